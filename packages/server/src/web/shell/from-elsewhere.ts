import type { FastifyRequest } from "fastify";

/** Browsers say where a form stood. Guards forms that have no session to hold a token, such as signing in. */
export const isFromElsewhere = (request: FastifyRequest): boolean =>
  !["same-origin", "none"].some((site) => site === (request.headers["sec-fetch-site"] ?? "none"));
