import type { FastifyInstance } from "fastify";

/**
 * One line for each request, of an allowlist: never an address, a query, a body, a header or a person's words.
 * The route is the pattern (`/warnings/:slug`), not what was asked, which may hold a receipt code. Whoever keeps these
 * lines adds the time to each, so sealed tips leave none.
 */
export function logEachRequest(app: FastifyInstance): void {
  if (process.env["CLEARLINE_LOG"] !== "requests") return;
  app.addHook("onResponse", async (request, reply) => {
    if (leavesNoTrace(request.routeOptions.url)) return;
    const line = {
      ref: request.id,
      method: request.method,
      route: request.routeOptions.url ?? "none",
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    process.stderr.write(`${JSON.stringify(line)}\n`);
  });
}

/** Residents' pages of sealed tips: not even counted, for a count that is taken each minute tells the minute. */
export const leavesNoTrace = (route: string | undefined): boolean =>
  route === "/tip" || route?.startsWith("/tip/") === true;
