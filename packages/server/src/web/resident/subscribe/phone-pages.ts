import { type Language, NUMBER_WORDS, sayPhone, warnableNumber } from "@clearline/engine";
import type { Services } from "../../services.ts";
import { button, errorSummary, type FieldErrors, textInput } from "../../shell/form.ts";
import { html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";
import { pathIn } from "../../shell/other-language.ts";

export const CODE_PATH = "/subscribe/code";

/**
 * The same for every number, known or not: nobody can find out who gets our texts.
 *
 * @param mobile one that we can text
 */
export function codePage(
  services: Services,
  { mobile, language, errors = {} }: { mobile: string; language: Language; errors?: FieldErrors },
): string {
  const words = NUMBER_WORDS[language].code;
  const { title } = words;
  const phone = warnableNumber("sms", mobile);
  const said = phone.ok ? sayPhone(phone.value) : mobile;
  const main = html`<form class="cl-form" method="post" action="${pathIn(language, CODE_PATH)}" novalidate>${errorSummary(errors, language)}
<h1 class="cl-h1">${title}</h1><p class="cl-lead">${words.sent(said)}</p>
<div class="cl-gap-2"><input type="hidden" name="mobile" value="${said}">${textInput({
    name: "code",
    label: words.label,
    hint: words.hint,
    errors,
    language,
    width: "10",
    inputmode: "numeric",
    autocomplete: "one-time-code",
    spellcheck: false,
  })}</div>
${button(words.button)}
<p class="govuk-body">${words.none}</p>
<p class="govuk-body">${words.tries}</p></form>`;
  const back = pathIn(language, "/subscribe");
  return residentPage(services.view, { title, main, back, hasErrors: Object.keys(errors).length > 0, language });
}

export function ringingPage(services: Services, language: Language): string {
  const { title, lead, none, never, first } = NUMBER_WORDS[language].ringing;
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">${lead}</p>
<p class="govuk-body">${none}</p>
<p class="govuk-body">${never}</p>
<p class="govuk-body"><a class="cl-taplink" href="/">${first}</a></p></div>`;
  return residentPage(services.view, { title, main, back: pathIn(language, "/subscribe"), language });
}
