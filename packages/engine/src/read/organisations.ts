import { ALSO_WORDS, ORGANISATIONS, type Organisation } from "./lexicon/organisations.ts";
import type { Words } from "./sentences.ts";
import { isOneOf, listOf, listOfWords, numbersOf, type WordList, wordsIn } from "./vocabulary.ts";
import { NOT_LISTED, numberOf } from "./word-numbers.ts";

/** An organisation named in a text: words `from` to `to` (exclusive). */
export type OrganisationSeen = { from: number; to: number; organisation: Organisation };

/** A name is the list of its words. */
type Named = { words: readonly string[]; organisation: Organisation };

/** Organisations by the first word of each name. */
export type OrganisationIndex = {
  byFirstWord: ReadonlyMap<string, readonly Named[]>;
  /** Those words, and what they are as somebody's: "HMRC's". */
  firstWords: WordList;
  /** Those that are a name on their own, and the pairs that other names begin with. */
  alone: WordList;
  pairs: ReadonlySet<number>;
};

/** Indexes the built-in list and whatever an operator adds; an added name goes before a built-in one. */
export function indexOrganisations(added: readonly Organisation[] = []): OrganisationIndex {
  const index = new Map<string, Named[]>();
  for (const organisation of [...added, ...ORGANISATIONS]) {
    for (const name of [organisation.name, ...organisation.aliases]) {
      const words = splitName(name);
      const [first] = words;
      if (first === undefined) continue;
      const list = index.get(first) ?? [];
      list.push({ words, organisation });
      index.set(first, list);
    }
  }
  // The longest name first: "BT Openreach" before "BT".
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  const names = [...index.values()].flat().map(({ words }) => words);
  const alone = names.filter(({ length }) => length === 1).flatMap(([word = ""]) => asWritten(word));
  return {
    byFirstWord: index,
    firstWords: listOfWords([...index.keys()].flatMap(asWritten)),
    alone: listOfWords(alone),
    pairs: new Set(names.flatMap(pairsOf)),
  };
}

const asWritten = (word: string): string[] => [word, `${word}'s`];

/** The first two words of a name as a number, in all ways that they may be written. */
const pairsOf = ([first = "", second]: readonly string[]): number[] =>
  second === undefined
    ? []
    : asWritten(first).flatMap((one) => asWritten(second).map((other) => pairOf(numberOf(one), numberOf(other))));

const pairOf = (first: number, second: number): number => (first << 16) | second;

let builtIn: OrganisationIndex | undefined;
/** The built-in organisations; made at the first use. */
export const builtInOrganisations = (): OrganisationIndex => (builtIn ??= indexOrganisations());

export function findOrganisations(words: Words, index: OrganisationIndex): OrganisationSeen[] {
  const seen: OrganisationSeen[] = [];
  const { sentences } = words;
  const numbers = numbersOf(words);
  let next = 0;
  let i = 0;
  for (const at of wordsIn(words, index.firstWords)) {
    const number = numbers[at] ?? NOT_LISTED;
    // Most are "the" or "an" before what is no name.
    const mayGoOn = index.alone[number] === 1 || index.pairs.has(pairOf(number, numbers[at + 1] ?? NOT_LISTED));
    if (at < next || !mayGoOn) continue;
    while (i < sentences.length - 1 && at >= (sentences[i]?.to ?? 0)) i++;
    const found = longestAt(words, at, sentences[i]?.from ?? 0, sentences[i]?.to ?? 0, index);
    if (!found) continue;
    seen.push(found);
    next = found.to;
  }
  return seen;
}

// At the beginning of a sentence their capital says nothing.
const SAYS_NOTHING_FIRST = new Set([...ALSO_WORDS].map((name) => name.toLowerCase()));

/** Of those, what no sentence would begin with otherwise: "Visa, two payments". */
const ONLY_NAMES = new Set(["visa", "hermes"]);

/** What only a body does or has: "Octopus rang", "Sky again", "Chase hadn't", "Tide supposedly". */
const IS_A_BODY =
  /^(?:supposedly|allegedly|apparently|purportedly|reckoned|telephoned|hadn't|hasn't|rang|phoned|called|ringing|phoning|calling|security|support|man|lady|woman|girl|lad|again|customer|loyalty|broadband|fraud|bank|on)$/;

/** "M&S", where "M. S." is somebody's. */
const isJoined = ({ folded, end, start }: Words, at: number): boolean =>
  folded.slice(end[at] ?? 0, start[at + 1] ?? 0).includes("&");

/** "Nationwide, she said, security". */
const TELLERS = listOf("he she they so");
const SAID = listOf("said says he she they");

function longestAt(
  words: Words,
  at: number,
  from: number,
  limit: number,
  { byFirstWord }: OrganisationIndex,
): OrganisationSeen | null {
  for (const { words: name, organisation } of byFirstWord.get(bare(words.word[at] ?? "")) ?? []) {
    if (at + name.length > limit || !isNamed(words, at, name)) continue;
    if (organisation.common && !words.capital[at]) continue;
    if (name.length === 2 && name[1]?.length === 1 && !isJoined(words, at)) continue;
    if (
      at === from &&
      name.length === 1 &&
      SAYS_NOTHING_FIRST.has(name[0] ?? "") &&
      !ONLY_NAMES.has(name[0] ?? "") &&
      !IS_A_BODY.test(words.word[at + 1] ?? "") &&
      !(isOneOf(words, at + 1, TELLERS) && isOneOf(words, at + 2, SAID))
    )
      continue;
    return { from: at, to: at + name.length, organisation };
  }
  return null;
}

/** Whether a name goes on so whose first word stands there. */
function isNamed(words: Words, at: number, name: readonly string[]): boolean {
  for (let i = 1; i < name.length; i++) {
    const word = words.word[at + i] ?? "";
    const part = name[i] ?? "";
    // Most are of other lengths, which is sooner seen than that they are not the same.
    if (word.length !== part.length && word.length !== part.length + "'s".length) return false;
    if (word !== part && bare(word) !== part) return false;
  }
  return true;
}

/** The usual name of a body that goes by several: `HMRC` for "HM Revenue and Customs". A name not known is its own. */
export function knownAs(name: string, index: OrganisationIndex = builtInOrganisations()): string {
  const given = splitName(name.replace(/^the /i, ""));
  const known = (index.byFirstWord.get(given[0] ?? "") ?? []).find(
    ({ words }) => words.length === given.length && words.every((word, i) => word === given[i]),
  );
  return known?.organisation.name ?? name;
}

/** Whether a name is that of a body we know, under any of its names. */
export function isKnownName(name: string, index: OrganisationIndex = builtInOrganisations()): boolean {
  const given = splitName(name.replace(/^the /i, ""));
  return (index.byFirstWord.get(given[0] ?? "") ?? []).some(
    ({ words }) => words.length === given.length && words.every((word, i) => word === given[i]),
  );
}

const splitName = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s.&-]+/)
    .filter(Boolean)
    .map(bare);

/** "HMRC's" is HMRC; "Sainsbury's" keeps its ending by being written without it on both sides. */
const bare = (word: string): string =>
  word.charCodeAt(word.length - 2) === APOSTROPHE && word.endsWith("s") ? word.slice(0, -2) : word;
const APOSTROPHE = 39;
