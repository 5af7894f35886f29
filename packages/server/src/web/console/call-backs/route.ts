import type { FastifyInstance } from "fastify";
import { CALL_BACK_STEPS, stepCallBack } from "../../../actions/call-back.ts";
import { lookAt } from "../../../actions/look-at.ts";
import type { Services } from "../../services.ts";
import { goTo } from "../parts/done.ts";
import { idIn, typed } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { refused } from "../parts/refusals.ts";
import { callBacksPage, PATH } from "./page.ts";

const MOST_OPEN = 200;
const MOST_DONE = 20;

export function register(app: FastifyInstance, services: Services): void {
  app.get(PATH, async (request, reply) => {
    const { store, clock } = services;
    const visit = visitOf(request);
    await lookAt(services, visit.officer, { kind: "call-back", id: "list" });
    const [open, done] = await Promise.all([store.callBacks.open(MOST_OPEN), store.callBacks.done(MOST_DONE)]);
    const main = callBacksPage({ visit, now: clock(), open, done });
    return show(request, reply, services, { title: "Call-backs agreed", section: "call-desk", main });
  });

  app.post(`${PATH}/:id`, async (request, reply) => {
    const id = idIn(request);
    const step = CALL_BACK_STEPS.find((one) => one === typed(request, "step"));
    if (id === null || step === undefined) return notFound(request, reply, services);
    const result = await stepCallBack(services, visitOf(request).officer, { id, step });
    if (!result.ok) return refused(request, reply, services, { code: result.error.code, back: PATH });
    return goTo(reply, PATH, step === "no-answer" ? "call-back-later" : "call-back-done");
  });
}
