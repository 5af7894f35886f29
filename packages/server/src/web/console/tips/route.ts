import { sayTimeKept } from "@clearline/engine";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { lookAt } from "../../../actions/look-at.ts";
import { noteTipOpened, putTipAway, useTip } from "../../../actions/tips.ts";
import type { Services } from "../../services.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { goTo } from "../parts/done.ts";
import { idIn, typed } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { REFUSALS, refused } from "../parts/refusals.ts";
import { listPage } from "./list-page.ts";
import { tipPage } from "./page.ts";

const PATH = "/console/tips";
const MOST_SHOWN = 200;

/** Sealed tips: which wait, and one at a time, opened in the officer's own browser. */
export function register(app: FastifyInstance, services: Services): void {
  const { store } = services;

  app.get(PATH, async (request, reply) => {
    await lookAt(services, visitOf(request).officer, { kind: "queue", id: "tips" });
    const [waiting, done, keys] = await Promise.all([
      store.tips.list({ done: false, limit: MOST_SHOWN }),
      store.tips.list({ done: true, limit: MOST_SHOWN }),
      store.tipKeys.standing(),
    ]);
    return show(request, reply, services, {
      title: "Sealed tips",
      section: "tips",
      main: listPage({ waiting, done, keys: keys.length }),
    });
  });

  app.get(`${PATH}/:id`, (request, reply) => send(request, reply, services));

  /** For a machine that is on no network: `clearline tip open`, or any age program. */
  app.get(`${PATH}/:id/tip.age`, async (request, reply) => {
    const id = idIn(request);
    const row = id === null ? null : await store.tips.byId(id);
    if (id === null || !row?.sealed) return notFound(request, reply, services);
    await lookAt(services, visitOf(request).officer, { kind: "tip", id });
    return reply
      .type("application/octet-stream")
      .header("content-disposition", `attachment; filename="tip-${id}.age"`)
      .send(row.sealed);
  });

  app.post(`${PATH}/:id/opened`, async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const result = await noteTipOpened(services, visitOf(request).officer, id);
    return result.ok
      ? goTo(reply, `${PATH}/${id}`, "tip-opened")
      : refused(request, reply, services, { code: result.error.code, back: `${PATH}/${id}` });
  });

  app.post(`${PATH}/:id/report`, async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const words = typed(request, "words");
    const result = await useTip(services, visitOf(request).officer, { id, words });
    if (result.ok) return goTo(reply, `/console/reports/${result.value.reportId}`, "tip-used");
    const { code } = result.error;
    if (REFUSALS[code].status !== 422) return refused(request, reply, services, { code, back: `${PATH}/${id}` });
    return send(request, reply, services, { errors: { words: REFUSALS[code].say }, words });
  });

  app.post(`${PATH}/:id/put-away`, async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const result = await putTipAway(services, visitOf(request).officer, { id, why: typed(request, "why") });
    if (result.ok) return goTo(reply, `${PATH}/${id}`, "tip-put-away");
    const { code } = result.error;
    if (code !== "put-away-why-missing") return refused(request, reply, services, { code, back: `${PATH}/${id}` });
    return send(request, reply, services, { errors: { why: REFUSALS[code].say } });
  });
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  { errors = {}, words = "" }: { errors?: FieldErrors; words?: string } = {},
): Promise<FastifyReply> {
  const id = idIn(request);
  const row = id === null ? null : await services.store.tips.byId(id);
  if (id === null || row === null) return notFound(request, reply, services);
  const visit = visitOf(request);
  await lookAt(services, visit.officer, { kind: "tip", id });
  return show(request, reply, services, {
    title: `Sealed tip ${id}`,
    section: "tips",
    script: "tip-open",
    main: tipPage({ visit, row, kept: sayTimeKept(services.site.keeping["sealed-tip"]), words, errors }),
    hasErrors: Object.keys(errors).length > 0,
  });
}
