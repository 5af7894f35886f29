import { Readable } from "node:stream";
import { parseInstant, sayCallCode, toDate } from "@clearline/engine";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { logCall, MOST_CALLS_AN_HOUR } from "../../actions/log-call.ts";
import { MOST_SKEW_SECONDS, takeSigned } from "../../actions/take-signed.ts";
import type { WorkingAccess } from "../../store/organisations.ts";
import type { Services } from "../services.ts";
import { refs } from "./refs.ts";
import { refuse } from "./refuse.ts";
import type { CallRequest } from "./schemas.ts";

const SECURITY = [{ messageSignature: [] }];

/** An enrolled organisation says that it is about to ring somebody, and gets the code to say. */
export function registerCalls(api: FastifyInstance, services: Services): void {
  api.post<{ Body: CallRequest }>(
    "/calls",
    {
      // A signature covers the bytes, so they are kept as they come.
      preParsing: async (request, _reply, payload) => {
        const chunks: Buffer[] = [];
        let size = 0;
        for await (const chunk of payload as AsyncIterable<Buffer>) {
          size += chunk.length;
          if (size > request.routeOptions.bodyLimit) break;
          chunks.push(chunk);
        }
        const body = Buffer.concat(chunks);
        bodies.set(request, body);
        return Object.assign(Readable.from([body], { objectMode: false }), { receivedEncodedLength: size });
      },
      preValidation: who(services),
      schema: {
        operationId: "logCall",
        summary: "Log a call that is about to be made, and get its code",
        description: `Signed with the organisation's Ed25519 key: an HTTP message signature (RFC 9421) over "@method" "@authority" "@path" "content-digest", with created (at most ${MOST_SKEW_SECONDS} seconds from our clock), nonce (16 to 64 letters, digits, - or _, each taken once) and keyid. What is signed is five lines with a line feed between them: "@method": POST, "@authority": the host of this service, "@path": /api/v1/calls, "content-digest": as in the header, "@signature-params": as in Signature-Input after the label. docs/verify.md has it as a script. At most ${MOST_CALLS_AN_HOUR} an hour.`,
        security: SECURITY,
        body: refs("CallRequest"),
        response: {
          201: refs("CallLogged"),
          ...Object.fromEntries([400, 401, 413, 415, 422, 429, 503].map((code) => [code, refs("Refusal")])),
        },
      },
    },
    async (request, reply) => {
      const { to, from, at } = request.body;
      const starts = at ? parseInstant(at) : null;
      if (at && starts === null) return refuse(reply, "call-time-wrong");
      const logged = await logCall(services, accessOf(request), {
        to: to ?? null,
        from: from ?? null,
        at: starts === null ? null : toDate(starts),
      });
      if (!logged.ok) return refuse(reply, logged.error.code);
      const { code, liveFrom, liveUntil } = logged.value;
      return reply
        .status(201)
        .send({ code, say: sayCallCode(code), liveFrom: liveFrom.toISOString(), liveUntil: liveUntil.toISOString() });
    },
  );
}

const bodies = new WeakMap<FastifyRequest, Buffer>();
const accesses = new WeakMap<FastifyRequest, WorkingAccess>();

/** Before the body is believed: who did not sign it learns nothing of what a right one holds. */
const who =
  (services: Services) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const header = (name: string): string | undefined => {
      const value = request.headers[name];
      return typeof value === "string" ? value : undefined;
    };
    const signed = await takeSigned(services, {
      method: request.method,
      path: request.url.split("?")[0] ?? "",
      body: bodies.get(request) ?? Buffer.alloc(0),
      contentDigest: header("content-digest"),
      signatureInput: header("signature-input"),
      signature: header("signature"),
    });
    if (!signed.ok) return refuse(reply, signed.error.code);
    accesses.set(request, signed.value);
    return undefined;
  };

function accessOf(request: FastifyRequest): WorkingAccess {
  const access = accesses.get(request);
  if (!access) throw new Error("a signed route ran without its guard");
  return access;
}
