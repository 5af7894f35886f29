import { type Day, daysBetween } from "@clearline/engine";
import type { SurgeRow } from "../../../store/surges.ts";
import { streamWords } from "../parts/calls.ts";
import { days, listOf } from "../parts/say.ts";

const MOST_PLACES_NAMED = 3;

/** `about 3`, or `almost none`: a figure a person can hold beside the count. */
export const usually = (expected: number): string =>
  expected < 0.5 ? "almost none" : `about ${expected < 10 ? Math.round(expected) : Math.round(expected / 5) * 5}`;

/** Towns as they stand in a sentence, those with most calls first. */
export function surgePlaces({ places }: Pick<SurgeRow, "places">): string {
  if (places.length <= MOST_PLACES_NAMED) return listOf(places);
  return `${places.slice(0, MOST_PLACES_NAMED - 1).join(", ")} and ${places.length - MOST_PLACES_NAMED + 1} places near them`;
}

/** What its curve shows. */
export const dayLabel = ({ places }: Pick<SurgeRow, "places">): string =>
  places.length === 0 ? "Reports a day that named no place we know" : `Reports a day in ${places.join(", ")}`;

/** Where the calls were, as it follows on "14 calls": those that named no place are not hidden among the others. */
function whereabouts(surge: SurgeRow): string {
  if (surge.places.length === 0) return "that named no place we know";
  if (surge.placeless === 0) return `in ${surgePlaces(surge)}`;
  return `in ${surgePlaces(surge)}, or with no place we know (${surge.placeless}),`;
}

/** The alarm in one sentence: how many, what, where, when, and what is usual. */
export function surgeSentence(surge: SurgeRow, today: Day): string {
  const length = daysBetween(surge.starts_on, surge.ends_on) + 1;
  const when =
    length === 1
      ? `on ${days(surge.starts_on, surge.ends_on, today)}`
      : `from ${days(surge.starts_on, surge.ends_on, today)}`;
  return `${surge.observed} ${streamWords(surge.stream)} ${whereabouts(surge)}${surge.places.length === 0 ? "," : ""} ${when}, where we would expect ${usually(surge.usual ?? surge.expected)}.`;
}
