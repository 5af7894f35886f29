import { parseDay, toNumber } from "../base/day.ts";
import type { Incident } from "../read/incident.ts";
import { assign } from "./assign.ts";
import { EMPTY_BACKGROUND } from "./background.ts";
import { cosineOf, type Weighed, weighWords } from "./weigh.ts";
import { disagree, sameMonthDay, samePlace } from "./same.ts";

/** One incident as one document tells it. */
export type Telling = { document: string; index: number; incident: Incident; words: Weighed };

export const tellingOf = (document: string, text: string, incident: Incident, index: number): Telling => ({
  document,
  index,
  incident,
  words: weighWords(passageOf(text, incident), EMPTY_BACKGROUND),
});

/** Two tellings with less in common than this are of different calls. */
const LEAST_WORTH = 2.5;

/**
 * Which tellings are of the same call. Each document's incidents are matched one to one with the calls already known,
 * so that the best matching as a whole wins: a call told with another date still finds its own.
 *
 * @returns the calls in the order in which they were first told, each with its tellings, at most one a document
 */
export function alignTellings(documents: readonly (readonly Telling[])[]): Telling[][] {
  const calls: Telling[][] = [];
  for (const tellings of documents) {
    const worth = tellings.map((telling) =>
      calls.map((call) =>
        call.some((other) => isAnotherCall(telling.incident, other.incident))
          ? 0
          : Math.max(0, ...call.map((other) => worthOf(telling, other))),
      ),
    );
    const matched = assign(worth);
    tellings.forEach((telling, i) => {
      const column = matched[i] ?? null;
      const call = column === null || (worth[i]?.[column] ?? 0) < LEAST_WORTH ? undefined : calls[column];
      if (call) call.push(telling);
      else calls.push([telling]);
    });
  }
  return calls;
}

const HARD_FACTS = ["date", "place", "lossPence", "impersonatedKind", "impersonatedName"] as const;

/** One slip is how a call comes to be told in two ways; two slips are two calls. */
const isAnotherCall = (a: Incident, b: Incident): boolean =>
  HARD_FACTS.filter((field) => disagree(field, a, b)).length > 1;

/** How much two tellings have in common. What one does not say counts nothing either way. */
function worthOf(a: Telling, b: Telling): number {
  const [x, y] = [a.incident, b.incident];
  let worth = 6 * cosineOf(a.words, b.words);
  worth += weigh(samePlace(x, y), 3, -2);
  worth += weigh(bothKnown(x.impersonatedKind, y.impersonatedKind), 2, -2);
  worth += weigh(bothKnown(x.channel, y.channel), 0.5, -1);
  worth += weigh(x.lossPence === null || y.lossPence === null ? null : x.lossPence === y.lossPence, 3, -1);
  worth += weigh(x.victims === null || y.victims === null ? null : x.victims === y.victims, 0.3, -0.5);
  worth += weigh(disagree("outcome", x, y) ? false : bothKnown(x.outcome, y.outcome), 0.5, -1);
  if (x.askedFor.some((ask) => ask !== "none_stated" && y.askedFor.includes(ask))) worth += 1;
  return worth + dateWorth(x, y);
}

const weigh = (agree: boolean | null, reward: number, penalty: number): number =>
  agree === null ? 0 : agree ? reward : penalty;

const bothKnown = (a: string, b: string): boolean | null => (a === "unknown" || b === "unknown" ? null : a === b);

/** A day or two out is how one call comes to be told with two dates; months out is another call. */
function dateWorth(a: Incident, b: Incident): number {
  if (sameMonthDay(a, b)) return 1.5;
  const [x, y] = [dayOfYear(a), dayOfYear(b)];
  if (x === null || y === null) return 0;
  const apart = Math.min(Math.abs(x - y), 366 - Math.abs(x - y));
  return apart <= 3 ? 0.5 : apart <= 10 ? -0.5 : -2;
}

/** 2000 was a leap year, so every day and month exists in it. */
function dayOfYear({ datePartial, date }: Incident): number | null {
  const day = parseDay(`2000-${(date ?? datePartial ?? "").slice(-5)}`);
  return day === null ? null : toNumber(day);
}

const MOST_PASSAGE_CHARS = 800;

/** The part of the text that tells this call, from the first to the last of its evidence. */
function passageOf(text: string, { evidence, lure }: Incident): string {
  const told = evidence.filter(({ field }) => field !== "date" && field !== "placeArea");
  if (told.length === 0) return lure ?? "";
  const start = Math.min(...told.map((one) => one.start));
  return text.slice(start, Math.min(start + MOST_PASSAGE_CHARS, Math.max(...told.map((one) => one.end))));
}
