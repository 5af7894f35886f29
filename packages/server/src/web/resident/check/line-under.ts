import type { Ask, CheckAnswer } from "@clearline/engine";

/**
 * The line under "End the call. This is likely fraud.": five words at most, and four where somebody may be on the way,
 * for the whole answer stands on the smallest screen and is read aloud in 20 seconds (`check-promises` in e2e/). The
 * full reasons are further down.
 */
export function lineUnder(
  { askedFor, reasons }: Pick<CheckAnswer, "askedFor" | "reasons">,
  { harmed, atTheDoor }: { harmed: boolean; atTheDoor: boolean },
): string {
  if (harmed) return atTheDoor ? "Ring your bank now." : "Ring your bank at once.";
  if (atTheDoor) return "Hand nothing to anyone.";
  const [ask] = askedFor;
  if (ask !== undefined && ask !== "none_stated") return BY_ASK[ask];
  return PRESSED.some((start) => reasons[0]?.flag.startsWith(start))
    ? "They want to frighten you."
    : "This is a known trick.";
}

const BY_ASK: Record<Exclude<Ask, "none_stated">, string> = {
  pin_or_password: "Keep PINs and codes secret.",
  money_transfer: "Do not send any money.",
  cash_to_courier: "Hand nothing to anyone.",
  card_handover: "Hand nothing to anyone.",
  bank_details: "Do not give any details.",
  card_details: "Do not give any details.",
  personal_details: "Do not tell them more.",
  press_key: "Never press a key.",
  remote_access: "Keep them off your computer.",
  gift_cards_or_vouchers: "Do not buy any cards.",
  buy_goods: "Do not buy them anything.",
};

const PRESSED = ["threat", "hurry", "office-threatens"];
