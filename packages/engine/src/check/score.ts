/** From signs to a score, a risk and a verdict. */
import type { Verdict } from "../base/vocabulary.ts";
import { CALIBRATION } from "./calibration.ts";
import { PAIRINGS, signOf } from "./signs.ts";
import type { Pairing, Sign, SignKind } from "./sign.ts";

export type Score = {
  /** Sum of the evidence, in natural log odds before calibration. */
  score: number;
  risk: number;
  verdict: Verdict;
  /** Signs that count towards fraud, strongest first. */
  signs: readonly (Sign | Pairing)[];
};

/** Each further sign of one sort is nearly the same evidence again: it counts this share of the one before. */
const REPEAT = 0.45;
/** Sorts of sign that are together enough for `likely_fraud` without a decisive one, where one is a demand. */
const ENOUGH_KINDS = 3;
/** Two sorts are enough where they weigh this much. */
const TWO_KINDS_AT = 0.9;
/** Genuine signs never pull further than this: a fraudster who learns them all must not talk the risk away. */
const MOST_RELIEF = 3.2;

export const LIKELY_AT = 0.8;
/** Above what is said of a call in which nothing was heard, 0.3: half the calls that people ask about are fraud. */
export const CAREFUL_AT = 0.45;

/** @param heard flags of the signs heard; pairings are found here */
export function scoreOf(heard: ReadonlySet<string>): Score {
  const found = [...heard].flatMap((flag) => signOf(flag) ?? []);
  const paired = PAIRINGS.filter((pairing) => pairing.all.every((any) => any.some((flag) => heard.has(flag))));
  const signs = [...found, ...paired].filter((sign) => sign.weight > 0).sort((a, b) => b.weight - a.weight);
  const decisive = signs.some((sign) => sign.decisive);
  const harm = sumByKind(signs);
  const relief = decisive ? 0 : Math.min(MOST_RELIEF, -sumByKind(found.filter((sign) => sign.weight < 0)));
  const score = harm - relief;
  const risk = riskOf(score);
  return { score, risk, verdict: verdictOf(risk, signs, decisive), signs };
}

/** Logistic (Platt) calibration: monotone, two parameters, fitted as calibration.ts says. */
export const riskOf = (score: number): number =>
  Math.min(
    CALIBRATION.most,
    Math.max(CALIBRATION.least, 1 / (1 + Math.exp(-(CALIBRATION.intercept + CALIBRATION.slope * score)))),
  );

function verdictOf(risk: number, signs: readonly (Sign | Pairing)[], decisive: boolean): Verdict {
  const kinds = new Set(signs.map((sign) => sign.kind));
  const pressed = kinds.has("demand") || (kinds.has("threat") && kinds.has("secrecy"));
  const several = pressed && (kinds.size >= ENOUGH_KINDS || (kinds.size > 1 && risk >= TWO_KINDS_AT));
  if (risk >= LIKELY_AT && (decisive || several)) return "likely_fraud";
  return risk >= CAREFUL_AT || decisive ? "be_careful" : "no_signs_seen";
}

function sumByKind(signs: readonly (Sign | Pairing)[]): number {
  const byKind = new Map<SignKind, number[]>();
  for (const { kind, weight } of signs) {
    const weights = byKind.get(kind);
    if (weights) weights.push(weight);
    else byKind.set(kind, [weight]);
  }
  let sum = 0;
  for (const weights of byKind.values()) {
    weights.sort((a, b) => Math.abs(b) - Math.abs(a));
    for (const [nth, weight] of weights.entries()) sum += weight * REPEAT ** nth;
  }
  return sum;
}
