import { createHash } from "node:crypto";
import type { FastifyReply } from "fastify";

/** Lets a page that stands alone have the style that it brings, by that style's hash; and nothing else. */
export function allowOwnStyle<R extends FastifyReply>(reply: R, markup: string): R {
  const style = /<style>([^<]*)<\/style>/.exec(markup)?.[1] ?? "";
  const hash = createHash("sha256").update(style).digest("base64");
  reply.header(
    "content-security-policy",
    `default-src 'none'; style-src 'sha256-${hash}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
  );
  return reply;
}
