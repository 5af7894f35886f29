import { type Ask, ASKS } from "../base/vocabulary.ts";
import type { Facts } from "./annotate.ts";
import { evidenceOf, type Found } from "./found.ts";
import type { Evidence } from "./incident.ts";
import type { Words } from "./sentences.ts";

/** Everything asked for or got, each once, in the order of the vocabulary. */
export function readAsks(words: Words, parts: readonly Facts[]): Found<Ask[]> {
  const seen = new Map<Ask, Evidence>();
  for (const { cues, from } of parts) {
    for (const { means, from: at, to } of cues) {
      if (
        means.cue !== "ask" ||
        seen.has(means.ask) ||
        isNaming(words, to) ||
        isOfState(words, means.ask, at) ||
        (means.ask === "card_handover" && /^(?:number|numbers|details|pin)$/.test(words.word[to] ?? "")) ||
        neverAsked(words, from, at) ||
        isTheft(words, from, at)
      )
        continue;
      seen.set(means.ask, evidenceOf(words, "askedFor", at, to, `ask/${means.ask}`, 0.8));
    }
  }
  // Vouchers are bought; the buying is no second demand.
  if (seen.has("gift_cards_or_vouchers")) {
    seen.delete("buy_goods");
    const pay = seen.get("money_transfer");
    if (pay && /\b(?:ow(?:e|ed|es|ing)|pay|paid|bill|fine)\b/i.test(words.text.slice(pay.start, pay.end)))
      seen.delete("money_transfer");
  }
  // A courier who came for a watch or a card came for no cash.
  const cash = seen.get("cash_to_courier");
  if (
    cash &&
    (seen.has("buy_goods") || seen.has("card_handover")) &&
    !CASH.test(words.text.slice(cash.start, cash.end))
  ) {
    seen.delete("cash_to_courier");
  }
  const value = ASKS.filter((one) => seen.has(one));
  return { value, evidence: value.flatMap((one) => seen.get(one) ?? []) };
}

const CASH = /cash|money|£|notes|savings|withdr|euro|sums|courier fraud/i;

/** "somebody was trying to take money out of her account": the story told, not what was asked. */
function isTheft(words: Words, from: number, at: number): boolean {
  for (let i = Math.max(from, at - 3); i < at; i++) {
    if (/^(?:trying|tried|attempting|attempted|someone|somebody|criminals|fraudsters|used)$/.test(words.word[i] ?? ""))
      return words.word[i + 1] !== "asked";
  }
  return false;
}

/** "social security number", "National Insurance number": no secret that opens an account. */
const isOfState = (words: Words, ask: Ask, at: number): boolean =>
  ask === "pin_or_password" && /^(?:social|national)$/.test(words.word[at - 1] ?? "");

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
