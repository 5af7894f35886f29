/**
 * The listener: words in, signs out. It holds what was heard so far and looks only at patterns that can end with the
 * newest word, so a new word costs the same at the start of a call and after an hour.
 */
import type { Span } from "../base/span.ts";
import { moodOf } from "./context.ts";
import { compile, endings, matchAt, type Pattern } from "./pattern.ts";
import { SIGNS } from "./signs.ts";
import type { Sign } from "./sign.ts";
import { NO_VOICE, type Voice, withWord } from "./voice.ts";
import type { Tables } from "./weight-tables.ts";
import { FIRST_TURN, type Turn, type Word, wordsOf } from "./words.ts";
import {
  after,
  type Aside,
  featuresAt,
  isIn,
  isWhole,
  leaningAround,
  NEWEST_WORDS,
  noWording,
  OPENING_WORDS,
  shippedTables,
  type Stretch,
  weigh,
  type Wording,
} from "./wording.ts";

/** Where a sign was heard: characters of the text, and words counted from its start. */
export type Hit = Span & { firstWord: number; lastWord: number };

export type Listening = {
  readonly words: Word[];
  /** What ends with each word, for all tables of weights to look up; none any more for those that are settled. */
  readonly features: (readonly string[])[];
  /** Whether it is told or heard. */
  voice: Voice;
  turn: Turn;
  /** Characters taken in so far. */
  length: number;
  readonly hits: Map<string, Hit[]>;
  /** The last innocent use of each sign's words. */
  readonly innocent: Map<string, Hit>;
  /** The last words that were said not to be asked; what begins inside them is not asked either. */
  denied: Hit | null;
  /** Decisive demands among the newest words, and demands that were said not to be made. */
  demands: (Stretch & { flag: string })[];
  denials: Stretch[];
  /** What was said of the number on the screen, and of oneself. */
  shown: Aside[];
  /** How the words around each demand lean, once all of them were heard. */
  readonly leanings: Map<Hit, number>;
  /** How the words up to `settledTo` lean: no sign that is still to come can change it. */
  readonly wording: Wording;
  /** How they lean besides if somebody tells of the call, as far as they are settled. */
  readonly retelling: Wording;
  /** How the first words lean, as far as they are settled. */
  readonly opening: Wording;
  settledTo: number;
};

/** Longer than any pattern with what belongs around it: what was said earlier is settled. */
const UNSETTLED = 60;

const NO_FEATURES: readonly string[] = [];

/** The sign that an ask was said not to be one ("we will never ask for your PIN"). */
export const DENIES = "says-never-asks";

/** What the screen showed of the caller's number. */
export const NUMBER_SHOWN = "number-shown";
/** "My name is Margaret, I live on my own": said by the person rung, and no word on who rang. */
const ABOUT_ONESELF = "about-oneself";
/** "It came up as 0345…, the number on my card". */
const AFTER_SHOWN = 6;

/** More of the same adds nothing, and a text that repeats itself must not grow the state. */
const HITS_KEPT = 12;

type Rule = { sign: Sign; pattern: Pattern; innocent: boolean };

const RULES = indexOf(SIGNS);

/** @param tables of weights, others than those shipped, to try them out */
export const listening = (tables: Tables = shippedTables()): Listening => ({
  words: [],
  features: [],
  voice: NO_VOICE,
  turn: FIRST_TURN,
  length: 0,
  hits: new Map(),
  innocent: new Map(),
  denied: null,
  demands: [],
  denials: [],
  shown: [],
  leanings: new Map(),
  wording: noWording(tables.whole),
  retelling: noWording(tables.told),
  opening: noWording(tables.opening),
  settledTo: 0,
});

/** Takes in the next piece of text; a piece must not break inside a word. */
export function hear(heard: Listening, text: string): void {
  const { words, turn } = wordsOf(text, heard.turn, heard.length);
  heard.turn = turn;
  heard.length += text.length;
  for (const word of words) {
    heard.words.push(word);
    heard.features.push(featuresAt(heard.words, heard.words.length - 1));
    heard.voice = withWord(heard.voice, word);
    note(heard, heard.words.length - 1);
    if (heard.words.length - heard.settledTo >= 2 * UNSETTLED) settle(heard);
  }
}

/** How all that was heard so far leans. */
export const wordingOf = (heard: Listening): Wording => goneOn(heard.wording, heard, heard.words.length);

/** How all of it leans besides if somebody tells of the call. */
export const retellingOf = (heard: Listening): Wording => goneOn(heard.retelling, heard, heard.words.length);

/** How the first words lean, as far as they were heard. */
export const openingOf = (heard: Listening): Wording =>
  goneOn(heard.opening, heard, Math.min(heard.words.length, OPENING_WORDS));

/** From what is settled up to and without the word `to`. */
function goneOn(settled: Wording, heard: Listening, to: number): Wording {
  const wording = after(settled);
  weigh(wording, heard, { from: heard.settledTo, to });
  return wording;
}

/** How the newest words lean. */
export function newestOf(heard: Listening): Wording {
  const newest = noWording(heard.wording.weights);
  weigh(newest, heard, { from: firstOfNewest(heard), to: heard.words.length });
  return newest;
}

/** What is said of the number on the screen pushes nothing that the caller said out of the newest words. */
function firstOfNewest({ words, shown }: Listening): number {
  let from = words.length;
  for (let left = NEWEST_WORDS; from > 0 && left > 0; from--)
    if (!shown.some((stretch) => isIn(stretch, from - 1, 0))) left--;
  return from;
}

function settle(heard: Listening): void {
  const to = heard.words.length - UNSETTLED;
  weigh(heard.wording, heard, { from: heard.settledTo, to });
  weigh(heard.retelling, heard, { from: heard.settledTo, to });
  weigh(heard.opening, heard, { from: heard.settledTo, to: Math.min(to, OPENING_WORDS) });
  for (let at = heard.settledTo; at < to; at++) heard.features[at] = NO_FEATURES;
  heard.settledTo = to;
  const isNew = ({ lastWord }: Stretch): boolean => lastWord >= to - UNSETTLED;
  heard.demands = heard.demands.filter(isNew);
  heard.denials = heard.denials.filter(isNew);
  heard.shown = heard.shown.filter(isNew);
}

export function leaningOf(heard: Listening, hit: Hit): number {
  const known = heard.leanings.get(hit);
  if (known !== undefined) return known;
  const leaning = leaningAround(heard.words, hit, heard.wording.weights);
  if (isWhole(heard.words, hit)) heard.leanings.set(hit, leaning);
  return leaning;
}

/** All signs in one text. */
export function hearAll(text: string, tables?: Tables): Listening {
  const heard = listening(tables);
  hear(heard, text);
  return heard;
}

function note(heard: Listening, last: number): void {
  const word = heard.words[last];
  if (!word) return;
  const rules = [RULES.get(word.stem), RULES.get(`=${word.raw}`)];
  const found: { sign: Sign; first: number }[] = [];
  for (const rule of rules.flatMap((list) => list ?? [])) {
    const first = matchAt(rule.pattern, heard.words, last);
    if (first < 0) continue;
    if (rule.innocent) takeBack(heard, rule.sign.flag, first, last);
    else found.push({ sign: rule.sign, first });
  }
  // The longest first: a short match may lie inside a longer one that is denied.
  found.sort((a, b) => a.first - b.first);
  for (const { sign, first } of found) keep(heard, sign, first, last);
}

function keep(heard: Listening, sign: Sign, first: number, last: number): void {
  const { words } = heard;
  const from = words[first];
  const to = words[last];
  if (!from || !to) return;
  const innocent = heard.innocent.get(sign.flag);
  if (innocent && innocent.lastWord >= first) return;
  if (from.speaker === "resident" && !sign.plain && !isRetold(words, first, last)) return;
  const mood = sign.plain ? "asked" : moodOf(words, first, last);
  const hit: Hit = { start: from.start, end: to.end, firstWord: first, lastWord: last };
  const isInside =
    !sign.plain && heard.denied !== null && first <= heard.denied.lastWord && last >= heard.denied.firstWord;
  if (mood === "asked" && !isInside) {
    if (sign.flag === ABOUT_ONESELF) heard.shown.push({ firstWord: first, lastWord: last, after: 0 });
    if (sign.flag === NUMBER_SHOWN) {
      heard.shown.push({ firstWord: first, lastWord: last, after: AFTER_SHOWN });
      // "I've given him the right number. It showed as the bank's": what ends among these words is no demand.
      const within = heard.demands.filter(({ lastWord }) => lastWord >= first && lastWord <= last);
      for (const { flag } of within) takeBack(heard, flag, first, last);
    }
    if (sign.decisive) heard.demands.push({ flag: sign.flag, firstWord: first, lastWord: last });
    return add(heard, sign.flag, hit);
  }
  if (mood === "asked" || sign.kind !== "demand") return;
  heard.denials.push({ firstWord: first, lastWord: last });
  if (mood === "warned") return;
  heard.denied = hit;
  add(heard, DENIES, hit);
}

function add(heard: Listening, flag: string, hit: Hit): void {
  const hits = heard.hits.get(flag);
  if (!hits) heard.hits.set(flag, [hit]);
  else if (hits.length < HITS_KEPT) hits.push(hit);
}

function takeBack(heard: Listening, flag: string, first: number, last: number): void {
  const from = heard.words[first];
  const to = heard.words[last];
  if (from && to) heard.innocent.set(flag, { start: from.start, end: to.end, firstWord: first, lastWord: last });
  const hits = heard.hits.get(flag);
  if (!hits) return;
  const isApart = (hit: Stretch): boolean => hit.lastWord < first || hit.firstWord > last;
  heard.demands = heard.demands.filter((demand) => demand.flag !== flag || isApart(demand));
  const left = hits.filter(isApart);
  if (left.length) heard.hits.set(flag, left);
  else heard.hits.delete(flag);
}

/** "he wants my PIN", said by the person rung about the caller. */
function isRetold(words: readonly Word[], first: number, last: number): boolean {
  let third = false;
  let own = false;
  for (let at = Math.max(0, first - 3); at <= last; at++) {
    const raw = words[at]?.raw;
    if (raw === "he" || raw === "she" || raw === "they" || raw === "caller") third = true;
    if (raw === "my" || raw === "me" || raw === "our") own = true;
  }
  return third && own;
}

function indexOf(signs: readonly Sign[]): ReadonlyMap<string, Rule[]> {
  const index = new Map<string, Rule[]>();
  const put = (sign: Sign, source: string, innocent: boolean): void => {
    const pattern = compile(source);
    for (const end of endings(pattern)) {
      const rules = index.get(end);
      if (rules) rules.push({ sign, pattern, innocent });
      else index.set(end, [{ sign, pattern, innocent }]);
    }
  };
  for (const sign of signs) {
    for (const source of sign.patterns) put(sign, source, false);
    for (const source of sign.unless ?? []) put(sign, source, true);
  }
  return index;
}
