/** Who a caller is by the first words of the call, with no verb: "DC Colin Marsh, fraud squad.", "Hello there, Barclays, about your card." */
import type { Facts } from "./annotate.ts";
import { firmOfTrade } from "./bodies-named.ts";
import type { Claim } from "./claim.ts";
import { isOwnInsurance } from "./not-claimed.ts";
import { Mark, type Words } from "./sentences.ts";

const FIRST_TURNS = 3;
const FIRST_WORDS = 6;
const TITLES = /^(?:mr|mrs|ms|miss|mx|dr)$/;

/** The first such words of the caller, whose turns `parts` are. */
export function claimAtOnce(words: Words, parts: readonly Facts[]): Claim | null {
  for (const facts of parts.slice(0, FIRST_TURNS)) {
    const claim = openingOf(words, facts);
    if (claim) return claim;
  }
  return null;
}

function openingOf(words: Words, { from, to, ranked, organisations }: Facts): Claim | null {
  const limit = Math.min(to, from + FIRST_WORDS);
  const said = { rule: "claim/at-once", confidence: 0.7 };
  const officer = ranked.find(
    (one) => one.ranked && one.from < limit && !TITLES.test(words.word[one.from] ?? "") && endsAt(words, one.to, to),
  );
  if (officer) {
    const { from: at, to: end } = officer;
    return { ...said, from: at, to: end, kind: "police", name: { from: at, to: end } };
  }
  const body = organisations.find(
    (one) =>
      one.from < limit &&
      !isOwnInsurance(words, one) &&
      endsAt(words, one.to, to) &&
      (one.from === from || endsAt(words, one.from, to)),
  );
  if (body) {
    const { from: at, to: end, organisation } = body;
    return { ...said, from: at, to: end, kind: organisation.kind, name: { from: at, to: end } };
  }
  const firm = firmOfTrade(words, from, limit + 1);
  if (!firm || firm.from >= limit || !endsAt(words, firm.to, to)) return null;
  if (firm.from > from && !endsAt(words, firm.from, to)) return null;
  return { ...said, ...firm, name: { from: firm.from, to: firm.to } };
}

/** A comma or the end of a sentence stands before the word. */
const endsAt = (words: Words, at: number, to: number): boolean =>
  at >= to || ((words.marks[at] ?? 0) & (Mark.comma | Mark.stop)) !== 0;
