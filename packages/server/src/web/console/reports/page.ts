import type { QueueRow } from "../../../store/reports.ts";
import { attributes, type Html, html } from "../../shell/html.ts";
import { reportLines } from "../parts/report-lines.ts";
import { count } from "../parts/say.ts";

const QUEUE_TABS = ["waiting", "confirmed", "set-aside"] as const;
export type QueueTab = (typeof QUEUE_TABS)[number];
export type QueueView = {
  tab: QueueTab;
  rows: readonly QueueRow[];
  total: number;
  page: number;
  pages: number;
  now: Date;
  /** What people said of answers and no officer has read yet. */
  feedback: number;
};

const TABS: Record<QueueTab, { label: string; title: string; empty: string }> = {
  waiting: {
    label: "Waiting",
    title: "Reports waiting",
    empty: "No report is waiting. New ones come here by harm, then by age.",
  },
  confirmed: { label: "Confirmed", title: "Reports confirmed", empty: "No report has been confirmed yet." },
  "set-aside": {
    label: "Set aside",
    title: "Reports set aside",
    empty: "No report has been set aside. They are kept here, and do not count.",
  },
};

export const queuePage = ({ tab, rows, total, page, pages, now, feedback }: QueueView): Html => html`
<div class="cl-bar"><div><h1 class="cl-h1">${TABS[tab].title}</h1><p class="cl-meta">${count(total, "report")}. Gravest first, then longest waiting. <a href="/console/keeping">How long we keep them</a>.</p></div><a class="cl-btn2" href="/console/new-report">Take a call</a></div>
<nav class="cl-tabs cl-tabs--top" aria-label="Which reports">${QUEUE_TABS.map(
  (one) =>
    html`<a class="cl-tab" href="/console/reports${one !== "waiting" && `?show=${one}`}"${attributes({ "aria-current": one === tab && "page" })}>${TABS[one].label}</a>`,
)}</nav>
<section class="cl-pane" aria-label="${TABS[tab].title}">${
  rows.length === 0
    ? html`<div class="cl-pane__body cl-pad"><p class="govuk-body">${TABS[tab].empty}</p></div>`
    : reportLines(rows, now)
}</section>${
  pages > 1 &&
  html`<nav class="cl-acts" aria-label="Pages">${page > 1 && html`<a class="cl-btn2" href="/console/reports?show=${tab}&amp;page=${page - 1}">Before</a>`}<span class="cl-meta">Page ${page} of ${pages}</span>${page < pages && html`<a class="cl-btn2" href="/console/reports?show=${tab}&amp;page=${page + 1}">Next</a>`}</nav>`
}
<p class="cl-acts"><a class="cl-btn2" href="/console/feedback">“Was this right?”${feedback > 0 && html` ${feedback} new`}</a></p>`;
