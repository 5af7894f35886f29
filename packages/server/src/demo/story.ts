import { addDays, type Day, type Random, seeded, weekdayOf, WEEKDAYS } from "@clearline/engine";
import { CAMPAIGN, QUIET, type Telling } from "./scripts-told.ts";

/** One made-up report: when it reaches us, where that person lives, and what they say. */
export type StoryReport = {
  day: Day;
  /** Minutes after midnight, local time. */
  minute: number;
  callDate: Day;
  place: string;
  words: string;
  numberShown: string | null;
  anonymous: boolean;
  forSomeoneElse: boolean;
  /** The kind of call of the wave that this is one of; null for the quiet weeks' reports. */
  planted: string | null;
};

/** Towns and villages of west Kent, with how many of the quiet weeks' reports come from each. */
const QUIET_PLACES: readonly (readonly [place: string, weight: number])[] = [
  ["Sevenoaks", 5],
  ["Swanley", 4],
  ["Tonbridge", 7],
  ["Royal Tunbridge Wells", 8],
  ["Edenbridge", 3],
  ["Westerham", 2],
  ["Dartford", 7],
  ["Gravesend", 6],
  ["Maidstone", 8],
  ["West Malling", 3],
  ["Paddock Wood", 3],
  ["Cranbrook", 2],
  ["Snodland", 2],
  ["Borough Green", 2],
];

export const STORY_DAYS = 42;
const QUIET_REPORTS = 216;
/** The wave, over the story's last three days: how many calls of each kind in Sevenoaks and in Swanley. */
const WAVE: readonly { kind: string; sevenoaks: number; swanley: number }[] = [
  { kind: "press 1", sevenoaks: 8, swanley: 10 },
  { kind: "bank fraud team", sevenoaks: 8, swanley: 3 },
  { kind: "broadband", sevenoaks: 6, swanley: 2 },
  { kind: "DWP", sevenoaks: 2, swanley: 5 },
];

/**
 * Six weeks in west Kent, ending on `lastDay`: five quiet ones and more, then a wave of calls from "the bank", "the
 * broadband company", "the DWP" and a recorded voice in Sevenoaks and Swanley. The same seed tells the same story.
 *
 * @returns reports in the order in which they arrive
 */
export function tellStory(lastDay: Day, seed = 1): StoryReport[] {
  const random = seeded(seed);
  const first = addDays(lastDay, 1 - STORY_DAYS);
  const reports: StoryReport[] = [];
  for (let i = 0; i < QUIET_REPORTS; i++) {
    const day = addDays(first, Math.floor(random() * STORY_DAYS));
    const telling = pick(
      random,
      QUIET.map((one) => [one, one.quietWeight] as const),
    );
    reports.push(tell(random, telling, day, pick(random, QUIET_PLACES), lastDay));
  }
  for (const { kind, sevenoaks, swanley } of WAVE) {
    const telling = CAMPAIGN.find((one) => one.kind === kind);
    if (!telling) throw new Error(`the story has no telling of "${kind}"`);
    for (const [place, count] of [
      ["Sevenoaks", sevenoaks],
      ["Swanley", swanley],
    ] as const) {
      for (let i = 0; i < count; i++) {
        const callDate = addDays(lastDay, -Math.floor(random() * 3));
        let told = tell(random, telling, callDate, place, lastDay);
        // Nobody tells it in another's very words: the same words again would count as the same sender.
        while (reports.some(({ words }) => words === told.words))
          told = tell(random, telling, callDate, place, lastDay);
        reports.push({ ...told, planted: kind });
      }
    }
  }
  return reports.sort((a, b) => (a.day === b.day ? a.minute - b.minute : a.day < b.day ? -1 : 1));
}

function tell(random: Random, telling: Telling, callDate: Day, place: string, lastDay: Day): StoryReport {
  // Most people tell us on the day; some wait until the next.
  const late = random() < 0.2 && callDate < lastDay ? 1 : 0;
  const named =
    late === 0
      ? one(random, ["today", "this morning", "this afternoon"])
      : one(random, ["yesterday", weekdayName(callDate)]);
  const words = [one(random, telling.begin), one(random, telling.said), one(random, telling.ended)]
    .join(" ")
    .replaceAll("{day}", named)
    .replaceAll("{Day}", named.charAt(0).toUpperCase() + named.slice(1));
  return {
    day: addDays(callDate, late),
    minute: 480 + Math.floor(random() * 720),
    callDate,
    place,
    words,
    numberShown: one(random, telling.numbers),
    anonymous: random() < 0.1,
    forSomeoneElse: random() < 0.12,
    planted: null,
  };
}

const weekdayName = (day: Day): string => `on ${WEEKDAYS[weekdayOf(day)] ?? ""}`;

const one = <T>(random: Random, choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;

function pick<T>(random: Random, weighted: readonly (readonly [T, number])[]): T {
  let left = random() * weighted.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of weighted) {
    left -= weight;
    if (left < 0) return value;
  }
  return (weighted.at(-1) as readonly [T, number])[0];
}
