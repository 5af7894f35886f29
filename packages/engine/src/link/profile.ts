import { toNumber } from "../base/day.ts";
import { ASKS } from "../base/vocabulary.ts";
import { type Background, shareOf } from "./background.ts";
import type { At, LinkRecord } from "./link.ts";
import { type Traces, tracesOf, withoutHelpLines } from "./traces.ts";
import { hashOf, priorOfWord, shinglesOf, wordHashes } from "./words.ts";

/** One call of a record, ready to compare. */
export type Call = { day: number | null; place: number | null; at: At | null };

/** A record made ready: everything that comparing needs, as numbers. */
export type Profile = Traces & {
  record: LinkRecord;
  shingles: Uint32Array;
  /** Sorted, without repeats, and how much each tells: the weights have length 1 as a vector. */
  words: Uint32Array;
  weights: Float32Array;
  /** -log2 of the share of records that have the word, 0 where it is not rare. */
  rarity: Float32Array;
  rareWords: number;
  /** How many of the words tell something. */
  tellingWords: number;
  /** Least weight of a word that tells something. */
  tellingFrom: number;
  calls: readonly Call[];
  /** Hash of the claimed name. */
  name: number | null;
  /** One bit for each thing asked for; 0 where nothing is known. */
  asks: number;
};

/** The words a record has, counted, before it is known how much each tells. */
export type Counted = Omit<Profile, "weights" | "rarity" | "rareWords" | "tellingWords" | "tellingFrom"> & {
  times: Uint8Array;
};

/** What is read of one text: the longest story is told within it, and a file sent by mistake cannot fill the memory. */
const MOST_CHARS = 50_000;

export const countWords = (record: LinkRecord): Counted => countedOf(record, countText(record));

/** What is counted of the text alone: the larger part of the work, and what threads share among them. */
export type CountedText = Traces & Pick<Counted, "shingles" | "words" | "times">;

export function countText(record: LinkRecord): CountedText {
  const text = record.text.slice(0, MOST_CHARS);
  const hashes = wordHashes(withoutHelpLines(text));
  const shingles = shinglesOf(hashes);
  return { ...tracesOf(text, record.number), shingles, ...timesOfEach(hashes) };
}

export const countedOf = (record: LinkRecord, { shown, said, references, ...counted }: CountedText): Counted => ({
  shown,
  said,
  references,
  record,
  ...counted,
  calls: [record, ...(record.also ?? [])].map(({ date, place, at }) => ({
    day: date === null ? null : toNumber(date),
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
  const words = new Uint32Array(different);
  const times = new Uint8Array(different);
  let kept = -1;
  for (let i = 0; i < hashes.length; i++) {
    const word = hashes[i] ?? 0;
    if (kept < 0 || words[kept] !== word) words[++kept] = word;
    times[kept] = Math.min(255, (times[kept] ?? 0) + 1);
  }
  return { words, times };
}

/** A word is telling when fewer than one text in this many has it. */
const TELLING_SHARE = 1 / 12;

/** A word is rare, such as a name or a sum, when fewer than one text in fifty has it. */
const RARE_SHARE = 1 / 50;

export function weighWords({ times, ...counted }: Counted, background: Background): Profile {
  const n = counted.words.length;
  // Side by side in memory: what is compared with many others is fetched in one piece.
  const room = new ArrayBuffer(12 * n);
  const words = new Uint32Array(room, 0, n);
  const weights = new Float32Array(room, 4 * n, n);
  const rarity = new Float32Array(room, 8 * n, n);
  words.set(counted.words);
  let rareWords = 0;
  let squares = 0;
  let tellingWords = 0;
  for (let i = 0; i < words.length; i++) {
    const share = shareOf(background, words[i] ?? 0, priorOfWord(words[i] ?? 0));
    if (share < TELLING_SHARE) tellingWords += 1;
    if (share < RARE_SHARE) {
      rarity[i] = -Math.log2(share);
      rareWords += 1;
    }
    // How often a word comes in one text says little; that it comes at all says most.
    const weight = (1 + Math.log(times[i] ?? 1)) * Math.max(0, -Math.log(share));
    weights[i] = weight;
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) / length;
  return {
    ...counted,
    words,
    weights,
    rarity,
    rareWords,
    tellingWords,
    tellingFrom: -Math.log(TELLING_SHARE) / length,
  };
}

export const profileOf = (record: LinkRecord, background: Background): Profile =>
  weighWords(countWords(record), background);

export const placeHash = (place: string): number => hashOf(`place:${plain(place)}`);
export const nameHash = (name: string): number => hashOf(`name:${plain(name)}`);
/** Hashes of the few words that kinds and channels are, made once each. */
const fixedHash = (what: string): ((word: string) => number) => {
  const known = new Map<string, number>();
  return (word) => {
    const hash = known.get(word) ?? hashOf(`${what}:${word}`);
    if (known.size < 100) known.set(word, hash);
    return hash;
  };
};
export const kindHash = fixedHash("kind");
export const channelHash = fixedHash("channel");
export const numberHash = (number: string): number => hashOf(`number:${number}`);

/** Case, accents, spaces and a leading "the" do not make another place or another bank. */
const plain = (name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "");

function asksMask({ askedFor }: LinkRecord): number {
  let mask = 0;
  for (const ask of askedFor) if (ask !== "none_stated") mask |= 1 << ASKS.indexOf(ask);
  return mask;
}
