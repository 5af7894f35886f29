import { type Doubt, never, type NumberNote } from "@clearline/engine";
import { listOf } from "./say.ts";

/** The page that asks which has them all. */
const MOST_AREAS = 3;

/**
 * What an officer should look at again, and what to do about it.
 *
 * @param of a report, whose facts an officer may mend, or somebody else's page, which says what it says
 */
export function sayDoubt(doubt: Doubt, of: "report" | "page"): string {
  const isReport = of === "report";
  switch (doubt.code) {
    case "weekday-disagrees":
      return `The weekday and the date do not go together.${isReport ? " Ask which is right." : ""}`;
    case "day-is-of-the-report":
      return "This is the day they told somebody. The call may have been earlier.";
    case "day-after-publication":
      return isReport
        ? "This day is after they told us. Check the month."
        : "This day is after the page was published. Check the month.";
    case "place-is-one-of-several": {
      const areas = [...new Set(doubt.candidates.map(({ area }) => area))];
      const more = areas.length - MOST_AREAS;
      const named = more > 1 ? [...areas.slice(0, MOST_AREAS), `${more} more areas`] : areas;
      return `Several places are called ${doubt.name}: ${listOf(named)}. ${isReport ? "Choose Edit to say which." : "The page does not say which."}`;
    }
    default:
      return never(doubt);
  }
}

/** What is to be known of a number. A code without words does not compile. */
export const NUMBER_NOTE_WORDS: Record<NumberNote, string> = {
  "genuine-can-be-imitated": "A genuine number. Callers can make it show on a phone.",
  "kept-for-films": "Kept for films and examples. It was made up, or typed wrongly.",
  "not-allowed-as-caller": "A number that begins 09 may not be shown by a caller.",
  "looks-like-a-mobile": "Begins 070. It looks like a mobile, and costs more to ring.",
  "costs-more-to-ring": "Costs more to ring.",
  "from-abroad": "A number from abroad.",
};
