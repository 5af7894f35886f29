/** Demands of one telling, settled against each other. */
import type { Ask } from "../base/vocabulary.ts";
import type { Evidence } from "./incident.ts";
import type { Words } from "./sentences.ts";

/** Codes that connect to a computer, that are on a card or a voucher: no secrets of the person's own. */
export function settleCodes(words: Words, seen: Map<Ask, Evidence>): void {
  const pin = seen.get("pin_or_password");
  if (!pin) return;
  const said = words.text.slice(pin.start, pin.end);
  const near = words.text.slice(pin.start, pin.end + NEAR);
  const isOfCard = seen.has("card_details") && /^security (?:code|number)s?$/i.test(said);
  const isOfLink = seen.has("remote_access") && /code|number/i.test(said) && !/pin|pass/i.test(said);
  if ((isOfCard || isOfLink) && !/text|sms|message|mobile|phone|bank|sent/i.test(near)) seen.delete("pin_or_password");
  // "Type your PIN and press hash".
  const key = seen.get("press_key");
  if (key && /hash|star/i.test(words.text.slice(key.start, key.end))) seen.delete("press_key");
}
const NEAR = 60;

/** What is told of one thing in the words of another. */
export function settleCards(words: Words, seen: Map<Ask, Evidence>): void {
  const textOf = (ask: Ask): string => {
    const found = seen.get(ask);
    return found ? words.text.slice(found.start, found.end) : "";
  };
  // "The numbers off the back": of the vouchers.
  if (
    seen.has("gift_cards_or_vouchers") &&
    seen.has("card_details") &&
    !/card|visa|cvv|expiry/i.test(textOf("card_details"))
  )
    seen.delete("card_details");
  // What was drawn out with the card that was fetched.
  if (
    seen.has("card_handover") &&
    seen.has("pin_or_password") &&
    /^(?:drawn|withdrawn|took)\b/i.test(textOf("cash_to_courier"))
  )
    seen.delete("cash_to_courier");
  // The account is asked for to take the payments from.
  if (seen.has("bank_details") && /direct debit|standing order/i.test(textOf("money_transfer")))
    seen.delete("money_transfer");
}
