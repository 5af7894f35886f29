import type { FastifyInstance } from "fastify";
import { moveToSeries, splitFromSeries } from "../../../actions/change-series.ts";
import { confirmReport, setAside } from "../../../actions/handle-report.ts";
import { settleReading } from "../../../actions/settle-reading.ts";
import { putHold } from "../../../actions/legal-hold.ts";
import type { Services } from "../../services.ts";
import { formBody } from "../../shell/body.ts";
import { goTo } from "../parts/done.ts";
import { idIn, idTyped, typed } from "../parts/form-body.ts";
import { holdErrors, holdTyped } from "../parts/holds.ts";
import { notFound, visitOf } from "../parts/frame.ts";
import { registerInHand } from "../parts/in-hand-route.ts";
import { NOTE_FIELD } from "../parts/notes.ts";
import { REFUSALS, refused } from "../parts/refusals.ts";
import { SETTLE_FIELD, settleIn } from "./newer-reading.ts";
import { PURPOSES } from "./unmask.ts";
import { showReport } from "./show.ts";

export function register(app: FastifyInstance, services: Services): void {
  app.get("/console/reports/:id", (request, reply) => showReport(request, reply, services));

  registerInHand(app, services, "report", (request, reply, { status, errors, note = "" }) =>
    showReport(request, reply, services, { status, errors, typed: { [NOTE_FIELD]: note } }),
  );

  // Answered with the page itself, not a redirect: an address that shows what is hidden must not exist.
  app.post("/console/reports/:id/unmask", (request, reply) => {
    const purpose = typed(request, "purpose");
    const more = typed(request, "more").trim();
    const known = PURPOSES.find(({ value }) => value === purpose);
    const errors: Record<string, string> = {};
    if (!known) errors["purpose"] = "Choose why you need to see them";
    if (known?.value === "other" && more === "") errors["more"] = "Write why you need to see them";
    if (!known || Object.keys(errors).length > 0) {
      return showReport(request, reply, services, { status: 422, errors, typed: { purpose, more } });
    }
    const unmaskedFor = more === "" ? known.label : `${known.label}: ${more.slice(0, 300)}`;
    return showReport(request, reply, services, { unmaskedFor });
  });

  app.post("/console/reports/:id/confirm", async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const saw = idTyped(request, "reading");
    const result = await confirmReport(services, visitOf(request).officer, id, saw ?? undefined);
    if (!result.ok)
      return refused(request, reply, services, { code: result.error.code, back: `/console/reports/${id}` });
    return goTo(reply, `/console/reports/${id}`, "report-confirmed");
  });

  app.post("/console/reports/:id/set-aside", async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const why = typed(request, "why");
    const result = await setAside(services, visitOf(request).officer, { id, why });
    if (result.ok) return goTo(reply, `/console/reports/${id}`, "report-set-aside");
    if (result.error.code === "reason-missing") {
      return showReport(request, reply, services, {
        status: 422,
        errors: { why: REFUSALS["reason-missing"].say },
        typed: { why },
      });
    }
    return refused(request, reply, services, { code: result.error.code, back: `/console/reports/${id}` });
  });

  app.post("/console/reports/:id/reading", async (request, reply) => {
    const id = idIn(request);
    const settle = settleIn(request);
    if (id === null || settle === null) return notFound(request, reply, services);
    const result = await settleReading(services, visitOf(request).officer, id, settle);
    if (result.ok)
      return goTo(reply, `/console/reports/${id}`, settle.kind === "keep" ? "reading-kept" : "reading-taken");
    if (result.error.code === "call-not-settled") {
      return showReport(request, reply, services, {
        status: 422,
        errors: { [SETTLE_FIELD]: REFUSALS["call-not-settled"].say },
        typed: Object.fromEntries(
          Object.entries(formBody(request.body)).filter(([name]) => name.startsWith(SETTLE_FIELD)),
        ),
      });
    }
    return refused(request, reply, services, { code: result.error.code, back: `/console/reports/${id}` });
  });

  app.post("/console/reports/:id/series", async (request, reply) => {
    const id = idIn(request);
    const wanted = typed(request, "series");
    if (id === null) return notFound(request, reply, services);
    if (wanted !== "new" && !/^[1-9]\d{0,17}$/.test(wanted)) {
      return showReport(request, reply, services, { status: 422, errors: { series: "Choose a series" } });
    }
    const result = await moveToSeries(services, visitOf(request).officer, { reportId: id, seriesId: wanted });
    if (!result.ok)
      return refused(request, reply, services, { code: result.error.code, back: `/console/reports/${id}` });
    return goTo(reply, `/console/reports/${id}`, "series-joined");
  });

  app.post("/console/reports/:id/hold", async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const { reason, until, typed: given } = holdTyped(request);
    const result = await putHold(services, visitOf(request).officer, { of: { kind: "report", id }, reason, until });
    if (result.ok) return goTo(reply, `/console/reports/${id}`, "hold-put");
    const errors = holdErrors(result.error.code);
    if (errors !== null) return showReport(request, reply, services, { status: 422, errors, typed: given });
    return refused(request, reply, services, { code: result.error.code, back: `/console/reports/${id}` });
  });

  app.post("/console/reports/:id/leave-series", async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const result = await splitFromSeries(services, visitOf(request).officer, { reportId: id });
    if (!result.ok)
      return refused(request, reply, services, { code: result.error.code, back: `/console/reports/${id}` });
    // From a series' own page the officer is going through its members, and goes back there.
    const back = typed(request, "back");
    return goTo(
      reply,
      /^\/console\/series\/[1-9]\d{0,17}$/.test(back) ? back : `/console/reports/${id}`,
      "series-left",
    );
  });
}
