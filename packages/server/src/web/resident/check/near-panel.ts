import { sayDay, WEEKDAYS, weekdayOf } from "@clearline/engine";
import type { Services } from "../../services.ts";
import { attributes, type Html, html, type Part } from "../../shell/html.ts";
import type { LikeIt } from "./live-series.ts";

export type NearView = {
  /** How many told us of calls like it; null where that is under five or not known. */
  likeIt: LikeIt | null;
  typed: string;
  /** The place that they typed, as we name it. */
  place: string | null;
  /** True where what they typed is no place we know. */
  unknown: boolean;
};

/** The one form on the answer page that carries what the person said, as nothing is kept. Its buttons stand elsewhere. */
export const ANSWERED = "answered";

/** The live local series, where one matches; and, after the answer, a place to look near. */
export const nearPanel = (services: Services, view: NearView, action: string): Html =>
  html`<div class="cl-stack" id="near">${view.likeIt && told(services, view.likeIt)}${(view.likeIt?.near ?? null) === null && placeForm(view, action)}</div>`;

function told({ site }: Services, { count, since, near }: LikeIt): Html {
  const where = near === null ? `people in ${site.areaName}` : "people near you";
  // Within seven days a weekday names one day; the date is for who keeps the page.
  const day = html`<span title="${sayDay(since, { weekday: true })}">${WEEKDAYS[weekdayOf(since)] ?? ""}</span>`;
  const see = near === null ? "/near" : `/near?place=${encodeURIComponent(near)}`;
  return html`<div class="cl-near7"><strong>${count}</strong><p><b>${where}</b> told us about a call like this since ${day}. <a href="${see}">See the calls near ${near ?? "you"}</a></p></div>`;
}

/** @param action the page comes again, and opens here: whoever looked sees what was found */
function placeForm({ typed, place, unknown }: NearView, action: string): Part {
  const said =
    unknown &&
    html`<p class="cl-wrong__words" id="f-place-error"><span class="govuk-visually-hidden">Error:</span> Enter a town, or a postcode such as TN13</p>`;
  const nothing =
    place !== null &&
    html`<p><b>We have no number to show for such calls near ${place}.</b> That does not make the call safe. <a href="/near?place=${encodeURIComponent(place)}">See the calls near ${place}</a></p>`;
  return html`<div class="cl-panel cl-noprint"><h2><label for="f-place">Is it going round near you?</label></h2><p id="f-place-hint">Your town or postcode. You can skip this.</p>${nothing}${said}
<div class="cl-inline"><input form="${ANSWERED}" class="cl-say-it cl-say-it--line${unknown && " cl-say-it--wrong"}" id="f-place" name="place" type="text" value="${typed}" maxlength="100" autocomplete="postal-code" spellcheck="false"${attributes({ "aria-describedby": unknown ? "f-place-hint f-place-error" : "f-place-hint" })}><button form="${ANSWERED}" formaction="${action}#near" class="cl-btn2" type="submit">Look</button></div></div>`;
}
