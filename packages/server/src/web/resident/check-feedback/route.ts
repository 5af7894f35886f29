import { VERDICTS } from "@clearline/engine";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Feedback } from "../../../actions/receive-feedback.ts";
import { ASKED_AT, WAS_RIGHT } from "../../../store/check-feedback.ts";
import type { Services } from "../../services.ts";
import { type FormBody, formBody } from "../../shell/body.ts";
import { feedbackDesk } from "../../shell/feedback-desk.ts";
import { isFromElsewhere } from "../../shell/from-elsewhere.ts";
import { notTakenPage, thanksPage } from "./page.ts";

const AN_HOUR_SECONDS = 3600;

/** "Was this right?": no account, no cookie, no script needed. */
export function registerCheckFeedback(app: FastifyInstance, services: Services): void {
  const take = feedbackDesk(services);

  // Loaded again or kept as a bookmark, it holds no answer any more: the check begins anew.
  app.get("/check/feedback", (_request, reply) => reply.redirect("/check", 303));

  app.post("/check/feedback", async (request, reply) => {
    const body = formBody(request.body);
    const given = isFromElsewhere(request) ? null : feedbackIn(body);
    if (given === null) return refuse(reply, services, 422, "Go back and press Yes, No or I do not know yet.");
    const seconds = await take(request.ip, given);
    if (seconds > 0) {
      const when = seconds > AN_HOUR_SECONDS ? "tomorrow" : "in an hour";
      const why = `Too many came at once. Your answer stands. Try again ${when}.`;
      return refuse(reply.header("retry-after", String(seconds)), services, 429, why, body["words"]);
    }
    return reply.type("text/html").send(thanksPage(services, body["words"] ?? ""));
  });
}

const refuse = (reply: FastifyReply, services: Services, status: number, why: string, words = ""): FastifyReply =>
  reply
    .status(status)
    .type("text/html")
    .send(notTakenPage(services, why, words));

/** Null where it is not what our own pages send. The words are taken only where the box is ticked. */
function feedbackIn(body: FormBody): Feedback | null {
  const askedAt = oneOf(ASKED_AT, body["asked-at"]);
  const verdict = oneOf(VERDICTS, body["verdict"]);
  const wasRight = oneOf(WAS_RIGHT, body["right"]);
  if (askedAt === null || askedAt === "api" || verdict === null || wasRight === null) return null;
  return {
    askedAt,
    verdict,
    wasRight,
    words: body["send-words"] === "yes" ? (body["words"] ?? null) : null,
    theirId: null,
  };
}

const oneOf = <T extends string>(list: readonly T[], given: string | undefined): T | null =>
  list.find((one) => one === given) ?? null;
