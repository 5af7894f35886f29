/**
 * Phrases as data: a small pattern language over words, matched in one pass over a text.
 *
 * A pattern is words with spaces between. `(a|b c)` is a choice, `x?` and `(a|b)?` may be missing, `~3` is up to three
 * words of any kind, `<money>` a thing already found at that word, `$NAME` a choice named in `macros`, and `^` before all
 * of it says that it stands at the beginning of a sentence. A pattern never runs over the end of a sentence. Each is tried only at words it can begin with, and has no repetition, so the cost
 * of a text is its number of words times a constant.
 */
import { choiceOf, END, numberSets, parsePattern, type Step } from "./phrase-patterns.ts";
import type { Words } from "./sentences.ts";
import { isIn, numbersOf, setOf, type Table, tableOfSets } from "./vocabulary.ts";
import { NOT_LISTED } from "./word-numbers.ts";

/** A pattern with what it means. */
export type Phrase<M> = { pattern: string; means: M };

/** Words `from` to `to` (exclusive) match. */
export type Hit<M> = { from: number; to: number; means: M; pattern: string };

/** Things found earlier that a pattern can name: for a class and a word, the word after the thing that begins there. */
export type Classes = Readonly<Record<string, ReadonlyMap<number, number>>>;

/** A pattern, or what is left of it after the first `matched` words. */
type Candidate<M> = {
  rest: Step;
  matched: 0 | 1;
  opens: boolean;
  /** A set of which some word must stand further on, as a place in `needs`; -1 where that cannot be said. */
  need: number;
  means: M;
  pattern: string;
};

/**
 * Patterns that begin alike. `nexts` is the number of the set of words that any of them goes on with; those of `open` go on
 * with any word. `after`: by the number of the next word, those that are left; filled as words are met.
 */
type Candidates<M> = {
  all: readonly Candidate<M>[];
  nexts: number;
  open: Left<M>;
  after: Map<number, Left<M>>;
};

/** Patterns that are left, with what each needs: the needs lie together, for most patterns are set aside by them. */
type Left<M> = { all: readonly Candidate<M>[]; needs: Int32Array };

const leftOf = <M>(all: readonly Candidate<M>[]): Left<M> => ({
  all,
  needs: Int32Array.from(all, ({ need }) => need),
});

export type Phrasebook<M> = {
  /** By the number of the first word. */
  byFirstWord: readonly (Candidates<M> | undefined)[];
  byFirstClass: readonly { name: string; candidates: Candidates<M> }[];
  needs: Needs;
};

/** Which word is in which of the sets that patterns need: a row of bits a word. */
type Needs = { width: number; words: number; bits: Uint32Array };

/** @throws SyntaxError on a pattern that does not parse, or that could begin with any word: a mistake in a word list */
export function compilePhrases<M>(
  phrases: readonly Phrase<M>[],
  macros: Readonly<Record<string, string>> = {},
): Phrasebook<M> {
  const byFirstWord = new Map<number, Candidate<M>[]>();
  const byFirstClass = new Map<string, Candidate<M>[]>();
  for (const { pattern, means } of phrases) {
    const opens = pattern.startsWith(OPENS);
    const whole = parsePattern(opens ? pattern.slice(OPENS.length) : pattern, macros);
    const firsts = whole.kind === "choice" ? whole.branches : [whole];
    const classes = new Set(firsts.filter(({ kind }) => kind === "class").map(({ name }) => name));
    for (const [word, rests] of afterFirstWord(firsts, pattern)) {
      // What may begin with a class as well is tried whole.
      const isWhole = classes.size > 0;
      const rest = isWhole ? whole : choiceOf(rests);
      push(byFirstWord, word, { rest, matched: isWhole ? 0 : 1, opens, need: -1, means, pattern });
    }
    for (const name of classes) push(byFirstClass, name, { rest: whole, matched: 0, opens, need: -1, means, pattern });
  }
  const candidates = [...byFirstWord.values(), ...byFirstClass.values()].flat();
  numberSets(candidates.map(({ rest }) => rest));
  const needs = numberNeeds(candidates);
  const length = Math.max(0, ...byFirstWord.keys()) + 1;
  return {
    byFirstWord: Array.from({ length }, (_, word) => {
      const all = byFirstWord.get(word);
      return all && withNexts(all);
    }),
    byFirstClass: Array.from(byFirstClass, ([name, all]) => ({ name, candidates: withNexts(all) })),
    needs,
  };
}

function numberNeeds<M>(candidates: readonly Candidate<M>[]): Needs {
  const places = new Map<string, number>();
  const sets: (readonly number[])[] = [];
  for (const candidate of candidates) {
    const step = neededAfter(candidate.rest);
    if (!step) continue;
    const key = step.words.join();
    const known = places.get(key);
    candidate.need = known ?? sets.push(step.words) - 1;
    places.set(key, candidate.need);
  }
  const width = (sets.length + 31) >>> 5;
  const words = sets.reduce((most, set) => Math.max(most, ...set), 0) + 1;
  const bits = new Uint32Array(words * width);
  for (const [need, set] of sets.entries()) {
    for (const word of set) {
      const at = word * width + (need >>> 5);
      bits[at] = (bits[at] ?? 0) | (1 << (need & 31));
    }
  }
  return { width, words, bits };
}

/** The next step that wants one of a few words, whatever is between. */
function neededAfter({ kind, next }: Step): Step | null {
  if (next === null || kind === "choice" || kind === "end") return null;
  return next.open ? neededAfter(next) : next;
}

/** Which needs some word of a sentence meets. */
function meet(
  { width, words, bits }: Needs,
  numbers: readonly number[],
  from: number,
  to: number,
  met: Uint32Array,
): void {
  met.fill(0);
  for (let at = from; at < to; at++) {
    const word = numbers[at] ?? NOT_LISTED;
    if (word === NOT_LISTED || word >= words) continue;
    for (let i = 0, row = word * width; i < width; i++) met[i] = (met[i] ?? 0) | (bits[row + i] ?? 0);
  }
}

const OPENS = "^ ";

const isOpen = <M>({ rest, matched }: Candidate<M>): boolean => matched === 0 || rest.open;

const fits = ({ only, set }: Step, word: number, table: Table): boolean =>
  only >= 0 ? only === word : isIn(table, set, word);

/** Most patterns are set aside by the word after the first, and most words by one look. */
const withNexts = <M>(all: readonly Candidate<M>[]): Candidates<M> => ({
  all,
  nexts: setOf(all.flatMap((one) => (isOpen(one) ? [] : one.rest.words))),
  open: leftOf(all.filter(isOpen)),
  after: new Map(),
});

function leftAfter<M>({ all, after }: Candidates<M>, next: number, table: Table): Left<M> {
  const known = after.get(next);
  if (known) return known;
  const left = leftOf(all.filter((one) => isOpen(one) || fits(one.rest, next, table)));
  after.set(next, left);
  return left;
}

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

/** Every phrase that matches at any word, each at its longest; by place, then as listed. */
export function findPhrases<M>(words: Words, book: Phrasebook<M>, classes: Classes = NO_CLASSES): Hit<M>[] {
  const hits: Hit<M>[] = [];
  const numbers = numbersOf(words);
  const table = tableOfSets();
  const { byFirstWord, needs } = book;
  const met = new Uint32Array(needs.width);
  const byFirstClass = book.byFirstClass.filter(({ name }) => (classes[name]?.size ?? 0) > 0);
  const begins = beginsOf(words, classes, byFirstClass);
  for (const { from, to } of words.sentences) {
    meet(needs, numbers, from, to, met);
    for (let at = from; at < to; at++) {
      const candidates = byFirstWord[numbers[at] ?? NOT_LISTED];
      if (candidates !== undefined) tryAll(candidates, at, from, to, numbers, table, met, classes, hits);
      if (begins[at] !== 1) continue;
      for (const { name, candidates: named } of byFirstClass) {
        if (classes[name]?.has(at)) tryAll(named, at, from, to, numbers, table, met, classes, hits);
      }
    }
  }
  return hits;
}

const NO_CLASSES: Classes = {};

/** For each word, 1 where a thing begins that patterns may begin with. */
function beginsOf(words: Words, classes: Classes, named: readonly { name: string }[]): Uint8Array {
  const begins = new Uint8Array(named.length > 0 ? words.word.length : 0);
  for (const { name } of named) for (const at of classes[name]?.keys() ?? []) begins[at] = 1;
  return begins;
}

function tryAll<M>(
  candidates: Candidates<M>,
  at: number,
  first: number,
  limit: number,
  numbers: readonly number[],
  table: Table,
  met: Uint32Array,
  classes: Classes,
  hits: Hit<M>[],
): void {
  const next = at + 1 < limit ? (numbers[at + 1] ?? NOT_LISTED) : NOT_LISTED;
  const { all, needs } = isIn(table, candidates.nexts, next) ? leftAfter(candidates, next, table) : candidates.open;
  for (let i = 0; i < needs.length; i++) {
    const need = needs[i] ?? -1;
    if (need >= 0 && (((met[need >>> 5] ?? 0) >>> (need & 31)) & 1) === 0) continue;
    const candidate = all[i];
    if (!candidate || (candidate.opens && at !== first)) continue;
    const to = match(candidate.rest, at + candidate.matched, limit, numbers, table, classes);
    if (to > at) hits.push({ from: at, to, means: candidate.means, pattern: candidate.pattern });
  }
}

/** The furthest end of a match that begins at `at`, or -1. */
function match(
  step: Step,
  start: number,
  limit: number,
  numbers: readonly number[],
  table: Table,
  classes: Classes,
): number {
  let at = start;
  for (let here = step; ; here = here.next ?? END) {
    if (!here.open && (at >= limit || !fits(here, numbers[at] ?? NOT_LISTED, table))) return -1;
    switch (here.kind) {
      case "end":
        return at;
      case "word":
        at++;
        break;
      case "class": {
        const to = at < limit ? classes[here.name]?.get(at) : undefined;
        if (to === undefined || to > limit) return -1;
        at = to;
        break;
      }
      case "gap": {
        // The nearest continuation: "asked ~4 details" stops at the first details.
        const next = here.next ?? END;
        const furthest = Math.min(at + here.most, next.open ? limit : limit - 1);
        for (let start = at; start <= furthest; start++) {
          if (!next.open && !fits(next, numbers[start] ?? NOT_LISTED, table)) continue;
          const to = match(next, start, limit, numbers, table, classes);
          if (to >= 0) return to;
        }
        return -1;
      }
      case "choice": {
        let furthest = -1;
        for (const branch of here.branches) {
          const to = match(branch, at, limit, numbers, table, classes);
          if (to > furthest) furthest = to;
        }
        return furthest;
      }
    }
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
