import { londonDay } from "../../../actions/days.ts";
import type { SurgeEvent } from "../../../store/surges.ts";
import { type Html, html } from "../../shell/html.ts";
import { count, onceIn, shortDay } from "../parts/say.ts";
import type { SurgeView } from "./view.ts";

const WORDS: Record<SurgeEvent["kind"], string> = {
  raised: "Raised",
  grew: "Grew",
  shrank: "Shrank",
  returned: "Came back",
  ended: "Ended",
  dismissed: "Dismissed",
};

/** What became of the alarm, day by day: one line for each change. */
export const life = ({ events, now }: SurgeView): Html =>
  html`<section class="cl-pane" aria-labelledby="life"><div class="cl-pane__head"><h2 class="cl-h2" id="life">Its life so far</h2></div><section class="cl-pane__body cl-scroll cl-pad" tabindex="0" aria-label="What became of it, by day"><table class="govuk-table"><thead><tr><th scope="col" class="govuk-table__header">Day</th><th scope="col" class="govuk-table__header">What</th><th scope="col" class="govuk-table__header govuk-table__header--numeric">Seen</th><th scope="col" class="govuk-table__header">Where</th><th scope="col" class="govuk-table__header">By chance</th></tr></thead><tbody>${events.map(
    (event) =>
      html`<tr class="govuk-table__row"><th scope="row" class="govuk-table__header cl-rowhead">${shortDay(event.on_day, londonDay(now))}</th><td class="govuk-table__cell">${WORDS[event.kind]}</td><td class="govuk-table__cell govuk-table__cell--numeric">${String(event.observed)}</td><td class="govuk-table__cell">${event.places === 0 ? "No place known" : count(event.places, "place")}</td><td class="govuk-table__cell">${onceIn(event.recurrence_days)}</td></tr>`,
  )}</tbody></table></section></section>`;
