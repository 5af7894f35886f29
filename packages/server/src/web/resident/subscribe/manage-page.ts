import { ASKING_WORDS, type AskingWords, type Language } from "@clearline/engine";
import type { Managed } from "../../../actions/subscribe.ts";
import type { Wished } from "../../../actions/wants.ts";
import type { SubscriberRow } from "../../../store/subscribers.ts";
import type { Services } from "../../services.ts";
import { button, errorSummary, type FieldErrors } from "../../shell/form.ts";
import { html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";
import { otherLanguage } from "../../shell/other-language.ts";
import { enterSends, wantsFields } from "./wants-fields.ts";

export function managePage(services: Services, view: ManageView): string {
  const { token, managed, wished, language, errors = {}, isSaved = false, isNew = false } = view;
  const { row, leave } = managed;
  const words = ASKING_WORDS[language].manage;
  const { stop } = words;
  const path = `/subscribe/manage/${token}`;
  // In their own language the page is at its bare address, which is the one in their messages.
  const inside = language === row.language ? "" : `in=${language}`;
  const links = { area: `${path}/area` };
  const other = `${path}?in=${language === "en" ? "cy" : "en"}`;
  const main = html`<div class="cl-column">${errorSummary(errors, language)}${otherLanguage(language, other)}${
    isSaved && html`<div class="cl-notice cl-notice--small" role="status"><p>${words.saved}</p></div>`
  }${isNew && html`<div class="cl-notice cl-notice--small" role="status"><p>${words.notYet}</p></div>`}<h1 class="cl-h1">${words.title}</h1><p class="cl-lead">${by(words, row)}</p>
<form class="cl-form cl-gap-2" method="post" action="${path}${inside && `?${inside}`}" novalidate>${enterSends}${wantsFields(services, wished, { errors, links, language })}
${button(words.keep)}</form>
<h2 class="cl-h2">${stop}</h2><form class="cl-gap-2" method="post" action="/subscribe/leave/${leave}"><p class="govuk-body">${words.stopHow}</p>${button(stop, "second")}</form></div>`;
  return residentPage(services.view, {
    title: words.title,
    main,
    hasErrors: Object.keys(errors).length > 0,
    language,
  });
}

/** The address is said in part: the link may lie open on somebody else's screen. */
function by({ by: ways }: AskingWords["manage"], { channel, address }: SubscriberRow): string {
  if (channel === "push") return ways.push();
  return ways[channel](channel === "email" ? address.replace(/^(.)[^@]*/, "$1…") : address.slice(-3));
}

export type ManageView = {
  token: string;
  managed: Managed;
  wished: Wished;
  /** Of the page. */
  language: Language;
  errors?: FieldErrors;
  isSaved?: boolean;
  /** An area has just been drawn, and is not kept yet. */
  isNew?: boolean;
};
