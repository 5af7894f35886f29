import type { FastifyReply } from "fastify";
import { WORDS } from "../errors.ts";

/** Answers with a code's status and words. */
export function refuse(reply: FastifyReply, code: keyof typeof WORDS): FastifyReply {
  const { status, field, say } = WORDS[code];
  return reply.status(status).send({ error: { code, message: `${say}.`, field } });
}
