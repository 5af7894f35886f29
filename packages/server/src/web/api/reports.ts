import { parseDay, parseReceipt, type Report, sayReceipt } from "@clearline/engine";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { hashOfRequest, receiveReport } from "../../actions/receive-report.ts";
import { type ApiKeyRow, hashToken } from "../../store/api-keys.ts";
import type { Services } from "../services.ts";
import { refuse } from "./refuse.ts";
import type { ReportRequest } from "./schemas.ts";
import { refs, type Refs } from "./refs.ts";

const SECURITY = [{ apiKey: [] }];
const IDEMPOTENCY_KEY = /^[\w-]{8,200}$/;
/** Below this, a count could tell on a neighbour. */
const FEWEST_TO_COUNT = 5;

export function registerReports(api: FastifyInstance, services: Services): void {
  const who = guard(services);

  api.post<{ Body: ReportRequest }>(
    "/reports",
    {
      preValidation: who,
      schema: {
        operationId: "sendReport",
        summary: "Send a report of a phone call",
        description:
          "Answered only once the report is on disk. With an Idempotency-Key, a repeat gets the first answer.",
        security: SECURITY,
        headers: {
          type: "object",
          properties: { "idempotency-key": { type: "string", description: "8 to 200 letters, digits or hyphens." } },
        },
        body: refs("ReportRequest"),
        response: responses(201, "ReportReceived", [400, 401, 409, 413, 415, 422, 503]),
      },
    },
    async (request, reply) => {
      const { body } = request;
      const key = request.headers["idempotency-key"];
      if (key !== undefined && (typeof key !== "string" || !IDEMPOTENCY_KEY.test(key)))
        return refuse(reply, "bad-idempotency-key");
      const callDate = body.callDate ? parseDay(body.callDate) : null;
      if (body.callDate && callDate === null) return refuse(reply, "call-date-not-a-day");
      const apiKey = keyOf(request);
      const received = await receiveReport(services, {
        report: reportOf(body, callDate),
        source: "api",
        actor: { kind: "api-key", id: apiKey.id },
        ...(key !== undefined && { idempotency: { scope: `key-${apiKey.id}`, key, requestHash: hashOfRequest(body) } }),
      });
      if (!received.ok) return refuse(reply, received.error[0]?.code ?? "words-missing");
      const { receipt, wordPair } = received.value;
      const status = `/api/v1/reports/${receipt}`;
      return reply
        .status(201)
        .header("location", status)
        .send({ receipt: sayReceipt(receipt), wordPair, status });
    },
  );

  api.get<{ Params: { receipt: string } }>(
    "/reports/:receipt",
    {
      preValidation: who,
      schema: {
        operationId: "reportStatus",
        summary: "What came of a report",
        description: "Never what the report says: who holds a receipt need not be who wrote it.",
        security: SECURITY,
        params: { type: "object", properties: { receipt: { type: "string" } }, required: ["receipt"] },
        response: responses(200, "ReportStatus", [401, 404, 503]),
      },
    },
    async (request, reply) => {
      const receipt = parseReceipt(request.params.receipt);
      const report = receipt.ok ? await services.store.reports.byReceipt(receipt.value) : null;
      if (!report) return refuse(reply, "receipt-not-known");
      const member = await services.store.series.memberOf(report.id);
      const others = member ? (await services.store.series.members(member.series_id)).length - 1 : 0;
      const warnings = member ? await services.store.warnings.openFor({ seriesId: member.series_id }) : [];
      return {
        receipt: sayReceipt(report.receipt),
        receivedOn: report.received_on,
        state: report.state,
        reportsLikeIt: others < FEWEST_TO_COUNT ? 0 : others,
        warnings: warnings
          .filter(({ published_at }) => published_at !== null)
          .map(({ slug }) => `${services.site.publicUrl}/warnings/${slug}`),
      };
    },
  );
}

const apiKeys = new WeakMap<FastifyRequest, ApiKeyRow>();

/** Before the body is looked at: who has no key learns nothing of what a right one looks like. */
export const guard =
  ({ store }: Services) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const token = /^Bearer (\S{20,200})$/i.exec(request.headers.authorization ?? "")?.[1];
    const key = token === undefined ? null : await store.apiKeys.byHash(hashToken(token));
    if (!key) return refuse(reply.header("www-authenticate", "Bearer"), "not-signed-in");
    apiKeys.set(request, key);
    return undefined;
  };

function keyOf(request: FastifyRequest): ApiKeyRow {
  const key = apiKeys.get(request);
  if (!key) throw new Error("a guarded route ran without its guard");
  return key;
}

const reportOf = (body: ReportRequest, callDate: Report["callDate"]): Report => ({
  words: body.words,
  callDate,
  place: body.place ?? null,
  numberShown: body.numberShown ?? null,
  forSomeoneElse: body.forSomeoneElse ?? false,
  anonymous: body.anonymous ?? false,
  contact: body.contact
    ? { name: body.contact.name ?? null, email: body.contact.email ?? null, phone: body.contact.phone ?? null }
    : null,
});

const responses = (status: number, shape: string, refused: readonly number[]): Record<number, Refs> => ({
  [status]: refs(shape),
  ...Object.fromEntries(refused.map((code) => [code, refs("Refusal")])),
});
