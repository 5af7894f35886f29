import { type Advice, type CheckAnswer, sayReceipt } from "@clearline/engine";
import type { ReportRow } from "../../../store/reports.ts";
import {
  button,
  checkboxes,
  dateInput,
  errorSummary,
  type FieldErrors,
  radios,
  textArea,
  textInput,
} from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { form, type Visit } from "../parts/frame.ts";

/** What stands in the form, as typed. */
export type TakenCall = Record<
  | "words"
  | "call-day"
  | "call-month"
  | "call-year"
  | "place"
  | "number"
  | "whose"
  | "anonymous"
  | "name"
  | "phone"
  | "email"
  | "key",
  string
>;
export type NewReportView = {
  visit: Visit;
  taken: TakenCall;
  errors: FieldErrors;
  checked: CheckAnswer | null;
  advice: Advice;
};

const VERDICTS = {
  likely_fraud: { kind: "danger", say: "End the call. This is likely fraud." },
  be_careful: { kind: "caution", say: "Be careful. We cannot be sure." },
  no_signs_seen: {
    kind: "plain",
    say: "We saw no signs of fraud in what you told us. That does not make the call safe.",
  },
} as const;

export const newReportPage = ({
  visit,
  taken,
  errors,
  checked,
  advice,
}: NewReportView): Html => html`${errorSummary(errors)}
<div class="cl-bar"><div><h1 class="cl-h1">Take a call</h1><p class="cl-meta">Write what they say as they say it. Leave out their own bank and card numbers.</p></div></div>
<div class="cl-cols cl-cols--side"><section class="cl-pane" aria-label="The call"><div class="cl-pane__body cl-pad">${form(
  visit,
  "/console/new-report",
  html`<input type="hidden" name="key" value="${taken.key}">
${textArea({ name: "words", label: "What happened?", value: taken.words, rows: 9, maxChars: 20_000, errors })}
<p class="cl-acts"><button class="cl-btn2" type="submit" name="do" value="check">Check what they say</button></p>
${dateInput({ name: "call", label: "When was the call?", hint: "Like 18 11 2026. Leave it empty if they do not know.", day: taken["call-day"], month: taken["call-month"], year: taken["call-year"], errors })}
${textInput({ name: "place", label: "Where were they?", hint: "Town, village or postcode.", value: taken.place, autocomplete: "off", errors })}
${textInput({ name: "number", label: "Number the phone showed", hint: "As it stood there, or withheld.", value: taken.number, autocomplete: "off", width: "20", errors })}
${radios({
  name: "whose",
  label: "Who had the call?",
  value: taken.whose || "self",
  choices: [
    { value: "self", label: "The person on the line" },
    { value: "other", label: "Someone else" },
  ],
  errors,
})}
${checkboxes({ name: "anonymous", label: "Their name", values: taken.anonymous === "yes" ? ["yes"] : [], choices: [{ value: "yes", label: "They would rather not say who they are" }], errors })}
${textInput({ name: "name", label: "Name", value: taken.name, autocomplete: "off", errors })}
${textInput({ name: "phone", label: "Phone", value: taken.phone, autocomplete: "off", inputmode: "tel", width: "20", errors })}
${textInput({ name: "email", label: "E-mail", value: taken.email, autocomplete: "off", type: "email", spellcheck: false, errors })}
${button("Save the report")}`,
)}</div></section>
<div class="cl-stack">${checked && verdict(checked)}${toSay(advice)}</div></div>`;

function verdict({ verdict: given, risk, reasons }: CheckAnswer): Html {
  const { kind, say } = VERDICTS[given];
  return html`<section class="cl-pane" aria-labelledby="vd" role="status"><div class="cl-pane__head"><h2 class="cl-h2" id="vd">${say}</h2><span class="cl-tag cl-tag--${kind}">${risk.toFixed(2)}</span></div><div class="cl-pane__body"><ul class="cl-because">${reasons.map((reason) => html`<li><span>${reason.say}</span></li>`)}</ul><p class="cl-meta">Nothing is saved yet.</p></div></section>`;
}

const toSay = ({ lineClearsMinutes }: Advice): Html =>
  html`<section class="cl-pane" aria-labelledby="say"><div class="cl-pane__head"><h2 class="cl-h2" id="say">Say to them</h2></div><div class="cl-pane__body"><ol class="govuk-list govuk-list--number"><li>If a caller is on another line now: put it down.</li><li>Use a different phone to check. Ring 159 for the bank.</li><li>Only one phone? Wait at least ${lineClearsMinutes} minutes.</li><li>Paid, or gave details? Do not wait. Ring 159 from this phone when we have finished.</li><li>Danger, or someone at the door? Ring 999.</li></ol></div></section>`;

export const donePage = (
  report: ReportRow,
): Html => html`<div class="cl-receipt"><h1 class="cl-h1">The report is saved</h1><p>Read them their code, three letters at a time:</p><p><span class="cl-code">${sayReceipt(report.receipt)}</span></p>${
  !report.anonymous &&
  html`<p>If an officer rings them, the officer says two words: <b>${report.word_pair}</b>. If the caller does not know them, end the call.</p>`
}</div>
<p class="govuk-body cl-gap-1">We will never ask for money, a PIN, a password or a code.</p>
<div class="cl-acts"><a class="cl-btn2 cl-btn2--go" href="/console/new-report">Take another call</a><a class="cl-btn2" href="/console/reports/${report.id}">Open the report</a></div>`;
