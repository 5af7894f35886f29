import { type Phone, sayPhone } from "@clearline/engine";
import type { ChoosableOrganisation } from "../../../actions/organisations-to-choose.ts";
import { MOST_LOOK_UPS_A_DAY } from "../../../actions/look-up-call.ts";
import { button, errorSummary, type FieldErrors, radios, select, textArea, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { form, type Visit } from "../parts/frame.ts";

/** What a handler reads out. Plain on purpose: neither answer is a verdict on the caller. */
export type ReadOut = { heading: string; say: string; number: string };

export type VerifyView = {
  visit: Visit;
  choices: readonly ChoosableOrganisation[];
  answer: ReadOut | null;
  typed: Readonly<Record<string, string>>;
  errors: FieldErrors;
};

/** Why a handler may ask by number. The answer is kept in the audit log. */
export const PURPOSES = [
  { value: "on-the-line", label: "The person is on the line now and asks about their own number" },
  { value: "call-back", label: "We agreed to ring the person back about this" },
  { value: "harm", label: "Somebody may be losing money now" },
  { value: "other", label: "Another reason" },
] as const;

export const verifyPage = (view: VerifyView): Html => {
  const { visit, choices, answer, typed, errors } = view;
  return html`${errorSummary(errors)}<div class="cl-bar"><div><h1 class="cl-h1">Check a caller</h1><p class="cl-meta">For a person on the line. Whatever the answer: they can end it and ring back.</p></div><p class="cl-acts cl-acts--bar"><a class="cl-btn2" href="/console/organisations">Organisations</a><a class="cl-btn2" href="/console/corrections">Numbers to put right</a></p></div>
${answer && readOut(answer)}
<div class="cl-cols${answer && " cl-gap-1"}"><section class="cl-pane" aria-labelledby="by-code"><div class="cl-pane__head"><h2 class="cl-h2" id="by-code">They have a code</h2></div><div class="cl-pane__body">${form(
    visit,
    "/console/verify",
    html`${select({
      name: "organisation",
      label: "Who does the caller say they are?",
      value: typed["organisation"],
      errors,
      choices: [{ value: "", label: "Choose one" }, ...choices.map(({ key, name }) => ({ value: key, label: name }))],
    })}${textInput({ name: "code", label: "The code", hint: "Three words and two numbers. One wrong letter does not matter.", value: typed["code"], errors, autocomplete: "off", spellcheck: false, maxlength: 120 })}${button("Check the code")}`,
  )}</div></section>
<section class="cl-pane" aria-labelledby="by-number"><div class="cl-pane__head"><h2 class="cl-h2" id="by-number">They have no code</h2></div><div class="cl-pane__body"><p class="govuk-body">Ask by the person’s own number whether an organisation logged a call to it. Each look is logged with your reason. ${MOST_LOOK_UPS_A_DAY} a day at most.</p>${form(
    visit,
    "/console/verify/number",
    html`${select({
      name: "enrolled",
      label: "Organisation",
      value: typed["enrolled"],
      errors,
      choices: [
        { value: "", label: "Choose one" },
        ...choices.flatMap(({ enrolledId, name }) => (enrolledId === null ? [] : [{ value: enrolledId, label: name }])),
      ],
    })}${textInput({ name: "number", label: "The person’s own number", hint: "The number that was rung, not the one that was shown.", value: typed["number"], errors, inputmode: "tel", autocomplete: "off", width: "20", maxlength: 40 })}${radios({ name: "purpose", label: "Why do you ask?", choices: PURPOSES, value: typed["purpose"] || undefined, errors })}${textInput({ name: "more", label: "More, if you choose another reason", value: typed["more"], errors, maxlength: 200 })}${button("Look it up", "second")}`,
  )}</div></section></div>
<section class="cl-pane cl-gap-2" aria-labelledby="by-token"><div class="cl-pane__head"><h2 class="cl-h2" id="by-token">They have a signed token</h2></div><div class="cl-pane__body"><p class="govuk-body">Some phones and networks show a PASSporT: a token that the caller’s organisation signed for this one call.</p>${form(
    visit,
    "/console/verify/token",
    html`${textArea({ name: "token", label: "The token", rows: 4, value: typed["token"], errors })}${textInput({ name: "called", label: "The number that was rung", value: typed["called"], errors, inputmode: "tel", autocomplete: "off", width: "20", maxlength: 40 })}${button("Check the token", "second")}`,
  )}</div></section>`;
};

const readOut = ({ heading, say, number }: ReadOut): Html =>
  html`<div class="cl-panel cl-panel--real cl-gap-1" role="status"><h2>${heading}</h2><p>${say}</p>${number !== "" && html`<p>Ring back on <b>${sayPhone(number as Phone)}</b>, from another phone if you can.</p>`}</div>`;
