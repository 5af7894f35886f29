/** Who a caller claims to be: what stands after "claiming to be", "said he was from", "a call from". */
import type { ImpersonatedKind } from "../base/vocabulary.ts";
import type { Facts, Range } from "./annotate.ts";
import { capitalsAround, firmAt, firmOfTrade, forceIn, isSpeaking } from "./bodies-named.ts";
import type { Claim } from "./claim.ts";
import { greetingIn } from "./claims-of-family.ts";
import {
  isAcrossComma,
  isGotInto,
  isInLaw,
  isLandmark,
  isNameOfOwn,
  isNumberOf,
  isOnceOf,
  isOnlyNamed,
  isOwnBank,
  isOwnInsurance,
  isOwnThing,
  isPutThroughTo,
  isReporting,
  isThanked,
  isThreat,
  isTurnedTo,
  isWithin,
} from "./not-claimed.ts";
import {
  endOfClause,
  isHost,
  isOfPlaceNamed,
  isOtherOfficer,
  isOtherwiseSaid,
  isRinger,
  isRungBack,
  isThingClaimed,
} from "./not-of-caller.ts";
import type { OrganisationSeen } from "./organisations.ts";
import { Mark, type Words } from "./sentences.ts";
import { isOneOf, listOf } from "./vocabulary.ts";

// "claiming to be a very senior officer from the fraud department of Lloyds" is as long as claims get.
const REACH = 9;
/** Bodies that people turn to; named outside a claim they are where it was reported. */
export const HELPERS = new Set([
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
  "Crimestoppers",
  "Neighbourhood Watch",
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
  for (const { from, to, means, pattern } of facts.cues) {
    if (means.cue !== "claim" || means.sure !== sure || isThanked(words, from, facts.from)) continue;
    // "It's thanks to the victim's bank".
    if (words.word[to] === "thanks" || isThingClaimed(words, from, to) || isOtherwiseSaid(words, from, to)) continue;
    if (isPostOf(words, from, pattern)) continue;
    const isUrged = isOneOf(words, from, URGED) && words.word[from + 1] === "by";
    const claim = identityIn(
      words,
      facts,
      to,
      pattern.startsWith("(someone") ? endOfBody(words, to, facts.to) : Math.min(facts.to, to + REACH),
      sure ? "claim/said" : "claim/from",
      sure ? 0.92 : 0.75,
    );
    // "Residents have been warned by Kent Police".
    if (isUrged && claim?.kind === "police") continue;
    if (claim && (only === null || claim.kind === only)) return nearest(words, facts, claim, sure) ?? claim;
    // "a man from Southmarsh" is from a place, on whatever list it is missing.
    const firm = sure && only === null && !claim && !pattern.startsWith("(someone") ? firmAt(words, facts, to) : null;
    if (firm) return firm;
  }
  if (sure || !account) return null;
  // In one's own account the caller is often just named: "HMRC on the phone again".
  const named = identityIn(words, facts, facts.from, facts.to, "claim/named", 0.6, true);
  return named && (only === null || named.kind === only) ? named : null;
}

/** "Was called by somebody purporting to be in the fraud squad at Lloyds": read on from the words that stand next to it. */
function nearest(words: Words, facts: Facts, claim: Claim, sure: boolean): Claim | null {
  if (claim.name !== null) return null;
  const cue = facts.cues.findLast(({ means, to }) => means.cue === "claim" && means.sure && to <= claim.from);
  if (!cue || !sure) return null;
  const read = identityIn(words, facts, cue.to, Math.min(facts.to, cue.to + REACH), claim.rule, claim.confidence);
  return read?.name && read.from - claim.to < 4 ? read : null;
}

/** "Ann Carr, a fraud officer at Kent Police, said": who is quoted, by name and post. */
function isPostOf(words: Words, at: number, pattern: string): boolean {
  if (!pattern.startsWith("(someone") || !isOneOf(words, at, POSTS)) return false;
  for (let i = at; i > Math.max(2, at - POST_REACH); i--) {
    const isSetOff = ((words.marks[i] ?? 0) & Mark.comma) !== 0 || isOneOf(words, i, IS);
    if (isSetOff) return words.capital[i - 1] === true && words.capital[i - 2] === true;
  }
  return false;
}
const POSTS = listOf("officer official manager adviser advisor employee team secretary");
const POST_REACH = 8;
const IS = listOf("is was");

const URGED = listOf("warned advised asked");

const TITLES = listOf("mr mrs ms miss mx");

/** "A man from Corby told officers": where he is from ends before what he did. */
function endOfBody(words: Words, from: number, limit: number): number {
  const end = Math.min(limit, from + REACH);
  for (let at = from; at < end; at++)
    if (
      isOneOf(words, at, DID) ||
      (words.word[from - 1] === "from" && at > from && (words.marks[at] ?? 0) & Mark.comma)
    )
      return at;
  return end;
}
const DID = listOf("told reported contacted lost gave handed answered received was were is are has had who");

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
  const end = loose ? limit : endOfClause(words, from, limit);
  const allowed = (at: number): boolean =>
    at >= from && at < end && !(loose && isTurnedTo(words, facts, at)) && !isOwnThing(words, at);
  const organisation = facts.organisations.find(
    (one) =>
      (allowed(one.from) || isBegunBefore(one, facts, from)) &&
      !isNumberOf(words, one.to) &&
      !isRungBack(words, one.from) &&
      !isSpeaking(words, one.from, one.to) &&
      !isOwnInsurance(words, one) &&
      !(
        loose &&
        (HELPERS.has(one.organisation.name) || isOnlyNamed(words, one) || isReporting(words, one.from, one.to))
      ),
  );
  const identity = longestFirst(
    facts.identities.filter(
      (one) =>
        allowed(one.from) &&
        !isSpeaking(words, one.from, one.to) &&
        !isAcrossComma(words, one) &&
        !isNameOfOwn(words, one) &&
        !isOnceOf(words, one) &&
        words.word[one.to] !== "such" &&
        !isPutThroughTo(words, one) &&
        !isOtherOfficer(words, one) &&
        !(loose && isReporting(words, one.from, one.to)) &&
        !(loose && isOfPlaceNamed(words, facts, one)) &&
        !isInLaw(words, one) &&
        !(loose && isHost(words, one)) &&
        !isLandmark(words, from, one.from) &&
        !isWithin(words, one, loose) &&
        !(one.means === "family_member" && !loose && one.from > from + 3) &&
        !(loose && (isGotInto(words, one.from) || isThreat(words, one) || isOwnBank(words, one))) &&
        !(loose && NEVER_LOOSE.has(one.means) && (one.means === "family_member" || !isRinger(words, one))),
    ),
  );
  const force = forceIn(words, facts, from, limit);
  // "Am I speaking with Mrs Hale?": a title is no rank.
  const ranked = facts.ranked.find((one) => one.ranked && allowed(one.from) && !isOneOf(words, one.from, TITLES));
  if (
    force &&
    (!organisation || force.from <= organisation.from) &&
    (!identity || force.from <= identity.from + 6) &&
    allowed(force.from) &&
    !isRungBack(words, force.from) &&
    !(loose && isReporting(words, force.from, force.to))
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
    return {
      from: at,
      to,
      kind,
      name: isOneOfTwo(words, facts, organisation) ? null : { from: at, to },
      rule,
      confidence,
    };
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
    // "DS Grantham of the Metropolitan Police": who it was says more than of which force.
    const { from: at, to } = ranked;
    return { from: at, to, kind: "police", name: { from: at, to }, rule, confidence };
  }
  if (identity) {
    return {
      from: identity.from,
      to: identity.to,
      kind: identity.means,
      name: loose ? null : capitalsAround(words, identity.from, identity.to, facts.to),
      rule,
      confidence: confidence - 0.05,
    };
  }
  return null;
}

/** "Department for Work and Pensions", of which "department for" led here. */
const isBegunBefore = (one: Range, facts: Range, from: number): boolean =>
  one.from < from && one.to > from && one.from >= facts.from;

/** "Of Scottish Power or of SSE": now the one and now the other. */
const isOneOfTwo = (words: Words, { organisations }: Facts, { to, organisation }: OrganisationSeen): boolean =>
  words.word[to] === "or" &&
  organisations.some((one) => one.from > to && one.from <= to + 2 && one.organisation.kind === organisation.kind);

/** "bank staff, police officers or HMRC": a list, of which the first counts. */
const orBetween = (words: Words, from: number, to: number): boolean => words.word.slice(from, to).includes("or");

/** Whom people name that tell of a call, and who did not ring. */
const NEVER_LOOSE: ReadonlySet<ImpersonatedKind> = new Set(["family_member", "courier", "retailer"]);

type Identity = Facts["identities"][number];

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
  // "The head office fraud department": of the two, what it does.
  const further = best?.means === "other" ? found.find(({ from, to }) => from === best.to && to > from) : undefined;
  return further ?? best;
}

const specific = (kind: ImpersonatedKind): boolean => kind !== "other" && kind !== "unknown";
