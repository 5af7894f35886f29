/**
 * Phrases as data: a small pattern language over words, matched in one pass over a text.
 *
 * A pattern is words with spaces between. `(a|b c)` is a choice, `x?` and `(a|b)?` may be missing, `~3` is up to three
 * words of any kind, `<money>` a thing already found at that word, `$NAME` a choice named in `macros`, and `^` before all
 * of it says that it stands at the beginning of a sentence. A pattern never runs over the end of a sentence. Each is tried only at words it can begin with, and has no repetition, so the cost
 * of a text is its number of words times a constant.
 */
import { type Needs, NO_NEED, numberNeeds } from "./phrase-needs.ts";
import { choiceOf, parsePattern, type Step } from "./phrase-patterns.ts";
import { ANY, fits, layOut, match, type Program, type Seen } from "./phrase-program.ts";
import type { Words } from "./sentences.ts";
import { numbersOf } from "./vocabulary.ts";
import { NOT_LISTED } from "./word-numbers.ts";

/** A pattern with what it means. */
export type Phrase<M> = { pattern: string; means: M };

/** Words `from` to `to` (exclusive) match. */
export type Hit<M> = { from: number; to: number; means: M; pattern: string };

/** Things found earlier that a pattern can name: for a class and a word, the word after the thing that begins there. */
export type Classes = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** A pattern, or what is left of it after the first `matched` words. */
type Candidate = { rest: Step; matched: 0 | 1; opens: boolean; phrase: number };

/** Patterns as numbers. A row of `candidates` is one way that one can begin; those that begin alike lie together. */
export type Phrasebook<M> = {
  phrases: readonly Phrase<M>[];
  program: Program;
  candidates: Int32Array;
  /** By the number of the first word, its place in `groups`, in which a row says where its candidates lie. */
  byFirstWord: Uint16Array;
  byFirstClass: readonly { name: string; group: number }[];
  groups: Int32Array;
  /** A bit for each pair of a group and a word that a candidate of it goes on with; a few other pairs share one. */
  pairs: Uint8Array;
  needs: Needs;
};

/**
 * What a row of `candidates` says: a set of which some word must stand further on, as a place in `needs`, or `NO_NEED`, and
 * how many words further on at most; what the next word must be; where the rest of the pattern lies in the program; whether
 * the first word is matched already; whether it must open a sentence; which phrase it is.
 */
const [NEED, REACH, WANT, REST, MATCHED, OPENS, PHRASE, ROW] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
/** A row of `groups`: where all of it begin and end, and where those do that go on with any word. */
const [ALL, OPEN] = [0, 2] as const;

/** @throws SyntaxError on a pattern that does not parse, or that could begin with any word: a mistake in a word list */
export function compilePhrases<M>(
  phrases: readonly Phrase<M>[],
  macros: Readonly<Record<string, string>> = {},
): Phrasebook<M> {
  const byFirstWord = new Map<number, Candidate[]>();
  const byFirstClass = new Map<string, Candidate[]>();
  for (const [phrase, { pattern }] of phrases.entries()) {
    const opens = pattern.startsWith(OPENS_SENTENCE);
    const whole = parsePattern(opens ? pattern.slice(OPENS_SENTENCE.length) : pattern, macros);
    const firsts = whole.kind === "choice" ? whole.branches : [whole];
    const classes = new Set(firsts.filter(({ kind }) => kind === "class").map(({ name }) => name));
    for (const [word, rests] of afterFirstWord(firsts, pattern)) {
      // What may begin with a class as well is tried whole.
      const isWhole = classes.size > 0;
      push(byFirstWord, word, { rest: isWhole ? whole : choiceOf(rests), matched: isWhole ? 0 : 1, opens, phrase });
    }
    for (const name of classes) push(byFirstClass, name, { rest: whole, matched: 0, opens, phrase });
  }
  return asNumbers(phrases, byFirstWord, byFirstClass);
}

const OPENS_SENTENCE = "^ ";

/** What is left of a pattern after each word that it can begin with. */
function afterFirstWord(firsts: readonly Step[], pattern: string): Map<number, Step[]> {
  const after = new Map<number, Step[]>();
  for (const { kind, words, next } of firsts) {
    if (kind === "gap" || kind === "end") throw new SyntaxError(`"${pattern}" could begin with any word`);
    if (kind !== "word" || next === null) continue;
    for (const word of words) {
      if (!after.get(word)?.includes(next)) push(after, word, next);
    }
  }
  return after;
}

function asNumbers<M>(
  phrases: readonly Phrase<M>[],
  firstWords: ReadonlyMap<number, readonly Candidate[]>,
  firstClasses: ReadonlyMap<string, readonly Candidate[]>,
): Phrasebook<M> {
  const all = [...firstWords.values(), ...firstClasses.values()].flat();
  const { program, at, wants } = layOut(all.map(({ rest }) => rest));
  const { needOf, needs } = numberNeeds(all);
  const rows: number[] = [];
  const add = (listed: readonly Candidate[]): void => {
    for (const one of listed) {
      const { need, reach } = needOf(one);
      rows.push(
        need,
        reach,
        one.matched === 1 ? wants.of(one.rest) : ANY,
        at.get(one.rest) ?? 0,
        one.matched,
        one.opens ? 1 : 0,
        one.phrase,
      );
    }
  };
  const groups = [0, 0, 0, 0];
  const followed: [group: number, word: number][] = [];
  const addGroup = (listed: readonly Candidate[]): number => {
    const group = groups.length;
    const open = listed.filter(({ rest, matched }) => matched === 0 || rest.open);
    for (const run of [listed, open]) {
      groups.push(rows.length);
      add(run);
      groups.push(rows.length);
    }
    for (const one of listed) if (!open.includes(one)) for (const word of one.rest.words) followed.push([group, word]);
    return group;
  };
  const byFirstWord = new Uint16Array(Math.max(0, ...firstWords.keys()) + 1);
  for (const [word, listed] of firstWords) byFirstWord[word] = addGroup(listed);
  const byFirstClass = Array.from(firstClasses, ([name, listed]) => ({ name, group: addGroup(listed) }));
  return {
    phrases,
    program,
    candidates: Int32Array.from(rows),
    byFirstWord,
    byFirstClass,
    groups: Int32Array.from(groups),
    pairs: bitsOfPairs(followed),
    needs,
  };
}

const PAIR_BITS = 17;
const pairBit = (group: number, word: number): number =>
  Math.imul((group << 16) ^ word, 0x9e3779b1) >>> (32 - PAIR_BITS);

function bitsOfPairs(pairs: readonly [group: number, word: number][]): Uint8Array {
  const bits = new Uint8Array((1 << PAIR_BITS) >>> 3);
  for (const [group, word] of pairs) {
    const bit = pairBit(group, word);
    bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
  return bits;
}

/**
 * Every phrase that matches at any word, each at its longest; by place, then as listed. It goes from the end of a text to
 * its beginning, so that at each word the nearest of those that meet a need further on is known.
 */
export function findPhrases<M>(words: Words, book: Phrasebook<M>, classes: Classes = NO_CLASSES): Hit<M>[] {
  const hits: Hit<M>[] = [];
  const numbers = numbersOf(words);
  const { byFirstWord, program, needs } = book;
  const seen: Seen = { numbers, things: program.classes.map((name) => endsOf(classes.get(name), words)) };
  const met = new Int32Array(needs.count).fill(numbers.length);
  const byFirstClass = book.byFirstClass.filter(({ name }) => (classes.get(name)?.size ?? 0) > 0);
  const begins = beginsOf(words, classes, byFirstClass);
  for (const { from, to } of words.sentences.toReversed()) {
    for (let at = to - 1; at >= from; at--) {
      const word = numbers[at] ?? NOT_LISTED;
      meet(needs, word, at, met);
      if (begins[at] === 1)
        for (const { name, group } of byFirstClass)
          if (classes.get(name)?.has(at)) tryGroup(book, group, at, from, to, seen, met, hits);
      const group = word < byFirstWord.length ? byFirstWord[word] : 0;
      if (group) tryGroup(book, group, at, from, to, seen, met, hits);
    }
  }
  return hits.reverse();
}

const NO_CLASSES: Classes = new Map();

/** For each word, the word after the thing that begins there; 0 where none does, null where there are none at all. */
function endsOf(things: ReadonlyMap<number, number> | undefined, words: Words): Int32Array | null {
  if (things === undefined || things.size === 0) return null;
  const ends = new Int32Array(words.word.length);
  for (const [at, to] of things) ends[at] = to;
  return ends;
}

/** For each word, 1 where a thing begins that patterns may begin with. */
function beginsOf(words: Words, classes: Classes, named: readonly { name: string }[]): Uint8Array {
  const begins = new Uint8Array(named.length > 0 ? words.word.length : 0);
  for (const { name } of named) for (const at of classes.get(name)?.keys() ?? []) begins[at] = 1;
  return begins;
}

/** For each need, the nearest word from here on that meets it. */
function meet(needs: Needs, word: number, at: number, met: Int32Array): void {
  const end = needs.begins[word + 1] ?? 0;
  for (let i = needs.begins[word] ?? 0; i < end; i++) met[needs.met[i] ?? 0] = at;
}

function tryGroup<M>(
  book: Phrasebook<M>,
  group: number,
  at: number,
  from: number,
  to: number,
  seen: Seen,
  met: Int32Array,
  hits: Hit<M>[],
): void {
  const { groups, pairs } = book;
  const next = at + 1 < to ? (seen.numbers[at + 1] ?? NOT_LISTED) : NOT_LISTED;
  const bit = pairBit(group, next);
  const run = (((pairs[bit >>> 3] ?? 0) >>> (bit & 7)) & 1) === 1 ? group + ALL : group + OPEN;
  tryAll(book, groups[run] ?? 0, groups[run + 1] ?? 0, next, at, from, to, seen, met, hits);
}

/** Most are set aside by what they need and by the next word. The last listed is tried first: hits are turned round. */
function tryAll<M>(
  { candidates, program, phrases }: Phrasebook<M>,
  first: number,
  end: number,
  next: number,
  at: number,
  from: number,
  to: number,
  seen: Seen,
  met: Int32Array,
  hits: Hit<M>[],
): void {
  for (let row = end - ROW; row >= first; row -= ROW) {
    const need = candidates[row + NEED] ?? NO_NEED;
    if (need !== NO_NEED && (met[need] ?? 0) > Math.min(at + (candidates[row + REACH] ?? 0), to - 1)) continue;
    const want = candidates[row + WANT] ?? ANY;
    if (want !== ANY && !fits(program, want, next)) continue;
    if (candidates[row + OPENS] === 1 && at !== from) continue;
    const matched = match(program, candidates[row + REST] ?? 0, at + (candidates[row + MATCHED] ?? 0), to, seen);
    const phrase = phrases[candidates[row + PHRASE] ?? 0];
    if (matched > at && phrase) hits.push({ from: at, to: matched, means: phrase.means, pattern: phrase.pattern });
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
