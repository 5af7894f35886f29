import type { FastifyInstance } from "fastify";
import { renameSeries } from "../../../actions/change-series.ts";
import { londonDay } from "../../../actions/days.ts";
import { draftWarning } from "../../../actions/draft-warning.ts";
import { putHold } from "../../../actions/legal-hold.ts";
import { lookAt } from "../../../actions/look-at.ts";
import type { Services } from "../../services.ts";
import { goTo } from "../parts/done.ts";
import { idIn, typed } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { holdErrors, holdTyped } from "../parts/holds.ts";
import { registerInHand } from "../parts/in-hand-route.ts";
import { REFUSALS, refused } from "../parts/refusals.ts";
import { registerArrange } from "./arrange-route.ts";
import { registerExports } from "./export-route.ts";
import { seriesListPage } from "./list-page.ts";
import { showSeries } from "./show.ts";

const DAY_MS = 86_400_000;

export function register(app: FastifyInstance, services: Services): void {
  const { store, clock } = services;

  app.get("/console/series", async (request, reply) => {
    const [series, grown] = await Promise.all([
      store.series.list({ limit: 200 }),
      store.series.grownSince(new Date(clock().getTime() - DAY_MS)),
    ]);
    await lookAt(services, visitOf(request).officer, { kind: "queue", id: "series" });
    const main = seriesListPage({
      series,
      grown: new Map(grown.map(({ series_id, n }) => [series_id, n])),
      today: londonDay(clock()),
    });
    return show(request, reply, services, { title: "Series", section: "series", main });
  });

  registerInHand(app, services, "series", (request, reply, wrong) => showSeries(request, reply, services, wrong));
  registerArrange(app, services);
  registerExports(app, services);

  app.get("/console/series/:id", (request, reply) => showSeries(request, reply, services));

  app.post("/console/series/:id/name", async (request, reply) => {
    const seriesId = idIn(request);
    if (seriesId === null) return notFound(request, reply, services);
    const name = typed(request, "name");
    const result = await renameSeries(services, visitOf(request).officer, { seriesId, name });
    if (result.ok) return goTo(reply, `/console/series/${seriesId}`, "series-renamed");
    const { status, say } = REFUSALS[result.error.code];
    if (status === 422) return showSeries(request, reply, services, { errors: { name: say }, name });
    return refused(request, reply, services, { code: result.error.code, back: `/console/series/${seriesId}` });
  });

  app.post("/console/series/:id/hold", async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const { reason, until, typed: hold } = holdTyped(request);
    const result = await putHold(services, visitOf(request).officer, { of: { kind: "series", id }, reason, until });
    if (result.ok) return goTo(reply, `/console/series/${id}`, "hold-put");
    const errors = holdErrors(result.error.code);
    if (errors !== null) return showSeries(request, reply, services, { errors, hold });
    return refused(request, reply, services, { code: result.error.code, back: `/console/series/${id}` });
  });

  app.post("/console/series/:id/warn", async (request, reply) => {
    const seriesId = idIn(request);
    if (seriesId === null) return notFound(request, reply, services);
    const open = (await store.warnings.openFor({ seriesId })).find(({ state }) => state !== "withdrawn");
    if (open) return reply.redirect(`/console/warnings/${open.id}`, 303);
    const result = await draftWarning(services, visitOf(request).officer, { seriesId });
    if (!result.ok)
      return refused(request, reply, services, { code: result.error.code, back: `/console/series/${seriesId}` });
    return goTo(reply, `/console/warnings/${result.value.id}`, "draft-opened");
  });
}
