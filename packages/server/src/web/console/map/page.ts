import type { Day } from "@clearline/engine";
import { errorSummary } from "../../shell/form.ts";
import { type Html, html, type Part } from "../../shell/html.ts";
import { type DaysAsked, dayFields, daysIn } from "../parts/days-asked.ts";
import { dotMap, edgesOf, type Frame, frameOf } from "../parts/map.ts";
import { count, days as sayDays, shortDay } from "../parts/say.ts";
import { isIn, moves, type TownCalls } from "./view.ts";

export type MapView = {
  title: string;
  /** Above the heading, and the pages of the same series. */
  eyebrow: Part;
  nav: Part;
  path: string;
  towns: readonly TownCalls[];
  unknown: number;
  /** What was asked for; null: all of it. */
  frame: Frame | null;
  /** Other towns of the part that is shown. */
  around: readonly { name: string; lat: number; lon: number }[];
  asked: DaysAsked;
  today: Day;
  /** Whether each town tells which series its calls are of. */
  tellsSeries: boolean;
};

export const mapPage = (
  view: MapView,
): Html => html`${errorSummary(view.asked.errors)}<div class="cl-bar"><div>${view.eyebrow}<h1 class="cl-h1">${view.title}</h1><p class="cl-meta">${sayWhen(view)}</p></div></div>${view.nav}${filter(view)}
<div class="cl-cols cl-cols--side">${picture(view)}${list(view)}</div>`;

function sayWhen({ asked: { from, to }, today }: MapView): string {
  if (from !== null && to !== null) return `Calls made ${sayDays(from, to, today)}.`;
  if (from !== null) return `Calls made from ${shortDay(from, today)} on.`;
  return to === null ? "All its calls, by the town they were made to." : `Calls made up to ${shortDay(to, today)}.`;
}

function address({ path, asked }: MapView, frame: Frame | null): string {
  const parts = daysIn(new URLSearchParams(), asked);
  if (frame !== null) {
    parts.set("at", `${frame.lat.toFixed(4)},${frame.lon.toFixed(4)}`);
    parts.set("km", String(frame.km));
  }
  const query = parts.toString();
  return query === "" ? path : `${path}?${query}`;
}

function filter(view: MapView): Html {
  const { path, asked, frame } = view;
  return html`<form method="get" action="${path}" class="cl-filter cl-noprint" novalidate>${frame !== null && html`<input type="hidden" name="at" value="${frame.lat.toFixed(4)},${frame.lon.toFixed(4)}"><input type="hidden" name="km" value="${frame.km}">`}${dayFields(asked)}<button class="cl-btn2" type="submit">Show</button></form>`;
}

const WORDS = {
  closer: "Closer",
  farther: "Farther",
  north: "North",
  south: "South",
  west: "West",
  east: "East",
} as const;

function picture(view: MapView): Html {
  const { towns, around } = view;
  const frame = view.frame ?? frameOf(towns);
  if (frame === null)
    return html`<section class="cl-pane" aria-labelledby="map"><div class="cl-pane__head"><h2 class="cl-h2" id="map">Map</h2></div><div class="cl-pane__body cl-pad"><p class="govuk-body">There is no map: none of these calls named a place we know.</p></div></section>`;
  const edges = edgesOf(frame);
  const shown = towns.filter((town) => isIn(town, edges));
  const outside = towns.length - shown.length;
  const label =
    shown.length === 0
      ? "Map: no town with calls in this part"
      : `Map: ${shown.map(({ name, n }) => `${name} ${n}`).join(", ")}`;
  const to = moves(frame);
  return html`<section class="cl-pane" aria-labelledby="map"><div class="cl-pane__head"><h2 class="cl-h2" id="map">Map</h2><span class="cl-meta">${frame.km} km across</span></div><div class="cl-pane__body">${dotMap(towns, { label, frame, towns: around })}
<nav class="cl-acts cl-noprint" aria-label="Move the map">${(Object.keys(WORDS) as (keyof typeof WORDS)[]).map(
    (way) => {
      const next = to[way];
      return next === null ? null : html`<a class="cl-btn2" href="${address(view, next)}#map">${WORDS[way]}</a>`;
    },
  )}${view.frame !== null && html`<a class="cl-btn2" href="${address(view, null)}#map">Show all</a>`}</nav>
<ul class="cl-legend"><li><i class="cl-key cl-key--window"></i>Town with calls: the figure is how many</li><li><i class="cl-key cl-key--town"></i>Another town</li></ul>${outside > 0 && html`<p class="cl-meta">${count(outside, "town")} with calls ${outside === 1 ? "is" : "are"} outside this part.</p>`}</div></section>`;
}

const CLOSE_KM = 16;
const MOST_SERIES = 3;

function list(view: MapView): Html {
  const { towns, unknown, tellsSeries } = view;
  return html`<section class="cl-pane" aria-labelledby="list"><div class="cl-pane__head"><h2 class="cl-h2" id="list">The same as a list</h2></div><ul class="cl-rows">${towns.map(
    ({ name, lat, lon, n, of }) =>
      html`<li><div><b>${name}</b>: ${count(n, "call")}${tellsSeries && html`<span class="cl-meta">${of.slice(0, MOST_SERIES).map((one) => html`<br><a href="/console/series/${one.id}">${one.name}</a>: ${one.n}`)}${of.length > MOST_SERIES && html`<br>and ${of.length - MOST_SERIES} more series`}</span>`}</div><a class="cl-noprint" href="${address(view, { lat, lon, km: CLOSE_KM })}#map">Closer<span class="govuk-visually-hidden"> to ${name}</span></a></li>`,
  )}${unknown > 0 && html`<li><div>Place not known: ${count(unknown, "call")}</div></li>`}${towns.length === 0 && unknown === 0 && html`<li><div>No call in that time.</div></li>`}</ul></section>`;
}
