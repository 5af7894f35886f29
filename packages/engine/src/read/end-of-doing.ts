/** "She did, in three goes", "and did so": how a call ended where only what was asked is told in full. */
import type { Ask, Outcome } from "../base/vocabulary.ts";
import type { Facts } from "./annotate.ts";
import { evidenceOf, type Found } from "./found.ts";
import type { Evidence } from "./incident.ts";
import { Mark, type Words } from "./sentences.ts";
import { listOf, nextOf, setOf } from "./vocabulary.ts";

const DID = listOf("did complied obliged obeyed");
const ONESELF = setOf("she he they and which resident");
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
      const value = asked(asks, words.start[at] ?? 0);
      if (value) return { value, evidence: [evidenceOf(words, "outcome", at, at + 1, "outcome/done", 0.75)] };
    }
  return null;
}

/** "She did.", "did so", "and did;", "which she did", not "as he did" or "what she did not". */
function isDone({ word, marks }: Words, { from, to }: { from: number; to: number }, at: number): boolean {
  const next = at + 1 < to ? (word[at + 1] ?? "") : "";
  const isAlone = at + 1 === to || ((marks[at + 1] ?? 0) & ENDS) !== 0 || next === "so";
  if (!isAlone || next === "not") return false;
  if (at === from) return next === "so" && to - from <= SHORT;
  const before = word[at - 1] ?? "";
  if (!ONESELF.has(before)) return false;
  if (at - 1 === from) return to - from <= SHORT;
  return before === "and" || before === "which" || /^(?:and|which|so)$/.test(word[at - 2] ?? "");
}

/** The ask that stands last before a place in the text. */
function asked(asks: readonly Evidence[], start: number): Outcome | undefined {
  const last = asks.reduce<Evidence | null>(
    (found, one) => (one.end <= start && (found === null || one.start >= found.start) ? one : found),
    null,
  );
  return last ? COMES_TO[last.by.slice(last.by.indexOf("/") + 1) as Ask] : undefined;
}
