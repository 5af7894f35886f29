import { attributes, type Html, html } from "../../shell/html.ts";
import { type DaysAsked, daysIn } from "./days-asked.ts";

const VIEWS = { series: "Overview", timeline: "Timeline", map: "Map", ties: "What ties them" } as const;
export type SeriesViewName = keyof typeof VIEWS;

/** The pages of one series. A stretch of days goes along from the timeline to the map and back. */
export function seriesNav(
  id: string,
  current: SeriesViewName,
  asked: Pick<DaysAsked, "from" | "to"> = { from: null, to: null },
): Html {
  const days = daysIn(new URLSearchParams(), asked).toString();
  const path = (view: SeriesViewName): string =>
    view === "series"
      ? `/console/series/${id}`
      : `/console/series/${id}/${view}${days !== "" && view !== "ties" ? `?${days}` : ""}`;
  return html`<nav class="cl-tabs cl-tabs--top cl-noprint" aria-label="This series">${(
    Object.keys(VIEWS) as SeriesViewName[]
  ).map(
    (view) =>
      html`<a class="cl-tab" href="${path(view)}"${attributes({ "aria-current": view === current && "page" })}>${VIEWS[view]}</a>`,
  )}</nav>`;
}
