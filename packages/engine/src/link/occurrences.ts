import type { Profile } from "./profile.ts";
import { mix } from "./words.ts";

/** The different words of some records, in the order in which they are met, and how many of the records have each. */
export type Occurrences = {
  words: Uint32Array;
  times: Uint32Array;
  /** Where a word stands in them; -1 for one that none has. */
  placeOf: (word: number) => number;
};

/** Open addressing over typed arrays: a `Map` of a million words takes five times as long, and thrice the memory. */
export function occurrencesIn(profiles: readonly Pick<Profile, "words">[]): Occurrences {
  let words = new Uint32Array(1024);
  let times = new Uint32Array(1024);
  /** The place of a word, from 1, in the first slot from its own on that was free; 0 where a slot is free still. */
  let slots = new Uint32Array(4 * words.length);
  let different = 0;
  const slotOf = (word: number): number => {
    const mask = slots.length - 1;
    let slot = mix(word) & mask;
    while (slots[slot] !== 0 && words[slots[slot]! - 1] !== word) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    words = doubled(words);
    times = doubled(times);
    slots = new Uint32Array(4 * words.length);
    for (let place = 0; place < different; place++) slots[slotOf(words[place]!)] = place + 1;
  };
  for (const profile of profiles) {
    for (let i = 0; i < profile.words.length; i++) {
      const word = profile.words[i]!;
      let slot = slotOf(word);
      if (slots[slot] === 0) {
        if (different === words.length) {
          grow();
          slot = slotOf(word);
        }
        words[different++] = word;
        slots[slot] = different;
      }
      times[slots[slot]! - 1]! += 1;
    }
  }
  return {
    words: words.subarray(0, different),
    times: times.subarray(0, different),
    placeOf: (word) => slots[slotOf(word)]! - 1,
  };
}

function doubled(list: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * list.length);
  larger.set(list);
  return larger;
}
