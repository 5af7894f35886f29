import type { FastifyInstance } from "fastify";
import { callsFrom } from "../../../actions/case-of.ts";
import { compareCalls } from "../../../actions/compare-calls.ts";
import { lookAt } from "../../../actions/look-at.ts";
import { startReread, stopReread } from "../../../actions/reread.ts";
import { paceOf } from "../../../actions/reread-pace.ts";
import { asTheyStood, placeCorrections, type Told } from "../../../actions/told-of.ts";
import type { RereadReport } from "../../../store/rereadings.ts";
import type { ReportRow } from "../../../store/reports.ts";
import type { Services } from "../../services.ts";
import { goTo } from "../parts/done.ts";
import { asked, idIn } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { secretWords } from "../parts/mark-text.ts";
import { refused } from "../parts/refusals.ts";
import { changesPage, type ChangesView, SHOWN } from "./changes-page.ts";
import { registerLinking } from "./linking.ts";
import { PATH, readingPage } from "./page.ts";

const WATCH_SECONDS = 10;
const PAGE = 20;
const PAST = 10;

export function register(app: FastifyInstance, services: Services): void {
  app.get(PATH, async (request, reply) => {
    const { store, clock, context } = services;
    await context.renew();
    const [row, rows, behind] = [
      await store.rereadings.open(),
      await store.rereadings.list(PAST),
      await store.rereadings.behind(context.reader),
    ];
    // Only for who asks for it: a page that loads itself again takes away what a screen reader was reading.
    const watching = row !== null && asked(request, "watch") === "1";
    if (watching) reply.header("refresh", String(WATCH_SECONDS));
    const main = readingPage({
      visit: visitOf(request),
      reader: context.reader,
      behind,
      open: row && { row, pace: paceOf(row, clock()) },
      past: rows.filter(({ ended_at }) => ended_at !== null),
      relinking: (await store.relinkings.open()) ?? (await store.relinkings.list(1))[0] ?? null,
      watching,
    });
    return show(request, reply, services, { title: "Reading again", section: null, main });
  });

  registerLinking(app, services);

  app.post(PATH, async (request, reply) => {
    const result = await startReread(services, visitOf(request).officer);
    return result.ok
      ? goTo(reply, PATH, "reread-started")
      : refused(request, reply, services, { code: result.error.code, back: PATH });
  });

  app.post(`${PATH}/:id/stop`, async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const result = await stopReread(services, visitOf(request).officer, id);
    return result.ok
      ? goTo(reply, PATH, "reread-stopped")
      : refused(request, reply, services, { code: result.error.code, back: PATH });
  });

  app.get(`${PATH}/:id`, async (request, reply) => {
    const { store } = services;
    const id = idIn(request);
    const row = id === null ? null : await store.rereadings.byId(id);
    if (!row) return notFound(request, reply, services);
    await lookAt(services, visitOf(request).officer, { kind: "rereading", id: row.id });
    const shown = SHOWN.find((one) => one === asked(request, "show")) ?? "changed";
    const page = Number(/^[1-9]\d{0,5}$/.exec(asked(request, "page") ?? "")?.[0] ?? 1);
    const found = await store.rereadings.reports(row.id, { result: shown, limit: PAGE + 1, offset: (page - 1) * PAGE });
    const lines: ChangesView["lines"][number][] = [];
    for (const entry of found.slice(0, PAGE)) {
      const report = await store.reports.byId(entry.report_id);
      if (!report) continue;
      lines.push({ entry, report, ...(await differencesOf(services, report, entry)) });
    }
    const main = changesPage({
      row,
      shown,
      page,
      fields: await store.rereadings.fieldsOf(row.id),
      unsettled: await store.rereadings.unsettled(row.id),
      lines,
      hasMore: found.length > PAGE,
    });
    return show(request, reply, services, { title: "What changed", section: null, main });
  });
}

/** Between the two readings, each with the corrections that stood then. */
async function differencesOf(
  services: Services,
  report: ReportRow,
  { before_reading, after_reading, result, ...last }: RereadReport,
): Promise<Pick<ChangesView["lines"][number], "differences" | "secrets">> {
  if (result === "failed") return { differences: [], secrets: new Map() };
  const { store } = services;
  const told: Told = {
    report,
    readings: await store.readings.of(report.id),
    corrections: asTheyStood(await store.corrections.of(report.id), last),
    settled: await store.corrections.settledOf(report.id),
  };
  const [before, after] = [before_reading, after_reading].map((wanted) => {
    const reading = told.readings.find(({ id }) => id === wanted) ?? null;
    return callsFrom(services, told, reading, placeCorrections(told, reading)).map(({ incident }) => incident);
  });
  const secrets = secretWords(report.words, told.readings[0]?.reading ?? null);
  return { differences: compareCalls(before ?? [], after ?? []), secrets };
}
