/** "She did, in three goes", "and did so": how a call ended where only what was asked is told in full. */
import type { Ask, Outcome } from "../base/vocabulary.ts";
import type { Facts } from "./annotate.ts";
import { evidenceOf, type Found } from "./found.ts";
import type { Evidence } from "./incident.ts";
import { Mark, type Words } from "./sentences.ts";
import { listOf, nextOf, setOf } from "./vocabulary.ts";

const DID = listOf("did complied obliged obeyed relented fell gave caved went told");
const ONESELF = setOf("i we she he they and which so resident mum dad nan gran");
const ADVERBS = setOf("duly just stupidly foolishly only then dutifully obediently");
const SHORT = 7;
const ENDS = Mark.comma | Mark.stop | Mark.bracket | Mark.dash | Mark.line;

const COMES_TO: Partial<Record<Ask, Outcome>> = {
  money_transfer: "money_lost",
  gift_cards_or_vouchers: "money_lost",
  cash_to_courier: "money_lost",
  card_handover: "money_lost",
  buy_goods: "money_lost",
  card_details: "details_given",
  bank_details: "details_given",
  pin_or_password: "details_given",
  personal_details: "details_given",
  remote_access: "details_given",
};

/** What came of doing what was asked last before that. */
export function endOfDoing(words: Words, parts: readonly Facts[], asks: readonly Evidence[]): Found<Outcome> | null {
  for (const { from, to } of parts)
    for (let at = nextOf(words, DID, from, to); at >= 0; at = nextOf(words, DID, at + 1, to)) {
      if (!isDone(words, { from, to }, at)) continue;
      const value = asked(asks, words.start[at] ?? 0) ?? priced(words, parts, at);
      // "Told him", and no more, is of a code, and not of money.
      if (value && (words.word[at] !== "told" || value === "details_given"))
        return { value, evidence: [evidenceOf(words, "outcome", at, at + 1, "outcome/done", 0.75)] };
    }
  return null;
}

/** "She did.", "did so", "and did;", "which she did", "I did it", "fell for it", not "as he did" or "what she did not". */
function isDone({ word, marks }: Words, { from, to }: { from: number; to: number }, at: number): boolean {
  const said = word[at] ?? "";
  const next = at + 1 < to ? (word[at + 1] ?? "") : "";
  const isEndedBy = (place: number): boolean => place >= to || ((marks[place] ?? 0) & ENDS) !== 0;
  const goesOn = GOES_ON[said]?.test(word.slice(at + 1, Math.min(to, at + 4)).join(" ")) ?? false;
  if (said === "told" ? !(goesOn && isEndedBy(at + 2)) : !goesOn && (BARE.has(said) || !isEndedBy(at + 1)))
    return false;
  if (at === from)
    return goesOn ? said !== "did" || to - from <= SHORT || next !== "it" : said !== "did" && to - from <= SHORT;
  const doer = ADVERBS.has(word[at - 1] ?? "") && at - 1 > from ? at - 1 : at;
  const before = word[doer - 1] ?? "";
  const first = doer - 1 === from;
  // "One man in his sixties did."
  if (!ONESELF.has(before))
    return said === "did" && at + 1 === to && to - from <= LONG && ONE.test(word[from] ?? "") && !NOT_SO.test(before);
  // "New cards were on their way, he told her".
  if (said === "told" && !TELLERS.has(before) && !(before === "she" && next !== "her")) return false;
  if (goesOn) return first || !NOT_SO.test(word[doer - 2] ?? "");
  if (first) return to - from <= SHORT;
  return before === "and" || before === "which" || /^(?:and|which|so)$/.test(word[doer - 2] ?? "");
}
const TELLERS = setOf("i we and so mum dad nan gran");
const LONG = 9;
const ONE = /^(?:a|an|the|one|two|three|another)$/;
const NOT_SO = /^(?:not|never|how|why|what|who|whether|if|as|than|nearly|almost|when|where)$/;
/** Of what may be done otherwise, what makes it doing as one was asked. */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  did: /^(?:so\b(?! not)|it\b|(?:just |exactly )?(?:as|what|everything|whatever) (?:i|he|she|they|it|was|were|instructed|directed|asked|told)\b)/,
  fell: /^for (?:it|him|her|them|this|that)\b/,
  went: /^(?:along|ahead|through) with (?:it|him|her|them|this|that)\b/,
  gave: /^(?:in|way)\b(?! to\b)/,
  caved: /^in\b/,
  told: /^(?:him|her|them|it)\b/,
};
const BARE = setOf("fell went gave caved told");

/** "To repair it for £140. I gave in": what was named as the price was paid. */
const priced = (words: Words, parts: readonly Facts[], at: number): Outcome | undefined =>
  GAVE_IN.has(words.word[at] ?? "") && parts.some(({ amounts }) => amounts.some(({ from }) => from < at))
    ? "money_lost"
    : undefined;
const GAVE_IN = setOf("gave caved relented");

/** The ask that stands last before a place in the text. */
function asked(asks: readonly Evidence[], start: number): Outcome | undefined {
  const last = asks.reduce<Evidence | null>(
    (found, one) => (one.end <= start && (found === null || one.start >= found.start) ? one : found),
    null,
  );
  return last ? COMES_TO[last.by.slice(last.by.indexOf("/") + 1) as Ask] : undefined;
}
