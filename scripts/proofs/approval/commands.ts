import { approveWarning, stopWarning } from "../../../packages/server/src/actions/approve-warning.ts";
import { deliverWarnings } from "../../../packages/server/src/actions/deliver-warnings.ts";
import { editWarning } from "../../../packages/server/src/actions/edit-warning.ts";
import { releaseOne, releaseWarnings } from "../../../packages/server/src/actions/release-warnings.ts";
import {
  correctWarning,
  returnWarning,
  submitWarning,
  withdrawWarning,
} from "../../../packages/server/src/actions/step-warning.ts";
import { DIRECT_SQL } from "./direct-sql.ts";
import {
  approved,
  backToDraft,
  isFit,
  isProved,
  type Model,
  type Modelled,
  needsOneMore,
  person,
  signed,
  submitted,
  TEXTS,
  warningOf,
  written,
} from "./model.ts";
import type { World } from "./world.ts";

/** One thing that one person, the program or an intruder does. Numbers are taken modulo what there is. */
export type Act =
  | { kind: "edit"; by: number; which: number; words: number; isBehind: boolean }
  | { kind: "submit" | "stop" | "return" | "withdraw" | "release-one"; by: number; which: number }
  | { kind: "approve"; by: number; which: number; area: "right" | "wrong"; seen: "now" | "other" | "none" }
  | { kind: "correct"; by: number; which: number; words: number }
  | { kind: "release" }
  | { kind: "deliver" }
  | { kind: "sql"; by: number; which: number; words: number; attempt: number };

/** What the act's answer must be; null where only what stands afterwards counts. */
export type Expected = string | null;

/**
 * Does the act to the model.
 * @param seen version of each warning on the screens from which the acts come
 * @returns what the program must answer
 */
export function expect(model: Model, act: Act, seen: readonly number[]): Expected {
  if (act.kind === "deliver") return "done";
  if (act.kind === "release") {
    for (const one of model.warnings) {
      if (one.state !== "held" || model.now <= (one.heldUntil ?? 0)) continue;
      one.state = "published";
      one.isPlanned = true;
    }
    return "done";
  }
  const by = act.by % model.people.length;
  const warning = warningOf(model, act.which % model.warnings.length);
  if (act.kind === "sql") {
    DIRECT_SQL[act.attempt % DIRECT_SQL.length]?.allowed?.(model, warning, by, act.words % TEXTS);
    return null;
  }
  const isBehind = act.kind === "edit" && (act.isBehind || seen[act.which % seen.length] !== warning.version);
  return expectStep(model, act, by, { warning, isBehind });
}

function expectStep(
  model: Model,
  act: Exclude<Act, { kind: "deliver" | "release" | "sql" }>,
  by: number,
  { warning, isBehind }: { warning: Modelled; isBehind: boolean },
): string {
  const { state } = warning;
  switch (act.kind) {
    case "edit": {
      if (state !== "draft") return "wrong-state";
      if (isBehind) return "changed-meanwhile";
      if (act.words % TEXTS !== warning.words) written(warning, by, act.words % TEXTS);
      return "ok";
    }
    case "submit":
      if (state !== "draft") return "wrong-state";
      submitted(warning, by);
      return "ok";
    case "return":
      if (person(model, by).role !== "approver") return "not-allowed";
      if (state !== "in-review") return "wrong-state";
      backToDraft(warning);
      return "ok";
    case "stop":
      if (state !== "held") return "wrong-state";
      backToDraft(warning);
      return "ok";
    // As a worker would whose list of what is due is from before somebody pressed Stop.
    case "release-one":
      if (state !== "held") return "wrong-state";
      if (model.now <= (warning.heldUntil ?? 0)) return "still-held";
      Object.assign(warning, { state: "published", isPlanned: true });
      return "ok";
    case "withdraw":
      if (state !== "published") return "wrong-state";
      warning.state = "withdrawn";
      return "ok";
    case "correct":
      if (state !== "published") return "wrong-state";
      if (act.words % TEXTS === warning.words) return "nothing-corrected";
      written(warning, by, act.words % TEXTS);
      return "ok";
    case "approve":
      return expectApproval(model, act, by, warning);
  }
}

function expectApproval(model: Model, act: Extract<Act, { kind: "approve" }>, by: number, warning: Modelled): string {
  if (person(model, by).role !== "approver") return "not-allowed";
  if (warning.state !== "in-review") return "wrong-state";
  if (warning.hands.has(by)) return "own-words";
  if (act.seen === "other") return "words-changed";
  if (act.area === "wrong") return "area-differs";
  if (!isProved(model, by)) return "prove-again";
  if (!isFit(model, by, warning)) throw new Error("the model contradicts itself");
  if (!needsOneMore(model, by, warning)) {
    approved(model, warning, by);
    return "held";
  }
  if (warning.signed.has(by)) return "one-more-approver";
  signed(warning, by);
  return "one-more";
}

/** An act as it will be done: what it names is looked up beforehand, as it stood on the person's screen. */
export function prepare({ test, people, warnings, texts }: World, model: Model, act: Act): () => Promise<string> {
  const { deps, owner } = test;
  if (act.kind === "release") return () => releaseWarnings(deps).then(() => "done");
  if (act.kind === "deliver") return () => deliverWarnings(deps).then(() => "done");
  const officer = at(people, act.by % people.length);
  const which = act.which % warnings.length;
  const id = at(warnings, which);
  const { version, words } = warningOf(model, which);
  const now = at(texts, words);
  switch (act.kind) {
    case "edit": {
      const content = at(texts, act.words % TEXTS).content;
      return () => answer(editWarning(deps, officer, id, content, act.isBehind ? version - 1 : version));
    }
    case "submit":
      return () => answer(submitWarning(deps, officer, id));
    case "stop":
      return () => answer(stopWarning(deps, officer, id));
    case "return":
      return () => answer(returnWarning(deps, officer, id, { why: "Which bank?" }));
    case "release-one":
      return () => answer(releaseOne(deps, id));
    case "withdraw":
      return () => answer(withdrawWarning(deps, officer, id, "It was wrong."));
    case "correct":
      return () => answer(correctWarning(deps, officer, id, at(texts, act.words % TEXTS).content, "It was wrong."));
    case "approve": {
      const areaTyped = act.area === "right" ? now.content.areaName : "Somewhere else";
      const hashSeen = { now: now.hash, other: at(texts, (words + 1) % TEXTS).hash, none: undefined }[act.seen];
      return () =>
        answer(approveWarning(deps, officer, id, { areaTyped, ...(hashSeen !== undefined && { hashSeen }) }));
    }
    case "sql": {
      const attempt = at(DIRECT_SQL, act.attempt % DIRECT_SQL.length);
      const { content, hash } = at(texts, act.words % TEXTS);
      const other = at(warnings, (which + 1) % warnings.length);
      return () => byHand(owner, attempt, { id, other, officer: officer.id, words: JSON.stringify(content), hash });
    }
  }
}

/** One transaction with the login that owns the tables, who may do more than the program; what the database refuses is undone. */
async function byHand(
  pool: World["test"]["pool"],
  { run }: (typeof DIRECT_SQL)[number],
  attempt: Parameters<(typeof DIRECT_SQL)[number]["run"]>[1],
): Promise<string> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await run(client, attempt);
    await client.query("commit");
    return "done";
  } catch (error) {
    await client.query("rollback");
    const { code } = error as { code?: string };
    // Refused by a rule; anything else is a mistake in the attempt itself.
    if (code !== undefined && (code.startsWith("23") || code === "42501")) return "refused";
    throw error;
  } finally {
    client.release();
  }
}

const answer = async (
  result: Promise<{ ok: true; value: unknown } | { ok: false; error: { code: string } }>,
): Promise<string> => {
  const given = await result;
  if (!given.ok) return given.error.code;
  return typeof given.value === "string" ? given.value : "ok";
};

function at<T>(list: readonly T[], index: number): T {
  const one = list[index];
  if (one === undefined) throw new Error(`there is no number ${index}`);
  return one;
}
