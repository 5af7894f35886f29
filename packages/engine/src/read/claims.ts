/**
 * Who a caller claims to be: what stands after "claiming to be", "said he was from", "a call from".
 *
 * Longer than most files: the ways of claiming are one small grammar, read together.
 */
import type { ImpersonatedKind } from "../base/vocabulary.ts";
import type { Facts } from "./annotate.ts";
import type { OrganisationSeen } from "./organisations.ts";
import type { Words } from "./sentences.ts";

/** A claimed identity: words `from` to `to` (exclusive). */
export type Claim = {
  from: number;
  to: number;
  kind: ImpersonatedKind;
  name: { from: number; to: number } | null;
  rule: string;
  confidence: number;
};

// "claiming to be a very senior officer from the fraud department of Lloyds" is as long as claims get.
const REACH = 9;
/** Bodies that people turn to; named outside a claim they are where it was reported. */
const HELPERS = new Set([
  "Action Fraud",
  "Report Fraud",
  "Citizens Advice",
  "Trading Standards",
  "Telephone Preference Service",
  "Ofcom",
  "WhatsApp",
  "TeamViewer",
  "AnyDesk",
  "Telegram",
  "Western Union",
  "National Insurance",
]);

/** The first claim of a sentence, or of one kind only; `sure` wants words that can mean nothing else. */
export function claimIn(
  words: Words,
  facts: Facts,
  sure: boolean,
  account: boolean,
  only: ImpersonatedKind | null = null,
): Claim | null {
  const greeting = sure && (only === null || only === "family_member") ? greetingIn(words, facts) : null;
  if (greeting) return greeting;
  for (const { to, means, pattern } of facts.cues) {
    if (means.cue !== "claim" || means.sure !== sure) continue;
    const claim = identityIn(
      words,
      facts,
      to,
      pattern.startsWith("(someone") ? endOfBody(words, to, facts.to) : Math.min(facts.to, to + REACH),
      sure ? "claim/said" : "claim/from",
      sure ? 0.92 : 0.75,
    );
    if (claim && (only === null || claim.kind === only)) return claim;
    // "a man from Southmarsh" is from a place, on whatever list it is missing.
    const firm = sure && only === null && !claim && !pattern.startsWith("(someone") ? firmAt(words, facts, to) : null;
    if (firm) return firm;
  }
  if (sure || !account) return null;
  // In one's own account the caller is often just named: "HMRC on the phone again".
  const named = identityIn(words, facts, facts.from, facts.to, "claim/named", 0.6, true);
  return named && (only === null || named.kind === only) ? named : null;
}

const TITLES = new Set("mr mrs ms miss mx".split(" "));

/** "A man from Corby told officers": where he is from ends before what he did. */
function endOfBody(words: Words, from: number, limit: number): number {
  const end = Math.min(limit, from + REACH);
  for (let at = from; at < end; at++) if (DID.has(words.word[at] ?? "")) return at;
  return end;
}
const DID = new Set("told reported contacted lost gave handed answered received".split(" "));

/** The identity named in words `from` to `limit`. `loose`: in no words of claiming, so that more is left out. */
export function identityIn(
  words: Words,
  facts: Facts,
  from: number,
  limit: number,
  rule: string,
  confidence: number,
  loose = false,
): Claim | null {
  const allowed = (at: number): boolean =>
    at >= from && at < limit && !(loose && isTurnedTo(words, facts, at)) && !isOwnThing(words, at);
  const organisation = facts.organisations.find(
    (one) =>
      allowed(one.from) &&
      !isNumberOf(words, one.to) &&
      !(loose && (HELPERS.has(one.organisation.name) || isOnlyNamed(words, one))),
  );
  const identity = longestFirst(
    facts.identities.filter(
      (one) =>
        allowed(one.from) &&
        words.word[one.to] !== "such" &&
        !isPutThroughTo(words, one) &&
        !isInLaw(words, one) &&
        !(one.means === "family_member" && !loose && one.from > from + 3) &&
        !(loose && isGotInto(words, one.from)) &&
        !(loose && (one.means === "family_member" || one.means === "courier" || one.means === "retailer")),
    ),
  );
  const force = forceIn(words, facts, from, limit);
  // "Am I speaking with Mrs Hale?": a title is no rank.
  const ranked = facts.ranked.find((one) => one.ranked && allowed(one.from) && !TITLES.has(words.word[one.from] ?? ""));
  if (
    force &&
    (!organisation || force.from <= organisation.from) &&
    (!identity || force.from <= identity.from + 6) &&
    allowed(force.from)
  ) {
    return { from: force.from, to: force.to, kind: "police", name: force, rule, confidence };
  }
  if (
    organisation &&
    (!identity || (organisation.from <= identity.to + 4 && !orBetween(words, identity.to, organisation.from)))
  ) {
    const { organisation: body } = organisation;
    const kind =
      identity && identity.from < organisation.from && specific(identity.means) && body.kind === "other"
        ? identity.means
        : body.kind;
    const { from: at, to } = organisation;
    return { from: at, to, kind, name: { from: at, to }, rule, confidence };
  }
  const firm = loose ? null : firmOfTrade(words, from, limit);
  if (
    firm &&
    allowed(firm.from) &&
    (!identity || firm.from <= identity.from + 4) &&
    (!ranked || firm.from < ranked.from)
  ) {
    return { from: firm.from, to: firm.to, kind: firm.kind, name: { from: firm.from, to: firm.to }, rule, confidence };
  }
  if (ranked && (!identity || ranked.from <= identity.from) && !loose) {
    return {
      from: ranked.from,
      to: ranked.to,
      kind: "police",
      name: { from: ranked.from, to: ranked.to },
      rule,
      confidence,
    };
  }
  if (identity) {
    return {
      from: identity.from,
      to: identity.to,
      kind: identity.means,
      name: null,
      rule,
      confidence: confidence - 0.05,
    };
  }
  return null;
}

/** What a body does, by the last word of its name: "Meadow Wealth", "Tarrant Couriers", "Wessex District Council". */
const TRADES: ReadonlyMap<string, ImpersonatedKind> = new Map<string, ImpersonatedKind>([
  ...kindsOf("bank", "bank society union"),
  ...kindsOf("telecom_provider", "broadband telecom telecoms mobile fibre internet"),
  ...kindsOf("energy", "energy water gas electric electricity power utilities"),
  ...kindsOf("health", "hospital infirmary surgery clinic pharmacy opticians dental"),
  ...kindsOf("courier", "couriers parcels deliveries freight"),
  ...kindsOf(
    "investment",
    "capital wealth investments markets securities bonds fx trading invest finance equity assets",
  ),
  ...kindsOf("tech_support", "antivirus computers computing"),
  ...kindsOf("retailer", "stores supermarket jewellers jewellery"),
  ...kindsOf(
    "other",
    "council solicitors insurance claims windows solar university court association recoveries recovery lottery charity hospice surveys research legal law debt collections glazing conservatories roofing motors garage",
  ),
]);

function kindsOf(kind: ImpersonatedKind, nouns: string): [string, ImpersonatedKind][] {
  return nouns.split(" ").map((noun) => [noun, kind]);
}

const MOST_FIRM_WORDS = 4;
/** A body on no list, known by its capitals and its trade. */
function firmOfTrade(
  words: Words,
  from: number,
  limit: number,
): { from: number; to: number; kind: ImpersonatedKind } | null {
  for (let at = from; at < limit; at++) {
    if (!words.capital[at] || NO_FIRM.has(words.word[at] ?? "")) continue;
    for (let last = at + 1; last < Math.min(limit, at + MOST_FIRM_WORDS); last++) {
      if (!words.capital[last] || (words.marks[last] ?? 0) !== 0) break;
      const kind = TRADES.get(words.word[last] ?? "");
      if (
        kind &&
        !(words.capital[last + 1] && (words.marks[last + 1] ?? 1) === 0 && TRADES.has(words.word[last + 1] ?? ""))
      )
        return { from: at, to: last + 1, kind };
    }
  }
  return null;
}

const NO_FIRM = new Set(
  "the a an i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs ms dr uk britain england london".split(
    " ",
  ),
);
/** "claiming to be from Example Windows", "from the Housing Aid Bureau": a body on no list, told by its capitals. */
export function firmAt(words: Words, { places, to: limit }: Facts, at: number): Claim | null {
  if (!FIRM_AFTER.test(words.word[at - 1] ?? "")) return null;
  const isNamed = /^(?:the|an?|some)$/.test(words.word[at] ?? "");
  const from = isNamed ? at + 1 : at;
  if (places.some((place) => place.from === from)) return null;
  let to = from;
  while (
    to < limit &&
    to < from + 4 &&
    words.capital[to] &&
    !NO_FIRM.has(words.word[to] ?? "") &&
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

const FIRM_AFTER = /^(?:from|of|at|for|with|itself|themselves|represent|representing|called|named|styled)$/;

/** What a body does by the words of its name; `other` where they do not say. */
export function tradeOf(words: Words, from: number, to: number): ImpersonatedKind {
  const trade = words.word.slice(from, to).findLast((word) => TRADES.has(word));
  return TRADES.get(trade ?? "") ?? "other";
}

/** "bank staff, police officers or HMRC": a list, of which the first counts. */
const orBetween = (words: Words, from: number, to: number): boolean => words.word.slice(from, to).includes("or");

type Identity = Facts["identities"][number];

/** "Hello Nan, it's me": whoever rings so lets the other guess which of the family it is. */
function greetingIn(words: Words, { identities }: Facts): Claim | null {
  // "My mum, it's me who looks after her" greets nobody.
  const greeting = identities.find(
    ({ from, to, means }) =>
      means === "family_member" &&
      (words.word.slice(from, to).includes("me") ||
        /^(?:hi|hello|hey|hiya)$/.test(words.word[from] ?? "") ||
        /^(?:phone|number)$/.test(words.word[to - 1] ?? "")) &&
      !/^(?:my|our)$/.test(words.word[from - 1] ?? ""),
  );
  if (!greeting) return null;
  const { from, to, means } = greeting;
  return { from, to, kind: means, name: null, rule: "claim/greeting", confidence: 0.8 };
}

/** "rang my brother-in-law": who was rung. */
const isInLaw = (words: Words, { to }: Identity): boolean => words.word[to] === "in" && words.word[to + 1] === "law";

/** "Press 1 to speak to an officer": a post that any office has, and no claim to be of one. */
const isPutThroughTo = (words: Words, { from, to }: Identity): boolean =>
  words.word.slice(from, to).every((word) => /^officers?$/.test(word)) &&
  words.word
    .slice(Math.max(0, from - 4), from)
    .some((word) => /^(?:speak|talk|connect|connected|through|transferred)$/.test(word));

/** "He could not get into his bank". */
const isGotInto = (words: Words, at: number): boolean =>
  /^(?:my|his|her|their)$/.test(words.word[at - 1] ?? "") && /^(?:into|onto|access)$/.test(words.word[at - 2] ?? "");

/** The first identity, at its longest: "credit card company" before "company". */
function longestFirst(found: readonly Identity[]): Identity | undefined {
  let best: Identity | undefined;
  for (const one of found)
    if (
      !best ||
      (one.from === best.from && one.to > best.to) ||
      (one.from > best.from && one.from < best.to && one.to > best.to)
    )
      best = one;
  return best;
}

const specific = (kind: ImpersonatedKind): boolean => kind !== "other" && kind !== "unknown";

/** "Hammersmith Police", "Paddington police station", "Essex police officer". */
function forceIn(
  words: Words,
  { from: start }: Facts,
  from: number,
  limit: number,
): { from: number; to: number } | null {
  for (let at = from; at < limit; at++) {
    const station =
      words.word[at] === "station" &&
      words.word[at - 1] !== "police" &&
      words.word.slice(start, limit).some((word) => /^(?:police|policeman|officer|pc|dc|detective)$/.test(word));
    if (words.word[at] !== "police" && words.word[at] !== "constabulary" && !station) continue;
    let first = at;
    while (first > Math.max(start, from, at - 3) && words.capital[first - 1] && (words.marks[first] ?? 0) === 0)
      first--;
    if (first === at || PLAIN.has(words.word[first] ?? "")) continue;
    const to = words.word[at + 1] === "station" && at + 1 < limit ? at + 2 : at + 1;
    return { from: first, to };
  }
  return null;
}
const PLAIN = new Set("the a an real actual fake bogus uk british local he she they if when police".split(" "));

const GONE_TO = new Set(["bank", "retailer", "tech_support", "courier"]);
const WENT_THERE =
  /^(?:at|in|into|inside|outside|near|via|onto|through|using|installed|downloaded|install|download|bought|buy)$/;

/** "At John Lewis", "out of Morrisons", "installed TeamViewer", "Nationwide blocked it": named, and not who rang. */
export function isOnlyNamed(words: Words, { from, to, organisation }: OrganisationSeen): boolean {
  const first = words.word[from - 1] === "the" ? from - 2 : from - 1;
  const before = words.word[first] ?? "";
  if (!GONE_TO.has(organisation.kind)) return false;
  if (WENT_THERE.test(before) || (before === "of" && words.word[first - 1] === "out")) return true;
  return (
    organisation.kind === "bank" &&
    /^(?:froze|blocked|stopped|refunded|confirmed|staff|cashier|branch)$/.test(words.word[to] ?? "")
  );
}

/** "rang the bank", "told the police": where the person turned, not who rang. */
function isTurnedTo(words: Words, { from }: Facts, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 4); i--) {
    if (
      /^(?:rang|told|contacted|called|phoned|checked|reported|spoke|ring|tell|informed|real|actual|proper|dialled|spoken|through|via|using)$/.test(
        words.word[i] ?? "",
      )
    )
      return true;
  }
  return false;
}

/** "bank account", "police number", "bank details": a thing of the person's own. */
const isOwnThing = (words: Words, at: number): boolean =>
  !/^(?:centre|center|services|service|fraud|team|department|security|protection)$/.test(words.word[at + 2] ?? "") &&
  /^(?:tax|account|accounts|details|card|cards|branch|statement|transfer|balance|staff's|id|number|numbers)$/.test(
    words.word[at + 1] ?? "",
  );
/** "National Insurance number" names no sender. */
const isNumberOf = (words: Words, to: number): boolean =>
  /^(?:number|numbers|account|gift|voucher|vouchers|details|play|cards?)$/.test(words.word[to] ?? "");
