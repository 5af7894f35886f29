import { bandKeys } from "./minhash.ts";
import { shinglesOf, wordHashes } from "./words.ts";

/** A report and the ways in which its sender can be known again. */
export type Sender = {
  id: string;
  /** E-mail address or telephone number given, made comparable; null where none was. */
  contact: string | null;
  words: string;
  /** Taken down by a signed-in call handler, who spoke with the person: alike words are the handler's own. */
  isTaken: boolean;
};

/** Words as alike as this are one text that was sent again with small changes. */
const COPY = 0.6;
/** A text of fewer words is too plain to be known again unless it is the very same, and then of this many at least. */
const TELLING_WORDS = 12;
const FEWEST_WORDS = 6;
/** In one bucket a text is compared with so many others at most: a flood must not make the look slow. */
const MOST_COMPARED = 20;

/**
 * Who cannot be told apart: reports that give the same contact, and texts that are copies of one another, each way
 * leading on to the next. Somebody who gives no contact and writes new words each time is not found here.
 *
 * @returns for each id the name of its source; those on their own have none
 */
export function sourcesOf(senders: readonly Sender[]): ReadonlyMap<string, string> {
  const parent = senders.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  const join = (a: number, b: number): void => {
    parent[root(b)] = root(a);
  };
  const byContact = new Map<string, number>();
  const byBand = new Map<string, number[]>();
  const texts = senders.map(({ words }) => {
    const hashes = wordHashes(words);
    return { words: hashes.length, shingles: shinglesOf(hashes) };
  });
  senders.forEach(({ contact, isTaken }, i) => {
    if (contact !== null) {
      const first = byContact.get(contact);
      if (first === undefined) byContact.set(contact, i);
      else join(first, i);
    }
    const text = texts[i];
    if (isTaken || !text || text.words < FEWEST_WORDS) return;
    bandKeys(text.shingles).forEach((key, band) => {
      const name = `${band} ${key}`;
      const bucket = byBand.get(name) ?? [];
      for (const other of bucket) if (root(other) !== root(i) && areCopies(texts[other], text)) join(other, i);
      if (bucket.length < MOST_COMPARED) byBand.set(name, [...bucket, i]);
    });
  });
  const sizes = new Map<number, number>();
  senders.forEach((_, i) => sizes.set(root(i), (sizes.get(root(i)) ?? 0) + 1));
  return new Map(
    senders.flatMap(({ id }, i) => ((sizes.get(root(i)) ?? 1) > 1 ? [[id, senders[root(i)]?.id ?? id]] : [])),
  );
}

type Text = { words: number; shingles: Uint32Array };

function areCopies(a: Text | undefined, b: Text): boolean {
  if (!a) return false;
  const least = Math.min(a.words, b.words) < TELLING_WORDS ? 1 : COPY;
  let shared = 0;
  for (let i = 0, j = 0; i < a.shingles.length && j < b.shingles.length; ) {
    const [x, y] = [a.shingles[i] ?? 0, b.shingles[j] ?? 0];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared / (a.shingles.length + b.shingles.length - shared) >= least;
}
