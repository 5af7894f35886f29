import { checkCall, type CheckAnswer, dayOf, type Report } from "@clearline/engine";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { lookAt } from "../../../actions/look-at.ts";
import { hashOfRequest, type ReceiveError, receiveReport } from "../../../actions/receive-report.ts";
import type { Services } from "../../services.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { idIn, typed } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { REFUSALS } from "../parts/refusals.ts";
import { donePage, newReportPage, type TakenCall } from "./page.ts";

const PATH = "/console/new-report";

const FIELD: Record<ReceiveError["code"], string> = {
  "words-missing": "words",
  "words-too-long": "words",
  "words-not-text": "words",
  "place-too-long": "place",
  "number-too-long": "number",
  "contact-too-long": "name",
  "email-not-an-address": "email",
  "anonymous-with-contact": "anonymous",
  "call-date-in-future": "call",
  "idempotency-key-reused": "words",
};

/** A call handler writes down what a caller says: one page, so that the keyboard never has to be left. */
export function register(app: FastifyInstance, services: Services): void {
  app.get(PATH, (request, reply) => showForm(request, reply, services, { taken: blank(services), errors: {} }));

  app.post(PATH, async (request, reply) => {
    const taken = takenCall((name) => typed(request, name));
    if (typed(request, "do") === "check")
      return showForm(request, reply, services, { taken, errors: {}, checked: checkWords(taken.words) });
    const callDate = dayFrom(taken);
    if (callDate === undefined)
      return showForm(request, reply, services, {
        taken,
        errors: { call: "Enter the day of the call, like 18 11 2026" },
      });
    const report = reportFrom(taken, callDate);
    const { officer } = visitOf(request);
    const result = await receiveReport(services, {
      report,
      source: "handler",
      takenBy: officer.id,
      actor: { kind: "officer", id: officer.id, role: officer.role },
      // A second press of the button, or a reload after a lost answer, must not make a second report.
      idempotency: { scope: `officer-${officer.id}`, key: taken.key.slice(0, 64), requestHash: hashOfRequest(report) },
    });
    if (result.ok) return reply.redirect(`${PATH}/done/${result.value.id}`, 303);
    const errors = Object.fromEntries(result.error.map(({ code }) => [FIELD[code], REFUSALS[code].say]));
    return showForm(request, reply, services, { taken, errors });
  });

  app.get(`${PATH}/done/:id`, async (request, reply) => {
    const id = idIn(request);
    const { officer } = visitOf(request);
    const report = id === null ? null : await services.store.reports.byId(id);
    // The two words are for the caller and the handler who took the call; everyone else asks for them with a purpose.
    if (!report || report.taken_by !== officer.id) return notFound(request, reply, services);
    await lookAt(services, officer, { kind: "report", id: report.id });
    return show(request, reply, services, { title: "Report saved", section: "call-desk", main: donePage(report) });
  });
}

function showForm(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  { taken, errors, checked = null }: { taken: TakenCall; errors: FieldErrors; checked?: CheckAnswer | null },
): Promise<FastifyReply> {
  const hasErrors = Object.keys(errors).length > 0;
  const main = newReportPage({ visit: visitOf(request), taken, errors, checked, advice: services.site.advice });
  return show(request, reply, services, {
    title: "Take a call",
    section: "call-desk",
    main,
    status: hasErrors ? 422 : 200,
    hasErrors,
  });
}

const blank = (services: Services): TakenCall =>
  takenCall((name) => (name === "key" ? services.secrets(16).toString("base64url") : ""));

const takenCall = (valueOf: (name: string) => string): TakenCall => ({
  words: valueOf("words"),
  "call-day": valueOf("call-day"),
  "call-month": valueOf("call-month"),
  "call-year": valueOf("call-year"),
  place: valueOf("place"),
  number: valueOf("number"),
  whose: valueOf("whose"),
  anonymous: valueOf("anonymous"),
  name: valueOf("name"),
  phone: valueOf("phone"),
  email: valueOf("email"),
  key: valueOf("key"),
});

const checkWords = (words: string): CheckAnswer | null =>
  words.trim() === "" ? null : checkCall({ id: "call-desk", text: words });

/** Null when no day was given; undefined when what was given is no day. */
function dayFrom(taken: TakenCall): Report["callDate"] | undefined {
  const parts = [taken["call-day"], taken["call-month"], taken["call-year"]].map((part) => part.trim());
  if (parts.every((part) => part === "")) return null;
  const [d = 0, m = 0, y = 0] = parts.map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : 0));
  return dayOf(y < 100 ? y + 2000 : y, m, d) ?? undefined;
}

function reportFrom(taken: TakenCall, callDate: Report["callDate"]): Report {
  const contact = { name: taken.name || null, email: taken.email || null, phone: taken.phone || null };
  return {
    words: taken.words,
    callDate,
    place: taken.place || null,
    numberShown: taken.number || null,
    forSomeoneElse: taken.whose === "other",
    anonymous: taken.anonymous === "yes",
    contact: contact.name || contact.email || contact.phone ? contact : null,
  };
}
