import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Services } from "../../services.ts";
import { classify, type Failure, logFailure } from "../../shell/errors.ts";
import { html, type Part } from "../../shell/html.ts";
import { keptWords } from "../../shell/kept-words.ts";
import { showOpen } from "./frame.ts";

/**
 * What an officer is told where a page fails. In the frame that asks nothing of the database, for that may be what
 * failed; residents' advice for whoever is on the phone has no place here.
 */
export function answerConsoleErrors(app: FastifyInstance, services: Services): void {
  app.setErrorHandler((error, request, reply): FastifyReply => {
    const failure = classify(error);
    if (failure.status >= 500) logFailure(request, failure, error);
    if (failure.code === "database-away") reply.header("retry-after", "30");
    const { title, say } = said(failure, request);
    return showOpen(reply.status(failure.status), services, {
      title,
      main: html`<h1 class="cl-h1">${title}</h1><div class="cl-gap-1 cl-form">${say}${keptWords(request)}</div>`,
    });
  });
}

function said({ status, code }: Failure, { method, id }: FastifyRequest): { title: string; say: Part } {
  const isChange = method === "POST";
  const back = html`<p class="govuk-body"><a href="/console">Go to the morning board</a></p>`;
  if (code === "database-away") {
    return {
      title: "We cannot reach our records just now",
      say: html`<p class="govuk-body">${isChange ? "Nothing was saved. Go back and press the button again in a minute." : "Load this page again in a minute."}</p>`,
    };
  }
  if (status === 413) {
    return {
      title: "That is more than we can take at once",
      say: html`<p class="govuk-body">Nothing was saved. Go back: what you typed is still there. Shorten it and press the button again.</p>`,
    };
  }
  if (status < 500) {
    return {
      title: "We could not read what was sent",
      say: html`<p class="govuk-body">Nothing was saved. Go back, load the page again and do it once more.</p>${back}`,
    };
  }
  return {
    title: "Something went wrong on our side",
    say: html`<p class="govuk-body">${isChange ? "Look whether it was saved before you do it again." : "Load this page again."}</p>
<p class="govuk-body">If it happens again, tell whoever runs Clearline the reference <b>${id}</b>.</p>${back}`,
  };
}
