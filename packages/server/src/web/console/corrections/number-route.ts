import { dayOf } from "@clearline/engine";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { directoryEntries } from "../../../actions/directory-entries.ts";
import {
  askForNumber,
  confirmNumber,
  dropNumber,
  isShipped,
  type NumberError,
  type NumberWrong,
} from "../../../actions/directory-numbers.ts";
import { lookAt } from "../../../actions/look-at.ts";
import type { Services } from "../../services.ts";
import { formBody } from "../../shell/body.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { goTo } from "../parts/done.ts";
import { idIn, typed } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { REFUSALS, refused } from "../parts/refusals.ts";
import { numberPage, type NumberTyped } from "./number-page.ts";

const PATH = "/console/corrections/numbers/:entry";

const ASK_FIELD: Record<NumberWrong["code"], string> = {
  "published-number-wrong": "number",
  "same-details": "number",
  "number-source-missing": "source",
  "number-day-wrong": "looked",
  "beside-too-long": "says",
};
/** The field that a refusal belongs to; others get a page of their own. */
const FIELD: Readonly<Partial<Record<NumberError["code"], string>>> = {
  "not-looked-up": "found",
  "reason-missing": "dropWhy",
};

/** A shipped number of the call-back directory: put right by one officer, looked up and confirmed by another. */
export function registerNumbers(app: FastifyInstance, services: Services): void {
  app.get(PATH, (request, reply) => send(request, reply, services));

  app.post(PATH, async (request, reply) => {
    const entry = entryIn(request);
    const given = numberTyped(request);
    const result = await askForNumber(services, visitOf(request).officer, entry, {
      ...given,
      looked: dayOf(Number(given.year), Number(given.month), Number(given.day)),
    });
    const back = `/console/corrections/numbers/${entry}`;
    if (result.ok) return goTo(reply, back, "number-asked");
    const errors: Record<string, string> = {};
    for (const { code } of result.error) {
      if (code === "not-allowed" || code === "not-found" || code === "change-waits")
        return refused(request, reply, services, { code, back });
      errors[ASK_FIELD[code]] = REFUSALS[code].say;
    }
    return send(request, reply, services, errors);
  });

  for (const name of ["confirm", "drop"] as const)
    app.post(`${PATH}/:change/${name}`, async (request, reply) => {
      const [entry, id] = [entryIn(request), idIn(request, "change")];
      if (id === null) return notFound(request, reply, services);
      const { officer } = visitOf(request);
      const result =
        name === "confirm"
          ? await confirmNumber(services, officer, { entry, id, found: typed(request, "found") === "yes" })
          : await dropNumber(services, officer, { entry, id, why: typed(request, "dropWhy") });
      const back = `/console/corrections/numbers/${entry}`;
      if (result.ok) return goTo(reply, back, name === "confirm" ? "number-confirmed" : "number-dropped");
      const { code } = result.error;
      const field = FIELD[code];
      if (field === undefined) return refused(request, reply, services, { code, back });
      return send(request, reply, services, { [field]: REFUSALS[code].say });
    });
}

const entryIn = (request: FastifyRequest): string => formBody(request.params)["entry"] ?? "";

const numberTyped = (request: FastifyRequest): NumberTyped => ({
  number: typed(request, "number"),
  says: typed(request, "says"),
  source: typed(request, "source"),
  day: typed(request, "looked-day"),
  month: typed(request, "looked-month"),
  year: typed(request, "looked-year"),
});

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  errors: FieldErrors = {},
): Promise<FastifyReply> {
  const { store } = services;
  const key = entryIn(request);
  const entry = isShipped(key) ? (await directoryEntries(services)).find((one) => one.key === key) : undefined;
  if (!entry) return notFound(request, reply, services);
  const visit = visitOf(request);
  await lookAt(services, visit.officer, { kind: "directory", id: key });
  const [changes, officers] = await Promise.all([store.directoryNumbers.of(key), store.officers.list()]);
  const names = new Map(officers.map(({ id, name }) => [id, name]));
  const isAskWrong = Object.values(ASK_FIELD).some((field) => errors[field] !== undefined);
  return show(request, reply, services, {
    title: `${entry.name}: put the number right`,
    section: "organisations",
    main: numberPage({
      visit,
      entry,
      changes,
      nameOf: (officer) => names.get(officer ?? "") ?? "Nobody",
      given: isAskWrong ? numberTyped(request) : null,
      found: typed(request, "found") === "yes",
      dropWhy: typed(request, "dropWhy"),
      errors,
    }),
    hasErrors: Object.keys(errors).length > 0,
  });
}
