import {
  atomFeed,
  capAlert,
  type Feed,
  instantOf,
  jsonFeed,
  type Language,
  LANGUAGES,
  type PublishedWarning,
  readIn,
  warningCard,
  warningMarkdown,
  warningPicture,
} from "@clearline/engine";
import type { FastifyInstance } from "fastify";
import { londonDay } from "../../../actions/days.ts";
import type { VersionRow, WarningRow } from "../../../store/warnings.ts";
import type { Services } from "../../services.ts";
import { allowOwnStyle } from "../../shell/alone.ts";
import { sendPublic } from "../../shell/cached.ts";
import { drawPicture } from "../../shell/draw-picture.ts";
import type { PublicState, PublicWarning, PublicWarnings } from "../../shell/public-warnings.ts";
import { headFor } from "./head.ts";
import { listPage } from "./list-page.ts";
import { versionsPage } from "./versions-page.ts";
import { warningPage } from "./warning-page.ts";

const IN_FEEDS = 50;
const HTML = "text/html; charset=utf-8";

/** Published warnings: a list, a page each, and every form that newsrooms and machines take. */
export function registerWarnings(app: FastifyInstance, services: Services, published: PublicWarnings): void {
  // Who shortens the address of a warning in Welsh. The list is in English; its warnings lead to the Welsh ones.
  app.get("/cy/warnings", async (_request, reply) => reply.redirect("/warnings"));
  app.get("/warnings", async (request, reply) => {
    const state = await published.now();
    const today = londonDay(services.clock());
    const ready = state.page(`list ${today}`, () => {
      const rows = rowsOf(state);
      return { type: HTML, body: listPage(services, rows, today), changedAt: lastChange(rows, services.clock()) };
    });
    return sendPublic(request, reply, ready);
  });

  for (const [path, { type, make }] of FEEDS) {
    app.get(path, async (request, reply) => {
      const state = await published.now();
      const ready = state.page(path, () => {
        const newest = state.warnings.slice(0, IN_FEEDS);
        const body = make(
          newest.map(({ warning }) => warning),
          services,
        );
        return { type, body, changedAt: lastChange(rowsOf(state), EMPTY_SINCE) };
      });
      return sendPublic(request, reply, ready);
    });
  }

  registerPicture(app, services, published);
  registerCard(app, services, published);

  for (const [path, { type, make }] of FORMS) {
    app.get<{ Params: { slug: string } }>(path, async (request, reply) => {
      const { slug } = request.params;
      const one = await published.find(slug);
      if (one === null) return reply.callNotFound();
      const { state, found } = one;
      const ready = state.page(`${path} ${slug}`, () => ({
        type,
        body: make(found, services),
        changedAt: found.row.changed_at,
      }));
      return sendPublic(request, reply, ready);
    });
  }
}

/** To print and put beside a phone. It brings its own style, for it stands alone on paper. */
function registerCard(app: FastifyInstance, services: Services, published: PublicWarnings): void {
  const { warningAdvice } = services.site;
  for (const language of LANGUAGES) {
    app.get<{ Params: { slug: string } }>(`${under(language)}/:slug/card`, async (request, reply) => {
      const { slug } = request.params;
      const one = await published.find(slug);
      if (one === null) return reply.callNotFound();
      const { state, found } = one;
      const body = warningCard(readIn(found.warning, language, warningAdvice), warningAdvice);
      const ready = state.page(`card ${language} ${slug}`, () => ({
        type: HTML,
        body,
        changedAt: found.row.changed_at,
      }));
      return sendPublic(request, allowOwnStyle(reply, body), ready);
    });
  }
}

/** Where the pages of warnings stand in each language. */
const under = (language: Language): string => (language === "cy" ? "/cy/warnings" : "/warnings");

/** The picture for link previews. Drawn beside the pages' own thread, once for each standing of a warning. */
function registerPicture(app: FastifyInstance, services: Services, published: PublicWarnings): void {
  for (const language of LANGUAGES) {
    app.get<{ Params: { slug: string } }>(`${under(language)}/:slug/og.png`, async (request, reply) => {
      const { slug } = request.params;
      const one = await published.find(slug);
      if (one === null) return reply.callNotFound();
      const { state, found } = one;
      const ready = await state.picture(`${language} ${slug}`, async () => ({
        type: "image/png",
        body: await drawPicture(warningPicture(readIn(found.warning, language, services.site.warningAdvice))),
        changedAt: found.row.changed_at,
      }));
      // Pages of others show it in link previews.
      return sendPublic(request, reply.header("cross-origin-resource-policy", "cross-origin"), ready);
    });
  }
}

function pageIn(language: Language, warning: PublishedWarning, services: Services): string {
  const read = readIn(warning, language, services.site.warningAdvice);
  return warningPage(services, read, headFor(read));
}

type Form = { type: string; make: (found: PublicWarning, services: Services) => string };

/** Each form of one warning, by its address. */
const FORMS = new Map<string, Form>([
  ["/warnings/:slug", { type: HTML, make: ({ warning }, services) => pageIn("en", warning, services) }],
  ["/cy/warnings/:slug", { type: HTML, make: ({ warning }, services) => pageIn("cy", warning, services) }],
  [
    "/warnings/:slug/versions",
    { type: HTML, make: ({ row, versions }, services) => versionsPage(services, row, sinceFirst(row, versions)) },
  ],
  [
    "/warnings/:slug/cap.xml",
    {
      type: "application/cap+xml; charset=utf-8",
      make: ({ warning }, { site }) => capAlert(warning, site.warningAdvice),
    },
  ],
  ["/warnings/:slug.md", { type: "text/markdown; charset=utf-8", make: ({ warning }) => warningMarkdown(warning) }],
  ["/warnings/:slug/og.svg", { type: "image/svg+xml; charset=utf-8", make: ({ warning }) => warningPicture(warning) }],
]);

type MakeFeed = (warnings: readonly PublishedWarning[], services: Services) => string;

const ATOM = "application/atom+xml; charset=utf-8";
const JSON_FEED = "application/feed+json; charset=utf-8";

/** Each feed of all of them. A CAP alert has both languages in it, so that its feed is one. */
const FEEDS = new Map<string, { type: string; make: MakeFeed }>([
  ["/warnings.atom", { type: ATOM, make: (all, services) => atomFeed(all, feedAbout(services)) }],
  ["/warnings.json", { type: JSON_FEED, make: (all, services) => jsonFeed(all, feedAbout(services)) }],
  ["/warnings.cap.xml", { type: ATOM, make: (all, services) => atomFeed(all, feedAbout(services), "cap") }],
  ["/cy/warnings.atom", { type: ATOM, make: (all, services) => atomFeed(inWelsh(all, services), welshFeed(services)) }],
  [
    "/cy/warnings.json",
    { type: JSON_FEED, make: (all, services) => jsonFeed(inWelsh(all, services), welshFeed(services)) },
  ],
]);

const inWelsh = (all: readonly PublishedWarning[], { site }: Services): PublishedWarning[] =>
  all.map((warning) => readIn(warning, "cy", site.warningAdvice));

const welshFeed = (services: Services): Feed => ({ ...feedAbout(services), language: "cy" });

/** A feed that never held anything has not changed since before there was Clearline. */
const EMPTY_SINCE = new Date("2026-01-01T00:00:00Z");

const feedAbout = ({ site }: Services): Feed => ({
  publicUrl: site.publicUrl,
  force: site.force,
  emptySince: instantOf(EMPTY_SINCE),
});

const rowsOf = ({ warnings }: PublicState): WarningRow[] => warnings.map(({ row }) => row);

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
