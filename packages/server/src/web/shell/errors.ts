import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Services } from "../services.ts";
import { type Html, html } from "./html.ts";
import { keptWords } from "./kept-words.ts";
import { languageOf, notFoundPage } from "./not-found.ts";
import { residentPage } from "./page.ts";
import { isDatabaseAway } from "../../store/db.ts";

/** What went wrong, for the log: a kind and a place in our code, never a value that a person typed. */
export type Failure = { status: number; code: string };

/** Nobody sees a stack trace. A page says what is so and what to do; the API says it in JSON. */
export function answerErrors(app: FastifyInstance, services: Services): void {
  app.setNotFoundHandler((request, reply) => {
    if (isApi(request)) {
      const methods = methodsAt(app, request);
      if (methods.length > 0) {
        const error = { code: "wrong-method", message: `Send this as ${methods.join(" or ")}.` };
        return reply.status(405).header("allow", methods.join(", ")).send({ error });
      }
      return reply.status(404).send({ error: { code: "not-found", message: "There is nothing at this address." } });
    }
    const language = languageOf(request.url);
    const path = request.url.split("?")[0]?.replace(/^\/cy/, "") ?? "";
    const inEnglish = language === "cy" && app.hasRoute({ method: "GET", url: path }) ? path : null;
    const page = notFoundPage(services.view, language, inEnglish);
    return reply.status(404).type("text/html; charset=utf-8").send(page);
  });
  app.setErrorHandler((error, request, reply) => {
    const failure = classify(error);
    if (failure.status >= 500) logFailure(request, failure, error);
    if (isApi(request)) {
      return reply
        .status(failure.status)
        .send({ error: { code: failure.code, message: apiWords(failure, error), reference: request.id } });
    }
    return answerPage(request, reply, services, failure);
  });
}

function answerPage(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  { status, code }: Failure,
): FastifyReply {
  if (code === "database-away") {
    return send(
      reply.status(503).header("retry-after", "30"),
      services,
      "We cannot save reports just now",
      html`<p class="govuk-body">Try again in a minute.${hasForm(request) && " Nothing is lost: use your browser’s back button and your words are still there."}</p>
${phoneAdvice(services)}${keptWords(request)}`,
    );
  }
  if (status === 413) {
    return send(
      reply.status(413),
      services,
      "That is more than we can take at once",
      html`<p class="govuk-body">Nothing was saved. Use your browser’s back button: your words are still there. Shorten them, and send the rest after that.</p>`,
    );
  }
  if (status < 500) {
    return send(
      reply.status(status),
      services,
      "We could not read what was sent",
      html`<p class="govuk-body">Use your browser’s back button and try again.</p>`,
    );
  }
  return send(
    reply.status(500),
    services,
    "Something went wrong on our side",
    html`<p class="govuk-body">${hasForm(request) ? "Use your browser’s back button and try again. Your words should still be there." : "Load this page again in a minute."}</p>
<p class="govuk-body">If it happens again, ring 101 and say reference <b>${request.id}</b>.</p>
${phoneAdvice(services)}${keptWords(request)}`,
  );
}

const hasForm = ({ method }: FastifyRequest): boolean => method === "POST";

function phoneAdvice({ site }: Services): Html {
  const { bankNumber, policeNumber, emergencyNumber } = site.warningAdvice;
  return html`<h2 class="cl-h2 cl-gap-2">If someone is on the phone now</h2>
<ol class="cl-steps"><li><b>Put the phone down.</b></li><li><b>Use a different phone now, if you have one.</b>Ring ${bankNumber} for your bank, ${policeNumber} for the police. In danger, ring ${emergencyNumber}.</li><li><b>Only this phone? Wait at least ${site.advice.lineClearsMinutes} minutes.</b>The caller may still be on the line.</li></ol>`;
}

const send = (reply: FastifyReply, services: Services, title: string, body: Html): FastifyReply =>
  reply.type("text/html; charset=utf-8").send(
    residentPage(services.view, {
      title,
      main: html`<h1 class="cl-h1">${title}</h1><div class="cl-gap-1">${body}</div>`,
    }),
  );

/** How else an address of the API may be asked; those with a part that varies are not told. */
const methodsAt = (app: FastifyInstance, { url }: FastifyRequest): string[] => {
  const path = url.split("?")[0] ?? "";
  return ["GET", "POST", "DELETE"].filter((method) => app.hasRoute({ method, url: path }));
};

const isApi = (request: FastifyRequest): boolean => request.url.startsWith("/api/");

export function classify(error: unknown): Failure {
  if (isDatabaseAway(error)) return { status: 503, code: "database-away" };
  const { statusCode } = error as { statusCode?: unknown };
  if (typeof statusCode === "number" && statusCode >= 400 && statusCode < 500) {
    return { status: statusCode, code: statusCode === 413 ? "too-large" : "bad-request" };
  }
  return { status: 500, code: "our-fault" };
}

function apiWords({ status, code }: Failure, error: unknown): string {
  if (code === "database-away")
    return "We cannot save reports just now. Nothing was saved: send it again in 30 seconds.";
  if (status === 413) return "The request is larger than 64 kB. Send less.";
  if (status < 500) return error instanceof Error ? error.message : "The request could not be read.";
  return "Something went wrong on our side. Try again; if it happens again, quote the reference.";
}

export function logFailure(request: FastifyRequest, { status, code }: Failure, error: unknown): void {
  const { name, code: cause, stack } = error as { name?: string; code?: string; stack?: string };
  // The frames only: the first line of a stack may quote a value.
  const at = stack
    ?.split("\n")
    .filter((line) => line.trim().startsWith("at "))
    .slice(0, 6)
    .map((line) => line.trim());
  process.stderr.write(
    `${JSON.stringify({ ref: request.id, route: request.routeOptions.url, status, code, name, cause, at })}\n`,
  );
}
