import { type Reading, typicalScript } from "@clearline/engine";
import type { FastifyReply, FastifyRequest } from "fastify";
import { lookAt } from "../../../actions/look-at.ts";
import { tipsNaming } from "../../../actions/tip-numbers.ts";
import { londonDay } from "../../../actions/days.ts";
import type { CaseWithWords } from "../../../store/cases.ts";
import type { Services } from "../../services.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { idIn } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import type { HoldTyped } from "../parts/holds.ts";
import { coveredText } from "../parts/mark-text.ts";
import { secretsIn } from "../parts/secrets-of.ts";
import { seriesPage, type SeriesView } from "./page.ts";

const SHOWN_SUGGESTIONS = 8;
const SHOWN_RELATED = 5;
const SHOWN_CHANGES = 20;
/** Series to choose from, those with the newest calls. */
const CHOICES = 30;
/** So many reports, spread over the series, tell what its callers say. */
const SCRIPT_OF = 40;

/** @param wrong what was refused in one of its forms */
export async function showSeries(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  wrong: {
    errors: FieldErrors;
    status?: number;
    name?: string;
    since?: string;
    note?: string;
    hold?: HoldTyped;
  } | null = null,
): Promise<FastifyReply> {
  const { store, clock } = services;
  const visit = visitOf(request);
  const id = idIn(request);
  const series = id === null ? null : await store.series.byId(id);
  if (!series) return notFound(request, reply, services);
  await lookAt(services, visit.officer, { kind: "series", id: series.id });
  const members = await store.series.members(series.id);
  const ids = members.map(({ report_id }) => report_id);
  const [cases, readings, lines, warnings, mayBelong, related, all, changes, assigned, officers, notes, holds] =
    await Promise.all([
      store.cases.ofReports(ids),
      store.readings.latestOf(ids),
      store.queue.linesOf(ids),
      store.warnings.openFor({ seriesId: series.id }),
      store.suggestions.openForSeries(series.id, SHOWN_SUGGESTIONS),
      store.suggestions.relatedTo(series.id, SHOWN_RELATED),
      store.series.list({ limit: CHOICES }),
      store.seriesChanges.ofSeries(series.id, SHOWN_CHANGES),
      store.assignments.now({ kind: "series", id: series.id }),
      store.officers.able(),
      store.notes.of({ kind: "series", id: series.id }),
      store.legalHolds.ofSeries(series.id, londonDay(clock())),
    ]);
  const tips = await tipsNaming(
    services,
    visit.officer,
    cases.map(({ number_e164: number }) => number),
  );
  const readingOf = new Map(readings.map((one) => [one.report_id, one.reading]));
  const secretsOf = secretsIn(cases, readingOf);
  const errors = wrong?.errors ?? {};
  const others = all.filter((one) => one.id !== series.id);
  const secrets = new Map([...secretsOf.values()].flatMap((one) => [...one]));
  const main = seriesPage({
    visit,
    series,
    members,
    cases,
    lines,
    warnings,
    tips: tips.map(({ id: tip }) => tip),
    script: scriptOf(cases, readingOf),
    secretsOf,
    arrange: {
      visit,
      seriesId: series.id,
      mayBelong,
      related,
      others,
      changes,
      errors,
      secrets,
    },
    holds,
    hold: wrong?.hold ?? {},
    assigned,
    officers,
    notes: { notes, secrets, typed: wrong?.note ?? "" },
    now: clock(),
    errors,
    name: wrong?.name ?? series.name,
    since: wrong?.since ?? "",
  });
  return show(request, reply, services, {
    title: series.name,
    section: "series",
    main,
    hasErrors: wrong !== null,
    ...(wrong?.status !== undefined && { status: wrong.status }),
  });
}

/** From words in which all that identifies anybody is covered: a name that two reports share is still a name. */
function scriptOf(cases: readonly CaseWithWords[], readingOf: ReadonlyMap<string, Reading>): SeriesView["script"] {
  const step = Math.max(1, cases.length / SCRIPT_OF);
  const chosen = Array.from({ length: Math.min(SCRIPT_OF, cases.length) }, (_, i) => cases[Math.floor(i * step)]);
  const texts = chosen.map((one) => (one ? coveredText(one.words, readingOf.get(one.report_id) ?? null) : ""));
  return { lines: typicalScript(texts), of: texts.length };
}
