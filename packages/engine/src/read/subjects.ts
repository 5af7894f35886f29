/** Which subjects a sentence speaks of, by the words and phrases of the lists in lexicon/topic.ts. */
import { BAIT, DECEIT, GENUINE, NAMED, OTHER, PHONE, type Phrases } from "./lexicon/topic.ts";
import type { Words } from "./sentences.ts";
import { numbersOf } from "./vocabulary.ts";
import { countNumbered, NOT_LISTED, numberOf, wordNumbered } from "./word-numbers.ts";

/** One bit for each subject, so that a sentence is looked through once; each list of `OTHER` has the next bit. */
export const Subject = { named: 1, phone: 2, deceit: 4, bait: 8, genuine: 16, other: 32 } as const;

/** Beside the subjects that a word alone speaks of: whether it is known at all, may begin a longer phrase, may be the second in one. */
const [KNOWN, BEGINS, FOLLOWS] = [1 << 28, 1 << 29, 1 << 30];
const SUBJECTS = KNOWN - 1;

/** A phrase, with the bit of the subject that it speaks of. */
type Spoken = { phrase: readonly Part[]; bit: number };
/** One word of a phrase, or as somebody's, by their numbers; of an open one, what it begins with. */
type Part = { word: string; number: number; owned: number; open: boolean };
/** Phrases by the number of their first word, or by its first letters where it is open. */
type Index = {
  whole: ReadonlyMap<number, readonly Spoken[]>;
  open: ReadonlyMap<number, readonly Spoken[]>;
  seconds: readonly Part[];
  /** By the number of a word, the longer phrases that it begins. */
  longer: Map<number, readonly Spoken[]>;
};
let index: Index | undefined;

/** What each word says, by its number, from when it is first met: the same few thousand words come again and again. */
let says = new Int32Array();

export function subjectsIn(words: Words, from: number, to: number): number {
  index ??= indexSubjects();
  if (says.length <= countNumbered()) says = grown(says, countNumbered() + 1);
  const numbers = numbersOf(words);
  let spoken = 0;
  let before = 0;
  for (let at = from; at < to; at++) {
    const number = numbers[at] ?? NOT_LISTED;
    const said = number === NOT_LISTED ? FOLLOWS : says[number] || (says[number] = whatSays(number, index));
    if (before & BEGINS && said & FOLLOWS)
      spoken |= longerAt(words, at - 1, to, index.longer.get(numbers[at - 1] ?? NOT_LISTED) ?? NONE);
    if (number === NOT_LISTED) spoken |= longerAt(words, at, to, openTo(words.word[at] ?? "", index.open));
    spoken |= said;
    before = said;
  }
  return spoken & SUBJECTS;
}

function grown(list: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length);
  longer.set(list);
  return longer;
}

function whatSays(number: number, { whole, open, seconds, longer }: Index): number {
  const word = wordNumbered(number);
  const begun = [...(whole.get(number) ?? NONE), ...openTo(word, open)].filter(
    ({ phrase: [first] }) => first && isPart(number, word, first),
  );
  const further = begun.filter(({ phrase }) => phrase.length > 1);
  if (further.length > 0) longer.set(number, further);
  const alone = begun.reduce((bits, { phrase, bit }) => (phrase.length > 1 ? bits : bits | bit), 0);
  const follows = seconds.some((second) => isPart(number, word, second));
  return KNOWN | alone | (further.length > 0 ? BEGINS : 0) | (follows ? FOLLOWS : 0);
}

function longerAt(words: Words, at: number, to: number, phrases: readonly Spoken[]): number {
  let spoken = 0;
  for (const { phrase, bit } of phrases) if (isAt(words, at, to, phrase)) spoken |= bit;
  return spoken;
}

const openTo = (word: string, open: Index["open"]): readonly Spoken[] =>
  word.length < STEM ? NONE : (open.get(stemOf(word)) ?? NONE);

const NONE: readonly Spoken[] = [];

const STEM = 3;
/** The first three letters as one number: what lists are looked up by must not have to be cut out of every word. */
const stemOf = (word: string): number => (word.charCodeAt(0) * 0x100 + word.charCodeAt(1)) * 0x100 + word.charCodeAt(2);

function indexSubjects(): Index {
  const whole = new Map<number, Spoken[]>();
  const open = new Map<number, Spoken[]>();
  const lists: [Phrases, number][] = [
    [NAMED, Subject.named],
    [PHONE, Subject.phone],
    [DECEIT, Subject.deceit],
    [BAIT, Subject.bait],
    [GENUINE, Subject.genuine],
    ...OTHER.map(([, list], i): [Phrases, number] => [list, Subject.other << i]),
  ];
  for (const [list, bit] of lists) {
    for (const written of list) {
      const phrase = written.map(partOf);
      const [first] = phrase;
      if (!first) continue;
      const into = first.open ? open : whole;
      const key = first.open ? stemOf(first.word) : first.number;
      into.set(key, [...(into.get(key) ?? []), { phrase, bit }]);
    }
  }
  const seconds = [...whole.values(), ...open.values()].flat().flatMap(({ phrase: [, second] }) => second ?? []);
  return { whole, open, seconds, longer: new Map() };
}

const partOf = (written: string): Part =>
  written.endsWith("*")
    ? { word: written.slice(0, -1), number: NOT_LISTED, owned: NOT_LISTED, open: true }
    : { word: written, number: numberOf(written), owned: numberOf(`${written}'s`), open: false };

function isAt(words: Words, at: number, to: number, phrase: readonly Part[]): boolean {
  if (at + phrase.length > to) return false;
  const numbers = numbersOf(words);
  for (let i = 0; i < phrase.length; i++) {
    const part = phrase[i];
    if (part && !isPart(numbers[at + i] ?? NOT_LISTED, words.word[at + i] ?? "", part)) return false;
  }
  return true;
}

const isPart = (number: number, said: string, { word, number: listed, owned, open }: Part): boolean =>
  open ? said.startsWith(word) : number === listed || number === owned;
