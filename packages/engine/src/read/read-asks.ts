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

/** Everything asked for or got, each once, in the order of the vocabulary. */
export function readAsks(words: Words, parts: readonly Facts[]): Found<Ask[]> {
  const named = asksNamed(words, parts, "ask");
  // What is talked of in every call counts only where nothing is named outright.
  const seen = named.size > 0 ? named : asksNamed(words, parts, "ask-if");
  if (seen.size === 0) return { value: [], evidence: [] };
  settleAsks(words, parts, seen);
  const value = ASKS.filter((one) => seen.has(one));
  return { value, evidence: value.flatMap((one) => seen.get(one) ?? []) };
}

function asksNamed(words: Words, parts: readonly Facts[], wanted: "ask" | "ask-if"): Map<Ask, Evidence> {
  const seen = new Map<Ask, Evidence>();
  for (const { cues, from } of parts) {
    let end = from;
    const notAsked = cues.filter(({ means }) => means.cue === "not-asked");
    for (const cue of cues) {
      const { means, from: at, to } = cue;
      if (means.cue !== wanted || seen.has(means.ask) || isOther(words, means.ask, from, cue)) continue;
      if (isWithin(notAsked, means.ask, at, to)) continue;
      // One thing wanted has many names: the words of one are no second thing.
      if (means.cue === "ask-if" && (at < end || !isWantedHere(words, from, at))) continue;
      end = to;
      seen.set(means.ask, evidenceOf(words, "askedFor", at, to, `ask/${means.ask}`, 0.8));
    }
  }
  return seen;
}

/** "Nobody wants your card", "vouchers for the heating": words that say that what is named in them is no demand. */
const isWithin = (notAsked: readonly Hit<Cue>[], ask: Ask, at: number, to: number): boolean =>
  notAsked.some(
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
  isAskedBack(words, from, at) ||
  isOfState(words, ask, at) ||
  isOtherCode(words, ask, at, to) ||
  isGivenByCaller(words, ask, from, at, to) ||
  (ask === "card_handover" && /^(?:number|numbers|details|pin)$/.test(words.word[to] ?? "")) ||
  neverAsked(words, from, at) ||
  isRung(words, at) ||
  (DETAILS.has(ask) && (isKnown(words, from, at) || isForbidden(words, from, at))) ||
  isTheft(words, ask, from, at, to);

/** "She would be sent vouchers", "the government would pay £6,000": promised to the person rung. */
function isOffered(words: Words, from: number, at: number): boolean {
  const word = words.word[at] ?? "";
  // "£780 to be paid by card": demanded.
  if (/^(?:sent|paid|given)$/.test(word) && words.word[at - 1] === "be") return words.word[at - 2] !== "to";
  if (/^(?:vouchers?|gift)$/.test(word) && /^(?:sent|given|receive)$/.test(words.word[at - 1] ?? ""))
    return words.word[at - 2] === "be";
  // "He wanted to put £200 into her account".
  if (WANTS.has(word) && words.word[at + 1] === "to" && GIVES.has(words.word[at + 2] ?? "")) return true;
  return (
    /^(?:pay|send|refund)$/.test(word) &&
    /^(?:would|will|to)$/.test(words.word[at - 1] ?? "") &&
    words.word.slice(Math.max(from, at - 3), at).some((one) => GIVERS.has(one))
  );
}
const GIVES = new Set("put give pay refund send credit return repay compensate".split(" "));
const GIVERS = new Set("government council department company state hmrc insurer scheme".split(" "));

/** "I asked him which bank": what the person wanted to know. */
function isAskedBack(words: Words, from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from + 1, at - 4); i--) {
    if (!/^(?:asked|ask|said)$/.test(words.word[i] ?? "")) continue;
    // "Her bank asked her security questions".
    const isOwnBank = words.word[i - 1] === "bank" && /^(?:my|her|his|their)$/.test(words.word[i - 2] ?? "");
    return isOwnBank || /^(?:i|we)$/.test(words.word[i - 1] ?? "");
  }
  return false;
}

const WANT_REACH = 12;
/** "He wanted to know whose bank I used": whether somebody wants, asks or tells to, in the words before. */
function isWantedHere(words: Words, from: number, at: number): boolean {
  for (let i = at; i >= Math.max(from, at - WANT_REACH); i--) {
    const word = words.word[i] ?? "";
    // "Detectives want to hear from whoever was at the address".
    if (WANTS.has(word)) return !POLICE.has(words.word[i - 1] ?? "");
    // "told me to open it", "said to get it", "I was to post it": an order, where "said that" begins a story.
    if (
      word === "to" &&
      i < at &&
      words.word[i - 1] !== "used" &&
      ORDERS.some((back) => TOLD.has(words.word[i - back] ?? ""))
    )
      return true;
    if (TOLD.has(word) && words.word[i + 1] === "that") return false;
  }
  return false;
}
const POLICE = new Set("police officers detectives have".split(" "));
const TOLD = new Set(
  "told said says saying was were had have made got instructed advised trying tried attempted him".split(" "),
);
const ORDERS = [1, 2];

/** "I rang the number on the back of my card". */
const isRung = (words: Words, at: number): boolean =>
  words.word[at] === "number" &&
  [1, 2, 3].some((back) =>
    /^(?:rang|rung|ring|called|call|phoned|phone|dialled|using|used|on)$/.test(words.word[at - back] ?? ""),
  );

/** "He had my name and address": known, not asked. */
const isKnown = (words: Words, from: number, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(from, at - KNOWN_REACH); i--) {
    const word = words.word[i] ?? "";
    if (ASKED_OR_GIVEN.has(word)) return false;
    // "Wanted to know whether anybody lived with her".
    if (word === "know" && words.word[i - 1] === "to") return false;
    const isNear = i >= at - 3;
    if (isNear ? HELD.has(word) : SURELY_HELD.has(word))
      return words.word[i - 1] !== "i" && !/^(?:could|can|may|might)$/.test(words.word[i - 2] ?? "");
  }
  return false;
};
const KNOWN_REACH = 8;
const ASKED_OR_GIVEN = new Set(
  "asked ask asks asking wanted want wants need needs needed confirm give gave given read told tell provide disclose reveal share pass requested request for".split(
    " ",
  ),
);
const HELD = new Set("had has have knew know knows already steal stole stolen sees see using used".split(" "));
/** "Already had the victim's name, address and date of birth". */
const SURELY_HELD = new Set("knew knows already".split(" "));

/** "Give no personal details", "banks never call to ask for your PIN". */
const isForbidden = (words: Words, from: number, at: number): boolean => {
  // "She gave away no bank details": they were wanted.
  const no = /^(?:or|and)$/.test(words.word[at - 1] ?? "") ? at - 3 : at - 1;
  if (words.word[no] === "no") return !words.word.slice(Math.max(from, no - 3), no).some((word) => KEPT_BACK.has(word));
  // "Nobody had given personal details".
  if (words.word.slice(Math.max(from, at - 3), at).includes("nobody")) return true;
  for (let i = at - 1; i >= Math.max(from, at - 9); i--) if (words.word[i] === "never") return true;
  return false;
};

const KEPT_BACK = new Set("gave given disclosed passed provided handed revealed shared divulged".split(" "));

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

/** "The password he gave": not "the passcode she was about to receive". */
const isTheirs = (words: Words, at: number): boolean =>
  /^(?:they|he|she)$/.test(words.word[at] ?? "") && !/^(?:was|would|had|has|will|got)$/.test(words.word[at + 1] ?? "");

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
const isNaming = (words: Words, to: number): boolean =>
  words.word[to - 1] === "name" && /^(?:as|of)$/.test(words.word[to] ?? "");

/** "did not ask for my bank details". */
function neverAsked(words: Words, from: number, at: number): boolean {
  for (let i = Math.max(from, at - 5); i < at; i++) {
    if (!/^(?:ask|asked|asking|want|request)$/.test(words.word[i] ?? "")) continue;
    for (let j = Math.max(from, i - 2); j < i; j++)
      if (/^(?:not|never|didn't|without|doesn't|don't|nobody)$/.test(words.word[j] ?? "")) return true;
  }
  return false;
}
