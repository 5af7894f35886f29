import { bridgesIn, heldTogether, tiesIn } from "@clearline/engine";
import type { FastifyInstance } from "fastify";
import { lookAt } from "../../../actions/look-at.ts";
import type { Services } from "../../services.ts";
import { idIn, pageAsked } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { secretsOf } from "../parts/secrets-of.ts";
import { tiesPage } from "./page.ts";

const PAGE_TIES = 60;
const MOST_BRIDGES = 12;

export function register(app: FastifyInstance, services: Services): void {
  const { store } = services;

  app.get("/console/series/:id/ties", async (request, reply) => {
    const id = idIn(request);
    const series = id === null ? null : await store.series.byId(id);
    if (!series) return notFound(request, reply, services);
    await lookAt(services, visitOf(request).officer, { kind: "series", id: series.id });
    const members = await store.series.members(series.id);
    const ids = members.map(({ report_id }) => report_id);
    const ties = tiesIn(members.map(({ report_id, because }) => ({ id: report_id, because })));
    const bridges = bridgesIn(ids, ties).slice(0, MOST_BRIDGES);
    const pages = Math.max(1, Math.ceil(ties.length / PAGE_TIES));
    const page = pageAsked(request, pages);
    const shown = ties.slice((page - 1) * PAGE_TIES, page * PAGE_TIES);
    const told = [...new Set([...shown, ...bridges.map(({ tie }) => tie)].flatMap(({ a, b }) => [a, b]))];
    const main = tiesPage({
      series,
      members: ids.length,
      byPerson: members.flatMap(({ report_id, by_person }) => (by_person === null ? [] : [report_id])),
      ties,
      parts: heldTogether(ids, ties),
      bridges,
      shown,
      page,
      pages,
      secretsOf: await secretsOf(services, told),
    });
    return show(request, reply, services, { title: `What ties them: ${series.name}`, section: "series", main });
  });
}
