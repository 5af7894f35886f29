import { button, errorSummary, type FieldErrors, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { saidOf } from "../parts/done.ts";

export type SignInView = {
  to: string;
  email: string;
  errors?: FieldErrors;
  said?: "account-made" | "password-set" | "signed-out" | null;
};

/** Wrong address and wrong password are told in the same words, so that a stranger learns nothing about who is here. */
export const signInPage = ({
  to,
  email,
  errors = {},
  said = null,
}: SignInView): Html => html`${said && saidOf(said)}${errorSummary(errors)}
<h1 class="cl-h1">Sign in</h1>
<p class="cl-meta">For officers and call handlers. Have you had a call yourself? <a href="/">Go to the public pages</a>.</p>
<form method="post" action="/console/sign-in" class="cl-form" novalidate><input type="hidden" name="to" value="${to}">
${textInput({ name: "email", label: "E-mail address", value: email, type: "email", autocomplete: "username", spellcheck: false, errors })}
${textInput({ name: "password", label: "Password", type: "password", autocomplete: "current-password" })}
${button("Sign in")}</form>
<p class="cl-meta">Forgotten your password? An admin can give you a link to set a new one.</p>`;
