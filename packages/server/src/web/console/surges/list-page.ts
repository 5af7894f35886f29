import { londonDay } from "../../../actions/days.ts";
import type { SurgeRow } from "../../../store/surges.ts";
import { type Html, html } from "../../shell/html.ts";
import { onceIn, recently } from "../parts/say.ts";
import { surgeSentence } from "./sentence.ts";

export type SurgeListView = {
  surges: readonly SurgeRow[];
  /** The officer's setting: at most one false alarm in so many days. */
  recurrenceSetting: number;
  lastRun: { at: Date; cases: number; found: number } | null;
  now: Date;
};

export const surgeListPage = ({ surges, recurrenceSetting, lastRun, now }: SurgeListView): Html => html`
<div class="cl-bar"><div><h1 class="cl-h1">Surges</h1><p class="cl-meta">${
  surges.length > 1 ? "Likely harm first. " : ""
}${
  lastRun
    ? `Last looked ${recently(lastRun.at, now)}: ${lastRun.cases} calls with a known place, ${foundWords(lastRun.found, surges)}.`
    : "The scan has not run yet. It runs after each report and every hour."
}</p></div></div>
<section class="cl-pane" aria-label="Surges">${
  surges.length === 0
    ? html`<div class="cl-pane__body cl-pad"><p class="govuk-body">No alarm so far. A quiet page does not mean no calls: it means no more than chance explains.</p></div>`
    : html`<ul class="cl-queue">${surges.map((surge) => line(surge, recurrenceSetting, now))}</ul>`
}</section>`;

/** A look that raises nothing says nothing against what stands from looks before it. */
function foundWords(found: number, surges: readonly SurgeRow[]): string {
  if (found > 0) return `${found} unusual`;
  return surges.some(({ ended_at }) => ended_at === null) ? "no new alarm" : "nothing unusual";
}

/** One fact a line, for a line that is too long is cut off. */
const line = (surge: SurgeRow, recurrenceSetting: number, now: Date): Html =>
  html`<li><a href="/console/surges/${surge.id}"><b>${surgeSentence(surge, londonDay(now))}</b>${surgeTag(surge)}<small>By chance ${onceIn(surge.recurrence_days)}</small>${
    isStirred(surge, recurrenceSetting) && html`<small>Without those our own warning may have brought: no alarm</small>`
  }<small>Likely harm ${surge.harm.toFixed(1)}. Found ${recently(surge.found_at, now)}</small></a></li>`;

/** An alarm that only our own warning may have made stays on the list, and says so. */
const isStirred = ({ unstirred_recurrence_days: left }: SurgeRow, recurrenceSetting: number): boolean =>
  left !== null && left < recurrenceSetting;

export const surgeTag = ({ ended_at, dismissed_why }: SurgeRow): Html =>
  ended_at === null
    ? html`<span class="cl-tag cl-tag--caution">Open</span>`
    : html`<span class="cl-tag cl-tag--plain">${dismissed_why === null ? "Ended" : "Dismissed"}</span>`;
