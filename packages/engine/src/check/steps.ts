/** What to do, in the fixed words of the design. The first step is always the act. */
import type { Ask, Verdict } from "../base/vocabulary.ts";

/** Wording that differs between forces, with where it came from. */
export type Advice = {
  /** How long to wait on the same phone, in minutes. Sources differ, from 2 to 15. */
  lineClearsMinutes: number;
  source: string;
  /** ISO day on which someone last checked it. */
  checked: string;
};

export const SHIPPED_ADVICE: Advice = {
  lineClearsMinutes: 5,
  source: "Police and Stop Scams UK public advice on ending a call and ringing 159",
  checked: "2026-11-01",
};

export type Situation = { verdict: Verdict; asked: readonly Ask[]; harmed: boolean };

const AT_THE_DOOR: readonly Ask[] = ["cash_to_courier", "card_handover", "buy_goods"];

export function stepsToTake({ verdict, asked, harmed }: Situation, { lineClearsMinutes }: Advice): string[] {
  const otherPhone = [
    "Use a different phone now, if you have one.",
    `Only this phone? Wait at least ${lineClearsMinutes} minutes. The caller may still be on the line.`,
  ];
  // Nobody who has paid is told to wait: the sooner a bank knows, the more it can stop.
  const hurt = harmed ? ["Do not wait. Ring 159 from another phone."] : [];
  const door = asked.some((ask) => AT_THE_DOOR.includes(ask))
    ? ["In danger, or someone is coming to your door? Ring 999."]
    : [];
  if (verdict === "likely_fraud") {
    return [
      "Put the phone down now. You do not have to say anything.",
      ...hurt,
      ...door,
      ...otherPhone,
      "Ring 159, your bank. Or use the number on your card.",
    ];
  }
  if (verdict === "be_careful") {
    return [
      "End the call and ring back on a number you know.",
      "A real caller will not mind.",
      ...hurt,
      ...door,
      ...otherPhone,
    ];
  }
  return ["Not sure? End it and ring back.", ...hurt];
}
