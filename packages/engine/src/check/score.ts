/** From signs to a score, a risk and a verdict. */
import type { Verdict } from "../base/vocabulary.ts";
import { between, type Curve, CURVES, type Curves, mix, riskOf } from "./calibration.ts";
import { type Listening, leaningOf, newestOf, openingOf, retellingOf, wordingOf } from "./listen.ts";
import { PAIRINGS, signOf } from "./signs.ts";
import type { Pairing, Sign, SignKind } from "./sign.ts";
import { featureOfSign, leaningAround, type Stretch, type Wording } from "./wording.ts";
import { toldShare } from "./voice.ts";

export type Score = {
  /** Before calibration: what signs and wording weigh together, and how the first words and the newest lean. */
  evidence: readonly number[];
  /** What the worst decisive demand weighs with the words around it, before calibration; null without one. */
  demand: number | null;
  /** How surely it is told rather than heard, 0 to 1. */
  told: number;
  risk: number;
  verdict: Verdict;
  /** The risk from which this call is likely fraud: lower where a decisive demand was heard. */
  likelyAt: number;
  /** Signs that count towards fraud, strongest first. */
  signs: readonly (Sign | Pairing)[];
};

/** Each further sign of one sort is nearly the same evidence again: it counts this share of the one before. */
const REPEAT = 0.45;
/** Genuine signs never pull further than this: a fraudster who learns them all must not talk the risk away. */
const MOST_RELIEF = 3.2;
/** Nor do the newest words: a fraudster says a kind goodbye too. In natural log odds. */
const MOST_RELIEF_NEWEST = 1;
/** Nor do signs push further: the tenth says nothing that nine did not. */
const MOST_HARM = 8;
/**
 * What a sign's weight is worth beside the wording's. Signs were weighed by hand, one by one, and are seldom heard alone;
 * the wording was weighed as a whole.
 */
const SIGNS_SHARE = 0.25;
const DEMAND_SHARE = 0.2;
/** In a long call more is said that leans either way by chance: its sum is drawn in, slowly, as its length grows. */
const LONG_WORDS = 60;
const DRAWN_IN = 0.25;
/**
 * A demand judged by the words around it alone is doubted, in natural log odds, as soon as there is more of the call to
 * judge by: genuine calls have words that sound like a demand too, and then the rest speaks for them. Once more where
 * somebody tells of the call, for they tell what came of it too.
 */
const DEMAND_DOUBT = 1.5;
const ALL_THERE_IS = 30;
/** A pairing that is a demand where its signs stand together has them within so many words. */
const NEAR = 25;
/**
 * Where `likely_fraud` begins. A decisive demand needs less, for it stands by itself; without one there must be a sign
 * that can be named, and more that bears it out: another sign, its own weight, or, for a sign that is not faint, the
 * wording of more than a few words. A call that only presses, or that its teller doubts, is no likely fraud by that alone.
 * What somebody tells needs more than what was heard: a nuisance told with suspicion has the words of a fraud.
 */
const LIKELY_AT = { heard: 0.944, told: 0.97 };
const LIKELY_DEMAND_AT = 0.82;
/** And less where there is little more than the demand; least where there is hardly more. */
const LIKELY_DEMAND_IN_LITTLE_AT = 0.76;
const LIKELY_DEMAND_ALONE_AT = 0.67;
const WEAK = 2;
const FAINT = 1;
const SAYS_HOW: readonly SignKind[] = ["hurry", "misfit", "threat"];
const FEW_WORDS = 15;
/** Above what is said of a call in which nothing was heard: half the calls that people ask about are fraud. */
export const CAREFUL_AT = 0.45;

/** Pairings of signs are found here. A call is as bad as its whole, or as its worst demand. */
export function scoreOf(heard: Listening, curves: Curves = CURVES): Score {
  const { hits } = heard;
  const found = [...hits.keys()].flatMap((flag) => signOf(flag) ?? []);
  const paired = PAIRINGS.filter((pairing) => pairing.all.every((any) => any.some((flag) => hits.has(flag))));
  const signs = [...found, ...paired].filter((sign) => sign.weight > 0).sort((a, b) => b.weight - a.weight);
  const newest = Math.max(-MOST_RELIEF_NEWEST, newestOf(heard).sum);
  const told = toldShare(heard.voice, heard.words.length);
  const words = wordsThatSay(heard);
  const evidence = [weighWhole(heard, signs, found, told), openingOf(heard).sum, newest];
  const demand = worstDemand(heard, found, paired);
  const whole = between(curves.heard.whole, curves.told.whole, told);
  const around = doubted(between(curves.heard.demand, curves.told.demand, told), words, told);
  const demandRisk = demand === null ? 0 : riskOf([demand], around);
  const risk = Math.max(riskOf(evidence, whole), demandRisk);
  const limits = { whole: mix(LIKELY_AT.heard, LIKELY_AT.told, retold(words, told)), demand: likelyDemandAt(words) };
  const verdict = verdictOf({ risk, demandRisk, signs, words, limits });
  return { evidence, demand, told, risk, verdict, likelyAt: demand === null ? limits.whole : limits.demand, signs };
}

/** What the screen showed and what somebody says of themselves say nothing, so they make no call a longer one. */
const wordsThatSay = ({ words, shown }: Listening): number =>
  shown.reduce((left, { firstWord, lastWord }) => left - (lastWord - firstWord + 1), words.length);

/** How words lean, with the signs that were heard as far as they weigh beside them. */
const withSigns = ({ weights, sum }: Wording, { hits }: Listening): number =>
  [...hits.keys()].reduce((all, flag) => all + (weights.get(featureOfSign(flag)) ?? 0), sum);

/** A few words typed in haste are all there is of a call, told or not. */
const retold = (words: number, told: number): number => (words > ALL_THERE_IS ? told : 0);

function doubted({ intercept, slopes }: Curve, words: number, told: number): Curve {
  const rest = Math.min(1, Math.max(0, words / ALL_THERE_IS - 1));
  return { intercept: intercept - DEMAND_DOUBT * (rest + retold(words, told)), slopes };
}

function weighWhole(heard: Listening, signs: Score["signs"], found: readonly (Sign | Pairing)[], told: number): number {
  const decisive = signs.some((sign) => sign.decisive);
  const harm = Math.min(MOST_HARM, sumByKind(signs));
  const relief = decisive ? 0 : Math.min(MOST_RELIEF, -sumByKind(found.filter((sign) => sign.weight < 0)));
  const long = Math.max(1, heard.words.length / LONG_WORDS) ** DRAWN_IN;
  // Signs are features of what is told alone: the table for all calls holds none.
  const wording = wordingOf(heard).sum + told * withSigns(retellingOf(heard), heard);
  return (wording + SIGNS_SHARE * (harm - relief)) / long;
}

function worstDemand(heard: Listening, found: readonly (Sign | Pairing)[], paired: readonly Pairing[]): number | null {
  let worst: number | null = null;
  for (const { together, all, weight } of paired) {
    const stretch = together && nearest(all, heard);
    if (stretch)
      worst = Math.max(
        worst ?? -Infinity,
        leaningAround(heard.words, stretch, heard.wording.weights) + DEMAND_SHARE * weight,
      );
  }
  for (const { decisive, flag, weight } of found) {
    if (!decisive) continue;
    for (const hit of heard.hits.get(flag) ?? [])
      worst = Math.max(worst ?? -Infinity, leaningOf(heard, hit) + DEMAND_SHARE * weight);
  }
  return worst;
}

/** The fewest words that hold one sign of each list. */
function nearest(all: Pairing["all"], { hits }: Listening): Stretch | null {
  let best: Stretch | null = null;
  const [first = [], ...others] = all.map((any) => any.flatMap((flag) => hits.get(flag) ?? []));
  for (const start of first) {
    let stretch: Stretch = start;
    for (const hits of others) stretch = hits.map((hit) => over(stretch, hit)).reduce(shorter);
    best = best === null ? stretch : shorter(best, stretch);
  }
  return best !== null && lengthOf(best) <= NEAR ? best : null;
}

const lengthOf = ({ firstWord, lastWord }: Stretch): number => lastWord - firstWord + 1;
const shorter = (a: Stretch, b: Stretch): Stretch => (lengthOf(b) < lengthOf(a) ? b : a);
const over = (a: Stretch, b: Stretch): Stretch => ({
  firstWord: Math.min(a.firstWord, b.firstWord),
  lastWord: Math.max(a.lastWord, b.lastWord),
});

type Limits = { whole: number; demand: number };

function likelyDemandAt(words: number): number {
  if (words <= FEW_WORDS) return LIKELY_DEMAND_ALONE_AT;
  return words <= ALL_THERE_IS ? LIKELY_DEMAND_IN_LITTLE_AT : LIKELY_DEMAND_AT;
}

type Judging = { risk: number; demandRisk: number; signs: Score["signs"]; words: number; limits: Limits };

function verdictOf({ risk, demandRisk, signs, words, limits }: Judging): Verdict {
  const decisive = signs.some((sign) => sign.decisive);
  const [strongest] = signs;
  const borneOut =
    strongest !== undefined &&
    (signs.length > 1 ||
      strongest.weight > WEAK ||
      (words > FEW_WORDS && (strongest.weight >= FAINT || !SAYS_HOW.includes(strongest.kind))));
  // A few words typed in haste ("he wants my PIN") are the demand: then the whole is judged as one.
  const demanded = decisive && words <= FEW_WORDS ? risk : demandRisk;
  if (demanded >= limits.demand || (borneOut && risk >= limits.whole)) return "likely_fraud";
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
