/** Narratives of one length for measuring: our own, with other days, sums, towns and numbers in them. */
import { readFileSync } from "node:fs";
import { addDays, type Day, type Document, dayOf, type Random, sayDay, seeded } from "@clearline/engine";

/** About what fills a page: 2 kB. */
const CHARACTERS = 2_000;
const TOWNS = ["Deal", "Dover", "Ashford", "Canterbury", "Folkestone", "Maidstone", "Sandwich", "Hythe", "Margate"];
/** Accounts, warnings, and calls word for word: one after another in what is made. */
const KINDS = [["accounts", "alder-open", "rowan-open"], ["warnings", "hazel-open"], ["birch-open"]];

type Narrative = { text: string; published?: Day | null };

/** Each is of one kind, of several narratives where one is too short, and cut at the length. */
export function makeNarratives(count: number, seed: number): Document[] {
  const random = seeded(seed);
  const kinds = KINDS.map((names) => names.flatMap(narratives));
  return Array.from({ length: count }, (_, i) => {
    const kind = kinds[i % kinds.length] ?? [];
    const first = Math.floor(random() * kind.length);
    let text = "";
    for (let next = first; text.length < CHARACTERS; next++)
      text += `${text === "" ? "" : "\n\n"}${varied(kind[next % kind.length]?.text ?? "-", random)}`;
    return { id: `d${i}`, published: kind[first]?.published ?? FIRST_DAY, text: text.slice(0, CHARACTERS) };
  });
}

/** The narratives one after another, up to a length. */
export function longText(made: readonly Document[], characters: number): Document {
  const needed = Math.ceil(characters / CHARACTERS);
  const parts = Array.from({ length: needed }, (_, i) => made[i % made.length]?.text ?? "");
  return { id: "long", text: parts.join("\n\n").slice(0, characters), published: made[0]?.published ?? null };
}

const FIRST_DAY = dayOf(2025, 1, 1);

function varied(text: string, random: Random): string {
  const pick = (below: number): number => Math.floor(random() * below);
  const town = TOWNS[pick(TOWNS.length)] ?? "Deal";
  return text
    .replace(/\b(?:Deal|Dover|Ashford|Canterbury|Folkestone|Maidstone)\b/g, town)
    .replace(/£\d[\d,]*/g, () => `£${100 + pick(9_900)}`)
    .replace(/(07700 900|01632 960)\d{3}/g, (_all, range: string) => `${range}${String(pick(1_000)).padStart(3, "0")}`)
    .replace(/\bOn (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g, (day) =>
      FIRST_DAY ? `On ${sayDay(addDays(FIRST_DAY, pick(365)))}` : day,
    );
}

const narratives = (name: string): Narrative[] =>
  readFileSync(new URL(`../packages/engine/src/read/corpus/${name}.jsonl`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

/**
 * Narratives of the same length in which every sentence tells a day, a time, a number, a sum or a name: what the peers look
 * for, at its thickest.
 */
export function makeFullNarratives(count: number, seed: number): Document[] {
  const random = seeded(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const of = <T>(list: readonly T[]): T | undefined => list[below(list.length)];
  const three = (): string => String(below(1_000)).padStart(3, "0");
  const day = (): string => (FIRST_DAY ? sayDay(addDays(FIRST_DAY, below(365))) : "");
  const time = (): string => `${1 + below(11)}.${10 + below(50)}${of(["am", "pm"])}`;
  const sum = (): string => `£${(100 + below(9_900)).toLocaleString("en-GB")}`;
  const sentences = [
    () =>
      `On ${day()} at about ${time()} my mother, Mrs ${of(NAMES)}, aged ${60 + below(35)}, of ${1 + below(90)} High Street, ${of(TOWNS)}, had a call from 07700 900${three()}. `,
    () =>
      `A man who said he was DC ${of(NAMES)} of ${of(TOWNS)} police told her that her ${of(BANKS)} card had been used on ${day()} and asked her to ring 01632 960${three()}. `,
    () =>
      `She rang back at ${time()}, read out her sort code ${10 + below(89)}-12-34 and account 1234${1_000 + below(8_999)}, and moved ${sum()} on ${day()} and ${sum()} the following day. `,
    () =>
      `He rang again on ${1 + below(27)}/${1 + below(11)}/2025 from 01632 960${three()} and said that a courier would come by ${time()} on Friday to collect her card and her PIN. `,
    () => `A neighbour, ${of(NAMES)}, rang 101 and 0300 123 2040 on ${day()}; her bank stopped ${sum()} yesterday. `,
  ];
  return Array.from({ length: count }, (_, i) => {
    let text = "";
    for (let next = i; text.length < CHARACTERS; next++) text += sentences[next % sentences.length]?.() ?? "";
    return { id: `f${i}`, published: FIRST_DAY, text: text.slice(0, CHARACTERS) };
  });
}

const NAMES = ["Jean Hale", "Mark Reed", "Asha Patel", "John Price", "Mary O'Neill", "Ewan McLeod"];
const BANKS = ["Barclays", "HSBC", "Lloyds", "Nationwide", "Santander", "NatWest"];
