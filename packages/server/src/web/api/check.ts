import { checkCall, toCheckJson } from "@clearline/engine";
import type { FastifyInstance } from "fastify";
import type { Services } from "../services.ts";
import { Limiter } from "../shell/limiter.ts";
import { answerBadShape, fieldOf } from "./bad-shape.ts";
import { refs } from "./refs.ts";
import { refuse } from "./refuse.ts";
import type { CheckRequest } from "./schemas.ts";

/** 60 a second from one source: more than a call centre needs, and a small part of one processor. */
const MOST = 600;
const WINDOW_SECONDS = 10;

/** Open to all and kept nowhere: whoever has someone on the phone has no time for a key. */
export function registerCheck(api: FastifyInstance, { site, clock }: Services): void {
  const asked = new Limiter({ most: MOST, windowMinutes: WINDOW_SECONDS / 60 });

  api.post<{ Body: CheckRequest }>(
    "/check",
    {
      // Before the body is read: a flood must not cost the reading of it.
      onRequest: async (request, reply) => {
        const seconds = asked.secondsToWait(request.ip, clock());
        if (seconds > 0) return refuse(reply.header("retry-after", String(seconds)), "too-many-checks");
        asked.count(request.ip, clock());
        return undefined;
      },
      // No text, or something else in its place, is one and the same slip.
      errorHandler: (error, request, reply) => {
        const [wrong] = error.validation ?? [];
        const isNoText = wrong !== undefined && wrong.keyword !== "maxLength" && fieldOf(wrong) === "text";
        return isNoText ? refuse(reply, "text-missing") : answerBadShape(error, request, reply);
      },
      schema: {
        operationId: "checkCall",
        summary: "Is this call likely fraud, and what should I do?",
        description: `Nothing that is sent here is kept. The answer is what \`clearline check\` prints. At most ${MOST} in ${WINDOW_SECONDS} seconds from one address; then 429, with Retry-After in seconds.`,
        security: [],
        body: refs("CheckRequest"),
        response: {
          200: refs("CheckAnswer"),
          400: refs("Refusal"),
          413: refs("Refusal"),
          415: refs("Refusal"),
          429: {
            ...refs("Refusal"),
            headers: { "Retry-After": { schema: { type: "integer" }, description: "Seconds to wait." } },
          },
        },
      },
    },
    ({ body: { id, text } }, reply) => {
      if (text.trim() === "") return refuse(reply, "text-missing");
      return {
        ...(id !== undefined && { id }),
        ...toCheckJson(checkCall({ id: String(id ?? ""), text }, site.advice)),
      };
    },
  );
}
