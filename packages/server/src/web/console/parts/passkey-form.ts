import { type Html, html } from "../../shell/html.ts";

/** Shown by the script that can do it. After it, on to `to`. */
export const passkeyForm = ({ csrf, action, to }: { csrf: string; action: string; to: string }): Html =>
  html`<form method="post" action="${action}" class="cl-form" data-passkey="use" data-options="/console/passkey/options" hidden><input type="hidden" name="_csrf" value="${csrf}"><input type="hidden" name="to" value="${to}"><input type="hidden" name="response" value=""><p class="cl-amber" data-passkey-says role="status"></p><button class="cl-btn2 cl-btn2--go" type="submit">Use your passkey</button></form>`;
