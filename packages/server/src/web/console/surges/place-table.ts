import { addDays, daysBetween } from "@clearline/engine";
import { londonDay } from "../../../actions/days.ts";
import type { CaseRow } from "../../../store/cases.ts";
import { type Html, html } from "../../shell/html.ts";
import { byPlace, CURVE_DAYS, isWithin } from "../parts/calls.ts";
import { days } from "../parts/say.ts";
import type { SurgeView } from "./view.ts";

/**
 * Each place's count beside its own last four weeks, so that a place that always reports more is seen for what it is.
 * What is usual in all is the alarm's own figure, which knows of weekdays; each place has its share of the reports before.
 */
export function placeTable({ surge, stream, behind, now }: SurgeView): Html {
  const length = daysBetween(surge.starts_on, surge.ends_on) + 1;
  const from = addDays(surge.starts_on, -CURVE_DAYS);
  const before = stream.filter(({ call_date }) => call_date >= from && call_date < surge.starts_on);
  const rows = rowsOf({ surge, behind }).map(({ isHere, ...row }) => ({
    ...row,
    before: before.filter(isHere).length,
  }));
  const allBefore = rows.reduce((sum, row) => sum + row.before, 0);
  const usual = surge.usual ?? (allBefore / CURVE_DAYS) * length;
  const share = allBefore === 0 ? 0 : usual / allBefore;
  const seen = rows.reduce((sum, row) => sum + row.n, 0);
  const span = days(surge.starts_on, surge.ends_on, londonDay(now));
  return html`<section class="cl-pane"><section class="cl-pane__body cl-scroll cl-pad" tabindex="0" aria-label="Figures by place"><table class="govuk-table"><caption class="govuk-table__caption govuk-table__caption--m">${span}, by place</caption><thead><tr><th scope="col" class="govuk-table__header">Place</th><th scope="col" class="govuk-table__header govuk-table__header--numeric">Seen</th><th scope="col" class="govuk-table__header govuk-table__header--numeric">Usual, by the four weeks before</th></tr></thead><tbody>${rows
    .filter((row) => row.n > 0 || row.before > 0)
    .map((row) => cells(row.name, row.n, row.before * share, false))}${
    rows.length > 1 && cells("All", seen, usual, true)
  }</tbody></table></section></section>`;
}

type Row = { name: string; n: number; isHere: (one: CaseRow) => boolean };

/** Also the places of the alarm that nobody rang from now: what is usual there is part of what is usual in all. */
function rowsOf({ surge, behind }: Pick<SurgeView, "surge" | "behind">): Row[] {
  const told = byPlace(behind).map(({ name, n }): Row => ({ name, n, isHere: ({ place }) => place === name }));
  const quiet = surge.places
    .filter((name) => !behind.some((one) => isWithin([name], one)))
    .map((name): Row => ({ name, n: 0, isHere: (one) => isWithin([name], one) }));
  const placeless: Row = { name: "No place known", n: surge.placeless, isHere: ({ lat }) => lat === null };
  return [...told, ...quiet, ...(surge.placeless > 0 ? [placeless] : [])];
}

const cells = (name: string, seen: number, usual: number, bold: boolean): Html => {
  const b = (words: string): Html => (bold ? html`<b>${words}</b>` : html`${words}`);
  return html`<tr class="govuk-table__row"><th scope="row" class="govuk-table__header cl-rowhead">${b(name)}</th><td class="govuk-table__cell govuk-table__cell--numeric">${b(String(seen))}</td><td class="govuk-table__cell govuk-table__cell--numeric">${b(usual.toFixed(1))}</td></tr>`;
};
