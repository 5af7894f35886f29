/** Somebody whom a story tells of by name alone, or as "she": the words of a call to them say that they were rung. */
import type { Facts } from "./annotate.ts";
import { newPerson, type Party } from "./party.ts";
import type { Words } from "./sentences.ts";
import { isOneOf, listOf } from "./vocabulary.ts";

/** The noun of such a person: a text that tells of "her" alone may as well be of a genuine call. */
export const UNTOLD = "untold";

const HER = new Set("her him".split(" "));
const SHE = new Set("she he".split(" "));
const RANG = new Set("rang phoned telephoned called told persuaded convinced assured informed instructed".split(" "));
const RUNG = listOf(
  "told rung phoned telephoned called contacted persuaded instructed tricked conned convinced directed",
);
const GETS = new Set("answered received took got had".split(" "));
const LINE = new Set("phone telephone landline mobile".split(" "));
const CALL = new Set("call calls phone telephone landline message".split(" "));
const CALL_REACH = 4;

/** The first whom sentences tell of in that way; null where there is nobody. */
export function untoldPerson(words: Words, parts: readonly Facts[]): Party | null {
  for (const facts of parts) {
    const found = rungIn(words, facts);
    if (found) return found;
  }
  return null;
}

function rungIn(words: Words, { from, to, ranked }: Facts): Party | null {
  // "PC Hill said that he was told": the officer.
  if (ranked.length > 0) return null;
  for (let at = from; at < to; at++) {
    const word = words.word[at] ?? "";
    const next = at + 1 < to ? (words.word[at + 1] ?? "") : "";
    if (RANG.has(word) && HER.has(next)) return personAt(at + 1, next);
    if (SHE.has(word) && isRung(words, at + 1, to)) return personAt(at, word);
    // "had been on the phone to her", "the call reached him".
    if (CALL.has(word) && (next === "to" || next === "reached") && HER.has(words.word[at + 2] ?? "") && at + 2 < to)
      return personAt(at + 2, words.word[at + 2] ?? "");
    // "her landline rang".
    if ((word === "her" || word === "his") && LINE.has(next) && /^(?:rang|went)$/.test(words.word[at + 2] ?? ""))
      return personAt(at, word);
  }
  return null;
}

/** "was told", "had been phoned", "received a call". */
function isRung(words: Words, verb: number, to: number): boolean {
  const word = words.word[verb] ?? "";
  if (word === "was") return isOneOf(words, verb + 1, RUNG);
  if (word === "had" && words.word[verb + 1] === "been") return isOneOf(words, verb + 2, RUNG);
  return GETS.has(word) && words.word.slice(verb + 1, Math.min(to, verb + 1 + CALL_REACH)).some((one) => CALL.has(one));
}

function personAt(at: number, word: string): Party {
  const gender = word === "he" || word === "his" || word === "him" ? "man" : "woman";
  return newPerson({ from: at, to: at + 1, noun: UNTOLD, gender, age: null });
}
