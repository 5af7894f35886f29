import type { Facts } from "./annotate.ts";
import { evidenceOf, type Found } from "./found.ts";
import { textOf, type Words } from "./sentences.ts";
import { listOfWords, numbersOf } from "./vocabulary.ts";
import { NOT_LISTED } from "./word-numbers.ts";

const MOST_LURE_WORDS = 30;
const TOLD = listOfWords("told informed informing said saying advised claimed claiming".split(" "));
/** What the caller told: the words after "told that", "said that", to the end of the sentence. */
export function readLure(words: Words, parts: readonly Facts[]): Found<string> | null {
  const numbers = numbersOf(words);
  for (const { from, to } of parts) {
    for (let at = from; at < to - 4; at++) {
      if (TOLD[numbers[at] ?? NOT_LISTED] !== 1) continue;
      let next = at + 1;
      if (/^(?:him|her|them|me|us|the|they)$/.test(words.word[next] ?? "")) next++;
      if (words.word[next] === "victim" || words.word[next] === "that") next++;
      if (words.word[next] === "that") next++;
      if (
        !/^(?:his|her|their|there|a|an|my|our|your|someone|somebody|two|some|i|she|they|he|fraudsters|suspicious|fraudulent|money)$/.test(
          words.word[next] ?? "",
        ) ||
        (/^(?:he|she|they)$/.test(words.word[next] ?? "") &&
          /^(?:was|were|is|worked)$/.test(words.word[next + 1] ?? "") &&
          /^(?:a|an|from|calling|the)$/.test(words.word[next + 2] ?? ""))
      )
        continue;
      const end = Math.min(to, next + MOST_LURE_WORDS);
      return {
        value: textOf(words, next, end),
        evidence: [evidenceOf(words, "lure", next, end, "lure/told-that", 0.7)],
      };
    }
  }
  return null;
}

/** What came after: messages, a visit, a second call. */
export function readFollowUp(words: Words, parts: readonly Facts[]): Found<string> | null {
  for (const { cues, from, to } of parts) {
    const hit = cues.find(({ means }) => means.cue === "follow-up");
    if (hit)
      return {
        value: textOf(words, from, to),
        evidence: [evidenceOf(words, "followUp", from, to, "follow-up/sentence", 0.65)],
      };
  }
  return null;
}
