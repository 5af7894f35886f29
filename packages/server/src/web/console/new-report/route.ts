import { checkCall, type CheckAnswer, tidyWords } from "@clearline/engine";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { londonDay } from "../../../actions/days.ts";
import { lookAt } from "../../../actions/look-at.ts";
import { hashOfRequest, type ReceiveError, receiveReport } from "../../../actions/receive-report.ts";
import type { Services } from "../../services.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { idIn, ticked, typed } from "../parts/form-body.ts";
import { notFound, show, showOpen, visitOf } from "../parts/frame.ts";
import { REFUSALS } from "../parts/refusals.ts";
import { donePage } from "./done-page.ts";
import { dueFrom } from "./due.ts";
import { type Heard, judge, type Judged, type ToSay } from "./judge.ts";
import { newReportPage, PATH } from "./page.ts";
import { blankCall, dayFrom, reportFrom, type TakenCall, takenCall, toldOf } from "./taken.ts";
import { isDatabaseAway } from "../../../store/db.ts";

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
  "call-back-without-number": "phone",
};
const TITLE = "Take a call";

/** A call handler takes a call that is under way: one page, so that the keyboard never has to be left. */
export function register(app: FastifyInstance, services: Services): void {
  app.get(PATH, (request, reply) => {
    const key = services.secrets(16).toString("base64url");
    return showForm(request, reply, services, { taken: blankCall(key, londonDay(services.clock())), errors: {} });
  });

  app.post(
    PATH,
    { errorHandler: (error, request, reply) => keepTyped(error, request, reply, services) },
    (request, reply) =>
      typed(request, "do") === "check"
        ? showForm(request, reply, services, { taken: takenFrom(request), errors: {} })
        : save(request, reply, services),
  );

  app.get(`${PATH}/done/:id`, async (request, reply) => {
    const id = idIn(request);
    const { officer } = visitOf(request);
    const report = id === null ? null : await services.store.reports.byId(id);
    // The two words are for the caller and the handler who took the call; everyone else asks for them with a purpose.
    if (!report || report.taken_by !== officer.id) return notFound(request, reply, services);
    await lookAt(services, officer, { kind: "report", id: report.id });
    const callBack = await services.store.callBacks.ofReport(report.id);
    const main = donePage(report, callBack, services.clock());
    return show(request, reply, services, { title: "Report saved", section: "call-desk", main });
  });
}

async function save(request: FastifyRequest, reply: FastifyReply, services: Services): Promise<FastifyReply> {
  const taken = takenFrom(request);
  const callDate = dayFrom(taken);
  const dueAt = dueFrom(taken.back, services.clock());
  if (callDate === undefined || dueAt === undefined) {
    const errors = {
      ...(callDate === undefined && { call: "Enter the day of the call, like 18 11 2026" }),
      ...(dueAt === undefined && { back: "Enter a time, like 14:30 or 2.30pm, or +20 for in 20 minutes" }),
    };
    return showForm(request, reply, services, { taken, errors });
  }
  const report = reportFrom(taken, callDate);
  const { officer } = visitOf(request);
  const result = await receiveReport(services, {
    report,
    source: "handler",
    takenBy: officer.id,
    ...(dueAt !== null && { callBack: { dueAt, agreedBy: officer.id } }),
    actor: { kind: "officer", id: officer.id, role: officer.role },
    // A second press of the button, or a reload after a lost answer, must not make a second report.
    idempotency: {
      scope: `officer-${officer.id}`,
      key: taken.key.slice(0, 64),
      // The time as typed: "+20" is another minute at the second press.
      requestHash: hashOfRequest([report, taken.back]),
    },
  });
  if (result.ok) return reply.redirect(`${PATH}/done/${result.value.id}`, 303);
  const errors = Object.fromEntries(result.error.map(({ code }) => [FIELD[code], REFUSALS[code].say]));
  return showForm(request, reply, services, { taken, errors });
}

function showForm(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  { taken, errors }: { taken: TakenCall; errors: FieldErrors },
): Promise<FastifyReply> {
  const hasErrors = Object.keys(errors).length > 0;
  const toSay = toSayOf(services);
  const main = newReportPage({ visit: visitOf(request), taken, errors, judged: judgeTaken(taken, toSay), toSay });
  return show(request, reply, services, {
    title: TITLE,
    section: "call-desk",
    main,
    hasErrors,
    script: "desk",
  });
}

/**
 * With the database away nobody is known, so the gate fails before us. What a caller has said is shown again all the
 * same, in the form as it was: its next press counts once, for its key goes along.
 */
function keepTyped(error: unknown, request: FastifyRequest, reply: FastifyReply, services: Services): FastifyReply {
  if (!isDatabaseAway(error)) throw error;
  const taken = takenFrom(request);
  const toSay = toSayOf(services);
  const visit = { csrf: typed(request, "_csrf") };
  const main = newReportPage({ visit, taken, errors: {}, judged: judgeTaken(taken, toSay), toSay, away: true });
  return showOpen(reply.status(503).header("retry-after", "30"), services, {
    title: TITLE,
    main,
    hasErrors: true,
    script: "desk",
  });
}

const takenFrom = (request: FastifyRequest): TakenCall =>
  takenCall(
    (name) => typed(request, name),
    (name) => ticked(request, name),
  );

function toSayOf({ site }: Services): ToSay {
  const { bankNumber, emergencyNumber, fraudReports, lineClearsMinutes } = site.warningAdvice;
  return {
    minutes: lineClearsMinutes,
    bank: bankNumber,
    emergency: emergencyNumber,
    fraud: `${fraudReports.name} on ${fraudReports.phone}`,
  };
}

const judgeTaken = (taken: TakenCall, toSay: ToSay): Judged | null => judge(toldOf(taken), hear(taken.words), toSay);

function hear(typedWords: string): Heard {
  const text = tidyWords(typedWords);
  if (text === "") return null;
  const { verdict, reasons }: CheckAnswer = checkCall({ id: "call-desk", text });
  return { verdict, reasons: reasons.map(({ start, end, say }) => ({ quote: `“${text.slice(start, end)}”`, say })) };
}
