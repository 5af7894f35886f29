/** Demands of one telling, settled against each other: what is told of one thing in the words of another is no second demand. */
import type { Ask } from "../base/vocabulary.ts";
import type { Facts } from "./annotate.ts";
import type { Evidence } from "./incident.ts";
import type { Words } from "./sentences.ts";
import { hasOneOf, isOneOf, listOf } from "./vocabulary.ts";

/** `loses` is no demand of its own beside any of `to`, where its words say `only` or do not say `unless`, and go on as in `after`, where one of `to` is told as in `beside`. */
type Settling = {
  loses: Ask;
  to: readonly Ask[];
  only?: RegExp;
  unless?: RegExp;
  near?: RegExp;
  after?: RegExp;
  beside?: RegExp;
};

const NEAR = 60;

/** In order: what one has taken away, the next does not see. */
const SETTLINGS: readonly Settling[] = [
  // Vouchers are bought; the buying is no second demand.
  {
    loses: "buy_goods",
    to: ["gift_cards_or_vouchers"],
    unless: /macbook|laptop|phone|watch|rolex|gold\b|tablet|ipad|console|jewel/i,
  },
  // "Paid £900 for a watch": what it was paid for is told.
  {
    loses: "money_transfer",
    to: ["buy_goods"],
    only: /^(?:(?:pa(?:y|id|ying)|spen[dt]|spending) (?:for )?[€£$]?[\d,.]+|(?:talked|conned|tricked|persuaded) .*)$/i,
  },
  {
    loses: "money_transfer",
    to: ["gift_cards_or_vouchers"],
    unless: /transfer|account|wire|bank|bitcoin|crypto|paypal|mov(?:e|ing)/i,
  },
  // The codes of vouchers open no account.
  { loses: "pin_or_password", to: ["gift_cards_or_vouchers"], only: /code/i },
  // Where the card is asked for, the payment is made with it.
  {
    loses: "money_transfer",
    to: ["card_details"],
    unless:
      /transfer|account|wire|bank|bitcoin|crypto|paypal|payee|instal|cheque|\bsen[dt]|mov(?:e|ing)|shift|invest|put\b/i,
  },
  // What is bought with a card is no demand for its number.
  { loses: "card_details", to: ["buy_goods"], only: /^pa(?:y|id|ying|yment)\b/i },
  // "She handed over £9,000" for shares.
  {
    loses: "cash_to_courier",
    to: ["money_transfer"],
    only: /^hand(?:ed|ing) over [\w ]{0,12}£?[\d,]+$/i,
    beside: /shares|bonds|credits|diamonds|wine|whisky|crypto|bitcoin|invest/i,
  },
  // Money wanted in cash is wanted once.
  {
    loses: "money_transfer",
    to: ["cash_to_courier"],
    unless: /transfer|account|wire|wiring|bank|bitcoin|crypto|paypal|payee|online|instal|cheque|\bsen[dt]|move|moving/i,
  },
  // "Gave £100" by transfer: to a charity that could take it in no other way.
  { loses: "cash_to_courier", to: ["money_transfer"], only: /^g[ai]ve £?[\d,]+$/i },
  // "Left it under the pot": the card that is told before.
  { loses: "cash_to_courier", to: ["card_handover"], only: /^(?:left|leave|put) it\b/i },
  // "Move it somewhere safe", "for a safe account": where the cash that is fetched is said to go.
  {
    loses: "money_transfer",
    to: ["cash_to_courier"],
    only: /^(?:safe accounts?|(?:new|different),? (?:and )?safer? account|(?:mov|put)\w* (?:it|them|the (?:money|cash)) (?:somewhere|in(?:to)? an? (?:new|safe|different)).*|(?:cash|notes)\b.*)$/i,
  },
  // "Sent it to London in a taxi": the cash.
  {
    loses: "money_transfer",
    to: ["cash_to_courier"],
    only: /\bsen[dt]/i,
    after: /^ (?:in cash|[^.!?]{0,30}\b(?:by|in an?|with an?) (?:taxi|cab|minicab|courier|van|envelope|parcel)\b)/i,
  },
  // "Draw it out and pay it into two accounts": cash that nobody fetches.
  {
    loses: "cash_to_courier",
    to: ["money_transfer"],
    after:
      /^ (?:by|via) (?:bank )?(?:transfer|bacs|cheque)|^[^.!?]{0,50}\b(?:pay|put|bank|deposit)\w* (?:it|them|this|that)\b[^.!?]{0,20}\binto\b/i,
  },
  // "Took control of the laptop and moved money": what the fraudster did himself.
  { loses: "cash_to_courier", to: ["remote_access"], only: /control|access|^took\b/i },
  {
    loses: "cash_to_courier",
    to: ["gift_cards_or_vouchers"],
    only: /^(?!.*(?:cash|\bmoney\b|£|notes|with?dr|draw)).*post office/i,
  },
  // "£1,200 in twenties, fed into a Bitcoin machine".
  {
    loses: "cash_to_courier",
    to: ["money_transfer"],
    only: /^£?[\d,]+ .*(?:twenties|tenners|fifties|notes|cash)$/i,
    beside: /bitcoin|crypto/i,
  },
  // A courier who came for a watch, a card or vouchers came for no cash.
  {
    loses: "cash_to_courier",
    to: ["buy_goods", "card_handover", "gift_cards_or_vouchers"],
    unless:
      /cash|money|£|notes|savings|withdr|euro|sums|twenties|tenners|fifties|bundle|wad|thousands|pounds|euros|sum|amount/i,
  },
  // Codes that connect to a computer or that are on a card: no secrets of the person's own.
  {
    loses: "pin_or_password",
    to: ["card_details"],
    only: /^(?:security (?:code|number)s?|(?!.*(?:code|pin|pass|secret)).*\b(?:digits?|figures?|numbers?))$/i,
    near: /text|sms|message|mobile|phone|bank|sent/i,
  },
  {
    loses: "pin_or_password",
    to: ["remote_access"],
    only: /^(?!.*(?:pin|pass)).*(?:code|number)/i,
    near: /text|sms|message|mobile|phone|bank|sent/i,
  },
  // "To prove who she was by the code that would come": the code is what is wanted.
  { loses: "personal_details", to: ["pin_or_password"], only: /\bidentity$/i },
  // "A form to fill in on the screen he shared".
  { loses: "personal_details", to: ["remote_access"], only: /\bform$/i },
  // "Type your PIN and press hash".
  { loses: "press_key", to: ["pin_or_password"], only: /hash|star/i },
  // "The numbers off the back": of the vouchers.
  { loses: "card_details", to: ["gift_cards_or_vouchers"], unless: /card|visa|cvv|expiry/i },
  // The account is asked for to take the payments from.
  { loses: "money_transfer", to: ["bank_details"], only: /direct debit|standing order/i },
];

function isSettled(text: string, { start, end }: Evidence, { only, unless, near, after }: Settling): boolean {
  const said = text.slice(start, end);
  if ((only && !only.test(said)) || unless?.test(said)) return false;
  if (after && !after.test(text.slice(end, end + 2 * NEAR))) return false;
  return !near?.test(sentenceFrom(text.slice(start, end + NEAR)));
}

/** "The security code. His bank rang him": what comes after the stop is of something else. */
const sentenceFrom = (text: string): string => text.split(/[.!?]\s/, 1)[0] ?? text;

/** `placesOf`: wherever a thing is asked for, in order. */
export function settleAsks(
  words: Words,
  parts: readonly Facts[],
  seen: Map<Ask, Evidence>,
  placesOf: (ask: Ask) => readonly Evidence[],
): void {
  const textOf = (ask: Ask): string => {
    const found = seen.get(ask);
    return found ? words.text.slice(found.start, found.end) : "";
  };
  // What is wanted alone has nothing to be settled against.
  for (const settling of seen.size > 1 ? SETTLINGS : []) {
    const { loses, to, beside } = settling;
    const found = seen.get(loses);
    const others = to.filter((ask) => seen.has(ask));
    if (beside && !others.some((ask) => beside.test(textOf(ask)))) continue;
    if (!found || others.length === 0 || !isSettled(words.text, found, settling)) continue;
    if (
      isDemandedApart(
        words,
        parts,
        found,
        others.map((ask) => seen.get(ask)),
      )
    )
      continue;
    // What is told in the words of another thing may be told again in its own.
    const again = placesOf(loses).find((one) => one.start >= found.end && !isSettled(words.text, one, settling));
    if (again) seen.set(loses, again);
    else seen.delete(loses);
  }
  // What was drawn out with the card that was fetched.
  const isDrawn = /^(?:drawn|withdrawn|took)\b/i.test(textOf("cash_to_courier"));
  if (isDrawn && seen.has("card_handover") && seen.has("pin_or_password")) seen.delete("cash_to_courier");
  // "Somebody would come for it": for money, where a sum is told.
  const isUnnamed = /^(?!.*(?:cash|money|notes|£|savings|envelope)).*\b(?:it|them|this)$/i.test(
    textOf("cash_to_courier"),
  );
  if (isUnnamed && parts.every((one) => one.amounts.length === 0 && !hasOneOf(words, SUMS, one.from, one.to)))
    seen.delete("cash_to_courier");
}

/**
 * "They asked me to send money. They wanted gift cards.": each a demand in a sentence of its own, and both are meant.
 * What is paid is one payment, whatever it is made with, and the code may be the card's: "He wanted vouchers. He asked for the codes".
 */
function isDemandedApart(
  words: Words,
  parts: readonly Facts[],
  found: Evidence,
  others: readonly (Evidence | undefined)[],
): boolean {
  if (SAME.test(words.text.slice(found.start, found.end))) return false;
  const own = demandIn(words, parts, found);
  return (
    own !== null &&
    others.every((one) => {
      const other = one && demandIn(words, parts, one);
      return other !== undefined && other !== null && other !== own;
    })
  );
}
const SAME = /\b(?:pa(?:y|id|ying)|fees?|fines?|bills?|codes?|digits?|numbers?)\b/i;

/** The sentence that holds it, where it begins with who demanded and is nothing but that. */
function demandIn(words: Words, parts: readonly Facts[], { start }: Evidence): Facts | null {
  const facts = parts.find(({ from, to }) => (words.start[from] ?? 0) <= start && start < (words.end[to - 1] ?? 0));
  if (!facts || facts.to - facts.from > LONGEST_DEMAND) return null;
  if (!isOneOf(words, facts.from, CALLERS) || !isOneOf(words, facts.from + 1, DEMANDS)) return null;
  return facts;
}
const LONGEST_DEMAND = 12;
const CALLERS = listOf("they he she");
const DEMANDS = listOf("asked told wanted want wants ask asks instructed ordered");

/** "Five thousand for bail", "sent round the cash machines", and it was collected. */
const SUMS = listOf("thousand hundred grand quid money cash notes savings figure machines");
