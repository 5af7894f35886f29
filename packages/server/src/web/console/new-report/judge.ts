import type { Verdict } from "@clearline/engine";
import { decide } from "../../shell/call-tiles.ts";
import { COVER, type Told } from "./questions.ts";

export type Reason = { quote: string; say: string };
/** What the engine hears in the typed words; null while there are none. */
export type Heard = { verdict: Verdict; reasons: readonly Reason[] } | null;
export type Judged = { verdict: Verdict; reasons: readonly Reason[]; say: readonly string[] };

/** What the force has set, for the sentences to read out. */
export type ToSay = { minutes: number; bank: string; emergency: string; fraud: string };

/** As many as stand beside the steps without scrolling. */
const MOST_REASONS = 4;
const GRAVER: readonly Verdict[] = ["likely_fraud", "be_careful", "no_signs_seen"];

/**
 * Ticks and words together: the graver of the two stands. Runs in the page as it does on the server, so that a
 * handler without script gets the same answer at the press of a button.
 *
 * @returns null while nothing was said that can be judged
 */
export function judge(told: Told, heard: Heard, toSay: ToSay): Judged | null {
  const ticked = told.ask.length > 0 || told.cover.length > 0 || told.who !== "";
  if (!ticked && heard === null) return null;
  const covers = COVER.filter(({ value }) => value !== "none" && told.cover.includes(value));
  const push = covers.length > 0 ? "yes" : told.cover.includes("none") ? "no" : "";
  const byTicks = decide({ asks: told.ask, who: told.who, push });
  const verdicts: Verdict[] = [
    ...(ticked ? [byTicks.verdict] : []),
    ...(heard === null ? [] : [heard.verdict]),
    ...(covers.some(({ alone }) => alone) ? (["likely_fraud"] as const) : []),
  ];
  const verdict = GRAVER.find((one) => verdicts.includes(one)) ?? "be_careful";
  const reasons = [
    ...covers.filter(({ alone }) => alone).map(({ label, say }) => ({ quote: `Told to ${plain(label)}`, say })),
    ...(heard?.reasons ?? []),
    ...byTicks.reasons,
  ];
  return { verdict, reasons: reasons.slice(0, MOST_REASONS), say: sentences(told, verdict, byTicks.atTheDoor, toSay) };
}

const plain = (label: string): string => label.replace(/\?$/, "");

/** The next steps, most urgent first, as they are read out to somebody who may be frightened. */
function sentences(told: Told, verdict: Verdict, atTheDoor: boolean, toSay: ToSay): string[] {
  const { minutes, bank, emergency, fraud } = toSay;
  const gone = told.given === "money" || told.given === "details";
  return [
    told.line === "now" && "Put the phone down on them now. You do not have to say anything.",
    atTheDoor && `Is someone coming to your door? Do not open it. Ring ${emergency}.`,
    told.ask.includes("computer") && "Switch off the computer that they are in.",
    verdict === "likely_fraud" && "This is likely fraud. It is not your fault.",
    verdict === "be_careful" && "We cannot be sure. Do nothing that they asked for yet.",
    verdict === "no_signs_seen" && "We saw no signs of fraud in what you told me. That does not make the call safe.",
    gone && `Ring your bank on ${bank} as soon as we finish, from another phone if you have one. Do not wait.`,
    gone && `Then tell ${fraud}.`,
    !gone && `To check, use another phone. Ring ${bank} for your bank, or a number that you know.`,
    !gone && `Only the phone they rang? Wait at least ${minutes} minutes, and ring someone you know first.`,
    verdict === "likely_fraud" && "If they ring again, do not pick it up.",
  ].filter((one): one is string => one !== false);
}
