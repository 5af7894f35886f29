import { fail, ok, type Result } from "@clearline/engine";
import { isUniqueViolation } from "../store/db.ts";
import { type Deps, type NotAllowed, type NotFound, whoOfficer } from "./deps.ts";
import type { Manager } from "./people.ts";
import { can } from "./permissions.ts";
import { queueRelink } from "./queue.ts";

export type RelinkError = NotAllowed | NotFound | { code: "nothing-to-relink" } | { code: "relink-under-way" };

/** Begins to link all stored reports anew. What people placed and parted stands. */
export async function startRelink(
  deps: Deps,
  by: Manager,
): Promise<Result<{ id: string; total: number }, RelinkError>> {
  if (by !== "terminal" && !can(by, "read-again")) return fail({ code: "not-allowed" });
  try {
    return await deps.store.inTransaction(async (tx) => {
      if (await tx.relinkings.open()) return fail({ code: "relink-under-way" });
      if ((await tx.cases.count()) === 0) return fail({ code: "nothing-to-relink" });
      const id = await tx.relinkings.add(by === "terminal" ? null : by.id, deps.clock());
      await queueRelink(tx, id);
      await tx.audit.add({ who: nameOf(by), did: "start-relink", toKind: "relinking", toId: id });
      return ok({ id, total: (await tx.relinkings.byId(id))?.total ?? 0 });
    });
  } catch (error) {
    // Two people pressed at once: the other was first.
    if (isUniqueViolation(error, "relinking_open_once")) return fail({ code: "relink-under-way" });
    throw error;
  }
}

/** What was linked anew stays so; the rest stays as it is. */
export async function stopRelink(deps: Deps, by: Manager, id: string): Promise<Result<null, RelinkError>> {
  if (by !== "terminal" && !can(by, "read-again")) return fail({ code: "not-allowed" });
  return deps.store.inTransaction(async (tx) => {
    if (!(await tx.relinkings.end(id, "stopped", by === "terminal" ? null : by.id, deps.clock())))
      return fail({ code: "not-found" });
    await tx.audit.add({ who: nameOf(by), did: "stop-relink", toKind: "relinking", toId: id });
    return ok(null);
  });
}

const nameOf = (by: Manager): string => (by === "terminal" ? "terminal" : whoOfficer(by));
