/** How many people a telling is of, and how old the one is. */
import type { Around } from "./drafted.ts";
import { evidenceOf, type Found } from "./found.ts";
import type { Words } from "./sentences.ts";
import type { Telling } from "./telling.ts";

const DECADES = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");
/** "84", "80s": of one person, or of two rung together. */
export function readAge(words: Words, { kind, party }: Telling): Found<string> | null {
  if (kind !== "one" || !party?.age) return null;
  const decade = DECADES.indexOf(party.age);
  const value = decade < 0 ? party.age : `${(decade + 2) * 10}s`;
  for (let at = Math.max(0, party.from - AGE_REACH); at < party.to + AGE_REACH; at++) {
    const word = words.word[at] ?? "";
    if (word.replace("'", "") === party.age)
      return { value, evidence: [evidenceOf(words, "age", at, at + 1, "age/told", 0.9)] };
  }
  return null;
}
const AGE_REACH = 8;

export function readVictims(words: Words, { party }: Telling, { account }: Around): Found<number> | null {
  if (!party || party.count === null || (account && party.count < 2)) return null;
  return { value: party.count, evidence: [evidenceOf(words, "victims", party.from, party.to, "victims/told", 0.85)] };
}
