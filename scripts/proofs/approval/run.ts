import assert from "node:assert/strict";
import fc from "fast-check";
import { testDatabase } from "../../../packages/server/src/database/test-support.ts";
import { type Act, expect, prepare } from "./commands.ts";
import { DIRECT_SQL, tempting } from "./direct-sql.ts";
import { isPublic, type Model, type Modelled, pass, TEXTS } from "./model.ts";
import { beginSequence, endSequence, letPass, look, openWorld, type Seen, type World } from "./world.ts";

export type ApprovalResult = {
  sequences: number;
  commands: number;
  races: number;
  byHand: number;
  /** How often the words went out; each had two people on identical bytes, or the run fails. */
  published: number;
  stopped: number;
  /** The shortest sequence found that breaks a promise; null where none does. */
  broken: string | null;
};

/** A step of a sequence. `next`: what the model says comes next for a warning, so that sequences get somewhere. */
export type Move =
  | { kind: "one"; act: Act }
  | { kind: "race"; acts: [Act, Act] }
  | { kind: "next"; which: number; by: number; words: number; byHand: number | null }
  | { kind: "prove"; by: number }
  | { kind: "wait"; seconds: number };

type Tally = Omit<ApprovalResult, "broken">;

/** So many sequences on one database, then a fresh one: tables that grow make every later sequence slower. */
const BLOCK = 250;

type Prove = {
  sequences: number;
  seed: number;
  /** How many databases are worked on at once: more than one helps where cores are idle. */
  lanes?: number;
  shrink?: boolean;
  /** May take a guard away, to show that this is noticed. */
  prepareDatabase?: (query: (sql: string) => Promise<unknown>) => Promise<void>;
};

/**
 * Sequences of commands by chance, each done to the program and to the model: two to five people, the program's own
 * actions, SQL by hand with the program's login, and two things at the very same moment. The first block's seed is
 * `seed`, the next one's is one more: whichever breaks can be run alone.
 */
export async function proveApproval({ sequences, lanes = 1, ...how }: Prove): Promise<ApprovalResult> {
  const tally: Tally = { sequences: 0, commands: 0, races: 0, byHand: 0, published: 0, stopped: 0 };
  const blocks = Array.from({ length: Math.ceil(sequences / BLOCK) }, (_, n) => ({
    seed: how.seed + n,
    sequences: Math.min(BLOCK, sequences - n * BLOCK),
  }));
  let broken: string | null = null;
  const lane = async (): Promise<void> => {
    for (let block = blocks.shift(); block && broken === null; block = blocks.shift()) {
      const found = await proveBlock({ ...how, ...block }, tally);
      if (found !== null) broken ??= `seed ${block.seed}: ${found}`;
    }
  };
  // Between two blocks the server would have nobody, and be stopped.
  const server = await testDatabase();
  try {
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    await server.close();
  }
  return { ...tally, broken };
}

/** @returns the shortest sequence found that breaks a promise, and how; null where none does */
async function proveBlock(
  { sequences, seed, shrink = true, prepareDatabase }: Omit<Prove, "lanes">,
  tally: Tally,
): Promise<string | null> {
  const opened = await openWorld();
  try {
    await prepareDatabase?.((sql) => opened.owner.query(sql));
    const checked = await fc.check(
      fc.asyncProperty(roles, drafters, steps, async (people, drafts, moved) => {
        const { world, model } = await beginSequence(opened, people, drafts);
        tally.sequences += 1;
        try {
          for (const step of moved) await take(world, model, step, tally);
          await take(world, model, { kind: "one", act: { kind: "deliver" } }, tally);
        } finally {
          await endSequence(world);
        }
      }),
      { numRuns: sequences, seed, endOnFailure: !shrink },
    );
    if (!checked.failed) return null;
    const error = checked.errorInstance;
    return `${error instanceof Error ? error.message : String(error)}\n${JSON.stringify(checked.counterexample)}`;
  } finally {
    await opened.close();
  }
}

const by = fc.nat(4);
const which = fc.nat(2);
const words = fc.nat(TEXTS - 1);
const acts: fc.Arbitrary<Act> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("edit" as const), by, which, words, isBehind: fc.boolean() }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        "submit" as const,
        "stop" as const,
        "return" as const,
        "withdraw" as const,
        "release-one" as const,
      ),
      by,
      which,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("approve" as const),
      by,
      which,
      area: fc.constantFrom("right" as const, "right" as const, "right" as const, "wrong" as const),
      seen: fc.constantFrom("now" as const, "now" as const, "none" as const, "other" as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("correct" as const), by, which, words }) },
  { weight: 1, arbitrary: fc.constant<Act>({ kind: "release" }) },
  { weight: 1, arbitrary: fc.constant<Act>({ kind: "deliver" }) },
  {
    weight: 7,
    arbitrary: fc.record({
      kind: fc.constant("sql" as const),
      by,
      which,
      words,
      attempt: fc.nat(DIRECT_SQL.length - 1),
    }),
  },
);
/** One time in four an intruder comes first. */
const byHand = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat() });
const moves: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: acts.map((act): Move => ({ kind: "one", act })) },
  { weight: 3, arbitrary: fc.tuple(acts, acts).map((two): Move => ({ kind: "race", acts: two })) },
  {
    weight: 7,
    arbitrary: fc.record({
      kind: fc.constant("next" as const),
      which,
      by,
      words,
      byHand,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("prove" as const), by }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("wait" as const), seconds: fc.constantFrom(20, 90, 200, 330, 950) }),
  },
);

const roles = fc.array(
  fc.constantFrom("approver" as const, "approver" as const, "officer" as const, "admin" as const),
  { minLength: 2, maxLength: 5 },
);
const drafters = fc.array(
  fc.record({
    by: fc.nat(4),
    mode: fc.constantFrom("live" as const, "live" as const, "live" as const, "exercise" as const),
  }),
  { minLength: 1, maxLength: 3 },
);
const steps = fc.array(moves, { minLength: 4, maxLength: 24, size: "max" });

async function take(world: World, model: Model, move: Move, tally: Tally): Promise<void> {
  switch (move.kind) {
    case "wait":
      return letPass(world, pass(model, move.seconds));
    case "prove": {
      const officer = world.people[move.by % world.people.length];
      if (!officer) return;
      await world.test.deps.store.sessions.prove(officer.session);
      (model.people[move.by % model.people.length] ?? { provedAt: 0 }).provedAt = model.now;
      return;
    }
    case "next": {
      const one = model.warnings[move.which % model.warnings.length];
      if (one?.state === "held") await letPass(world, pass(model, 100));
      return one && together(world, model, [comesNext(model, one, move)], tally);
    }
    case "one":
      return together(world, model, [move.act], tally);
    case "race":
      return together(world, model, move.acts, tally);
  }
}

function comesNext(
  model: Model,
  { state, hands }: Modelled,
  { which: at, by: wanted, words: kind, byHand }: Extract<Move, { kind: "next" }>,
): Act {
  const free = model.people.flatMap(({ role }, i) => (role === "approver" && !hands.has(i) ? [i] : []));
  const fit = free[wanted % (free.length || 1)] ?? wanted;
  if (byHand !== null) return { kind: "sql", by: fit, which: at, words: kind, attempt: tempting(state, byHand) };
  switch (state) {
    case "draft":
      return { kind: "submit", by: wanted, which: at };
    case "in-review":
      return { kind: "approve", by: fit, which: at, area: "right", seen: "now" };
    case "held":
      return { kind: "release" };
    case "published":
    case "withdrawn":
      return { kind: "correct", by: wanted, which: at, words: kind };
  }
}

/** Does one act, or two at once, and holds what came of it against every order in which the model can do them. */
async function together(world: World, model: Model, acts: readonly Act[], tally: Tally): Promise<void> {
  tally.commands += acts.length;
  if (acts.length > 1) tally.races += 1;
  tally.byHand += acts.filter(({ kind }) => kind === "sql").length;
  const done = acts.map((act) => prepare(world, model, act));
  const before = model.warnings.map(({ state }) => state);
  const versions = model.warnings.map(({ version }) => version);
  const answers = await Promise.all(done.map((act) => act()));
  const seen = await look(world);
  const orders = acts.length > 1 ? [acts, [...acts].reverse()] : [acts];
  const failures: string[] = [];
  for (const order of orders) {
    const trial = structuredClone(model);
    try {
      for (const act of order) {
        const expected = expect(trial, act, versions);
        if (expected !== null) assert.equal(answers[acts.indexOf(act)], expected, `answer to ${act.kind}`);
      }
      seen.forEach((one, i) => compare(world, trial, i, one));
    } catch (error) {
      failures.push((error as Error).message);
      continue;
    }
    Object.assign(model, trial);
    count(model, before, tally);
    return;
  }
  throw new Error(`${acts.map((act) => say(act)).join(" while ")}: ${failures.join(" | ")}`);
}

const say = (act: Act): string =>
  act.kind === "sql" ? `by hand "${DIRECT_SQL[act.attempt % DIRECT_SQL.length]?.name}"` : act.kind;

function compare({ people, texts }: World, model: Model, at: number, seen: Seen): void {
  const warning = model.warnings[at];
  if (!warning) throw new Error("a warning too many");
  const name = (who: number | null): string | null => (who === null ? null : (people[who]?.id ?? null));
  assert.deepEqual(
    { state: seen.state, words: seen.words, version: seen.version, approved_by: seen.approved_by },
    { state: warning.state, words: warning.words, version: warning.version, approved_by: name(warning.approvedBy) },
    `warning ${at}`,
  );
  assert.equal(seen.drafted_by, name(warning.drafter), `drafter of warning ${at}`);
  if (warning.state !== "draft") assert.equal(seen.submitted_by, name(warning.submittedBy), `sender of warning ${at}`);
  for (const hand of warning.hands) assert.ok(seen.hands.includes(name(hand) ?? ""), "a hand is on record for good");
  if (warning.state === "in-review")
    assert.deepEqual(new Set(seen.signed), new Set([...warning.signed].map((who) => name(who))), "who signed");
  // What outsiders are shown: the very words that two people stand behind, or none.
  assert.equal(seen.title, isPublic(warning) ? texts[warning.words]?.content.title : null, "what the public sees");
  assert.equal(seen.countersigns, warning.countersigned, "signatures of a third person");
  assert.equal(seen.strays, 0, "a drill goes to those who asked, and a warning not as a drill");
  const isOut = warning.state === "published" || warning.state === "withdrawn";
  if (!isOut) assert.deepEqual([seen.deliveries, seen.mails, seen.signatures], [0, 0, 0], "nothing goes out before");
  if (warning.isPlanned) assert.ok(seen.deliveries > 0 || warning.mode === "exercise", "messages are planned");
  if (warning.mode === "exercise") assert.equal(seen.signatures, 0, "a drill is not signed");
  const told = warning.mode === "live" ? warning.approvals * people.length : 0;
  assert.equal(seen.alarms, told, "every officer is told of each approval");
}

function count(model: Model, before: readonly Modelled["state"][], tally: Tally): void {
  model.warnings.forEach(({ state }, i) => {
    if (state === "published" && before[i] !== "published") tally.published += 1;
    if (before[i] === "held" && state === "draft") tally.stopped += 1;
  });
}
