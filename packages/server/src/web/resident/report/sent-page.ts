import { type Ask, type Receipt, sayReceipt } from "@clearline/engine";
import type { Services } from "../../services.ts";
import { icon } from "../../shell/icons.ts";
import { html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";
import { nextSteps } from "../receipt/next-steps.ts";
import { nextStepsList, traceList } from "../receipt/parts.ts";
import { traceOfNew } from "../receipt/trace.ts";
import type { ToldOutcome } from "./answers.ts";

/** What the browser holds after sending, in a sealed cookie: enough for the receipt, nothing of the words. */
export type Sent = {
  receipt: Receipt;
  wordPair: string;
  outcome: ToldOutcome;
  asks: readonly Ask[];
  other: boolean;
  anonymous: boolean;
};

/** The receipt. Shown only once the report is on disk. */
export function sentPage(services: Services, sent: Sent): string {
  const title = "Thank you. We have your report.";
  const steps = nextSteps(sent, services.site.warningAdvice);
  const main = html`<div class="cl-column"><div class="cl-receipt"><h1 class="cl-h1">${title}</h1><p class="govuk-body">Your code is</p><p><span class="cl-code">${sayReceipt(sent.receipt)}</span></p><p class="cl-hint">Keep it to see what came of your report. Small letters and gaps do not matter.</p></div>
<div class="cl-acts cl-noprint"><button class="cl-btn2" type="button" data-print hidden>${icon("print")}Print or save</button><a class="cl-btn2" href="/receipt">Look up your code</a></div>
<section class="cl-section"><h2 class="cl-h2">What to do next</h2>${nextStepsList(steps, sent.anonymous ? null : sent.wordPair)}</section>
<section class="cl-section"><h2 class="cl-h2">What your report leads to</h2>${traceList(traceOfNew())}</section>
<div class="cl-noprint"><p class="govuk-body">Had another call? <a href="/report">Tell us about it</a>.</p><p class="govuk-body">Not your own phone or computer? Note your code, then clear this page.</p>
<form method="post" action="/report/forget"><button class="cl-btn2" type="submit">Clear this page</button></form></div></div>`;
  return residentPage(services.view, { title, main });
}
