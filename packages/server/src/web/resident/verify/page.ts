import type { ChoosableOrganisation } from "../../../actions/organisations-to-choose.ts";
import { CODE_MINUTES } from "../../../actions/log-call.ts";
import type { Services } from "../../services.ts";
import { errorSummary, type FieldErrors, select, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { icon } from "../../shell/icons.ts";
import { residentPage } from "../../shell/page.ts";

/** What a person chooses whose caller is from nowhere in the list. */
export const OTHER = "other";

export type VerifyView = {
  choices: readonly ChoosableOrganisation[];
  chosen: string;
  typed: string;
  errors?: FieldErrors;
};

export function verifyPage(services: Services, view: VerifyView): string {
  const title = "Is it really them calling?";
  const { errors = {} } = view;
  const isAnyEnrolled = view.choices.some(({ enrolledId }) => enrolledId !== null);
  const main = html`<div class="cl-column">${errorSummary(errors)}<h1 class="cl-h1">${title}</h1>
${isAnyEnrolled ? codeForm(view, errors) : html`<p class="cl-lead cl-lead--ink">You cannot tell from the call. You can tell by ringing back.</p>`}
${isAnyEnrolled && html`<h2 class="cl-h2">No code? Ring back</h2><p class="govuk-body cl-gap-1">Most callers will not have one. That is no sign of fraud.</p>`}
${ringBack(services)}
<div class="cl-panel"><h2>The number on your screen proves nothing</h2><p>Criminals can make it show any number, even your bank’s.</p></div>
${
  isAnyEnrolled
    ? html`<div class="cl-panel"><h2>What a code shows</h2><p>It shows that they told us about a call just now. Only they can do that. It works once, for ${CODE_MINUTES} minutes.</p><p>No one needs a PIN or a password for it. We never ask for your number.</p></div>`
    : html`<div class="cl-panel"><h2>Can Clearline check the call for me?</h2><p>Not yet. No bank or office tells us about its calls today. We will not guess.</p></div>`
}</div>`;
  return residentPage(services.view, { title, main, back: "/", hasErrors: Object.keys(errors).length > 0 });
}

const codeForm = ({ choices, chosen, typed }: VerifyView, errors: FieldErrors): Html =>
  html`<p class="cl-lead cl-lead--ink">Some banks and offices can give you a call code. Ask the caller for it. Then type it here.</p>
<form class="cl-form" method="post" action="/verify" novalidate>${select({
    name: "organisation",
    label: "Who do they say they are?",
    value: chosen,
    errors,
    choices: [
      { value: "", label: "Choose one" },
      ...choices.map(({ key, name }) => ({ value: key, label: name })),
      { value: OTHER, label: "Someone else" },
    ],
  })}${textInput({
    name: "code",
    label: "The code they gave you",
    hint: "Three words and two numbers, like apricot river candle 47. One wrong letter does not matter.",
    value: typed,
    errors,
    autocomplete: "off",
    spellcheck: false,
    maxlength: 120,
  })}<button class="cl-callbtn cl-callbtn--brand" type="submit">Check the code</button></form>`;

const ringBack = ({ site }: Services): Html => {
  const { bankNumber, policeNumber } = site.warningAdvice;
  return html`<ol class="cl-steps cl-gap-2"><li><b>End the call.</b>A real caller will not mind.</li>
<li><b>Find the number yourself.</b>Look on your card, a bill or a letter. Do not use a number they gave you. <a href="/directory">See real numbers</a></li>
<li><b>Ring back on a different phone.</b><a class="cl-callbtn cl-callbtn--brand" href="tel:${bankNumber}">${icon("phone")}Ring ${bankNumber}, your bank</a><span class="cl-under">For the police, ring ${policeNumber} and ask for the officer.</span></li>
<li><b>Only this phone? Wait at least ${site.advice.lineClearsMinutes} minutes.</b>The caller may still be on the line.</li></ol>`;
};
