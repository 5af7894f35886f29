import { checkCall } from "@clearline/engine";
import type { FastifyInstance } from "fastify";
import type { Services } from "../services.ts";
import { refs } from "./refs.ts";
import type { CheckRequest } from "./schemas.ts";

/** Open to all and kept nowhere: whoever has someone on the phone has no time for a key. */
export function registerCheck(api: FastifyInstance, { site }: Services): void {
  api.post<{ Body: CheckRequest }>(
    "/check",
    {
      schema: {
        operationId: "checkCall",
        summary: "Is this call likely fraud, and what should I do?",
        description: "Nothing that is sent here is kept.",
        security: [],
        body: refs("CheckRequest"),
        response: { 200: refs("CheckAnswer"), 400: refs("Refusal"), 413: refs("Refusal") },
      },
    },
    (request) => {
      const {
        risk,
        verdict,
        impersonatedKind,
        askedFor,
        reasons,
        do: acts,
      } = checkCall({ id: "", text: request.body.text }, site.advice);
      return { risk, verdict, impersonated_kind: impersonatedKind, asked_for: askedFor, reasons, do: acts };
    },
  );
}
