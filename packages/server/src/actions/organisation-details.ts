import { type Day, fail, ok, parsePhone, type Result } from "@clearline/engine";
import type { Details } from "../store/organisation-changes.ts";
import { londonDay } from "./days.ts";
import type { Deps } from "./deps.ts";
import { tidyLine } from "./tidy-line.ts";

/** As an officer typed it. `shows`: the numbers its calls may show, one a line. */
export type Proposal = { name: string; publishedNumber: string; source: string; checked: Day | null; shows: string };

export type ProposalError = {
  code:
    | "name-missing"
    | "name-too-long"
    | "published-number-wrong"
    | "number-source-missing"
    | "number-day-wrong"
    | "shows-wrong"
    | "organisation-known";
};

const MAX_CHARS = 200;
const MOST_SHOWN = 50;

/** The details of an organisation, or all that is wrong with them at once. */
export function detailsFrom(deps: Pick<Deps, "clock">, given: Proposal): Result<Details, readonly ProposalError[]> {
  const number = parsePhone(given.publishedNumber);
  const shown = given.shows
    .split(/[\n,;]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
  const shows = shown.map((one) => parsePhone(one)).flatMap((one) => (one.ok ? [one.value] : []));
  const name = tidyLine(given.name);
  const source = tidyLine(given.source);
  const errors: ProposalError[] = [];
  if (name === "") errors.push({ code: "name-missing" });
  if (name.length > MAX_CHARS) errors.push({ code: "name-too-long" });
  if (!number.ok) errors.push({ code: "published-number-wrong" });
  if (source === "" || source.length > MAX_CHARS) errors.push({ code: "number-source-missing" });
  if (given.checked === null || given.checked > londonDay(deps.clock())) errors.push({ code: "number-day-wrong" });
  if (shows.length !== shown.length || shown.length > MOST_SHOWN) errors.push({ code: "shows-wrong" });
  if (errors.length > 0 || !number.ok || given.checked === null) return fail(errors);
  return ok({
    name,
    published_number: number.value,
    number_source: source,
    number_checked: given.checked,
    shows: [...new Set(shows)],
  });
}

const MAX_WHO_CHARS = 200;
/** Who answered there, by name and role, said at all and in a line. */
export const saysWho = (who: string): boolean => tidyLine(who) !== "" && who.length <= MAX_WHO_CHARS;
