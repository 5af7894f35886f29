import type { FastifyReply, FastifyRequest } from "fastify";
import type { Ready } from "./public-warnings.ts";

/** A minute: a withdrawal must not hide behind a cache for longer. */
const KEPT_SECONDS = 60;

/** Sends what everyone may see and keep for a minute, or 304 where the asker already has it. */
export function sendPublic(request: FastifyRequest, reply: FastifyReply, ready: Ready): FastifyReply {
  const { type, body, etag, changedAt } = ready;
  reply
    .header("cache-control", `public, max-age=${KEPT_SECONDS}`)
    .header("etag", etag)
    .header("last-modified", changedAt.toUTCString())
    .type(type);
  return has(request, etag, changedAt) ? reply.status(304).send() : reply.send(body);
}

function has({ headers }: FastifyRequest, etag: string, changedAt: Date): boolean {
  const held = headers["if-none-match"];
  // RFC 9110, section 13.2.2: where there is a tag, the date is not looked at.
  if (held !== undefined) return held.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
  const since = Date.parse(headers["if-modified-since"] ?? "");
  return !Number.isNaN(since) && Math.floor(changedAt.getTime() / 1000) * 1000 <= since;
}
