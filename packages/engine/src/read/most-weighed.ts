/**
 * How much a sentence weighs at most, before anything is looked for in it. Most sentences say nothing of what is weighed,
 * and their words alone tell so: what their phrases are meant for, which takes longer to find out than a sentence takes to
 * weigh, is asked of those few alone in which it could make a difference.
 */
import {
  AMOUNT,
  ONLY_WANTED,
  type Piece,
  signOfCue,
  signOfSpoken,
  SIGNS_OF_VOICE,
  type Voice,
} from "./sentence-signs.ts";
import { addGain, addSigns, oddsOfWords, type Weights } from "./sentence-weights.ts";

/** Weights with the most that signs which have to be looked for add to each answer, by whose words they are found in. */
export type Bounded = {
  weights: Weights;
  lookedFor: ReadonlyMap<Voice, Float64Array>;
  /** Where the odds of a piece's words and the most of it are put, over those of the piece before: there are many pieces. */
  odds: Float64Array;
  most: Float64Array;
};

export function bounded(weights: Weights): Bounded {
  const lookedFor = new Map<Voice, Float64Array>();
  for (const voice of SIGNS_OF_VOICE.keys()) {
    const most = new Float64Array(weights.bias.length);
    for (const sign of weights.signs.keys())
      if (/^(?:meant|asked) /.test(sign) || sign.startsWith(`${voice} `)) addGain(most, weights, sign);
    lookedFor.set(voice, most);
  }
  const { length } = weights.bias;
  return { weights, lookedFor, odds: new Float64Array(length), most: new Float64Array(length) };
}

/** Far less than any weight, and far more than sums of them are off by. */
const ROUNDING = 1e-6;

/**
 * The odds of a piece's words, without its signs, which hold until the next piece is asked for; null where with them it
 * gives no answer as much as a share.
 */
export function oddsIfReached(bounded: Bounded, numbers: Int32Array, piece: Piece, share: number): Float64Array | null {
  const least = Math.log(share / (1 - share)) - ROUNDING;
  const odds = oddsOfWords(bounded.weights, numbers, piece.facts.from, piece.facts.to, bounded.odds);
  const most = mostOddsOf(bounded, odds, piece);
  for (let i = 0; i < most.length; i++) if ((most[i] ?? 0) >= least) return odds;
  return null;
}

/** Odds of each answer that a piece does not exceed with all its signs. @param ofWords those of its words alone */
export function mostOddsOf({ weights, lookedFor, most }: Bounded, ofWords: Float64Array, piece: Piece): Float64Array {
  const { facts, voice, spoken } = piece;
  for (let i = 0; i < most.length; i++) most[i] = ofWords[i] ?? 0;
  addSigns(most, weights, SIGNS_OF_VOICE.get(voice) ?? []);
  for (const { means } of facts.cues) addGain(most, weights, signOfCue(means));
  for (const means of spoken) addGain(most, weights, signOfSpoken(means));
  if (facts.amounts.length > 0) addGain(most, weights, AMOUNT);
  addGain(most, weights, ONLY_WANTED);
  const looked = facts.cues.length > 0 ? lookedFor.get(voice) : undefined;
  if (looked) for (let i = 0; i < most.length; i++) most[i] = (most[i] ?? 0) + (looked[i] ?? 0);
  return most;
}
