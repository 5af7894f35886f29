import { ASKING_WORDS, type Language, SUBSCRIBING_WORDS } from "@clearline/engine";
import { type Wished, wishOf } from "../../../actions/wants.ts";
import type { SubscriberRow } from "../../../store/subscribers.ts";
import type { Services } from "../../services.ts";
import { CHANGE_PATH } from "../../../actions/change-by-phone.ts";
import type { PhoneChannel } from "../../../actions/join-by-phone.ts";
import { button, errorSummary, type FieldErrors } from "../../shell/form.ts";
import { html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";
import { devicePart } from "./device-part.ts";
import { inOther, pathIn } from "../../shell/other-language.ts";
import { enterSends, wantsFields } from "./wants-fields.ts";
import { type Way, wayFields } from "./way-fields.ts";

export type SubscribeView = {
  way?: Partial<Way>;
  /** Ways by telephone that have a provider: nobody is promised a text that never comes. */
  phones?: readonly PhoneChannel[];
  wished?: Wished;
  errors?: FieldErrors;
  /** Of the page; warnings are asked for in it unless the form says otherwise. */
  language?: Language;
};

export const ASK_PATH = "/subscribe";

export function subscribePage(
  services: Services,
  { way = {}, phones = [], language = "en", wished = { ...wishOf(""), language }, errors = {} }: SubscribeView = {},
): string {
  const words = ASKING_WORDS[language];
  const links = { area: "/subscribe/area" };
  const main = html`${inOther(language, ASK_PATH)}<form class="cl-form" method="post" action="${pathIn(language, ASK_PATH)}" data-wishes novalidate>${enterSends}${errorSummary(errors, language)}
<h1 class="cl-h1">${words.title}</h1><p class="cl-lead">${phones.length === 0 ? words.lead.mail : words.lead.any}</p>
<div class="cl-gap-2">${wayFields(way, phones, { errors, language })}
${wantsFields(services, wished, { errors, links, language })}</div>
${button(words.signUp)}${
  phones.length > 0 &&
  html`<p class="govuk-body">${words.already} <a class="cl-taplink" href="${pathIn(language, CHANGE_PATH)}">${words.change}</a></p>`
}</form>${devicePart(services, language)}`;
  const hasErrors = Object.keys(errors).length > 0;
  return residentPage(services.view, { title: words.title, main, back: "/", script: "device", hasErrors, language });
}

/** The same for every address, known or not: nobody can find out who gets our mails. */
export function askedPage(services: Services, language: Language): string {
  const { title, lead, wait, first } = ASKING_WORDS[language].asked;
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">${lead}</p>
<p class="govuk-body">${wait}</p>
<p class="govuk-body"><a class="cl-taplink" href="/">${first}</a></p></div>`;
  return residentPage(services.view, { title, main, back: pathIn(language, ASK_PATH), language });
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
