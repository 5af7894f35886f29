import type { FastifyInstance } from "fastify";
import { londonDay } from "../../../actions/days.ts";
import { whoOfficer } from "../../../actions/deps.ts";
import { lateBefore } from "../../../actions/look-by.ts";
import { lookAt } from "../../../actions/look-at.ts";
import { can } from "../../../actions/permissions.ts";
import { isKeptClass } from "../../../kept.ts";
import type { Services } from "../../services.ts";
import { channelsOf } from "../channels/state.ts";
import { curveDays, isInStream, isWhere } from "../parts/calls.ts";
import { show, visitOf } from "../parts/frame.ts";
import { morningPage } from "./page.ts";

const DAY_MS = 86_400_000;
/** The gravest of each kind; the rest is one click away. */
const LINES = 4;
const WAITING = ["received", "read"] as const;

export function register(app: FastifyInstance, services: Services): void {
  app.get("/console", async (request, reply) => {
    const { store, clock } = services;
    const visit = visitOf(request);
    const now = clock();
    const today = londonDay(now);
    const lastLook = await store.audit.lastLook(whoOfficer(visit.officer), "queue", "morning");
    await lookAt(services, visit.officer, { kind: "queue", id: "morning" });
    const [
      surges,
      waiting,
      waitingCount,
      series,
      grown,
      warnings,
      deliveries,
      channels,
      fresh,
      behind,
      reread,
      callBacks,
      callBackCount,
      standings,
      lateCount,
      mine,
      mineCount,
      mySeries,
    ] = await Promise.all([
      store.surges.open(),
      store.queue.lines({ states: WAITING }, { limit: LINES }),
      store.reports.count(WAITING),
      store.series.list({ limit: 200 }),
      store.series.grownSince(new Date(now.getTime() - DAY_MS)),
      store.warnings.list(50),
      store.deliveries.totals(),
      channelsOf(services),
      lastLook === null ? 0 : store.reports.countSince(lastLook),
      store.rereadings.behind(services.context.reader),
      store.rereadings.open(),
      store.callBacks.open(LINES),
      store.callBacks.countOpen(),
      store.keeping.standings(),
      store.queue.count({ states: WAITING, late: lateBefore(services.site.lookHours, now) }),
      store.queue.lines({ states: WAITING, whose: { of: visit.officer.id } }, { limit: LINES }),
      store.queue.count({ states: WAITING, whose: { of: visit.officer.id } }),
      store.assignments.seriesOf(visit.officer.id),
    ]);
    const top = surges[0] ?? null;
    const { from, to } = curveDays(today, top?.starts_on ?? null);
    const cases = top === null ? [] : await store.cases.between(from, to);
    const main = morningPage({
      visit,
      now,
      today,
      lastLook,
      fresh,
      surges,
      alarm: top && {
        surge: top,
        from,
        to,
        days: cases.filter((one) => isInStream(top.stream, one) && isWhere(top, one)).map(({ call_date }) => call_date),
        draft: (await store.warnings.openFor({ surgeId: top.id })).find(({ state }) => state !== "withdrawn") ?? null,
      },
      waiting,
      waitingCount,
      lateCount,
      mine,
      mineCount,
      mySeries,
      lookHours: services.site.lookHours,
      series: [...series].sort((a, b) => growth(b.id) - growth(a.id)).slice(0, LINES),
      seriesCount: series.length,
      grown: new Map(grown.map(({ series_id, n }) => [series_id, n])),
      warnings: warnings.filter(
        ({ state, content }) =>
          state === "draft" ||
          state === "in-review" ||
          state === "held" ||
          (state === "published" && content.lookAgainBy <= today),
      ),
      deliveries,
      channels,
      callBacks,
      callBackCount,
      announced: standings.flatMap(({ class: of, next_from: from, told }) =>
        from !== null && isKeptClass(of) ? [{ of, from, told }] : [],
      ),
      behind: reread === null && can(visit.officer, "read-again") ? behind : 0,
    });
    return show(request, reply, services, { title: "Morning board", section: "morning", main });

    function growth(id: string): number {
      return grown.find(({ series_id }) => series_id === id)?.n ?? 0;
    }
  });
}
