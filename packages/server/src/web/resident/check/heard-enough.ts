import type { CheckAnswer } from "@clearline/engine";

/**
 * `too-little`: nothing of a call was told, or next to nothing. `unread`: words of another language.
 * The engine finds no signs in either, and to say so would be heard as "nothing is wrong".
 */
export type HeardEnough = "enough" | "too-little" | "unread";

/** "is this real?", "he said that if". */
const FEWEST_WORDS = 5;
/** Fewer may be a name and a greeting, which are English without any of the words below. */
const FEWEST_UNREAD = 8;
/** With fewer, somebody who rings or something asked for must have been named. */
const FEWEST_UNNAMED = 14;
/** More than enough words to count. */
const COUNTED_CHARS = 400;

export function heardEnough(
  text: string,
  {
    verdict,
    reasons,
    impersonatedKind,
  }: Pick<CheckAnswer, "verdict" | "impersonatedKind"> & { reasons: readonly unknown[] },
): HeardEnough {
  if (verdict !== "no_signs_seen") return "enough";
  const words = text.slice(0, COUNTED_CHARS).match(/\p{L}[\p{L}\p{M}'’]*/gu)?.length ?? 0;
  if (words < FEWEST_WORDS) return reasons.length > 0 ? "enough" : "too-little";
  if (!ENGLISH.test(text)) return words < FEWEST_UNREAD ? "too-little" : "unread";
  return words < FEWEST_UNNAMED && reasons.length === 0 && impersonatedKind === "unknown" ? "too-little" : "enough";
}

/** Words that nearly every English sentence has one of, and that Welsh, Polish, Romanian or Urdu in our letters lack. */
const ENGLISH =
  /\b(?:the|and|he|she|they|it|of|my|our|your|said|says|saying|from|for|that|you|with|had|have|has|not|this|but|about|there|them|her|who|what|when|were|been|would|wanted|want|wants|rang|ring|ringing|asked|asking|told|call|called|caller|phone|number|message|voicemail|text|hello)\b/i;
