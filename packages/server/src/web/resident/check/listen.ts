import { type Ask, checkCall, type ImpersonatedKind } from "@clearline/engine";
import type { Decision } from "../../shell/call-tiles.ts";

export type Listened = Decision & { asks: readonly Ask[]; kind: ImpersonatedKind };

const MOST_REASONS = 5;
const AT_THE_DOOR: readonly Ask[] = ["cash_to_courier", "card_handover"];

/** What the engine hears in a person's own words, with the words quoted as they wrote them. */
export function listenTo(text: string): Listened {
  const { verdict: heard, reasons, askedFor, impersonatedKind } = checkCall({ id: "words", text });
  // What we cannot read has no signs in it either: to say so would be heard as "nothing is wrong".
  const verdict = heard === "no_signs_seen" && !isEnglish(text) ? "be_careful" : heard;
  return {
    verdict,
    line: verdict === "likely_fraud" ? (reasons[0]?.say ?? null) : null,
    reasons: reasons
      .slice(0, MOST_REASONS)
      .map(({ start, end, say }) => ({ quote: `“${text.slice(start, end)}”`, say })),
    atTheDoor: askedFor.some((ask) => AT_THE_DOOR.includes(ask)),
    asks: askedFor.filter((ask) => ask !== "none_stated"),
    kind: impersonatedKind,
  };
}

/** Words that nearly every English sentence has one of, and that Welsh, Polish, Romanian or Urdu in our letters lack. */
const ENGLISH =
  /\b(?:the|and|he|she|they|it|of|my|our|your|said|says|saying|from|for|that|you|with|had|have|has|not|this|but|about|there|them|her|who|what|when|were|been|would|wanted|want|wants|rang|ring|ringing|asked|asking|told|call|called|caller|phone|number|message|voicemail|text)\b/i;

const isEnglish = (text: string): boolean => ENGLISH.test(text);
