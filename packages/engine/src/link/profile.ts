import { type Day, toNumber } from "../base/day.ts";
import { ASKS } from "../base/vocabulary.ts";
import type { At, LinkRecord } from "./link.ts";
import { type Traces, tracesOf, withoutHelpLines } from "./traces.ts";
import { hashOf, listOf, passingHashes, shinglesOf } from "./words.ts";

/** One call of a record, ready to compare. */
export type Call = { day: number | null; place: number | null; at: At | null };

/** A record made ready: everything that comparing needs, as numbers. */
export type Profile = Traces & {
  record: LinkRecord;
  shingles: Uint32Array;
  /** Sorted, without repeats, and how often each comes. */
  words: Uint32Array;
  times: Uint8Array;
  calls: readonly Call[];
  /** Hash of the claimed name. */
  name: number | null;
  /** One bit for each thing asked for; 0 where nothing is known. */
  asks: number;
};

/** What is read of one text: the longest story is told within it, and a file sent by mistake cannot fill the memory. */
const MOST_CHARS = 50_000;

export const profileOf = (record: LinkRecord): Profile => profileWith(record, countText(record));

/** What is counted of the text alone: the larger part of the work, and what threads share among them. */
export type CountedText = Traces & Pick<Profile, "shingles" | "words" | "times">;

export function countText(record: Pick<LinkRecord, "text" | "number">): CountedText {
  const text = record.text.slice(0, MOST_CHARS);
  const hashes = passingHashes(withoutHelpLines(text));
  const shingles = shinglesOf(hashes);
  return { ...tracesOf(text, record.number), shingles, ...timesOfEach(hashes) };
}

export const profileWith = (record: LinkRecord, text: CountedText): Profile => ({
  shown: text.shown,
  said: text.said,
  references: text.references,
  record,
  shingles: text.shingles,
  words: text.words,
  times: text.times,
  calls: [record, ...(record.also ?? [])].map(({ date, place, at }) => ({
    day: date === null ? null : dayNumber(date),
    place: place === null ? null : placeHash(place),
    at,
  })),
  name: record.impersonatedName === null ? null : nameHash(record.impersonatedName),
  asks: asksMask(record),
});

/** The words without repeats, sorted, and how often each comes. The list given is sorted on the way. */
function timesOfEach(hashes: Uint32Array): { words: Uint32Array; times: Uint8Array } {
  hashes.sort();
  let different = 0;
  for (let i = 0; i < hashes.length; i++) if (i === 0 || hashes[i] !== hashes[i - 1]) different += 1;
  const words = listOf(different);
  const room = listOf(Math.ceil(different / 4));
  const times = new Uint8Array(room.buffer, room.byteOffset, different);
  let kept = -1;
  for (let i = 0; i < hashes.length; i++) {
    const word = hashes[i] ?? 0;
    if (kept < 0 || words[kept] !== word) words[++kept] = word;
    times[kept] = Math.min(255, (times[kept] ?? 0) + 1);
  }
  return { words, times };
}

/** What was worked out once for a place, a name or a day: many records share few of them. */
function remembered<T>(work: (given: string) => T): (given: string) => T {
  const known = new Map<string, T>();
  return (given) => {
    const before = known.get(given);
    if (before !== undefined) return before;
    const found = work(given);
    if (known.size < MOST_REMEMBERED) known.set(given, found);
    return found;
  };
}
const MOST_REMEMBERED = 5_000;

export const placeHash = remembered((place) => hashOf(`place:${plain(place)}`));
export const nameHash = remembered((name) => hashOf(`name:${plain(name)}`));
export const kindHash = remembered((kind) => hashOf(`kind:${kind}`));
export const channelHash = remembered((channel) => hashOf(`channel:${channel}`));
const dayNumber = remembered((day) => toNumber(day as Day));
export const numberHash = (number: string): number => hashOf(`number:${number}`);

/** Case, accents, spaces and a leading "the" do not make another place or another bank. */
function plain(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "");
}

function asksMask({ askedFor }: LinkRecord): number {
  let mask = 0;
  for (const ask of askedFor) if (ask !== "none_stated") mask |= 1 << ASKS.indexOf(ask);
  return mask;
}
