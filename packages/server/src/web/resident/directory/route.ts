import type { FastifyInstance, FastifyReply } from "fastify";
import {
  type AnswerError,
  answerQuestion,
  type AskError,
  askForCorrection,
  type CorrectionLook,
  lookAtCorrection,
} from "../../../actions/directory-corrections.ts";
import { directoryEntries } from "../../../actions/directory-entries.ts";
import type { Services } from "../../services.ts";
import { formBody } from "../../shell/body.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { Limiter } from "../../shell/limiter.ts";
import { cameOfItPage } from "./came-of-it-page.ts";
import { correctPage, type CorrectTyped } from "./correct-page.ts";
import { findNumbers } from "./find.ts";
import { directoryPage, MAX_LOOKED_FOR } from "./page.ts";

const SAY: Record<AskError["code"] | "too-many", [field: string, say: string]> = {
  "says-missing": ["says", "Write what is wrong"],
  "says-too-long": ["says", "Shorten it to 1,000 letters or less"],
  "proof-too-long": ["proof", "Shorten it to 300 letters or less"],
  "contact-too-long": ["contact", "Enter one e-mail address or phone number"],
  "asked-often": ["says", "Wait for our answer. Several people have asked about this one"],
  "too-many": ["says", "Wait until tomorrow. That was a lot from one place"],
};
const ANSWER_SAY: Record<Exclude<AnswerError["code"], "not-found">, string> = {
  "answer-missing": "Write your answer",
  "answer-too-long": "Shorten it to 1,000 letters or less",
};
const MOST_A_DAY = 5;
const A_DAY_MINUTES = 24 * 60;

/** Genuine numbers to ring back on, each with its source, and a way to say that one is wrong. */
export function registerDirectory(app: FastifyInstance, services: Services): void {
  const asked = new Limiter({ most: MOST_A_DAY, windowMinutes: A_DAY_MINUTES });
  const entryOf = async (key: string) => (await directoryEntries(services)).find((one) => one.key === key) ?? null;

  app.get<{ Querystring: { q?: unknown } }>("/directory", async (request, reply) => {
    const all = await directoryEntries(services);
    const typed = (formBody(request.query)["q"] ?? "").trim().slice(0, MAX_LOOKED_FOR).toWellFormed();
    const found = findNumbers(typed, all, services.context.organisations);
    return reply.type("text/html").send(directoryPage(services, all, typed, found));
  });

  app.get<{ Querystring: { entry?: unknown } }>("/directory/correct", async (request, reply) => {
    const entry = await entryOf(formBody(request.query)["entry"] ?? "");
    if (!entry) return reply.callNotFound();
    return reply.type("text/html").send(correctPage(services, entry, NOTHING, {}));
  });

  app.post("/directory/correct", async (request, reply): Promise<FastifyReply> => {
    const body = formBody(request.body);
    const entry = await entryOf(body["entry"] ?? "");
    if (!entry) return reply.callNotFound() as unknown as FastifyReply;
    const typed: CorrectTyped = {
      says: body["says"] ?? "",
      proof: body["proof"] ?? "",
      owner: body["owner"] ?? "",
      contact: body["contact"] ?? "",
    };
    const wrong = (code: keyof typeof SAY, status: number): FastifyReply => {
      const [field, say] = SAY[code];
      const errors: FieldErrors = { [field]: say };
      return reply
        .status(status)
        .type("text/html")
        .send(correctPage(services, entry, typed, errors));
    };
    const now = services.clock();
    if (!asked.allows(request.ip, now)) return wrong("too-many", 429);
    const { says, proof, contact } = typed;
    const result = await askForCorrection(services, {
      entry: entry.key,
      says,
      proof,
      contact,
      fromOwner: typed.owner === "yes",
    });
    if (!result.ok)
      return result.error.code === "not-found"
        ? (reply.callNotFound() as unknown as FastifyReply)
        : wrong(result.error.code, 422);
    asked.count(request.ip, now);
    return reply.redirect(`/directory/asked/${result.value.token}`, 303);
  });

  type ByToken = { Params: { token: string } };
  const cameOfIt = async (
    reply: FastifyReply,
    {
      token,
      look,
      answer = "",
      errors = {},
    }: { token: string; look: CorrectionLook; answer?: string; errors?: FieldErrors },
  ): Promise<FastifyReply> => {
    const view = { look, entry: await entryOf(look.entry), path: `/directory/asked/${token}`, typed: answer, errors };
    return reply.header("x-robots-tag", "noindex").type("text/html").send(cameOfItPage(services, view));
  };

  app.get<ByToken>("/directory/asked/:token", async ({ params: { token } }, reply): Promise<FastifyReply> => {
    const look = await lookAtCorrection(services, token);
    return look ? cameOfIt(reply, { token, look }) : (reply.callNotFound() as unknown as FastifyReply);
  });

  app.post<ByToken>("/directory/asked/:token", async (request, reply): Promise<FastifyReply> => {
    const { token } = request.params;
    const answer = formBody(request.body)["answer"] ?? "";
    const result = await answerQuestion(services, token, answer);
    // Answered already, or settled meanwhile: the page tells.
    if (result.ok || result.error.code === "not-found") return reply.redirect(`/directory/asked/${token}`, 303);
    const look = await lookAtCorrection(services, token);
    if (!look) return reply.callNotFound() as unknown as FastifyReply;
    return cameOfIt(reply.status(422), { token, look, answer, errors: { answer: ANSWER_SAY[result.error.code] } });
  });
}

const NOTHING: CorrectTyped = { says: "", proof: "", owner: "", contact: "" };
