import { type Background, shareOf } from "./background.ts";
import { countText } from "./profile.ts";
import { priorOfWord } from "./words.ts";

/** The words of one text, sorted, and how much each tells: the weights have length 1 as a vector. */
export type Weighed = { words: Uint32Array; weights: Float32Array };

export function weighWords(text: string, background: Background): Weighed {
  const { words, times } = countText({ text, number: null });
  const tells = Array.from(words, (word) => -Math.log(shareOf(background, word, priorOfWord(word))));
  return { words, weights: unitLength(tells.map((bits, i) => weightOf(times[i] ?? 1, Math.max(0, bits)))) };
}

/** How often a word comes in one text says little; that it comes at all says most. */
export const weightOf = (times: number, tells: number): number => (1 + Math.log(times)) * tells;

function unitLength(weights: readonly number[]): Float32Array {
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return Float32Array.from(weights, (weight) => weight / length);
}

/** Likeness of two texts by their words, 0 to 1. */
export function cosineOf(a: Weighed, b: Weighed): number {
  let cosine = 0;
  for (let i = 0, j = 0; i < a.words.length && j < b.words.length; ) {
    const [x, y] = [a.words[i] ?? 0, b.words[j] ?? 0];
    if (x === y) cosine += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return cosine;
}
