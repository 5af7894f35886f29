import { type Wished, wishOf } from "../../../actions/wants.ts";
import type { SubscriberRow } from "../../../store/subscribers.ts";
import type { Services } from "../../services.ts";
import { CHANGE_PATH } from "../../../actions/change-by-phone.ts";
import type { PhoneChannel } from "../../../actions/join-by-phone.ts";
import { button, errorSummary, type FieldErrors } from "../../shell/form.ts";
import { html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";
import { devicePart } from "./device-part.ts";
import { wantsFields } from "./wants-fields.ts";
import { type Way, wayFields } from "./way-fields.ts";

export type SubscribeView = {
  way?: Partial<Way>;
  /** Ways by telephone that have a provider: nobody is promised a text that never comes. */
  phones?: readonly PhoneChannel[];
  wished?: Wished;
  errors?: FieldErrors;
};

const LINKS = { area: "/subscribe/area", town: "/subscribe" };

export function subscribePage(
  services: Services,
  { way = {}, phones = [], wished = wishOf(""), errors = {} }: SubscribeView = {},
): string {
  const title = "Get warnings for your area";
  const main = html`<form class="cl-form" method="post" action="/subscribe" data-wishes novalidate>${errorSummary(errors)}
<h1 class="cl-h1">${title}</h1><p class="cl-lead">We ${phones.length === 0 ? "send an e-mail" : "tell you"} when a warning goes out. Nothing else. Stop when you like.</p>
<div class="cl-gap-2">${wayFields(way, phones, errors)}
${wantsFields(services, wished, { errors, links: LINKS })}</div>
${button("Sign up")}${
  phones.length > 0 &&
  html`<p class="govuk-body">Do you get them by text or call already? <a class="cl-taplink" href="${CHANGE_PATH}">Change what you get</a></p>`
}</form>${devicePart(services)}`;
  const hasErrors = Object.keys(errors).length > 0;
  return residentPage(services.view, { title, main, back: "/", script: "device", hasErrors });
}

/** The same for every address, known or not: nobody can find out who gets our mails. */
export function askedPage(services: Services): string {
  const title = "Now look at your e-mail";
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">We have sent a link, if that address is not on our list yet. Open it and press the button.</p>
<p class="govuk-body">Nothing there in ten minutes? Look in your junk mail. We send one link a day at most.</p>
<p class="govuk-body"><a class="cl-taplink" href="/">Back to the first page</a></p></div>`;
  return residentPage(services.view, { title, main, back: "/subscribe" });
}

/** Opening a link does nothing: mail programs open links too. The button acts. */
export function confirmPage(services: Services, token: string): string {
  const title = "Do you want our warnings?";
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">Press the button and we send them to you.</p>
<form class="cl-gap-2" method="post" action="/subscribe/confirm/${token}">${button("Yes, send me warnings")}</form>
<p class="govuk-body">Did you not ask for this? Close this page. You will hear no more from us.</p></div>`;
  return residentPage(services.view, { title, main });
}

const NEXT_COMES: Record<SubscriberRow["channel"], string> = {
  email: "The next one comes to you by e-mail. Each mail has a link to stop them.",
  sms: "The next one comes to you by text. Reply STOP to stop them, or CHANGE to change what you get.",
  voice: "The next one comes to you by a phone call. Press 9 on it to stop them, or 3 to change what you get.",
  push: "The next one comes to your device. Each one has a link to stop them.",
};

export function confirmedPage(services: Services, channel: SubscriberRow["channel"]): string {
  const title = "You will get our warnings";
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">${NEXT_COMES[channel]}</p>
<p class="govuk-body">We will never ask you for money, a PIN, a password or a code. A message that does is not ours.</p>
<p class="govuk-body"><a class="cl-taplink" href="/warnings">See the warnings that stand now</a></p></div>`;
  return residentPage(services.view, { title, main });
}

export function leavePage(services: Services, token: string): string {
  const title = "Stop our warnings?";
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">Press the button and we send you no more.</p>
<form class="cl-gap-2" method="post" action="/subscribe/leave/${token}">${button("Stop the warnings")}</form></div>`;
  return residentPage(services.view, { title, main });
}

/** @param undo what takes it back, for a day */
export function leftPage(services: Services, undo: string): string {
  const title = "You will get no more warnings";
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">We have taken you off the list.</p>
<form class="cl-gap-2" method="post" action="/subscribe/undo/${undo}"><p class="govuk-body">Pressed it by mistake? You can take it back until tomorrow.</p>${button("Send me warnings again", "second")}</form></div>`;
  return residentPage(services.view, { title, main });
}

export function deadLinkPage(services: Services): string {
  const title = "That link does not work any more";
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">A newer link may have been sent since. Look for the last mail from us.</p>
<p class="govuk-body"><a class="cl-taplink" href="/subscribe">Ask for warnings again</a></p></div>`;
  return residentPage(services.view, { title, main });
}
