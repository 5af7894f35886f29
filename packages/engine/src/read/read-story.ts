import type { Facts } from "./annotate.ts";
import { evidenceOf, type Found } from "./found.ts";
import { textOf, type Words } from "./sentences.ts";
import { isOneOf, listOf, nextOf } from "./vocabulary.ts";

const MOST_LURE_WORDS = 30;
/** What the caller told: the words after "told that", "said that", to the end of the sentence. */
export function readLure(words: Words, parts: readonly Facts[]): Found<string> | null {
  for (const { from, to } of parts) {
    for (let at = nextOf(words, TOLD, from, to - 4); at >= 0; at = nextOf(words, TOLD, at + 1, to - 4)) {
      let next = at + 1;
      if (isOneOf(words, next, HEARERS)) next++;
      if (words.word[next] === "victim" || words.word[next] === "that") next++;
      if (words.word[next] === "that") next++;
      if (!isOneOf(words, next, BEGINS_STORY) || saysWhoTheyAre(words, next)) continue;
      const end = Math.min(to, next + MOST_LURE_WORDS);
      return {
        value: textOf(words, next, end),
        evidence: [evidenceOf(words, "lure", next, end, "lure/told-that", 0.7)],
      };
    }
  }
  return null;
}

/** "He was from the bank", "she worked". */
const saysWhoTheyAre = (words: Words, at: number): boolean =>
  isOneOf(words, at, TELLERS) && isOneOf(words, at + 1, WAS) && isOneOf(words, at + 2, FROM);

const TOLD = listOf("told informed informing said saying advised claimed claiming");
const HEARERS = listOf("him her them me us the they");
const BEGINS_STORY = listOf(
  "his her their there a an my our your someone somebody two some i she they he fraudsters suspicious fraudulent money",
);
const TELLERS = listOf("he she they");
const WAS = listOf("was were is worked");
const FROM = listOf("a an from calling the");

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
