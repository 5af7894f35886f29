/** The age that is told beside a person. */
import { Mark, type Words } from "./sentences.ts";

export const LOGGED = new Set(
  "male female man woman resident victim couple widow widower lady gentleman ip".split(" "),
);
/** "Female 86", "86 y/o female". */
export const loggedAge = (words: Words, at: number): string | null =>
  [words.word[at + 1], words.word[at - 1]].find((word) => /^\d{2}$/.test(word ?? "")) ?? null;

/** "in her 80s", "aged 84", ", 82,". */
export function ageAfter(words: Words, at: number, limit: number): string | null {
  const w = (i: number): string => (at + i < limit ? (words.word[at + i] ?? "") : "");
  if (w(0) === "in" && /^(?:his|her|their)$/.test(w(1))) {
    for (const i of [2, 3, 4]) {
      if (/^\d0'?s$/.test(w(i))) return w(i).replace("'", "");
      if (/^(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)$/.test(w(i))) return w(i);
    }
  }
  if ((w(0) === "aged" || w(0) === "of") && /^\d{2,3}$/.test(w(1))) return w(1);
  // "A man, also 83, handed over …".
  if (w(0) === "also" && /^\d{2}$/.test(w(1)) && (words.marks[at] ?? 0) & (Mark.comma | Mark.bracket)) return w(1);
  if (/^\d{2}$/.test(w(0)) && (words.marks[at] ?? 0) & (Mark.comma | Mark.bracket)) return w(0);
  return null;
}
