/**
 * What a sentence is for in a published text: who was newly rung, a total, advice, or how such calls go.
 *
 * Longer than most files: its word lists stand beside the questions that are asked of a sentence in turn.
 */
import type { Facts } from "./annotate.ts";
import type { Party } from "./people.ts";
import { Mark, type Words } from "./sentences.ts";

const RUNG =
  "phoned telephoned called rung contacted targeted approached spun sold persuaded talked fed pestered badgered pressed ordered directed warned pressured harassed told tricked conned scammed defrauded duped persuaded asked convinced instructed fooled informed deceived cheated swindled robbed coerced saved advised stung caught taken left cold read hoodwinked lured relieved parted bombarded plagued bullied diddled fleeced hit tempted assured";
const PASSIVE = new Set(RUNG.split(" "));
const BE = new Set("was were been being got be".split(" "));
const DID = new Set(
  "received receives got answered lost handed gave transferred withdrew paid drew bought fell took contacted reported realised declined refused hung ended became alerted rang picked phoned avoided sent heard parted surrendered spoke posted purchased moved lent invested".split(
    " ",
  ),
);
const RANG = new Set(
  "cost called made phoned telephoned rang contacted targeted conned tricked scammed defrauded duped fooled robbed cheated swindled persuaded convinced calling targeting conning ringing stole stealing persuading asking told tricking duping approached phoning".split(
    " ",
  ),
);
/** "a woman from Hythe told to pay": rung, though nothing says "was". */
const TOLD = new Set("told rung targeted conned tricked scammed".split(" "));
const CALLED = new Set("contacted rang phoned called told telephoned asked".split(" "));
const VALUE = /^(?:\d[\d,.]*|cash|money|thousands|savings|jewellery|gold)$/;
const TOOK = new Set("got stole stolen took taken obtained".split(" "));
const REPORTERS = new Set(
  "officers police force spokesman spokeswoman spokesperson heard reported learnt learned".split(" "),
);
/** "Officers were told that a woman had been phoned": the police tell it, not the caller. */
const isReported = (words: Words, from: number, at: number): boolean =>
  words.word.slice(Math.max(from, at - 7), at).some((word) => REPORTERS.has(word));

const QUALIFIERS = new Set("at least about around nearly almost over up to more than some also then".split(" "));
/** The word before a number's "at least", "about". */
function beforeCount(words: Words, from: number, at: number): string {
  let i = at - 1;
  while (i > from && QUALIFIERS.has(words.word[i] ?? "")) i--;
  return words.word[i] ?? "";
}

const WARNED = new Set(
  "told asked asking urged urging want wants warned warning advising advised reminding reminded tell telling alert alerting".split(
    " ",
  ),
);
/** "had a call", "have lost": not "people have been given a warning". */
const HAS = new Set("had has have".split(" "));
const HAD_WHAT = new Set(
  "told reported a an the two three several similar another calls this phone given lost handed paid received transferred withdrawn bought sent fallen".split(
    " ",
  ),
);
/** "contacted her": the one who rang, not the one rung. */
const PERSON_NEXT = new Set(
  "her him them me us somebody someone a an the two three four several people residents victims and again".split(" "),
);
const VICTIM_NOUNS = new Set(
  "customer customers resident pensioner victim couple pair widow widower grandmother grandfather householder octogenarian nonagenarian septuagenarian homeowner residents pensioners victims householders couples villager villagers".split(
    " ",
  ),
);
const CLAIMING = new Set(
  "claiming pretending posing purporting saying who impersonating calling said claimed".split(" "),
);
const COURIER_DID = new Set(
  "answered arrived came went drove wore returned collected turned visited attended knocked took described posed claimed pretended".split(
    " ",
  ),
);
const HELD = new Set("arrested detained charged jailed sentenced bailed convicted remanded arrest custody".split(" "));

/** People newly told of as having been rung, in order. */
export function newTargets(words: Words, sentence: Facts): Party[] {
  const found: Party[] = [];
  for (const party of sentence.parties) {
    if (!isTarget(words, sentence, party)) continue;
    const last = found.at(-1);
    // "Residents are warned after a woman lost …": of the two, only the woman was rung.
    if (last && last.plural && last.count === null && !party.plural) {
      found[found.length - 1] = party;
      continue;
    }
    if (last && !party.isOther && !party.ofGroup && !differs(last, party)) continue;
    found.push(party);
  }
  return found;
}

/** "The victim was rung": somebody told of as if known, where nobody has been. */
export function knownTarget(words: Words, sentence: Facts): Party | null {
  for (const party of sentence.parties) {
    if (party.isNew || party.plural || party.what === "calls" || words.word[party.from] !== "the") continue;
    if (!VICTIM_NOUNS.has(party.noun) && party.gender === null) continue;
    if (/^(?:is|are|may|might|should|can|will|would|says|then)$/.test(words.word[party.to] ?? "")) continue;
    if (party.from - sentence.from < 12 && isTarget(words, sentence, { ...party, isNew: true })) return party;
  }
  return null;
}

/** Two people in one sentence are two calls only where each is told apart from the other. */
function differs(a: Party, b: Party): boolean {
  if (a.plural || b.plural || a.what === "calls") return false;
  if (a.age !== null && b.age !== null && a.age !== b.age) return true;
  return a.gender !== null && b.gender !== null && a.gender !== b.gender;
}

/** Done by those rung as much as by those who fetch. */
const TOOK_PART = /^(?:answered|took|went|returned|drove|attended|described|visited)$/;
const AT_HOME = new Set("from in of near at".split(" "));
/** Nouns of those who ring or fetch as much as of those who are rung. */
const EITHER = new Set(
  "man woman person driver doctor solicitor male female lady gentleman someone somebody individual".split(" "),
);

/** "a man from Oswestry, aged 79", "a retired trawlerman in Filey": told of by age and home, as callers never are. */
function isDescribed(words: Words, { from, to, places, dates }: Facts, party: Party): boolean {
  if (party.plural || (party.count !== null && party.count > 2)) return false;
  const before = words.word[party.from - 1] ?? "";
  const opens =
    party.from - from < 5 ||
    dates.some((date) => date.to === party.from) ||
    ((words.marks[party.from] ?? 0) & (Mark.comma | Mark.dash | Mark.colon)) !== 0;
  if (!opens && !/^(?:and|but|when|after|then|while|whereas)$/.test(before)) return false;
  if (/^(?:by|with|from|to|for|as|of|like)$/.test(before)) return false;
  const home = places.some(
    (one) =>
      one.kind === "town" &&
      !one.ofBody &&
      ((one.from >= party.to && one.from <= party.to + 4 && AT_HOME.has(words.word[one.from - 1] ?? "")) ||
        (one.from >= party.to && one.from <= party.to + 3 && party.age !== null) ||
        (one.to <= party.to && one.from >= party.from)),
  );
  if (!(home || party.age !== null)) return false;
  for (let at = party.to; at < Math.min(to, party.to + 8); at++) {
    const word = words.word[at] ?? "";
    if (CLAIMING.has(word) && word !== "who") return false;
    if ((COURIER_DID.has(word) && !(home && TOOK_PART.test(word))) || HELD.has(word) || word === "suspect")
      return false;
    if (/^(?:said|says|added|urged|warned)$/.test(word)) return false;
  }
  return home || !EITHER.has(party.noun) || party.age !== null;
}

function isTarget(words: Words, facts: Facts, party: Party): boolean {
  const { from, to } = facts;
  if (!party.isNew) return false;
  if (party.what === "calls") return !party.plural && startsCase(words, from, party);
  if (!/^[a-z]/.test(party.noun) || party.noun === "member") return false;
  const before = words.word[party.from - 1] ?? "";
  const inside = party.from > from;
  // "told people to look after", "want residents to be careful": those who are warned.
  if (inside && party.plural && party.count === null && (WARNED.has(before) || before === "that")) return false;
  if (party.noun === "members" && party.count === null) return false;
  // "The victim, a woman of 60": said of somebody told already.
  if (inside && isApposed(words, party.from)) return false;
  if (inside && HELD.has(before)) return false;
  for (let at = party.to; at < Math.min(to, party.to + 5); at++) if (HELD.has(words.word[at] ?? "")) return false;
  // "A 22-year-old who fetched the money has been sent to prison".
  if (party.from - from < 2 && isPunished(words, party.to, to)) return false;
  // "One victim told me": an officer remembers.
  if (words.word[party.to] === "told" && /^(?:me|us)$/.test(words.word[party.to + 1] ?? "")) return false;
  // "It was the turn of a man in Wokingham".
  if (before === "of" && words.word[party.from - 2] === "turn") return true;
  // "told that other residents had been targeted": the caller's story.
  if (words.word[party.from] === "that") return false;
  // "money from customers' savings": whose, not who.
  if (words.folded.charAt(words.end[party.to - 1] ?? 0) === "'") return false;
  // "The first call was on 7 November, to a couple in Filey".
  if (inside && before === "to" && words.word.slice(from, party.from).some((word) => /^(?:call|calls)$/.test(word)))
    return party.noun !== "someone";
  // "He had hit a woman on a crossing": in the caller's story.
  if (inside && /^(?:hit|killed|injured|struck|hurt)$/.test(before)) return false;
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
  // "by a man", "from a person", "as a customer": the caller, or nobody in particular.
  // "Police say they were also contacted by a woman of Lisnaskea".
  if (inside && before === "by" && isByReport(words, from, party.from))
    return !CLAIMING.has(words.word[party.to] ?? "");
  if (inside && (before === "by" || before === "as" || before === "for" || before === "like" || before === "that")) {
    if (!(before === "that" && (victimNoun || (party.count ?? 0) > 1 || isReported(words, from, party.from))))
      return false;
  }
  if (!victimNoun && inside && /^(?:from|with|to|is|was)$/.test(before)) {
    const lately = before === "from" ? words.word.slice(Math.max(from, party.from - 9), party.from) : [];
    const taken =
      lately.some((word) => TOOK.has(word)) &&
      !(party.plural && party.count === null) &&
      lately.some((word) => VALUE.test(word));
    if (taken) return true;
    const among = /^(?:is|was)$/.test(before) && words.word.slice(from, party.from).some((word) => AMONG.has(word));
    if (among) return true;
    // "£38,000 belonged to a retired vet from Crieff".
    if (before === "to" && BELONGED.has(words.word[party.from - 2] ?? "")) return true;
    if (before !== "to" || !/^(?:call|calls|money|message)$/.test(words.word[party.from - 2] ?? "")) return false;
  }
  if (
    inside &&
    RANG.has(beforeCount(words, from, party.from)) &&
    !(party.count === null && /^(?:told|asking|telling|persuading)$/.test(before)) &&
    !CLAIMING.has(words.word[party.to] ?? "")
  )
    return true;
  if (
    inside &&
    /^(?:to|on|against|at|from|of|into)$/.test(before) &&
    /^(?:call|calls|stolen|stole|conned|made|attempt|attempts|taken|out)$/.test(words.word[party.from - 2] ?? "")
  )
    return true;
  for (let at = party.to; at < Math.min(to, party.to + 22); at++) {
    const word = words.word[at] ?? "";
    if (!victimNoun && at - party.to < 3 && CLAIMING.has(word) && word !== "who") return false;
    const isAged = party.age !== null && TOOK_PART.test(word);
    if (!victimNoun && !isAged && COURIER_DID.has(word) && at - party.to < 4) return false;
    if (BE.has(word) && (PASSIVE.has(words.word[at + 1] ?? "") || PASSIVE.has(words.word[at + 2] ?? ""))) return true;
    // "A curt man told her": whoever tells those who were rung.
    if (TOLD.has(word) && HIM.test(words.word[at + 1] ?? "") && (EITHER.has(party.noun) || HELPER.test(party.noun)))
      return false;
    if (TOLD.has(word) && at - party.to < 5 && !party.plural) return true;
    if (
      BE.has(word) &&
      words.word[at + 1] === "the" &&
      /^(?:target|targets|victim|victims)$/.test(words.word[at + 2] ?? "")
    )
      return true;
    if (!victimNoun && CALLED.has(word) && PERSON_NEXT.has(words.word[at + 1] ?? "")) return false;
    if (HAS.has(word) && HAD_WHAT.has(words.word[at + 1] ?? "")) return true;
    if (DID.has(word) && (at > party.to || victimNoun || party.isOther || party.noun !== "someone")) return true;
  }
  return (victimNoun && inside && party.isOther) || isDescribed(words, facts, party);
}

const PUNISHED = /^(?:prison|jailed|imprisoned|sentenced|detention)$/;
const isPunished = (words: Words, from: number, limit: number): boolean =>
  words.word.slice(from, limit).some((word, i, told) => PUNISHED.test(word) && BY_NOW.has(told[i - 1] ?? ""));
const BY_NOW = new Set("to in been was is be were".split(" "));

const HIM = /^(?:her|him|them|me|us)$/;
const HELPER = /^(?:worker|colleague|friend|neighbour|nurse|solicitor|relative|cashier)$/;
const SEEN = new Set(
  "wearing dressed jacket coat hoodie cap tabard suit lanyard mask helmet clipboard badge balaclava thanked praised commended commendation hailed genuine".split(
    " ",
  ),
);
const SEEN_REACH = 7;
/** "A man in a puffa jacket", "a cashier has been praised": who came for the money, and who helped. */
function isSeenOrThanked(words: Words, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + SEEN_REACH); at++) if (SEEN.has(words.word[at] ?? "")) return true;
  return false;
}

const CALLER_REACH = 8;
const SAYS = /^(?:said|say|saying|says|claiming|called|calling|introduced)$/;
/** "A fella rang and said", "the man who rang on 1 September called himself": who rang, and not who was rung. */
function isCaller(words: Words, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + CALLER_REACH); at++) {
    const word = words.word[at] ?? "";
    if (BE.has(word)) return false;
    if (/^(?:rang|phoned|telephoned)$/.test(word))
      return words.word.slice(at + 1, Math.min(limit, at + 6)).some((next) => SAYS.test(next));
  }
  return false;
}

/** Whoever got in touch with the police was rung before that. */
const isByReport = (words: Words, from: number, at: number): boolean =>
  /^(?:contacted|alerted|approached)$/.test(words.word[at - 2] ?? "") &&
  words.word.slice(from, at).some((word) => REPORTERS.has(word));

const AMONG = new Set("victims victim targeted hit worst latest unluckiest".split(" "));
const BELONGED = new Set("belonged belongs relates related happened fell".split(" "));

const isApposed = (words: Words, at: number): boolean =>
  ((words.marks[at] ?? 0) & Mark.comma) !== 0 &&
  (words.word[at - 2] === "the" || words.word[at - 3] === "the") &&
  /^(?:victim|woman|man|resident|pensioner|complainant|owner|couple)$/.test(words.word[at - 1] ?? "");

const CASES = new Set("report incident case attempt instance occasion".split(" "));
/** "In another incident", "a second case", "there was another report": a call told without saying who was rung. */
function startsCase(words: Words, from: number, party: Party): boolean {
  const before = words.word[party.from - 1] ?? "";
  if (party.isOther && !party.ofGroup && /^(?:been|was|of|in)$/.test(before)) return true;
  if (!CASES.has(party.noun) && !party.isOther) return false;
  return party.from - from <= 2 && (before === "in" || party.from === from) && (party.isOther || party.count === 1);
}

/** "In another, on 18 May, a man …": the sentence tells of another call than the one before. */
export const beginsAnother = (words: Words, { from }: Facts): boolean =>
  (words.word[from] === "in" || words.word[from] === "on") &&
  (words.word[from + 1] === "another" ||
    (words.word[from + 1] === "a" &&
      /^(?:second|third|separate|further|similar|different)$/.test(words.word[from + 2] ?? "")));

const COUNTED = new Set(
  "calls reports incidents cases attempts complaints frauds people victims residents crimes scams notifications".split(
    " ",
  ),
);

/** "police have had 15 other reports": a number of calls told only as a number. */
export function totalIn(words: Words, { from, to, parties }: Facts): Party | null {
  for (const party of parties) {
    if (party.count === null || party.count < 3 || !COUNTED.has(party.noun)) continue;
    if (party.what === "calls") return party;
    for (let at = from; at < party.from; at++) if (/^(?:reports|calls)$/.test(words.word[at] ?? "")) return party;
    if (to - party.to > 1 && /^(?:have|has|had|were)$/.test(words.word[party.to] ?? "") && from <= party.from)
      return party;
  }
  return null;
}

const IMPERATIVES = new Set(
  "hang put report do don't call contact wait ring take stop be use remember ask note make check listen think forward tell speak".split(
    " ",
  ),
);
const LEADS_IMPERATIVE = new Set("and or should to please then always must can".split(" "));
const TELLS = new Set<string>(["event", "ended", "lost", "lost-unless", "stopped", "gave"]);

/** What to do and what never happens. A sentence about a particular day or person is not advice, whatever it says. */
export function isAdvice(words: Words, sentence: Facts): boolean {
  const { from, to, cues } = sentence;
  let weight = 0;
  for (const { from: at, means } of cues) {
    if (means.cue !== "advice") continue;
    // "cold call and ask" is what callers do; "Call your bank" is advice.
    if (
      IMPERATIVES.has(words.word[at] ?? "") &&
      at > from &&
      (words.marks[at] ?? 0) === 0 &&
      !LEADS_IMPERATIVE.has(words.word[at - 1] ?? "")
    )
      continue;
    weight += at - from < 4 ? 2 : 1;
  }
  if (speaks(words, from, sentence.ranked) && words.word.slice(from, to).includes("never")) return true;
  if (weight === 0) return false;
  const addressed = cues.some(
    ({ from: at, pattern, means }) => means.cue === "advice" && at - from < 2 && /^\((?:if|those)\|/.test(pattern),
  );
  if (addressed && sentence.dates.length === 0) return true;
  for (let at = from; at < to; at++) {
    const word = words.word[at] ?? "";
    if (word === "you" || word === "your" || word === "please") weight += 1;
    if (word === "never" && at - from < 14) weight += 1;
  }
  const told = cues.filter(({ means }) => TELLS.has(means.cue)).length;
  return weight >= 2 && weight > told;
}

/** How such calls go: the present tense of the callers' doings, or "may", with nobody in particular. */
export function isGeneral(words: Words, { from, to, cues, dates, ranked }: Facts): boolean {
  const general = cues.filter(({ means }) => means.cue === "general").length;
  if (general === 0 || dates.some(({ said }) => said.kind !== "period")) return false;
  const told = words.word.slice(from, to);
  if (
    told.some(
      (word, i) => /^(?:she|he)$/.test(word) || (word === "the" && /^(?:woman|man|couple)$/.test(told[i + 1] ?? "")),
    )
  )
    return false;
  // "The inspector said fraudsters often pose as …": the past tense is the speaker's.
  if (speaks(words, from, ranked) && general > 0) return true;
  let past = 0;
  for (let at = from; at < to; at++)
    if (/^(?:was|were|had|did|told|said|asked|claimed)$/.test(words.word[at] ?? "")) past++;
  return past === 0;
}

const SPEAKS = /^(?:said|says|explained|urged|stressed|warned|added|asked|described|hoped|commented|advised|told)$/;
function speaks(words: Words, from: number, ranked: Facts["ranked"]): boolean {
  const [speaker] = ranked;
  if (!speaker || speaker.from - from > 3) return false;
  return words.word.slice(speaker.to, speaker.to + 16).some((word) => SPEAKS.test(word));
}

/** A few words without an end of their own. */
export const isHeading = (words: Words, { from, to, dates }: Facts): boolean =>
  to - from <= 6 &&
  dates.length === 0 &&
  ((words.marks[to] ?? Mark.blankLine) & (Mark.stop | Mark.comma)) === 0 &&
  ((words.marks[to] ?? Mark.blankLine) & (Mark.line | Mark.blankLine | Mark.colon)) !== 0;
