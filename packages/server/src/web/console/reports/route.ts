import type { FastifyInstance } from "fastify";
import { lookAt } from "../../../actions/look-at.ts";
import type { ReportState } from "../../../store/reports.ts";
import type { Services } from "../../services.ts";
import { asked } from "../parts/form-body.ts";
import { show, visitOf } from "../parts/frame.ts";
import { type QueueTab, queuePage } from "./page.ts";

const STATES: Record<QueueTab, readonly ReportState[]> = {
  waiting: ["received", "read"],
  confirmed: ["confirmed"],
  "set-aside": ["set-aside"],
};
const PAGE_LINES = 50;

export function register(app: FastifyInstance, services: Services): void {
  app.get("/console/reports", async (request, reply) => {
    const { store, clock } = services;
    const wanted = asked(request, "show");
    const tab: QueueTab = wanted === "confirmed" || wanted === "set-aside" ? wanted : "waiting";
    const [total, feedback] = await Promise.all([store.reports.count(STATES[tab]), store.checkFeedback.countNew()]);
    const pages = Math.max(1, Math.ceil(total / PAGE_LINES));
    // The last page, once the one that was asked for has been worked off.
    const page = Math.min(pages, Math.max(1, Number.parseInt(asked(request, "page") ?? "1", 10) || 1));
    const offset = (page - 1) * PAGE_LINES;
    const rows = await store.reports.queue({ states: STATES[tab], limit: PAGE_LINES, offset });
    await lookAt(services, visitOf(request).officer, { kind: "queue", id: tab });
    const main = queuePage({ tab, rows, total, page, pages, now: clock(), feedback });
    return show(request, reply, services, { title: "Reports", section: "reports", main });
  });
}
