import { addDays, fail, ok, type Result } from "@clearline/engine";
import { hashToken } from "../store/api-keys.ts";
import type { CorrectionAskedRow, QuestionRow } from "../store/directory.ts";
import { londonDay } from "./days.ts";
import { type Deps, type NotAllowed, type NotFound, type Officer, type ReasonMissing, whoOfficer } from "./deps.ts";
import { directoryEntries } from "./directory-entries.ts";
import { can } from "./permissions.ts";
import { tidyLine, tidyLines } from "./tidy-line.ts";

/** As a person typed it. */
export type CorrectionAsked = { entry: string; says: string; proof: string; fromOwner: boolean; contact: string };
export type AskError = {
  code: "says-missing" | "says-too-long" | "proof-too-long" | "contact-too-long" | "asked-often";
};
export type SettleError = NotAllowed | NotFound | ReasonMissing | { code: "told-too-long" };
export type AskBackError =
  | NotAllowed
  | NotFound
  | { code: "question-missing" | "question-too-long" | "question-waits" };
export type AnswerError = NotFound | { code: "answer-missing" | "answer-too-long" };
/** What whoever asked sees of it. */
export type CorrectionLook = Pick<
  CorrectionAskedRow,
  "entry" | "says" | "state" | "asked_at" | "due_on" | "settled_at" | "told"
> & { questions: readonly Pick<QuestionRow, "question" | "answer">[] };

/** By when officers look: shown to everyone, beside the entry. */
export const CORRECTION_DAYS = 7;
const MAX_SAYS = 1000;
const MAX_PROOF = 300;
const MAX_CONTACT = 200;
const MAX_QUESTION = 500;
const MAX_TOLD = 500;
const MAX_ANSWER = 1000;
/** More about one entry tells officers nothing new, and would bury the rest. */
const MOST_OPEN = 10;

/**
 * Anyone may ask. Nothing in the directory changes by it but that it says that somebody asked.
 *
 * @returns what opens their page, once: only its hash is kept
 */
export async function askForCorrection(
  deps: Deps,
  { entry, says, proof, fromOwner, contact }: CorrectionAsked,
): Promise<Result<{ token: string }, NotFound | AskError>> {
  const known = (await directoryEntries(deps)).some(({ key }) => key === entry);
  if (!known) return fail({ code: "not-found" });
  if (tidyLines(says) === "") return fail({ code: "says-missing" });
  if (says.length > MAX_SAYS) return fail({ code: "says-too-long" });
  if (proof.length > MAX_PROOF) return fail({ code: "proof-too-long" });
  if (contact.length > MAX_CONTACT) return fail({ code: "contact-too-long" });
  const now = deps.clock();
  const token = deps.secrets(24).toString("base64url");
  return deps.store.inTransaction(async (tx) => {
    if ((await tx.directory.countOpen(entry)) >= MOST_OPEN) return fail({ code: "asked-often" as const });
    const id = await tx.directory.ask({
      entry,
      says: tidyLines(says),
      proof: tidyLine(proof),
      from_owner: fromOwner,
      contact: tidyLine(contact) || null,
      asked_at: now,
      due_on: addDays(londonDay(now), CORRECTION_DAYS),
      token_hash: hashToken(token),
    });
    await tx.audit.add({
      who: "resident",
      did: "ask-for-correction",
      toKind: "directory",
      toId: entry,
      detail: { id },
    });
    return ok({ token });
  });
}

/** What came of it so far, for who has what opens it. */
export async function lookAtCorrection({ store }: Deps, token: string): Promise<CorrectionLook | null> {
  const row = await store.directory.byToken(hashToken(token));
  return row && { ...row, questions: await store.directory.questionsOf([row.id]) };
}

/** An officer asks back. One question waits at a time. */
export async function askBack(
  deps: Deps,
  officer: Officer,
  { id, question }: { id: string; question: string },
): Promise<Result<null, AskBackError>> {
  if (!can(officer, "handle-reports")) return fail({ code: "not-allowed" });
  const asked = tidyLine(question);
  if (asked === "") return fail({ code: "question-missing" });
  if (asked.length > MAX_QUESTION) return fail({ code: "question-too-long" });
  return deps.store.inTransaction(async (tx) => {
    const row = await tx.directory.lockAskable(id);
    if (row === null) return fail({ code: "not-found" });
    if ((await tx.directory.questionsOf([id])).some(({ answer }) => answer === null))
      return fail({ code: "question-waits" });
    await tx.directory.askBack(id, asked, officer.id, deps.clock());
    await tx.audit.add({
      who: whoOfficer(officer),
      did: "ask-about-correction",
      toKind: "directory",
      toId: row.entry,
      detail: { id },
    });
    return ok(null);
  });
}

/** Whoever asked answers. Officers have the usual days again. */
export async function answerQuestion(deps: Deps, token: string, answer: string): Promise<Result<null, AnswerError>> {
  const said = tidyLines(answer);
  if (said === "") return fail({ code: "answer-missing" });
  if (said.length > MAX_ANSWER) return fail({ code: "answer-too-long" });
  const now = deps.clock();
  return deps.store.inTransaction(async (tx) => {
    const row = await tx.directory.byToken(hashToken(token));
    if (row?.state !== "open") return fail({ code: "not-found" });
    const due = addDays(londonDay(now), CORRECTION_DAYS);
    if (!(await tx.directory.answer(row.id, said, now, due))) return fail({ code: "not-found" });
    const line = { who: "resident", toKind: "directory", toId: row.entry, detail: { id: row.id } };
    await tx.audit.add({ ...line, did: "answer-about-correction" });
    return ok(null);
  });
}

/**
 * What an officer found, and what they tell whoever asked. With `takeDown` the number comes down at once, until the file or the organisation is put right.
 * The contact details have served, and are deleted.
 */
export async function settleCorrection(
  deps: Deps,
  officer: Officer,
  { id, isRight, takeDown, why, told }: { id: string; isRight: boolean; takeDown: boolean; why: string; told: string },
): Promise<Result<null, SettleError>> {
  if (!can(officer, "handle-reports")) return fail({ code: "not-allowed" });
  if (tidyLine(why) === "") return fail({ code: "reason-missing" });
  if (tidyLine(told).length > MAX_TOLD) return fail({ code: "told-too-long" });
  const at = deps.clock();
  return deps.store.inTransaction(async (tx) => {
    const state = isRight ? "right" : "wrong";
    const entry = await tx.directory.settle(id, {
      state,
      by: officer.id,
      at,
      why: tidyLine(why),
      told: tidyLine(told) || null,
    });
    if (entry === null) return fail({ code: "not-found" });
    if (isRight && takeDown) await tx.directory.hide(entry, officer.id, at, tidyLine(why));
    await tx.audit.add({
      who: whoOfficer(officer),
      did: "settle-correction",
      toKind: "directory",
      toId: entry,
      why: tidyLine(why),
      detail: { id, state, takeDown },
    });
    return ok(null);
  });
}

/** Puts a number up again: by an approver, for a wrong number sends people to a stranger. */
export async function showNumber(
  deps: Deps,
  officer: Officer,
  { entry, why }: { entry: string; why: string },
): Promise<Result<null, SettleError>> {
  if (!can(officer, "confirm-organisations")) return fail({ code: "not-allowed" });
  if (tidyLine(why) === "") return fail({ code: "reason-missing" });
  return deps.store.inTransaction(async (tx) => {
    if (!(await tx.directory.show(entry))) return fail({ code: "not-found" });
    await tx.audit.add({
      who: whoOfficer(officer),
      did: "show-number",
      toKind: "directory",
      toId: entry,
      why: tidyLine(why),
    });
    return ok(null);
  });
}
