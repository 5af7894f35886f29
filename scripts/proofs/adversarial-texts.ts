/**
 * Texts made to be slow to read: what a pattern, a list or a quotation could be led astray by, over and over. Seeded;
 * the words come from the reader's own lists, so that each text is full of what it has to look at twice.
 */
import type { Random } from "@clearline/engine";
import { CUES, MACROS } from "../../packages/engine/src/read/lexicon/cues.ts";
import { IDENTITIES, STORY_IDENTITIES } from "../../packages/engine/src/read/lexicon/identities.ts";
import { ORGANISATIONS } from "../../packages/engine/src/read/lexicon/organisations.ts";
import { SPOKEN, SPOKEN_ASKS } from "../../packages/engine/src/read/lexicon/spoken.ts";
import { BAIT, DECEIT, NAMED, PHONE } from "../../packages/engine/src/read/lexicon/topic.ts";

const PATTERNS = [CUES, IDENTITIES, STORY_IDENTITIES, SPOKEN, SPOKEN_ASKS].flatMap((list) =>
  list.map(({ pattern }) => pattern),
);
const PHRASES = [NAMED, PHONE, DECEIT, BAIT].flat().map((words) => words.join(" ").replaceAll("*", ""));
const BODIES = ORGANISATIONS.flatMap(({ name, aliases }) => [name, ...aliases]);
const WORDS = [...new Set(PATTERNS.flatMap((pattern) => pattern.match(/[a-z']+/g) ?? []))];
const split = (words: string): readonly string[] => words.split(" ");
const RANKS = split(
  "PC DC DS DI Detective Chief Inspector Acting Temporary Mr Mrs Ms Dr Sir Cllr Professor of and the",
);
const NAMES = split("Hale Reed O'Neill Kent Deal Mary-Jane Smith Éva Žižka Ng J. K. van der McLeod Sandwich Bath");
const TOWNS = split("Deal Hythe Dover Newport Ashford Rye Bath Reading Sandwich Stoke-on-Trent Newcastle The Borders");
const PEOPLE = split(
  "another woman second victim the man aged 82 other couple in her 70s one of them first third group",
);
const DAYS = split(
  "Monday 10 th February 2021 last this the following day before yesterday 14-15 11/02/21 May on 3/11 a week ago",
);
const COUNTS = split("a hundred and two thousand million pounds £ £4,000 £1.5m grand k fifty five 1,600 quid and");
const DIGITS = split(
  "0 07700 900123 07700900123 4929 1234 12-34-56 12345678 101 999 double triple oh seven o17oo +44 (0) / - ,",
);
const LABELS = ["Caller:", "Me:", "A:", "B:", "[caller]", "(Me)", "HIM", "ME", "Speaker 2:", "-", "*", "•", "#"];
const MARKS = "“|”|‘|’|\"|'|«|»|(|)|[|]|{|}|<|>|.|,|:|;|!|?|…|-|–|—".split("|");
const TAGS = [
  "<p>",
  "</p>",
  "<div class='",
  '<a href="',
  "<!--",
  "-->",
  "<script>",
  "</",
  "&amp;",
  "&#x1f600;",
  "<br/>",
];
const ODD = [
  "😀",
  "👩‍👩‍👧",
  "\ud83d",
  "\ude00",
  "\u202e",
  "\u200f",
  "\u0301",
  "İ",
  "ß",
  "\u00a0",
  "\0",
  "ﬁ",
  "𝟘",
  "\ufeff",
];
const LINES = ["\r\n", "\n", "\r", "\n\n", " \r\n \r\n", "\n- ", "\n* ", ": ", ". "];
const ADDRESSES = split(
  "a.b-c+d_e@x a@b.c.d.e.f.g. 1 Aaaa Bbbb Cccc Flat 12b, AB12CD TN1 1A GB12ABCD 12 High Stree http://",
);

/** What a text of one kind is made of: the next piece of it, again and again. */
type Piece = (random: Random) => string;

const pick = <T>(list: readonly T[], random: Random): T | undefined => list[Math.floor(random() * list.length)];
const any =
  (...lists: (readonly string[])[]): Piece =>
  (random) =>
    pick(pick(lists, random) ?? [], random) ?? "";
/** Chosen at the first piece and then the same: a run of one word. */
const always = (list: readonly string[]): (() => Piece) => {
  return () => {
    let chosen: string | undefined;
    return (random) => (chosen ??= pick(list, random) ?? "");
  };
};
const made =
  (piece: Piece): (() => Piece) =>
  () =>
    piece;

type Kind = { name: string; pieces: () => Piece; gap: string };
export const KINDS: readonly Kind[] = [
  { name: "one word", pieces: always(WORDS), gap: " " },
  { name: "one body", pieces: always(BODIES), gap: " " },
  { name: "one name", pieces: always([...TOWNS, ...NAMES]), gap: " " },
  { name: "one letter, no gaps", pieces: always("aoil1.,'-@£\"( \n".split("")), gap: "" },
  { name: "one phrase", pieces: always([...PHRASES, ...PEOPLE, ...DAYS, ...COUNTS, ...LABELS]), gap: " " },
  { name: "one near miss", pieces: () => nearMissesOf(1), gap: " " },
  { name: "near misses", pieces: () => nearMissesOf(PATTERNS.length), gap: " " },
  { name: "nested quotes", pieces: made(any(MARKS, MARKS, NAMES, ["said", "warned"])), gap: "" },
  { name: "digits", pieces: made(any(DIGITS)), gap: " " },
  { name: "digits, no gaps", pieces: made(any(DIGITS, "0123456789".split(""))), gap: "" },
  { name: "dates", pieces: made(any(DAYS)), gap: " " },
  { name: "sums", pieces: made(any(COUNTS)), gap: " " },
  { name: "names and ranks", pieces: made(any(RANKS, NAMES)), gap: " " },
  { name: "places and bodies", pieces: made(any(TOWNS, BODIES, ["police", "council", "in", "of", "near"])), gap: " " },
  { name: "people", pieces: made(any(PEOPLE, ["was rung.", "lost £40.", "On Friday"], TOWNS)), gap: " " },
  { name: "labels", pieces: made(any(LABELS, LINES, ["your", "my", "yes", "hello"])), gap: " " },
  { name: "lines", pieces: made(any(LINES, NAMES)), gap: "" },
  { name: "mark-up", pieces: made(any(TAGS, WORDS)), gap: "" },
  { name: "odd letters", pieces: made(any(ODD, NAMES, DIGITS)), gap: "" },
  { name: "addresses", pieces: made(any(ADDRESSES, DIGITS)), gap: " " },
  { name: "everything", pieces: made(any(WORDS, RANKS, NAMES, PEOPLE, DAYS, COUNTS, DIGITS, LABELS, MARKS, ODD, LINES)), gap: " " },
]; // biome-ignore format: a table

/** About so many characters, of one kind. */
export function adversarialText({ pieces, gap }: Kind, characters: number, random: Random): string {
  const next = pieces();
  const parts: string[] = [];
  for (let length = 0; length < characters; ) {
    const piece = next(random);
    parts.push(piece);
    length += piece.length + gap.length + (piece === "" ? 1 : 0);
  }
  return parts.join(gap);
}

/** Patterns of the reader's lists written out, all but the last word or with one word wrong. */
function nearMissesOf(patterns: number): Piece {
  let few: readonly string[] | undefined;
  return (random) => {
    few ??=
      patterns >= PATTERNS.length ? PATTERNS : Array.from({ length: patterns }, () => pick(PATTERNS, random) ?? "");
    const words = writtenOut(pick(few, random) ?? "", random).split(" ");
    if (random() < 0.5) words.pop();
    else words[Math.floor(random() * words.length)] = pick(WORDS, random) ?? "";
    return words.join(" ");
  };
}

/** One way of saying what a pattern stands for. */
function writtenOut(pattern: string, random: Random): string {
  let said = pattern.replaceAll(/\$([A-Z_]+)/g, (_, name: string) => `(${MACROS[name] ?? ""})`);
  for (let before = ""; before !== said; ) {
    before = said;
    said = said.replaceAll(/\(([^()]*)\)(\??)/g, (_, choices: string, optional: string) =>
      optional && random() < 0.5 ? "" : (pick(choices.split("|"), random) ?? ""),
    );
  }
  return said
    .replaceAll(/~\d/g, () => pick(WORDS, random) ?? "")
    .replaceAll(/<[a-z]+>/g, "£40")
    .replaceAll("?", "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
