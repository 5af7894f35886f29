import type { PublishedWarning } from "@clearline/engine";
import type { FastifyInstance } from "fastify";
import { londonDay } from "../../../actions/days.ts";
import { publishedWarning } from "../../../actions/published-of.ts";
import type { WarningRow } from "../../../store/warnings.ts";
import type { Services } from "../../services.ts";
import { sendPublic } from "../../shell/cached.ts";
import { headFor } from "./head.ts";
import { listPage } from "./list-page.ts";
import { warningPage } from "./warning-page.ts";

const LISTED = 100;
const HTML = "text/html; charset=utf-8";

/** Published warnings: a list, a page each, and every form that newsrooms and machines take. */
export function registerWarnings(app: FastifyInstance, services: Services): void {
  app.get("/warnings", async (request, reply) => {
    const rows = await services.store.warnings.published(LISTED);
    const body = listPage(services, rows, londonDay(services.clock()));
    return sendPublic(request, reply, { type: HTML, body, changedAt: lastChange(rows, services.clock()) });
  });

  app.get<{ Params: { slug: string } }>("/warnings/:slug", async (request, reply) => {
    const found = await bySlug(services, request.params.slug);
    if (found === null) return reply.callNotFound();
    const { warning, row } = found;
    const body = warningPage(services, warning, headFor(warning));
    return sendPublic(request, reply, { type: HTML, body, changedAt: row.changed_at });
  });
}

type Found = { row: WarningRow; warning: PublishedWarning };

async function bySlug(services: Services, slug: string): Promise<Found | null> {
  const row = await services.store.warnings.bySlug(slug);
  if (row === null) return null;
  return { row, warning: publishedWarning(services, row, await services.store.warnings.versions(row.id)) };
}

/** Of a list: its newest change. An empty one has been as it is since some time we do not know, so: now. */
const lastChange = (rows: readonly WarningRow[], now: Date): Date =>
  rows.reduce<Date | null>((last, { changed_at }) => (last === null || changed_at > last ? changed_at : last), null) ??
  now;
