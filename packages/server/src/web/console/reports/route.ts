import type { FastifyInstance } from "fastify";
import { lookAt } from "../../../actions/look-at.ts";
import type { Services } from "../../services.ts";
import { pageAsked } from "../parts/form-body.ts";
import { show, visitOf } from "../parts/frame.ts";
import { type Asked, askedFor, filterFor, pathFor } from "./filter.ts";
import { queuePage } from "./page.ts";

const PAGE_LINES = 50;

export function register(app: FastifyInstance, services: Services): void {
  const { store, clock, site } = services;

  // The form is sent, not asked for, so that the words in it stand in no address as they were typed.
  app.post("/console/reports", (request, reply) => reply.redirect(pathFor(askedFor(request, services), services), 303));

  app.get("/console/reports", async (request, reply) => {
    const visit = visitOf(request);
    const wanted = askedFor(request, services);
    const filter = (change: Partial<Asked>) => filterFor({ ...wanted, ...change }, services, visit.officer.id);
    const count = async (change: Partial<Asked>): Promise<number> => store.queue.count(await filter(change));
    const [waiting, confirmed, aside, anyone, mine, nobody, late, feedback] = await Promise.all([
      count({ tab: "waiting" }),
      count({ tab: "confirmed" }),
      count({ tab: "set-aside" }),
      count({ whose: null, late: false }),
      count({ whose: "mine", late: false }),
      count({ whose: "nobody", late: false }),
      wanted.tab === "waiting" ? count({ whose: null, late: true }) : 0,
      store.checkFeedback.countNew(),
    ]);
    const total = { waiting, confirmed, "set-aside": aside }[wanted.tab];
    const pages = Math.max(1, Math.ceil(total / PAGE_LINES));
    // The last page, once the one that was asked for has been worked off.
    const page = pageAsked(request, pages);
    const rows = await store.queue.lines(await filter({}), {
      order: wanted.order,
      limit: PAGE_LINES,
      offset: (page - 1) * PAGE_LINES,
    });
    await lookAt(services, visit.officer, { kind: "queue", id: wanted.find === "" ? wanted.tab : "search" });
    const main = queuePage({
      visit,
      asked: wanted,
      pathOf: (change, to) => pathFor({ ...wanted, ...change }, services, to),
      rows,
      counts: { waiting, confirmed, "set-aside": aside, anyone, mine, nobody, late },
      total,
      page,
      pages,
      clock: { now: clock(), hours: site.lookHours },
      feedback,
    });
    return show(request, reply, services, { title: "Reports", section: "reports", main });
  });
}
