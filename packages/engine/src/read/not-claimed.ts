/** Names and trades in an account that are not whom the caller claimed to be: where somebody went, turned or lives. */
import type { Facts, Range } from "./annotate.ts";
import type { OrganisationSeen } from "./organisations.ts";
import { Mark, type Words } from "./sentences.ts";

/** "rang my brother-in-law": who was rung. */
export const isInLaw = (words: Words, { to }: Range): boolean =>
  words.word[to] === "in" && words.word[to + 1] === "law";

/** "On the phone, people are told": two things of a list, and no trade. "Nan, it's me" has its comma. */
export const isAcrossComma = (words: Words, { from, to, means }: Facts["identities"][number]): boolean => {
  if (means === "family_member") return false;
  for (let at = from + 1; at < to; at++) if ((words.marks[at] ?? 0) & BREAKS) return true;
  return false;
};
const BREAKS = Mark.comma | Mark.stop | Mark.colon;

/** "Or the police would be at the door": who is still to come, and not who rang. */
export const isThreat = (words: Words, { from, to, means }: Facts["identities"][number]): boolean =>
  means === "police" &&
  (words.marks[to] ?? 0) === 0 &&
  /^(?:would|wid|will|'ll|wad)$/.test(words.word[to] ?? "") &&
  !words.word.slice(Math.max(0, from - 3), from).some((word) => /^(?:from|rang|phoned|called)$/.test(word));

/** "Thanks to the young man at the Nationwide": whoever helped. */
export const isThanked = (words: Words, at: number, from: number): boolean =>
  words.word
    .slice(Math.max(from, at - 6), at)
    .some(
      (word, i, before) =>
        /^(?:thank|thanks|grateful|praised)$/.test(word) &&
        /^(?:to|the|a|an|that|this)$/.test(before[before[i + 1] === "you" ? i + 2 : i + 1] ?? ""),
    );

/** "A caller who never said whom he worked for", "wouldn't say who from". */
export function isLeftUnsaid(words: Words, { from, to }: Range): boolean {
  for (let at = from + 2; at < to; at++) {
    if (!/^(?:who|whom|where)$/.test(words.word[at] ?? "") || !SAID.test(words.word[at - 1] ?? "")) continue;
    if (words.word.slice(Math.max(from, at - 4), at - 1).some((word) => NOT.test(word))) return true;
  }
  return false;
}
const SAID = /^(?:say|said|saying|says|state|stated|name|named|disclose|disclosed)$/;
const NOT = /^(?:not|never|no|without|refused|declined|wouldn't|didn't|doesn't|won't|didnt|wouldnt)$/;

/** "A retired nurse was rung": what the person rung once did. */
export const isOnceOf = (words: Words, { from }: Range): boolean =>
  /^(?:retired|former|ex|trainee|student)$/.test(words.word[from - 1] ?? "");

/** "Wanted the name of my bank": what was asked for. */
export const isNameOfOwn = (words: Words, { from }: Range): boolean =>
  /^(?:my|his|her|their|our|your)$/.test(words.word[from - 1] ?? "") &&
  words.word[from - 2] === "of" &&
  words.word[from - 3] === "name" &&
  words.word[from - 4] === "the";

/** "They had shifted banks", "through my bank": the person's own, whoever rang. */
export const isOwnBank = (words: Words, { from, to, means }: Facts["identities"][number]): boolean =>
  means === "bank" &&
  to === from + 1 &&
  (words.word[from] === "banks" ||
    /^(?:manager|manager's)$/.test(words.word[to] ?? "") ||
    (/^(?:my|his|her|their|our)$/.test(words.word[from - 1] ?? "") &&
      /^(?:of|with|to|into|at|which|in)$/.test(words.word[from - 2] ?? "")));

/** "Suspicious activity on your National Insurance": it is of the number, and names no sender. */
export const isOwnInsurance = (words: Words, { from, to, organisation }: OrganisationSeen): boolean =>
  organisation.name === "National Insurance" &&
  to === from + 2 &&
  /^(?:my|your|his|her|their|our)$/.test(words.word[from - 1] ?? "") &&
  !/^(?:office|people|department|team)$/.test(words.word[to] ?? "");

/** "From a flat above a betting shop": where somebody rang from. */
export const isLandmark = (words: Words, from: number, at: number): boolean =>
  words.word
    .slice(Math.max(from, at - 3), at)
    .some((word) => /^(?:above|behind|beside|opposite|near|outside|below)$/.test(word));

/** "Press 1 to speak to an officer": a post that any office has, and no claim to be of one. */
export const isPutThroughTo = (words: Words, { from, to }: Range): boolean =>
  words.word.slice(from, to).every((word) => /^officers?$/.test(word)) &&
  words.word
    .slice(Math.max(0, from - 4), from)
    .some((word) => /^(?:speak|talk|connect|connected|through|transferred)$/.test(word));

/** "A thief inside her own bank", "my friend is in hospital": where somebody or something is. */
export const isWithin = (words: Words, { from, means }: Facts["identities"][number], loose: boolean): boolean => {
  const own = words.word[from - 1] === "own" ? from - 2 : from - 1;
  if (means === "bank")
    return /^(?:my|his|her|their)$/.test(words.word[own] ?? "") && INSIDE.test(words.word[own - 1] ?? "");
  return loose && means === "health" && /^(?:in|into|to)$/.test(words.word[from - 1] ?? "");
};
const INSIDE = /^(?:inside|within|against)$/;

/** "He could not get into his bank". */
export const isGotInto = (words: Words, at: number): boolean =>
  /^(?:my|his|her|their)$/.test(words.word[at - 1] ?? "") && /^(?:into|onto|access)$/.test(words.word[at - 2] ?? "");

const GONE_TO = new Set(["bank", "retailer", "tech_support", "courier"]);
const WENT_THERE =
  /^(?:at|in|into|inside|outside|near|via|onto|through|using|installed|downloaded|install|download|bought|buy)$/;

const OFFICE = /^(?:department|team|desk|unit|section|security|fraud)$/;

/** "At John Lewis", "out of Morrisons", "installed TeamViewer", "Nationwide blocked it": named, and not who rang. */
export function isOnlyNamed(words: Words, { from, to, organisation }: OrganisationSeen): boolean {
  const first = words.word[from - 1] === "the" ? from - 2 : from - 1;
  const before = words.word[first] ?? "";
  if (!GONE_TO.has(organisation.kind)) return false;
  // "The fraud department at Barclays".
  if (before === "at" && OFFICE.test(words.word[first - 1] ?? "")) return false;
  if (WENT_THERE.test(before) || (before === "of" && words.word[first - 1] === "out")) return true;
  return (
    organisation.kind === "bank" &&
    /^(?:froze|blocked|stopped|refunded|confirmed|staff|cashier|branch)$/.test(words.word[to] ?? "")
  );
}

/** "rang the bank", "told the police": where the person turned, not who rang. */
export function isTurnedTo(words: Words, { from }: Facts, at: number): boolean {
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
export const isOwnThing = (words: Words, at: number): boolean =>
  !/^(?:centre|center|services|service|fraud|team|department|security|protection)$/.test(words.word[at + 2] ?? "") &&
  /^(?:tax|account|accounts|details|card|cards|branch|particulars|statement|transfer|balance|staff's|id|number|numbers)$/.test(
    words.word[at + 1] ?? "",
  );
/** "National Insurance number" names no sender; "BT, number withheld" does. */
export const isNumberOf = (words: Words, to: number): boolean =>
  ((words.marks[to] ?? 0) & BREAKS) === 0 &&
  /^(?:number|numbers|account|gift|voucher|vouchers|details|play|cards?)$/.test(words.word[to] ?? "");
