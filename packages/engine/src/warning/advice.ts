import type { Ask } from "../base/vocabulary.ts";
import { parseDay } from "../base/day.ts";
import type { AdviceBlock, WarningAdvice } from "./force.ts";

/**
 * The wording Clearline ships with, for England, Wales and Northern Ireland. A different phone comes first, because
 * the wait on the same line is contested; nobody who has paid is told to wait.
 */
const BLOCKS: readonly AdviceBlock[] = [
  { id: "press-nothing", when: ["press_key"], act: "Put the phone down.", more: "Do not press any key." },
  { id: "put-it-down", when: "always", act: "Put the phone down.", more: "You do not have to say anything." },
  {
    id: "at-the-door",
    when: ["cash_to_courier", "card_handover"],
    act: "Is someone coming to your door? Ring {emergency}.",
    more: "Give no one your card or cash. No bank or police officer will collect it.",
  },
  {
    id: "not-into-your-computer",
    when: ["remote_access"],
    act: "Let no one into your computer.",
    more: "If they are in it now, switch it off.",
  },
  {
    id: "buy-nothing",
    when: ["gift_cards_or_vouchers", "buy_goods"],
    act: "Buy nothing for a caller.",
    more: "No real office is paid in gift cards, gold or watches.",
  },
  {
    id: "different-phone",
    when: "always",
    act: "Use a different phone to check.",
    more: "Ring {bank} for your bank, or {police} for the police.",
  },
  {
    id: "only-one-phone",
    when: "always",
    act: "Only one phone? Wait at least {minutes} minutes.",
    more: "Then ring someone whose voice you know first.",
  },
  {
    id: "never-asked",
    when: ["bank_details", "card_details", "pin_or_password", "money_transfer"],
    act: "Tell no one a PIN, a password or a code.",
    more: "A bank will never ask for them by phone. It will never ask you to move money to keep it safe.",
  },
  {
    id: "already-paid",
    when: "always",
    act: "Told them something, or paid? Do not wait.",
    more: "Ring {bank} from another phone. Then tell {fraudName} on {fraudPhone}.",
  },
];

const known = (given: string) => {
  const day = parseDay(given);
  if (day === null) throw new RangeError(`not a day: ${given}`);
  return day;
};

export const STANDARD_ADVICE: WarningAdvice = {
  lineClearsMinutes: 5,
  bankNumber: "159",
  policeNumber: "101",
  emergencyNumber: "999",
  fraudReports: { name: "Report Fraud", phone: "0300 123 2040" },
  source: "Police and Stop Scams UK public advice on ending a call, ringing 159 and reporting fraud",
  checked: known("2026-11-01"),
  reviewBy: known("2027-05-01"),
  blocks: BLOCKS,
};

/** The steps that fit what callers asked for, numbers and minutes filled in. One way of putting the phone down. */
export function stepsFor(asks: readonly Ask[], advice: WarningAdvice): { act: string; more: string }[] {
  const fitting = advice.blocks.filter(({ when }) => when === "always" || asks.some((ask) => when.includes(ask)));
  const acts = new Set<string>();
  const steps: { act: string; more: string }[] = [];
  for (const block of fitting) {
    const act = fill(block.act, advice);
    if (acts.has(act)) continue;
    acts.add(act);
    steps.push({ act, more: fill(block.more, advice) });
  }
  return steps;
}

function fill(words: string, advice: WarningAdvice): string {
  const values: Readonly<Record<string, string>> = {
    minutes: String(advice.lineClearsMinutes),
    bank: advice.bankNumber,
    police: advice.policeNumber,
    emergency: advice.emergencyNumber,
    fraudName: advice.fraudReports.name,
    fraudPhone: advice.fraudReports.phone,
  };
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
