import type { PhoneChannel } from "../../../actions/join-by-phone.ts";
import { CHANGE_PATH } from "../../../actions/change-by-phone.ts";
import type { Services } from "../../services.ts";
import { button, errorSummary, type FieldErrors, radios, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";

/** Which number, and by which of our ways it hears from us. */
export type ByPhone = { channel: PhoneChannel; number: string };

type ChangeView = { phones: readonly PhoneChannel[]; given?: Partial<ByPhone>; errors?: FieldErrors };

const BY: Record<PhoneChannel, { label: string; hint: string }> = {
  sms: { label: "By text", hint: "You can also reply CHANGE to one of our texts." },
  voice: { label: "By a phone call", hint: "You can also press 3 when we ring you with a warning." },
};

/** Asks for the number. Who gets mails or pushes has a link in each; texts and calls have none, for none is to be trusted. */
export function changePage(services: Services, { phones, given = {}, errors = {} }: ChangeView): string {
  const title = "Change what you get";
  const main = html`<form class="cl-form" method="post" action="${CHANGE_PATH}" novalidate>${errorSummary(errors)}
<h1 class="cl-h1">${title}</h1><p class="cl-lead">For those who get our warnings by text or by a phone call. We send a code to your number. You type it here.</p>
<div class="cl-gap-2">${numberFields({ phones, given, errors })}</div>
${button("Send me a code")}
<p class="govuk-body">Have you got a code already? <a class="cl-taplink" href="${CHANGE_PATH}/code">Type it in</a></p>
<p class="govuk-body">By e-mail or on a device? Each message has a link to change what you get.</p></form>`;
  return residentPage(services.view, { title, main, back: "/subscribe", hasErrors: Object.keys(errors).length > 0 });
}

/** The same for every number, known or not: nobody can find out who gets our texts and calls. @param isSent just now */
export function changeCodePage(services: Services, view: ChangeView & { isSent?: boolean }): string {
  const { errors = {}, isSent = false, given = {} } = view;
  const title = "Type your code";
  const lead =
    given.channel === "voice"
      ? "We are ringing you, if that number gets our calls. Pick up, press 1, and write the code down."
      : "We have sent a code, if that number gets our texts.";
  const main = html`<form class="cl-form" method="post" action="${CHANGE_PATH}/code" novalidate>${errorSummary(errors)}
<h1 class="cl-h1">${title}</h1>${isSent && html`<p class="cl-lead">${lead}</p>`}
<div class="cl-gap-2">${numberFields(view)}${textInput({
    name: "code",
    label: "The six figures",
    hint: "Type them here and nowhere else. We will never ring you to ask for them.",
    errors,
    width: "10",
    inputmode: "numeric",
    autocomplete: "one-time-code",
    spellcheck: false,
  })}</div>
${button("Show what I get")}
<p class="govuk-body">We send one code a day. It works once, until the next day. You can try it five times.</p></form>`;
  return residentPage(services.view, { title, main, back: CHANGE_PATH, hasErrors: Object.keys(errors).length > 0 });
}

const numberFields = ({ phones, given = {}, errors = {} }: ChangeView): Html =>
  html`${textInput({ name: "number", label: "Your telephone number", value: given.number, errors, type: "tel", autocomplete: "tel", width: "20" })}${
    phones.length > 1
      ? radios({
          name: "channel",
          label: "How do our warnings come to it?",
          value: given.channel ?? phones[0],
          errors,
          choices: phones.map((value) => ({ value, ...BY[value] })),
        })
      : html`<input type="hidden" name="channel" value="${phones[0] ?? "sms"}">`
  }`;

/** Where nothing is set up for texts or calls, nobody gets any. */
export function noPhonesPage(services: Services): string {
  const title = "Change what you get";
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">Each of our messages has a link to change what you get. Open the last one.</p>
<p class="govuk-body"><a class="cl-taplink" href="/subscribe">Get warnings for your area</a></p></div>`;
  return residentPage(services.view, { title, main, back: "/subscribe" });
}
