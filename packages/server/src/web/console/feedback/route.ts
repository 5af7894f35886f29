import type { FastifyInstance } from "fastify";
import { londonDay } from "../../../actions/days.ts";
import { lookAt } from "../../../actions/look-at.ts";
import { seeFeedback } from "../../../actions/receive-feedback.ts";
import type { Services } from "../../services.ts";
import { goTo } from "../parts/done.ts";
import { typed } from "../parts/form-body.ts";
import { show, visitOf } from "../parts/frame.ts";
import { feedbackPage, PATH } from "./page.ts";

const LINES = 50;

/** What people said of CHECK's answers: new ones first, and of those the ones that say it was wrong. */
export function register(app: FastifyInstance, services: Services): void {
  app.get(PATH, async (request, reply) => {
    const { store, clock } = services;
    const visit = visitOf(request);
    await lookAt(services, visit.officer, { kind: "check-feedback", id: "list" });
    const [rows, fresh, totals] = await Promise.all([
      store.checkFeedback.list({ limit: LINES }),
      store.checkFeedback.countNew(),
      store.checkFeedback.totals(),
    ]);
    const main = feedbackPage({
      visit,
      today: londonDay(clock()),
      keeping: services.site.keeping,
      rows,
      fresh,
      totals,
    });
    return show(request, reply, services, { title: "Was this right?", section: "reports", main });
  });

  app.post(`${PATH}/seen`, async (request, reply) => {
    // Those that the page showed, not those that came since.
    const ids = typed(request, "ids")
      .split(" ")
      .filter((id) => /^[1-9]\d{0,17}$/.test(id))
      .slice(0, LINES);
    await seeFeedback(services, visitOf(request).officer, ids);
    return goTo(reply, PATH, "feedback-seen");
  });
}
