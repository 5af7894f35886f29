import type { Services } from "../../services.ts";
import { type Html, html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";

/** @param words what a report could still start with */
export function thanksPage(services: Services, words: string): string {
  const title = "Thank you. An officer will read that.";
  const main = html`<div class="govuk-width-container cl-main"><div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">It does not change the answer. Not sure about a call? Put the phone down.</p>
${reportIt(words)}
<p class="cl-gap-2"><a class="cl-taplink" href="/check">Check another call</a></p></div></div>`;
  return residentPage(services.view, { title, main, bare: true, light: true, urgentBar: false });
}

/**
 * @param why what went wrong, in sentences that say what to do
 * @param words what was typed, which a report can still start with
 */
export function notTakenPage(services: Services, why: string, words: string): string {
  const title = "We did not keep that";
  const main = html`<div class="govuk-width-container cl-main"><div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">${why}</p>${words !== "" && reportIt(words)}<p class="cl-gap-2"><a class="cl-taplink" href="/check">Check another call</a></p></div></div>`;
  return residentPage(services.view, { title, main, bare: true, light: true, urgentBar: false });
}

const reportIt = (words: string): Html =>
  html`<form method="post" action="/report/from-check"><input type="hidden" name="words" value="${words}"><p class="cl-acts"><button class="cl-btn2" type="submit">Report this call</button></p></form>`;
