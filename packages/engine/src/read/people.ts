/**
 * People of whom a text tells that they may have been rung, by their number, age or home. Those with a rank or a title are
 * in ranked-people.ts.
 */
import { countAt } from "./amounts.ts";
import { CALLS, DEFINITE, MANY, NEW_WORDS, ONE, ORDINALS, PREMISES } from "./lexicon/party-words.ts";
import type { Party } from "./party.ts";
import { Mark, type Words } from "./sentences.ts";
import { ageAfter, LOGGED, loggedAge } from "./told-age.ts";
import { groupOnly, yearOld } from "./told-without-noun.ts";
import { kindOfWords, ofKind } from "./word-kinds.ts";

const LOOK_BACK = 7;

/** The nouns, and what stands for one: what most words of a text are not. */
const PARTY_WORD = kindOfWords(
  ["old", "one", "other", "another", ...ONE.keys(), ...MANY, ...PREMISES, ...CALLS, ...ORDINALS.keys()].flatMap(
    (word) => [word, `${word}'s`],
  ),
);

/** Everyone who may have been rung. Whether they were is for the sentence to say. */
export function findParties(words: Words): Party[] {
  const found: Party[] = [];
  const { sentences } = words;
  let i = 0;
  for (const at of ofKind(words, PARTY_WORD)) {
    while (i < sentences.length - 1 && at >= (sentences[i]?.to ?? 0)) i++;
    const party = partyAt(words, at, sentences[i]?.from ?? 0, sentences[i]?.to ?? 0);
    if (party) found.push(oneOfThem(words, party));
  }
  return found;
}

/** "One, a man in his 70s, lost …", "the other, a woman of 66": of those told of together before. */
function oneOfThem(words: Words, party: Party): Party {
  const which = words.word[party.from - 1] ?? "";
  if (!/^(?:one|other)$/.test(which) || ((words.marks[party.from] ?? 0) & Mark.comma) === 0) return party;
  return { ...party, ofGroup: true, isOther: which === "other" };
}

const ANY = new Set("the any no every each".split(" "));

/** "Six calls", where the word without a number is as often a verb. */
const partyAt = (words: Words, at: number, from: number, limit: number): Party | null => {
  const party = partyNamed(words, at, from, limit);
  return party?.noun === "calls" && party.count === null ? null : party;
};

function partyNamed(words: Words, at: number, from: number, limit: number): Party | null {
  const written = words.word[at] ?? "";
  const noun = written.endsWith("'s") ? written.slice(0, -2) : written;
  const old = noun === "old" ? yearOld(words, at, from, limit) : null;
  if (old) return old;
  const one = ONE.has(noun) || isPremisesNamed(words, at, noun);
  const calls = CALLS.has(noun);
  const plural =
    MANY.has(noun) || isPremisesCounted(words, at, noun) || (calls && noun.endsWith("s")) || noun === "pensioners";
  const bareCount = !one && !plural && !calls ? groupOnly(words, at, limit) : null;
  if (bareCount) return bareCount;
  if (!one && !plural && !calls) return null;
  // "Another scam call": one call, named once.
  if (calls && CALLS.has(words.word[at + 1] ?? "") && (words.marks[at + 1] ?? 0) === 0) return null;
  if (noun === "local" && !/^(?:was|has|had|is|who|received|told|lost|from|said)$/.test(words.word[at + 1] ?? ""))
    return null;
  // "A business owner": whose, and then who.
  if (
    (noun === "business" || noun === "pub" || noun === "hotel") &&
    /^(?:owner|manager)$/.test(words.word[at + 1] ?? "")
  )
    return null;
  // "The husband noticed": of a couple told already; "a husband and wife" are newly told.
  if ((noun === "husband" || noun === "wife") && !/^an?$/.test(words.word[at - 1] ?? "")) return null;
  // "A couple of days later".
  if (noun === "couple" && words.word[at + 1] === "of" && !MANY.has(words.word[at + 2] ?? "")) return null;
  if (noun === "elderly" && words.word[at - 1] !== "the") return null;
  const party: Party = {
    from: at,
    to: at + 1,
    count: noun === "couple" || noun === "pair" ? 2 : plural ? null : 1,
    isNew: noun === "someone" || noun === "somebody",
    isOther: words.word[at + 1] === "else",
    ofGroup: false,
    noun,
    plural,
    gender: ONE.get(noun) ?? null,
    age: ageAfter(words, at + 1, limit) ?? (LOGGED.has(noun) ? loggedAge(words, at) : null),
    what: calls ? "calls" : "people",
  };
  // "Female 86, Garstang.": a log leaves the article out.
  const bare = at === from && words.capital[at] === true;
  if (LOGGED.has(noun) && at - from < 3 && (party.age !== null || bare)) party.isNew = true;
  for (let i = at - 1; i >= Math.max(from, at - LOOK_BACK); i--) {
    const word = words.word[i] ?? "";
    const mark = words.marks[i + 1] ?? 0;
    if (mark & (Mark.comma | Mark.bracket | Mark.colon) && !/^\d/.test(word)) break;
    const ordinal = ORDINALS.get(word);
    if (ordinal !== undefined) {
      party.from = i;
      party.isNew = true;
      party.isOther = ordinal > 1;
      party.ofGroup = words.word[i - 1] === "the";
      if (words.word[i - 1] === "the" || words.word[i - 1] === "a") party.from = i - 1;
      return party;
    }
    if (word === "another" || word === "other") {
      party.isOther = true;
      party.isNew = true;
      party.from = i;
      if (word === "another") {
        const count = countAt(words, i + 1);
        if (count && party.plural) party.count = count.count;
        return party;
      }
      continue;
    }
    const ofTheirs = word === "its" && words.word[i - 1] === "of" ? countWordAt(words, i - 2) : null;
    if (ofTheirs !== null) return { ...party, from: i - 2, count: ofTheirs, isNew: true };
    if (DEFINITE.has(word)) {
      // "100 of these offences", "one of 30 such incidents".
      const ofThese = calls && word === "these" && words.word[i - 1] === "of" ? countWordAt(words, i - 2) : null;
      if (ofThese !== null) return { ...party, from: i - 2, count: ofThese, isNew: true };
      const such = word === "such" ? countWordAt(words, i - 1) : null;
      if (such !== null) return { ...party, from: i - 1, count: such, isNew: true };
      party.from = i;
      // "The other man", "any other business": known, or nobody in particular.
      party.isNew = party.isOther && !ANY.has(word);
      return party;
    }
    if (calls && APART.has(word)) party.isOther = true;
    if (NEW_WORDS.has(word)) {
      const more = plural && /^(?:more|further)$/.test(word) ? countWordAt(words, i - 1) : null;
      // "Two more men", "three further reports".
      if (more !== null) return { ...party, from: i - 1, count: more, isNew: true, isOther: true };
      // "A further attempt".
      party.from = word === "further" && words.word[i - 1] === "a" && i > from ? i - 1 : i;
      party.isNew = true;
      return party;
    }
    const age = /^(\d{2,3})$/.exec(word);
    if (age && (words.word[i + 1] === "year" || (one && !party.plural && Number(age[1]) > 17))) {
      party.age = age[1] ?? null;
      continue;
    }
    const count = countWordAt(words, i);
    if (count !== null && (plural || count === 1)) {
      party.count = count;
      party.from = i;
      party.isNew = word !== "both" && !/^(?:the|these|those|both)$/.test(words.word[i - 1] ?? "");
      // "seven of its customers" is new; "two of the residents" is of a group told before.
      return party;
    }
    if (word === "of" && countWordAt(words, i - 1) !== null && words.word[i - 1] !== "a") {
      party.count = countWordAt(words, i - 1);
      party.from = i - 1;
      party.isNew = true;
      party.ofGroup = true;
      return party;
    }
    if (STOPS_NOUN_PHRASE.has(word) || word === "of") break;
  }
  if (party.plural && party.from === at) party.isNew = true;
  if (party.plural && !calls) party.count = countInAll(words, at + 1, limit);
  return party;
}

/** "Three surgeries", "two care homes": rung as people are. */
const isPremisesCounted = (words: Words, at: number, noun: string): boolean =>
  PREMISES.has(noun) &&
  !ONE.has(noun) &&
  noun.endsWith("s") &&
  (countWordAt(words, at - 1) ?? countWordAt(words, at - 2)) !== null;

/** "A chip shop in Deal paid", "a neighbouring council had the same call": named first, and then what it did. */
const isPremisesNamed = (words: Words, at: number, noun: string): boolean =>
  PREMISES.has(noun) && !noun.endsWith("s") && PREMISES_AFTER.has(words.word[at + 1] ?? "");
const PREMISES_AFTER = new Set(
  "in near at on outside of was were has had lost paid transferred sent gave received got answered".split(" "),
);

/** "A similar call", "a further attempt": not the one told before. */
const APART = new Set("similar further separate additional".split(" "));

const IN_ALL_REACH = 12;
/** "Residents of Deal, Hythe and Lydd, three in all". */
function countInAll(words: Words, from: number, limit: number): number | null {
  for (let at = from; at < Math.min(limit, from + IN_ALL_REACH) - 1; at++) {
    const next = words.word[at + 1];
    const isAll = next === "altogether" || (next === "in" && /^(?:all|total)$/.test(words.word[at + 2] ?? ""));
    if (isAll) return countWordAt(words, at);
  }
  return null;
}

const STOPS_NOUN_PHRASE = new Set(
  "was were is are be been has have had by to that who which said from for with told called and but when while as after before because so in on at january february march april may june july august september october november december".split(
    " ",
  ),
);

function countWordAt(words: Words, at: number): number | null {
  const word = words.word[at] ?? "";
  if (word === "both") return 2;
  // "A dozen", "half a dozen".
  if (word === "dozen") return words.word[at - 1] === "a" && words.word[at - 2] === "half" ? 6 : 12;
  if (word === "dozens" || word === "hundreds") return null;
  if (!/^[a-z]+$|^\d{1,3}(?:,\d{3})*$|^\d{1,4}$/.test(word)) return null;
  // "100% scams", "£400,000": no number of people.
  if (words.folded.charAt(words.end[at] ?? 0) === "%" || words.folded.charAt((words.start[at] ?? 0) - 1) === "£")
    return null;
  const count = countAt(words, at);
  if (/^(?:million|billion)$/.test(words.word[at + 1] ?? "")) return null;
  // "1,600 calls" is a count; "2021 reports" is a year.
  if (!count || !Number.isInteger(count.count) || count.count < 1 || /^(?:19|20)\d\d$/.test(word)) return null;
  return count.count;
}
