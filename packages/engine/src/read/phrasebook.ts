/**
 * Lists of phrases laid out as numbers, so that one walk through a text finds what all of them say (phrases.ts). What each
 * phrase may begin with and what must stand further on is worked out here, and by it most are set aside unlooked at.
 */
import { type Needs, numberNeeds, type NeedWithin } from "./phrase-needs.ts";
import { choiceOf, numberOfClass, parsePattern, type Step } from "./phrase-patterns.ts";
import { layOut, type Program } from "./phrase-program.ts";

/** A pattern with what it means. */
export type Phrase<M> = { pattern: string; means: M };

/** A pattern, or what is left of it after the first `matched` words. */
type Candidate = { rest: Step; matched: 0 | 1; opens: boolean; phrase: number };

type Lists<M extends readonly unknown[]> = { readonly [I in keyof M]: readonly Phrase<M[I]>[] };

/** Lists of phrases that mean `M[0]`, `M[1]` and so on. */
export type Phrasebook<M extends readonly unknown[]> = {
  lists: Lists<M>;
  /** Those of all lists, and of each the number of its list. */
  phrases: readonly Phrase<M[number]>[];
  listOf: Uint8Array;
  program: Program;
  /** A row for each way that a phrase can begin. */
  candidates: Int32Array;
  /**
   * Candidates that are tried together: where the last of them stands, and then for each its first need and where its row
   * begins. The need stands here, for by it most are set aside, and what lies together is soon at hand.
   */
  runs: Int32Array;
  /**
   * A row for each word by its number: the run of those that begin with it and go on with any word, 0 where none begin with
   * it, and where the needs that it meets begin. A thing is a word as well.
   */
  words: Int32Array;
  /** For each word and the next, hashed, the run of those that begin with the one and may go on with the other. */
  pairs: Int32Array;
  /** A bit for each such pair; a few others share one. It is small, and most pairs of a text are none. */
  mayPair: Uint8Array;
  needs: Needs;
  /** For each need, the nearest word from here on that meets it: lent to each walk, for to make it costs more than to fill it. */
  met: Int32Array;
};

/**
 * What a row of `candidates` says: its other need; where what is left of the pattern lies in the program; which phrase it
 * is. A need has in its lowest bits how many words further on it must be met at most. A phrase has there whether its first
 * word is matched already and whether it must open a sentence.
 */
export const [OTHER_NEED, REST, PHRASE] = [0, 1, 2] as const;
export const REACH_BITS = 8;
export const MOST_REACH = (1 << REACH_BITS) - 1;
export const [MATCHED, OPENS, ASK_BITS] = [1, 2, 2] as const;

/** The run of words that begin phrases, but none that go on with any word: it ends where it begins. */
const NONE_OPEN = 1;

/** @throws SyntaxError on a pattern that does not parse, or that could begin with any word: a mistake in a word list */
export function compilePhrases<M extends readonly unknown[]>(
  lists: Lists<M>,
  macros: Readonly<Record<string, string>> = {},
): Phrasebook<M> {
  const byFirstWord = new Map<number, Candidate[]>();
  const phrases = lists.flat() as Phrase<M[number]>[];
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
    for (const name of classes) push(byFirstWord, numberOfClass(name), { rest: whole, matched: 0, opens, phrase });
  }
  const listOf = Uint8Array.from(lists.flatMap((list, i) => list.map(() => i)));
  return { lists, phrases, listOf, ...asNumbers(byFirstWord) };
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

type Tables = Omit<Phrasebook<readonly unknown[]>, "lists" | "phrases" | "listOf">;

function asNumbers(firstWords: ReadonlyMap<number, readonly Candidate[]>): Tables {
  const all = [...firstWords.values()].flat();
  const { program, at } = layOut(all.map(({ rest }) => rest));
  const { needsOf, needs } = numberNeeds(all);
  const candidates: number[] = [];
  const runs = [0, NONE_OPEN];
  const addRun = (those: readonly Candidate[]): number => {
    if (those.length === 0) return NONE_OPEN;
    const run = runs.length;
    runs.push(run + 2 * those.length);
    for (const one of those) runs.push(asNumber(needsOf(one)[0]), rows.get(one) ?? 0);
    return run;
  };
  const rows = new Map(all.map((one, i) => [one, 3 * i]));
  for (const one of all) {
    const asks = (one.matched === 1 ? MATCHED : 0) | (one.opens ? OPENS : 0);
    candidates.push(asNumber(needsOf(one)[1]), at.get(one.rest) ?? 0, (one.phrase << ASK_BITS) | asks);
  }
  const words = new Int32Array(2 * (Math.max(needs.begins.length, ...firstWords.keys()) + 2));
  for (let word = 0; 2 * word < words.length; word++)
    words[2 * word + 1] = needs.begins[Math.min(word, needs.begins.length - 1)] ?? 0;
  const pairs: [first: number, next: number, run: number][] = [];
  for (const [word, listed] of firstWords) {
    const open: Candidate[] = [];
    const byNext = new Map(
      listed
        .flatMap(({ rest, matched }) => (matched === 0 || rest.open ? [] : rest.words))
        .map((next): [number, Candidate[]] => [next, []]),
    );
    for (const one of listed) {
      if (one.matched === 0 || one.rest.open) for (const run of [open, ...byNext.values()]) run.push(one);
      else for (const next of new Set(one.rest.words)) byNext.get(next)?.push(one);
    }
    words[2 * word] = addRun(open);
    for (const [next, run] of byNext) pairs.push([word, next, addRun(run)]);
  }
  return {
    program,
    candidates: Int32Array.from(candidates),
    runs: Int32Array.from(runs),
    words,
    pairs: hashed(pairs),
    mayPair: bitsOf(pairs),
    needs,
    met: new Int32Array(needs.count),
  };
}

const asNumber = ({ need, reach }: NeedWithin): number => (need << REACH_BITS) | Math.min(reach, MOST_REACH);

/** Rows of a pair and its run, each where its hash says, or in the next place that is free. */
function hashed(pairs: readonly [first: number, next: number, run: number][]): Int32Array {
  const table = new Int32Array(4 * 2 ** Math.ceil(Math.log2(pairs.length + 1)));
  for (const [first, next, run] of pairs) {
    let place = placeOf(table, first, next);
    while (table[place] !== 0) place = placeAfter(table, place);
    table[place] = pairOf(first, next);
    table[place + 1] = run;
  }
  return table;
}

function bitsOf(pairs: readonly [first: number, next: number, run: number][]): Uint8Array {
  const bits = new Uint8Array((1 << PAIR_BITS) >>> 3);
  for (const [first, next] of pairs) {
    const bit = hashOf(first, next) >>> (32 - PAIR_BITS);
    bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
  return bits;
}
const PAIR_BITS = 17;

const pairOf = (first: number, next: number): number => (first << 16) | next;
/** The lowest bits of a product are those of the next word alone, and the highest are those of both. */
const hashOf = (first: number, next: number): number => Math.imul(pairOf(first, next), 0x9e3779b1);
const placeOf = (table: Int32Array, first: number, next: number): number =>
  2 * ((hashOf(first, next) >>> 8) & (table.length / 2 - 1));
const placeAfter = (table: Int32Array, place: number): number => (place + 2) & (table.length - 1);

/** The run of those that begin with one word and may go on with another; 0 where none go on with just that. */
export function runOfPair(
  { pairs, mayPair }: Pick<Phrasebook<readonly unknown[]>, "pairs" | "mayPair">,
  first: number,
  next: number,
): number {
  const bit = hashOf(first, next) >>> (32 - PAIR_BITS);
  if ((((mayPair[bit >>> 3] ?? 0) >>> (bit & 7)) & 1) === 0) return 0;
  const pair = pairOf(first, next);
  let place = placeOf(pairs, first, next);
  while (pairs[place] !== pair) {
    if (pairs[place] === 0) return 0;
    place = placeAfter(pairs, place);
  }
  return pairs[place + 1] ?? 0;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
