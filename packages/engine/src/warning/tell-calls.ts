/**
 * Dated calls in plain order, as a force's own release tells them: "On Tuesday 17 November a person in Swanley got a
 * recorded message that said it was from the tax office." One call of each kind is told; each sentence carries the reports that agree with it.
 */
import { type Day, sayDay, toNumber } from "../base/day.ts";
import type { Ask } from "../base/vocabulary.ts";
import { nameablePlaces, reportsOf, type ToldCall } from "./evidence.ts";
import { ASKED, afterwardsOf, borrowedName, CONTACT, listOf, storyOf, WHO } from "./phrases.ts";
import type { Claim } from "./warning.ts";

export type Told = { paragraphs: string[]; claims: Claim[] };

/** More than this and nobody reads to the advice. */
const MOST_TOLD = 5;

export function tellCalls(
  calls: readonly ToldCall[],
  { areaName, today }: { areaName: string | null; today: Day },
): Told {
  const places = new Set(nameablePlaces(calls));
  const told: Told = { paragraphs: [], claims: [] };
  let before: ToldCall | null = null;
  const named = new Set<string>();
  for (const { example, alike } of pickExamples(calls, places)) {
    const place = example.place !== null && places.has(example.place) ? example.place : null;
    const sentences = [
      opening(example, { place, areaName, today, before, again: named.has(place ?? "") }),
      story(example),
      asks(example),
      ending(example),
      afterwards(example),
    ];
    const kept = sentences.filter((sentence) => sentence !== null);
    told.paragraphs.push(kept.map(({ text }) => text).join(" "));
    for (const { text, agrees } of kept) {
      const reports = reportsOf(alike.filter((call) => call === example || agrees(call)));
      told.claims.push({
        text,
        reports,
        surge: null,
        say: sayEvidence(reports.length, example, place ?? areaName ?? "no place named"),
      });
    }
    before = example;
    named.add(place ?? "");
  }
  return told;
}

type Sentence = { text: string; agrees: (other: ToldCall) => boolean };

/** One call for each way of calling and each borrowed identity: the fullest told, in order of day. */
function pickExamples(
  calls: readonly ToldCall[],
  places: ReadonlySet<string>,
): { example: ToldCall; alike: ToldCall[] }[] {
  const kinds = new Map<string, ToldCall[]>();
  for (const call of calls) {
    const key = `${call.channel} ${call.impersonatedKind} ${call.impersonatedKind === "unknown" ? (storyOf(call.lure)?.said ?? "") : ""}`;
    kinds.set(key, [...(kinds.get(key) ?? []), call]);
  }
  const fullness = (call: ToldCall): number =>
    (call.date === null ? 0 : 4) +
    (call.place !== null && places.has(call.place) ? 4 : 0) +
    (storyOf(call.lure) === null ? 0 : 2) +
    (asked(call).length > 0 ? 1 : 0) +
    (call.outcome === "unknown" ? 0 : 1) +
    (afterwardsOf(call.followUp) === null ? 0 : 1);
  // Where nothing is known of who rang, how, or what was said, there is nothing to tell.
  const worthTelling = ([, alike]: [string, ToldCall[]]): boolean =>
    alike.some((call) => call.impersonatedKind !== "unknown" || storyOf(call.lure) !== null || asked(call).length > 0);
  return [...kinds]
    .filter(worthTelling)
    .sort(([a, x], [b, y]) => reportsOf(y).length - reportsOf(x).length || (a < b ? -1 : 1))
    .slice(0, MOST_TOLD)
    .map(([, alike]) => {
      const example = alike.reduce((best, call) => (fullness(call) > fullness(best) ? call : best));
      return { example, alike };
    })
    .sort((x, y) => order(x.example) - order(y.example));
}

/** Undated calls come last. */
const order = (call: ToldCall): number => (call.date === null ? Number.MAX_SAFE_INTEGER : toNumber(call.date));

type Setting = { place: string | null; areaName: string | null; today: Day; before: ToldCall | null; again: boolean };

function opening(call: ToldCall, { place, areaName, today, before, again }: Setting): Sentence {
  const who = again ? "another person" : "a person";
  const where = place ?? areaName;
  const person = where === null ? who : `${who} in ${where}`;
  const when = dayWords(call.date, before?.date ?? null, today);
  const subject = when === null ? person.charAt(0).toUpperCase() + person.slice(1) : `${when} ${person}`;
  return {
    text: `${subject} ${CONTACT[call.channel].one}${claimed(call)}.`,
    agrees: (other) =>
      (call.date === null || other.date === call.date) &&
      (place === null || other.place === place) &&
      borrowedName(other.impersonatedName) === borrowedName(call.impersonatedName),
  };
}

function dayWords(date: Day | null, before: Day | null, today: Day): string | null {
  if (date === null) return null;
  if (date === before) return "The same day";
  return `On ${sayDay(date, { weekday: true, year: date.slice(0, 4) !== today.slice(0, 4) })}`;
}

function claimed(call: ToldCall): string {
  const who = WHO[call.impersonatedKind];
  if (who === null) return "";
  const relative =
    call.channel === "automated_message" || call.channel === "voicemail" || call.channel === "text" ? "that" : "who";
  const name = call.impersonatedKind === "family_member" ? null : borrowedName(call.impersonatedName);
  const claim = name === null ? who.claim : `said they were from ${name}`;
  return ` ${relative} ${relative === "that" ? claim.replace("said they were", "said it was") : claim}`;
}

function story(call: ToldCall): Sentence | null {
  const said = storyOf(call.lure)?.said;
  if (said === undefined) return null;
  return {
    text: `${CONTACT[call.channel].speaker} said ${said}.`,
    agrees: (other) => storyOf(other.lure)?.said === said,
  };
}

function asks(call: ToldCall): Sentence | null {
  const wanted = asked(call);
  if (wanted.length === 0) return null;
  const details = listOf(wanted.filter((ask) => ASKED[ask].how === "for").map((ask) => ASKED[ask].what));
  const acts = listOf(wanted.filter((ask) => ASKED[ask].how === "to").map((ask) => ASKED[ask].what));
  const parts = [details && `asked for ${details}`, acts && `told them to ${acts}`].filter((part) => part !== "");
  return {
    text: `${CONTACT[call.channel].speaker} ${listOf(parts)}.`,
    agrees: (other) => wanted.every((ask) => other.askedFor.includes(ask)),
  };
}

function ending(call: ToldCall): Sentence | null {
  const text = OUTCOMES_SAID[call.outcome];
  return text === null ? null : { text, agrees: (other) => other.outcome === call.outcome };
}

function afterwards(call: ToldCall): Sentence | null {
  const text = afterwardsOf(call.followUp);
  return text === null ? null : { text, agrees: (other) => afterwardsOf(other.followUp) === text };
}

/** No amounts: a sum to the pound can point to the one person who lost it. */
const OUTCOMES_SAID: Readonly<Record<ToldCall["outcome"], string | null>> = {
  no_loss: "They lost nothing.",
  details_given: "Some details were given.",
  money_lost: "Money was lost.",
  unknown: null,
};

const asked = (call: ToldCall): Exclude<Ask, "none_stated">[] =>
  call.askedFor.filter((ask): ask is Exclude<Ask, "none_stated"> => ask !== "none_stated");

/** For the console only: it holds the count that the public does not see. */
function sayEvidence(reports: number, { date, channel }: ToldCall, where: string): string {
  const when = date === null ? "" : `, ${sayDay(date)}`;
  return `${reports} ${reports === 1 ? "report" : "reports"}, ${where}${when}: ${CONTACT[channel].thing}`;
}
