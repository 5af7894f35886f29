/** Words that several questions about an end ask for, and whether one stands near before it. */
import type { Words } from "./sentences.ts";
import { listOfWords, type WordList } from "./vocabulary.ts";
import { NOT_LISTED } from "./word-numbers.ts";

export const SAYS = listOfWords(
  "said says say told telling tells claims claim claiming saying claimed informed advised warned explained insisted stated".split(
    " ",
  ),
);

export const BE = listOfWords("was were be been being is are am get gets".split(" "));

/** Whether one of these words stands among the last `most` before a place, and nothing begins anew between. */
export function near(words: Words, from: number, at: number, most: number, wanted: WordList): boolean {
  const numbers = words.numbered.of;
  for (let i = at - 1; i >= Math.max(from, at - most); i--) {
    const number = numbers[i] ?? NOT_LISTED;
    if (wanted[number] === 1) return true;
    if (BEGINS_ANEW[number] === 1) return false;
  }
  return false;
}
const BEGINS_ANEW = listOfWords(["and", "but"]);
