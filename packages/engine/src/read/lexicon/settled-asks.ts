/**
 * Demands that are told in the words of others, and so are none of their own: which gives way to which, and in what words.
 * A word list.
 */
import type { Ask } from "../../base/vocabulary.ts";

/**
 * `loses` is no demand of its own beside any of `to`, and `with` where that stands here: where its words say `only` or do
 * not say `unless`, what comes next says nothing of what is `near` and goes on as in `after`, and one of `to` is told as in `beside`.
 */
export type Settling = {
  loses: Ask;
  to: readonly Ask[];
  with?: Ask;
  only?: RegExp;
  unless?: RegExp;
  near?: RegExp;
  after?: RegExp;
  beside?: RegExp;
};

/** In order: what one has taken away, the next does not see. */
export const SETTLINGS: readonly Settling[] = [
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
  // "Draw money out or transfer it to a safe account", "withdraw or transfer money": nobody is said to come for it.
  { loses: "cash_to_courier", to: ["money_transfer"], only: /^(?:with)?draw\w* or (?:transfer|move|send)\b/i },
  {
    loses: "cash_to_courier",
    to: ["money_transfer"],
    only: /^(?:(?:with)?draw|take out|hand over)/i,
    after: /^[^.!?,;]{0,24}\bor (?:to )?(?:transfer|move|make a (?:payment|transfer))\b(?!.{0,60}(?:courier|collect))/i,
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
  // "Withdrew £800" with the card that was fetched, and its number.
  {
    loses: "cash_to_courier",
    to: ["card_handover"],
    with: "pin_or_password",
    only: /^(?:drawn|withdrawn|took)\b/i,
  },
];
