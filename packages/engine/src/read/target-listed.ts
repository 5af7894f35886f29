/** Whether somebody is told of in a list of those rung, as one of those told before, by whom they told, in records, or in the caller's story. */
import { PASSIVE, REPORTERS } from "./lexicon/target-words.ts";
import type { Party } from "./party.ts";
import { Mark, type Words } from "./sentences.ts";
import { hasOneOf, isOneOf, listOf } from "./vocabulary.ts";

/** "The victim, a woman of 60": said of somebody told already. */
export const isApposed = (words: Words, at: number): boolean =>
  ((words.marks[at] ?? 0) & Mark.comma) !== 0 &&
  (words.word[at - 2] === "the" || words.word[at - 3] === "the") &&
  /^(?:victim|woman|man|resident|pensioner|complainant|owner|couple)$/.test(words.word[at - 1] ?? "");

/** "Among the victims are a man of 78 who …", "victims include a teacher from Deal, …". */
export const isListed = (words: Words, from: number, { from: at, age, to }: Party): boolean =>
  (age !== null || /^(?:who|from|in|of)$/.test(words.word[to] ?? "")) &&
  words.word.slice(from, Math.min(at, from + 6)).some((word, i, head) => {
    const next = head[i + 1] ?? "";
    return (
      word === "victims" &&
      (/^(?:include|included)$/.test(next) || (head.includes("among") && /^(?:are|were|is|was)$/.test(next)))
    );
  });

/** "The victims are two women of 77 and a man of 91": who those are that were told of together. */
export const isWhoTheyAre = (words: Words, from: number, at: number): boolean =>
  words.word
    .slice(from, Math.min(at, from + 4))
    .some(
      (word, i, head) => word === "victims" && /^(?:are|were)$/.test(head[i + 1] ?? "") && head[i - 1] !== "among",
    ) && !PASSIVE.has(words.word[at] ?? "");

const RECORDS = listOf("data information details records accounts files");
/** "Information on 40,000 customers was taken": nobody rang all of those. */
export const isOfRecords = (words: Words, from: number, at: number): boolean =>
  /^(?:on|of|about|for|from)$/.test(words.word[at - 1] ?? "") &&
  hasOneOf(words, RECORDS, Math.max(from, at - 3), at - 1);

const DONE_IN_STORY = listOf(
  "bought purchased used taken tried opened spent drawn withdrawn transferred made got gained cloned hacked accessed stolen attempted ordered applied",
);
/** "Somebody had bought a laptop with her card, she was told": what the caller told. */
export const isInStory = (words: Words, at: number): boolean =>
  (/^(?:had|has)$/.test(words.word[at] ?? "") && isOneOf(words, at + 1, DONE_IN_STORY)) ||
  (/^(?:was|is)$/.test(words.word[at] ?? "") &&
    /^(?:using|trying|attempting|spending|buying)$/.test(words.word[at + 1] ?? "")) ||
  (words.word[at] === "in" && words.word[at + 1] === "custody");

/** Whoever got in touch with the police was rung before that. */
export const isByReport = (words: Words, from: number, at: number): boolean =>
  /^(?:contacted|alerted|approached)$/.test(words.word[at - 2] ?? "") &&
  words.word.slice(from, at).some((word) => REPORTERS.has(word));
