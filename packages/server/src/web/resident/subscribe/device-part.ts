import type { Language } from "@clearline/engine";
import type { Services } from "../../services.ts";
import { type Html, html } from "../../shell/html.ts";

/** Warnings on this device: its script shows it, where the browser may. In English, and says so on a Welsh page. */
export const devicePart = ({ pushKey }: Services, language: Language): Html =>
  html`<section class="cl-panel cl-gap-2" data-device="${pushKey}" aria-labelledby="device"${language !== "en" && html` lang="en"`} hidden><h2 class="cl-h2" id="device">Or on this device</h2>
<p class="govuk-body" role="status" data-device-say></p>
<button type="button" class="govuk-button govuk-button--secondary" data-module="govuk-button" data-device-on>Get warnings on this device</button>
<button type="button" class="govuk-button govuk-button--secondary" data-module="govuk-button" data-device-off hidden>Stop warnings on this device</button></section>`;
