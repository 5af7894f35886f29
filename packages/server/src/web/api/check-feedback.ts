import type { FastifyInstance } from "fastify";
import { sayTimeKept } from "@clearline/engine";
import { Type } from "typebox";
import type { Services } from "../services.ts";
import { feedbackDesk } from "../shell/feedback-desk.ts";
import { refs } from "./refs.ts";
import { refuse } from "./refuse.ts";
import type { CheckFeedback } from "./schemas.ts";

/** "Was this right?" from another program. A check is kept nowhere, so its id is the program's own and proves nothing. */
export function registerCheckFeedback(api: FastifyInstance, services: Services): void {
  const take = feedbackDesk(services);
  const { "feedback-words": words, feedback: rest } = services.site.keeping;

  api.post<{ Params: { id: string }; Body: CheckFeedback }>(
    "/check/:id/feedback",
    {
      schema: {
        operationId: "sayOfCheck",
        summary: "Was the answer right?",
        description: `For officers to read. It changes no answer, however often it is sent. Words are kept for ${sayTimeKept(words)}, the rest for ${sayTimeKept(rest)}. At most 60 an hour from one address; then 429.`,
        security: [],
        params: Type.Object({ id: Type.String({ description: "The id that you gave the check." }) }),
        body: refs("CheckFeedback"),
        response: {
          204: { type: "null", description: "Kept." },
          400: refs("Refusal"),
          413: refs("Refusal"),
          415: refs("Refusal"),
          422: refs("Refusal"),
          429: {
            ...refs("Refusal"),
            headers: { "Retry-After": { schema: { type: "integer" }, description: "Seconds to wait." } },
          },
        },
      },
    },
    async ({ ip, params, body: { verdict, right, words = null } }, reply) => {
      if (params.id.trim() === "") return refuse(reply, "check-id-missing");
      const seconds = await take(ip, { askedAt: "api", verdict, wasRight: right, words, theirId: params.id });
      if (seconds > 0) return refuse(reply.header("retry-after", String(seconds)), "too-much-feedback");
      return reply.status(204).send();
    },
  );
}
