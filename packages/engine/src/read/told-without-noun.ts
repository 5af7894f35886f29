/** People told of by a number or an age alone: "one of them", "the second", "the 58-year-old". */
import { MANY, ONE, ORDINALS } from "./lexicon/party-words.ts";
import type { Party } from "./party.ts";
import { Mark, type Words } from "./sentences.ts";

/** "One payment after another was made", "into another of her accounts". */
const AFTER_ANOTHER = /^(?:after|one|to|into|from|with|for|of|in|on|by|at)$/;

/** "One of those called", "One was from…", "The second was", "two of them", "In one case", "the other". */
export function groupOnly(words: Words, at: number, limit: number): Party | null {
  const word = words.word[at] ?? "";
  if (word !== "one" && word !== "other" && word !== "another" && !ORDINALS.has(word)) return null;
  const next = words.word[at + 1] ?? "";
  const base = { from: at, to: at + 1, plural: false, gender: null, age: null, what: "people" as const, noun: word };
  if (word === "another") {
    const aged = agedBetween(words, at + 1, limit);
    if (aged) return { ...base, ...aged, count: 1, isNew: true, isOther: true, ofGroup: false };
    const isPerson =
      at + 1 < limit &&
      /^(?:from|aged|who|of|was|lost|told|had)$/.test(next) &&
      // "Another of the tactics".
      !(next === "of" && words.word[at + 2] === "the" && !MANY.has(words.word[at + 3] ?? ""));
    return isPerson && !AFTER_ANOTHER.test(words.word[at - 1] ?? "")
      ? { ...base, count: 1, isNew: true, isOther: true, ofGroup: false }
      : null;
  }
  const aged = word === "one" ? agedBetween(words, at + 1, limit) : null;
  if (aged) return { ...base, ...aged, count: 1, isNew: true, isOther: true, ofGroup: false };
  if (word === "one" && next === "of" && /^(?:them|those|these|whom)$/.test(words.word[at + 2] ?? "")) {
    // "Had a barrage of calls, and on one of them was persuaded".
    if (/^(?:on|during)$/.test(words.word[at - 1] ?? "")) return null;
    return { ...base, count: 1, isNew: true, isOther: false, ofGroup: true };
  }
  // "Two people in Lydd gave it, one in Deal paid": after a comma, with a town of its own.
  const isApart = ((words.marks[at] ?? 0) & Mark.comma) !== 0 || (words.word[at - 1] === "and" && at > 0);
  if (word === "one" && isApart && /^(?:in|from)$/.test(next) && isTownDoing(words, at + 2, limit))
    return { ...base, count: 1, isNew: true, isOther: true, ofGroup: false };
  if (
    at + 1 >= limit ||
    !/^(?:was|is|had|has|received|lost|handed|told|came|concerned|involved|gave|hung|ended|refused|realised|withdrew|transferred|paid|spotted|put|in|on|from|rung|phoned|telephoned|called|contacted)$/.test(
      next,
    )
  )
    return null;
  // "One had been conned out of £85", "One lost £900": of those told of together, at the head of a sentence.
  if (
    word === "one" &&
    words.capital[at] === true &&
    ONE_DID.test(next) &&
    !/^(?:a|an|the)$/.test(words.word[at + 2] ?? "")
  )
    return { ...base, count: 1, isNew: true, isOther: false, ofGroup: true };
  const ordinal = ORDINALS.get(word);
  if (ordinal !== undefined && words.word[at - 1] === "the") {
    return { ...base, from: at - 1, count: 1, isNew: true, isOther: ordinal > 1, ofGroup: true };
  }
  if (word === "other" && words.word[at - 1] === "the") {
    return { ...base, from: at - 1, count: 1, isNew: true, isOther: true, ofGroup: true };
  }
  return null;
}

const ONE_DID = /^(?:had|has|lost|gave|paid|transferred|withdrew|handed)$/;

/** "Another, 85, lost £400", "one, aged 86, had a call", "another, who is 70, was rung": an age between commas. */
function agedBetween(words: Words, at: number, limit: number): { age: string; to: number } | null {
  if (((words.marks[at] ?? 0) & Mark.comma) === 0) return null;
  let i = at;
  while (i < at + 2 && /^(?:aged|who|is|was)$/.test(words.word[i] ?? "")) i++;
  const age = words.word[i] ?? "";
  const isAge = /^\d{2}$/.test(age) && i + 1 < limit && ((words.marks[i + 1] ?? 0) & Mark.comma) !== 0;
  return isAge ? { age, to: i + 1 } : null;
}

const MOST_OF_NAME = 4;
/** A name, and then what whoever is of it did: "one in Hythe" alone only counts. */
function isTownDoing({ word, capital, marks }: Words, from: number, limit: number): boolean {
  let at = from;
  while (at < limit && at - from < MOST_OF_NAME && capital[at] && (at === from || (marks[at] ?? 0) === 0)) at++;
  return at > from && at < limit && (marks[at] ?? 0) === 0 && DONE.test(word[at] ?? "");
}
const DONE = /^(?:paid|lost|gave|sent|transferred|handed|bought|read|let|allowed|refused|declined|hung)$/;

/** "The 58-year-old", "an 83-year-old from Ware": where no noun follows. */
export function yearOld(words: Words, at: number, from: number, limit: number): Party | null {
  const age = words.word[at - 2] ?? "";
  if (!/^years?$/.test(words.word[at - 1] ?? "") || !/^\d{2,3}$/.test(age) || at - 2 < from) return null;
  const next = at + 1 < limit && (words.marks[at + 1] ?? 0) === 0 ? (words.word[at + 1] ?? "") : "";
  if (ONE.has(next) || /^(?:great|retired|grand)$/.test(next)) return null;
  // "An 86-year-old Wrexham man": the noun comes after the town.
  if (words.capital[at + 1] === true && next !== "" && at + 2 < limit && ONE.has(words.word[at + 2] ?? "")) return null;
  const determiner = words.word[at - 3] ?? "";
  return {
    from: at - 3 >= from ? at - 3 : at - 2,
    to: at + 1,
    count: 1,
    isNew: /^(?:a|an|another|one)$/.test(determiner),
    isOther: determiner === "another",
    ofGroup: false,
    noun: "victim",
    plural: false,
    gender: null,
    age,
    what: "people",
  };
}
