import type { Day } from "@clearline/engine";
import type { SeriesSummary } from "../../../store/series.ts";
import { type Html, html } from "../../shell/html.ts";
import { count, days, listOf } from "../parts/say.ts";

export type SeriesListView = { series: readonly SeriesSummary[]; grown: ReadonlyMap<string, number>; today: Day };

export const seriesListPage = ({ series, grown, today }: SeriesListView): Html => html`
<div class="cl-bar"><div><h1 class="cl-h1">Series</h1><p class="cl-meta">Calls that look like the work of the same people. Newest call first.</p></div><a class="cl-btn2" href="/console/map">Map of all</a></div>
<section class="cl-pane" aria-label="Series">${
  series.length === 0
    ? html`<div class="cl-pane__body cl-pad"><p class="govuk-body">No series yet. Two reports that are alike enough start one.</p></div>`
    : seriesLines(series, grown, today)
}</section>`;

/** Lines that lead to a series, with how much it grew in a day. */
export const seriesLines = (series: readonly SeriesSummary[], grown: ReadonlyMap<string, number>, today: Day): Html =>
  html`<ul class="cl-queue">${series.map((one) => {
    const more = grown.get(one.id) ?? 0;
    return html`<li><a href="/console/series/${one.id}"><b>${one.name}</b><span>${one.reports} <span class="cl-tag cl-tag--${more > 0 ? "caution" : "plain"}">${more > 0 ? `+${more}` : "0"}<span class="govuk-visually-hidden"> since yesterday</span></span></span><small>${where(one.places)}${one.first_day !== null && one.last_day !== null && `, ${days(one.first_day, one.last_day, today)}`}</small></a></li>`;
  })}</ul>`;

/** The series' name has the foremost of many. */
const where = (places: readonly string[]): string =>
  places.length === 0 ? "Places not known" : places.length > 4 ? count(places.length, "place") : listOf(places);
