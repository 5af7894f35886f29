import type { FastifyInstance } from "fastify";
import type { WarningRow } from "../../store/warnings.ts";
import type { Services } from "../services.ts";
import { refs } from "./refs.ts";

const MOST = 100;

/** Published and withdrawn warnings. Open to all: that is what they are for. */
export function registerWarnings(api: FastifyInstance, services: Services): void {
  api.get(
    "/warnings",
    {
      schema: {
        operationId: "listWarnings",
        summary: "Warnings, newest first",
        description: "Withdrawn ones stay listed, with the reason.",
        security: [],
        response: { 200: refs("WarningList"), 503: refs("Refusal") },
      },
    },
    async (_request, reply) => {
      reply.header("cache-control", "public, max-age=60").header("access-control-allow-origin", "*");
      const rows = await services.store.warnings.published(MOST);
      return { warnings: rows.map((row) => publicWarning(row, services.site.publicUrl)) };
    },
  );
}

const publicWarning = ({ code, state, content, slug, published_at, withdrawn_why }: WarningRow, publicUrl: string) => ({
  code,
  state,
  title: content.title,
  act: content.act,
  area: content.areaName,
  areaCode: content.areaCode,
  places: content.places,
  from: content.from,
  to: content.to,
  lookAgainBy: content.lookAgainBy,
  publishedAt: published_at?.toISOString() ?? "",
  url: `${publicUrl}/warnings/${slug}`,
  withdrawnWhy: withdrawn_why,
});
