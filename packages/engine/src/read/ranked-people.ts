/** People with a rank or a title: who are quoted, or whom a caller pretended to be. */
import { Mark, textOf, type Words } from "./sentences.ts";
import { kindOfWords, ofKind } from "./word-kinds.ts";

/** Someone named: words `from` to `to` (exclusive), rank included. */
export type PersonSeen = { from: number; to: number; name: string; ranked: boolean };

const RANKS = new Set(
  "pc dc ds di dci dcs wpc pcso sgt insp supt det detective constable sergeant inspector superintendent chief acting temporary temp commissioner assistant deputy commander officer det. maj major captain capt sheriff lieutenant lt cllr councillor dr mr mrs ms miss sir professor prof prosecutor investigator garda special agent director manager spokesman spokeswoman spokesperson".split(
    " ",
  ),
);
const RANK = kindOfWords(RANKS);
const JOINS_RANK = new Set("of and the".split(" "));
const RANK_NEEDED = new Set(
  "pc dc ds di dci dcs wpc pcso sgt insp supt det detective constable sergeant inspector superintendent commissioner commander maj major captain capt sheriff lieutenant lt cllr councillor garda".split(
    " ",
  ),
);
const TITLES = new Set("mr mrs ms miss dr sir".split(" "));
/** Capitalised words that are no part of a person's name. */
const NOT_A_NAME = new Set(
  "police constabulary the a an on in at of from said and or for to by with fraud crime unit team department bank council county borough city town street road monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december action report kent i he she they it we you this that when if but who her his their him them customer services economic met metropolitan scotland yard trading standards".split(
    " ",
  ),
);

/** "Temporary Acting Detective Chief Superintendent" has five; "Mr Mr Mr …" without end is walked once. */
const MOST_RANK_WORDS = 8;

/** People with a rank or title, and names of two or three words where `speaking` says that a name stands there. */
export function findRanked(words: Words): PersonSeen[] {
  const found: PersonSeen[] = [];
  let next = 0;
  for (const at of ofKind(words, RANK)) {
    if (at < next || !(words.capital[at] || RANK_NEEDED.has(words.word[at] ?? ""))) continue;
    let i = at;
    let strong = false;
    while (
      i < words.word.length &&
      i - at < MOST_RANK_WORDS &&
      (RANKS.has(words.word[i] ?? "") ||
        (i > at && JOINS_RANK.has(words.word[i] ?? "") && RANKS.has(words.word[i + 1] ?? "")))
    ) {
      if (i > at && breaks(words, i) && (words.marks[i] ?? 0) !== Mark.stop) break;
      if (RANK_NEEDED.has(words.word[i] ?? "") || TITLES.has(words.word[i] ?? "")) strong = true;
      i++;
    }
    // "DC 4144 Alex Hunter", "Fraud Protect Officer, Charlotte Platts".
    if (/^\d{2,5}$/.test(words.word[i] ?? "")) i++;
    const name = nameFrom(words, i, strong ? 1 : 2, strong);
    if (name === null) continue;
    found.push({ from: at, to: name, name: textOf(words, at, name), ranked: strong });
    next = name;
  }
  return found;
}

/** The word after a name of at least `least` capitalised words beginning at `from`, or null. */
export function nameFrom(words: Words, from: number, least: number, afterComma = false): number | null {
  let to = from;
  while (to < words.word.length && to - from < 4 && isNameWord(words, to)) {
    if (to > from && (words.marks[to] ?? 0) & ~Mark.dash) break;
    if (to === from && breaks(words, to) && !(afterComma && (words.marks[to] ?? 0) === Mark.comma)) {
      if ((words.marks[to] ?? 0) & (Mark.line | Mark.blankLine)) break;
      // "Insp. Ballard": the stop belongs to the rank.
      if (!((words.marks[to] ?? 0) & Mark.stop) || !afterComma || !isShort(words.word[to - 1] ?? "")) break;
    }
    to++;
  }
  return to - from >= least ? to : null;
}

/** Written with a stop of its own: "Insp.", "Mr." */
const isShort = (rank: string): boolean => rank.length < 5 || rank === "const" || rank === "cllr";

const isNameWord = (words: Words, at: number): boolean =>
  words.capital[at] === true && !NOT_A_NAME.has(words.word[at] ?? "") && /^[a-zà-ÿ'-]+$/.test(words.word[at] ?? "");

const breaks = (words: Words, at: number): boolean => (words.marks[at] ?? 0) !== 0;
