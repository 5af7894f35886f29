/** "Yesterday was worse. At 11am a lady was rung": a sentence that opens a paragraph belongs to the call told in it. */
import type { Facts } from "./annotate.ts";
import { datesOf } from "./same-telling.ts";
import type { Words } from "./sentences.ts";
import { type Telling, type Told, townsOf } from "./telling.ts";

/**
 * Gives such a sentence to the telling that begins after it, where it names a day or a town that this telling does not,
 * and takes it from the one told before, which stands in other paragraphs.
 */
export function withOpeners(words: Words, sentences: readonly Facts[], told: Told): Told {
  const openers = new Map<number, Facts>();
  for (const [i, opener] of sentences.entries()) {
    if (opener.dates.length === 0 && opener.places.length === 0) continue;
    const next = sentences[i + 1];
    const opens = i === 0 || sentences[i - 1]?.paragraph !== opener.paragraph;
    if (opens && next && next.paragraph === opener.paragraph) openers.set(next.from, opener);
  }
  if (openers.size === 0) return told;
  const ownerOf = new Map<number, Telling>();
  for (const telling of told.tellings) for (const { from } of telling.parts) ownerOf.set(from, telling);
  for (const telling of told.tellings) {
    const opener = openers.get(telling.parts[0]?.from ?? -1);
    if (!opener || telling.kind === "pattern" || !saysMore(opener, telling) || goesBack(words, opener)) continue;
    const before = ownerOf.get(opener.from);
    if (before) {
      const rest = before.parts.filter((one) => one !== opener);
      // Somebody is told of in that sentence itself, or in nothing else.
      if (before === telling || rest.length === before.parts.length) continue;
      if (!rest.some(({ paragraph }) => paragraph !== opener.paragraph)) continue;
      before.parts = rest;
    }
    telling.parts = [opener, ...telling.parts];
  }
  return told;
}

/** A day or a town, where the telling itself has none. */
const saysMore = (opener: Facts, { parts }: Telling): boolean =>
  (datesOf(opener).length > 0 && parts.every((one) => datesOf(one).length === 0)) ||
  (townsOf(opener).length > 0 && parts.every((one) => townsOf(one).length === 0));

/** "She lost £300 on Friday.": of somebody told of before. */
const goesBack = (words: Words, { from }: Facts): boolean => /^(?:he|she|they|his|her)$/.test(words.word[from] ?? "");
