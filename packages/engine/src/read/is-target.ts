/** Whether somebody whom a sentence tells of was rung, or is somebody else: a caller, a courier, a helper, the police. */
import type { Facts } from "./annotate.ts";
import { ORDINALS, PERSON_NOUNS, PREMISES } from "./lexicon/party-words.ts";
import {
  BE,
  CALLED,
  CLAIMING,
  COURIER_DID,
  DID,
  EITHER,
  HAD_WHAT,
  HAS,
  HELD,
  PASSIVE,
  PERSON_NEXT,
  QUALIFIERS,
  RANG,
  REPORTERS,
  TOLD,
  TOOK,
  TOOK_PART,
  VALUE,
  VICTIM_NOUNS,
  WARNED,
} from "./lexicon/target-words.ts";
import {
  isAgedNewcomer,
  isDoingToThem,
  isHeld,
  isOfCallerStory,
  isOfRank,
  isSumOfAged,
  isToThem,
  isWhose,
} from "./not-rung.ts";
import type { Party } from "./party.ts";
import { isCallHad, isPremisesRung, PHONED } from "./premises-rung.ts";
import { Mark, type Words } from "./sentences.ts";
import { startsCase } from "./starts-case.ts";
import { hasOneOf, isOneOf, listOf, listOfWords, nextOf, setOf } from "./vocabulary.ts";
import { isApposed, isByReport, isInStory, isListed, isOfRecords, isWhoTheyAre } from "./target-listed.ts";
import { isCaller, isDescribed, isPunished, isSeenOrThanked } from "./target-described.ts";

export function isTarget(words: Words, facts: Facts, party: Party): boolean {
  const { from, to } = facts;
  if (!party.isNew) return false;
  if (party.what === "calls") return !party.plural && startsCase(words, facts, party);
  if (!/^[a-z]/.test(party.noun) || party.noun === "member") return false;
  if (PREMISES.has(party.noun) && !party.plural && !PERSON_NOUNS.has(party.noun))
    return isPremisesRung(words, facts, party);
  const before = words.word[party.from - 1] ?? "";
  const inside = party.from > from;
  // "told people to look after", "want residents to be careful": those who are warned.
  if (inside && party.plural && party.count === null && (WARNED.has(before) || before === "that")) return false;
  if (party.noun === "members" && party.count === null) return false;
  // "The victim, a woman of 60": said of somebody told already.
  if (inside && isApposed(words, party.from)) return false;
  if (inside && HELD.has(before)) return false;
  if (isHeld(words, party.to, to) || isOfCallerStory(words, facts, party)) return false;
  if (isWhose(words, party) || isDoingToThem(words, party)) return false;
  for (let at = party.to; at < Math.min(to, party.to + 5); at++) if (HELD.has(words.word[at] ?? "")) return false;
  // "A 22-year-old who fetched the money has been sent to prison".
  if (party.from - from < 2 && isPunished(words, party.to, to)) return false;
  // "One victim told me": an officer remembers.
  if (words.word[party.to] === "told" && /^(?:me|us)$/.test(words.word[party.to + 1] ?? "")) return false;
  // "It was the turn of a man in Wokingham", "the case of a woman of 92".
  if (
    before === "of" &&
    isOneOf(words, party.from - 2, STORIES_OF) &&
    !/^some(?:one|body)$/.test(party.noun) &&
    !CLAIMING.has(words.word[party.to] ?? "")
  )
    return true;
  // "We had two intended victims in Deal".
  if (inside && party.plural && party.count !== null && /^(?:had|seen)$/.test(before) && /^victims?$/.test(party.noun))
    return true;
  if (!party.plural && isAnybody(words, from, party)) return false;
  if (isOfRank(words, party)) return false;
  if (inside && isDoneTo(words, from, to, party)) return true;
  // "One man came close to losing £5,000".
  if (words.word[party.to] === "came" && isOneOf(words, party.to + 1, NEAR)) return true;
  // "Got an elderly couple to give them access".
  if (inside && before === "got" && isOneOf(words, party.to, INTO)) return true;
  // "told that other residents had been targeted": the caller's story.
  if (words.word[party.from] === "that") return false;
  // "money from customers' savings": whose, not who.
  if (words.folded.charAt(words.end[party.to - 1] ?? 0) === "'") return false;
  // "Officers warn of a man who says …", "beware of a woman": whoever rings.
  if (inside && before === "of" && isOneOf(words, party.from - 2, WARN_OF)) return false;
  // "The first call was on 7 November, to a couple in Filey".
  if (inside && before === "to" && words.word.slice(from, party.from).some((word) => /^(?:call|calls)$/.test(word)))
    return party.noun !== "someone";
  // "He had hit a woman on a crossing": in the caller's story.
  if (inside && /^(?:hit|killed|injured|struck|hurt)$/.test(before)) return false;
  if (inside && !party.plural && isListed(words, from, party)) return !CLAIMING.has(words.word[party.to + 1] ?? "");
  if (inside && words.word[party.to] !== "who" && isWhoTheyAre(words, from, party.from)) return false;
  if (inside && isOfRecords(words, from, party.from)) return false;
  if (/^some(?:one|body)$/.test(party.noun) && isInStory(words, party.to)) return false;
  const victimNoun = VICTIM_NOUNS.has(party.noun);
  if (!victimNoun && (isSeenOrThanked(words, party.to, to) || (party.gender !== null && isCaller(words, party.to, to))))
    return false;
  // "told someone would come": whoever is to come.
  if (
    inside &&
    (party.noun === "someone" || party.noun === "somebody") &&
    /^(?:told|said|and|when|says|saying)$/.test(before)
  )
    return false;
  if (inside && isTeller(words, facts, party)) return true;
  // "We have heard from seventeen people".
  if (inside && before === "from" && words.word[party.from - 2] === "heard" && (party.count ?? 0) > 1) return true;
  // "A voicemail was left for a couple in Belper".
  if (inside && before === "for" && words.word[party.from - 2] === "left" && party.noun !== "someone") return true;
  // "In touch with 69 people", "got hold of nine residents".
  if (inside && isOneOf(words, party.from - 2, IN_TOUCH) && (before === "with" || before === "of"))
    return party.plural && party.count !== null;
  // "by a man", "from a person", "as a customer": the caller, or nobody in particular.
  // "Police say they were also contacted by a woman of Lisnaskea".
  if (inside && before === "by" && isByReport(words, from, party.from))
    return !CLAIMING.has(words.word[party.to] ?? "");
  // "From a woman of 83 it was £5,890", "£5,000 was given to them by a man of 87".
  if (inside && isSumOfAged(words, facts, party)) return true;
  if (inside && (before === "by" || before === "as" || before === "for" || before === "like" || before === "that")) {
    if (!(before === "that" && (victimNoun || (party.count ?? 0) > 1 || isReported(words, from, party.from))))
      return false;
  }
  if (!victimNoun && inside && /^(?:from|with|to|is|was)$/.test(before)) {
    const isCalled = /^(?:call|calls|message|text|texts)$/.test(words.word[party.from - 2] ?? "");
    const lately = before === "from" && !isCalled ? words.word.slice(Math.max(from, party.from - 9), party.from) : [];
    const taken =
      lately.some((word) => TOOK.has(word)) &&
      !(party.plural && party.count === null) &&
      lately.some((word) => VALUE.test(word));
    if (taken) return true;
    const among = /^(?:is|was)$/.test(before) && hasOneOf(words, AMONG, from, party.from);
    if (among) return true;
    // "The worst had to do with a woman of 81 who lost £106,000".
    if (before === "with" && isOneOf(words, party.from - 2, DEALT)) return true;
    // "£38,000 belonged to a retired vet from Crieff".
    if (before === "to" && isOneOf(words, party.from - 2, BELONGED)) return true;
    if (before !== "to" || !/^(?:call|calls|money|message)$/.test(words.word[party.from - 2] ?? "")) return false;
  }
  if (
    inside &&
    RANG.has(beforeCount(words, from, party.from)) &&
    // "Talked a man of 88 into it", and not whoever was talked about.
    (before !== "talked" || words.word.slice(party.to, Math.min(to, party.to + 8)).includes("into")) &&
    !(party.count === null && /^(?:told|asking|telling|persuading)$/.test(before)) &&
    !CLAIMING.has(words.word[party.to] ?? "")
  )
    return true;
  if (
    inside &&
    /^(?:to|on|against|at|from|of|into)$/.test(before) &&
    /^(?:call|calls|stolen|stole|conned|made|attempt|attempts|taken|out|tried|played|pulled)$/.test(
      words.word[party.from - 2] ?? "",
    )
  )
    return true;
  const end = Math.min(to, party.to + TELLING_REACH);
  for (let at = nextOf(words, TELLING, party.to, end); at >= 0; at = nextOf(words, TELLING, at + 1, end)) {
    const word = words.word[at] ?? "";
    if (!victimNoun && at - party.to < 3 && CLAIMING.has(word) && word !== "who") return false;
    const isAged = party.age !== null && TOOK_PART.test(word);
    if (!victimNoun && !isAged && COURIER_DID.has(word) && at - party.to < 4) return false;
    // "People are being told to watch out": those who are warned.
    if (BE.has(word) && party.plural && party.count === null && isWarned(words, at + 1)) return false;
    // "Another man had been caught using his card": in the caller's story.
    if (BE.has(word) && words.word[at + 1] === "caught" && isOneOf(words, at + 2, CAUGHT_AT)) return false;
    if (BE.has(word) && (PASSIVE.has(words.word[at + 1] ?? "") || PASSIVE.has(words.word[at + 2] ?? ""))) return true;
    // "A woman in Deal had been less fortunate".
    if (BE.has(word) && hasOneOf(words, LUCKY, at + 1, Math.min(to, at + 4))) return true;
    // "A curt man told her": whoever tells those who were rung.
    if (TOLD.has(word) && HIM.test(words.word[at + 1] ?? "") && mayBeCaller(party)) return false;
    // "A resident who grows wary is told to ring 999": anybody who is rung.
    if (TOLD.has(word) && /^(?:is|are)$/.test(words.word[at - 1] ?? "")) return false;
    if (TOLD.has(word) && at - party.to < 5 && !party.plural) return true;
    if (
      BE.has(word) &&
      words.word[at + 1] === "the" &&
      /^(?:target|targets|victim|victims)$/.test(words.word[at + 2] ?? "")
    )
      return true;
    if (!victimNoun && CALLED.has(word) && PERSON_NEXT.has(words.word[at + 1] ?? "")) return false;
    if (HAS.has(word) && (HAD_WHAT.has(words.word[at + 1] ?? "") || isCallHad(words, at + 1, to))) return true;
    // "A woman spoke to him", "another man phoned them": whoever did it to those who were rung.
    if (SPOKE.has(word) && party.age === null && mayBeCaller(party) && isToThem(words, at + 1)) return false;
    if (DID.has(word) && (at > party.to || victimNoun || party.isOther || party.noun !== "someone")) return true;
  }
  return (
    (victimNoun && inside && party.isOther) || isDescribed(words, facts, party) || isAgedNewcomer(words, facts, party)
  );
}

const mayBeCaller = ({ noun }: Party): boolean => EITHER.has(noun) || HELPER.test(noun) || ORDINALS.has(noun);

const ANYBODY_REACH = 4;
const ANYONE = setOf("victim person someone somebody customer individual resident");
const OF_ONE = setOf("who lives is was has does");
/** "Somebody who hangs up", "they would ring an elderly person": whoever such calls go to. */
const isAnybody = (words: Words, from: number, party: Party): boolean =>
  words.word.slice(party.from, party.to).includes("potential") ||
  (ANYONE.has(party.noun) &&
    words.word[party.to] === "who" &&
    /[a-z]s$/.test(words.word[party.to + 1] ?? "") &&
    !OF_ONE.has(words.word[party.to + 1] ?? "")) ||
  (ANYONE.has(party.noun) && party.age === null && hasOneOf(words, AS_A_RULE, from, party.from)) ||
  words.word.slice(Math.max(from, party.from - ANYBODY_REACH), party.from).includes("would");

const AS_A_RULE = listOf("starts begins usually typically normally often generally");

const IN_TOUCH = listOf("touch hold");
const NEAR = listOf("near close within");
const INTO = listOf("to into");
const SPOKE = setOf("spoke contacted rang phoned picked");
const CAUGHT_AT = listOf("using with trying buying spending attempting withdrawing");

const DONE_REACH = 6;
const DONE_TO = setOf("attempted tried done");
const WHOSE = listOf("whose whom");
const THEIR_MONEY = setOf("account accounts savings money cash sum pension bank");
const WENT = setOf("taken stolen lost emptied removed transferred withdrawn drained gone");
/** "Much the same happened to a woman", "something similar was attempted with a couple", "a man from whose account £7,000 was taken". */
function isDoneTo(words: Words, from: number, to: number, { from: at, to: end, plural, what }: Party): boolean {
  if (plural || what === "calls" || isOneOf(words, end, CLAIMING_NOW)) return false;
  const before = words.word.slice(Math.max(from, at - DONE_REACH), at);
  if (/^(?:to|with|on|against)$/.test(before.at(-1) ?? "") && before.some(isDone)) return true;
  const after = words.word.slice(end, Math.min(to, end + TELLING_REACH));
  const whose = after.findIndex((_, i) => isOneOf(words, end + i, WHOSE));
  return (
    whose >= 0 &&
    whose < HOME_WORDS &&
    after.slice(whose).some((word) => THEIR_MONEY.has(word)) &&
    after.slice(whose).some((word) => WENT.has(word))
  );
}
const HOME_WORDS = 7;
const isDone = (word: string, i: number, told: readonly string[]): boolean =>
  word === "happened" || (DONE_TO.has(word) && BE.has(told[i - 1] ?? ""));

const TELLING_REACH = 22;
/** All words by which it is told what somebody did or had done to them: a rule about another needs that word here. */
const TELLING = listOfWords([...CLAIMING, ...COURIER_DID, ...BE, ...TOLD, ...CALLED, ...HAS, ...DID]);

const HEARD = setOf("heard report reports reported came complaint complaints contact");
const TAKEN = setOf("taken answered received reported made lost");
/** "Police heard from a man of 84", "a call taken by a woman", "it was a man of 89": who was rung, where a caller might stand. */
function isTeller(words: Words, { from }: Facts, { from: at, to, age, plural, what }: Party): boolean {
  if (plural || what === "calls" || isOneOf(words, to, CLAIMING_NOW)) return false;
  const before = words.word[at - 1] ?? "";
  const verb = words.word[at - 2] ?? "";
  if (before === "from")
    return HEARD.has(verb) && words.word.slice(from, at).some((word) => HEARERS.has(word) || REPORTERS.has(word));
  if (before === "by") return TAKEN.has(verb);
  // "It was a woman in Wrangle, rung by a man".
  return before === "was" && verb === "it" && (age !== null || isRungNext(words, to));
}
const RUNG_REACH = 6;
const isRungNext = (words: Words, at: number): boolean =>
  words.word
    .slice(at, at + RUNG_REACH)
    .some(
      (word, i) =>
        (PHONED.has(word) && ((words.marks[at + i] ?? 0) & Mark.comma) !== 0) ||
        (PHONED.has(word) && words.word[at + i - 1] === "was"),
    );
const CLAIMING_NOW = listOf("claiming pretending posing purporting saying impersonating calling said claimed");
const HEARERS = setOf("report reports complaint complaints");

const LUCKY = listOf("fortunate lucky luckier unlucky unfortunate");
const WARN_OF = listOf("warn warns warned warning beware wary aware suspicious");
const STORIES_OF = listOf("turn that case cases story stories plight experience landline phone telephone mobile");
const WATCHED = listOf(
  "watch look be stay keep beware hang remain take remember ignore report guard never not contact",
);
const isWarned = (words: Words, at: number): boolean =>
  /^(?:told|asked|advised|warned|reminded|urged)$/.test(words.word[at] ?? "") &&
  words.word[at + 1] === "to" &&
  isOneOf(words, at + 2, WATCHED);

/** "Officers were told that a woman had been phoned": the police tell it, not the caller. */
const isReported = (words: Words, from: number, at: number): boolean =>
  words.word.slice(Math.max(from, at - REPORT_REACH), at).some((word) => REPORTERS.has(word));
const REPORT_REACH = 7;

/** The word before a number's "at least", "about". */
function beforeCount(words: Words, from: number, at: number): string {
  let i = at - 1;
  while (i > from && QUALIFIERS.has(words.word[i] ?? "")) i--;
  return words.word[i] ?? "";
}

const HIM = /^(?:her|him|them|me|us)$/;
const HELPER = /^(?:worker|colleague|friend|neighbour|nurse|solicitor|relative|cashier)$/;

const AMONG = listOf(
  "victims victim targeted hit worst latest unluckiest exception one first second third fourth other last next recent",
);
const DEALT = listOf("do dealt deals dealing dealings");
const BELONGED = listOf("belonged belongs relates related happened fell");
