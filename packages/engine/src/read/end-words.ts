/** Words that several questions about an end ask for, and whether one stands near before it. */
import type { Words } from "./sentences.ts";

export const SAYS = new Set(
  "said says say told telling tells claims claim claiming saying claimed informed advised warned explained insisted stated".split(
    " ",
  ),
);

export const BE = new Set("was were be been being is are am get gets".split(" "));

export function near(words: Words, from: number, at: number, most: number, wanted: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= Math.max(from, at - most); i--) {
    if (wanted.has(words.word[i] ?? "")) return true;
    if (words.word[i] === "and" || words.word[i] === "but") return false;
  }
  return false;
}
