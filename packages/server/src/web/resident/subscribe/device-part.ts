import { DEVICE_WORDS, type Language } from "@clearline/engine";
import type { Services } from "../../services.ts";
import { type Html, html } from "../../shell/html.ts";

/** Warnings on this device: its script shows it, where the browser may, and says what is here in the page's language. */
export function devicePart({ pushKey }: Services, language: Language): Html {
  const { heading, get, stop, say } = DEVICE_WORDS[language];
  return html`<section class="cl-panel cl-gap-2" data-device="${pushKey}" data-words="${JSON.stringify(say)}" aria-labelledby="device" hidden><h2 class="cl-h2" id="device">${heading}</h2>
<p class="govuk-body" role="status" data-device-say></p>
<button type="button" class="govuk-button govuk-button--secondary" data-module="govuk-button" data-device-on>${get}</button>
<button type="button" class="govuk-button govuk-button--secondary" data-module="govuk-button" data-device-off hidden>${stop}</button></section>`;
}
