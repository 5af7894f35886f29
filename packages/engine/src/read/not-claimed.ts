/** Names and trades in an account that are not whom the caller claimed to be: where somebody went, turned or lives. */
import type { Facts, Range } from "./annotate.ts";
import type { OrganisationSeen } from "./organisations.ts";
import type { Words } from "./sentences.ts";

/** "rang my brother-in-law": who was rung. */
export const isInLaw = (words: Words, { to }: Range): boolean =>
  words.word[to] === "in" && words.word[to + 1] === "law";

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

/** "He could not get into his bank". */
export const isGotInto = (words: Words, at: number): boolean =>
  /^(?:my|his|her|their)$/.test(words.word[at - 1] ?? "") && /^(?:into|onto|access)$/.test(words.word[at - 2] ?? "");

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
  /^(?:tax|account|accounts|details|card|cards|branch|statement|transfer|balance|staff's|id|number|numbers)$/.test(
    words.word[at + 1] ?? "",
  );
/** "National Insurance number" names no sender. */
export const isNumberOf = (words: Words, to: number): boolean =>
  /^(?:number|numbers|account|gift|voucher|vouchers|details|play|cards?)$/.test(words.word[to] ?? "");
