import { fail, ok, type Result } from "@clearline/engine";
import type { Assigned, InHand } from "../store/assignments.ts";
import type { Tables } from "../store/store.ts";
import { type Deps, type NotAllowed, type NotFound, type Officer, whoOfficer } from "./deps.ts";
import { can } from "./permissions.ts";

export type AssignError =
  | NotAllowed
  | NotFound
  /** Somebody else took it, gave it away or gave it back since the page was made. */
  | { code: "in-other-hands"; now: Assigned }
  | { code: "officer-not-there" };

export type Assign = InHand & {
  /** Null: give it back to nobody. */
  to: string | null;
  /** Who had it on the page that the officer pressed the button on; null: nobody. */
  was: string | null;
};

/**
 * Takes a report or a series in hand, gives it to another or gives it back. Whoever presses a button of a page that is
 * no longer true changes nothing and is told who has it: of two who take it at once, one has it and both know.
 */
export async function assign(
  deps: Deps,
  officer: Officer,
  { kind, id, to, was }: Assign,
): Promise<Result<null, AssignError>> {
  if (!can(officer, "handle-reports")) return fail({ code: "not-allowed" });
  return deps.store.inTransaction(async (tx) => {
    const now = await tx.assignments.lock({ kind, id });
    if (now === undefined) return fail({ code: "not-found" });
    const has = now?.id ?? null;
    if (has === to) return ok(null);
    if (has !== was) return fail({ code: "in-other-hands", now });
    if (to !== null) {
      const who = await tx.officers.byId(to);
      if (!who || who.disabled_at !== null || !can(who, "handle-reports")) return fail({ code: "officer-not-there" });
    }
    await tx.assignments.give({ kind, id }, to, officer.id, deps.clock());
    await tx.audit.add({
      who: whoOfficer(officer),
      did: to === null ? "give-back" : to === officer.id ? "take-in-hand" : "give-to",
      toKind: kind,
      toId: id,
      detail: { from: has, to },
    });
    return ok(null);
  });
}

/** Whoever cannot sign in any more has nothing in hand: what waits goes back to nobody. @param by null: the terminal */
export async function giveBackAll(
  tx: Tables,
  { clock }: Pick<Deps, "clock">,
  by: Pick<Officer, "id"> | null,
  id: string,
): Promise<void> {
  for (const thing of await tx.assignments.waitingOf(id)) {
    await tx.assignments.give(thing, null, by?.id ?? null, clock());
    await tx.audit.add({
      who: by === null ? "terminal" : whoOfficer(by),
      did: "give-back",
      toKind: thing.kind,
      toId: thing.id,
      detail: { from: id, to: null },
    });
  }
}
