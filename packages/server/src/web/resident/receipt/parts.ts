import { icon } from "../../shell/icons.ts";
import { type Html, html } from "../../shell/html.ts";
import type { NextStep } from "./next-steps.ts";
import type { TraceStop } from "./trace.ts";

export const traceList = (stops: readonly TraceStop[]): Html =>
  html`<ol class="cl-trace">${stops.map(
    ({ what, more, done, link }) =>
      html`<li${done ? null : html` class="is-next"`}><b>${what}</b>${more}${
        link && html`<br><a href="${link.href}">${link.words}</a>`
      }</li>`,
  )}</ol>`;

export const nextStepsList = (steps: readonly NextStep[], wordPair: string | null): Html =>
  html`<ul class="govuk-list govuk-list--bullet cl-gap-1">${steps.map(
    ({ say, ring }) =>
      html`<li>${say}${
        ring &&
        html`<br><a class="cl-callbtn cl-callbtn--brand cl-gap-half" href="tel:${ring.number}">${icon("phone")}${ring.label}</a>`
      }</li>`,
  )}${
    wordPair !== null &&
    html`<li>If an officer rings you, ask for your two words: <b>${wordPair}</b>. If they do not know them, end the call.</li>`
  }</ul>`;
