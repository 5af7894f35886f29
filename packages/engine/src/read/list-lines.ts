/**
 * Lines of a list, a log or a table, each of a call of its own: "- Friday: Walderslade. Gent, eighties, rung by …",
 * "• one was told to pay £400", "| Deal | card number | refused |", "Resident, Deal, 4 May: hung up".
 */
import type { Facts } from "./annotate.ts";
import { endOfItem } from "./end-of-item.ts";
import { PERSON_NOUNS } from "./lexicon/party-words.ts";
import { isNumbered, Mark, opensItem, opensLine, type Words } from "./sentences.ts";
import { type Telling, townsOf } from "./telling.ts";
import { isOneOf, listOf, setOf } from "./vocabulary.ts";

const FEWEST_LINES = 2;

/** The sentences that open such a line, where at least two do. */
export function callLines(words: Words, sentences: readonly Facts[]): ReadonlySet<Facts> {
  const counted = countedItems(words, sentences);
  const lines = sentences.filter(
    (sentence, i) =>
      (counted.has(sentence) || opensCallLine(words, sentence)) && !isOtherMatter(words, sentence, sentences[i + 1]),
  );
  return new Set(lines.length < FEWEST_LINES ? [] : lines);
}

/** "Three incidents have been reported", and then as many numbered items: each is one of them, whatever it says first. */
function countedItems(words: Words, sentences: readonly Facts[]): ReadonlySet<Facts> {
  const items = sentences.filter(
    ({ from, to }) =>
      to - from > SHORTEST_LINE && (isNumbered(words, from) || (from > 0 && isNumbered(words, from - 1))),
  );
  const [first] = items;
  const isCounted =
    first !== undefined &&
    items.length >= FEWEST_LINES &&
    sentences.some(
      ({ from, parties }) =>
        from < first.from && parties.some(({ what, count }) => what === "calls" && count === items.length),
    );
  return new Set(isCounted ? items : []);
}

const OTHER_MATTERS = setOf("email emails doorstep leaflet letter burglary theft facebook online phishing");
/** "4. Deal. E-mail, not a call: …": a bulletin tells of other things in the same list. */
function isOtherMatter({ word }: Words, { from, to }: Facts, next: Facts | undefined): boolean {
  const at = to - from <= SHORTEST_LINE && next ? next.from : from + 1;
  return OTHER_MATTERS.has(word[at] ?? "") || (word[at] === "e" && word[at + 1] === "mail");
}
const SHORTEST_LINE = 4;

/** A line of a list of calls that is of something else, or what stands in a paragraph after the list. */
export const leavesList = (words: Words, sentence: Facts, telling: Telling, lines: ReadonlySet<Facts>): boolean =>
  (lines.size > 0 && opensItem(words, sentence.from) && lines.has(telling.parts[0] ?? sentence)) ||
  isAfterList(words, sentence, telling, lines);

const LONGEST_HEAD = 8;
/** "25 Feb, Shepton Mallet.": says only when and where, and who comes after it. */
export const isBareLine = ({ parts, party }: Telling, lines: ReadonlySet<Facts>): boolean =>
  parts.length === 1 && party === null && parts.every((one) => lines.has(one) && one.to - one.from <= LONGEST_HEAD);

/** What stands in a paragraph after a list is of none of its lines. */
const isAfterList = (
  { marks }: Words,
  { from }: Facts,
  { parts: [first] }: Telling,
  lines: ReadonlySet<Facts>,
): boolean =>
  first !== undefined &&
  first.to - first.from > LONGEST_HEAD &&
  ((marks[from] ?? 0) & Mark.blankLine) !== 0 &&
  ((marks[first.from] ?? 0) & Mark.bullet) !== 0 &&
  lines.has(first);

const COUNTED = listOf("no number case call house flat victim incident household plot unit resident");
const COUNTS = setOf("one two three four five six seven eight nine ten");
const isCount = (word: string): boolean => /^\d{1,3}[a-z]?$|^[a-f]$/.test(word) || COUNTS.has(word);

const LONGEST_REFERENCE = 6;
/** "Incident 219-22-06-16" as a line of its own. */
const isReference = (words: Words, from: number, to: number): boolean =>
  /^(?:incident|case|report)$/.test(words.word[from] ?? "") &&
  /^\d/.test(words.word[from + 1] ?? "") &&
  to - from <= LONGEST_REFERENCE &&
  opensLine(words, from) &&
  opensLine(words, to);

/** "No. 12, about ten o'clock:", "Case two.": a house or a case by its number, at the head of a sentence. */
export function isCounted(words: Words, { from, to }: Facts): boolean {
  const count = from + 1;
  if (isReference(words, from, to)) return true;
  if (count >= to || !isOneOf(words, from, COUNTED) || !isCount(words.word[count] ?? "")) return false;
  const after = words.marks[count + 1] ?? Mark.stop;
  // Inside a paragraph a colon says that it is a label: "Flat 2: lady of 80. Flat 5: gent."
  if (!opensLine(words, from)) return (after & Mark.colon) !== 0;
  return (after & (Mark.colon | Mark.stop | Mark.dash | Mark.comma)) !== 0;
}

/** A bullet, and then a day or a town set off from what comes after it, somebody, or how it ended. */
function opensCallLine(words: Words, sentence: Facts): boolean {
  if (
    isCounted(words, sentence) ||
    isExample(words, sentence) ||
    isLogged(words, sentence) ||
    isOfTown(words, sentence)
  )
    return true;
  const { from } = sentence;
  if (!opensItem(words, from)) return false;
  if (isOneOfThem(words, sentence) || isRung(words, sentence) || endOfItem(words, sentence) !== null) return true;
  const head = isNumbered(words, from) ? from + 1 : from;
  const first = [...sentence.dates, ...townsOf(sentence)].find((one) => one.from - head < 2);
  if (!first) return false;
  const after = words.marks[first.to] ?? Mark.stop;
  return (after & (Mark.colon | Mark.stop | Mark.dash | Mark.comma)) !== 0;
}

const DONE = setOf(
  "was were had got paid gave lost handed sent transferred bought received refused declined hung rang told read let",
);
/** "One was told to pay": of those whom the line before the list counts. */
const isOneOfThem = ({ word }: Words, { from }: Facts): boolean =>
  (word[from] === "one" || word[from] === "another") && DONE.has(word[from + 1] ?? "");

const EXAMPLES = setOf("one another first second third");
/** "One case: Deal, 9 March, woman of 68", "Another: Hythe": a colon after what counts it. */
function isExample({ word, marks }: Words, { from, to }: Facts): boolean {
  if (!EXAMPLES.has(word[from] ?? "")) return false;
  const after = /^(?:case|incident|example|call|report)$/.test(word[from + 1] ?? "") ? from + 2 : from + 1;
  return after < to && ((marks[after] ?? 0) & Mark.colon) !== 0;
}

const RUNG = setOf("rung phoned telephoned called told asked recorded caller recording message man woman lady gent");
/** "Rung by Sky, gave her card number (Deal)": what was done to somebody, with the town or the day. */
const isRung = (words: Words, sentence: Facts): boolean => {
  const first = isNumbered(words, sentence.from) ? sentence.from + 1 : sentence.from;
  return RUNG.has(words.word[first] ?? "") && (townsOf(sentence).length > 0 || sentence.dates.length > 0);
};

/** "Deal – caller said he was from Visa", as a line of its own. */
function isOfTown(words: Words, sentence: Facts): boolean {
  const { from, to } = sentence;
  if (!opensLine(words, from)) return false;
  const [town] = townsOf(sentence);
  return (
    town?.from === from && to - town.to >= FEWEST_TOLD && ((words.marks[town.to] ?? 0) & (Mark.dash | Mark.colon)) !== 0
  );
}
const FEWEST_TOLD = 3;

const TITLES = setOf("mr mrs ms miss");
const LONGEST_LABEL = 9;
/** "Member, Deal, Sunday 5 July: pressed 9": somebody, where and when, before a colon. */
function isLogged(words: Words, sentence: Facts): boolean {
  const { from, to } = sentence;
  if (!(PERSON_NOUNS.has(words.word[from] ?? "") || TITLES.has(words.word[from] ?? "")) || !opensLine(words, from))
    return false;
  const name = TITLES.has(words.word[from] ?? "") ? from + 1 : from;
  if (((words.marks[name + 1] ?? 0) & (Mark.comma | Mark.bracket | Mark.dash)) === 0) return false;
  const end = Math.min(to, from + LONGEST_LABEL);
  for (let at = from + 2; at < end; at++)
    if ((words.marks[at] ?? 0) & Mark.colon) return townsOf(sentence).some((town) => town.to <= at);
  return false;
}
