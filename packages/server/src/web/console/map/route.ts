import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { londonDay } from "../../../actions/days.ts";
import { lookAt } from "../../../actions/look-at.ts";
import { townsIn } from "../../../actions/places-near.ts";
import type { SeriesRow } from "../../../store/series.ts";
import type { Services } from "../../services.ts";
import { html } from "../../shell/html.ts";
import { daysAsked } from "../parts/days-asked.ts";
import { idIn } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { edgesOf, frameOf } from "../parts/map.ts";
import { seriesNav } from "../parts/series-nav.ts";
import { mapPage } from "./page.ts";
import { frameAsked, townsOf } from "./view.ts";

export function register(app: FastifyInstance, services: Services): void {
  app.get("/console/map", async (request, reply) => {
    await lookAt(services, visitOf(request).officer, { kind: "queue", id: "map" });
    return showMap(request, reply, services, null);
  });

  app.get("/console/series/:id/map", async (request, reply) => {
    const id = idIn(request);
    const series = id === null ? null : await services.store.series.byId(id);
    if (!series) return notFound(request, reply, services);
    await lookAt(services, visitOf(request).officer, { kind: "series", id: series.id });
    return showMap(request, reply, services, series);
  });
}

/** @param series null: every open one */
async function showMap(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  series: SeriesRow | null,
): Promise<FastifyReply> {
  const asked = daysAsked(request);
  const hasErrors = Object.keys(asked.errors).length > 0;
  const stretch = hasErrors ? { from: null, to: null } : asked;
  const { towns, unknown } = townsOf(await services.store.seriesPlaces.of(series?.id ?? null, stretch));
  const wanted = frameAsked(request);
  const frame = wanted ?? frameOf(towns);
  const title = series === null ? "Map of all open series" : `Map: ${series.name}`;
  const main = mapPage({
    title,
    eyebrow: html`<p class="cl-eyebrow">${series === null ? html`<a href="/console/series">Series</a>` : html`<a href="/console/series/${series.id}">Series ${series.id}</a>`}</p>`,
    nav: series === null ? null : seriesNav(series.id, "map", stretch),
    path: series === null ? "/console/map" : `/console/series/${series.id}/map`,
    towns,
    unknown,
    frame: wanted,
    around: frame === null ? [] : townsIn(services, edgesOf(frame)),
    asked,
    today: londonDay(services.clock()),
    tellsSeries: series === null,
  });
  return show(request, reply, services, { title, section: "series", main, hasErrors });
}
