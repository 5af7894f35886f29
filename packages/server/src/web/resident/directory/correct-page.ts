import { type Phone, sayPhone } from "@clearline/engine";
import { londonDay } from "../../../actions/days.ts";
import type { ListedNumber } from "../../../actions/directory-entries.ts";
import type { Services } from "../../services.ts";
import { button, errorSummary, type FieldErrors, radios, textArea, textInput } from "../../shell/form.ts";
import { html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";
import { askedNote } from "./page.ts";

export type CorrectTyped = { says: string; proof: string; owner: string; contact: string };

export function correctPage(services: Services, entry: ListedNumber, typed: CorrectTyped, errors: FieldErrors): string {
  const title = "Is a number wrong?";
  const main = html`<div class="cl-column">${errorSummary(errors)}<h1 class="cl-h1">${title}</h1><p class="cl-lead cl-lead--ink">Our page has the number ${sayPhone(entry.number as Phone)} under “${entry.name}”.</p>${entry.says !== "" && html`<p class="govuk-body">It says there: “${entry.says}”</p>`}${askedNote(entry, londonDay(services.clock()))}
<form class="cl-form" method="post" action="/directory/correct" novalidate><input type="hidden" name="entry" value="${entry.key}">${textArea(
    { name: "says", label: "What is wrong, and what is right?", rows: 4, maxChars: 1000, value: typed.says, errors },
  )}${textInput({ name: "proof", label: "Where can we see the right number?", hint: "A web page, a card or a letter. You need not say.", value: typed.proof, errors, autocomplete: "off", maxlength: 300 })}${radios(
    {
      name: "owner",
      label: "Do you work there?",
      value: typed.owner,
      choices: [
        { value: "yes", label: "Yes" },
        { value: "no", label: "No" },
      ],
    },
  )}${textInput({ name: "contact", label: "How can we reach you?", hint: "An e-mail address or a phone number. You need not say. We delete it when we have looked.", value: typed.contact, errors, autocomplete: "off", maxlength: 200 })}${button("Ask us to look")}</form></div>`;
  return residentPage(services.view, { title, main, back: "/directory", hasErrors: Object.keys(errors).length > 0 });
}
