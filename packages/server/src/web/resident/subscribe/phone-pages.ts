import { sayPhone, warnableNumber } from "@clearline/engine";
import type { Services } from "../../services.ts";
import { button, errorSummary, type FieldErrors, textInput } from "../../shell/form.ts";
import { html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";

/**
 * The same for every number, known or not: nobody can find out who gets our texts.
 *
 * @param mobile one that we can text
 */
export function codePage(
  services: Services,
  { mobile, errors = {} }: { mobile: string; errors?: FieldErrors },
): string {
  const title = "Type the code we sent you";
  const phone = warnableNumber("sms", mobile);
  const said = phone.ok ? sayPhone(phone.value) : mobile;
  const main = html`<form class="cl-form" method="post" action="/subscribe/code" novalidate>${errorSummary(errors)}
<h1 class="cl-h1">${title}</h1><p class="cl-lead">We have sent a text to ${said}, if that number is not on our list yet.</p>
<div class="cl-gap-2"><input type="hidden" name="mobile" value="${said}">${textInput({
    name: "code",
    label: "The six figures in the text",
    hint: "Type it here and nowhere else. We will never ring you to ask for it.",
    errors,
    width: "10",
    inputmode: "numeric",
    autocomplete: "one-time-code",
    spellcheck: false,
  })}</div>
${button("Send me warnings")}
<p class="govuk-body">No text in ten minutes? Look at the number above. If it is wrong, go back and change it.</p>
<p class="govuk-body">We send one code a day. You can try it five times. Then ask again tomorrow.</p></form>`;
  return residentPage(services.view, { title, main, back: "/subscribe", hasErrors: Object.keys(errors).length > 0 });
}

export function ringingPage(services: Services): string {
  const title = "We are ringing you";
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">Pick up. A voice asks if you want our warnings. Press 1 for yes.</p>
<p class="govuk-body">No call in ten minutes? The number may be wrong, or on our list already. We ring once a day at most.</p>
<p class="govuk-body">We will never ask you for money, a PIN, a password or a code. A call that does is not ours.</p>
<p class="govuk-body"><a class="cl-taplink" href="/">Back to the first page</a></p></div>`;
  return residentPage(services.view, { title, main, back: "/subscribe" });
}
