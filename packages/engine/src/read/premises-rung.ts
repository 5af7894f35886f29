/** Shops, surgeries and the like as whoever was rung. */
import type { Facts } from "./annotate.ts";
import { BE, HAS } from "./lexicon/target-words.ts";
import type { Party } from "./party.ts";
import { Mark, type Words } from "./sentences.ts";
import { hasOneOf, listOf, setOf } from "./vocabulary.ts";

const PREMISES_REACH = 8;
const STAFF = setOf("staff workers");
export const PHONED = setOf("rung phoned telephoned contacted targeted");
const PAID = setOf("lost paid transferred sent gave received");
const RUNG = setOf("phoned telephoned rung called contacted targeted told tricked conned scammed defrauded duped");
/** "A chip shop in Deal paid £450": at the head, for money is taken to shops and out of them as well. */
export function isPremisesRung(words: Words, { from, to }: Facts, party: Party): boolean {
  const isOfStaff = STAFF.has(words.word[from] ?? "") && party.from - from === 2;
  if (party.from - from > 1 && !isOfStaff) return false;
  for (let at = party.to; at < Math.min(to, party.to + PREMISES_REACH); at++) {
    const word = words.word[at] ?? "";
    const next = words.word[at + 1] ?? "";
    if (PAID.has(word)) return true;
    // "A surgery in Deal, rung the same afternoon,".
    if (PHONED.has(word) && ((words.marks[at] ?? 0) & Mark.comma) !== 0) return true;
    if (BE.has(word) && (RUNG.has(next) || RUNG.has(words.word[at + 2] ?? ""))) return true;
    if (HAS.has(word) && isCallHad(words, at + 1, to)) return true;
  }
  return false;
}

const HAD_REACH = 4;
/** "Had almost the same call": whatever is said of the call. */
export const isCallHad = (words: Words, at: number, to: number): boolean =>
  hasOneOf(words, CALL_HAD, at, Math.min(to, at + HAD_REACH));
const CALL_HAD = listOf("call calls message voicemail text");
