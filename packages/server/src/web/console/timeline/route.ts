import type { FastifyInstance } from "fastify";
import { londonDay } from "../../../actions/days.ts";
import { lookAt } from "../../../actions/look-at.ts";
import { TIMELINE_KINDS, type TimelineRow } from "../../../store/timeline.ts";
import type { Services } from "../../services.ts";
import { allOf } from "../../shell/body.ts";
import { daysAsked } from "../parts/days-asked.ts";
import { idIn, pageAsked } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { secretsOf } from "../parts/secrets-of.ts";
import { callChart } from "./chart.ts";
import { byDay } from "./entries.ts";
import { timelinePage } from "./page.ts";

const PAGE_ROWS = 150;

export function register(app: FastifyInstance, services: Services): void {
  const { store, clock } = services;

  app.get("/console/series/:id/timeline", async (request, reply) => {
    const id = idIn(request);
    const series = id === null ? null : await store.series.byId(id);
    if (!series) return notFound(request, reply, services);
    await lookAt(services, visitOf(request).officer, { kind: "series", id: series.id });
    const days = daysAsked(request);
    const hasErrors = Object.keys(days.errors).length > 0;
    const ticked = allOf(request.query, "kind");
    const chosen = TIMELINE_KINDS.filter((kind) => ticked.includes(kind));
    const kinds = chosen.length > 0 ? chosen : TIMELINE_KINDS;
    const wanted = { kinds, from: hasErrors ? null : days.from, to: hasErrors ? null : days.to };
    const [total, calls, sent] = await Promise.all([
      store.timeline.count(series.id, wanted),
      store.timeline.callDays(series.id, wanted),
      store.timeline.sentDays(series.id),
    ]);
    const pages = Math.max(1, Math.ceil(total / PAGE_ROWS));
    const page = pageAsked(request, pages);
    const rows = await store.timeline.rows(series.id, wanted, { limit: PAGE_ROWS, offset: (page - 1) * PAGE_ROWS });
    const today = londonDay(clock());
    const main = timelinePage({
      series,
      days: byDay(rows),
      total,
      page,
      pages,
      kinds,
      asked: days,
      calls,
      chart: callChart(calls, sent, { ...wanted, today }),
      today,
      say: { seriesId: series.id, today, secretsOf: await secretsOf(services, quotedIn(rows)) },
    });
    return show(request, reply, services, { title: `Timeline: ${series.name}`, section: "series", main, hasErrors });
  });
}

/** The reports that these rows quote. */
const quotedIn = (rows: readonly TimelineRow[]): string[] =>
  rows.flatMap(({ kind, what, id, detail }) =>
    kind === "links" && what === "linked" ? [id] : kind === "notes" && detail.report != null ? [detail.report] : [],
  );
