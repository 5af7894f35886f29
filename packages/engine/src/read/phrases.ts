/**
 * Phrases as data: a small pattern language over words, matched in one pass over a text.
 *
 * A pattern is words with spaces between. `(a|b c)` is a choice, `x?` and `(a|b)?` may be missing, `~3` is up to three
 * words of any kind, `<money>` a thing already found at that word, `$NAME` a choice named in `macros`, and `^` before all
 * of it says that it stands at the beginning of a sentence. A pattern never runs over the end of a sentence. Each is tried only at words it can begin with, and has no repetition, so the cost
 * of a text is its number of words times a constant.
 */
import { NO_NEED } from "./phrase-needs.ts";
import { match, type Seen } from "./phrase-program.ts";
import {
  ASK_BITS,
  MATCHED,
  MOST_REACH,
  OPENS,
  OTHER_NEED,
  PHRASE,
  type Phrasebook,
  REACH_BITS,
  REST,
  runOfPair,
} from "./phrasebook.ts";
import type { Words } from "./sentences.ts";
import { numbersOf } from "./vocabulary.ts";
import { NOT_LISTED } from "./word-numbers.ts";

/** Words `from` to `to` (exclusive) match. */
export type Hit<M> = { from: number; to: number; means: M; pattern: string };

/** For each list of a phrasebook, for each sentence, what of it stands there; by place, then as listed. */
export type InSentences<M extends readonly unknown[]> = { [I in keyof M]: (readonly Hit<M[I]>[])[] };

/** Things found earlier that a pattern can name: for a class and a word, the word after the thing that begins there. */
export type Classes = ReadonlyMap<string, ReadonlyMap<number, number>>;

/**
 * A walk through a text from its end, so that at each word the nearest of those that meet a need further on is known.
 * `begins` are the words before it where things begin.
 */
type Walk = Seen & { begins: number[]; hits: Hit<unknown>[][] };

/** Every phrase of one list that matches at any word, each at its longest. */
export const findPhrases = <M>(words: Words, book: Phrasebook<[M]>, classes?: Classes): Hit<M>[] =>
  findInSentences(words, book, classes)[0].flat();

/** The same of all lists of a book, in one walk. */
export function findInSentences<M extends readonly unknown[]>(
  words: Words,
  book: Phrasebook<M>,
  classes: Classes = NO_CLASSES,
): InSentences<M> {
  const { sentences } = words;
  const walk = beginWalk(words, book, classes);
  const { hits } = walk;
  const found = hits.map(() => sentences.map((): readonly Hit<unknown>[] => NO_HITS));
  for (let i = sentences.length - 1; i >= 0; i--) {
    const { from, to } = sentences[i] ?? NO_WORDS;
    walkSentence(book, from, to, walk);
    for (let list = 0; list < hits.length; list++) {
      const here = hits[list];
      const inSentences = found[list];
      if (!here || !inSentences || here.length === 0) continue;
      inSentences[i] = here.reverse();
      hits[list] = [];
    }
  }
  // A list holds what its own phrases mean.
  return found as unknown as InSentences<M>;
}

const NO_CLASSES: Classes = new Map();
const NO_THINGS: ReadonlyMap<number, number> = new Map();
const NO_HITS: readonly Hit<never>[] = [];
const NO_WORDS = { from: 0, to: 0 };

function beginWalk(words: Words, { program, lists, met }: Phrasebook<readonly unknown[]>, classes: Classes): Walk {
  const numbers = numbersOf(words);
  met.fill(numbers.length);
  met[NO_NEED] = -1;
  const things = program.classes.map((name) => classes.get(name) ?? NO_THINGS);
  return {
    numbers,
    things,
    begins: things.flatMap((ends) => [...ends.keys()]).sort((a, b) => a - b),
    hits: lists.map(() => []),
  };
}

function walkSentence(book: Phrasebook<readonly unknown[]>, from: number, to: number, walk: Walk): void {
  const { words } = book;
  const { numbers, begins } = walk;
  let begin = begins[begins.length - 1] ?? -1;
  let next = NOT_LISTED;
  for (let at = to - 1; at >= from; at--) {
    // What was listed since the book was made is in none of its phrases.
    const word = 2 * (numbers[at] ?? 0) < words.length - 2 ? (numbers[at] ?? NOT_LISTED) : NOT_LISTED;
    meet(book, word, at);
    if (at === begin) begin = tryThings(book, next, at, from, to, walk);
    if (words[2 * word] !== 0) tryAll(book, word, next, at, from, to, walk);
    next = word;
  }
}

/** From here on, this is the nearest word that meets its needs. */
function meet({ words, needs, met }: Phrasebook<readonly unknown[]>, word: number, at: number): void {
  const end = words[2 * word + 3] ?? 0;
  for (let i = words[2 * word + 1] ?? 0; i < end; i++) met[needs.met[i] ?? 0] = at;
}

/** @returns the word before where a thing begins */
function tryThings(
  book: Phrasebook<readonly unknown[]>,
  next: number,
  at: number,
  from: number,
  to: number,
  walk: Walk,
): number {
  const { numbersOfClasses } = book.program;
  const here = numbersOfClasses.filter((_, i) => walk.things[i]?.has(at));
  for (const word of here) meet(book, word, at);
  for (const word of here) tryAll(book, word, next, at, from, to, walk);
  while (walk.begins.at(-1) === at) walk.begins.pop();
  return walk.begins.at(-1) ?? -1;
}

/** Most are set aside by what they need and by the next word. The last listed is tried first: hits are turned round. */
function tryAll(
  book: Phrasebook<readonly unknown[]>,
  word: number,
  next: number,
  at: number,
  from: number,
  to: number,
  walk: Walk,
): void {
  const { runs, candidates, phrases, met } = book;
  const left = to - 1 - at;
  const run = runOfPair(book, word, next) || (book.words[2 * word] ?? 0);
  for (let i = runs[run] ?? 0; i > run; i -= 2) {
    const need = runs[i - 1] ?? 0;
    if ((met[need >> REACH_BITS] ?? 0) - at > Math.min(need & MOST_REACH, left)) continue;
    const row = runs[i] ?? 0;
    const other = candidates[row + OTHER_NEED] ?? 0;
    if ((met[other >> REACH_BITS] ?? 0) - at > Math.min(other & MOST_REACH, left)) continue;
    const phrase = candidates[row + PHRASE] ?? 0;
    if ((phrase & OPENS) !== 0 && at !== from) continue;
    const start = (phrase & MATCHED) === 0 ? at : at + 1;
    const matched = match(book.program, candidates[row + REST] ?? 0, start, to, walk);
    if (matched <= at) continue;
    const { means, pattern } = phrases[phrase >> ASK_BITS] ?? NO_PHRASE;
    walk.hits[book.listOf[phrase >> ASK_BITS] ?? 0]?.push({ from: at, to: matched, means, pattern });
  }
}

const NO_PHRASE = { means: null, pattern: "" };
