import type { Ask, WarningAdvice } from "@clearline/engine";
import type { ToldOutcome } from "../report/answers.ts";

/** One thing to do next, most urgent first. `ring` is a number from our own configuration, never from a report. */
export type NextStep = { say: string; ring?: { number: string; label: string } };

/**
 * What this person should do now, from what they told us happened and what the caller wanted. Someone who lost nothing
 * is told to ring nobody.
 */
export function nextSteps(
  { outcome, asks, other }: { outcome: ToldOutcome; asks: readonly Ask[]; other: boolean },
  advice: WarningAdvice,
): NextStep[] {
  const harmed = outcome === "money" || outcome === "details";
  const bank = { number: advice.bankNumber, label: `Ring ${advice.bankNumber}, ${other ? "their" : "your"} bank` };
  const wanted = (...kinds: Ask[]): boolean => kinds.some((kind) => asks.includes(kind));
  const steps: (NextStep | false)[] = [
    outcome === "money" && {
      say: `Ring ${other ? "their" : "your"} bank now. Do not wait. Use a different phone if you can. Or use the number on the card.`,
      ring: bank,
    },
    outcome === "details" && {
      say: `Ring ${other ? "their" : "your"} bank today, from a different phone if you can. They can keep the account safe.`,
      ring: bank,
    },
    wanted("cash_to_courier", "card_handover") && {
      say: `Is someone coming to the door? Ring ${advice.emergencyNumber}. Give them nothing.`,
    },
    harmed && wanted("pin_or_password") && { say: "Change any password or PIN you gave. Use a different device." },
    harmed &&
      wanted("remote_access") && {
        say: "Switch off the computer or phone they were in. Ask someone you trust to check it.",
      },
    harmed && {
      say: `Then tell ${advice.fraudReports.name} on ${advice.fraudReports.phone}. They give you a crime number.`,
    },
    outcome === "none" && {
      say: other
        ? "They lost nothing and gave nothing. You do not need to ring anyone."
        : "You lost nothing and gave nothing. You do not need to ring anyone.",
    },
    outcome === "unsure" && {
      say: `Not sure if money or details went? Ring the bank on ${advice.bankNumber} and ask.`,
      ring: bank,
    },
    { say: "If they ring again, put the phone down. You do not have to speak." },
  ];
  return steps.filter((step) => step !== false);
}
