import { fail, ok, type Result } from "@clearline/engine";
import { isUniqueViolation } from "../store/db.ts";
import { type Deps, type NotAllowed, type NotFound, whoIs, whoOfficer } from "./deps.ts";
import type { Manager } from "./people.ts";
import { can } from "./permissions.ts";
import { queueReread } from "./queue.ts";

export type RereadError =
  | NotAllowed
  | NotFound
  | { code: "nothing-to-reread" }
  /** The same reader is at it. */
  | { code: "reread-under-way" };

/**
 * Begins to read all stored reports again with the reader of this program. What an earlier reader began and has not
 * ended is over with it: its work would be done twice.
 */
export async function startReread(
  deps: Deps,
  by: Manager | "program",
): Promise<Result<{ id: string; total: number }, RereadError>> {
  if (typeof by !== "string" && !can(by, "read-again")) return fail({ code: "not-allowed" });
  await deps.context.renew();
  const { reader } = deps.context;
  try {
    return await deps.store.inTransaction(async (tx) => {
      const open = await tx.rereadings.open();
      if (open?.reader === reader) return fail({ code: "reread-under-way" });
      if ((await tx.rereadings.behind(reader)) === 0) return fail({ code: "nothing-to-reread" });
      if (open) await tx.rereadings.end(open.id, "replaced", null, deps.clock());
      const id = await tx.rereadings.add(reader, typeof by === "string" ? null : by.id, deps.clock());
      await queueReread(tx, id);
      await tx.audit.add({ who: nameOf(by), did: "start-reread", toKind: "rereading", toId: id, detail: { reader } });
      return ok({ id, total: (await tx.rereadings.byId(id))?.total ?? 0 });
    });
  } catch (error) {
    // Two people pressed at once: the other was first.
    if (isUniqueViolation(error, "rereading_open_once")) return fail({ code: "reread-under-way" });
    throw error;
  }
}

/** What was read again stays so; the rest stays as it is. */
export async function stopReread(deps: Deps, by: Manager, id: string): Promise<Result<null, RereadError>> {
  if (by !== "terminal" && !can(by, "read-again")) return fail({ code: "not-allowed" });
  return deps.store.inTransaction(async (tx) => {
    if (!(await tx.rereadings.lockOpen(id))) return fail({ code: "not-found" });
    await tx.rereadings.end(id, "stopped", by === "terminal" ? null : by.id, deps.clock());
    await tx.audit.add({ who: nameOf(by), did: "stop-reread", toKind: "rereading", toId: id });
    return ok(null);
  });
}

/**
 * After an upgrade that brought a newer reader, without anybody asking: what an earlier reader did not know for an
 * address or a name would else stay uncovered. Once for each reader, so that what was stopped stays stopped; an older
 * program beside a newer one begins nothing.
 *
 * @returns how many reports are to be read again
 */
export async function rereadAfterUpgrade(deps: Deps): Promise<number> {
  const { rereadings } = deps.store;
  const ours = editionOf(deps.context.reader);
  // The cheap question first: from the second start after an upgrade on it is answered yes, and no report is looked at.
  if (await rereadings.everBy(ours.name)) return 0;
  const stored = await rereadings.readers();
  if (!stored.some((reader) => editionOf(reader).number < ours.number)) return 0;
  const started = await startReread(deps, "program");
  return started.ok ? started.value.total : 0;
}

/** `clearline-rules-11 with lists 5c…` is the eleventh, whatever lists it read with. */
function editionOf(reader: string): { name: string; number: number } {
  const [name = reader] = reader.split(" ");
  return { name, number: Number(/\d+$/.exec(name)?.[0] ?? 0) };
}

const nameOf = (by: Manager | "program"): string =>
  by === "terminal" ? "terminal" : by === "program" ? whoIs({ kind: "program" }) : whoOfficer(by);
