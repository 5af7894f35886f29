import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import type { Services } from "../../services.ts";
import { widgetPage } from "./page.ts";

/** An hour: with its fingerprint in the pasted line, an older copy is refused by the browser and never run. */
const KEPT_SECONDS = 3600;

type Built = { script: Buffer; integrity: string; etag: string };

/** The check for other people's sites, and the page that says how. */
export function registerWidget(app: FastifyInstance, services: Services): void {
  let built: Promise<Built> | null = null;
  const load = (): Promise<Built> => (built ??= build(services.assetsFolder));

  app.get("/widget/check.js", async (request, reply) => {
    const { script, etag } = await load();
    reply
      .header("access-control-allow-origin", "*") // browsers check a fingerprint only where the script may be read
      .header("cross-origin-resource-policy", "cross-origin")
      .header("cache-control", `public, max-age=${KEPT_SECONDS}`)
      .header("etag", etag)
      .type("text/javascript; charset=utf-8");
    return request.headers["if-none-match"] === etag ? reply.status(304).send() : reply.send(script);
  });

  app.get("/widget", async (_request, reply) => {
    const { integrity } = await load();
    return reply.type("text/html").send(widgetPage(services, integrity));
  });
}

async function build(folder: string): Promise<Built> {
  const script = await readFile(join(folder, "widget.js"));
  const hash = createHash("sha384").update(script).digest("base64");
  return { script, integrity: `sha384-${hash}`, etag: `"${hash.slice(0, 22)}"` };
}
