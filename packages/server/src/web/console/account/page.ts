import type { Setup } from "../../../actions/second-factor.ts";
import type { PasskeyRow, ResetRow } from "../../../store/factors.ts";
import { button, errorSummary, type FieldErrors, textInput } from "../../shell/form.ts";
import { type Html, html, raw } from "../../shell/html.ts";
import { form, type Visit } from "../parts/frame.ts";
import { count } from "../parts/say.ts";

export type AccountView = {
  visit: Visit;
  hasCode: boolean;
  backupCodes: number;
  passkeys: readonly PasskeyRow[];
  /** Whether they showed in the last five minutes that they are there; else each change asks again. */
  isProved: boolean;
  resets: readonly (ResetRow & { name: string; askedBy: string })[];
  errors: FieldErrors;
};

export const accountPage = (view: AccountView): Html => {
  const { visit, hasCode, backupCodes, passkeys, isProved, errors } = view;
  return html`${errorSummary(errors)}<div class="cl-bar"><div><h1 class="cl-h1">Your account</h1><p class="cl-meta">${visit.officer.name}, ${visit.officer.role}, ${visit.officer.email}</p></div></div>
<div class="cl-cols cl-cols--side"><section class="cl-pane" aria-labelledby="more"><div class="cl-pane__head"><h2 class="cl-h2" id="more">More than a password</h2></div><div class="cl-pane__body cl-pad"><p class="govuk-body">A password can be seen or guessed. With a code or a passkey nobody signs in as you, or approves as you, who has only that.</p>
${!isProved && proofForm(visit, hasCode, errors)}
<h3 class="cl-h3 cl-gap-2">Codes from an app</h3>${
    hasCode
      ? html`<p class="govuk-body">On. ${backupCodes === 0 ? "No backup code is left" : `${count(backupCodes, "backup code")} left`}.</p>`
      : html`<p class="govuk-body">Off.</p>${isProved && form(visit, "/console/account/code", html`<button class="cl-btn2" type="submit">Set up codes</button>`, { plain: true })}`
  }
<h3 class="cl-h3 cl-gap-2">Passkeys</h3>${
    passkeys.length === 0
      ? html`<p class="govuk-body">None.</p>`
      : html`<ul class="cl-rows">${passkeys.map(({ name }) => html`<li>${name}</li>`)}</ul>`
  }${isProved && newPasskey(visit)}<noscript><p class="cl-meta">Passkeys need JavaScript. Codes do not.</p></noscript></div></section>
${resetPane(view)}</div>`;
};

const proofForm = (visit: Visit, hasCode: boolean, errors: FieldErrors): Html =>
  form(
    visit,
    "/console/account/prove",
    html`${textInput({
      name: "proof",
      label: hasCode ? "A code from your app, or a backup code" : "Your password, again",
      hint: "To change anything here.",
      type: hasCode ? "text" : "password",
      autocomplete: hasCode ? "one-time-code" : "current-password",
      errors,
    })}${button("Go on", "second")}`,
  );

/** Shown by the script that can do it. */
const newPasskey = ({ csrf }: Visit): Html =>
  html`<form method="post" action="/console/account/passkey" class="cl-form" data-passkey="new" data-options="/console/account/passkey/options" hidden><input type="hidden" name="_csrf" value="${csrf}"><input type="hidden" name="response" value="">${textInput({ name: "name", label: "A name for the passkey", hint: "Such as: work phone", autocomplete: "off" })}<p class="cl-amber" data-passkey-says role="status"></p><button class="cl-btn2" type="submit">Add a passkey</button></form>`;

const resetPane = ({ visit, resets }: AccountView): Html | null =>
  resets.length === 0
    ? null
    : html`<section class="cl-pane" aria-labelledby="resets"><div class="cl-pane__head"><h2 class="cl-h2" id="resets">Lost phones</h2></div><ul class="cl-rows">${resets.map(
        ({ officer_id: id, name, asked_by: by, askedBy }) =>
          html`<li><div><b>${name}</b><br><span class="cl-meta">${askedBy} asks to take away their codes and passkeys. See ${name}, or ring them on a number you know, first.</span></div>${
            by === visit.officer.id || id === visit.officer.id
              ? html`<span class="cl-meta">Somebody else must confirm</span>`
              : form(
                  visit,
                  `/console/account/reset/${id}/confirm`,
                  html`<button class="cl-btn2" type="submit">Take them away<span class="govuk-visually-hidden"> from ${name}</span></button>`,
                  { plain: true },
                )
          }</li>`,
      )}</ul></section>`;

/** @param qr an SVG that we drew ourselves */
export const setupPage = ({
  visit,
  setup,
  qr,
  errors,
}: {
  visit: Visit;
  setup: Setup;
  qr: string;
  errors: FieldErrors;
}): Html => html`${errorSummary(errors)}<h1 class="cl-h1">Set up codes</h1>
<ol class="govuk-list govuk-list--number cl-gap-1"><li>Open an app for codes on your phone.</li><li>Point it at this square, or type the key.</li><li>Type the six figures that it shows.</li></ol>
<div class="cl-qr" role="img" aria-label="Square code for the app. The key below is the same.">${raw(qr)}</div>
<p class="cl-secret"><code>${setup.secret}</code></p>
${form(visit, "/console/account/code/confirm", html`${textInput({ name: "code", label: "Six figures from the app", autocomplete: "one-time-code", errors })}${button("Turn codes on")}`)}`;

export const backupPage = (codes: readonly string[]): Html => html`<h1 class="cl-h1">Codes are on</h1>
<p class="govuk-body cl-gap-1">Print these and keep them away from your phone. Each works once, if you lose it. They are shown only now.</p>
<ul class="cl-secret">${codes.map((code) => html`<li><code>${code}</code></li>`)}</ul>
<p class="govuk-body"><a href="/console/account">I have kept them</a></p>`;
