import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import type { Services } from "../services.ts";
import { answerBadShape } from "./bad-shape.ts";
import { registerCalls } from "./calls.ts";
import { registerCheck } from "./check.ts";
import { registerCheckFeedback } from "./check-feedback.ts";
import { registerOperators } from "./operators.ts";
import { registerPassports } from "./passports.ts";
import { registerProviders } from "./providers.ts";
import { registerReports } from "./reports.ts";
import {
  CallLogged,
  CallRequest,
  CheckAnswer,
  CheckFeedback,
  CheckRequest,
  PassportAnswer,
  PassportRequest,
  PublicWarning,
  Refusal,
  ReportReceived,
  ReportRequest,
  ReportStatus,
  WarningList,
} from "./schemas.ts";
import { registerWarnings } from "./warnings.ts";

const BODY_LIMIT = 65_536;

/** What programs use: reports in, checks, warnings out, and what operators watch. */
export async function registerApi(app: FastifyInstance, services: Services): Promise<void> {
  registerOperators(app, services);
  registerProviders(app, services);
  await app.register(
    async (api) => {
      await api.register(swagger, openApi(services));
      for (const schema of [
        ReportRequest,
        ReportReceived,
        ReportStatus,
        CheckRequest,
        CheckAnswer,
        CheckFeedback,
        CallRequest,
        CallLogged,
        PassportRequest,
        PassportAnswer,
        PublicWarning,
        WarningList,
        Refusal,
      ]) {
        api.addSchema(schema);
      }
      // Only JSON here: a form on somebody else's page must not be able to send a report as the visitor.
      api.removeContentTypeParser(["text/plain", "application/x-www-form-urlencoded"]);
      api.addHook("onRoute", (route) => {
        route.bodyLimit = BODY_LIMIT;
      });
      api.setErrorHandler(answerBadShape);
      registerReports(api, services);
      registerCheck(api, services);
      registerCheckFeedback(api, services);
      registerCalls(api, services);
      registerPassports(api, services);
      registerWarnings(api, services);
      api.get("/openapi.json", { schema: { hide: true } }, async (_request, reply) => {
        reply.header("cache-control", "public, max-age=300");
        return api.swagger();
      });
    },
    { prefix: "/api/v1" },
  );
}

const openApi = ({ site }: Services) => ({
  openapi: {
    openapi: "3.1.0",
    info: {
      title: "Clearline",
      description: `Phone-fraud reports in, approved warnings out. Run by ${site.forceName}.`,
      version: "1",
      license: { name: "AGPL-3.0-or-later", identifier: "AGPL-3.0-or-later" },
    },
    servers: [{ url: site.publicUrl }],
    components: {
      securitySchemes: {
        apiKey: { type: "http" as const, scheme: "bearer", description: "A key that an admin made." },
        messageSignature: {
          type: "apiKey" as const,
          in: "header" as const,
          name: "Signature",
          description: "An HTTP message signature (RFC 9421) by an enrolled organisation's Ed25519 key.",
        },
      },
    },
  },
  // Without it the shared shapes are called def-0, def-1.
  refResolver: {
    buildLocalReference: (json: Record<string, unknown>, _base: unknown, _fragment: unknown, i: number) =>
      typeof json["$id"] === "string" ? json["$id"] : `def-${i}`,
  },
});
