import { type Background, shareOf } from "./background.ts";
import type { Profile } from "./profile.ts";
import { priorOfWord, type Tokens, tokensOf, wordHashes } from "./words.ts";

/** Shorter runs are turns of phrase that anyone uses. */
const FEWEST_WORDS = 4;
/** Longer runs are cut: an officer wants the line, not the page. */
const MOST_WORDS = 14;
/** How much of each text is looked at for a line to quote; a long article says its story first. */
const MOST_TOKENS = 600;
const MOST_CHARS = 8_000;

// A record is given its reasons one after the other: its own words are cut once for all of them.
let lastTokens: { given: string; tokens: Tokens } | undefined;

/** The longest run of words that both texts have, as the first writes it. Null when none is long enough to quote. */
export function longestShared(text: string, other: string): string | null {
  const a = lastTokens?.given === text ? lastTokens.tokens : tokensOf(text.slice(0, MOST_CHARS));
  lastTokens = { given: text, tokens: a };
  const b = tokensOf(other.slice(0, MOST_CHARS));
  const rows = Math.min(a.hashes.length, MOST_TOKENS);
  const columns = Math.min(b.hashes.length, MOST_TOKENS);
  let last = new Uint16Array(columns + 1);
  let run = new Uint16Array(columns + 1);
  let best = 0;
  let bestEnd = 0;
  for (let i = 0; i < rows; i++) {
    run.fill(0);
    for (let j = 0; j < columns; j++) {
      if (a.hashes[i] !== b.hashes[j]) continue;
      const length = (last[j] ?? 0) + 1;
      run[j + 1] = length;
      if (length > best) {
        best = length;
        bestEnd = i;
      }
    }
    [last, run] = [run, last];
  }
  if (best < FEWEST_WORDS) return null;
  const from = bestEnd - best + 1;
  const to = Math.min(bestEnd, from + MOST_WORDS - 1);
  return a.text.slice(a.starts[from], a.ends[to]);
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
