/** How one phrase about the end of a call is meant where it stands: done, wanted, denied, or only the caller's story. */
import type { Facts } from "./annotate.ts";
import type { Cue } from "./lexicon/cue.ts";
import type { Hit } from "./phrases.ts";
import { isNearly, isSupposed } from "./only-wanted.ts";
import { Mark, type Words } from "./sentences.ts";

export type End = "lost" | "lostUnless" | "stopped" | "ended" | "gave";

/** What a cue comes to in its sentence: "lost" after "never" is the contrary. */
export function endOf(words: Words, facts: Facts, cue: Hit<Cue>): End | null {
  const { cue: kind } = cue.means;
  if (kind === "stopped") {
    // "The bank has stopped my card": the card's details are out.
    if (isCardStopped(words, cue)) return "gave";
    // "Do not hand over money": what to do. "If I did not pay": a threat.
    const isNotSo = isBidding(words, cue) || isOnlyIf(words, facts, cue.from) || isNotStopped(words, facts, cue);
    return isNotSo || isToldSafe(words, facts, cue) || isFailureTold(words, facts, cue) ? null : "stopped";
  }
  if (kind === "returned") {
    // "They can't get it back": gone for good, as it is for who asks how to get it back.
    if (isStoryOf(words, facts, cue) || isOfferedBack(words, cue) || isRingingBack(words, cue)) return null;
    const isOut = isDenied(words, facts, cue.from) || isHoped(words, facts, cue) || isSought(words, facts, cue);
    return isOut ? "lost" : "stopped";
  }
  if (kind === "ended") {
    const isNotTheirs = isBidden(words, facts, cue.from) || isTheirs(words, facts, cue);
    return isNotTheirs || isOnlyIf(words, facts, cue.from) || isUntold(words, cue) ? null : "ended";
  }
  if (kind === "gave" || kind === "had") return givenIn(words, facts, cue);
  return kind === "lost" || kind === "gone" || kind === "lost-unless" ? lostIn(words, facts, cue) : null;
}

function givenIn(words: Words, facts: Facts, cue: Hit<Cue>): End | null {
  if (saysNone(words, facts, cue) || isNearly(words, facts, cue)) return "ended";
  if (
    isHeldAlready(words, cue) ||
    isGivenTo(words, cue) ||
    isSupposed(words, facts, cue) ||
    isWanted(words, facts, cue.from) ||
    isUnable(words, cue) ||
    isToldOf(words, facts, cue) ||
    isPassive(words, cue) ||
    (cue.means.cue === "had" && isStoryOf(words, facts, cue))
  )
    return null;
  if (isDenied(words, facts, cue.from)) return "ended";
  return isHoped(words, facts, cue) || isCallers(words, cue) ? null : "gave";
}

function lostIn(words: Words, facts: Facts, cue: Hit<Cue>): End | null {
  const { cue: kind } = cue.means;
  // "Parted with the card number", "took his date of birth".
  if (isCardsNumber(words, cue) || isTheirDetail(words, cue)) return givenIn(words, facts, cue);
  if (isDenied(words, facts, cue.from) || saysNone(words, facts, cue)) return kind === "lost-unless" ? null : "stopped";
  if (isNearly(words, facts, cue)) return "stopped";
  // "I see £449 has been paid to a firm": money is not told to do a thing.
  const isTold = kind !== "gone" && !cue.pattern.startsWith("<money>") && isPassive(words, cue);
  // "The money was paid back in".
  if (words.word[cue.to] === "back") return null;
  if (isHoped(words, facts, cue) || isTold || isSupposed(words, facts, cue)) return null;
  if (isPromised(words, cue) || isCondoled(words, facts, cue)) return null;
  if (kind === "gone" ? isStoryOf(words, facts, cue) : isClaimed(words, facts, cue)) return null;
  return kind === "lost-unless" ? "lostUnless" : "lost";
}

/** "They already have all the information they need". */
const isHeldAlready = (words: Words, { from }: Hit<Cue>): boolean =>
  words.word[from - 1] === "already" || words.word[from + 1] === "already";

const isTheirDetail = (words: Words, { to }: Hit<Cue>): boolean =>
  /^(?:his|her|their|my)$/.test(words.word[to - 1] ?? "") &&
  /^(?:name|date|address|postcode|details?|numbers?|pin|password)$/.test(words.word[to] ?? "");

/** "She was given a case number": what the caller gave. */
const isGivenTo = (words: Words, { from, to }: Hit<Cue>): boolean =>
  words.word[from] === "given" &&
  BE.has(words.word[from - 1] ?? "") &&
  !words.word.slice(from, to).some((word) => INTO.has(word));
const INTO = new Set("access control onto into".split(" "));

const isCardsNumber = (words: Words, { from, to }: Hit<Cue>): boolean =>
  words.word
    .slice(from, to)
    .some(
      (word, i) => /^cards?$/.test(word) && /^(?:numbers?|details?|expiry|pin)$/.test(words.word[from + i + 1] ?? ""),
    );

const BIDDING = new Set("told asked should advised must urged".split(" "));
/** "is told to hang up": advice, in whatever sentence. */
const isBidden = (words: Words, { from }: Facts, at: number): boolean =>
  words.word[at - 1] === "to" && near(words, from, at, 3, BIDDING);

/** "I have not told my husband": nothing of what the caller was told. */
const isUntold = (words: Words, { to }: Hit<Cue>): boolean =>
  words.word[to - 1] === "told" && words.word.slice(to, to + 3).some((word) => FAMILY.has(word));
const FAMILY = new Set(
  "husband wife son daughter family mum dad mother father kids children anyone anybody police soul friends sister brother bank".split(
    " ",
  ),
);

const BODIES = new Set("officers police bank fraudsters someone somebody staff".split(" "));
/** "officers had spotted fraudulent activity": the caller's story, not what the person saw. */
const isTheirs = (words: Words, { from }: Facts, { from: at, pattern }: Hit<Cue>): boolean =>
  pattern.startsWith("(recognised") && near(words, from, at, 3, BODIES);

/** "gave a made-up name": what the caller gave. */
const isCallers = (words: Words, { from, to }: Hit<Cue>): boolean => {
  const said = words.word.slice(from, to);
  if (said.some((word) => CALLERS_OWN.has(word))) return true;
  // "Gave her the number of an account to which it should go", "a number to ring".
  if (/^(?:of an account|of the account|to ring|to call)/.test(words.word.slice(to, to + 3).join(" "))) return true;
  // "Police say they have given a number".
  if (said[0] === "they" && words.word[to - 2] === "a") return true;
  // "He gave me a number to ring".
  return !OWN.has(said[0] ?? "") && said.some((word) => word === "me" || word === "us");
};
const CALLERS_OWN = new Set("made false fake bogus supposed crime reference contact collar".split(" "));
const OWN = new Set(["i", "we"]);

/** "gave away no bank details", "she paid nothing"; not "nothing was recovered", a phrase that has it of its own. */
const saysNone = (words: Words, facts: Facts, { from, to, pattern }: Hit<Cue>): boolean =>
  !HAS_NONE.test(pattern) &&
  (words.word.slice(from, to).some((word) => NONE.has(word)) || (to < facts.to && NOTHING.has(words.word[to] ?? "")));
const HAS_NONE = /\b(?:no|none|nothing|nil)\b/;
const NOTHING = new Set("nothing none nil zero".split(" "));
const NONE = new Set("no nothing neither none zero nil".split(" "));
/** "said that money was taken from her account": the caller's story. */
const isClaimed = (words: Words, facts: Facts, { from: at, pattern }: Hit<Cue>): boolean =>
  /^(?:\(money|<money>|\(stole)/.test(pattern) && isSaid(words, facts, at);

const SAID_REACH = 12;
/** Whether a caller says it: "my bank say £250 went" is said by who would know, "she told police" to who would hear. */
function isSaid(words: Words, { from }: Facts, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - SAID_REACH); i--) {
    if (!SAYS.has(words.word[i] ?? "")) continue;
    return !KNOW.has(words.word[i - 1] ?? "") && !KNOW.has(words.word[i + 1] ?? "");
  }
  return false;
}
const KNOW = new Set(
  "bank police officers force son daughter i we spokesman spokeswoman inspector sergeant constable".split(" "),
);
const SAYS = new Set(
  "said says say told claims claim claiming saying claimed informed advised warned explained insisted stated".split(
    " ",
  ),
);

const DENIALS = new Set(
  "not never didn't did'nt wouldn't hadn't without refused declined no nobody none neither don't haven't wasn't couldn't cannot can't won't".split(
    " ",
  ),
);
const isDenied = (words: Words, { from }: Facts, at: number): boolean => near(words, from, at, 4, DENIALS);

const HOPES = new Set(
  "to should would could might tried attempted asked asking wanted trying attempting if attempts attempt unless demanded requested demanding must need needed may can told will".split(
    " ",
  ),
);
/** "asked her to transfer £2,000", "tried to get him to pay": wanted, not done. */
function isHoped(words: Words, { from }: Facts, { from: at }: Hit<Cue>): boolean {
  // What is said with its doer is done, unless the clause only supposes it: "I'm ashamed to say I sent it".
  if (DOERS.has(words.word[at] ?? "")) return near(words, from, at, 2, SUPPOSES);
  // "told that his number was going to a criminal, transferred £400": after a comma somebody else's doing begins.
  if ((words.marks[at] ?? 0) & Mark.comma && (words.word[at] ?? "").endsWith("ed")) return false;
  return near(words, from, at, 3, HOPES) && !near(words, from, at, 4, PERSUADED);
}
const DOERS = new Set("i we she he they and so then who duly foolishly stupidly".split(" "));
const SUPPOSES = new Set(
  "if unless until before once whether till would could can should might will did do does shall may".split(" "),
);
const PERSUADED = new Set(
  "persuaded tricked conned convinced duped got led talked fooled pressured coerced".split(" "),
);

/** "If I did not pay": what is threatened or supposed. */
const isOnlyIf = (words: Words, { from }: Facts, at: number): boolean => near(words, from, at, 4, CONDITIONS);
const CONDITIONS = new Set("if unless whether".split(" "));

const isBidding = (words: Words, { from }: Hit<Cue>): boolean =>
  words.word[from] === "not" && /^(?:do|to)$/.test(words.word[from - 1] ?? "");

/** "She was told to hand over her card": told, and not telling. */
function isPassive(words: Words, { from, to }: Hit<Cue>): boolean {
  for (let i = from + 1; i < to; i++)
    if (TOLD_TO.has(words.word[i] ?? "") && (BE.has(words.word[i - 1] ?? "") || words.word[i + 1] === "to"))
      return true;
  return false;
}
/** "She would be sent a cheque for £25,000". */
const isPromised = (words: Words, { from }: Hit<Cue>): boolean =>
  TOLD_TO.has(words.word[from] ?? "") && words.word[from - 1] === "be";
/** "Most sorry for my loss". */
const isCondoled = (words: Words, facts: Facts, { from }: Hit<Cue>): boolean =>
  words.word[from] === "loss" && near(words, facts.from, from, 4, SORRY);
const SORRY = new Set(["sorry", "condolences"]);
const isCardStopped = (words: Words, { from, to }: Hit<Cue>): boolean => {
  const said = words.word.slice(from, to + 3);
  const stop = said.findIndex((word) => STOPS.has(word));
  return (
    stop >= 0 &&
    said.slice(Math.max(0, stop - 3), stop + 4).some((word) => CARDS.has(word)) &&
    !said.some((word) => PAYMENTS.has(word))
  );
};
const STOPS = new Set("stopped blocked cancelled froze frozen cancelling blocking freezing".split(" "));
const CARDS = new Set("card cards account accounts".split(" "));
const PAYMENTS = new Set(
  "payment payments transfer transfers transaction transactions money withdrawal purchase before from any".split(" "),
);
const TOLD_TO = new Set("told given asked read sent paid shared".split(" "));
const BE = new Set("was were be been being is are am get gets".split(" "));

/** "How do I get my money back?", "we hope to be refunded". */
const isSought = (words: Words, facts: Facts, { from }: Hit<Cue>): boolean => near(words, facts.from, from, 8, SEEKS);
const SEEKS = new Set(
  "how help hope hoping want wants need trying chance please kindly possible likely whether deciding".split(" "),
);

/** "He needed my card in order to refund me", "officers would seek to recover the watches": meant by somebody, and not had. */
const isOfferedBack = (words: Words, { from, pattern }: Hit<Cue>): boolean =>
  pattern.startsWith("(refund|reimburse|return|recover)") &&
  words.word[from - 1] === "to" &&
  !REFUSING.test(words.word[from - 2] ?? "");
const REFUSING = /^(?:refus\w+|un(?:able|willing)|able|how|going|trying|decline\w*|want|wants)$/;

/** "The driver, who is not suspected": the contrary. */
const isNotStopped = (words: Words, { from }: Facts, { from: at }: Hit<Cue>): boolean =>
  STOPS_IT.test(words.word[at] ?? "") && near(words, from, at, 2, DENIALS);
const STOPS_IT =
  /^(?:stopped|prevented|blocked|foiled|thwarted|averted|suspected|twigged|realised|spotted|intercepted)$/;

/** "Told her that her payment had failed": the caller's story. */
const isFailureTold = (words: Words, facts: Facts, { from, pattern }: Hit<Cue>): boolean =>
  pattern.startsWith("(payment") && isSaid(words, facts, from);

/** "Do not return the call". */
const isRingingBack = (words: Words, { from, to }: Hit<Cue>): boolean =>
  words.word.slice(from, to + 2).some((word) => /^(?:calls?|messages?|number)$/.test(word));

/** "He said my money was not safe where it was". */
const isToldSafe = (words: Words, facts: Facts, cue: Hit<Cue>): boolean =>
  words.word.slice(cue.from, cue.to).some((word) => word === "safe" || word === "secure") &&
  isSaid(words, facts, cue.from);

/** "A call about £600 spent on my card", "did I recognise it": what callers frighten people with. */
function isStoryOf(words: Words, facts: Facts, cue: Hit<Cue>): boolean {
  for (let i = facts.from; i < facts.to; i++) if (DOUBTS.has(words.word[i] ?? "")) return true;
  return (
    isSaid(words, facts, cue.from) || near(words, facts.from, cue.from, 12, STORY_OF) || isSaidAfter(words, facts, cue)
  );
}

/** "Her account was being emptied, he told her": not "£900 had gone, she told police". */
function isSaidAfter(words: Words, { to }: Facts, cue: Hit<Cue>): boolean {
  for (let at = cue.to; at < Math.min(to - 1, cue.to + AFTER_REACH); at++) {
    if (words.word[at] === "told") return HEARERS.has(words.word[at + 1] ?? "") || BE.has(words.word[at - 1] ?? "");
  }
  return false;
}
const AFTER_REACH = 6;
const HEARERS = new Set("me us her him them".split(" "));
const DOUBTS = new Set("recognise recognize authorise authorize press pressing cancel query approve".split(" "));
const STORY_OF = new Set(
  "about regarding re message recording voice saying alleging because supposedly allegedly apparently".split(" "),
);

// "Let", "put" and "read" are alike whether done or wanted.
const SAME_IN_PAST = new Set(["let", "put", "read"]);
const WANTS = new Set(
  "told asked asking wanted wants instructed urged persuading trying tried begged ordered".split(" "),
);
const FURTHEST_WANT = 14;
const JOINS = /^(?:and|or|then|to)$/;
/** "I was told to type in an address and let them on": the second thing wanted, unless somebody is said to have done it. */
function isWanted(words: Words, { from }: Facts, first: number): boolean {
  const at = JOINS.test(words.word[first] ?? "") ? first + 1 : first;
  if (!SAME_IN_PAST.has(words.word[at] ?? "") || !JOINS.test(words.word[at - 1] ?? "")) return false;
  for (let i = at - 2; i >= Math.max(from, at - FURTHEST_WANT); i--) {
    if (WANTS.has(words.word[i] ?? "") || (SAYS.has(words.word[i] ?? "") && words.word[i + 1] === "to"))
      return words.word.slice(i + 1, i + 5).includes("to");
  }
  return false;
}

/** "He could not get into his bank": nothing was refused. */
const isUnable = (words: Words, { from, pattern }: Hit<Cue>): boolean =>
  pattern.includes("remote access") && /^(?:could|can)$/.test(words.word[from - 2] ?? "");

/** "He said they had control of my laptop": the caller's story. */
function isToldOf(words: Words, { from }: Facts, { from: at, to }: Hit<Cue>): boolean {
  if (!words.word.slice(at, to).some((word) => HOLDS.has(word))) return false;
  for (let i = at - 1; i >= Math.max(from, at - 4); i--) {
    if (SAYS.has(words.word[i] ?? "")) return !DOERS_OWN.test(words.word[i - 1] ?? "");
  }
  return false;
}
const HOLDS = new Set(["had", "took", "gained"]);
const DOERS_OWN = /^(?:i|we)$/;

function near(words: Words, from: number, at: number, most: number, wanted: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= Math.max(from, at - most); i--) {
    if (wanted.has(words.word[i] ?? "")) return true;
    if (words.word[i] === "and" || words.word[i] === "but") return false;
  }
  return false;
}
