import { MIN_PASSWORD_CHARS } from "../../../actions/people.ts";
import { button, errorSummary, type FieldErrors, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";

export type PasswordView = { token: string; name: string; email: string; errors?: FieldErrors };

/** The address stands in a field of its own, so that a password manager knows whose password this is. */
export const passwordPage = ({ token, name, email, errors = {} }: PasswordView): Html => html`${errorSummary(errors)}
<h1 class="cl-h1">Set a new password</h1>
<p class="cl-meta">For ${name}. This link works once. Anyone signed in as you is signed out.</p>
<form method="post" action="/console/password/${token}" class="cl-form" novalidate>
<input type="text" name="email" value="${email}" autocomplete="username" hidden>
${textInput({ name: "password", label: "New password", hint: `${MIN_PASSWORD_CHARS} characters or more. Three words together are easy to remember and hard to guess. You can paste from a password manager.`, type: "password", autocomplete: "new-password", errors })}
${button("Set the password")}</form>`;
