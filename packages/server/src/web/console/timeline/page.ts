import { type Day, sayDay } from "@clearline/engine";
import type { SeriesRow } from "../../../store/series.ts";
import { TIMELINE_KINDS, type TimelineKind } from "../../../store/timeline.ts";
import { checkboxes, errorSummary } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { type DaysAsked, dayFields, daysIn } from "../parts/days-asked.ts";
import { seriesNav } from "../parts/series-nav.ts";
import { count, days as sayDays } from "../parts/say.ts";
import { type CallChart, type CallDay, drawCalls, sayAfter } from "./chart.ts";
import type { TimelineDay } from "./entries.ts";
import { KIND_LABELS, sayEntry, type SayEntry, when } from "./say.ts";

export type TimelineView = {
  series: SeriesRow;
  days: readonly TimelineDay[];
  /** Rows in all, and on which page of them this is. */
  total: number;
  page: number;
  pages: number;
  kinds: readonly TimelineKind[];
  asked: DaysAsked;
  calls: readonly CallDay[];
  chart: CallChart | null;
  today: Day;
  say: SayEntry;
};

/** What happened, in the order it happened: did calls go on once a warning was out? */
export const timelinePage = (view: TimelineView): Html => {
  const { series, days, total, asked } = view;
  return html`${errorSummary(asked.errors)}<div class="cl-bar"><div><p class="cl-eyebrow"><a href="/console/series/${series.id}">Series ${series.id}</a></p><h1 class="cl-h1">Timeline: ${series.name}</h1></div></div>
${seriesNav(series.id, "timeline", asked)}
${picture(view)}${filters(view)}
<section class="cl-pane" aria-label="What happened"><div class="cl-pane__head"><h2 class="cl-h2">What happened</h2><span class="cl-meta">${count(total, "line")}, oldest first</span></div>${
    days.length === 0
      ? html`<div class="cl-pane__body cl-pad"><p class="govuk-body">Nothing happened in that time, of what is ticked.</p></div>`
      : days.map(
          ({ day, entries }) =>
            html`<section class="cl-tlday" aria-label="${sayDay(day, { weekday: true })}"><h3 class="cl-h3">${sayDay(day, { weekday: true })}</h3><ol class="cl-tl">${entries.map(
              (entry) =>
                html`<li class="cl-tl__${entry.rows[0].kind}"><span class="cl-tl__when">${when(entry)}</span><div><span class="cl-tl__kind">${SHORT[entry.rows[0].kind]}</span> ${sayEntry(entry, view.say)}</div></li>`,
            )}</ol></section>`,
        )
  }</section>${pager(view)}`;
};

const SHORT: Readonly<Record<TimelineKind, string>> = {
  calls: "Calls",
  reports: "Reports",
  links: "Links",
  surges: "Surge",
  warnings: "Warning",
  notes: "Note",
  hands: "In hand",
};

function picture({ chart, calls, today }: TimelineView): Html {
  if (chart === null)
    return html`<section class="cl-pane" aria-labelledby="pic"><div class="cl-pane__head"><h2 class="cl-h2" id="pic">Calls a day</h2></div><div class="cl-pane__body"><p class="cl-meta">No call in that time.</p></div></section>`;
  const { bars, barDays, sent } = chart;
  const head = barDays === 1 ? "Calls a day" : `Calls in ${barDays} days each`;
  return html`<section class="cl-pane" aria-labelledby="pic"><div class="cl-pane__head"><h2 class="cl-h2" id="pic">${head}</h2><span class="cl-meta">By the day the call was made</span></div><div class="cl-pane__body"><div class="cl-tlpicture">${drawCalls(chart, today)}</div>${
    sent.length === 0
      ? html`<p class="cl-meta">No warning about these calls went out in that time.</p>`
      : html`<ol class="cl-sentlist">${sent.map((one) => html`<li>${sayAfter(calls, one, today)} <a href="/console/warnings/${one.id}">The warning</a></li>`)}</ol><p class="cl-meta">Fewer calls after a warning do not prove that it worked. A warning also makes people tell us.</p>`
  }<details class="govuk-details cl-astable"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Show as a table</span></summary><div class="govuk-details__text"><table class="govuk-table"><caption class="govuk-table__caption">${head}</caption><thead><tr><th scope="col" class="govuk-table__header">Day</th><th scope="col" class="govuk-table__header govuk-table__header--numeric">Calls</th><th scope="col" class="govuk-table__header">Warning</th></tr></thead><tbody>${bars.map(
    ({ from, to, n }, i) =>
      html`<tr class="govuk-table__row"><td class="govuk-table__cell">${sayDays(from, to, today)}</td><td class="govuk-table__cell govuk-table__cell--numeric">${n}</td><td class="govuk-table__cell">${sent.some(({ bar }) => bar === i) && "went out"}</td></tr>`,
  )}</tbody></table></div></details></div></section>`;
}

function filters({ series, kinds, asked }: TimelineView): Html {
  const isOpen = kinds.length < TIMELINE_KINDS.length || asked.typed.from !== "" || asked.typed.to !== "";
  return html`<details class="govuk-details cl-noprint"${isOpen && html` open`}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Choose what is shown</span></summary><div class="govuk-details__text"><form method="get" action="/console/series/${series.id}/timeline" class="cl-form" novalidate><div class="cl-ticks">${checkboxes(
    {
      name: "kind",
      label: "Show",
      values: kinds,
      choices: TIMELINE_KINDS.map((kind) => ({ value: kind, label: KIND_LABELS[kind] })),
    },
  )}</div><div class="cl-filter">${dayFields(asked)}<button class="cl-btn2" type="submit">Show</button></div></form></div></details>`;
}

function pager({ series, kinds, asked, page, pages }: TimelineView): Html | null {
  if (pages < 2) return null;
  const to = (at: number): string => {
    const parts = daysIn(new URLSearchParams(), asked);
    if (kinds.length < TIMELINE_KINDS.length) for (const kind of kinds) parts.append("kind", kind);
    parts.set("page", String(at));
    return `/console/series/${series.id}/timeline?${parts.toString()}`;
  };
  return html`<nav class="cl-acts" aria-label="Pages">${page > 1 && html`<a class="cl-btn2" href="${to(page - 1)}">Before</a>`}<span class="cl-meta">Page ${page} of ${pages}</span>${page < pages && html`<a class="cl-btn2" href="${to(page + 1)}">Next</a>`}</nav>`;
}
