import { fail, type IncidentField, ok, type Result } from "@clearline/engine";
import type { CorrectionRow } from "../store/corrections.ts";
import { callsFrom, callsIn } from "./case-of.ts";
import { contradicts } from "./correct-fact.ts";
import { type Deps, type NotAllowed, type NotFound, type Officer, whoOfficer } from "./deps.ts";
import { can } from "./permissions.ts";
import { queueLink, queueScan } from "./queue.ts";
import { saveCase } from "./save-case.ts";
import { counting, placeCorrections, standingOf, toldOf } from "./told-of.ts";

export type Aside = {
  reportId: string;
  /** The correction that stood when the person saw the fact. */
  correction: string;
};
export type AsideError =
  | NotAllowed
  | NotFound
  /** Somebody corrected the fact, or put its correction aside, since the page was loaded. */
  | { code: "fact-moved-on" };

/**
 * What was read counts again for one fact of one call, now and when the report is read again. Every correction of the
 * fact is put aside, with what the same person's same word said of another; all are kept.
 */
export async function putCorrectionAside(
  deps: Deps,
  officer: Officer,
  { reportId, correction }: Aside,
): Promise<Result<null, AsideError>> {
  if (!can(officer, "handle-reports")) return fail({ code: "not-allowed" });
  await deps.context.renew();
  return deps.store.inTransaction(async (tx) => {
    const report = await tx.reports.lock(reportId);
    if (!report) return fail({ code: "not-found" });
    const told = await toldOf(tx, report);
    const { reading } = standingOf(told);
    const call = callsIn(deps, told).find(({ corrections }) => corrections.some(({ id }) => id === correction));
    const stands = counting(call?.corrections ?? []);
    const last = stands.find(({ id }) => id === correction);
    if (!call || !last || lastOf(stands, last.field)?.id !== correction) return fail({ code: "fact-moved-on" });
    const { index } = call.of;
    const own = stands.filter(({ field }) => field === last.field);
    const aside = stands.filter((one) => own.some((mine) => mine === one || isSaidWith(mine, one)));
    await tx.corrections.putAside(
      aside.map(({ id }) => id),
      officer.id,
    );
    const after = await toldOf(tx, report);
    const then = callsFrom(deps, after, reading, placeCorrections(after, reading))[index];
    const other = then && contradicts(then.incident) ? OTHER[last.field] : undefined;
    const also = counting(then?.corrections ?? []).filter(({ field }) => field === other);
    await tx.corrections.putAside(
      also.map(({ id }) => id),
      officer.id,
    );
    await saveCase(tx, deps, await toldOf(tx, report));
    const detail = { incident: index, field: last.field, corrections: [...aside, ...also].map(({ id }) => id) };
    await tx.audit.add({
      who: whoOfficer(officer),
      did: "put-correction-aside",
      toKind: "report",
      toId: reportId,
      detail,
    });
    await queueLink(tx, reportId);
    await queueScan(tx);
    return ok(null);
  });
}

/** The correction of a fact that stands, if any does. */
export const lastOf = (corrections: readonly CorrectionRow[], field: IncidentField): CorrectionRow | undefined =>
  counting(corrections).findLast((one) => one.field === field);

/** A loss says that money was lost, and "no loss" that there is no sum: both are kept by the one transaction. */
const isSaidWith = (one: CorrectionRow, other: CorrectionRow): boolean =>
  one.at.getTime() === other.at.getTime() && one.by_officer === other.by_officer;

const OTHER: Partial<Record<IncidentField, IncidentField>> = { outcome: "lossPence", lossPence: "outcome" };
