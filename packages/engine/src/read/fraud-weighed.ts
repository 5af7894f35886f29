/**
 * Whether a call that somebody tells of, or whose words were written down, was fraud. A bank's own fraud team, a surgery and
 * a debt collector ring people as well, and much the same is told of them: what sets the two apart is seldom one word, so all
 * words are weighed together with what was read of the call.
 */
import { FITTED_FRAUD } from "./generated/fraud-weights.ts";
import type { Incident } from "./incident.ts";
import { addSigns, oddsOfWords, unpack, type Weights, weighedNumbers } from "./sentence-weights.ts";
import type { Words } from "./sentences.ts";
import { addOnce, signNumber, signOf } from "./sign-numbers.ts";

let fitted: Weights | undefined;
const weights = (): Weights => (fitted ??= unpack(FITTED_FRAUD));

/**
 * Natural log odds from which a call counts as fraud. Below even: who is told by mistake that a call was fraud asks again,
 * who is told that it was none does not.
 */
export const LEAST_ODDS = -0.2;

export const isFraudWeighed = (words: Words, incidents: readonly Incident[]): boolean =>
  fraudOdds(words, incidents) > LEAST_ODDS;

/** Natural log odds, by the weights that calls of both sorts gave (scripts/fit-fraud.ts). */
export function fraudOdds(words: Words, incidents: readonly Incident[]): number {
  const fittedTo = weights();
  const numbers = weighedNumbers(words);
  const [bias = 0] = fittedTo.bias;
  let odds = bias;
  let signs: readonly number[] = signsOfCalls(incidents);
  const ofSentence = new Float64Array(1);
  for (const { from, to } of words.sentences) {
    oddsOfWords(fittedTo, numbers, from, to, ofSentence);
    odds += (addSigns(ofSentence, fittedTo, signs)[0] ?? 0) - bias;
    // They are of the whole text, so they count once.
    signs = NO_SIGNS;
  }
  return odds;
}

/** What was read of the calls, as signs that are weighed beside the words. */
export function signsOfCalls(incidents: readonly Incident[]): number[] {
  const signs: number[] = [];
  for (const { askedFor, outcome, impersonatedKind, impersonatedName, channel, lure } of incidents) {
    for (const ask of askedFor) addOnce(signs, signOf("asked", ask));
    addOnce(signs, signOf("ended", outcome));
    addOnce(signs, signOf("claimed", impersonatedKind));
    addOnce(signs, signOf("came", channel));
    if (impersonatedName !== null) addOnce(signs, NAMED);
    if (lure !== null) addOnce(signs, LURE);
  }
  return signs;
}
const NO_SIGNS: readonly number[] = [];
const [NAMED, LURE] = [signNumber("named"), signNumber("lure")];
