import type { Outcome } from "../base/vocabulary.ts";
import type { Facts } from "./annotate.ts";
import { type End, endOf } from "./end-of.ts";
import { endOfItem } from "./end-of-item.ts";
import { endingWeighed } from "./endings-weighed.ts";
import { BE } from "./end-words.ts";
import { evidenceOf, type Found } from "./found.ts";
import { ANSWERED_BACK, isAdvised } from "./is-advised.ts";
import type { Cue } from "./lexicon/cue.ts";
import type { Hit } from "./phrases.ts";
import { isAdvice } from "./sentence-kind.ts";
import { ENDS_NOT, type Piece } from "./sentence-signs.ts";
import type { Words } from "./sentences.ts";
import { isToldAtLarge } from "./told-at-large.ts";
import { hasOneOf, isOneOf, listOf, type WordList } from "./vocabulary.ts";

type Said = Record<End, Hit<Cue>[]>;

/**
 * How it ended: money gone outweighs details given, which outweighs a call refused, unless something stopped it. `weighed`:
 * the sentences as they are weighed beside the rules; null where only rules are asked.
 */
export function readOutcome(
  words: Words,
  parts: readonly Facts[],
  {
    method = false,
    account = false,
    weighed = null,
  }: { method?: boolean; account?: boolean; weighed?: readonly Piece[] | null } = {},
): Found<Outcome> | null {
  const told = toldOutcome(words, parts, method, account);
  const ofItem = told?.value === "money_lost" ? null : endOfItems(words, parts);
  if (ofItem) return ofItem;
  // What nobody knows is not that nothing was lost.
  if (told?.value !== "money_lost" && told?.value !== "details_given" && isUntoldIn(parts)) return null;
  // How such calls go says nothing of how any of them ended, in whatever words.
  return method || weighed === null ? told : endingWeighed(words, weighed, told);
}

/** "She can't recall what she told him", "it is not known whether he paid". */
export const isUntoldIn = (parts: readonly Facts[]): boolean =>
  parts.some(({ cues }) => cues.some(({ means }) => means.cue === "untold"));

function endOfItems(words: Words, parts: readonly Facts[]): Found<Outcome> | null {
  for (const facts of parts) {
    const end = endOfItem(words, facts);
    if (end) return end;
  }
  return null;
}

function toldOutcome(words: Words, parts: readonly Facts[], method: boolean, account: boolean): Found<Outcome> | null {
  const said: Said = { lost: [], lostUnless: [], stopped: [], ended: [], gave: [] };
  const ofOthers = new Map<Hit<Cue>, number>();
  let most = 0;
  for (const facts of parts) {
    // How such calls go may be told in the words of how one ended: "even somebody who hangs up".
    const isAtLarge = !account && facts.cues.some(({ means }) => KEPT.has(means.cue)) && isToldAtLarge(words, facts);
    for (const cue of facts.cues) {
      const { cue: kind } = cue.means;
      if (!TELLS_END.has(kind) || (isAtLarge && KEPT.has(kind))) continue;
      // What a person says of their own answer is only theirs to say: "Trading Standards said it was a scam".
      if (!account && (kind === "mocked" || ANSWERED_BACK.test(cue.pattern))) continue;
      if (kind === "ended" && (isAdvised(words, cue, account) || (!account && isAdvice(words, facts)))) continue;
      const end = endOf(words, facts, cue);
      if (end) said[end === "stopped" && isPartReturned(facts, cue, most) ? "lost" : end].push(cue);
      if (isOneOf(words, facts.from, OTHERS)) ofOthers.set(cue, facts.from);
    }
    for (const { pence } of facts.amounts) if (pence > most) most = pence;
  }
  if (account && said.lost.length === 0 && said.stopped.length === 0) {
    const alone = amountAlone(words, parts);
    if (alone) return alone;
  }
  const found = (value: Outcome, hit: Hit<Cue>, by: string, confidence: number): Found<Outcome> => ({
    value,
    evidence: [evidenceOf(words, "outcome", hit.from, hit.to, `outcome/${by}`, confidence)],
  });
  const [lost] = said.lost;
  // "Stopped any further loss" says that there was one.
  const stopped = said.stopped.find((stop) => !isOfTheRest(words, stop));
  // "Officers stopped a second payment" does not undo the first; "no money was lost" does.
  const undone =
    lost &&
    said.stopped.find(
      (stop) =>
        stop.from > lost.from - 3 &&
        (ofOthers.get(stop) ?? 0) <= lost.from &&
        !isTooLate(words, lost, stop) &&
        (isNothing(words, stop) ||
          ((stop.from - lost.to < 12 || isOfMoney(words, stop)) && !said.lost.some(({ from }) => from > stop.to))) &&
        !isFurther(words, stop),
    );
  if (lost && !undone) return found("money_lost", lost, "lost", 0.9);
  // How such calls go says nothing of how any of them ended, unless it is told of somebody.
  if (method) {
    const kept = [...said.stopped, ...said.ended].find((hit) => isOfSomebody(words, parts, hit));
    return kept ? found("no_loss", kept, "of-all", 0.75) : null;
  }
  const [unless] = said.lostUnless;
  if (unless && !stopped) return found("money_lost", unless, "handed-over", 0.8);
  const ofVouchers = said.gave.find((hit) => isOfVouchers(words, parts, hit));
  if (ofVouchers && !stopped) return found("money_lost", ofVouchers, "handed-over", 0.8);
  const [gave] = said.gave;
  const [ended] = said.ended;
  // Details are out although no money went with them; of money or cards that were stopped on their way only that counts.
  // "He gave them to her" is told of numbers as of notes.
  const isHanded = unless !== undefined && !said.gave.some(({ from }) => Math.abs(from - unless.from) <= 1);
  const kept = said.stopped.find((stop) => isPayment(words, stop)) ?? undone ?? (isHanded ? stopped : undefined);
  if (kept) return found("no_loss", kept, "stopped", 0.88);
  // "So tired that she nearly fell for it, and gave her PIN".
  if (gave && stopped && (gave.from < stopped.from || isOnlyNearly(words, stopped, gave)))
    return found("details_given", gave, "gave", 0.7);
  if (stopped) return found("no_loss", stopped, "stopped", 0.88);
  const sum = gave ? sumAfter(words, parts, gave) : null;
  if (sum) return sum;
  const refused = said.ended.find(({ pattern }) => !ANSWERED_BACK.test(pattern));
  if (gave && !(refused && refused.from <= gave.from)) return found("details_given", gave, "gave", 0.75);
  if (ended) return found("no_loss", ended, "ended", refused ? 0.85 : ONLY_ANSWERED);
  return null;
}

/** How sure it is that nothing was lost where all that is told is what somebody said to the caller. */
export const ONLY_ANSWERED = 0.65;

/** "She moved £5,600 … We got back £1,900": the rest is gone. `most`: the largest sum told before. */
function isPartReturned({ amounts }: Facts, { means, from, to }: Hit<Cue>, most: number): boolean {
  if (means.cue !== "returned") return false;
  const back = amounts.findLast((one) => one.from >= from && one.from < to);
  return (
    back !== undefined && (most > back.pence || amounts.some((one) => one.from < back.from && one.pence > back.pence))
  );
}

/** "He wanted £200 in Steam cards … I read her the codes": what gift cards hold is gone with their codes. */
function isOfVouchers(words: Words, parts: readonly Facts[], { from, to }: Hit<Cue>): boolean {
  if (!hasOneOf(words, CODES, from, to)) return false;
  return parts.some(({ cues }) =>
    cues.some(({ means, from: at }) => at < to && means.cue === "ask" && means.ask === "gift_cards_or_vouchers"),
  );
}
const CODES = listOf("code codes numbers number backs back digits");

/** "Five paid. Six did not": what others did does not undo it. */
const OTHERS = listOf("two three four five six seven eight nine ten others most");

const KEPT: ReadonlySet<Cue["cue"]> = new Set<Cue["cue"]>(["stopped", "ended", "returned"]);
const TELLS_END: ReadonlySet<Cue["cue"]> = new Set([...ENDS_NOT.keys(), "mocked"]);

/** "£24,000." as a sentence of its own is how somebody in haste says what went. */
function amountAlone(words: Words, parts: readonly Facts[]): Found<Outcome> | null {
  for (const { from, to, amounts } of parts) {
    const [amount] = amounts;
    if (!amount || to - from > 5 || amount.currency !== "GBP") continue;
    if (hasOneOf(words, MODALS, from, to)) continue;
    return {
      value: "money_lost",
      evidence: [evidenceOf(words, "outcome", amount.from, amount.to, "outcome/amount-alone", 0.7)],
    };
  }
  return null;
}

/** "I read it back. £1,960 to a Mr Webb": a sum that a sentence opens with, after details were given, is what went. */
function sumAfter(words: Words, parts: readonly Facts[], gave: Hit<Cue>): Found<Outcome> | null {
  for (const { from, to, amounts } of parts) {
    const [amount] = amounts;
    if (!amount || from < gave.to || amount.from > from + MOST_OF_WHEN || amount.currency !== "GBP") continue;
    if (!isAllOf(words, WHEN, from, amount.from)) continue;
    if (hasOneOf(words, MODALS, from, Math.min(to, amount.to + SUM_REACH))) continue;
    return {
      value: "money_lost",
      evidence: [evidenceOf(words, "outcome", amount.from, amount.to, "outcome/sum-after", 0.7)],
    };
  }
  return null;
}
const SUM_REACH = 3;
/** "By the Friday £1,960", "next morning, two lots of £400". */
const MOST_OF_WHEN = 7;
const WHEN = listOf(
  "by next day days morning that night within an hour hours two three four lots of then over nearly about around almost another all in total minutes later the and before teatime lunchtime afternoon evening same following monday tuesday wednesday thursday friday saturday sunday weekend week so it was some just under there went to tune result",
);
const isAllOf = (words: Words, list: WordList, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (!isOneOf(words, at, list)) return false;
  return true;
};

/** "I could have lost £9,000." */
const MODALS = listOf(
  "could would might may if nearly almost wanted wants asked haven't don't didn't not never no need needs owe owed back refund compensation off after stayed remained attempted stopped pay",
);

/** "The woman has her money back", "both transfers were stopped": undone, however far behind the loss it stands. */
function isOfMoney(words: Words, stop: Hit<Cue>): boolean {
  const { from, to } = stop;
  if (isPayment(words, stop)) return hasOneOf(words, WHOLE, Math.max(0, from - 3), to);
  return (
    stop.means.cue === "returned" &&
    !hasOneOf(words, PARTLY, to - 1, to + 3) &&
    !hasOneOf(words, PARTLY, Math.max(0, from - 3), from) &&
    !isOneOf(words, to, BE)
  );
}
const WHOLE = listOf("both all");
const PARTLY = listOf("none nothing only some part half little may might could can hope hopes hoped yet");

const isOnlyNearly = (words: Words, { from, to }: Hit<Cue>, gave: Hit<Cue>): boolean =>
  isOneOf(words, from, NEARLY) && gave.from - to < NEARLY_REACH;
const NEARLY = listOf("nearly almost narrowly");
const NEARLY_REACH = 20;
const isNothing = (words: Words, { from }: Hit<Cue>): boolean => isOneOf(words, from, NOTHING);
const NOTHING = listOf("no nil nothing none neither not did didn't");
/** "The £260 had bounced", "payment blocked", "the transfer was never made". */
function isPayment(words: Words, { from, to }: Hit<Cue>): boolean {
  const [first, end] = [Math.max(0, from - 1), to + 2];
  return (
    hasOneOf(words, BOUNCED, first, end) ||
    (hasOneOf(words, PAYMENTS, first, end) && hasOneOf(words, STOPPED, first, end))
  );
}
const BOUNCED = listOf("bounced");
const PAYMENTS = listOf("payment payments transfer transfers transaction transactions withdrawal sale");
const STOPPED = listOf("stopped blocked declined refused recalled reversed never intercepted rejected halted");

/** "Stopped any further loss", "blocked a second payment". */
const isOfTheRest = (words: Words, stop: Hit<Cue>): boolean =>
  !isNothing(words, stop) && hasOneOf(words, REST, stop.to - 1, stop.to + 2);
const REST = listOf("further second additional");

/** "I paid him a thousand before I thought better of it": what had gone by then was not stopped. */
const isTooLate = (words: Words, lost: Hit<Cue>, stop: Hit<Cue>): boolean =>
  hasOneOf(words, BEFORE, Math.max(lost.to, stop.from - 3), stop.from);
const BEFORE = listOf("before");

/** "Both people realised …", "whoever answered saw it for what it was", "he had not disclosed anything". */
function isOfSomebody(words: Words, parts: readonly Facts[], { from, to }: Hit<Cue>): boolean {
  const facts = parts.find((one) => from >= one.from && to <= one.to);
  return (
    facts !== undefined &&
    !isAdvice(words, facts) &&
    facts.ranked.length === 0 &&
    hasOneOf(words, TOLD_OF, facts.from, from + 1) &&
    !hasOneOf(words, AT_LARGE, facts.from, to)
  );
}
const TOLD_OF = listOf("both neither whoever she he employee");
const AT_LARGE = listOf("should will may can is are nor often usually then police officers bank banks you your");

/** "prevented another payment", "stopped the second amount". */
const isFurther = (words: Words, { from, to }: Hit<Cue>): boolean =>
  hasOneOf(words, FURTHER, Math.max(0, from - 4), to + 6);
const FURTHER = listOf("second third fourth fifth next further another more that came");

/** "A couple had £20,000 taken": what the lead says was lost, where only one call is told and nothing else is said of its end. */
export function lossInLead(words: Words, lead: readonly Facts[]): Found<Outcome> | null {
  const told = readOutcome(words, lead);
  return told?.value === "money_lost" ? told : null;
}
