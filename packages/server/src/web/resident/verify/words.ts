import type { CallCodeError } from "@clearline/engine";

const LIKE = "like apricot river candle 47";

/** What to type, for each way in which a code is not one. */
export const CODE_WORDS: Record<CallCodeError["code"], string> = {
  "call-code-missing": `Type the code, ${LIKE}`,
  "call-code-words": `Type three words and two numbers, ${LIKE}`,
  "call-code-figures": `Type two numbers after the three words, ${LIKE}`,
  "call-code-not-a-word": "Check each word. One of them is not a word that we use in codes",
};
