/** What a phrase about the end of a call says was given, lost or stopped: whose it was, and of what kind. */
import type { Facts } from "./annotate.ts";
import { BE, near } from "./end-words.ts";
import type { Cue } from "./lexicon/cue.ts";
import type { Hit } from "./phrases.ts";
import { Mark, type Words } from "./sentences.ts";
import { hasOneOf, isOneOf, listOf, nextOf, setOf } from "./vocabulary.ts";

/** "They already have all the information they need". */
export const isHeldAlready = (words: Words, { from }: Hit<Cue>): boolean =>
  words.word[from - 1] === "already" || words.word[from + 1] === "already";

export const isTheirDetail = (words: Words, { to }: Hit<Cue>): boolean =>
  isOneOf(words, to - 1, WHOSE) && isOneOf(words, to, DETAILS);
const WHOSE = listOf("his her their my");
const DETAILS = listOf("name date address postcode detail details number numbers pin password");

/** "I had a virus on my computer": no person was let on to it. */
export const isOfFault = (words: Words, { from, to, pattern }: Hit<Cue>): boolean =>
  pattern.includes("computer") && hasOneOf(words, FAULTS, from, to);
const FAULTS = listOf(
  "virus viruses malware problem problems error errors fault faults trouble hackers hacker bug bugs",
);

/** "He never confirmed my name", "who never gave his own": of whoever it is told, nothing was given. */
export const isNeverDone = (words: Words, { from, pattern }: Hit<Cue>): boolean =>
  pattern.startsWith("$WHO") && isOneOf(words, from + 1, NEVER);
const NEVER = listOf("never");

/** "He told her, and he needed the details": somebody else's doing begins between the two. */
export function isAcrossClause({ word, marks }: Words, { from, to }: Hit<Cue>): boolean {
  for (let at = from + 1; at < to - 1; at++)
    if (((marks[at] ?? 0) & Mark.comma) !== 0 && JOINS.has(word[at] ?? "") && DOERS.has(word[at + 1] ?? ""))
      return true;
  return false;
}
const JOINS = setOf("and but so");
const DOERS = setOf("i we he she they it");

/** "She was given a case number": what the caller gave. */
export const isGivenTo = (words: Words, { from, to }: Hit<Cue>): boolean =>
  words.word[from] === "given" && isOneOf(words, from - 1, BE) && !hasOneOf(words, INTO, from, to);
const INTO = listOf("access control onto into");

export function isCardsNumber(words: Words, { from, to }: Hit<Cue>): boolean {
  for (let at = nextOf(words, CARD, from, to); at >= 0; at = nextOf(words, CARD, at + 1, to))
    if (isOneOf(words, at + 1, ON_CARD)) return true;
  return false;
}
const CARD = listOf("card cards");
const ON_CARD = listOf("number numbers detail details expiry pin");

/** "I have not told my husband": nothing of what the caller was told. */
export const isUntold = (words: Words, { to }: Hit<Cue>): boolean =>
  words.word[to - 1] === "told" && hasOneOf(words, FAMILY, to, to + 3);
const FAMILY = listOf(
  "husband wife son daughter family mum dad mother father kids children anyone anybody police soul friends sister brother bank",
);

/** "gave a made-up name": what the caller gave. */
export const isCallers = (words: Words, { from, to }: Hit<Cue>): boolean => {
  if (hasOneOf(words, CALLERS_OWN, from, to)) return true;
  // "Gave her the number of an account to which it should go", "a number to ring".
  if (isOneOf(words, to, OF_OR_TO) && LEADS_ON.test(words.word.slice(to, to + 3).join(" "))) return true;
  // "He gave the name Ryan".
  const gave = words.word[from] === "gave" ? from : from + 1;
  if (words.word[gave] === "gave" && NAME.test(words.word.slice(gave + 1, gave + 3).join(" "))) return true;
  // "Police say they have given a number".
  if (words.word[from] === "they" && words.word[to - 2] === "a") return true;
  // "He gave me a number to ring".
  return !isOneOf(words, from, OWN) && hasOneOf(words, OWN_OBJECT, from, to);
};
const CALLERS_OWN = listOf(
  "made false fake bogus supposed crime reference contact collar officer's officers' detective's constable's policeman's badge warrant",
);
const NAME = /^(?:the|a) name$/;
const OF_OR_TO = listOf("of to");
const LEADS_ON = /^(?:of an account|of the account|to ring|to call)/;
const OWN = listOf("i we had got talked put");
const OWN_OBJECT = listOf("me us");

/** "gave away no bank details", "she paid nothing"; not "nothing was recovered", a phrase that has it of its own. */
export const saysNone = (words: Words, facts: Facts, { from, to, pattern }: Hit<Cue>): boolean =>
  (hasNone(words, from, to) || (to < facts.to && isOneOf(words, to, NOTHING))) && !HAS_NONE.test(pattern);

/** "Read out the account no" has a number. */
function hasNone(words: Words, from: number, to: number): boolean {
  for (let at = nextOf(words, NONE, from, to); at >= 0; at = nextOf(words, NONE, at + 1, to))
    if (words.word[at] !== "no" || !isOneOf(words, at - 1, NUMBERED)) return true;
  return false;
}
const NUMBERED = listOf("account acct acc card phone mobile tel ref reference ni nhs policy licence passport id");
const HAS_NONE = /\b(?:no|none|nothing|nil)\b/;
const NOTHING = listOf("nothing none nil zero");
const NONE = listOf("no nothing neither none zero nil");

/** "The council gave him my number": who had it to give was not the one who was rung. */
export const isGivenByOthers = (words: Words, { from }: Hit<Cue>): boolean =>
  isOneOf(words, from - 1, OTHERS) && isOneOf(words, from, GAVE);
const GAVE = listOf("gave given passed sold shared provided supplied");
const OTHERS = listOf("council bank company firm provider supplier friend neighbour shop website agency club");

/** "He told the councillor that his card was about to expire": what was told, and no detail. */
export const isTellingThat = (words: Words, { from, to }: Hit<Cue>): boolean => {
  for (let at = from; at < to; at++)
    if (words.word[at] === "told" && words.word.slice(at + 2, Math.min(to, at + 5)).includes("that")) return true;
  // "I told him I'd ring back on the number on my card".
  if (words.word[from] === "told" || words.word[from + 1] === "told") {
    const hearer = words.word[from] === "told" ? from + 1 : from + 2;
    if (hearer + 1 < to && isOneOf(words, hearer + 1, STATES)) return true;
  }
  // "I told him it can't be answered like that".
  return words.word[to - 1] === "it" && isOneOf(words, to, CLAUSE);
};
const STATES = listOf("i i'd id i'll i'm he she we we'd they no not you there yes");
const CLAUSE = listOf(
  "can't cannot can couldn't was wasn't is isn't would wouldn't won't will had has did didn't must sounded looked seemed lives belongs goes works comes says",
);

/** "Most sorry for my loss". */
export const isCondoled = (words: Words, facts: Facts, { from }: Hit<Cue>): boolean =>
  words.word[from] === "loss" && near(words, facts.from, from, 4, SORRY);
const SORRY = listOf("sorry condolences");
export const isCardStopped = (words: Words, { from, to }: Hit<Cue>): boolean => {
  const end = to + 3;
  const stop = nextOf(words, STOPS, from, end);
  return (
    stop >= 0 &&
    hasOneOf(words, CARDS, Math.max(from, stop - 3), Math.min(end, stop + 4)) &&
    !hasOneOf(words, PAYMENTS, from, end)
  );
};
/** "Told that their bank cards had to be stopped": the card's, and nothing that the bank did. */
export const isOfBanksCard = (words: Words, { from, pattern }: Hit<Cue>): boolean =>
  words.word[from] === "bank" && pattern.startsWith("(staff|bank") && isOneOf(words, from + 1, BANKS_OWN);
const BANKS_OWN = listOf("card cards account accounts details statement statements");

/** "New cards were being issued". */
export const isNewCard = (words: Words, { from }: Hit<Cue>): boolean => isOneOf(words, from, NEW);
const NEW = listOf("new replacement");

const STOPS = listOf("stopped blocked cancelled froze frozen cancelling blocking freezing");
const CARDS = listOf("card cards account accounts");
const PAYMENTS = listOf(
  "payment payments transfer transfers transaction transactions money withdrawal purchase before from any",
);

/** "Do not return the call". */
export const isRingingBack = (words: Words, { from, to }: Hit<Cue>): boolean => hasOneOf(words, CALLS, from, to + 2);
const CALLS = listOf("call calls message messages number");

/** "He could not get into his bank": nothing was refused. */
export const isUnable = (words: Words, { from, pattern }: Hit<Cue>): boolean =>
  isOneOf(words, from - 2, COULD) && pattern.includes("remote access");
const COULD = listOf("could can");

/** "The bank has refused a refund": nothing was stopped. */
export const isRefundRefused = (words: Words, { to }: Hit<Cue>): boolean =>
  isOneOf(words, to - 1, REFUSED) && hasOneOf(words, REFUND, to, to + REFUND_REACH);
const REFUSED = listOf("refused declined rejected");
const REFUND = listOf("refund refunds reimbursement compensation claim");
const REFUND_REACH = 3;

/** "No money was mentioned": nothing of what went. */
export const isNoneNamed = (words: Words, { from, to }: Hit<Cue>): boolean =>
  words.word[from] === "no" && hasOneOf(words, NAMED, to - 1, to + 1);
const NAMED = listOf("mentioned wanted needed asked due owed known");

/** "When these were not provided": refused. */
export function isNotGiven(words: Words, { from, to, pattern }: Hit<Cue>): boolean {
  const not = nextOf(words, NOT, from + 1, to);
  return not >= 0 && (words.word[not] !== "not" || isOneOf(words, not - 1, BE)) && !HAS_NOT.test(pattern);
}
const NOT = listOf("not wasn't weren't");
const HAS_NOT = /\b(?:not|never|n't)\b|\$NOT/;

/** "The bank's stolen card section", "lost and stolen cards line": what it is called. */
export const isOfDesk = (words: Words, { from, to }: Hit<Cue>): boolean =>
  isOneOf(words, from, STOLEN) && isOneOf(words, to - 1, CARDS) && isOneOf(words, to, DESKS);
const STOLEN = listOf("stolen lost");
const DESKS = listOf("section line team department unit desk number helpline hotline office");

/** "To be sure all is well", "suspected nothing lost thousands", "never had anything to do with it". */
export const isOnlyToBeSure = (words: Words, { from, to }: Hit<Cue>): boolean =>
  (words.word[from] === "all" && isOneOf(words, from - 1, SURE)) ||
  (words.word[from] === "nothing" && isOneOf(words, from - 1, SUSPECTED)) ||
  (words.word[from] === "never" && words.word[to] === "to" && words.word[to + 1] === "do");
const SURE = listOf("sure that check if whether told say see");
const SUSPECTED = listOf("suspected suspecting suspect suspects");

/** "In another suspected scam", "be aware of a scam": what it is called, and nobody's seeing through it. */
export function isOnlyNamed(words: Words, { from, to, pattern }: Hit<Cue>): boolean {
  if (!SEES.test(pattern)) return false;
  const before = words.word[from - 1] ?? "";
  // "Is thought to have been a scam", "knew nothing of a scam", "I thought I was helping to stop a fraud".
  if (isOneOf(words, from, THINKS) && (isOneOf(words, from - 1, BE) || hasOneOf(words, HELPS, from + 1, to)))
    return true;
  // "Spotted fraudulent activity": what banks and callers see on an account.
  const fraud = nextOf(words, FRAUDULENT, from, to);
  if (fraud >= 0 && (isOneOf(words, fraud + 1, ON_ACCOUNT) || DETECTS.test(words.word[from] ?? ""))) return true;
  // "A call believed to be fraudulent".
  if (words.word[from + 1] === "to" && words.word[from + 2] === "be" && isOneOf(words, from, THINKS))
    return !SUSPECTS.test(before);
  if (words.word[from] === "suspected") return FRAUDS.test(words.word[from + 1] ?? "") && !SUSPECTS.test(before);
  return words.word[from] === "aware" && /^(?:be|are|being|made|more|stay)$/.test(before);
}
const SEES = /^\((?:recognised|knew|twigged)/;
const THINKS = listOf("thought believed knew suspected identified");
const HELPS = listOf("helping nothing little contacted");
const FRAUDULENT = listOf("fraudulent fraud suspicious");
const ON_ACCOUNT = listOf(
  "activity activities transaction transactions payment payments use purchase purchases withdrawal withdrawals charge charges spending",
);
const DETECTS = /^detect/;
const FRAUDS = /^(?:scams?|frauds?|con|hoax|bogus|fraudsters?|scammers?|courier|telephone|phone)$/;
const SUSPECTS =
  /^(?:she|he|they|who|i|we|and|but|woman|man|couple|resident|victim|victims|immediately|quickly|rightly|had)$/;
