import { fail, ok, type Result } from "@clearline/engine";
import type { Tables } from "../store/store.ts";
import { type Deps, type NotAllowed, type NotFound, type Officer, whoOfficer } from "./deps.ts";
import { can } from "./permissions.ts";

export type ResetError =
  | NotAllowed
  | NotFound
  | { code: "own-account" }
  | { code: "reset-asked" }
  | { code: "same-person" };

/**
 * Somebody lost their phone. An admin asks for the factors to be taken away; an approver or another admin confirms, after
 * seeing or ringing them: one person alone must not be able to turn an approver's account into one with a password only.
 */
export async function askFactorReset(deps: Deps, by: Officer, id: string): Promise<Result<null, ResetError>> {
  if (!can(by, "manage-people")) return fail({ code: "not-allowed" });
  if (by.id === id) return fail({ code: "own-account" });
  return deps.store.inTransaction(async (tx) => {
    if (!(await tx.officers.byId(id)) || !(await tx.factors.has(id))) return fail({ code: "not-found" });
    if (!(await tx.factors.askReset(id, by.id))) return fail({ code: "reset-asked" });
    await tx.audit.add({ who: whoOfficer(by), did: "ask-factor-reset", toKind: "officer", toId: id });
    return ok(null);
  });
}

export async function confirmFactorReset(deps: Deps, by: Officer, id: string): Promise<Result<null, ResetError>> {
  if (!can(by, "confirm-factor-reset")) return fail({ code: "not-allowed" });
  if (by.id === id) return fail({ code: "own-account" });
  return deps.store.inTransaction(async (tx) => {
    const reset = await tx.factors.lockReset(id);
    if (!reset) return fail({ code: "not-found" });
    if (reset.asked_by === by.id) return fail({ code: "same-person" });
    await takeAway(tx, id);
    await tx.factors.endReset(reset.id, by.id);
    const detail = { asked_by: reset.asked_by };
    await tx.audit.add({ who: whoOfficer(by), did: "confirm-factor-reset", toKind: "officer", toId: id, detail });
    return ok(null);
  });
}

/** At the server's own terminal: whoever is there has the database anyway. */
export const resetFactorAtTerminal = (deps: Deps, id: string): Promise<void> =>
  deps.store.inTransaction(async (tx) => {
    await takeAway(tx, id);
    const open = await tx.factors.lockReset(id);
    if (open) await tx.factors.endReset(open.id, null);
    await tx.audit.add({ who: "terminal", did: "reset-factor", toKind: "officer", toId: id });
  });

async function takeAway(tx: Tables, id: string): Promise<void> {
  await tx.factors.clear(id);
  await tx.sessions.endAllOf(id);
}
