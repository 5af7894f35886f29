import { sayReceipt } from "@clearline/engine";
import type { CallBackLine } from "../../../store/call-backs.ts";
import type { ReportRow } from "../../../store/reports.ts";
import { type Html, html } from "../../shell/html.ts";
import { recently } from "../parts/say.ts";
import { PATH } from "./page.ts";

/** What is read out once the report is on disk. */
export const donePage = (
  report: ReportRow,
  callBack: CallBackLine | null,
  now: Date,
): Html => html`<div class="cl-receipt"><h1 class="cl-h1">The report is saved</h1><p>Read them their code, three letters at a time:</p><p><span class="cl-code">${sayReceipt(report.receipt)}</span></p>${
  callBack && html`<p>Say: “We will ring you back ${recently(callBack.due_at, now)}.”</p>`
}${
  !report.anonymous &&
  html`<p>If an officer rings them, the officer says two words: <b>${report.word_pair}</b>. If the caller does not know them, end the call.</p>`
}</div>
<p class="govuk-body cl-gap-1">We will never ask for money, a PIN, a password or a code.</p>
<div class="cl-acts"><a class="cl-btn2 cl-btn2--go" href="${PATH}" accesskey="n">Take another call <kbd class="cl-kbd">Alt N</kbd></a><a class="cl-btn2" href="/console/reports/${report.id}">Open the report</a>${
  callBack && html`<a class="cl-btn2" href="/console/call-backs">Call-backs</a>`
}</div>`;
