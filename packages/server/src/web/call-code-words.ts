import { type CallCodeError, never } from "@clearline/engine";

const LIKE = "like apricot river candle 47";

/** What to type, for each way in which a code is not one. */
export function sayCodeError(error: CallCodeError): string {
  switch (error.code) {
    case "call-code-missing":
      return `Type the code, ${LIKE}`;
    case "call-code-words":
      return `Type three words and two numbers, ${LIKE}`;
    case "call-code-figures":
      return `Type two numbers after the three words, ${LIKE}`;
    case "call-code-no-such-figure":
      return error.figure === "5"
        ? "Ask for the two numbers again. No code has a 5. Did they say 9?"
        : `Ask for the two numbers again. No code has a ${error.figure}`;
    case "call-code-not-a-word":
      return `Ask for each word again. “${error.word}” is not a word that we use in codes`;
    default:
      return never(error);
  }
}
