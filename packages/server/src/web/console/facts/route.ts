import { INCIDENT_FIELDS, type IncidentField } from "@clearline/engine";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { callsIn } from "../../../actions/case-of.ts";
import { correctFact } from "../../../actions/correct-fact.ts";
import { lookAt } from "../../../actions/look-at.ts";
import { putCorrectionAside } from "../../../actions/put-correction-aside.ts";
import { standingOf, type Told, toldOf } from "../../../actions/told-of.ts";
import type { ReportRow } from "../../../store/reports.ts";
import type { Services } from "../../services.ts";
import { formBody } from "../../shell/body.ts";
import { goTo } from "../parts/done.ts";
import { idIn, idTyped } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { type SecretWords, secretWords } from "../parts/mark-text.ts";
import { refused } from "../parts/refusals.ts";
import { coveredFact, FIELD_LABELS } from "../report/facts.ts";
import { type FactTyped, typedFrom, typedOf, valueFrom } from "./fields.ts";
import { factPage } from "./page.ts";
import { whichPlace } from "./places.ts";

const PATH = "/console/reports/:id/facts/:incident/:field";
type Wanted = { id: string; index: number; field: IncidentField };

export function register(app: FastifyInstance, services: Services): void {
  app.get(PATH, async (request, reply) => {
    const wanted = wantedIn(request);
    return wanted === null ? notFound(request, reply, services) : showFact(request, reply, services, wanted);
  });

  app.post(`${PATH}/as-read`, async (request, reply) => {
    const wanted = wantedIn(request);
    const correction = idTyped(request, "correction");
    if (wanted === null || correction === null) return notFound(request, reply, services);
    const back = `/console/reports/${wanted.id}`;
    const result = await putCorrectionAside(services, visitOf(request).officer, { reportId: wanted.id, correction });
    return result.ok
      ? goTo(reply, back, "correction-aside")
      : refused(request, reply, services, { code: result.error.code, back });
  });

  app.post(PATH, async (request, reply) => {
    const wanted = wantedIn(request);
    if (wanted === null) return notFound(request, reply, services);
    const { id, index, field } = wanted;
    const given = typedFrom(request);
    const value = valueFrom(field, given);
    if (!value.ok) return showFact(request, reply, services, wanted, { given, error: value.error });
    const saw = idTyped(request, "reading");
    const correction = {
      reportId: id,
      incident: index,
      field,
      value: await uncovered(services, wanted, value.value),
      ...(saw !== null && { reading: saw }),
    };
    const result = await correctFact(services, visitOf(request).officer, correction);
    if (!result.ok)
      return refused(request, reply, services, { code: result.error.code, back: `/console/reports/${id}` });
    return goTo(reply, `/console/reports/${id}`, "fact-corrected");
  });
}

/** What stood in the box with something covered, and was not changed, is what it was: no cover takes its place. */
async function uncovered({ store, ...deps }: Services, { id, index, field }: Wanted, value: unknown): Promise<unknown> {
  const report = typeof value === "string" && value.includes(" hidden]") ? await store.reports.byId(id) : null;
  if (report === null) return value;
  const told = await toldOf(store, report);
  const incident = callsIn(deps, told)[index]?.incident;
  if (!incident) return value;
  const shown = coveredFact(field, incident, secretsOf(report, told))[field];
  return inOneLine(shown) === inOneLine(value) ? incident[field] : value;
}

const inOneLine = (text: unknown): string => String(text).replace(/\s+/g, " ").trim();

const secretsOf = (report: ReportRow, { readings }: Told): SecretWords =>
  secretWords(report.words, readings[0]?.reading ?? null);

async function showFact(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  { id, index, field }: Wanted,
  wrong: { given: FactTyped; error: string } | null = null,
): Promise<FastifyReply> {
  const { store } = services;
  const visit = visitOf(request);
  const report = await store.reports.byId(id);
  if (!report) return notFound(request, reply, services);
  await services.context.renew();
  const [readings, told] = await Promise.all([store.readings.of(id), toldOf(store, report)]);
  const call = callsIn(services, told)[index];
  if (!call) return notFound(request, reply, services);
  await lookAt(services, visit.officer, { kind: "report", id });
  const main = factPage({
    visit,
    report,
    index,
    field,
    incident: call.incident,
    standing: standingOf(told).reading,
    readings,
    corrections: call.corrections.filter((one) => one.field === field),
    given: wrong?.given ?? typedOf(field, coveredFact(field, call.incident, secretsOf(report, told))),
    error: wrong?.error ?? null,
    which: field === "place" ? whichPlace(services, call.incident) : null,
  });
  return show(request, reply, services, {
    title: `${FIELD_LABELS[field]}: put it right`,
    section: "reports",
    main,
    hasErrors: wrong !== null,
  });
}

function wantedIn(request: FastifyRequest): Wanted | null {
  const name = formBody(request.params)["field"];
  const id = idIn(request);
  const incident = idIn(request, "incident");
  const field = INCIDENT_FIELDS.find((one) => one === name);
  return id === null || incident === null || !field || incident.length > 4
    ? null
    : { id, index: Number(incident) - 1, field };
}
