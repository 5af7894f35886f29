/** Whether two tellings of one call agree, field by field. Silence on one side is never disagreement. */
import { never } from "../base/result.ts";
import type { Incident, IncidentField } from "../read/incident.ts";
import { knownAs } from "../read/organisations.ts";

/** The fields that two tellings can contradict each other in. A list of asks can only be longer or shorter. */
export const CONTRADICTABLE = [
  "date",
  "place",
  "channel",
  "impersonatedKind",
  "impersonatedName",
  "outcome",
  "lossPence",
  "victims",
  "age",
] as const satisfies readonly IncidentField[];
export type Contradictable = (typeof CONTRADICTABLE)[number];

/** What a telling says in a field, as it is shown; null where it says nothing. */
export function valueOf(field: Contradictable, incident: Incident): string | number | null {
  if (field === "date") return incident.date ?? incident.datePartial;
  const value = incident[field];
  return value === "unknown" ? null : value;
}

export function disagree(field: Contradictable, a: Incident, b: Incident): boolean {
  if (valueOf(field, a) === null || valueOf(field, b) === null) return false;
  switch (field) {
    case "date":
      return !sameDate(a, b);
    case "place":
      return samePlace(a, b) === false;
    case "impersonatedName":
      return !sameName(a.impersonatedName ?? "", b.impersonatedName ?? "");
    case "outcome":
      // Details given and money lost can both be true, and papers tell the one or the other.
      return a.outcome !== b.outcome && (a.outcome === "no_loss" || b.outcome === "no_loss");
    case "channel":
    case "impersonatedKind":
    case "lossPence":
    case "victims":
      return a[field] !== b[field];
    case "age":
      return !sameAge(a.age ?? "", b.age ?? "");
    default:
      return never(field);
  }
}

/** A full date and one without a year agree on the same day and month; a range agrees with any day in it. */
function sameDate(a: Incident, b: Incident): boolean {
  if (a.date !== null && b.date !== null) {
    return a.date <= (b.dateEnd ?? b.date) && b.date <= (a.dateEnd ?? a.date);
  }
  return sameMonthDay(a, b) || inRange(a, b) || inRange(b, a);
}

export function sameMonthDay(a: Incident, b: Incident): boolean {
  const day = monthDay(a);
  return day !== null && day === monthDay(b);
}

const monthDay = ({ date, datePartial }: Incident): string | null => (date ?? datePartial)?.slice(-5) ?? null;

/** The day without a year of `inner` falls in the range of `outer`. */
function inRange(inner: Incident, outer: Incident): boolean {
  const day = monthDay(inner);
  if (day === null || outer.date === null || outer.dateEnd === null) return false;
  return [outer.date, outer.dateEnd].some((end) => {
    const dated = `${end.slice(0, 5)}${day}`;
    return (outer.date ?? "") <= dated && dated <= (outer.dateEnd ?? "");
  });
}

/**
 * Null where one side names no place. A place that the other names as the area around agrees: a paper says the town
 * where the police say the village.
 */
export function samePlace(a: Incident, b: Incident): boolean | null {
  const [mine, theirs] = [placesOf(a), placesOf(b)];
  if (mine.length === 0 || theirs.length === 0) return null;
  if (mine.some((place) => theirs.includes(place))) return true;
  const around = (places: readonly string[], area: string | null): boolean =>
    area !== null && areaNames(area).some((name) => places.includes(name));
  return around(mine, b.placeArea) || around(theirs, a.placeArea);
}

const placesOf = ({ place }: Incident): string[] => (place ?? "").split(";").map(key).filter(Boolean);
const areaNames = (area: string): string[] => area.split(/[,;]/).map(key);
const key = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** "DWP" and "the Department for Work and Pensions", "PC Hunter" and "PC Alex Hunter, Lancashire Police". */
function sameName(a: string, b: string): boolean {
  if (knownAs(a) === knownAs(b)) return true;
  const [x, y] = [nameWords(a), nameWords(b)];
  if (x.length === 0 || y.length === 0) return true;
  return x.some((word) => y.includes(word)) || isInitials(a, y) || isInitials(b, x);
}

/** A woman of 84 is in her 80s. */
const sameAge = (a: string, b: string): boolean =>
  a === b ||
  (a.endsWith("s") !== b.endsWith("s") &&
    a.charAt(0) === b.charAt(0) &&
    a.replace("s", "").length === b.replace("s", "").length);

const nameWords = (name: string): string[] =>
  key(name)
    .split(" ")
    .filter(
      (word) => !/^(?:the|of|for|and|a|an|or|mr|mrs|ms|dc|pc|ds|insp|inspector|sergeant|officer|police)$/.test(word),
    );

const isInitials = (short: string, words: readonly string[]): boolean =>
  words.length > 1 && key(short).replace(/ /g, "") === words.map((word) => word.charAt(0)).join("");
