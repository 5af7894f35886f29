import { parseDay } from "@clearline/engine";
import type { FastifyInstance } from "fastify";
import { EXPORT_FORMS, type ExportForm, exportSeries } from "../../../actions/export-series.ts";
import type { Services } from "../../services.ts";
import { asked, idIn } from "../parts/form-body.ts";
import { notFound, visitOf } from "../parts/frame.ts";
import { refused } from "../parts/refusals.ts";
import { FILES } from "./export-pane.ts";
import { showSeries } from "./show.ts";

const TYPES: Readonly<Record<ExportForm, string>> = {
  csv: "text/csv; charset=utf-8; header=present",
  stix: "application/stix+json;version=2.1",
  misp: "application/json; charset=utf-8",
};

/** A series as a file to keep; nothing between here and there may keep it too. */
export function registerExports(app: FastifyInstance, services: Services): void {
  for (const form of EXPORT_FORMS) {
    app.get(`/console/series/:id/${FILES[form].path}`, async (request, reply) => {
      const seriesId = idIn(request);
      if (seriesId === null) return notFound(request, reply, services);
      const given = (asked(request, "since") ?? "").trim();
      const since = given === "" ? null : parseDay(given);
      if (given !== "" && since === null) {
        const errors = { since: "Enter a day as year, month and day, such as 2026-11-18" };
        return showSeries(request, reply, services, { errors, since: given });
      }
      const result = await exportSeries(services, visitOf(request).officer, { seriesId, form, since });
      if (!result.ok)
        return refused(request, reply, services, { code: result.error.code, back: `/console/series/${seriesId}` });
      const name = `clearline-series-${seriesId}${since === null ? "" : `-since-${since}`}-${FILES[form].path}`;
      return reply
        .type(TYPES[form])
        .header("content-disposition", `attachment; filename="${name}"`)
        .header("cache-control", "no-store")
        .send(result.value);
    });
  }
}
