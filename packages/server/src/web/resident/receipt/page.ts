import { type Receipt, sayReceipt } from "@clearline/engine";
import type { Services } from "../../services.ts";
import { button, errorSummary, textInput } from "../../shell/form.ts";
import { html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";
import { traceList } from "./parts.ts";
import type { TraceStop } from "./trace.ts";

const TITLE = "What came of your report";

/** @param error a sentence, where the code could not be used; the code stays as typed */
export function askForCode(services: Services, typed: string, error: string | null): string {
  const errors: Record<string, string> = error === null ? {} : { code: error };
  const main = html`<form class="cl-form" method="post" action="/receipt" novalidate>${errorSummary(errors)}
<h1 class="cl-h1">${TITLE}</h1><p class="cl-lead">Type the code from your receipt.</p>
<div class="cl-gap-2">${textInput({ name: "code", label: "Your code", value: typed, errors, width: "10", autocomplete: "off", spellcheck: false, maxlength: 40, hint: "Nine letters and figures, like TRG-7K4-Q9M. Small letters and gaps do not matter." })}</div>
${button("Show me")}</form>
<p class="govuk-body">Lost your code? We cannot look it up: we do not know who you are. Ring ${services.site.warningAdvice.policeNumber} if you have more to tell.</p>
<p class="govuk-body">A code works as long as we keep the report. <a href="/privacy#how-long">See how long that is</a>.</p>`;
  return residentPage(services.view, { title: TITLE, main, back: "/", hasErrors: error !== null });
}

export function tracePage(services: Services, receipt: Receipt, stops: readonly TraceStop[]): string {
  const main = html`<div class="cl-column"><h1 class="cl-h1">${TITLE}</h1><p class="cl-lead">Report <span class="cl-code cl-code--small">${sayReceipt(receipt)}</span></p>
${traceList(stops)}
<p class="govuk-body">Come back when you like. This page grows as we learn more. Had another call? <a href="/report">Tell us about it</a>.</p>
<div class="cl-panel"><h2>Has someone rung you about this?</h2><p>Ask them for the two words on your receipt. If they do not know them, end the call. We will never ask you for money, a PIN, a password or a code.</p></div></div>`;
  return residentPage(services.view, { title: TITLE, main, back: "/receipt" });
}
