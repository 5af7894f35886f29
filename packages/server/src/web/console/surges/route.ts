import { addDays, nowcast } from "@clearline/engine";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { londonDay } from "../../../actions/days.ts";
import { dismissSurge } from "../../../actions/dismiss-surge.ts";
import { draftWarning } from "../../../actions/draft-warning.ts";
import { lookAt } from "../../../actions/look-at.ts";
import { STIR_DAYS } from "../../../actions/surge-look.ts";
import type { Services } from "../../services.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { CURVE_DAYS, curveDays, isInStream } from "../parts/calls.ts";
import { goTo } from "../parts/done.ts";
import { idIn, typed } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { REFUSALS, refused } from "../parts/refusals.ts";
import { surgeListPage } from "./list-page.ts";
import { surgePage } from "./page.ts";
import { surgeSentence } from "./sentence.ts";

/** How far back it is looked how late people tell us. */
const DELAY_DAYS = 90;

export function register(app: FastifyInstance, services: Services): void {
  const { store, clock } = services;

  app.get("/console/surges", async (request, reply) => {
    const [surges, lastRun] = await Promise.all([store.surges.list(100), store.surges.lastRun()]);
    await lookAt(services, visitOf(request).officer, { kind: "queue", id: "surges" });
    const main = surgeListPage({
      surges,
      recurrenceSetting: services.site.surgeRecurrenceDays,
      lastRun,
      now: clock(),
    });
    return show(request, reply, services, { title: "Surges", section: "surges", main });
  });

  app.get("/console/surges/:id", (request, reply) => showSurge(request, reply, services));

  app.post("/console/surges/:id/dismiss", async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const why = typed(request, "why");
    const result = await dismissSurge(services, visitOf(request).officer, { id, why });
    if (result.ok) return goTo(reply, `/console/surges/${id}`, "surge-dismissed");
    if (result.error.code === "reason-missing")
      return showSurge(request, reply, services, { errors: { why: REFUSALS["reason-missing"].say }, why });
    return refused(request, reply, services, { code: result.error.code, back: `/console/surges/${id}` });
  });

  app.post("/console/surges/:id/warn", async (request, reply) => {
    const surgeId = idIn(request);
    if (surgeId === null) return notFound(request, reply, services);
    // A second press, or a colleague a minute later, finds the draft there is.
    const open = (await store.warnings.openFor({ surgeId })).find(({ state }) => state !== "withdrawn");
    if (open) return reply.redirect(`/console/warnings/${open.id}`, 303);
    const result = await draftWarning(services, visitOf(request).officer, { surgeId });
    if (!result.ok)
      return refused(request, reply, services, { code: result.error.code, back: `/console/surges/${surgeId}` });
    return goTo(reply, `/console/warnings/${result.value.id}`, "draft-opened");
  });
}

async function showSurge(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  wrong: { errors: FieldErrors; why: string } | null = null,
): Promise<FastifyReply> {
  const { store, clock } = services;
  const visit = visitOf(request);
  const id = idIn(request);
  const surge = id === null ? null : await store.surges.byId(id);
  if (!surge) return notFound(request, reply, services);
  await lookAt(services, visit.officer, { kind: "surge", id: surge.id });
  const today = londonDay(clock());
  const { from, to } = curveDays(today, surge.starts_on);
  const earlier = addDays(surge.starts_on, -CURVE_DAYS);
  const [cases, behind, lines, sources, sameContact, published, warnings, events, told] = await Promise.all([
    store.cases.between(earlier < from ? earlier : from, to),
    store.cases.ofReports(surge.reports),
    store.queue.linesOf(surge.reports),
    store.reports.sourcesOf(surge.reports),
    store.reports.shareAContact(surge.reports),
    store.warnings.published(50),
    store.warnings.openFor({ surgeId: surge.id }),
    store.surges.eventsOf(surge.id),
    store.cases.toldBetween(addDays(today, -DELAY_DAYS), today),
  ]);
  const delays = told.map(({ call_date, received_on }) => ({ day: call_date, told: received_on }));
  const counted = new Set(surge.reports);
  const own = told
    .filter(({ report_id }) => counted.has(report_id))
    .map(({ call_date, received_on }) => ({ day: call_date, told: received_on }));
  // What is over has no late ones left to wait for.
  const complete =
    surge.ended_at === null ? nowcast(delays, own, { today, from: surge.starts_on, to: surge.ends_on }) : null;
  const stirs = published.filter(
    ({ published_at, content, surge_id }) =>
      surge_id !== surge.id &&
      published_at !== null &&
      londonDay(published_at) >= addDays(surge.starts_on, -STIR_DAYS) &&
      londonDay(published_at) <= surge.ends_on &&
      (content.places.length === 0 ||
        surge.placeless > 0 ||
        content.places.some((place) => surge.places.includes(place))),
  );
  const main = surgePage({
    visit,
    surge,
    stream: cases.filter((one) => isInStream(surge.stream, one)),
    behind,
    lines,
    sources,
    sameContact,
    stirs,
    warnings,
    events,
    complete,
    recurrenceSetting: services.site.surgeRecurrenceDays,
    span: { from, to },
    now: clock(),
    lookHours: services.site.lookHours,
    errors: wrong?.errors ?? {},
    why: wrong?.why ?? "",
  });
  return show(request, reply, services, {
    title: surgeSentence(surge, today),
    section: "surges",
    main,
    hasErrors: wrong !== null,
  });
}
