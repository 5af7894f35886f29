import { CALL_CODES, type CallCode, callCodeFrom } from "@clearline/engine";
import { checkCallCode } from "../../packages/server/src/actions/check-call-code.ts";
import { logCall } from "../../packages/server/src/actions/log-call.ts";
import { lookUpCall } from "../../packages/server/src/actions/look-up-call.ts";
import { testDeps, type TestDeps } from "../../packages/server/src/actions/test-support.ts";
import { enrol, wallboardFor } from "../../packages/server/src/actions/test-support-verify.ts";
import type { WorkingAccess } from "../../packages/server/src/store/organisations.ts";
import { appOn } from "../../packages/server/src/web/test-support.ts";

export type Guessed = {
  guesses: number;
  hits: number;
  /** How many hits chance gives with as many codes live. */
  byChance: number;
  /** The try of one address that is the first to be turned away, over all addresses tried. */
  throttledFrom: readonly number[];
  /** Answers to right and to wrong codes, as an onlooker sees them. */
  answers: number;
  aucTime: number;
  lengths: number;
  /** The rest of what shows: an answer for a call whose number was told, and for one whose number was not. */
  differByNumber: number;
  lookUps: number;
  lookUpLines: number;
};

const LIVE = 20;
/** Below the hourly limit, so that it is chance and not the limit that refuses. */
const BATCH = 250;
const AT_ONCE = 25;
const ADDRESSES = 20;
const MOST_TRIES = 10;

/**
 * Everything that a stranger could learn by asking, tried: guesses, their limit, the look and the time of answers.
 *
 * @param pairs of a right and a wrong answer to time; with 500 the area under the curve is known to about 0.02
 */
export async function guessCodes({ times, pairs }: { times: number; pairs: number }): Promise<Guessed> {
  const made = await testDeps();
  const { deps, officer, close } = made;
  const app = await appOn(deps);
  try {
    const [ali, bo] = [await officer("officer"), await officer("approver")];
    const bank = await enrol(deps, ali, bo);
    const { access } = await wallboardFor(deps, ali, bo, bank);
    const key = `enrolled:${bank}`;
    const hour = hours(made);
    const ask: Ask = async (code, remoteAddress) => {
      const began = performance.now();
      const { statusCode, body, headers } = await app.inject({
        method: "POST",
        url: "/verify",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        payload: new URLSearchParams({ organisation: key, code }).toString(),
        remoteAddress,
      });
      const { date: _date, ...rest } = headers;
      return {
        statusCode,
        body,
        ms: performance.now() - began,
        length: `${Buffer.byteLength(body)} ${JSON.stringify(rest)}`,
      };
    };

    let hits = 0;
    for (let n = 0; n < times; n += BATCH) {
      hour.next();
      const live = new Set<string>();
      for (let i = 0; i < LIVE; i++) live.add(await codeOf(made, access));
      const guesses = Array.from({ length: Math.min(BATCH, times - n) }, () => callCodeFrom(deps.secrets(5)));
      const guess = async (code: CallCode): Promise<void> => {
        // A hit that is a real one of the twenty is chance; anything else is a hole.
        if (await checkCallCode(deps, { key, enrolledId: bank }, code)) hits += live.has(code) ? 1 : times;
      };
      for (let i = 0; i < guesses.length; i += AT_ONCE) await Promise.all(guesses.slice(i, i + AT_ONCE).map(guess));
    }

    hour.next();
    const throttledFrom = await Promise.all(
      Array.from({ length: ADDRESSES }, (_, n) =>
        triesUntilRefused(ask, `198.51.100.${n}`, () => callCodeFrom(deps.secrets(5))),
      ),
    );

    const watched = await watch(made, access, { ask, pairs, nextHour: hour.next });
    hour.next();
    const told = await ask(await codeOf(made, access, "01632 960123"), "192.0.2.1");
    const untold = await ask(await codeOf(made, access), "192.0.2.2");
    const isSame = told.length === untold.length && withoutChance(told.body) === withoutChance(untold.body);

    const lines = await deps.store.audit.count();
    let lookUps = 0;
    for (let n = 0; n < 25; n++) {
      const number = `01632 960${String(100 + n)}`;
      if ((await lookUpCall(deps, ali, { organisationId: bank, number, purpose: "Proof" })).ok) lookUps += 1;
    }
    const lookUpLines = (await deps.store.audit.count()) - lines;
    const byChance = (times * LIVE) / CALL_CODES;
    return {
      guesses: times,
      hits,
      byChance,
      throttledFrom,
      ...watched,
      differByNumber: isSame ? 0 : 1,
      lookUps,
      lookUpLines,
    };
  } finally {
    await app.close();
    await close();
  }
}

type Ask = (code: string, address: string) => Promise<{ statusCode: number; body: string; ms: number; length: string }>;

/** The try that is the first to be turned away; one more than are made where none is. */
async function triesUntilRefused(ask: Ask, address: string, code: () => string): Promise<number> {
  for (let tries = 1; tries <= MOST_TRIES; tries++) if ((await ask(code(), address)).statusCode === 429) return tries;
  return MOST_TRIES + 1;
}

/** The comment at the end is letters of chance, made to fill up. */
const withoutChance = (body: string): string => body.replace(/<!--[0-9a-f]+-->\s*$/, "");

async function codeOf({ deps }: TestDeps, access: WorkingAccess, to: string | null = null): Promise<string> {
  const logged = await logCall(deps, access, { to });
  if (!logged.ok) throw new Error(logged.error.code);
  return logged.value.code;
}

/** The clock of the test, an hour on at each step. */
function hours({ setClock }: TestDeps): { next: () => void } {
  let at = Date.parse("2026-11-19T10:00:00Z");
  return { next: () => setClock(new Date((at += 3_600_000)).toISOString()) };
}

/** Right and wrong codes by turns, many at once, each from an address of its own. */
async function watch(
  made: TestDeps,
  access: WorkingAccess,
  { ask, pairs, nextHour }: { ask: Ask; pairs: number; nextHour: () => void },
): Promise<Pick<Guessed, "answers" | "aucTime" | "lengths">> {
  const [right, wrong]: [number[], number[]] = [[], []];
  const lengths = new Set<string>();
  for (let n = 0; n < pairs; n += AT_ONCE) {
    if (n % 200 === 0) nextHour();
    const codes = [];
    for (let i = 0; i < AT_ONCE; i++) codes.push(await codeOf(made, access));
    const asked = codes.flatMap((code, i) => {
      const address = (side: number): string => `10.${side}.${(n + i) >> 8}.${(n + i) & 255}`;
      const yes = async () => note(right, "A matching call", await ask(code, address(1)));
      const no = async () =>
        note(wrong, "We cannot confirm", await ask(callCodeFrom(made.deps.secrets(5)), address(2)));
      return i % 2 === 0 ? [yes, no] : [no, yes];
    });
    await Promise.all(asked.map((one) => one()));
  }
  return { answers: right.length + wrong.length, aucTime: auc(right, wrong), lengths: lengths.size };

  function note(times: number[], words: string, { body, ms, length }: Awaited<ReturnType<Ask>>): void {
    if (!body.includes(words)) throw new Error(`the answer was not "${words}": the proof itself is broken`);
    times.push(ms);
    lengths.add(length);
  }
}

/**
 * Area under the ROC curve of telling the two apart by this figure, by ranks (Mann and Whitney, 1947), turned so that it
 * is never below a half: whoever guesses may also guess the other way about.
 */
function auc(a: readonly number[], b: readonly number[]): number {
  const all = [...a.map((value) => ({ value, isA: true })), ...b.map((value) => ({ value, isA: false }))].sort(
    (x, y) => x.value - y.value,
  );
  const rankSum = all.reduce((sum, { isA }, i) => sum + (isA ? i + 1 : 0), 0);
  const area = (rankSum - (a.length * (a.length + 1)) / 2) / (a.length * b.length);
  return Math.max(area, 1 - area);
}
