import {
  atomFeed,
  capAlert,
  type Feed,
  instantOf,
  jsonFeed,
  type PublishedWarning,
  warningMarkdown,
  warningPicture,
} from "@clearline/engine";
import type { FastifyInstance } from "fastify";
import { londonDay } from "../../../actions/days.ts";
import { publishedWarning } from "../../../actions/published-of.ts";
import type { VersionRow, WarningRow } from "../../../store/warnings.ts";
import type { Services } from "../../services.ts";
import { sendPublic } from "../../shell/cached.ts";
import { LastGood } from "../../shell/last-good.ts";
import { headFor } from "./head.ts";
import { listPage } from "./list-page.ts";
import { versionsPage } from "./versions-page.ts";
import { warningPage } from "./warning-page.ts";

const LISTED = 100;
const IN_FEEDS = 50;
const HTML = "text/html; charset=utf-8";

/** Published warnings: a list, a page each, and every form that newsrooms and machines take. */
export function registerWarnings(app: FastifyInstance, services: Services): void {
  const lists = new LastGood<WarningRow[]>();
  const pages = new LastGood<Found | null>();
  const list = () => lists.get("", () => services.store.warnings.published(LISTED));
  const feeds = new LastGood<Feeding>();
  const feedOf = () => feeds.get("", () => published(services));
  const find = (slug: string) => pages.get(slug, () => bySlug(services, slug));

  app.get("/warnings", async (request, reply) => {
    const rows = await list();
    const body = listPage(services, rows, londonDay(services.clock()));
    return sendPublic(request, reply, { type: HTML, body, changedAt: lastChange(rows, services.clock()) });
  });

  for (const [path, { type, make }] of FEEDS) {
    app.get(path, async (request, reply) => {
      const { warnings, rows } = await feedOf();
      const body = make(warnings, feedAbout(services));
      return sendPublic(request, reply, { type, body, changedAt: lastChange(rows, EMPTY_SINCE) });
    });
  }

  app.get<{ Params: { slug: string } }>("/warnings/:slug", async (request, reply) => {
    const found = await find(request.params.slug);
    if (found === null) return reply.callNotFound();
    const { warning, row } = found;
    const body = warningPage(services, warning, headFor(warning));
    return sendPublic(request, reply, { type: HTML, body, changedAt: row.changed_at });
  });

  for (const [path, { type, make }] of FORMS) {
    app.get<{ Params: { slug: string } }>(path, async (request, reply) => {
      const found = await find(request.params.slug);
      if (found === null) return reply.callNotFound();
      return sendPublic(request, reply, { type, body: make(found.warning), changedAt: found.row.changed_at });
    });
  }

  app.get<{ Params: { slug: string } }>("/warnings/:slug/versions", async (request, reply) => {
    const found = await find(request.params.slug);
    if (found === null) return reply.callNotFound();
    const { row, versions } = found;
    const body = versionsPage(services, row, sinceFirst(row, versions));
    return sendPublic(request, reply, { type: HTML, body, changedAt: row.changed_at });
  });
}

/** Each form of one warning, by its address. */
const FORMS = new Map<string, { type: string; make: (warning: PublishedWarning) => string }>([
  ["/warnings/:slug/cap.xml", { type: "application/cap+xml; charset=utf-8", make: capAlert }],
  ["/warnings/:slug.md", { type: "text/markdown; charset=utf-8", make: warningMarkdown }],
  ["/warnings/:slug/og.svg", { type: "image/svg+xml; charset=utf-8", make: warningPicture }],
]);

/** Each feed of all of them. */
const FEEDS = new Map<string, { type: string; make: (warnings: readonly PublishedWarning[], feed: Feed) => string }>([
  ["/warnings.atom", { type: "application/atom+xml; charset=utf-8", make: (all, feed) => atomFeed(all, feed) }],
  ["/warnings.json", { type: "application/feed+json; charset=utf-8", make: jsonFeed }],
  [
    "/warnings.cap.xml",
    { type: "application/atom+xml; charset=utf-8", make: (all, feed) => atomFeed(all, feed, "cap") },
  ],
]);

/** A feed that never held anything has not changed since before there was Clearline. */
const EMPTY_SINCE = new Date("2026-01-01T00:00:00Z");

const feedAbout = ({ site }: Services): Feed => ({
  publicUrl: site.publicUrl,
  force: site.force,
  emptySince: instantOf(EMPTY_SINCE),
});

type Feeding = { rows: readonly WarningRow[]; warnings: readonly PublishedWarning[] };

async function published(services: Services): Promise<Feeding> {
  const { store } = services;
  const rows = await store.warnings.published(IN_FEEDS);
  const warnings = await Promise.all(
    rows.map(async (row) => publishedWarning(services, row, await store.warnings.versions(row.id))),
  );
  return { rows, warnings };
}

type Found = { row: WarningRow; versions: readonly VersionRow[]; warning: PublishedWarning };

async function bySlug(services: Services, slug: string): Promise<Found | null> {
  const row = await services.store.warnings.bySlug(slug);
  if (row === null) return null;
  const versions = await services.store.warnings.versions(row.id);
  return { row, versions, warning: publishedWarning(services, row, versions) };
}

/** The first published version and its corrections. What was written before the warning went out is nobody's business. */
function sinceFirst({ submitted_hash }: WarningRow, versions: readonly VersionRow[]): readonly VersionRow[] {
  const first = versions.findLastIndex(
    ({ correction, content_hash }) => correction === null && content_hash === submitted_hash,
  );
  return versions.slice(Math.max(first, 0));
}

/** Of a list: its newest change. An empty one has been as it is since some time we do not know, so: now. */
const lastChange = (rows: readonly WarningRow[], now: Date): Date =>
  rows.reduce<Date | null>((last, { changed_at }) => (last === null || changed_at > last ? changed_at : last), null) ??
  now;
