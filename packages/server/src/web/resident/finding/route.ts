import { oembed, robots, sitemap } from "@clearline/engine";
import type { FastifyInstance } from "fastify";
import type { Services } from "../../services.ts";
import { sendPublic } from "../../shell/cached.ts";
import type { PublicWarnings } from "../../shell/public-warnings.ts";

/** For search engines, and for pages of others that show a warning they link to. */
export function registerFinding(app: FastifyInstance, services: Services, published: PublicWarnings): void {
  const { publicUrl } = services.site;

  app.get("/robots.txt", async (_request, reply) =>
    reply.header("cache-control", "public, max-age=3600").type("text/plain; charset=utf-8").send(robots(publicUrl)),
  );

  app.get("/sitemap.xml", async (request, reply) => {
    const state = await published.now();
    const ready = state.page("sitemap", () => ({
      type: "application/xml; charset=utf-8",
      body: sitemap(
        state.warnings.map(({ warning }) => warning),
        publicUrl,
      ),
      changedAt: state.warnings.reduce((last, { row }) => (row.changed_at > last ? row.changed_at : last), STARTED),
    }));
    return sendPublic(request, reply, ready);
  });

  app.get<{ Querystring: Record<string, unknown> }>("/oembed", async (request, reply) => {
    const { url, format, maxwidth } = request.query;
    // As the standard has it: 501 for a format that is not spoken, 404 for an address that is not ours to show.
    if (format !== undefined && format !== "json")
      return reply.status(501).type("text/plain").send("Only JSON is given: format=json.");
    const slug = typeof url === "string" ? slugIn(url, publicUrl) : null;
    const one = slug === null ? null : await published.find(slug);
    if (one === null)
      return reply.status(404).type("text/plain").send("Give the address of one of our warnings: url=…");
    const maxWidth = Number(maxwidth);
    const width = Number.isInteger(maxWidth) && maxWidth >= 100 ? maxWidth : Infinity;
    const ready = one.state.page(`oembed ${slug} ${Math.min(width, 600)}`, () => ({
      type: "application/json; charset=utf-8",
      body: oembed(one.found.warning, { maxWidth: width }),
      changedAt: one.found.row.changed_at,
    }));
    return sendPublic(request, reply.header("access-control-allow-origin", "*"), ready);
  });
}

/** A sitemap without warnings has not changed since before there was Clearline. */
const STARTED = new Date("2026-01-01T00:00:00Z");

function slugIn(url: string, publicUrl: string): string | null {
  const asked = URL.parse(url);
  if (asked === null || asked.origin !== publicUrl) return null;
  return /^\/warnings\/([a-z0-9-]{1,100})\/?$/.exec(asked.pathname)?.[1] ?? null;
}
