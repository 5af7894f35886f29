import { type Annotated, annotate } from "./annotate.ts";
import { areaNamed } from "./area-names.ts";
import { candidatesOf } from "./find-place.ts";
import { builtInGazetteer } from "./gazetteer.ts";
import { isFraudWeighed } from "./fraud-weighed.ts";
import type { Document, Doubt, Evidence, Incident, Reading } from "./incident.ts";
import { findNumbers } from "./numbers.ts";
import type { OrganisationIndex } from "./organisations.ts";
import { findPersonalDetails } from "./personal.ts";
import type { Gazetteer } from "./place.ts";
import { findQuotesBy } from "./quotes.ts";
import { readAdvice } from "./read-advice.ts";
import { RULE_CONFIDENCE } from "./generated/rule-confidence.ts";
import { readCalls } from "./read-calls.ts";
import { isUntoldIn } from "./read-outcome.ts";
import { textKind } from "./text-kind.ts";
import {
  couldBeCall,
  isFraudAccount,
  isOutweighed,
  isFraudTold,
  isToldAsFraud,
  isOfCaller,
  isOtherNews,
  isPhoneFraud,
  isHarmless,
} from "./topic.ts";

/** By field and then by rule, so that no name has to be put together for each fact. */
let confidence: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined;
const confidenceOf = ({ field, by }: Evidence): number | undefined =>
  (confidence ??= byFieldAndRule()).get(field)?.get(by);

function byFieldAndRule(): Map<string, Map<string, number>> {
  const fields = new Map<string, Map<string, number>>();
  for (const [key, counted] of Object.entries(RULE_CONFIDENCE)) {
    const [field = "", by = ""] = key.split(" ");
    fields.set(field, (fields.get(field) ?? new Map<string, number>()).set(by, counted));
  }
  return fields;
}

/** How often a rule is right is counted, not guessed, where it was seen often enough. */
const calibrated = (incident: Incident): Incident => ({
  ...incident,
  evidence: incident.evidence.map((one) => {
    const counted = confidenceOf(one);
    return counted === undefined ? one : { ...one, confidence: counted };
  }),
});

/** Name and version, kept with what was read. */
export const READER = "clearline-rules-12";

export type ReadContext = {
  gazetteer: Gazetteer;
  /** The built-in ones where it is left out. */
  organisations?: OrganisationIndex;
  /** Numbers in E.164 that organisations publish as their own: they can be imitated, and are never a caller's. */
  publishedNumbers?: ReadonlySet<string>;
};

// The longest text read whole; what is beyond is not a warning, and nobody's account is that long.
const MOST_CHARACTERS = 1_000_000;

/**
 * Reads who rang whom, when, where and how it ended, out of a resident's account or a published warning. What the text
 * does not say is null or `unknown`.
 */
export function readDocument(doc: Document, context: ReadContext = { gazetteer: builtInGazetteer() }): Reading {
  const text = doc.text.slice(0, MOST_CHARACTERS);
  const homeArea = doc.area ?? null;
  const annotated = annotate(text, context.gazetteer, homeArea, context.organisations);
  const kind = textKind(annotated);
  const numbers = findNumbers(text, context.publishedNumbers, annotated.words);
  const account = kind.kind === "account";
  const saysFraud = kind.kind === "published" && isPhoneFraud(text, doc.title ?? null, annotated.words);
  const matter = (calls: number): boolean =>
    kind.kind !== "published" || kind.ofBody || saysFraud || !isOutweighed(annotated.words, calls);
  const { incidents: made, tellsOne } = readCalls(annotated, kind, doc.published ?? null, matter);
  if (kind.kind === "transcript") {
    const isFraud = isFraudWeighed(annotated.words, made);
    return {
      id: doc.id,
      reader: READER,
      kind: "transcript",
      isPhoneFraudWarning: isFraud,
      area: homeArea,
      incidents: made.map(calibrated),
      // A number said in such a call is the one that the caller wants rung.
      phoneNumbers: numbers.map((seen) => (isFraud && seen.role === "other" ? { ...seen, role: "scam_number" } : seen)),
      quotesBy: kind.turns === null ? [] : findQuotesBy(text, annotated.words),
      advice: readAdvice(text, annotated.words),
      personalDetails: findPersonalDetails(text, annotated.words, numbers),
    };
  }
  const doubted = (incident: Incident): Incident => withPlaceDoubts(incident, context.gazetteer, homeArea);
  const isAboutPhoneFraud =
    !account && (saysFraud || isFraudTold(annotated.words, made) || isToldAsFraud(annotated.words, made));
  // News of a burglary or a dead line tells of callers and of people as well.
  const mayTell =
    account ||
    isAboutPhoneFraud ||
    (tellsOne && (made.length > 1 || made.some(isOfCaller) || !isOtherNews(annotated.words)));
  const ofBody = kind.kind === "published" && kind.ofBody && isFraudAccount(annotated.words, made);
  const isPhoneFraudWarning = account
    ? isFraudAccount(annotated.words, made)
    : isAboutPhoneFraud ||
      ofBody ||
      (tellsOne && made.some(isOfCaller) && !isOtherNews(annotated.words) && isFraudWeighed(annotated.words, made));
  return {
    id: doc.id,
    reader: READER,
    kind: kind.kind,
    isPhoneFraudWarning,
    area: homeArea ?? areaTold(annotated, context.gazetteer),
    // Short news of a burglary or a dead line reads like an account, but nobody tells of a call to them.
    incidents:
      isPhoneFraudWarning || (mayTell && couldBeCall(annotated.words, account ? made : []))
        ? account && !isPhoneFraudWarning && isHarmless(annotated.words, made)
          ? (isUntoldIn(annotated.sentences) ? made : made.map(harmless)).map(doubted).map(calibrated)
          : made.map(doubted).map(calibrated)
        : [],
    phoneNumbers: numbers,
    quotesBy: findQuotesBy(text, annotated.words),
    advice: readAdvice(text, annotated.words),
    personalDetails: findPersonalDetails(text, annotated.words, numbers),
  };
}

const MOST_CANDIDATES = 8;
/** "Newport", where neither the text nor the area says which. */
function withPlaceDoubts(incident: Incident, gazetteer: Gazetteer, homeArea: string | null): Incident {
  if (incident.place === null) return incident;
  const doubts = incident.place.split("; ").flatMap((name): Doubt[] => {
    const found = candidatesOf(name, gazetteer, incident.placeArea ?? homeArea);
    if (found.length === 0) return [];
    const candidates = found.slice(0, MOST_CANDIDATES).map((one) => ({ name: one.name, area: one.area }));
    return [{ code: "place-is-one-of-several", field: "place", name, candidates }];
  });
  return doubts.length > 0 ? { ...incident, doubts: [...incident.doubts, ...doubts] } : incident;
}

/**
 * Somebody who tells of a survey or of their own bank's call, and of nothing asked or given that could be lost, lost
 * nothing. The words that tell of the call say so.
 */
function harmless(incident: Incident): Incident {
  const told = incident.evidence.find(({ field }) => field === "channel") ?? incident.evidence[0];
  // Words that were only weighed say less than that nothing was wanted.
  const others = incident.evidence.filter(({ field, by }) => field !== "outcome" || by !== "outcome/weighed");
  const isTold = incident.outcome !== "unknown" && others.length === incident.evidence.length;
  if (isTold || !told) return incident;
  const nothing: Evidence = { ...told, field: "outcome", by: "outcome/nothing-wanted", confidence: 0.7 };
  return { ...incident, outcome: "no_loss", lossPence: null, evidence: [...others, nothing] };
}

/** The county, district or force area named first. */
function areaTold({ sentences }: Annotated, gazetteer: Gazetteer): string | null {
  for (const { places } of sentences) {
    const area = places.find(({ kind, ofBody }) => kind === "area" && !ofBody);
    if (area) return areaNamed(area.name, gazetteer) ?? area.name;
  }
  return null;
}
