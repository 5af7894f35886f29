/** Rows of the test plan: something is killed, cut, full or away, and nothing that was promised is lost. */
import { MOST_TRIES } from "@clearline/engine";
import { takeDatabaseAway } from "./away.ts";
import { IN_FLIGHT, killDuringDelivery } from "./deliver.ts";
import { sendAmongFaults } from "./faults.ts";
import { killDuringSubmissions } from "./kill.ts";
import { type Proof, say, tests } from "./proof.ts";
import { starve } from "./starve.ts";
import { killDuringTexts } from "./texts.ts";
import { refuseUnsafe } from "./unsafe.ts";

const kills =
  (what: "server" | "database"): Proof["run"] =>
  async (options) => {
    const result = await killDuringSubmissions({ ...options, what, say });
    const { kills: n, acknowledged, lost, doubled, slowestReadyMs } = result;
    return {
      figure: `${acknowledged} receipts over ${n} kills: ${lost} lost, ${doubled} doubled; ready again within ${slowestReadyMs} ms`,
      holds: lost === 0 && doubled === 0 && acknowledged > 0 && slowestReadyMs <= 30_000,
    };
  };

export const RELIABILITY: Readonly<Record<string, Proof>> = {
  R1: {
    says: "kill -9 of the server during submissions: every receipt shown is there after the restart",
    times: 10,
    run: kills("server"),
  },
  R2: {
    says: "kill -9 of every database process during submissions: nothing lost, ready within 30 s",
    times: 10,
    run: kills("database"),
  },
  R3: {
    says: "a database that does not flush is refused (cutting the power is not tried here)",
    times: 1,
    run: refuseUnsafe,
  },
  R4: { says: "a submission whose answer was lost, sent again: one report", times: 10, run: kills("server") },
  R5: {
    says: "kill -9 of workers while texts go out by a provider that honours keys: each exactly once (--subscribers 10000)",
    times: 20,
    run: async (options) => {
      const subscribers = options.subscribers ?? options.times * 100;
      const r = await killDuringTexts({ ...options, subscribers }, say);
      return {
        figure: `${r.texts} texts, ${r.kills} kills: ${r.lost} lost, ${r.doubled} came twice; ${r.again} tried again under the same key; ${r.takenOver} rows of the dead taken over, p99 ${(r.takeoverP99Ms / 1000).toFixed(1)} s, slowest ${(r.takeoverSlowestMs / 1000).toFixed(1)} s`,
        holds: r.lost + r.doubled === 0 && r.takenOver > 0 && r.takeoverP99Ms <= 60_000,
      };
    },
  },
  R6: {
    says: "kill -9 while a mail server is being handed messages: none lost, each possible double is marked",
    times: 10,
    run: async (options) => {
      const { receivers, kills: n, lost, doubled, unmarked } = await killDuringDelivery(options);
      return {
        figure: `${receivers} receivers, ${n} kills: ${lost} lost, ${doubled} came twice, ${unmarked} of them unmarked`,
        holds: lost === 0 && unmarked === 0 && n > 0 && doubled <= n * IN_FLIGHT,
      };
    },
  },
  R7: {
    says: "a killed worker's jobs are taken over within a minute, and work outlives cut connections",
    times: 1,
    run: tests("packages/server/src/jobs/runner.test.ts"),
  },
  R8: {
    says: "a mail server that refuses, stalls or is away: every message ends in a final state, and holds up no other",
    times: 10,
    run: async (options) => {
      const beside = await tests(
        "packages/server/src/transport/transport.test.ts",
        "packages/server/src/transport/twilio.test.ts",
        "packages/server/src/transport/notify.test.ts",
        "packages/server/src/actions/deliver-warnings.test.ts",
        "packages/server/src/actions/phones.test.ts",
      )(options);
      const f = await sendAmongFaults({ good: options.subscribers ?? 10_000, faulty: options.times });
      const later = (100 * (f.amongMs - f.aloneMs)) / f.aloneMs;
      const ends = Object.entries(f.ends).map(([end, n]) => `${end} ${n}`);
      return {
        figure: `${f.faulty} receivers of each fault among ${f.good}: ${ends.join(", ")}; ${f.unfinished} unfinished, ${f.mostTries} tries at most; ${f.disabled} mailboxes disabled after ${f.triesOfGone} try; the last of the others after ${(f.amongMs / 1000).toFixed(1)} s, alone ${(f.aloneMs / 1000).toFixed(1)} s (${later.toFixed(0)} % later); ${beside.figure}`,
        holds:
          beside.holds &&
          f.unfinished === 0 &&
          f.mostTries <= MOST_TRIES &&
          f.disabled === f.faulty &&
          f.triesOfGone === 1 &&
          later <= 10,
      };
    },
  },
  R9: {
    says: "the disk full, then no connection left, for --seconds 60 each: refused plainly, nothing acknowledged that is not kept",
    times: 1,
    run: async (options) => {
      const s = await starve(options, say);
      return {
        figure: `${s.starved.join(", ")}: ${s.refused} reports refused, ${s.plain} of ${s.tried} with 503 and what to do; ${s.lost} of ${s.acknowledged} receipts lost, ${s.doubled} doubled; ${s.missing} of ${s.looks} pages missing; back within ${s.slowestBackMs} ms`,
        holds:
          s.starved.length === 2 &&
          s.refused > 0 &&
          s.plain === s.tried &&
          s.lost + s.doubled + s.missing === 0 &&
          s.looks > 0 &&
          s.acknowledged > 0 &&
          s.slowestBackMs <= 30_000,
      };
    },
  },
  R10: {
    says: "the database away, three ways, --seconds 60: what was out stays, reports are refused plainly, no receipt is lost",
    times: 1,
    run: async (options) => {
      const a = await takeDatabaseAway(options, say);
      return {
        figure: `${a.cuts} cuts of ${options.seconds} s: ${a.missing} of ${a.looks} pages missing; ${a.plain} of ${a.tried} told plainly that no report can be kept; ${a.lost} of ${a.acknowledged} receipts lost, ${a.doubled} doubled; back within ${a.slowestBackMs} ms`,
        holds:
          a.cuts === 3 &&
          a.missing + a.lost + a.doubled === 0 &&
          a.looks > 0 &&
          a.tried > 0 &&
          a.plain === a.tried &&
          a.acknowledged > 0 &&
          a.slowestBackMs <= 30_000,
      };
    },
  },
};
