/** "Priya's story", "What happened to Colin": the title of a story of one person by name. */
import type { Facts } from "./annotate.ts";
import { newPerson, type Party } from "./party.ts";
import { opensLine, type Words } from "./sentences.ts";
import { setOf } from "./vocabulary.ts";

const STORY = setOf("story experience account case call tale");
const LONGEST = 5;

/** Of whom the story under a title tells, or null where a sentence is no such title. */
export function titledStory(words: Words, { from, to }: Facts): { name: string; party: Party } | null {
  if (to - from > LONGEST || to - from < 2 || !opensLine(words, from)) return null;
  const isWhatHappened =
    words.word[from] === "what" && words.word[from + 1] === "happened" && words.word[to - 2] === "to";
  const at = isWhatHappened ? to - 1 : STORY.has(words.word[to - 1] ?? "") ? to - 2 : -1;
  const name = words.word[at] ?? "";
  if (at < from || !words.capital[at] || !(isWhatHappened || name.endsWith("'s"))) return null;
  return { name: name.replace(/'s$/, ""), party: newPerson({ from: at, to: at + 1, noun: "resident", age: null }) };
}
