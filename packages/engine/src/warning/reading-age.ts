/**
 * How old a child must be to read a warning with ease: the Flesch–Kincaid grade, which is a school year in America,
 * plus five. It sees the length of sentences and words and nothing else, so it is a hint and never refuses anything.
 */
import { partsOf, sentencesOf, type Where } from "./content-parts.ts";
import { plainerIn } from "./plainer-words.ts";
import type { WarningContent } from "./warning.ts";

/** What half of those over 70 read with ease when they are upset: GOV.UK writes for nine too. */
export const TARGET_READING_AGE = 9;

/** A child in the first year of school is five to six. */
const AGE_AT_GRADE_NOUGHT = 5;
const MOST_NAMED = 3;
/** A shorter one is hard only by a name in it, such as a town's. */
const FEWEST_WORDS_TO_NAME = 6;

/** A sentence that makes a warning hard to read, and what would be plainer in it. */
export type HardSentence = Where & {
  text: string;
  age: number;
  plainer: readonly { text: string; instead: string }[];
};

export type ReadingAge = {
  /** In years, one decimal, at least five; null where there are no words. */
  age: number | null;
  isHard: boolean;
  /** The hardest first. None where every sentence is at the age we aim for. */
  hardest: readonly HardSentence[];
};

/** Of a warning's own words. A quote is somebody's own, and the list of places is no sentence. */
export function readingAgeOf(content: WarningContent): ReadingAge {
  const sentences = partsOf(content)
    .filter(({ part }) => part !== "quote" && part !== "area")
    .flatMap(({ part, at, text }) => sentencesOf(text).map((sentence) => ({ part, at, text: sentence.text.trim() })));
  const age = readingAge(sentences.map(({ text }) => text));
  const hardest = sentences
    .filter(({ text }) => wordsOf(text).length >= FEWEST_WORDS_TO_NAME)
    .map(({ part, at, text }) => ({
      part,
      at,
      text,
      age: readingAge([text]) ?? 0,
      plainer: plainerIn(text).map(({ text: word, instead }) => ({ text: word, instead })),
    }))
    .filter((one) => one.age > TARGET_READING_AGE)
    .sort((a, b) => b.age - a.age)
    .slice(0, MOST_NAMED);
  return { age, isHard: age !== null && age > TARGET_READING_AGE, hardest };
}

/** Years, one decimal, at least five. @param sentences each a sentence, a heading or an item of a list */
export function readingAge(sentences: readonly string[]): number | null {
  const grade = readingGrade(sentences);
  if (grade === null) return null;
  return Math.round(Math.max(AGE_AT_GRADE_NOUGHT, grade + AGE_AT_GRADE_NOUGHT) * 10) / 10;
}

/**
 * The Flesch–Kincaid grade level.
 *
 * @see Kincaid, Fishburne, Rogers, Chissom (1975), Derivation of new readability formulas, Research Branch Report 8-75
 */
export function readingGrade(sentences: readonly string[]): number | null {
  const counted = sentences.map(wordsOf).filter((words) => words.length > 0);
  const words = counted.flat();
  if (words.length === 0) return null;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / counted.length) + 11.8 * (syllables / words.length) - 15.59;
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

/** Words in which two vowels beside each other are said apart, by their beginning. */
const APART =
  /^(?:area|idea|real(?:ly|ise|ity)|cre(?:ate|ated)|react|video|radio|trial|diary|science|quiet|giant|lion)/;

/** An e that is not said: "phone", "phones", "called"; not "bridges", "wanted", "table", "agree". */
const SILENT = /(?<=[^aeiouyl]|[aeiouy]l)e$|(?<=[^aeiouylcsxzgh]|[aeiouy]l)es$|(?<=[^aeiouytdl]|[aeiouyl]l)ed$/;

/**
 * Syllables in an English word: its groups of vowels, less an e that is not said, more where "-ing" begins one. Figures
 * and letters that are spelt out count as one, since people read them at a glance.
 */
export function syllablesIn(word: string): number {
  return word.split("-").reduce((sum, part) => sum + syllablesOf(part), 0);
}

function syllablesOf(part: string): number {
  const letters = part.toLowerCase().replace(/[^a-z]/g, "");
  if (letters === "" || /^[A-Z0-9]+$/.test(part)) return 1;
  const said = letters.replace(/^some(?=.)/, "som").replace(SILENT, "");
  const groups = said.match(/[aeiouy]+/g)?.length ?? 0;
  const begun = /[aeiouy]ing/.test(letters) ? 1 : 0;
  return Math.max(1, groups + begun + (APART.test(letters) ? 1 : 0));
}
