import {
  button,
  checkboxes,
  dateInput,
  errorSummary,
  type FieldErrors,
  fieldId,
  radios,
  textArea,
  textInput,
} from "../../shell/form.ts";
import { attributes, type Html, html } from "../../shell/html.ts";
import { form, type Visit } from "../parts/frame.ts";
import { answerPane } from "./answer-pane.ts";
import type { Judged, ToSay } from "./judge.ts";
import { type Answer, ASKED, COVER, GIVEN, LINE, WHO } from "./questions.ts";
import type { TakenCall } from "./taken.ts";

export const PATH = "/console/new-report";

export type NewReportView = {
  visit: Pick<Visit, "csrf">;
  taken: TakenCall;
  errors: FieldErrors;
  judged: Judged | null;
  toSay: ToSay;
  /** The database is away: said above the form, which keeps what was typed. */
  away?: boolean;
};

/** Questions in the order that decides, each reached by its own key; beside them what to read out. */
export const newReportPage = ({ visit, taken, errors, judged, toSay, away = false }: NewReportView): Html => html`${
  away &&
  html`<div class="cl-notice" role="alert"><h2>Not saved: we cannot reach our records just now</h2><p>Everything you typed is still here. Press Save again in half a minute. It will be saved once.</p></div>`
}${errorSummary(errors)}
<div class="cl-bar"><div><h1 class="cl-h1">Take a call</h1><p class="cl-meta">Leave out their own bank and card numbers. Alt and a number goes to that question, Alt 9 to the answer (Firefox: Alt and Shift).<span data-with-script hidden> In a question, a number chooses.</span></p></div><p class="cl-acts cl-acts--bar"><a class="cl-btn2" href="/console/verify" target="_blank" rel="noopener">Check a caller (new tab)</a><a class="cl-btn2" href="/console/call-backs">Call-backs</a><a class="cl-btn2" href="/console/contacts">Trusted contacts</a></p></div>
<div class="cl-cols cl-cols--side cl-desk"><section class="cl-pane" aria-label="The call"><div class="cl-pane__body cl-pad">${nav}${form(
  visit,
  PATH,
  html`<input type="hidden" name="key" value="${taken.key}">
${question({ n: 1, name: "line", legend: "Is the caller still on the line?", type: "radio", answers: LINE, chosen: [taken.line] })}
${question({ n: 2, name: "ask", legend: "What did they ask you to do?", type: "checkbox", answers: ASKED, chosen: taken.ask })}
<div class="cl-desk__q">${textArea({ name: "words", label: "3. In their own words", hint: "As they say it. The answer changes as you type, or press Check.", value: taken.words, rows: 4, maxChars: 20_000, errors })}</div>
${question({ n: 4, name: "given", legend: "Has anything been given or sent?", type: "radio", answers: GIVEN, chosen: [taken.given] })}
${question({ n: 5, name: "who", legend: "Who did they say they were?", type: "radio", answers: WHO, chosen: [taken.who] })}
${question({ n: 6, name: "cover", legend: "Ask: “Has the caller told you to…”", type: "checkbox", answers: COVER, chosen: taken.cover })}
<p class="cl-acts"><button class="cl-btn2" type="submit" name="do" value="check" accesskey="c">Check what they say <kbd class="cl-kbd">Alt C</kbd></button></p>
<div class="cl-desk__q cl-desk__pair">${textInput({ name: "place", label: "7. Where were they?", hint: "Town, village or postcode.", value: taken.place, autocomplete: "off", errors })}
${textInput({ name: "number", label: "Number the phone showed", hint: "As it stood there, or withheld.", value: taken.number, autocomplete: "off", width: "20", errors })}
${dateInput({ name: "call", label: "When was the call?", hint: "Today stands here. Clear it if they do not know.", day: taken["call-day"], month: taken["call-month"], year: taken["call-year"], errors })}</div>
<div class="cl-desk__q"><div class="cl-desk__pair">${textInput({ name: "phone", label: "8. Number to reach them on", value: taken.phone, autocomplete: "off", inputmode: "tel", width: "20", errors })}
${textInput({ name: "back", label: "Call-back agreed for", hint: "Like 14:30 or 2.30pm, or +20 for in 20 minutes. Or leave it empty.", value: taken.back, autocomplete: "off", width: "5", errors })}
${textInput({ name: "name", label: "Name", value: taken.name, autocomplete: "off", errors })}
${textInput({ name: "email", label: "E-mail", value: taken.email, autocomplete: "off", type: "email", spellcheck: false, errors })}</div>
${checkboxes({ name: "anonymous", label: "Their name", values: taken.anonymous === "yes" ? ["yes"] : [], choices: [{ value: "yes", label: "They would rather not say who they are" }], errors })}
${radios({
  name: "whose",
  label: "Who had the call?",
  value: taken.whose || "self",
  choices: [
    { value: "self", label: "The person on the line" },
    { value: "other", label: "Someone else" },
  ],
  errors,
})}</div>
${button("Save the report (Alt S)", "main", { accesskey: "s" })}`,
  { id: "desk" },
)}</div></section>
${answerPane(judged, toSay)}</div>`;

/**
 * A way to each question that needs no script: a link with a key, to a place that can have the focus. Where words are
 * typed it is the box itself, so that nothing typed after the key is lost.
 */
const nav: Html = html`<nav class="cl-desk__nav" aria-label="Questions and answer">${(
  [
    ["On the line", "q1"],
    ["Asked for", "q2"],
    ["Their words", fieldId("words")],
    ["Given", "q4"],
    ["Who", "q5"],
    ["Cover story", "q6"],
    ["Where, when", fieldId("place")],
    ["Them", fieldId("phone")],
    // On a small or enlarged screen it stands below the whole form.
    ["The answer", "answer"],
  ] as const
).map(
  ([label, at], i) => html`<a href="#${at}" accesskey="${i + 1}"><kbd class="cl-kbd">${i + 1}</kbd> ${label}</a>`,
)}</nav>`;

type Question = {
  n: number;
  name: string;
  legend: string;
  type: "radio" | "checkbox";
  answers: readonly Answer[];
  chosen: readonly string[];
};

const question = ({ n, name, legend, type, answers, chosen }: Question): Html =>
  html`<fieldset class="cl-desk__q" id="q${n}" tabindex="-1" data-keys><legend>${n}. ${legend}</legend><div class="cl-tiles cl-tiles--3">${answers.map(
    ({ value, label }, i) =>
      html`<label class="cl-tile"><input type="${type}" name="${name}" value="${value}"${attributes({ checked: chosen.includes(value) })}><span><kbd class="cl-kbd" data-key hidden>${i + 1}</kbd>${label}</span></label>`,
  )}</div></fieldset>`;
