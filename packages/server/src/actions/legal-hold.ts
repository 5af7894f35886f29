import { type Day, fail, ok, type Result } from "@clearline/engine";
import type { HoldOf } from "../store/legal-holds.ts";
import { londonDay } from "./days.ts";
import { type Deps, type NotAllowed, type NotFound, type Officer, type ReasonMissing, whoOfficer } from "./deps.ts";
import { can } from "./permissions.ts";
import { tidyLine } from "./tidy-line.ts";

export type HoldError =
  | NotAllowed
  | NotFound
  | ReasonMissing
  | { code: "reason-too-long" }
  | { code: "until-not-a-day" }
  | { code: "until-has-been" };

const MOST_REASON = 300;

/**
 * "This is needed for a case": until it is lifted, or its day is over, neither the report nor those of the series are
 * deleted by age, nor erased.
 *
 * @param until the last day it holds; null for until somebody lifts it, undefined where what was typed is no day
 */
export async function putHold(
  deps: Deps,
  officer: Officer,
  { of, reason, until }: { of: HoldOf; reason: string; until: Day | null | undefined },
): Promise<Result<{ id: string }, HoldError>> {
  if (!can(officer, "put-holds")) return fail({ code: "not-allowed" });
  const why = tidyLine(reason);
  if (why === "") return fail({ code: "reason-missing" });
  if (why.length > MOST_REASON) return fail({ code: "reason-too-long" });
  if (until === undefined) return fail({ code: "until-not-a-day" });
  if (until !== null && until < londonDay(deps.clock())) return fail({ code: "until-has-been" });
  return deps.store.inTransaction(async (tx) => {
    // The nightly job takes nothing while we look: what is held is there when the officer is told so.
    await tx.keeping.lock();
    const found = of.kind === "report" ? await tx.reports.byId(of.id) : await tx.series.byId(of.id);
    if (!found) return fail({ code: "not-found" });
    const id = await tx.legalHolds.add(of, { reason: why, until, by: officer.id });
    await tx.audit.add({
      who: whoOfficer(officer),
      did: "put-hold",
      toKind: of.kind,
      toId: of.id,
      detail: { hold: id, until },
    });
    return ok({ id });
  });
}

export type LiftError = NotAllowed | NotFound | { code: "hold-is-over" } | { code: "own-hold" };

/** Takes a hold off. Whoever made it cannot: what one person wants kept, one person alone must not let go. */
export async function liftHold(deps: Deps, officer: Officer, id: string): Promise<Result<null, LiftError>> {
  if (!can(officer, "lift-holds")) return fail({ code: "not-allowed" });
  return deps.store.inTransaction(async (tx) => {
    const hold = await tx.legalHolds.lock(id);
    if (!hold) return fail({ code: "not-found" });
    if (hold.lifted_at !== null) return fail({ code: "hold-is-over" });
    if (hold.made_by === officer.id) return fail({ code: "own-hold" });
    const of: HoldOf =
      hold.report_id === null ? { kind: "series", id: hold.series_id ?? "" } : { kind: "report", id: hold.report_id };
    await tx.legalHolds.lift(id, officer.id, deps.clock());
    await tx.audit.add({
      who: whoOfficer(officer),
      did: "lift-hold",
      toKind: of.kind,
      toId: of.id,
      detail: { hold: id },
    });
    return ok(null);
  });
}
