import type { Services } from "../../services.ts";
import { html } from "../../shell/html.ts";
import { icon } from "../../shell/icons.ts";
import { residentPage } from "../../shell/page.ts";
import { doThisNow } from "./steps.ts";

/** The phone is down: what now, and until when. */
export function downPage(services: Services): string {
  const title = "Good. Leave it down.";
  const main = html`<div class="cl-end"><div class="govuk-width-container"><h1>${title}</h1><p>If it rings again, do not pick it up.</p></div></div>
<div class="govuk-width-container cl-main"><div class="cl-ans"><section class="cl-ans__do" aria-labelledby="do"><h2 class="cl-h2 cl-ans__head" id="do">What to do now</h2>${doThisNow(services, "phone-down")}</section>
<div class="cl-stack cl-ans__side"><div class="cl-panel"><h2>Was it fraud?</h2><p>Answer up to three quick questions. <a class="cl-taplink" href="/check">Show me the questions</a></p></div>
<div class="cl-panel"><h2>I already told them something, or paid</h2><p>Do not wait. Ring ${services.site.warningAdvice.bankNumber} from another phone. <a class="cl-taplink" href="/check/paid">What to do next</a></p></div></div></div></div>`;
  return residentPage(services.view, { title, main, bare: true, light: true, urgentBar: false });
}

/** Money or details have gone: every minute counts, so nobody is told to wait. */
export function paidPage(services: Services): string {
  const { bankNumber, emergencyNumber, policeNumber, fraudReports } = services.site.warningAdvice;
  const title = "Ring your bank now. Do not wait.";
  const main = html`<div class="cl-end"><div class="govuk-width-container"><h1>${title}</h1><p>It was not your fault. They do this all day, and they are good at it.</p><a class="cl-callbtn" href="tel:${bankNumber}">${icon("phone")}Ring ${bankNumber}, your bank</a></div></div>
<div class="govuk-width-container cl-main"><ol class="cl-steps"><li><b>Ring your bank from a different phone.</b>Ring ${bankNumber}, or the number on your card. No other phone? Go to a neighbour’s.</li>
<li><b>Say: “I have been tricked by a caller.”</b>Tell them what you gave or paid. They can stop more from going.</li>
<li><b>Did they send someone to your door?</b>Do not open it. Ring ${emergencyNumber}.</li>
<li><b>Are they in your computer or phone?</b>Switch it off. Do not use it for your bank until someone you trust has checked it.</li>
<li><b>Did you tell them a password or a PIN?</b>Change it, on a different device.</li>
<li><b>Then tell ${fraudReports.name}.</b>Ring ${fraudReports.phone}. In Scotland, ring the police on ${policeNumber}.</li></ol>
<div class="cl-panel"><h2>They may ring again</h2><p>Someone may offer to get your money back. That is the same people. Put the phone down.</p></div>
<p class="cl-gap-2"><a class="cl-taplink" href="/report">Tell us about the call, when you are ready</a></p></div>`;
  return residentPage(services.view, { title, main, bare: true, light: true, urgentBar: false });
}
