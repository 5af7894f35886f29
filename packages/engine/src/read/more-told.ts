/** "We have had two more like it in Deal": calls that are only counted, of which a text may go on to tell one by one. */
import type { Facts } from "./annotate.ts";
import { newPerson, type Party } from "./party.ts";
import { Mark, type Words } from "./sentences.ts";
import { hasOneOf, listOf, nextOf, setOf } from "./vocabulary.ts";

const MORE = listOf("more others further");
const COUNTS = new Map("two three four five six seven eight nine ten".split(" ").map((word, i) => [word, i + 2]));
const LIKE = setOf("like such of in have had were came reported from calls cases attempts this since here");
const OF_CALLS = setOf("them these this those its that such");
const HAD = setOf("been had have were was are received taken logged know with and about another least");
const BY_ONE = setOf("he she him her his they paid sent bought gave made");

/** Those counted so, or null. "She bought two more in town" is of one who was told of before. */
export function moreLike(words: Words, { from, to }: Facts): Party | null {
  for (let at = nextOf(words, MORE, from + 1, to); at >= 0; at = nextOf(words, MORE, at + 1, to)) {
    const count = COUNTS.get(words.word[at - 1] ?? "");
    if (count === undefined || (at - 1 > from && !HAD.has(words.word[at - 2] ?? ""))) continue;
    const isLike =
      at + 1 === to || LIKE.has(words.word[at + 1] ?? "") || ((words.marks[at + 1] ?? 0) & Mark.comma) !== 0;
    // "Five more of the gang".
    if (words.word[at + 1] === "of" && !OF_CALLS.has(words.word[at + 2] ?? "")) return null;
    if (!isLike || words.word.slice(from, at).some((word) => BY_ONE.has(word))) return null;
    const party = newPerson({ from: at - 1, to: at + 1, noun: "people", age: null });
    return { ...party, isOther: true, plural: true, count };
  }
  return null;
}

const HEAD_REACH = 3;
const REPORTED = setOf("incidents reports cases attempts calls");
const GOES_ON = setOf("he she they his her");
const ALIKE = listOf("same similar identical like such");
/** "Reports of the same voicemail". */
const isOfAlike = (words: Words, { to }: Party): boolean =>
  words.word[to] === "of" && hasOneOf(words, ALIKE, to + 1, to + 3);
const IN_CASES = setOf("in on with");
/** "In other cases the banks rang the police", "similar incidents in Hythe and Lydd": cases beside those told, or null. */
export function otherCases(words: Words, sentence: Facts): Party | null {
  const place = sentence.places.findLast(({ ofBody }) => !ofBody)?.from ?? 0;
  for (const party of sentence.parties) {
    if (party.what !== "calls" || !party.plural || !party.isNew) continue;
    if (!party.isOther && !isOfAlike(words, party)) continue;
    const opens =
      party.from - sentence.from < HEAD_REACH &&
      IN_CASES.has(words.word[party.from - 1] ?? "") &&
      !GOES_ON.has(words.word[party.to] ?? "");
    if (opens || (place > party.to && REPORTED.has(party.noun))) return { ...party, isOther: true };
  }
  return null;
}
