import type { FastifyInstance } from "fastify";
import { answerSuggestion } from "../../../actions/answer-suggestion.ts";
import { confirmMembers, mergeSeries, splitSeries, undoChange } from "../../../actions/arrange-series.ts";
import type { Services } from "../../services.ts";
import { goTo } from "../parts/done.ts";
import { idIn, idTyped, ticked, typed } from "../parts/form-body.ts";
import { notFound, visitOf } from "../parts/frame.ts";
import { REFUSALS, refused } from "../parts/refusals.ts";
import { showSeries } from "./show.ts";

/** Confirming, splitting, joining and taking back: what officers do to a series as a whole. */
export function registerArrange(app: FastifyInstance, services: Services): void {
  for (const [what, done] of [
    ["confirm", "series-confirmed"],
    ["split", "series-split"],
  ] as const) {
    app.post(`/console/series/:id/${what}`, async (request, reply) => {
      const seriesId = idIn(request);
      if (seriesId === null) return notFound(request, reply, services);
      const chosen = { seriesId, reportIds: ticked(request, "report") };
      const { officer } = visitOf(request);
      const result =
        what === "confirm"
          ? await confirmMembers(services, officer, chosen)
          : await splitSeries(services, officer, chosen);
      if (result.ok) return goTo(reply, `/console/series/${result.value?.seriesId ?? seriesId}`, done);
      const { status, say } = REFUSALS[result.error.code];
      if (status === 422) return showSeries(request, reply, services, { errors: { report: say } });
      return refused(request, reply, services, { code: result.error.code, back: `/console/series/${seriesId}` });
    });
  }

  app.post("/console/series/:id/merge", async (request, reply) => {
    const seriesId = idIn(request);
    const into = idTyped(request, "into");
    if (seriesId === null) return notFound(request, reply, services);
    if (into === null) return showSeries(request, reply, services, { errors: { into: "Choose a series" } });
    const result = await mergeSeries(services, visitOf(request).officer, { seriesId, into });
    if (result.ok) return goTo(reply, `/console/series/${into}`, "series-merged");
    const { status, say } = REFUSALS[result.error.code];
    if (status === 422) return showSeries(request, reply, services, { errors: { into: say } });
    return refused(request, reply, services, { code: result.error.code, back: `/console/series/${seriesId}` });
  });

  app.post("/console/series/:id/undo", async (request, reply) => {
    const seriesId = idIn(request);
    const change = idTyped(request, "change");
    if (seriesId === null || change === null) return notFound(request, reply, services);
    const back = `/console/series/${seriesId}`;
    const result = await undoChange(services, visitOf(request).officer, change);
    if (!result.ok) return refused(request, reply, services, { code: result.error.code, back });
    // A series that was split off is empty again: whoever took that back wants to see where its reports are now.
    const isEmpty = ((await services.store.series.byId(seriesId))?.closed_at ?? null) !== null;
    const { backIn } = result.value;
    return goTo(reply, isEmpty && backIn !== null ? `/console/series/${backIn}` : back, "change-undone");
  });

  app.post("/console/reports/:id/suggestion", async (request, reply) => {
    const reportId = idIn(request);
    const other = idTyped(request, "other");
    const answer = typed(request, "answer");
    if (reportId === null || other === null || (answer !== "yes" && answer !== "no"))
      return notFound(request, reply, services);
    const back = typed(request, "back");
    const to = /^\/console\/(?:series|reports)\/[1-9]\d{0,17}$/.test(back) ? back : `/console/reports/${reportId}`;
    const result = await answerSuggestion(services, visitOf(request).officer, {
      reportId,
      other,
      yes: answer === "yes",
    });
    return result.ok
      ? goTo(reply, to, answer === "yes" ? "suggestion-accepted" : "suggestion-refused")
      : refused(request, reply, services, { code: result.error.code, back: to });
  });
}
