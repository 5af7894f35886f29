import { type Background, shareOf } from "./background.ts";
import type { Profile } from "./profile.ts";
import { passingTokens, priorOfWord, type Tokens, tokensOf, wordHashes } from "./words.ts";

/** Shorter runs are turns of phrase that anyone uses. */
const FEWEST_WORDS = 4;
/** Longer runs are cut: an officer wants the line, not the page. */
const MOST_WORDS = 14;
/** How much of each text is looked at for a line to quote; a long article says its story first. */
const MOST_TOKENS = 600;
const MOST_CHARS = 8_000;

/** The longest run of words that both texts have, as the first writes it. Null when none is long enough to quote. */
export function longestShared(text: string, other: string): string | null {
  if (lately.size > MOST_KEPT - 2) forgetAll();
  const mine = cutOf(text);
  const theirs = cutOf(other);
  find(mine);
  let best = 0;
  let bestEnd = 0;
  for (let j = 0; j < theirs.length; j++) {
    const word = theirs.hashes[j]!;
    column += 1;
    // Only where the first text has this very word can a run go on. From the last place to the first, so that what is
    // one place before is still of the word before.
    for (let i = latest[word & SLOTS]!; i !== NOWHERE; i = earlier[i]!) {
      if (mine.hashes[i] !== word) continue;
      const length = (metIn[i] === column - 1 ? runs[i]! : 0) + 1;
      runs[i + 1] = length;
      metIn[i + 1] = column;
      if (length > best || (length === best && i < bestEnd)) {
        best = length;
        bestEnd = i;
      }
    }
  }
  // So that no run of the next pair goes on from one of this.
  column += 1;
  if (best < FEWEST_WORDS) return null;
  const from = bestEnd - best + 1;
  const to = Math.min(bestEnd, from + MOST_WORDS - 1);
  return mine.text.slice(mine.starts[from], mine.ends[to]);
}

/** How long a run ends before each word of the first text, and at which word of the other: counted on and on. */
const runs = new Uint16Array(MOST_TOKENS + 1);
const metIn = new Float64Array(MOST_TOKENS + 1);
let column = 0;

const NOWHERE = -1;
const SLOTS = 2 ** 11 - 1;
/** By the last bits of a word: where such a word comes last in the text; and, from each place, where one comes before. */
const latest = new Int16Array(SLOTS + 1).fill(NOWHERE);
const earlier = new Int16Array(MOST_TOKENS);
/** A record is given its reasons one after the other: its own words are laid out once for all of them. */
let found: Cut | undefined;

function find(cut: Cut | undefined): void {
  if (found === cut) return;
  if (found) for (let i = 0; i < found.length; i++) latest[found.hashes[i]! & SLOTS] = NOWHERE;
  found = cut;
  if (!cut) return;
  for (let i = 0; i < cut.length; i++) {
    const slot = cut.hashes[i]! & SLOTS;
    earlier[i] = latest[slot]!;
    latest[slot] = i;
  }
}

/** The first words of a text: the lists have room for more. */
type Cut = Tokens & { length: number };

// Who is told why one series holds together asks about the same few texts again and again. Their lists are filled anew
// and never cleared away.
const lately = new Map<string, Cut>();
const MOST_KEPT = 100;
const cuts: Cut[] = Array.from({ length: MOST_KEPT }, () => ({
  text: "",
  length: 0,
  hashes: new Uint32Array(MOST_TOKENS),
  starts: new Uint32Array(MOST_TOKENS),
  ends: new Uint32Array(MOST_TOKENS),
}));

function cutOf(text: string): Cut {
  const known = lately.get(text);
  if (known) return known;
  const cut = cuts[lately.size]!;
  const tokens = passingTokens(text.slice(0, MOST_CHARS));
  cut.text = tokens.text;
  cut.length = Math.min(tokens.hashes.length, MOST_TOKENS);
  for (let i = 0; i < cut.length; i++) {
    cut.hashes[i] = tokens.hashes[i]!;
    cut.starts[i] = tokens.starts[i]!;
    cut.ends[i] = tokens.ends[i]!;
  }
  lately.set(text, cut);
  return cut;
}

function forgetAll(): void {
  find(undefined);
  lately.clear();
}

/** A word that one text in eight has tells nobody anything. */
const TELLING = 1 / 8;

/** Up to four of the rarest words that both have, rarest first, as the first text writes them. */
export function sharedRareWords(a: Profile, b: Profile, background: Background): string[] {
  const { text, hashes, starts, ends } = tokensOf(a.record.text.slice(0, MOST_CHARS));
  const theirs = new Set(b.words);
  // Places and names that are compared by themselves are told by themselves.
  const told = new Set(wordHashes(`${a.record.place ?? ""} ${a.record.impersonatedName ?? ""}`));
  const found = new Map<string, number>();
  hashes.forEach((hash, i) => {
    const prior = priorOfWord(hash);
    if (!theirs.has(hash) || told.has(hash) || prior > 0.05) return;
    const word = text.slice(starts[i], ends[i]);
    const share = shareOf(background, hash, prior);
    if (isTelling(word) && share < TELLING && !found.has(word)) found.set(word, share);
  });
  return [...found]
    .sort(([, x], [, y]) => x - y)
    .slice(0, 4)
    .map(([word]) => word);
}

/** A name, a figure or a long word. */
const isTelling = (word: string): boolean => word.length > 2 && (word.length > 7 || /[\p{Lu}\p{N}]/u.test(word));
