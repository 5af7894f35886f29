import type { Ask, Channel } from "../base/vocabulary.ts";
import { reportsOf, type ToldCall } from "./evidence.ts";

/** What a warning is about, as people choose what they want to hear of. */
export const WARNING_KINDS = ["call", "recording", "text", "doorstep"] as const;
export type WarningKind = (typeof WARNING_KINDS)[number];

const BY_CHANNEL: Record<Channel, WarningKind | null> = {
  live_call: "call",
  automated_message: "recording",
  voicemail: "recording",
  text: "text",
  in_person_follow_up: "doorstep",
  unknown: null,
};
/** A call that ends with somebody at the door is of both kinds. */
const AT_THE_DOOR: readonly Ask[] = ["cash_to_courier", "card_handover"];

/** One call in ten told otherwise is another call's. */
const FEWEST_SHARE = 0.1;

/** The kinds that enough of these reports tell of, in the order of the list. */
export function kindsOf(calls: readonly ToldCall[]): WarningKind[] {
  const all = reportsOf(calls).length;
  return WARNING_KINDS.filter((kind) => {
    const told = reportsOf(calls.filter((call) => kindsOfCall(call).includes(kind))).length;
    return told > 0 && told >= all * FEWEST_SHARE;
  });
}

const kindsOfCall = ({ channel, askedFor }: ToldCall): (WarningKind | null)[] => [
  BY_CHANNEL[channel],
  askedFor.some((ask) => AT_THE_DOOR.includes(ask)) ? "doorstep" : null,
];
