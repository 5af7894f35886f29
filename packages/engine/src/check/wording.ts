/**
 * How the wording of a call leans. Signs name what is demanded; a demand can be put in a thousand ways, and each few
 * neighbouring words say a little. Words, two or three in a row, pairs with one word between, and pairs of words that
 * carry meaning within a few of each other ("read … code") weigh what they weighed in the calls of the corpus
 * (fit-wording.ts). Most of these were told twice, once genuine and once fraud: there topics weigh nothing, for both sides
 * of a pair have the same. How a call begins has weights of its own, from its first words. Each counts once, however often
 * it is said.
 *
 * What stands around a demand that was denied ("we will never ask for your PIN") never speaks against the caller, and the
 * words of a decisive demand never speak for them.
 */
import { PACKED } from "./generated/wording-weights.ts";
import { stemOf } from "./stem.ts";
import { type Tables, unpack, type Weights } from "./weight-tables.ts";
import type { Word } from "./words.ts";

let shipped: Tables | undefined;
/** Unpacked when a call is first listened to: most commands listen to none. */
export const shippedTables = (): Tables => (shipped ??= unpack(PACKED));

/** The words by which callers begin. */
export const OPENING_WORDS = 60;
/** What a call has come to: the words that were said last. */
export const NEWEST_WORDS = 30;

/** Words, by their numbers. */
export type Stretch = { firstWord: number; lastWord: number };
/** Words that weigh nothing, with so many after them. */
export type Aside = Stretch & { after: number };

export type Marks = {
  /** Decisive demands, with their signs' flags. */
  readonly demands: readonly (Stretch & { flag: string })[];
  /** Demands that were said not to be made. */
  readonly denials: readonly Stretch[];
  /** What the screen showed as the number, and what somebody says of themselves: they prove nothing, so they weigh nothing. */
  readonly shown: readonly Aside[];
};

export type Wording = {
  readonly weights: Weights;
  /** Natural log odds of all that was counted. */
  sum: number;
  readonly counted: Set<string>;
  /** What was counted before, and is counted no more here. */
  readonly settled: Wording | null;
};

export const noWording = (weights: Weights): Wording => ({
  weights,
  sum: 0,
  counted: new Set(),
  settled: null,
});

/** Counts on from what is settled, and leaves that as it is. */
export const after = (settled: Wording): Wording => ({
  weights: settled.weights,
  sum: settled.sum,
  counted: new Set(),
  settled,
});

/** Words this far on either side belong to a demand that was denied. */
const AROUND_DENIAL = 6;
/** And this far to one that was made. */
const AROUND_DEMAND = 15;
const MOST_RELIEF_AROUND = 1;
/** Words that are quoted where no sign says why. */
const STRETCH = 10;

/** Words that stand everywhere: a pair that is not side by side says nothing with one of them in it. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  `the be and to a it i have you in on not your for do my that its so me if of at with from can get there go one about no
   this we come what or up will they two back just he then put by`
    .split(/\s+/)
    .map(stemOf)
    .concat("#"),
);
/** Two words this near each other belong together: who does what with what. */
const TOGETHER = 5;

/** A sign that was heard, as a feature: in what is told it may weigh otherwise than by itself. */
export const featureOfSign = (flag: string): string => `=${flag}`;

/** The features that end with one word. Words of the person rung are counted one by one and by themselves. */
export function featuresAt(words: readonly Word[], at: number): string[] {
  const word = words[at];
  if (!word) return [];
  if (word.speaker === "resident") return [`:${word.stem}`];
  const found = [word.stem];
  const before = words[at - 1];
  if (before?.turn !== word.turn) return found;
  found.push(`${before.stem} ${word.stem}`);
  if (!EVERYWHERE.has(word.stem)) found.push(...togetherAt(words, at));
  const earlier = words[at - 2];
  if (earlier?.turn !== word.turn) return found;
  found.push(`${earlier.stem}~${word.stem}`, `${earlier.stem} ${before.stem} ${word.stem}`);
  return found;
}

function togetherAt(words: readonly Word[], at: number): string[] {
  const word = words[at];
  const found: string[] = [];
  for (let earlier = Math.max(0, at - TOGETHER); earlier < at; earlier++) {
    const other = words[earlier];
    if (word && other?.turn === word.turn && other.stem !== word.stem && !EVERYWHERE.has(other.stem))
      found.push(`${other.stem}&${word.stem}`);
  }
  return found;
}

/**
 * Counts what ends with the words from `from` up to and without `to`.
 *
 * @param features of each word
 */
export function weigh(
  wording: Wording,
  { features, demands, denials, shown }: Marks & { features: readonly (readonly string[])[] },
  { from, to }: { from: number; to: number },
): void {
  for (let at = from; at < to; at++) {
    if (shown.some(({ firstWord, lastWord, after }) => at >= firstWord && at <= lastWord + after)) continue;
    const demanded = demands.some((stretch) => isIn(stretch, at, 0));
    const denied = !demanded && denials.some((stretch) => isIn(stretch, at, AROUND_DENIAL));
    for (const feature of features[at] ?? []) {
      const weight = wording.weights.get(feature);
      if (weight === undefined || (weight > 0 ? denied : demanded) || isCounted(wording, feature)) continue;
      wording.counted.add(feature);
      wording.sum += weight;
    }
  }
}

/** Whether a word is in a stretch, or this near it. */
export const isIn = ({ firstWord, lastWord }: Stretch, at: number, around: number): boolean =>
  at >= firstWord - around && at <= lastWord + around;

/**
 * How a demand leans with the words around it, whatever else was said: a patient caller talks long before it. Its own words
 * never speak for the caller, and those around it only so far: a fraudster who knows what genuine callers say says it too.
 */
export function leaningAround(words: readonly Word[], hit: Stretch, weights: Weights): number {
  const counted = new Set<string>();
  let own = 0;
  let around = 0;
  const to = Math.min(words.length - 1, hit.lastWord + AROUND_DEMAND);
  for (let at = Math.max(0, hit.firstWord - AROUND_DEMAND); at <= to; at++) {
    const demanded = isIn(hit, at, 0);
    for (const feature of featuresAt(words, at)) {
      const weight = weights.get(feature) ?? 0;
      if (counted.has(feature) || (demanded && weight < 0)) continue;
      counted.add(feature);
      if (demanded) own += weight;
      else around += weight;
    }
  }
  return own + Math.max(-MOST_RELIEF_AROUND, around);
}

/** The few words of the whole that lean furthest towards fraud; null where none do. */
export function strongestStretch(words: readonly Word[], weights: Weights): Stretch | null {
  const lean = words.map((_, at) => featuresAt(words, at).reduce((sum, one) => sum + (weights.get(one) ?? 0), 0));
  let best: Stretch | null = null;
  let most = 0;
  let sum = 0;
  for (const [at, own] of lean.entries()) {
    sum += own - (lean[at - STRETCH] ?? 0);
    if (sum <= most) continue;
    most = sum;
    best = { firstWord: Math.max(0, at - STRETCH + 1), lastWord: at };
  }
  return best;
}

/** No word that is still to come belongs to it. */
export const isWhole = (words: readonly Word[], { lastWord }: Stretch): boolean =>
  words.length > lastWord + AROUND_DEMAND;

const isCounted = ({ counted, settled }: Wording, feature: string): boolean =>
  counted.has(feature) || (settled?.counted.has(feature) ?? false);
