import { INCIDENT_FIELDS, sayReceipt } from "@clearline/engine";
import type { Difference } from "../../../actions/compare-calls.ts";
import type { RereadingRow, RereadReport } from "../../../store/rereadings.ts";
import type { ReportRow } from "../../../store/reports.ts";
import { attributes, type Html, html } from "../../shell/html.ts";
import type { SecretWords } from "../parts/mark-text.ts";
import { count } from "../parts/say.ts";
import { differenceList } from "../report/differences.ts";
import { FIELD_LABELS } from "../report/facts.ts";
import { counts, PATH } from "./page.ts";
import { sayEnd } from "./say.ts";

/** Which of them are shown. */
export const SHOWN = ["changed", "kept", "failed"] as const;
export type Shown = (typeof SHOWN)[number];

export type ChangesView = {
  row: RereadingRow;
  shown: Shown;
  page: number;
  fields: readonly { field: string; n: number }[];
  /** Reports in which an officer must say what became of a corrected call. */
  unsettled: number;
  lines: readonly {
    entry: RereadReport;
    report: ReportRow;
    differences: readonly Difference[];
    secrets: SecretWords;
  }[];
  hasMore: boolean;
};

const TAB: Record<Shown, string> = {
  changed: "Facts changed",
  kept: "Read otherwise, facts stand",
  failed: "Could not be read",
};

/** What came out otherwise, before and after, for a person to look at. */
export const changesPage = (view: ChangesView): Html => {
  const { row, shown, page, lines, hasMore, fields, unsettled } = view;
  const at = (which: Shown, n = 1): string => `${PATH}/${row.id}?show=${which}${n > 1 ? `&page=${n}` : ""}`;
  return html`<a href="${PATH}" class="govuk-back-link">Back to reading again</a>
<h1 class="cl-h1">What ${row.reader} reads otherwise</h1>
<p class="cl-meta">${count(row.done, "report")} of ${row.total.toLocaleString("en-GB")}. ${row.ended_at === null ? "Not finished yet." : sayEnd(row)}</p>
${counts(row)}
${fields.length > 0 && html`<p class="govuk-body">Reports by the fact that changed: ${fields.map(({ field, n }, i) => html`${i > 0 && ", "}${labelOf(field)} ${n.toLocaleString("en-GB")}`)}.</p>`}
${unsettled > 0 && html`<p class="cl-amber">${count(unsettled, "report needs", "reports need")} an officer: a call that somebody corrected is not in the new reading. <a href="${at("kept")}">They come first here</a>.</p>`}
<nav aria-label="Which reports" class="cl-tabs cl-gap-1">${SHOWN.map(
    (which) =>
      html`<a class="cl-tab" href="${at(which)}"${attributes({ "aria-current": which === shown ? "page" : null })}>${TAB[which]}</a>`,
  )}</nav>
<section class="cl-pane cl-gap-1" aria-labelledby="shown"><div class="cl-pane__head"><h2 class="cl-h2" id="shown">${TAB[shown]}</h2></div>${
    lines.length === 0
      ? html`<div class="cl-pane__body"><p class="govuk-body">None${row.ended_at === null ? " so far" : ""}.</p></div>`
      : html`<ul class="cl-rows">${lines.map((line) => reportLine(line))}</ul>`
  }</section>
<nav class="cl-acts" aria-label="Pages">${page > 1 && html`<a class="cl-btn2" href="${at(shown, page - 1)}">Earlier</a>`}${hasMore && html`<a class="cl-btn2" href="${at(shown, page + 1)}">More</a>`}</nav>`;
};

const labelOf = (field: string): string => {
  const known = INCIDENT_FIELDS.find((one) => one === field);
  return known ? FIELD_LABELS[known].toLowerCase() : "number of calls";
};

function reportLine({ entry, report, differences, secrets }: ChangesView["lines"][number]): Html {
  return html`<li><div><a href="/console/reports/${report.id}">Report ${sayReceipt(report.receipt)}</a>${entry.unsettled > 0 && html` <span class="cl-tag cl-tag--caution">needs an officer</span>`}<br><span class="cl-meta">${sayResult(entry, report)}</span>${differences.length > 0 && differenceList(differences, secrets)}</div></li>`;
}

function sayResult({ result, unsettled, code }: RereadReport, { state }: ReportRow): string {
  if (result === "failed")
    return `The reader gave up (${code}). The facts are as they were. It is tried again the next time reports are read again.`;
  if (result === "changed") return "The facts are these now.";
  if (unsettled > 0)
    return "A call that somebody corrected is not in the new reading. The facts stand until an officer says.";
  return state === "confirmed"
    ? "An officer said the facts are right, so they stand. The new reading has these."
    : "An officer kept the facts, so they stand. The new reading has these.";
}
