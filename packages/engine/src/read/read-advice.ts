import { countAt } from "./amounts.ts";
import type { AdviceRead } from "./incident.ts";
import { splitWords, type Words } from "./sentences.ts";
import { kindOfWords, ofKind } from "./word-kinds.ts";

const WAIT = kindOfWords("wait waiting leave allow".split(" "));
const REACH = 5;
const MOST_MINUTES = 60;

/** "Wait at least five minutes before you ring": two documents that tell of one call may differ in it. */
export function readAdvice(text: string, words: Words = splitWords(text)): AdviceRead {
  for (const at of ofKind(words, WAIT)) {
    for (let i = at + 1; i < Math.min(words.word.length, at + REACH); i++) {
      const count = countAt(words, i);
      if (!count) continue;
      if (!/^(?:minute|minutes|mins)$/.test(words.word[count.to] ?? "") || count.count > MOST_MINUTES) break;
      return { waitMinutes: { value: count.count, start: words.start[at] ?? 0, end: words.end[count.to] ?? 0 } };
    }
  }
  return { waitMinutes: null };
}
