/**
 * How much a sentence weighs at most, before anything is looked for in it. Most sentences say nothing of what is weighed,
 * and their words and what is plain in them tell so: what their phrases are meant for, which takes longer to find out than
 * a sentence takes to weigh, is asked of those few alone in which it could make a difference.
 */
import { ENDS_NOT, isAsk, ONLY_WANTED, type Piece, type Voice, VOICES } from "./sentence-signs.ts";
import { addGain, addSigns, oddsOfWords, type Weights } from "./sentence-weights.ts";
import { signNumbered, signOf } from "./sign-numbers.ts";

/** Weights with the most that phrases about an end add to each answer by what they are meant for, by whose words they are. */
export type Bounded = {
  weights: Weights;
  meant: Readonly<Record<Voice, Float64Array>>;
  /** Where the odds of what is plain in a piece and the most of it are put, over those of the piece before: there are many. */
  odds: Float64Array;
  most: Float64Array;
};

export function bounded(weights: Weights): Bounded {
  const { length } = weights.bias;
  const mostMeant = (voice: Voice): Float64Array => {
    const most = new Float64Array(length);
    for (const sign of weights.signs.keys())
      if (["meant ", `${voice} `].some((of) => signNumbered(sign).startsWith(of))) addGain(most, weights, sign);
    return most;
  };
  const meant = Object.fromEntries(VOICES.map((voice) => [voice, mostMeant(voice)])) as Record<Voice, Float64Array>;
  return { weights, meant, odds: new Float64Array(length), most: new Float64Array(length) };
}

/** Far less than any weight, and far more than sums of them are off by. */
const ROUNDING = 1e-6;

/**
 * The odds of what is plain in a piece, which hold until the next piece is asked for; null where with what is yet to be
 * found in it no answer has as much as a share. @param answer the only one that is asked for
 */
export function oddsIfReached(
  bounded: Bounded,
  numbers: readonly number[],
  piece: Piece,
  share: number,
  answer: number | null = null,
): Float64Array | null {
  const least = Math.log(share / (1 - share)) - ROUNDING;
  const odds = oddsOfPlain(bounded, numbers, piece);
  const most = mostOddsOf(bounded, odds, piece);
  for (let i = 0; i < most.length; i++) if ((most[i] ?? 0) >= least && (answer === null || answer === i)) return odds;
  return null;
}

export const oddsOfPlain = (
  { weights, odds }: Bounded,
  numbers: readonly number[],
  { facts, plain }: Piece,
): Float64Array => addSigns(oddsOfWords(weights, numbers, facts.from, facts.to, odds), weights, plain);

/** Odds of each answer that a piece does not exceed with what is yet to be found. @param plain those of what is plain in it */
export function mostOddsOf({ weights, meant, most }: Bounded, plain: Float64Array, piece: Piece): Float64Array {
  for (let i = 0; i < most.length; i++) most[i] = plain[i] ?? 0;
  addGain(most, weights, ONLY_WANTED);
  let tellsEnd = false;
  for (const { means } of piece.facts.cues) {
    if (isAsk(means)) addGain(most, weights, signOf("asked", means.ask));
    else tellsEnd ||= ENDS_NOT.has(means.cue);
  }
  if (!tellsEnd) return most;
  const looked = meant[piece.voice];
  for (let i = 0; i < most.length; i++) most[i] = (most[i] ?? 0) + (looked[i] ?? 0);
  return most;
}
