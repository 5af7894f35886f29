import { CONTACTS_PATH } from "../../../actions/contact-links.ts";
import type { Services } from "../../services.ts";
import { button, errorSummary, type FieldErrors, textInput } from "../../shell/form.ts";
import { html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";
import type { CardAnswers } from "../../shell/phone-card.ts";

export function protectPage(services: Services, answers: Partial<CardAnswers> = {}, errors: FieldErrors = {}): string {
  const title = "A card for beside the phone";
  const person = (n: 1 | 2, label: string) =>
    html`<fieldset class="govuk-fieldset cl-gap-2"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${label}</legend>
${textInput({ name: `name${n}`, label: "Name", value: answers[`name${n}`], errors, hint: n === 1 ? "Like: Dilys, my daughter" : undefined, autocomplete: "off", maxlength: 28 })}
${textInput({ name: `number${n}`, label: "Phone number", value: answers[`number${n}`], errors, type: "tel", inputmode: "tel", width: "20", autocomplete: "off", maxlength: 20 })}</fieldset>`;
  const main = html`<form class="cl-form" method="post" action="/protect/card" novalidate>${errorSummary(errors)}
<h1 class="cl-h1">${title}</h1><p class="cl-lead">Five steps and the right numbers, in large letters. Print it for yourself or for someone you look after.</p>
<p class="govuk-body">We do not keep what you type here. It goes on the card and nowhere else. Leave out what you like.</p>
<div class="cl-gap-2">${textInput({ name: "owner", label: "Whose phone is it for?", value: answers.owner, errors, autocomplete: "off", maxlength: 40 })}</div>
${person(1, "Someone to ring")}${person(2, "Someone else to ring")}
${button("Make the card")}</form>
<p class="govuk-body">No printer? <a href="/protect/card">See the card without names</a> and copy it by hand. A library can print it too.</p>
<h2 class="cl-h2 cl-gap-3">Someone you trust can be warned too</h2><p class="govuk-body cl-gap-1">When fraudsters ring near you, we can tell your daughter or a friend. They ring you and ask if all is well.</p>
<p class="govuk-body"><a class="cl-taplink" href="${CONTACTS_PATH}">Choose people you trust</a></p>`;
  return residentPage(services.view, { title, main, back: "/", hasErrors: Object.keys(errors).length > 0 });
}
