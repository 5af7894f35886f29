import { type CheckAnswer, sayReceipt } from "@clearline/engine";
import type { FastifyReply, FastifyRequest } from "fastify";
import { callsFrom } from "../../../actions/case-of.ts";
import { compareCalls } from "../../../actions/compare-calls.ts";
import { londonDay } from "../../../actions/days.ts";
import { lookAt } from "../../../actions/look-at.ts";
import { placeCorrections, type Standing, standingOf, type Told, toldOf } from "../../../actions/told-of.ts";
import type { Services } from "../../services.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { idIn } from "../parts/form-body.ts";
import { reportPage } from "./page.ts";
import type { ReportView } from "./view.ts";

export type ReportAnswer = {
  status?: number;
  unmaskedFor?: string;
  errors?: FieldErrors;
  typed?: Readonly<Record<string, string>>;
};

const QUEUE_LINES = 12;

/** Shows one report. The look is written down before the page is made; with a purpose when details are uncovered. */
export async function showReport(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  { status = 200, unmaskedFor, errors = {}, typed = {} }: ReportAnswer = {},
): Promise<FastifyReply> {
  const { store, clock } = services;
  const visit = visitOf(request);
  const id = idIn(request);
  const report = id === null ? null : await store.reports.byId(id);
  if (!report) return notFound(request, reply, services);
  await lookAt(services, visit.officer, {
    kind: "report",
    id: report.id,
    ...(unmaskedFor !== undefined && { why: unmaskedFor }),
  });
  if (unmaskedFor !== undefined) await services.context.renew();
  const [told, member, suggestions, otherSeries, queue, people, assigned, officers, notes, holds] = await Promise.all([
    toldOf(store, report),
    store.series.memberOf(report.id),
    store.suggestions.openFor(report.id),
    store.series.list({ limit: 30 }),
    store.queue.lines({ states: ["received", "read"] }, { limit: QUEUE_LINES }),
    report.taken_by === null ? null : store.officers.byId(report.taken_by),
    store.assignments.now({ kind: "report", id: report.id }),
    store.officers.able(),
    store.notes.of({ kind: "report", id: report.id }),
    store.legalHolds.ofReport(report.id, londonDay(clock())),
  ]);
  const row = member && (await store.series.byId(member.series_id));
  const standing = standingOf(told);
  const calls = callsFrom(services, told, standing.reading, standing.placed);
  const main = reportPage({
    visit,
    report,
    reading: withNewestCovers(told, standing),
    incidents: calls.map(({ incident }) => incident),
    calls,
    corrections: told.corrections,
    newer: newerOf(services, told, standing),
    checked: isCheckAnswer(report.checked) ? report.checked : null,
    series: member && row && { row, member },
    suggestions,
    otherSeries: otherSeries.filter((one) => one.id !== member?.series_id),
    queue,
    holds,
    takenBy: people?.name ?? null,
    assigned,
    officers,
    notes,
    lookHours: services.site.lookHours,
    now: clock(),
    unmaskedFor: unmaskedFor ?? null,
    published: services.context.publishedNumbers,
    errors,
    typed,
  });
  return show(request, reply, services, {
    title: `Report ${sayReceipt(report.receipt)}`,
    section: "reports",
    main,
    status,
    hasErrors: Object.keys(errors).length > 0,
  });
}

/** What the newest reader knows to hide is hidden, whichever reading the facts are from. */
function withNewestCovers({ readings: [newest] }: Told, { reading }: Standing): ReportView["reading"] {
  if (!reading || !newest) return reading;
  const personalDetails = [...reading.reading.personalDetails, ...newest.reading.personalDetails];
  const phoneNumbers = [...reading.reading.phoneNumbers, ...newest.reading.phoneNumbers];
  return { ...reading, reading: { ...reading.reading, personalDetails, phoneNumbers } };
}

/** A later reading that does not stand, beside the one that does. */
function newerOf(services: Services, told: Told, { reading, placed, newer }: Standing): ReportView["newer"] {
  if (!newer) return null;
  const is = callsFrom(services, told, reading, placed);
  const now = callsFrom(services, told, newer.reading, placeCorrections(told, newer.reading));
  const differences = compareCalls(
    is.map(({ incident }) => incident),
    now.map(({ incident }) => incident),
  );
  return { ...newer, differences };
}

/** `checked` is kept as JSON; what an older version wrote may lack a part. */
const isCheckAnswer = (kept: unknown): kept is CheckAnswer =>
  typeof kept === "object" && kept !== null && "verdict" in kept && "risk" in kept && "reasons" in kept;
