import { type Language, SUBSCRIBING_WORDS } from "@clearline/engine";
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
export function confirmPage(services: Services, token: string, language: Language): string {
  const { title, lead, button: label, notYou } = SUBSCRIBING_WORDS[language].pages.confirm;
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">${lead}</p>
<form class="cl-gap-2" method="post" action="/subscribe/confirm/${token}">${button(label)}</form>
<p class="govuk-body">${notYou}</p></div>`;
  return residentPage(services.view, { title, main, language });
}

export function confirmedPage(services: Services, { channel, language }: Who): string {
  const { title, by, never, see } = SUBSCRIBING_WORDS[language].pages.confirmed;
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">${by[channel]}</p>
<p class="govuk-body">${never}</p>
<p class="govuk-body"><a class="cl-taplink" href="/warnings">${see}</a></p></div>`;
  return residentPage(services.view, { title, main, language });
}
type Who = Pick<SubscriberRow, "channel" | "language">;

export function leavePage(services: Services, token: string, language: Language): string {
  const { title, lead, button: label } = SUBSCRIBING_WORDS[language].pages.leave;
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">${lead}</p>
<form class="cl-gap-2" method="post" action="/subscribe/leave/${token}">${button(label)}</form></div>`;
  return residentPage(services.view, { title, main, language });
}

/** @param undo what takes it back, for a day */
export function leftPage(services: Services, { undo, language }: { undo: string; language: Language }): string {
  const { title, lead, mistake, button: label } = SUBSCRIBING_WORDS[language].pages.left;
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">${lead}</p>
<form class="cl-gap-2" method="post" action="/subscribe/undo/${undo}"><p class="govuk-body">${mistake}</p>${button(label, "second")}</form></div>`;
  return residentPage(services.view, { title, main, language });
}

export function deadLinkPage(services: Services): string {
  const title = "That link does not work any more";
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">A newer link may have been sent since. Look for the last mail from us.</p>
<p class="govuk-body"><a class="cl-taplink" href="/subscribe">Ask for warnings again</a></p></div>`;
  return residentPage(services.view, { title, main });
}
