import { dayOf, type Day } from "@clearline/engine";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { londonDay } from "../../../actions/days.ts";
import type { Kept } from "../../../actions/keep-published.ts";
import { lookAt } from "../../../actions/look-at.ts";
import { type PasteError, pastePublished } from "../../../actions/paste-published.ts";
import { readPublished } from "../../../actions/read-published.ts";
import type { Services } from "../../services.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { type Done, goTo } from "../parts/done.ts";
import { asked, idIn, pageAsked, typed } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { maskedText } from "../parts/mark-text.ts";
import { REFUSALS } from "../parts/refusals.ts";
import { sharedEvents } from "./across.ts";
import { NOTHING_TYPED, type PageTyped } from "./forms.ts";
import { listPage } from "./list-page.ts";
import { documentPage } from "./page.ts";
import { titleOf } from "./say.ts";

const PATH = "/console/published";
const PAGE_LINES = 50;

const SAID: Record<Kept["was"], Done> = { new: "page-kept", changed: "page-changed", same: "page-same" };

const FIELD: Record<PasteError["code"], keyof PageTyped | "published"> = {
  "not-allowed": "url",
  "address-not-understood": "url",
  "address-too-long": "url",
  "found-in-missing": "url",
  "found-in-too-long": "url",
  "title-missing": "title",
  "published-in-future": "published",
  "page-words-missing": "text",
  "page-words-too-long": "text",
  "page-empty": "text",
};

/** Pages that others published: fetched by address or pasted, read, kept, and laid beside one another. */
export function register(app: FastifyInstance, services: Services): void {
  app.get(PATH, async (request, reply) => {
    // To paste a page again, what is known of it stands in the form already.
    const id = asked(request, "paste") ?? "";
    const row = /^[1-9]\d{0,17}$/.test(id) ? await services.store.published.byId(id) : null;
    return showList(request, reply, services, {
      typed: row
        ? { ...NOTHING_TYPED, url: row.found_in ?? row.url, title: row.title ?? "", ...partsOf(row.published_on) }
        : NOTHING_TYPED,
      errors: {},
      mayPaste: row !== null,
    });
  });

  app.post(PATH, (request, reply) => fetchPage(request, reply, services, typed(request, "asked")));

  app.post(`${PATH}/:id/again`, async (request, reply) => {
    const id = idIn(request);
    const row = id === null ? null : await services.store.published.byId(id);
    return row ? fetchPage(request, reply, services, row.asked_url) : notFound(request, reply, services);
  });

  app.post(`${PATH}/paste`, async (request, reply) => {
    const given = pageTyped((name) => typed(request, name));
    const day = dayFrom(given);
    const page = { where: given.url, title: given.title, published: day ?? null, text: given.text };
    const result = day === undefined ? null : await pastePublished(services, visitOf(request).officer, page);
    if (result?.ok) return goTo(reply, `${PATH}/${result.value.id}`, SAID[result.value.was]);
    const errors: Record<string, string> = result
      ? Object.fromEntries(result.error.map(({ code }) => [FIELD[code], REFUSALS[code].say]))
      : { published: "Enter the day, like 17 2 2021" };
    return showList(request, reply, services, { typed: given, errors, mayPaste: true });
  });

  app.get(`${PATH}/:id`, (request, reply) => showDocument(request, reply, services));
}

async function fetchPage(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  address: string,
): Promise<FastifyReply> {
  const result = await readPublished(services, visitOf(request).officer, address);
  if (result.ok) return goTo(reply, `${PATH}/${result.value.id}`, SAID[result.value.was]);
  // The way around it stands open, with the address in it already.
  return showList(request, reply, services, {
    typed: { ...NOTHING_TYPED, asked: address, url: address },
    errors: { asked: REFUSALS[result.error.code].say },
    mayPaste: true,
  });
}

async function showList(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  { typed: given, errors, mayPaste }: { typed: PageTyped; errors: FieldErrors; mayPaste: boolean },
): Promise<FastifyReply> {
  const { store, clock } = services;
  const visit = visitOf(request);
  const total = await store.published.count();
  const last = Math.max(1, Math.ceil(total / PAGE_LINES));
  const page = pageAsked(request, last);
  const pages = await store.published.list(PAGE_LINES, (page - 1) * PAGE_LINES);
  await lookAt(services, visit.officer, { kind: "queue", id: "published" });
  const hasErrors = Object.keys(errors).length > 0;
  const today = londonDay(clock());
  const main = listPage({ visit, typed: given, errors, mayPaste, pages, total, page, last, today });
  return show(request, reply, services, {
    title: "Published elsewhere",
    section: "published",
    main,
    hasErrors,
  });
}

async function showDocument(request: FastifyRequest, reply: FastifyReply, services: Services): Promise<FastifyReply> {
  const { store, clock } = services;
  const visit = visitOf(request);
  const id = idIn(request);
  const row = id === null ? null : await store.published.byId(id);
  if (!row) return notFound(request, reply, services);
  await lookAt(services, visit.officer, { kind: "published", id: row.id });
  const versions = await store.published.versions(row.url);
  const earlier = versions[versions.findIndex((one) => one.id === row.id) + 1];
  const [before, events] = await Promise.all([
    earlier ? store.published.byId(earlier.id) : null,
    versions[0]?.id === row.id ? sharedEvents(services, row) : [],
  ]);
  const now = clock();
  const main = documentPage({ visit, row, versions, before, events, now, today: londonDay(now) });
  return show(request, reply, services, {
    title: maskedText(titleOf(row)),
    section: "published",
    main,
  });
}

const pageTyped = (valueOf: (name: keyof PageTyped) => string): PageTyped => ({
  asked: "",
  url: valueOf("url"),
  title: valueOf("title"),
  "published-day": valueOf("published-day"),
  "published-month": valueOf("published-month"),
  "published-year": valueOf("published-year"),
  text: valueOf("text"),
});

type DayTyped = Pick<PageTyped, "published-day" | "published-month" | "published-year">;

function partsOf(day: Day | null): DayTyped {
  const [year = "", month = "", date = ""] = day?.split("-").map((part) => part.replace(/^0/, "")) ?? [];
  return { "published-day": date, "published-month": month, "published-year": year };
}

/** Null when no day was given; undefined when what was given is no day. */
function dayFrom(given: DayTyped): Day | null | undefined {
  const parts = [given["published-day"], given["published-month"], given["published-year"]].map((part) => part.trim());
  if (parts.every((part) => part === "")) return null;
  const [d = 0, m = 0, y = 0] = parts.map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : 0));
  return dayOf(y < 100 ? y + 2000 : y, m, d) ?? undefined;
}
