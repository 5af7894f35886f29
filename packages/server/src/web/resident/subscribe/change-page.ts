import { type Language, NUMBER_WORDS } from "@clearline/engine";
import type { PhoneChannel } from "../../../actions/join-by-phone.ts";
import { CHANGE_PATH } from "../../../actions/change-by-phone.ts";
import type { Services } from "../../services.ts";
import { button, errorSummary, type FieldErrors, radios, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";
import { inOther, pathIn } from "../../shell/other-language.ts";

/** Which number, and by which of our ways it hears from us. */
export type ByPhone = { channel: PhoneChannel; number: string };

type ChangeView = {
  phones: readonly PhoneChannel[];
  language: Language;
  given?: Partial<ByPhone>;
  errors?: FieldErrors;
};

/** Asks for the number. Who gets mails or pushes has a link in each; texts and calls have none, for none is to be trusted. */
export function changePage(services: Services, { phones, language, given = {}, errors = {} }: ChangeView): string {
  const words = NUMBER_WORDS[language].change;
  const path = pathIn(language, CHANGE_PATH);
  const main = html`${inOther(language, CHANGE_PATH)}<form class="cl-form" method="post" action="${path}" novalidate>${errorSummary(errors, language)}
<h1 class="cl-h1">${words.title}</h1><p class="cl-lead">${words.lead}</p>
<div class="cl-gap-2">${numberFields({ phones, language, given, errors })}</div>
${button(words.send)}
<p class="govuk-body">${words.have} <a class="cl-taplink" href="${path}/code">${words.type}</a></p>
<p class="govuk-body">${words.others}</p></form>`;
  return shown(services, { title: words.title, main, back: "/subscribe", language, errors });
}

/** The same for every number, known or not: nobody can find out who gets our texts and calls. @param isSent just now */
export function changeCodePage(services: Services, view: ChangeView & { isSent?: boolean }): string {
  const { errors = {}, isSent = false, given = {}, language } = view;
  const words = NUMBER_WORDS[language].changeCode;
  const path = `${CHANGE_PATH}/code`;
  const main = html`${inOther(language, path)}<form class="cl-form" method="post" action="${pathIn(language, path)}" novalidate>${errorSummary(errors, language)}
<h1 class="cl-h1">${words.title}</h1>${isSent && html`<p class="cl-lead">${words.sent[given.channel ?? "sms"]}</p>`}
<div class="cl-gap-2">${numberFields(view)}${textInput({
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
<p class="govuk-body">${words.tries}</p></form>`;
  return shown(services, { title: words.title, main, back: CHANGE_PATH, language, errors });
}

function numberFields({ phones, language, given = {}, errors = {} }: ChangeView): Html {
  const { number, how, by } = NUMBER_WORDS[language].change;
  return html`${textInput({ name: "number", label: number, value: given.number, errors, language, type: "tel", autocomplete: "tel", width: "20" })}${
    phones.length > 1
      ? radios({
          name: "channel",
          label: how,
          value: given.channel ?? phones[0],
          errors,
          language,
          choices: phones.map((value) => ({ value, ...by[value] })),
        })
      : html`<input type="hidden" name="channel" value="${phones[0] ?? "sms"}">`
  }`;
}

/** Where nothing is set up for texts or calls, nobody gets any. */
export function noPhonesPage(services: Services, language: Language): string {
  const { title, noPhones, get } = NUMBER_WORDS[language].change;
  const main = html`<div class="cl-column">${inOther(language, CHANGE_PATH)}<h1 class="cl-h1">${title}</h1><p class="cl-lead">${noPhones}</p>
<p class="govuk-body"><a class="cl-taplink" href="${pathIn(language, "/subscribe")}">${get}</a></p></div>`;
  return shown(services, { title, main, back: "/subscribe", language });
}

type Shown = { title: string; main: Html; back: string; language: Language; errors?: FieldErrors };

const shown = (services: Services, { title, main, back, language, errors = {} }: Shown): string =>
  residentPage(services.view, {
    title,
    main,
    back: pathIn(language, back),
    hasErrors: Object.keys(errors).length > 0,
    language,
  });
