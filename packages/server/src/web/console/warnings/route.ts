/** The pages of warnings for officers. Every step of one is in edit-route.ts, approval-route.ts and published-route.ts. */
import type { FastifyInstance } from "fastify";
import { londonDay } from "../../../actions/days.ts";
import { askForDrills, openExercise } from "../../../actions/open-exercise.ts";
import { lookAt } from "../../../actions/look-at.ts";
import type { Services } from "../../services.ts";
import { goTo } from "../parts/done.ts";
import { typed } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { refused } from "../parts/refusals.ts";
import { registerApproval } from "./approval-route.ts";
import { registerEditing } from "./edit-route.ts";
import { registerFiles } from "./files-route.ts";
import { find, PATH, pathOf } from "./find-warning.ts";
import { warningListPage } from "./list-page.ts";
import { registerAfter } from "./published-route.ts";
import { versionsPage } from "./versions-page.ts";
import { showWarning } from "./show.ts";

export function register(app: FastifyInstance, services: Services): void {
  const { store, clock } = services;

  app.get("/console/warnings", async (request, reply) => {
    const { officer } = visitOf(request);
    const [warnings, receivers] = await Promise.all([store.warnings.list(200), store.drills.receivers()]);
    await lookAt(services, officer, { kind: "queue", id: "warnings" });
    const main = warningListPage({
      visit: visitOf(request),
      warnings,
      today: londonDay(clock()),
      receivers,
      advice: services.site.warningAdvice,
    });
    return show(request, reply, services, { title: "Warnings", section: "warnings", main });
  });

  app.post("/console/warnings/exercise", async (request, reply) => {
    const result = await openExercise(services, visitOf(request).officer);
    if (!result.ok) return refused(request, reply, services, { code: result.error.code, back: "/console/warnings" });
    return goTo(reply, pathOf(result.value.id), "exercise-opened");
  });

  app.post("/console/warnings/exercise/receive", async (request, reply) => {
    const wanted = typed(request, "wanted") === "yes";
    await askForDrills(services, visitOf(request).officer, wanted);
    return goTo(reply, "/console/warnings", wanted ? "drills-asked" : "drills-left");
  });

  app.get(PATH, (request, reply) => showWarning(request, reply, services));

  app.get(`${PATH}/versions`, async (request, reply) => {
    const found = await find(request, services);
    if (!found) return notFound(request, reply, services);
    await lookAt(services, visitOf(request).officer, { kind: "warning", id: found.warning.id });
    return show(request, reply, services, { title: "What changed", section: "warnings", main: versionsPage(found) });
  });

  registerFiles(app, services);
  registerEditing(app, services);
  registerApproval(app, services);
  registerAfter(app, services);
}
