import { fail, ok, type Result } from "@clearline/engine";
import { londonDay } from "./days.ts";
import { type Deps, type NotAllowed, type NotFound, type Officer, type ReasonMissing, whoOfficer } from "./deps.ts";
import { can } from "./permissions.ts";

export type DismissError = NotAllowed | NotFound | ReasonMissing | { code: "surge-ended" };

/** "Looked into, nothing to warn about": the alarm ends, and the reason is kept for the next time. */
export async function dismissSurge(
  deps: Deps,
  officer: Officer,
  { id, why }: { id: string; why: string },
): Promise<Result<null, DismissError>> {
  if (!can(officer, "handle-reports")) return fail({ code: "not-allowed" });
  if (why.trim() === "") return fail({ code: "reason-missing" });
  return deps.store.inTransaction(async (tx) => {
    const surge = await tx.surges.byId(id);
    if (!surge) return fail({ code: "not-found" });
    if (surge.ended_at !== null) return fail({ code: "surge-ended" });
    await tx.surges.dismiss(id, officer.id, why.trim());
    await tx.surges.tell(id, "dismissed", londonDay(deps.clock()));
    await tx.audit.add({ who: whoOfficer(officer), did: "dismiss-surge", toKind: "surge", toId: id, why: why.trim() });
    return ok(null);
  });
}
