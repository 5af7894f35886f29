import { addDays } from "@clearline/engine";
import type { FastifyInstance } from "fastify";
import { londonDay } from "../../../actions/days.ts";
import { countDueBy, lookKeeping } from "../../../actions/keep.ts";
import { liftHold } from "../../../actions/legal-hold.ts";
import { lookAt } from "../../../actions/look-at.ts";
import type { Services } from "../../services.ts";
import { goTo } from "../parts/done.ts";
import { idIn } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { KEEPING } from "../parts/holds.ts";
import { refused } from "../parts/refusals.ts";
import { keepingPage, SOON_DAYS } from "./page.ts";

const MOST_GONE = 200;

/** What is kept how long, what falls due, what went, and what is held. */
export function register(app: FastifyInstance, services: Services): void {
  app.get(KEEPING, async (request, reply) => {
    const { store, clock } = services;
    const visit = visitOf(request);
    await lookAt(services, visit.officer, { kind: "keeping", id: "list" });
    const today = londonDay(clock());
    const [now, soon, gone, holds] = await Promise.all([
      lookKeeping(services),
      countDueBy(services, addDays(today, SOON_DAYS)),
      store.keeping.gone(MOST_GONE),
      store.legalHolds.open(today),
    ]);
    const main = keepingPage({ visit, now, soon, gone, holds });
    return show(request, reply, services, { title: "How long we keep things", section: "reports", main });
  });

  app.post(`${KEEPING}/:id/lift`, async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const result = await liftHold(services, visitOf(request).officer, id);
    if (!result.ok) return refused(request, reply, services, { code: result.error.code, back: KEEPING });
    return goTo(reply, KEEPING, "hold-lifted");
  });
}
