import type { ApiKeyRow } from "../../../store/api-keys.ts";
import { button, errorSummary, type FieldErrors, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { form, type Visit } from "../parts/frame.ts";
import { moment } from "../parts/say.ts";

export type KeysView = { visit: Visit; keys: readonly ApiKeyRow[]; name: string; errors?: FieldErrors };

export const keysPage = ({ visit, keys, name, errors = {} }: KeysView): Html => html`${errorSummary(errors)}
<div class="cl-bar"><div><h1 class="cl-h1">API keys</h1><p class="cl-meta">For other systems that send us reports. <a href="/api">How the API works</a></p></div><a class="cl-btn2" href="/console/people">People</a></div>
<div class="cl-cols cl-cols--side"><section class="cl-pane" aria-labelledby="have"><div class="cl-pane__head"><h2 class="cl-h2" id="have">Keys</h2></div>${
  keys.length === 0
    ? html`<div class="cl-pane__body"><p class="govuk-body">There is no key yet. Nothing but our own pages can send us reports.</p></div>`
    : html`<ul class="cl-rows">${keys.map(
        (key) =>
          html`<li><div><b>${key.name}</b> ${key.revoked_at !== null && html`<span class="cl-tag cl-tag--plain">no longer works</span>`}<br><span class="cl-meta">Made ${moment(key.made_at)}${key.revoked_at !== null && html`, ended ${moment(key.revoked_at)}`}</span></div>${
            key.revoked_at === null &&
            form(
              visit,
              `/console/keys/${key.id}/revoke`,
              html`<button class="cl-btn2" type="submit">End this key<span class="govuk-visually-hidden">: ${key.name}</span></button>`,
              { plain: true },
            )
          }</li>`,
      )}</ul>`
}</section>
<section class="cl-pane" aria-labelledby="make"><div class="cl-pane__head"><h2 class="cl-h2" id="make">Make a key</h2></div><div class="cl-pane__body">${form(
  visit,
  "/console/keys",
  html`${textInput({ name: "name", label: "Who will use it?", hint: "The organisation or system, like Example Bank fraud desk.", value: name, autocomplete: "off", errors })}${button("Make the key")}`,
)}</div></section></div>`;

export const madePage = ({
  name,
  key,
}: {
  name: string;
  key: string;
}): Html => html`<h1 class="cl-h1">The key for ${name}</h1>
<p class="govuk-body cl-gap-1">Copy it now. We keep no copy: it is shown only this once.</p>
<p class="cl-secret"><code>${key}</code></p>
<p class="govuk-body"><a href="/console/keys">Back to API keys</a></p>`;
