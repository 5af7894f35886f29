/**
 * Whether a document is about telephone fraud at all. Burglaries, lost people, dead lines, real helplines and doorstep
 * traders use many of the same words, so no word decides: what is said of telephones, of deceit and of what else is
 * going on is weighed.
 */
import { fraudOdds, LEAST_ODDS } from "./fraud-weighed.ts";
import type { Incident } from "./incident.ts";
import { OTHER } from "./lexicon/topic.ts";
import { onceFor, splitWords, type Words } from "./sentences.ts";
import { Subject, subjectsIn } from "./subjects.ts";
import { hasKind, kindOfWords } from "./word-kinds.ts";

/** @param title counts as the first sentence, where there is one */
export function isPhoneFraud(text: string, title?: string | null, words?: Words): boolean {
  const body = words ?? splitWords(text);
  const weights = title ? weigh([splitWords(title), body]) : weighOnce(body);
  const { named, together, phone, deceit } = weights;
  if (deceit === 0 || phone + named === 0) return false;
  return together * 2 + named + Math.min(phone, deceit) > besides(weights);
}

/**
 * The same of what somebody tells of a call they had. They say no "fraud" and often no "phone": what the caller claimed
 * to be, or wanted, or got, and all the words together, say it; unless they tell of something else.
 */
export function isFraudAccount(words: Words, incidents: readonly Incident[]): boolean {
  const tellsOfCall = isFirstPerson(words) || incidents.some(isByPhone) || !isOtherNews(words);
  return tellsOfCall && fraudOdds(words, incidents) > (wantsNothing(words, incidents) ? SURE_ODDS : LEAST_ODDS);
}

/** Of a call in which nothing was wanted, in natural log odds. */
const SURE_ODDS = 0.2;

/**
 * Whether a call that was none of fraud wanted nothing that could be lost: whoever rang turned out to be real, or asked for
 * nothing, offered nothing, and is not doubted.
 */
export function wantsNothing(words: Words, incidents: readonly Incident[]): boolean {
  if (incidents.some(({ outcome }) => outcome === "money_lost" || outcome === "details_given")) return false;
  const { deceit, bait, genuine } = weighOnce(words);
  if (genuine > 0) return true;
  if (bait > 0 || incidents.some(({ askedFor }) => askedFor.some((ask) => ask !== "none_stated"))) return false;
  // Whoever only says who rang, and doubts nothing, tells of a call like any other.
  const isClaimed = incidents.some(({ impersonatedKind: kind }) => kind !== "unknown" && kind !== "other");
  return !isClaimed || (deceit === 0 && !isDoubted(words));
}

/** Of a call that was none of fraud, whether it surely was none, or wanted nothing. */
export const isHarmless = (words: Words, incidents: readonly Incident[]): boolean =>
  !isOnlyRung(words) &&
  !SECRECY.test(words.folded) &&
  (wantsNothing(words, incidents) || fraudOdds(words, incidents) < SURELY_NONE_ODDS);

/** "She rang on Monday": that somebody rang and when, which says nothing of what was wanted. */
const isOnlyRung = ({ word }: Words): boolean => word.length <= LONGEST_BARE && word.every((one) => BARE.test(one));
const LONGEST_BARE = 12;
const BARE =
  /^(?:i|i've|we|he|she|they|it|me|us|my|him|her|a|an|the|man|woman|lady|lad|bloke|gentleman|person|caller|stranger|someone|somebody|mum|dad|was|were|had|has|have|got|been|just|then|rang|rung|phoned|telephoned|called|ring|call|calls|phone|telephone|mobile|landline|house|home|number|on|at|in|to|from|by|this|last|that|yesterday|today|tonight|morning|afternoon|evening|night|lunchtime|teatime|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day|again|twice|once|about|around|just|after|before|half|past|quarter|o'clock|noon|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|am|pm|and|\d[\d.:]*(?:am|pm|st|nd|rd|th)?|january|february|march|april|may|june|july|august|september|october|november|december|st|nd|rd|th)$/;

/** "Told me to keep it secret", "not to trust my bank": nobody asks for that who wants nothing. */
const SECRECY =
  /\b(?:secret|confidential|lie to (?:my|her|his|our|the|your|anyone|anybody)|(?:not|n't|never) (?:to )?(?:trust|tell|speak to|talk to|mention (?:it|this) to|inform|involve) (?:my|her|his|our|the|your|any|anyone|anybody|staff)|tell (?:no one|nobody)|keep (?:it|this|things) (?:quiet|from|to (?:my|him|her|our)sel\w+)|not (?:to )?be (?:trusted|involved|told)|couldn't be trusted|can't trust (?:my|the|your|her|his))\b/;
const SURELY_NONE_ODDS = -1.5;

const DOUBTS =
  /^(?:supposedly|allegedly|apparently|purportedly|accent|really|isn't|wasn't|aren't|likely|rubbish|nonsense|scammers?|withheld|mobile|again)$/;
/** "HMRC, supposedly", "'Vodafone loyalty'": words that doubt who it was. */
const isDoubted = (words: Words): boolean =>
  words.word.some((word) => DOUBTS.test(word)) ||
  /(?:^|\s)['"][A-Z]/.test(words.text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"'));

/** Other subjects are spoken of more than a call could be. */
export function isOtherNews(words: Words): boolean {
  const weights = weighOnce(words);
  const { together, phone, deceit } = weights;
  return together * 2 + Math.min(phone, deceit) + WEIGHT_OF_CLAIM <= besides(weights);
}

/** How strongly other things are said: other subjects, and that the calls are real ones, which is often all such news is about. */
const besides = ({ other, genuine }: Weights): number => other + genuine * GENUINE_WEIGHS;
const GENUINE_WEIGHS = 6;

// Traders at the door claim and ask as well.
const isByPhone = ({ channel, evidence }: Incident): boolean =>
  channel !== "in_person_follow_up" && evidence.some(({ field, by }) => field === "channel" && by !== "channel/spoken");

/** A call told in full: how it came, who they said they were, and what they wanted or got. */
const isToldInFull = (incident: Incident): boolean => isByPhone(incident) && isWhole(incident);
const isWhole = ({ channel, askedFor, outcome, evidence }: Incident): boolean =>
  ((channel === "automated_message" && askedFor.includes("press_key")) ||
    evidence.some(({ field, by }) => field === "impersonatedKind" && (by === "claim/said" || by === "claim/from"))) &&
  (askedFor.some((ask) => ask !== "none_stated") || outcome === "money_lost" || outcome === "details_given");
const TOLD_WEIGHS = 5;

/**
 * The same of something published in which little is said of fraud, and much of other things beside it: calls told in full
 * outweigh the harvest supper.
 */
export function isFraudTold(words: Words, incidents: readonly Incident[]): boolean {
  const told = incidents.filter(isToldInFull).length;
  if (told === 0) return false;
  const { genuine, other, together } = weighOnce(words);
  return genuine === 0 && told * TOLD_WEIGHS + together * 2 > other;
}

/**
 * The same of something published that never says "fraud" or "scam": a newspaper tells what was done to the owner of a café
 * and leaves the word to its reader. All words together must speak for it far more than they must of a call that somebody
 * reports, for most of what is published is about something else.
 */
export function isToldAsFraud(words: Words, incidents: readonly Incident[]): boolean {
  return incidents.some(isClaimedOrLost) && !isOtherNews(words) && fraudOdds(words, incidents) > PUBLISHED_ODDS;
}

/** In natural log odds. */
const PUBLISHED_ODDS = 2;
const isClaimedOrLost = (incident: Incident): boolean =>
  isByPhone(incident) && (incident.impersonatedKind !== "unknown" || incident.outcome === "money_lost");

/**
 * Whether a text without any sign of fraud may still be about a call that somebody had, rather than other news: where
 * the caller claimed or asked for something, it is.
 */
export function couldBeCall(words: Words, incidents: readonly Incident[] = []): boolean {
  if (incidents.some(isOfCaller)) return true;
  const { together, phone, deceit, other } = weighOnce(words);
  return isFirstPerson(words) || together * 2 + Math.min(phone, deceit) >= other;
}

// A body only named may be anybody's; these rules want no words of claiming.
const MERELY_NAMED = new Set(["claim/named", "claim/about"]);
// Traders at the door claim and ask as well, so the words must have come by telephone.
export const isOfCaller = (incident: Incident): boolean =>
  isByPhone(incident) &&
  (incident.askedFor.some((ask) => ask !== "none_stated") ||
    incident.evidence.some(({ field, by }) => field === "impersonatedKind" && !MERELY_NAMED.has(by)));

/**
 * Whether other subjects are spoken of so much that this many calls, however fully told, would make nothing published one
 * about fraud: then they need not be read.
 */
export function isOutweighed(words: Words, calls: number): boolean {
  const { genuine, other, together } = weighOnce(words);
  const isToldLess = genuine > 0 || calls * TOLD_WEIGHS + together * 2 <= other;
  return isToldLess && isOtherNews(words) && !couldBeCall(words);
}

const isFirstPerson = (words: Words): boolean => hasKind(words, OWN_WORD);

const OWN_WORD = kindOfWords("i i'm i've i'd i'll my me mine myself we we've us our mum dad".split(" "));

/** As much as the strongest sign of another subject, told once. */
const WEIGHT_OF_CLAIM = 3;

type Weights = {
  /** Sentences that name the fraud, speak of a telephone, of deceit, of bait, of a caller who was real. */
  named: number;
  phone: number;
  deceit: number;
  bait: number;
  genuine: number;
  /** Sentences, or neighbours, that hold a telephone and deceit. */
  together: number;
  /** How strongly other subjects are spoken of. */
  other: number;
};

/** Several questions are asked of one text; it is weighed for the first of them. */
const weighOnce = (words: Words): Weights => onceFor(words, weighAlone);
const weighAlone = (words: Words): Weights => weigh([words]);

/** @param texts a title and what stands under it, or a text alone: one is read on from the other */
function weigh(texts: readonly Words[]): Weights {
  const weights: Weights = { named: 0, phone: 0, deceit: 0, bait: 0, genuine: 0, together: 0, other: 0 };
  let phoneBefore = false;
  let deceitBefore = false;
  for (const words of texts) {
    for (const { from, to } of words.sentences) {
      const spoken = subjectsIn(words, from, to);
      const advice = isAdvice(words, from);
      const hasPhone = !advice && (spoken & Subject.phone) !== 0;
      const hasDeceit = (spoken & Subject.deceit) !== 0 && !isElsewhere(words, from, to);
      if (hasPhone) weights.phone++;
      if (hasDeceit) weights.deceit++;
      if (spoken & Subject.named) weights.named++;
      if (spoken & Subject.bait) weights.bait++;
      if (spoken & Subject.genuine) weights.genuine++;
      if ((hasPhone && (hasDeceit || deceitBefore)) || (hasDeceit && phoneBefore && !advice)) weights.together++;
      if (spoken >= Subject.other)
        for (let i = 0; i < OTHER.length; i++) if (spoken & (Subject.other << i)) weights.other += OTHER[i]?.[0] ?? 0;
      phoneBefore = hasPhone;
      deceitBefore = hasDeceit;
    }
  }
  return weights;
}

/** "Anyone with information should call 101", "Hang up and ring your bank": what to do, not what happened. */
const isAdvice = (words: Words, from: number): boolean =>
  /^(?:anyone|anybody|please|contact|report|visit)$/.test(words.word[from] ?? "");

/** Fraud that is only an office's or a line's name: "Action Fraud", "the Economic Crime Unit". */
const isElsewhere = (words: Words, from: number, to: number): boolean => {
  if (to - from >= MOST_WORDS_OF_NAME) return false;
  for (let i = from; i < to - 1; i++) {
    if (words.word[i + 1] === "fraud" && /^(?:action|report)$/.test(words.word[i] ?? "")) return true;
  }
  return false;
};

/** In a longer sentence it is named beside what else is told. */
const MOST_WORDS_OF_NAME = 16;
