import { button, errorSummary, type FieldErrors, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { passkeyForm } from "../parts/passkey-form.ts";

export type SecondStepView = { csrf: string; to: string; hasCode: boolean; hasPasskey: boolean; errors?: FieldErrors };

/** After the password: the second factor. */
export const secondStepPage = ({
  csrf,
  to,
  hasCode,
  hasPasskey,
  errors = {},
}: SecondStepView): Html => html`${errorSummary(errors)}
<h1 class="cl-h1">One more step</h1>
${hasPasskey && passkeyForm({ csrf, action: "/console/second-step", to })}${
  hasCode
    ? html`<form method="post" action="/console/second-step" class="cl-form" novalidate><input type="hidden" name="_csrf" value="${csrf}"><input type="hidden" name="to" value="${to}">
${textInput({ name: "code", label: "Six figures from your app", hint: "Or one of your backup codes.", autocomplete: "one-time-code", spellcheck: false, errors })}
${button("Sign in")}</form>`
    : html`<noscript><p class="govuk-body">Your passkey needs JavaScript. Turn it on, then load this page again.</p></noscript>`
}
<p class="cl-meta">Lost your phone? An admin and one more person can let you in again.</p>`;
