/** Bodies that a caller names, on no list: known by what they do, by their capitals, or as police of a place. */
import type { ImpersonatedKind } from "../base/vocabulary.ts";
import type { Facts, Range } from "./annotate.ts";
import type { Claim } from "./claim.ts";
import { isInCapitals, Mark, type Words } from "./sentences.ts";
import { hasOneOf, isOneOf, listOf, nextOf } from "./vocabulary.ts";

const FEWEST_CAPITALS = 3;
/** "Pension Release Directorate", "Energy Support Bureau": known by one of its words, and named by them all. */
export function capitalsAround(words: Words, from: number, to: number, limit: number): Range | null {
  const goesOn = (at: number): boolean =>
    words.capital[at] === true && words.capital[at - 1] === true && (words.marks[at] ?? 0) === 0;
  if (!words.capital[from] || isInCapitals(words, from)) return null;
  let first = from;
  while (goesOn(first) && !isOneOf(words, first - 1, NO_FIRM)) first--;
  let last = to;
  while (last < limit && goesOn(last)) last++;
  for (let at = from + 1; at < to; at++) if (!goesOn(at)) return null;
  return last - first < FEWEST_CAPITALS ? null : { from: first, to: last };
}

/** What a body does, by the last word of its name: "Meadow Wealth", "Tarrant Couriers", "Wessex District Council". */
const TRADES: ReadonlyMap<string, ImpersonatedKind> = new Map<string, ImpersonatedKind>([
  ...kindsOf("bank", "bank society union bankers"),
  ...kindsOf(
    "telecom_provider",
    "broadband telecom telecoms mobile mobiles fibre internet communications connect telephony",
  ),
  ...kindsOf("energy", "energy gas electric electricity power utilities"),
  ...kindsOf("health", "hospital infirmary surgery clinic pharmacy opticians dental dentists healthcare medical"),
  ...kindsOf("courier", "couriers courier parcels parcel deliveries delivery freight logistics post"),
  ...kindsOf(
    "investment",
    "capital wealth investments markets securities bonds fx trading invest finance equity assets vintages wines bullion brokers brokerage stockbrokers advisory crypto exchange futures",
  ),
  ...kindsOf("tech_support", "antivirus computers computing software technologies"),
  ...kindsOf("retailer", "stores supermarket jewellers jewellery electricals furniture"),
  ...kindsOf(
    "other",
    "council water solicitors insurance claims windows solar university court association recoveries recovery lottery charity hospice surveys research legal law debt collections glazing conservatories roofing motors garage homes housing foundation appeal sweepstake enforcement bailiffs lettings holidays travel appliances boilers heating insulation kitchens",
  ),
]);

function kindsOf(kind: ImpersonatedKind, nouns: string): [string, ImpersonatedKind][] {
  return nouns.split(" ").map((noun) => [noun, kind]);
}

const MOST_FIRM_WORDS = 4;
/** A body on no list, known by its capitals and its trade. */
export function firmOfTrade(
  words: Words,
  from: number,
  limit: number,
): { from: number; to: number; kind: ImpersonatedKind } | null {
  for (let at = from; at < limit; at++) {
    if (!words.capital[at] || isOneOf(words, at, NO_FIRM) || isInsuranceNumber(words, at)) continue;
    for (let last = at + 1; last < Math.min(limit, at + MOST_FIRM_WORDS); last++) {
      if (!words.capital[last] || (words.marks[last] ?? 0) !== 0) break;
      const kind = TRADES.get(words.word[last] ?? "");
      if (
        kind &&
        !(words.capital[last + 1] && (words.marks[last + 1] ?? 1) === 0 && TRADES.has(words.word[last + 1] ?? ""))
      )
        return { from: at, to: restOfName(words, last + 1, Math.min(limit, at + MOST_FIRM_WORDS + 1)), kind };
    }
  }
  return null;
}

/** "Your National Insurance number": a number, and no firm. */
const isInsuranceNumber = ({ word }: Words, at: number): boolean =>
  word[at] === "national" && word[at + 1] === "insurance" && /^numbers?$/.test(word[at + 2] ?? "");

/** "Northern Homes Survey Bureau": its trade need not be the last word of its name. */
function restOfName(words: Words, from: number, limit: number): number {
  let to = from;
  while (to < limit && words.capital[to] && (words.marks[to] ?? 0) === 0 && !isOneOf(words, to, NO_FIRM)) to++;
  return to;
}

const NO_FIRM = listOf(
  "the a an i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs ms dr uk britain england london",
);
/** "claiming to be from Example Windows", "from the Housing Aid Bureau": a body on no list, told by its capitals. */
export function firmAt(words: Words, { places, to: limit }: Facts, at: number): Claim | null {
  if (!isOneOf(words, at - 1, FIRM_AFTER)) return null;
  const isNamed = isOneOf(words, at, ARTICLE);
  const from = isNamed ? at + 1 : at;
  if (places.some((place) => place.from === from)) return null;
  let to = from;
  while (
    to < limit &&
    to < from + 4 &&
    words.capital[to] &&
    !isOneOf(words, to, NO_FIRM) &&
    (to === from || (words.marks[to] ?? 0) === 0)
  )
    to++;
  // "A lady called Denise from the lottery": of the lottery.
  if (/^(?:from|frae|of|at|with)$/.test(words.word[to] ?? "")) return null;
  // After an article one capital is a nation or a title: "from the Met", "a Scot".
  if (to < from + (isNamed ? 2 : 1)) return null;
  const kind = tradeOf(words, from, to);
  return { from, to, kind, name: { from, to }, rule: "claim/firm", confidence: 0.6 };
}

const FIRM_AFTER = listOf("from of at for with itself themselves represent representing called named styled");
const ARTICLE = listOf("the a an some");

/** What a body does by the words of its name; `other` where they do not say. */
export function tradeOf(words: Words, from: number, to: number): ImpersonatedKind {
  const trade = words.word.slice(from, to).findLast((word) => TRADES.has(word));
  return TRADES.get(trade ?? "") ?? "other";
}

/** "Hammersmith Police", "Paddington police station", "Essex police officer". */
export function forceIn(words: Words, { from: start }: Facts, from: number, limit: number): Range | null {
  for (let at = nextOf(words, OF_FORCE, from, limit); at >= 0; at = nextOf(words, OF_FORCE, at + 1, limit)) {
    const station = words.word[at] === "station";
    if (station && (words.word[at - 1] === "police" || !hasOneOf(words, POLICE, start, limit))) continue;
    // "The London fraud squad".
    const squad = words.word[at] === "fraud";
    if (squad && words.word[at + 1] !== "squad") continue;
    let first = at;
    while (first > Math.max(start, from, at - 3) && words.capital[first - 1] && (words.marks[first] ?? 0) === 0)
      first--;
    if (first === at || isOneOf(words, first, PLAIN)) continue;
    if (isSpeaking(words, first, at + 1)) continue;
    const to = squad || (words.word[at + 1] === "station" && at + 1 < limit) ? at + 2 : at + 1;
    return { from: first, to };
  }
  return null;
}
const OF_FORCE = listOf("police constabulary station fraud");
const POLICE = listOf("police policeman officer pc dc detective");
const PLAIN = listOf("the a an real actual fake bogus uk british local he she they if when police");

/** ", Kent Police has said": whoever tells it, after a comma. */
export function isSpeaking(words: Words, from: number, to: number): boolean {
  const { word, marks, capital } = words;
  if (!isOneOf(words, isOneOf(words, to, HAS) ? to + 1 : to, SAYS)) return false;
  let first = from;
  while (
    from - first < LONGEST_NAME &&
    (marks[first] ?? 1) === 0 &&
    (capital[first - 1] || (word[first - 1] === "and" && capital[first - 2]))
  )
    first--;
  return ((marks[first] ?? 0) & Mark.comma) !== 0;
}
const LONGEST_NAME = 6;
const HAS = listOf("has have");
const SAYS = listOf(
  "said say says warned warns warn revealed confirmed confirms disclosed reported announced issued put asked asks urged urges appealed told",
);
