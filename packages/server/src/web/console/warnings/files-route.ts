import { type PublishedWarning, readIn, warningCard, warningPicture } from "@clearline/engine";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { publishedWarning } from "../../../actions/published-of.ts";
import type { Services } from "../../services.ts";
import { allowOwnStyle } from "../../shell/alone.ts";
import { drawPicture } from "../../shell/draw-picture.ts";
import { asked, idIn } from "../parts/form-body.ts";
import { notFound } from "../parts/frame.ts";

/** The forms of a warning that are files of their own, as they will go out, for the previews. */
export function registerFiles(app: FastifyInstance, services: Services): void {
  app.get("/console/warnings/:id/picture.png", async (request, reply) => {
    const warning = await find(request, services);
    if (warning === null) return notFound(request, reply, services);
    return reply.type("image/png").send(await drawPicture(warningPicture(warning)));
  });

  app.get("/console/warnings/:id/card", async (request, reply) => {
    const warning = await find(request, services);
    if (warning === null) return notFound(request, reply, services);
    const card = warningCard(warning, services.site.warningAdvice);
    return allowOwnStyle(reply.type("text/html"), card).send(card);
  });
}

async function find(request: FastifyRequest, services: Services): Promise<PublishedWarning | null> {
  const { store } = services;
  const id = idIn(request);
  const row = id === null ? null : await store.warnings.byId(id);
  if (row === null) return null;
  const language = asked(request, "lang") === "cy" ? "cy" : "en";
  const warning = publishedWarning(services, row, await store.warnings.versions(row.id));
  return readIn(warning, language, services.site.warningAdvice);
}
