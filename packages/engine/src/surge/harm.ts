/** What a call of a surge asked for and what came of it, in the words of the vocabulary. */
export type Harmed = { asks: readonly string[]; outcome: string };

/** What stands to be lost, in steps: our own judgement, for no figure by what was asked is published. */
const MONEY = new Set([
  "money_transfer",
  "cash_to_courier",
  "card_handover",
  "remote_access",
  "gift_cards_or_vouchers",
]);
const DETAILS = new Set(["bank_details", "card_details", "pin_or_password"]);
/** How often somebody comes to harm where nothing is known yet, and how many calls that belief is worth. */
const USUAL_SHARE = 0.05;
const BELIEF = 10;

/**
 * Exposure x susceptibility x loss, to rank alarms by and for nothing else: a low figure hides none.
 *
 * Exposure is how many more reports there are than expected. Susceptibility is the share of its calls in which details
 * or money went, drawn towards the usual where there are few. Loss is 1, 3 (details to a bank account) or 9 (money,
 * a card, the computer), averaged over its calls.
 */
export function harmOf(
  { observed, expected }: { observed: number; expected: number },
  calls: readonly Harmed[],
): number {
  const lost = calls.filter(({ outcome }) => outcome === "money_lost" || outcome === "details_given").length;
  const susceptibility = (lost + BELIEF * USUAL_SHARE) / (calls.length + BELIEF);
  const loss = calls.reduce((sum, call) => sum + stepOf(call), 0) / Math.max(1, calls.length);
  return Math.max(0, observed - expected) * susceptibility * Math.max(1, loss);
}

function stepOf({ asks, outcome }: Harmed): number {
  if (outcome === "money_lost" || asks.some((ask) => MONEY.has(ask))) return 9;
  return asks.some((ask) => DETAILS.has(ask)) ? 3 : 1;
}
