import { areaOf } from "../../../actions/contact-area.ts";
import { contactPath } from "../../../actions/contact-links.ts";
import type { ContactOf } from "../../../store/trusted-contacts.ts";
import type { Services } from "../../services.ts";
import { button } from "../../shell/form.ts";
import { html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";

/** What a contact sees by their link, which is never anything of a report. `over`: whatever the reason. */
type ContactState = "asked" | "on" | "over";

function stateOf(contact: ContactOf | null, now: Date): ContactState {
  if (contact === null || contact.ended_at !== null || contact.asked_at === null) return "over";
  if (contact.said_yes === true) return "on";
  return contact.answered_at === null && now.getTime() - contact.asked_at.getTime() < WEEK_MS ? "asked" : "over";
}
const WEEK_MS = 7 * 86_400_000;

/** Opening the link changes nothing; its buttons act. */
export function contactPage(services: Services, contact: ContactOf | null): string {
  if (contact === null) return overPage(services);
  switch (stateOf(contact, services.clock())) {
    case "asked":
      return questionPage(services, contact);
    case "on":
      return onPage(services, contact);
    case "over":
      return overPage(services);
  }
}

function questionPage(services: Services, contact: ContactOf): string {
  const name = contact.for_name;
  const title = `Will you be a trusted contact for ${name}?`;
  const path = contactPath(services, contact);
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">${name} asked us to send you warnings for ${areaOf(services, contact)}.</p>
<ul class="govuk-list govuk-list--bullet cl-gap-1"><li>A warning comes when fraudsters ring people there.</li><li>Then you ring ${name}. Ask if anybody has rung about their bank.</li><li>Do not ask for details. Listen.</li><li>You get nothing of what ${name} tells us, nor if ${name} tells us anything.</li><li>You can stop any day, and so can ${name}.</li></ul>
<form method="post" action="${path}/yes">${button("Yes, send me the warnings")}</form>
<form method="post" action="${path}/no">${button("No", "second")}</form>
<p class="govuk-body">We keep your address while this lasts, and a month longer.</p></div>`;
  return residentPage(services.view, { title, main });
}

function onPage(services: Services, contact: ContactOf): string {
  const name = contact.for_name;
  const title = `You get warnings for ${name}`;
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">They are our public warnings for ${areaOf(services, contact)}.</p>
<p class="govuk-body">When one comes, ring ${name}. Ask if anybody has rung about their bank. Do not ask for details.</p>
<form class="cl-gap-2" method="post" action="${contactPath(services, contact)}/leave">${button("Stop these warnings", "second")}</form>
<p class="govuk-body"><a class="cl-taplink" href="/warnings">See the warnings that stand now</a></p></div>`;
  return residentPage(services.view, { title, main });
}

/** The same, letter by letter, for whoever left, said no or was left, for a year that is over, and for a made-up link. */
function overPage(services: Services): string {
  const title = "You get no warnings by this";
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1>
<p class="govuk-body"><a class="cl-taplink" href="/subscribe">Get warnings for an area of your own</a></p></div>`;
  return residentPage(services.view, { title, main });
}
