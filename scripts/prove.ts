/**
 * `npm run prove -- ID [--times N] [--subscribers N] [--seconds S] [--seed S]` (`--sequences` is another word for `--times`): one row of
 * the test plan, run until N is reached. Prints what it did
 * and its figure; exit 0 only if the pass figure holds for the N that was run.
 */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { MOST_TRIES } from "@clearline/engine";
import { accuseProtected } from "./proofs/accuse-protected.ts";
import { knockOutLines, knockOutRules, type Piece } from "./proofs/approval/mutants.ts";
import { proveApproval } from "./proofs/approval/run.ts";
import { tamperWithAudit } from "./proofs/audit.ts";
import { takeDatabaseAway } from "./proofs/away.ts";
import { killDuringCorrection } from "./proofs/correct.ts";
import { IN_FLIGHT, killDuringDelivery } from "./proofs/deliver.ts";
import { MOST_ASKING, pumpTexts } from "./proofs/dear-numbers.ts";
import { sendAmongFaults } from "./proofs/faults.ts";
import { lureInside } from "./proofs/egress.ts";
import { forgeCalls } from "./proofs/forge-calls.ts";
import { guessChanges } from "./proofs/guess-changes.ts";
import { guessCodes } from "./proofs/guess-codes.ts";
import { killDuringSubmissions } from "./proofs/kill.ts";
import { readSlowTexts } from "./proofs/slow-texts.ts";
import { starve } from "./proofs/starve.ts";
import { bombOneAddress, openEveryLink } from "./proofs/subscriptions.ts";
import { frameAPlace, hideACampaign } from "./proofs/surge-abuse.ts";
import { killDuringTexts } from "./proofs/texts.ts";
import { refuseUnsafe } from "./proofs/unsafe.ts";

/** `subscribers`: null where it goes by `times`. `seconds`: how long something is taken away, where a proof does that. */
type Options = {
  times: number;
  seed: number;
  seconds: number;
  modelOnly: boolean;
  lanes: number;
  piece: Piece;
  subscribers: number | null;
};
type Proof = { says: string; times: number; run: (options: Options) => Promise<{ figure: string; holds: boolean }> };

const say = (line: string): void => console.log(`  ${line}`);

/** Tests that are a proof by themselves, run whole. */
const tests =
  (...files: string[]): Proof["run"] =>
  async () => {
    const root = resolve(import.meta.dirname, "..");
    const { status } = spawnSync(process.execPath, ["--test", ...files.map((file) => resolve(root, file))], {
      stdio: "inherit",
      cwd: root,
    });
    return { figure: status === 0 ? "all tests pass" : "a test fails", holds: status === 0 };
  };

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

const PROOFS: Readonly<Record<string, Proof>> = {
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
  B1: {
    says: "1,000 false reports of one place from 1, 5, 20, 200 senders: no surge alarm from five or fewer (N times each)",
    times: 100,
    run: async (options) => {
      const framed = frameAPlace([1, 5, 8, 12, 20, 50, 200], options);
      return {
        figure: framed.map(({ sources, tries, alarms }) => `${sources} senders: ${alarms} of ${tries}`).join(", "),
        holds: framed.every(({ sources, alarms, tries }) => tries > 0 && (sources > 5 || alarms === 0)),
      };
    },
  },
  B2: {
    says: "a campaign beside ten times as much noise: seen at most a day later, and nine times in ten as often (N campaigns)",
    times: 30,
    run: async (options) => {
      const hidden = hideACampaign(options);
      return {
        figure: hidden
          .map(
            ({ noise, planted, seen, seenClean, meanDelay, meanClean }) =>
              `${noise}: ${seen} of ${planted} seen after ${meanDelay.toFixed(1)} days, without it ${seenClean} after ${meanClean.toFixed(1)}`,
          )
          .join("; "),
        holds: hidden.every(
          ({ seen, seenClean, meanDelay, meanClean }) =>
            seenClean > 0 && seen >= 0.9 * seenClean && meanDelay <= meanClean + 1,
        ),
      };
    },
  },
  B4: {
    says: "guesses at call codes find none beyond chance; tries end at the sixth; right and wrong answers look alike (N guesses)",
    times: 100_000,
    run: async (options) => {
      const g = await guessCodes({ ...options, pairs: Math.max(500, Math.round(options.times / 50)) });
      const sixth = g.throttledFrom.filter((tries) => tries === 6).length;
      return {
        figure: `${g.hits} hits in ${g.guesses} guesses (chance: ${g.byChance.toFixed(5)}); ${sixth} of ${g.throttledFrom.length} addresses turned away at try 6; ${g.answers} answers: ${g.lengths} size, AUC of time ${g.aucTime.toFixed(3)}; ${g.differByNumber} answers differ by the number called; ${g.lookUpLines} log lines for ${g.lookUps} look-ups`,
        holds:
          g.hits <= Math.round(g.byChance) &&
          sixth === 20 &&
          g.lengths === 1 &&
          g.aucTime <= 0.55 &&
          g.differByNumber === 0 &&
          g.lookUps > 0 &&
          g.lookUpLines === g.lookUps,
      };
    },
  },
  B5: {
    says: "requests to log a call that are forged, replayed, stale, another's, out of scope or altered: none accepted (N requests)",
    times: 1000,
    run: async (options) => {
      const f = await forgeCalls(options);
      return {
        figure: `${f.accepted} of ${f.forged} accepted, ${f.genuine} genuine ones in between; ${f.acceptedSuspended} of ${f.suspended} after the stop`,
        holds: f.accepted === 0 && f.acceptedSuspended === 0 && /^(\d+) of \1$/.test(f.genuine),
      };
    },
  },
  B6: {
    says: "nobody warns the public alone: N sequences of commands, SQL by hand and races, against a model (--model-only: without the tests beside it; --lanes 2: on two databases at once)",
    times: 1000,
    run: async (options) => {
      const beside = options.modelOnly
        ? { figure: "", holds: true }
        : await tests("packages/server/src/actions/step-warning.test.ts")(options);
      const { broken, ...a } = await proveApproval({ ...options, sequences: options.times });
      if (broken !== null) say(broken);
      return {
        figure: `${a.sequences} sequences, ${a.commands} commands (${a.byHand} by hand in SQL, ${a.races} pairs at once): ${a.published} published, ${a.stopped} stopped in the hold, ${broken === null ? 0 : 1} without two people on identical bytes or against another promise`,
        holds: broken === null && beside.holds && a.published > 0 && a.stopped > 0,
      };
    },
  },
  "B6-mutants": {
    says: "each guard of approval taken away in turn, in the database and in the program: the sequences find at least nine in ten (N sequences each; --piece 1/6: a sixth of the guards)",
    times: 400,
    run: async ({ times: sequences, seed, piece }) => {
      const rules = await knockOutRules({ sequences, seed, say }, piece);
      const lines = knockOutLines({ sequences, seed, say }, piece);
      const all = [...rules, ...lines];
      const found = all.filter((one) => one.found).length;
      return {
        figure: `${found} of ${all.length} missing guards found: ${rules.filter((one) => one.found).length} of ${rules.length} rules of the database, ${lines.filter((one) => one.found).length} of ${lines.length} lines of the program`,
        holds: found >= 0.9 * all.length,
      };
    },
  },
  B7: {
    says: "a warning is corrected while it is sent and the server is killed N times: everyone who got the first words gets one correction, queued within two minutes",
    times: 10,
    run: async (options) => {
      const c = await killDuringCorrection(options);
      return {
        figure: `queued ${c.queuedMs} ms after the click; ${c.hadFirst} of ${c.receivers} had the first words when ${c.kills} kills were over: ${c.withOneRow} have one correction row, ${c.told} got its mail; ${c.rest} got corrected words at once`,
        holds:
          c.queuedMs <= 120_000 &&
          c.kills > 0 &&
          c.hadFirst > 0 &&
          c.withOneRow === c.hadFirst &&
          c.told === c.hadFirst &&
          c.hadFirst + c.rest === c.receivers,
      };
    },
  },
  B8: {
    says: "500 drafts with a number or link slipped in that is not listed, spelt and disguised in many ways: none may go out",
    times: 1,
    run: tests("packages/engine/src/warning/lint-warning.test.ts"),
  },
  B9: {
    says: "one address asked for N times: one mail at most; N premium or foreign numbers, 1,000 at most: no text, no call; the day's budget holds",
    times: 10_000,
    run: async (options) => {
      const { asked, mails } = await bombOneAddress(options);
      const pumped = await pumpTexts({ ...options, times: Math.min(options.times, 1000) });
      return {
        figure: `${asked} sign-ups of one address: ${mails} mail; ${pumped.dear} dear numbers: ${pumped.toDear} texts and calls; ${pumped.asked} good ones: ${pumped.texts} parts, of ${MOST_ASKING} allowed`,
        holds: mails === 1 && pumped.toDear === 0 && pumped.texts > 0 && pumped.texts <= MOST_ASKING,
      };
    },
  },
  B10: {
    says: "every link in every mail and push is opened, N tokens are made up, N codes and N moves of a device are guessed: no subscription changes",
    times: 10_000,
    run: async (options) => {
      const { links, forged, changed, awake } = await openEveryLink(options);
      const guessed = await guessChanges(options);
      const works = awake && guessed.awake;
      return {
        figure: `${links} links opened, ${forged} forged tokens: ${changed} changes; ${options.times} guessed codes and moves: ${guessed.opened} opened, ${guessed.moved} moved; the true link, code and move ${works ? "work" : "do not work"}`,
        holds: changed + guessed.opened + guessed.moved === 0 && links > 0 && works,
      };
    },
  },
  B17: {
    says: "hostile addresses, names that change, redirects: no fetch is led inside (N more spellings by chance)",
    times: 200,
    run: async (options) => {
      const { hostile, tries, connections, pages, plainlyReached } = await lureInside(options);
      return {
        figure: `${hostile} hostile addresses, ${tries} tries: ${connections} connections, ${pages} pages; a plain client reached the canary ${plainlyReached} times`,
        holds: hostile >= 60 && connections === 0 && pages === 0 && plainlyReached > 0,
      };
    },
  },
  B19: {
    says: "N texts made to be slow (one word without end, nested quotes, digits, dates, names, near misses, mark-up): none over 250 ms of one core",
    times: 10_000,
    run: async (options) => {
      const { texts, characters, slow, slowestMs, slowest } = readSlowTexts({ ...options, limitMs: 250 });
      return {
        figure: `${texts} texts, ${Math.round(characters / 1e6)} million characters: ${slow} over 250 ms; slowest ${slowestMs.toFixed(0)} ms (${slowest})`,
        holds: texts > 0 && slow === 0,
      };
    },
  },
  B21: {
    says: "protected numbers told as the fraudster's 50 times each: no label, no trace, in no output (N numbers)",
    times: 500,
    run: async (options) => {
      const a = await accuseProtected(options);
      return {
        figure: `${a.numbers} numbers, ${a.reports} reports: ${a.labels} labels, ${a.traces} traces; ${a.accusing} of ${a.outputs} outputs accuse one; ${a.withheldLinked} withheld numbers linked`,
        holds: a.labels + a.traces + a.accusing + a.withheldLinked === 0 && a.outputs >= 7 && a.awake,
      };
    },
  },
  B22: {
    says: "each change, deletion and swap in the audit log is found",
    times: 1000,
    run: async (options) => {
      const { tampered, found } = await tamperWithAudit(options);
      return { figure: `${found} of ${tampered} found`, holds: found === tampered };
    },
  },
  arrows: { says: "no room imports what it may not", times: 1, run: tests("packages/server/src/arrows.test.ts") },
};

const { values, positionals } = parseArgs({
  options: {
    times: { type: "string" },
    seconds: { type: "string", default: "60" },
    sequences: { type: "string" },
    subscribers: { type: "string" },
    "model-only": { type: "boolean", default: false },
    lanes: { type: "string", default: "1" },
    piece: { type: "string", default: "1/1" },
    seed: { type: "string", default: "1" },
    help: { type: "boolean" },
  },
  allowPositionals: true,
});
const [id] = positionals;
const proof = id !== undefined && Object.hasOwn(PROOFS, id) ? PROOFS[id] : undefined;
if (!proof || values.help) {
  console.log("npm run prove -- ID [--times N] [--subscribers N] [--seconds S] [--seed S]\n");
  for (const [name, { says, times }] of Object.entries(PROOFS))
    console.log(`  ${name.padEnd(9)}${says} (--times ${times})`);
  process.exit(values.help ? 0 : 2);
}
const times = Number(values.times ?? values.sequences ?? proof.times);
const seed = Number(values.seed);
const seconds = Number(values.seconds);
const lanes = Number(values.lanes);
const [k = 0, n = 0] = values.piece.split("/").map(Number);
const subscribers = values.subscribers === undefined ? null : Number(values.subscribers);
if (
  !Number.isInteger(times) ||
  times < 1 ||
  !Number.isInteger(seed) ||
  !(seconds >= 1) ||
  !(lanes >= 1) ||
  !(k >= 1 && k <= n) ||
  !(subscribers === null || (Number.isInteger(subscribers) && subscribers >= 1))
) {
  console.error(
    "--times, --seconds, --lanes and --subscribers must be numbers from 1, --times, --subscribers and --seed whole; --piece like 1/6.",
  );
  process.exit(2);
}
console.log(`${id}: ${proof.says}`);
const { figure, holds } = await proof.run({
  times,
  seed,
  seconds,
  modelOnly: values["model-only"],
  lanes,
  piece: { k, n },
  subscribers,
});
console.log(`${holds ? "holds" : "FAILS"}: ${figure}`);
process.exitCode = holds ? 0 : 1;
