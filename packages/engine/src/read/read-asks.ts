import { type Ask, ASKS } from "../base/vocabulary.ts";
import type { Facts } from "./annotate.ts";
import { evidenceOf, type Found } from "./found.ts";
import type { Evidence } from "./incident.ts";
import type { Cue } from "./lexicon/cue.ts";
import { isNotAsked } from "./not-asked.ts";
import type { Hit } from "./phrases.ts";
import { Mark, onceFor, type Words } from "./sentences.ts";
import { settleAsks } from "./settle-asks.ts";
import { DETAILS, isTheft, WANTS } from "./theft-told.ts";
import { hasOneOf, isOneOf, listOf, nextOf } from "./vocabulary.ts";

/** Everything asked for or got, each once, in the order of the vocabulary. */
export function readAsks(words: Words, parts: readonly Facts[]): Found<Ask[]> {
  const named = asksNamed(words, parts, "ask");
  // What is talked of in every call counts only where nothing is named outright.
  const sort = named.size > 0 ? "ask" : "ask-if";
  const seen = sort === "ask" ? named : asksNamed(words, parts, sort);
  if (seen.size === 0) return { value: [], evidence: [] };
  settleAsks(words, parts, seen, (ask) => placesOf(words, parts, sort, ask));
  const value: Ask[] = [];
  const evidence: Evidence[] = [];
  for (const one of ASKS) {
    const told = seen.get(one);
    if (!told) continue;
    value.push(one);
    evidence.push(told);
  }
  return { value, evidence };
}

function asksNamed(words: Words, parts: readonly Facts[], wanted: "ask" | "ask-if"): Map<Ask, Evidence> {
  const seen = new Map<Ask, Evidence>();
  for (const { cues, from } of parts) {
    let end = from;
    for (const cue of cues) {
      const { means, from: at, to } = cue;
      if (means.cue !== wanted || seen.has(means.ask) || isOther(words, means.ask, from, cue)) continue;
      if (isWithin(cues, means.ask, at, to)) continue;
      // One thing wanted has many names: the words of one are no second thing.
      if (means.cue === "ask-if" && (at < end || !isWantedHere(words, from, at))) continue;
      end = to;
      seen.set(means.ask, evidenceOf(words, "askedFor", at, to, `ask/${means.ask}`, 0.8));
    }
  }
  return seen;
}

/** Wherever one thing is asked for. */
function placesOf(words: Words, parts: readonly Facts[], wanted: "ask" | "ask-if", ask: Ask): Evidence[] {
  const places: Evidence[] = [];
  for (const { cues, from } of parts)
    for (const cue of cues) {
      if (cue.means.cue !== wanted || cue.means.ask !== ask || isOther(words, ask, from, cue)) continue;
      if (isWithin(cues, ask, cue.from, cue.to)) continue;
      if (wanted === "ask-if" && !isWantedHere(words, from, cue.from)) continue;
      places.push(evidenceOf(words, "askedFor", cue.from, cue.to, `ask/${ask}`, 0.8));
    }
  return places;
}

/** "Nobody wants your card", "vouchers for the heating": words that say that what is named in them is no demand. */
const isWithin = (cues: readonly Hit<Cue>[], ask: Ask, at: number, to: number): boolean =>
  cues.some(
    ({ means, from: first, to: end }) =>
      means.cue === "not-asked" && first < to && (means.ask === ask ? at < end : means.ask === null && at < end + NEXT),
  );
const NEXT = 6;

/** Asked of what is told of all calls, then of each of them, and then of each of its sentences. */
function isOther(words: Words, ask: Ask, from: number, cue: Hit<Cue>): boolean {
  const known = onceFor(words, nothingKnown);
  const before = known.get(cue);
  if (before?.from === from) return before.is;
  const is = isNoAsk(words, ask, from, cue.from, cue.to);
  known.set(cue, { from, is });
  return is;
}

/** By cue, with where the sentence begins, or the part of one, in which it was looked at last. */
const nothingKnown = (): Map<Hit<Cue>, { from: number; is: boolean }> => new Map();

/** What is named, and not asked for: the caller's own name, a number that was rung, the story told. */
const isNoAsk = (words: Words, ask: Ask, from: number, at: number, to: number): boolean =>
  isNotAsked({ words, ask, from, at, to }) ||
  isNaming(words, to) ||
  isOffered(words, from, at) ||
  (ask === "cash_to_courier" &&
    to - at === 2 &&
    words.word[at + 1] === "notes" &&
    /^tak|^took/.test(words.word[at] ?? "")) ||
  (words.word[at] === "notes" && /^tak|^took/.test(words.word[at - 1] ?? "")) ||
  isAskedBack(words, from, at) ||
  isOfState(words, ask, at) ||
  isOtherCode(words, ask, at, to) ||
  isGivenByCaller(words, ask, from, at, to) ||
  (ask === "card_handover" && isOneOf(words, to, ON_CARD)) ||
  neverAsked(words, from, at) ||
  isRung(words, at) ||
  (DETAILS.has(ask) && (isKnown(words, from, at, to) || isForbidden(words, ask, from, at))) ||
  isTheft(words, ask, from, at, to);

const ON_CARD = listOf("number numbers details pin");

/** "She would be sent vouchers", "the government would pay £6,000": promised to the person rung. */
function isOffered(words: Words, from: number, at: number): boolean {
  // "£780 to be paid by card": demanded.
  if (isOneOf(words, at, GIVEN) && words.word[at - 1] === "be") return words.word[at - 2] !== "to";
  if (isOneOf(words, at, VOUCHERS) && isOneOf(words, at - 1, GOT)) return words.word[at - 2] === "be";
  // "He wanted to put £200 into her account".
  if (isOneOf(words, at, WANTS) && words.word[at + 1] === "to" && isOneOf(words, at + 2, GIVES)) return true;
  return (
    isOneOf(words, at, PAY) && isOneOf(words, at - 1, WOULD) && hasOneOf(words, GIVERS, Math.max(from, at - 3), at)
  );
}
const GIVEN = listOf("sent paid given");
const VOUCHERS = listOf("voucher vouchers gift");
const GOT = listOf("sent given receive");
const PAY = listOf("pay send refund");
const WOULD = listOf("would will to");
const GIVES = listOf("put give pay refund send credit return repay compensate");
const GIVERS = listOf("government council department company state hmrc insurer scheme");

/** "I asked him which bank": what the person wanted to know. */
function isAskedBack(words: Words, from: number, at: number): boolean {
  for (let i = at; i >= Math.max(from + 1, at - 4); i--) {
    if (!isOneOf(words, i, ASKED)) continue;
    // "Her bank asked her security questions".
    const isOwnBank = words.word[i - 1] === "bank" && isOneOf(words, i - 2, OWN);
    return isOwnBank || isOneOf(words, i - 1, TELLERS);
  }
  return false;
}
const ASKED = listOf("asked ask said");
const OWN = listOf("my her his their");
const TELLERS = listOf("i we");

const WANT_REACH = 12;
/** "He wanted to know whose bank I used": whether somebody wants, asks or tells to, in the words before. */
function isWantedHere(words: Words, from: number, at: number): boolean {
  for (let i = at; i >= Math.max(from, at - WANT_REACH); i--) {
    // "Detectives want to hear from whoever was at the address".
    if (isOneOf(words, i, WANTS)) return !isOneOf(words, i - 1, POLICE);
    // "told me to open it", "said to get it", "I was to post it": an order, where "said that" begins a story.
    if (
      words.word[i] === "to" &&
      i < at &&
      words.word[i - 1] !== "used" &&
      !isOneOf(words, i + 1, LAUGH) &&
      (isOneOf(words, i - 1, TOLD) || isOneOf(words, i - 2, TOLD))
    )
      return true;
    if (words.word[i + 1] === "that" && isOneOf(words, i, TOLD)) return false;
  }
  return false;
}
/** "Had to laugh": no order. */
const LAUGH = listOf("laugh smile chuckle admit say");
const POLICE = listOf("police officers detectives have");
const TOLD = listOf("told said says saying was were had have made got instructed advised trying tried attempted him");

/** "I rang the number on the back of my card". */
const isRung = (words: Words, at: number): boolean =>
  words.word[at] === "number" && hasOneOf(words, RUNG, Math.max(0, at - 3), at);
const RUNG = listOf("rang rung ring called call phoned phone dialled using used use via suggested on");

/** "He had my name and address": known, not asked. */
const isKnown = (words: Words, from: number, at: number, to: number): boolean => {
  // "Had a code sent to my phone".
  if (hasOneOf(words, SENT, at, to)) return false;
  for (let i = at; i >= Math.max(from, at - KNOWN_REACH); i--) {
    if (isReadToOwner(words, i)) return true;
    if (i === at) continue;
    if (isOneOf(words, i, ASKED_OR_GIVEN)) return false;
    // "Wanted to know whether anybody lived with her".
    if (words.word[i] === "know" && words.word[i - 1] === "to") return false;
    // "Criminals who try to steal their details": by asking.
    if (isOneOf(words, i, STEAL) && words.word[i - 1] === "to" && isOneOf(words, i - 2, TRY)) return false;
    // "Had my sort code out of me", "to have his account number ready".
    if (words.word[to] === "out" || words.word[i - 1] === "to") continue;
    // "It had been cancelled: which bank was I with".
    if (words.word[i + 1] === "been") continue;
    // "Had her street and her middle name".
    const isListed = words.word[i] === "had" && isOneOf(words, i + 1, OWN) && isOneOf(words, i + 2, KEPT);
    if (isListed || isOneOf(words, i, i >= at - 3 ? HELD : SURELY_HELD))
      return words.word[i - 1] !== "i" && !isOneOf(words, i - 2, MAY);
  }
  return false;
};
/** "Told me my date of birth", "read her the last digits of her card": whoever tells people of their own things knows them. */
const isReadToOwner = (words: Words, at: number): boolean =>
  isOneOf(words, at, TELLS) && OWNER[words.word[at + 1] ?? ""] === words.word[at + 2];
const TELLS = listOf("told read gave quoted recited reeled rattled");
const OWNER: Readonly<Record<string, string>> = {
  me: "my",
  us: "our",
  her: "her",
  him: "his",
  them: "their",
  you: "your",
};
const STEAL = listOf("steal obtain get");
const TRY = listOf("try tries trying aim aiming");
const KEPT = listOf("name address street number date details surname phone email full first home age");
const SENT = listOf("sent texted coming");
const KNOWN_REACH = 8;
const ASKED_OR_GIVEN = listOf(
  "asked ask asks asking wanted want wants need needs needed confirm give gave given read told tell provide provided disclose disclosed reveal revealed share shared divulged supplied entered typed pass passed requested request for",
);
const HELD = listOf("had has have knew know knows already steal stole stolen sees see using used");
/** "Already had the victim's name, address and date of birth". */
const SURELY_HELD = listOf("knew knows already");
const MAY = listOf("could can may might");

/** "Give no personal details", "banks never call to ask for your PIN". */
const isForbidden = (words: Words, ask: Ask, from: number, at: number): boolean => {
  // "She gave away no bank details": they were wanted. "No personal details" is no more than that nothing was told.
  const no = isOneOf(words, at - 1, AND) ? at - 3 : words.word[at + 1] === "no" ? at + 1 : at - 1;
  if (words.word[no] === "no")
    return ask === "personal_details" || !hasOneOf(words, KEPT_BACK, Math.max(from, no - 3), no);
  // "Nobody had given personal details".
  return hasOneOf(words, NOBODY, Math.max(from, at - 3), at) || hasOneOf(words, NEVER, Math.max(from, at - 9), at);
};
const AND = listOf("or and");
const NOBODY = listOf("nobody");
const NEVER = listOf("never");

const KEPT_BACK = listOf("gave given disclosed passed provided handed revealed shared divulged");

/** "The courier had a password", "he would give me a password": the caller's own, to be known by. */
const isGivenByCaller = (words: Words, ask: Ask, from: number, at: number, to: number): boolean => {
  if (ask !== "pin_or_password" || !/^pass(?:word|words|code)$/.test(words.word[to - 1] ?? "")) return false;
  const before = words.word.slice(Math.max(from, at - 4), at);
  if (words.word[to] === "to" && /^(?:quote|use)$/.test(words.word[to + 1] ?? "")) return true;
  // "Gave the password \"Lighthouse\"": what it was is told, as nobody's own is.
  if (((words.marks[to] ?? 0) & Mark.quote) !== 0 || isTheirs(words, to)) return true;
  const isHad =
    before.includes("a") && before.some((word) => /^(?:had|has|give|gave|given|with|using|quoted)$/.test(word));
  return (
    isHad ||
    (/^(?:is|was|would|and)$/.test(words.word[to] ?? "") &&
      before.some((word) => word === "the" || word === "a") &&
      !before.includes("about"))
  );
};

/** "The password he gave": not "the passcode she was about to receive", nor "my password. They asked for more". */
const isTheirs = (words: Words, at: number): boolean =>
  ((words.marks[at] ?? 0) & Mark.stop) === 0 &&
  /^(?:they|he|she)$/.test(words.word[at] ?? "") &&
  !/^(?:was|would|had|has|will|got)$/.test(words.word[at + 1] ?? "");

/** "social security number", "National Insurance number": no secret that opens an account. */
const isOfState = (words: Words, ask: Ask, at: number): boolean =>
  ask === "pin_or_password" && /^(?:social|national)$/.test(words.word[at - 1] ?? "");

/** "sort code", "the code off the back": of an account or a card. */
const isOtherCode = (words: Words, ask: Ask, at: number, to: number): boolean => {
  if (ask !== "pin_or_password") return false;
  for (let i = at; i < to; i++) {
    if (!CODE.test(words.word[i] ?? "")) continue;
    if (/^(?:sort|post|area|dialling|gift|voucher)$/.test(words.word[i - 1] ?? "")) continue;
    if (/^(?:off|on|from)$/.test(words.word[i + 1] ?? "") && /^(?:back|reverse|strip)$/.test(words.word[i + 3] ?? ""))
      continue;
    return false;
  }
  return words.word.slice(at, to).some((word) => CODE.test(word));
};
const CODE = /^(?:codes?|pins?|pass\w+|otp|digits?)$/;

/** "gave his name as Peter": the caller's own name. */
const isNaming = (words: Words, to: number): boolean => words.word[to - 1] === "name" && isOneOf(words, to, AS);
const AS = listOf("as of");

/** "did not ask for my bank details". */
function neverAsked(words: Words, from: number, at: number): boolean {
  for (let i = nextOf(words, ASKING, Math.max(from, at - 5), at); i >= 0; i = nextOf(words, ASKING, i + 1, at))
    if (hasOneOf(words, NOT, Math.max(from, i - 2), i)) return true;
  return false;
}
const ASKING = listOf("ask asked asking want wanting request");
const NOT = listOf("not never didn't without doesn't don't nobody");
