import {
  ASKS,
  CHANNELS,
  fail,
  IMPERSONATED_KINDS,
  type IncidentField,
  ok,
  OUTCOMES,
  parseDay,
  type Result,
} from "@clearline/engine";
import { type Deps, type NotAllowed, type NotFound, type Officer, whoOfficer } from "./deps.ts";
import { can } from "./permissions.ts";
import { queueLink, queueScan } from "./queue.ts";
import { saveCase } from "./save-case.ts";
import { callsIn } from "./case-of.ts";
import { incidentsRead, standingOf, toldOf } from "./told-of.ts";

export type Correction = {
  reportId: string;
  /** Position of the call in the reading. */
  incident: number;
  /** The reading that the person saw: null where nothing had been read, left out for the one that stands. */
  reading?: string | null;
  field: IncidentField;
  value: unknown;
};
export type CorrectError = NotAllowed | NotFound | { code: "not-a-value-of"; field: IncidentField };

/** An officer's word on one fact. It wins over every reading, now and when the report is read again. */
export async function correctFact(
  deps: Deps,
  officer: Officer,
  { reportId, incident, reading: saw, field, value }: Correction,
): Promise<Result<null, CorrectError>> {
  if (!can(officer, "handle-reports")) return fail({ code: "not-allowed" });
  if (!FITS[field](value)) return fail({ code: "not-a-value-of", field });
  await deps.context.renew();
  return deps.store.inTransaction(async (tx) => {
    const report = await tx.reports.lock(reportId);
    if (!report) return fail({ code: "not-found" });
    const told = await toldOf(tx, report);
    const standing = standingOf(told).reading;
    // Read again meanwhile: what the person said is of the call that they saw.
    const reading = saw == null ? standing : await tx.readings.ofReport(reportId, saw);
    const readingId = saw === undefined ? (standing?.id ?? null) : saw;
    const call = incidentsRead(reading)[incident];
    if (call === undefined || (saw != null && reading === null)) return fail({ code: "not-found" });
    const place = { readingId, index: incident };
    await tx.corrections.add(reportId, place, field, value, officer.id);
    // A loss is money lost: else the page would say "no loss" beside the sum, and the counts of its series as well.
    const stands = callsIn(deps, told).find(({ of }) => of.readingId === readingId && of.index === incident)?.incident;
    const { outcome, lossPence } = stands ?? call;
    if (field === "lossPence" && isSum(value) && outcome !== "money_lost")
      await tx.corrections.add(reportId, place, "outcome", "money_lost", officer.id);
    if (field === "outcome" && contradicts({ outcome: value, lossPence }))
      await tx.corrections.add(reportId, place, "lossPence", null, officer.id);
    await saveCase(tx, deps, await toldOf(tx, report));
    const detail = { incident, field };
    await tx.audit.add({ who: whoOfficer(officer), did: "correct-fact", toKind: "report", toId: reportId, detail });
    await queueLink(tx, reportId);
    await queueScan(tx);
    return ok(null);
  });
}

const isSum = (pence: unknown): boolean => pence !== null && pence !== 0;
/** No loss and a sum never stand together. */
export const contradicts = ({ outcome, lossPence }: { outcome: unknown; lossPence: unknown }): boolean =>
  (outcome === "no_loss" || outcome === "details_given") && isSum(lossPence);

const MAX_TEXT_CHARS = 500;
const isTextOrNull = (value: unknown): boolean =>
  value === null || (typeof value === "string" && value.trim() !== "" && value.length <= MAX_TEXT_CHARS);
const isDayOrNull = (value: unknown): boolean =>
  value === null || (typeof value === "string" && parseDay(value) !== null);
const isCountOrNull = (value: unknown): boolean =>
  value === null || (typeof value === "number" && Number.isSafeInteger(value) && value >= 0);
const isOneOf =
  (words: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === "string" && words.includes(value);

/** What each field takes. `Record`: a new field without a rule does not compile. */
const FITS: Record<IncidentField, (value: unknown) => boolean> = {
  date: isDayOrNull,
  place: isTextOrNull,
  placeArea: isTextOrNull,
  channel: isOneOf(CHANNELS),
  impersonatedKind: isOneOf(IMPERSONATED_KINDS),
  impersonatedName: isTextOrNull,
  lure: isTextOrNull,
  askedFor: (value) => Array.isArray(value) && value.every(isOneOf(ASKS)) && new Set(value).size === value.length,
  outcome: isOneOf(OUTCOMES),
  lossPence: isCountOrNull,
  victims: isCountOrNull,
  age: isTextOrNull,
  followUp: isTextOrNull,
};
