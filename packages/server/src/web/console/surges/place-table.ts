import { addDays, daysBetween } from "@clearline/engine";
import { londonDay } from "../../../actions/days.ts";
import type { CaseRow } from "../../../store/cases.ts";
import { type Html, html } from "../../shell/html.ts";
import { byPlace, CURVE_DAYS } from "../parts/calls.ts";
import { days } from "../parts/say.ts";
import type { SurgeView } from "./view.ts";

/** Each place's count beside its own last four weeks, so that a place that always reports more is seen for what it is. */
export function placeTable({ surge, stream, behind, now }: SurgeView): Html {
  const length = daysBetween(surge.starts_on, surge.ends_on) + 1;
  const from = addDays(surge.starts_on, -CURVE_DAYS);
  const usualOf = (isHere: (one: CaseRow) => boolean): number => {
    const before = stream.filter(
      (one) => isHere(one) && one.call_date >= from && one.call_date < surge.starts_on,
    ).length;
    return (before / CURVE_DAYS) * length;
  };
  const rows = byPlace(behind).map(({ name, n }) => ({ name, n, usual: usualOf(({ place }) => place === name) }));
  if (surge.placeless > 0)
    rows.push({ name: "No place known", n: surge.placeless, usual: usualOf(({ lat }) => lat === null) });
  const usual = rows.reduce((sum, row) => sum + row.usual, 0);
  const seen = rows.reduce((sum, row) => sum + row.n, 0);
  const span = days(surge.starts_on, surge.ends_on, londonDay(now));
  return html`<section class="cl-pane"><section class="cl-pane__body cl-scroll cl-pad" tabindex="0" aria-label="Figures by place"><table class="govuk-table"><caption class="govuk-table__caption govuk-table__caption--m">${span}, by place</caption><thead><tr><th scope="col" class="govuk-table__header">Place</th><th scope="col" class="govuk-table__header govuk-table__header--numeric">Seen</th><th scope="col" class="govuk-table__header govuk-table__header--numeric">In as many days, four weeks before</th></tr></thead><tbody>${rows.map(
    ({ name, n, usual: own }) => cells(name, n, own, false),
  )}${rows.length > 1 && cells("All", seen, usual, true)}</tbody></table></section></section>`;
}

const cells = (name: string, seen: number, usual: number, bold: boolean): Html => {
  const b = (words: string): Html => (bold ? html`<b>${words}</b>` : html`${words}`);
  return html`<tr class="govuk-table__row"><th scope="row" class="govuk-table__header cl-rowhead">${b(name)}</th><td class="govuk-table__cell govuk-table__cell--numeric">${b(String(seen))}</td><td class="govuk-table__cell govuk-table__cell--numeric">${b(usual.toFixed(1))}</td></tr>`;
};
