import { createHash, createHmac } from "node:crypto";
import { addDays, type Day, tidyWords } from "@clearline/engine";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { londonDay } from "../../../actions/days.ts";
import { hashOfRequest, type ReceiveError, receiveReport } from "../../../actions/receive-report.ts";
import type { Services } from "../../services.ts";
import { type FormBody, formBody } from "../../shell/body.ts";
import { seal, unseal } from "../../shell/sealed.ts";
import { listenTo } from "../check/listen.ts";
import { type Answers, forSomeoneElse, isAnonymous, isToldOutcome, knownAnswers, reportFrom } from "./answers.ts";
import { checkPage } from "./check-page.ts";
import { csrfOf, DRAFT_COOKIE, forgetDraft, isOurs, loadDraft, newToken, saveDraft, tokenOf } from "./draft.ts";
import { questionPage } from "./page.ts";
import { firstUnanswered, isQuestion, type Question, questionsFor, readAnswers } from "./questions.ts";
import { type Sent, sentPage } from "./sent-page.ts";
import { answersRead } from "./we-read.ts";
import { SAY } from "./words.ts";
import { isDatabaseAway } from "../../../store/db.ts";

const SENT_COOKIE = "cl-sent";
const SENT_SECONDS = 3600;

/** The report journey: one question a page, check your answers, send, receipt. */
export function registerReport(app: FastifyInstance, services: Services): void {
  const today = (): Day => londonDay(services.clock());

  app.get("/report", async (request, reply) => {
    const token = tokenOf(request);
    const draft = token === null ? null : await loadDraft(services, token);
    // A new report gets a new draft, so that what was sent before cannot be joined to it.
    if (draft === null) newToken(reply, services);
    return reply.redirect(`/report/${draft === null ? "what-they-said" : (firstUnanswered(draft) ?? "check")}`, 303);
  });

  app.get<{ Params: { question: string }; Querystring: { to?: string } }>(
    "/report/:question",
    async (request, reply) => {
      const { question } = request.params;
      if (!isQuestion(question)) return reply.callNotFound();
      const token = tokenOf(request) ?? newToken(reply, services);
      const answers = (await loadDraft(services, token)) ?? {};
      if (answers.words === undefined && question !== "what-they-said") return toStart(request, reply);
      const csrf = csrfOf(services, token);
      const toCheck = request.query.to === "check";
      return page(reply, questionPage(services, { question, answers, csrf, toCheck, today: today() }));
    },
  );

  app.post<{ Params: { question: string } }>("/report/:question", async (request, reply) => {
    const { question } = request.params;
    if (!isQuestion(question)) return reply.callNotFound();
    return answerQuestion(services, question, request, reply);
  });

  // Loaded again or kept as a bookmark, it carries no words: back to where they would come from.
  app.get("/report/from-check", (_request, reply) => reply.redirect("/check", 303));

  app.post("/report/from-check", async (request, reply) => {
    const words = tidyWords(formBody(request.body)["words"] ?? "");
    // Another site's form could only throw away a half-made draft; it is not given even that.
    if (words === "" || request.headers["sec-fetch-site"] === "cross-site") return reply.redirect("/report", 303);
    await saveDraft(services, newToken(reply, services), { words });
    return reply.redirect("/report/what-they-said", 303);
  });

  app.post("/report/nameless", async (request, reply) => {
    if (request.headers["sec-fetch-site"] === "cross-site") return reply.redirect("/tell", 303);
    await saveDraft(services, newToken(reply, services), { nameless: "yes" });
    return reply.redirect("/report/what-they-said", 303);
  });

  app.get("/report/check", async (request, reply) => {
    const token = tokenOf(request);
    const answers = token === null ? null : await loadDraft(services, token);
    if (token === null || answers === null) return toStart(request, reply);
    const missing = firstUnanswered(answers);
    if (missing !== null) return reply.redirect(`/report/${missing}`, 303);
    return page(reply, checkPage(services, { answers, csrf: csrfOf(services, token), today: today() }));
  });

  app.post("/report/check", (request, reply) => send(services, request, reply));

  // Needs no token: a form on another site comes without our cookies, and so has nothing to throw away.
  app.post("/report/forget", async (request, reply) => {
    const token = tokenOf(request);
    if (token !== null) await forgetDraft(services, token);
    for (const name of [DRAFT_COOKIE, SENT_COOKIE]) reply.clearCookie(name, { path: "/report" });
    return reply.redirect("/", 303);
  });

  app.get("/report/sent", async (request, reply) => {
    const sent = unseal(services.secret, SENT_COOKIE, request.cookies[SENT_COOKIE]);
    return isSent(sent) ? page(reply, sentPage(services, sent)) : reply.redirect("/report", 303);
  });
}

/** To the receipt where this browser has just sent a report, else to the first question. */
const toStart = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  reply.redirect(request.cookies[SENT_COOKIE] === undefined ? "/report" : "/report/sent", 303);

const page = (reply: FastifyReply, markup: string): FastifyReply => reply.type("text/html; charset=utf-8").send(markup);

async function answerQuestion(
  services: Services,
  question: Question,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const body = formBody(request.body);
  const today = londonDay(services.clock());
  const toCheck = body["to"] === "check";
  const held = tokenOf(request);
  const token = held ?? newToken(reply, services);
  const show = (status: number, more: { errors?: Record<string, string>; away?: boolean; answers?: Answers }) => {
    const answers = more.answers ?? {};
    const view = { question, answers, typed: body, csrf: csrfOf(services, token), toCheck, today, ...more };
    return page(reply.status(status), questionPage(services, { ...view, answers }));
  };
  if (!isOurs(services, held, body["csrf"])) return show(400, { errors: { [fieldOf(question)]: SAY["form-is-old"] } });
  const asked = { today, yesterday: addDays(today, -1) };
  const read = readAnswers(question, body, asked);
  // What was answered already stands.
  const offered = question === "what-they-said" ? answersRead(body, asked) : {};
  try {
    const before = (await loadDraft(services, token)) ?? {};
    if (!read.ok) return show(422, { errors: { ...read.errors }, answers: before });
    const answers = { ...offered, ...before, ...read.answers };
    await saveDraft(services, token, answers);
    return reply.redirect(`/report/${toCheck ? "check" : nextAfter(question, answers)}`, 303);
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    return show(503, { away: true });
  }
}

/** The next question of the journey, or the check page after the last. */
function nextAfter(question: Question, answers: Answers): string {
  const asked = questionsFor(answers);
  return asked[asked.indexOf(question) + 1] ?? "check";
}

/** The first field of a question, for the error summary to point at. */
const fieldOf = (question: Question): string =>
  ({
    "what-they-said": "words",
    who: "who",
    when: "when",
    where: "where",
    number: "shown",
    "what-happened": "outcome",
    contact: "contact",
  })[question];

async function send(services: Services, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const body = formBody(request.body);
  const answers = knownAnswers(body);
  const held = tokenOf(request);
  const token = held ?? newToken(reply, services);
  const again = (status: number, more: { errors?: Record<string, string>; away?: boolean }) =>
    page(
      reply.status(status),
      checkPage(services, {
        answers,
        csrf: csrfOf(services, token),
        today: londonDay(services.clock()),
        ...more,
      }),
    );
  if (!isOurs(services, held, body["csrf"])) return again(400, { errors: { words: SAY["form-is-old"] } });
  const report = reportFrom(answers);
  try {
    const received = await receiveReport(services, {
      report,
      source: "web",
      idempotency: { scope: "web", key: onceKey(services, token, body), requestHash: hashOfRequest(report) },
    });
    if (!received.ok) {
      return again(422, { errors: { words: sentenceFor(received.error) } });
    }
    const { receipt, wordPair } = received.value;
    const sent: Sent = {
      receipt,
      wordPair,
      outcome: isToldOutcome(answers.outcome) ? answers.outcome : "unsure",
      asks: listenTo(report.words).asks,
      other: forSomeoneElse(answers),
      anonymous: isAnonymous(answers),
    };
    keepSent(services, reply, sent);
    // The report is on disk. A draft that cannot be forgotten now is tidied away within a day.
    await forgetDraft(services, token).catch((error: unknown) => {
      if (!isDatabaseAway(error)) throw error;
    });
    return reply.redirect("/report/sent", 303);
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    return again(503, { away: true });
  }
}

/**
 * The same answers from the same draft are one report, however often the button is pressed. Keyed, so that a copy of
 * the database does not tell which browser sent what.
 */
function onceKey(services: Services, token: string, body: FormBody): string {
  const answers = createHash("sha256")
    .update(JSON.stringify(knownAnswers(body)))
    .digest("hex");
  return createHmac("sha256", services.secret).update(`send\n${token}\n${answers}`).digest("hex");
}

/** Each question checked its own answer, so only answers that did not come from our pages get here. */
function sentenceFor(errors: readonly ReceiveError[]): string {
  const [first] = errors;
  return first === undefined || first.code === "idempotency-key-reused" ? SAY["form-is-old"] : SAY[first.code];
}

/** Whatever the seal opens on is what `keepSent` put there. */
const isSent = (opened: unknown): opened is Sent => opened !== null;

const keepSent = (services: Services, reply: FastifyReply, sent: Sent): FastifyReply =>
  reply.setCookie(SENT_COOKIE, seal(services.secret, SENT_COOKIE, sent), {
    path: "/report",
    httpOnly: true,
    sameSite: "lax",
    secure: services.view.publicUrl.startsWith("https:"),
    maxAge: SENT_SECONDS,
  });
