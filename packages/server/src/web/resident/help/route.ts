import type { FastifyInstance } from "fastify";
import type { Services } from "../../services.ts";
import { html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";
import { writeTo } from "../write-to.ts";

export function registerHelp(app: FastifyInstance, services: Services): void {
  app.get("/help", async (_request, reply) => reply.type("text/html").send(helpPage(services)));
}

function helpPage(services: Services): string {
  const { bankNumber, policeNumber, emergencyNumber, fraudReports } = services.site.warningAdvice;
  const { forceName } = services.site;
  const title = "Help and contact";
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">Not sure where to start? Choose what fits you.</p>
<dl class="govuk-summary-list cl-gap-2">
${contact("Someone is on the phone now", html`Put the phone down. <a href="/check">See what to do next</a>`)}
${contact("I lost money or gave details", html`Ring your bank on <b>${bankNumber}</b> now, or use the number on your card. Then tell ${fraudReports.name} on <b>${fraudReports.phone}</b>.`)}
${contact("I am in danger, or someone is coming", html`Ring <b>${emergencyNumber}</b>.`)}
${contact("I want to ring them back", html`<a href="/directory">Find a real number</a>, or <a href="/verify">check a call code</a>.`)}
${contact("I want to talk to the police", html`Ring <b>${policeNumber}</b>. Say it is about a phone call.`)}
${contact("I had a call and lost nothing", html`<a href="/report">Tell us about it</a>. It helps us warn the next person.`)}
${contact("I sent you a report", html`<a href="/receipt">See what came of it</a>. You need your code.`)}
${contact("I got a warning and doubt it", html`<a class="cl-taplink" href="/real">Check if the warning is real</a>`)}
${contact("Something here does not work", html`${writeTo(services)}. E-mail is not read at night, so never use it in danger.`)}
</dl>
<h2 class="cl-h2">Can I do this by phone?</h2><p class="govuk-body cl-gap-1">Yes. Ring ${policeNumber}. A call handler can fill in the report with you and give you the code.</p>
<h2 class="cl-h2">Who runs this?</h2><p class="govuk-body cl-gap-1">${forceName} runs it. We will never ring you to ask for money, a PIN, a password or a code.</p></div>`;
  return residentPage(services.view, { title, main, back: "/" });
}

const contact = (when: string, what: ReturnType<typeof html>) =>
  html`<div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key">${when}</dt><dd class="govuk-summary-list__value">${what}</dd></div>`;
