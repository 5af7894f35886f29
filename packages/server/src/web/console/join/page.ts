import { MIN_PASSWORD_CHARS } from "../../../actions/people.ts";
import type { Role } from "../../../store/officers.ts";
import { button, errorSummary, type FieldErrors, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { ROLE_WORDS } from "../parts/say.ts";

export type JoinView = { token: string; role: Role; name: string; email: string; errors?: FieldErrors };

/** No rules about capitals or signs, and pasting works: long and remembered beats short and strange (NIST SP 800-63B). */
export const joinPage = ({ token, role, name, email, errors = {} }: JoinView): Html => html`${errorSummary(errors)}
<h1 class="cl-h1">Make your account</h1>
<p class="cl-meta">${ROLE_WORDS[role]}. This link works once.</p>
<form method="post" action="/console/join/${token}" class="cl-form" novalidate>
${textInput({ name: "name", label: "Your name", hint: "As colleagues see it beside what you do, like Moira Keane.", value: name, autocomplete: "name", errors })}
${textInput({ name: "email", label: "E-mail address", value: email, type: "email", autocomplete: "username", spellcheck: false, errors })}
${textInput({ name: "password", label: "Password", hint: `${MIN_PASSWORD_CHARS} characters or more. Three words together are easy to remember and hard to guess. You can paste from a password manager.`, type: "password", autocomplete: "new-password", errors })}
${button("Make the account")}</form>`;

export const endedPage: Html = html`<h1 class="cl-h1">This link does not work</h1>
<p class="govuk-body cl-gap-1">It has been used, or is more than a day old. Ask an admin for a new one, or <a href="/console/sign-in">sign in</a>.</p>`;
