import { standingTitle, warningHtml } from "@clearline/engine";
import type { FastifyInstance } from "fastify";
import { publishedWarning } from "../../../actions/published-of.ts";
import type { Services } from "../../services.ts";
import { html, raw } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";

/**
 * What the mail of a drill links to: its words, marked all round. Nothing else leads here, no program is told of it, and
 * it has no picture, no card and no file: it must not travel.
 */
export function registerExercises(app: FastifyInstance, services: Services): void {
  app.get<{ Params: { slug: string } }>("/exercises/:slug", async (request, reply) => {
    const { store } = services;
    const row = await store.drills.bySlug(request.params.slug);
    if (row === null) return reply.callNotFound();
    const warning = publishedWarning(services, row, await store.warnings.versions(row.id));
    const title = standingTitle(warning);
    const main = html`<article class="cl-doc cl-exercise"><h1 class="cl-h1">${title}</h1><p class="cl-lead">Our officers are practising. This went to officers who asked for exercises, and to nobody else. Do not pass it on.</p>
${raw(warningHtml(warning))}</article>`;
    return reply
      .header("x-robots-tag", "noindex")
      .type("text/html; charset=utf-8")
      .send(
        residentPage(services.view, {
          title,
          main,
          head: html`<meta name="robots" content="noindex">`,
          urgentBar: false,
        }),
      );
  });
}
