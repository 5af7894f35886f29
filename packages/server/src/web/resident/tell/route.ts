import type { FastifyInstance } from "fastify";
import type { Services } from "../../services.ts";
import { button } from "../../shell/form.ts";
import { html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";

/** "Tell us without your name": says what is and is not kept, then the same questions less the last. */
export function registerTell(app: FastifyInstance, services: Services): void {
  app.get("/tell", async (_request, reply) => reply.type("text/html").send(tellPage(services)));
}

function tellPage(services: Services): string {
  const { policeNumber } = services.site.warningAdvice;
  const title = "Tell us without your name";
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">You answer six questions. None of them asks who you are.</p>
<h2 class="cl-h2 cl-gap-3">What we keep</h2><ul class="govuk-list govuk-list--bullet cl-gap-1"><li>What you tell us about the call.</li><li>The day you told us. Not the time.</li></ul>
<h2 class="cl-h2">What we do not keep</h2><ul class="govuk-list govuk-list--bullet cl-gap-1"><li>Your name, number or address.</li><li>Where you wrote from, or on what.</li></ul>
<p class="govuk-body">Your internet company may still see that you came to this site. Do not write your own name in your answers.</p>
<form method="post" action="/report/nameless">${button("Start")}</form>
<p class="govuk-body">You get a code at the end. With it you can see what came of your report. Rather talk? Ring ${policeNumber}.</p>
<p class="govuk-body">Do you know who makes such calls, or where from? <a href="/tip">Tell us something in secret</a>. It is sealed, so that our server cannot read it.</p></div>`;
  return residentPage(services.view, { title, main, back: "/" });
}
