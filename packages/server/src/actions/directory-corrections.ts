import { addDays, fail, ok, type Result } from "@clearline/engine";
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
export type SettleError = NotAllowed | NotFound | ReasonMissing;

/** By when officers look: shown to everyone, beside the entry. */
export const CORRECTION_DAYS = 7;
const MAX_SAYS = 1000;
const MAX_PROOF = 300;
const MAX_CONTACT = 200;
/** More about one entry tells officers nothing new, and would bury the rest. */
const MOST_OPEN = 10;

/** Anyone may ask. Nothing in the directory changes by it but that it says that somebody asked. */
export async function askForCorrection(
  deps: Deps,
  { entry, says, proof, fromOwner, contact }: CorrectionAsked,
): Promise<Result<null, NotFound | AskError>> {
  const known = (await directoryEntries(deps)).some(({ key }) => key === entry);
  if (!known) return fail({ code: "not-found" });
  if (tidyLines(says) === "") return fail({ code: "says-missing" });
  if (says.length > MAX_SAYS) return fail({ code: "says-too-long" });
  if (proof.length > MAX_PROOF) return fail({ code: "proof-too-long" });
  if (contact.length > MAX_CONTACT) return fail({ code: "contact-too-long" });
  const now = deps.clock();
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
    });
    await tx.audit.add({
      who: "resident",
      did: "ask-for-correction",
      toKind: "directory",
      toId: entry,
      detail: { id },
    });
    return ok(null);
  });
}

/**
 * What an officer found. With `takeDown` the number comes down at once, until the file or the organisation is put right.
 * The contact details have served, and are deleted.
 */
export async function settleCorrection(
  deps: Deps,
  officer: Officer,
  { id, isRight, takeDown, why }: { id: string; isRight: boolean; takeDown: boolean; why: string },
): Promise<Result<null, SettleError>> {
  if (!can(officer, "handle-reports")) return fail({ code: "not-allowed" });
  if (tidyLine(why) === "") return fail({ code: "reason-missing" });
  const at = deps.clock();
  return deps.store.inTransaction(async (tx) => {
    const state = isRight ? "right" : "wrong";
    const entry = await tx.directory.settle(id, { state, by: officer.id, at, why: tidyLine(why) });
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
