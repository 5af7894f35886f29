/** What is named in the words of a demand and was none: what never happens, what came after, what was the caller's own. */
import type { Ask } from "../base/vocabulary.ts";
import { Mark, type Words } from "./sentences.ts";
import { isOneOf, lastOf, listOf, listOfWords, setOf } from "./vocabulary.ts";

/** Words `at` to `to` of a sentence that begins at `from`. */
type Named = { words: Words; ask: Ask; from: number; at: number; to: number };

export function isNotAsked(named: Named): boolean {
  return (
    isDenied(named) ||
    isDeniedAfter(named) ||
    isWarnedOf(named) ||
    isOfAnybody(named) ||
    isBoughtByOthers(named) ||
    isAfterwards(named) ||
    isStoryOfIt(named)
  );
}

/** "No officer will ever send somebody for your cash", "the bank will never ask": what is said of the honest. */
function isDenied({ words, ask, from, at }: Named): boolean {
  if (ask === "press_key") return false;
  const first = Math.max(from, at - DENIAL_REACH);
  for (let i = lastOf(words, DENIES, first, at); i >= 0; i = lastOf(words, DENIES, first, i)) {
    const word = words.word[i] ?? "";
    const before = words.word[i - 1] ?? "";
    if (NO_ONE.has(word) && isOfHonest(words, i + 1, i + 4) && hasAny(words, i + 1, at, NEVER_DO)) return true;
    // "None will ask", "nor will they ask": of the honest told of before.
    if (NONE.has(word) && WILL.has(words.word[i + 1] ?? "") && hasAny(words, i + 2, Math.min(at, i + 6), ASKS))
      return true;
    // "Tracers will never have anyone ring them, or ask for it": all that follows is what never happens.
    if (word === "never" && before === "will") return !DOERS.has(words.word[i - 2] ?? "");
    if (RARELY.has(word) && hasAny(words, i + 1, Math.min(at + 1, i + 4), ASKS)) return !DOERS.has(before);
    if (NOT.has(word) || (word === "not" && WILL.has(before)))
      if (isOfHonest(words, Math.max(from, i - 7), i) && hasAny(words, i + 1, i + 5, ASKS)) return true;
    if (at - i > NEAR_DENIAL) continue;
    if (NOT.has(word) && HONEST.has(before)) return true;
    if (word === "not" && WILL.has(before) && HONEST.has(words.word[i - 2] ?? "")) return true;
    if (word === "never" && WILL.has(before)) return !DOERS.has(words.word[i - 2] ?? "");
  }
  return false;
}
/** "No officer", as far from what is named as in "no officer or member of staff, he added, would ever ask for a PIN". */
const DENIAL_REACH = 30;
const NEAR_DENIAL = 10;
const NO_ONE = new Set("no neither nobody none".split(" "));
const HONEST = new Set(
  "officer officers police policeman bank banks building company companies hmrc council department force forces nobody authorities authority official officials detective organisation organisations government firm firms lawyers solicitors tracers microsoft amazon bt staff garda gardai society societies provider providers business businesses body bodies agency courts court".split(
    " ",
  ),
);
const WILL = new Set("will would should can does do ever is are going".split(" "));
const NOT = new Set("won't wouldn't doesn't don't never cannot can't".split(" "));
const RARELY = new Set("never seldom rarely".split(" "));
/** Not "nobody would ask": nobody may be somebody who was rung. */
const NONE = new Set(["none", "nor"]);
const DENIES = listOfWords([...NO_ONE, ...NONE, ...NOT, ...RARELY, "not"]);
/** What the honest never do, as in "banks never ring and ask". */
const ASKS = new Set(
  "ask asks call calls contact contacts ring rings phone phones telephone request requests require want wants demand demands tell send sends visit come collect instruct need pressure ever cold".split(
    " ",
  ),
);
const NEVER_DO = new Set([...WILL, ...ASKS, "accept", "accepts", "take", "takes"]);
const DOERS = new Set("i we she he they".split(" "));

const hasAny = (words: Words, from: number, to: number, any: ReadonlySet<string>): boolean => {
  for (let i = from; i < to; i++) if (any.has(words.word[i] ?? "")) return true;
  return false;
};
const isOfHonest = (words: Words, from: number, to: number): boolean => hasAny(words, from, to, HONEST);

/** "Passwords are things that no bank will ask for", "account details and PIN never", "giving it out is never wise". */
function isDeniedAfter({ words, to }: Named): boolean {
  for (let i = to; i < to + AFTER_REACH; i++) {
    const word = words.word[i];
    if (word === undefined || ((words.marks[i] ?? 0) & Mark.stop) !== 0) return false;
    const next = words.word[i + 1] ?? "";
    if (NO_ONE.has(word) && isOfHonest(words, i + 1, i + 3) && hasAny(words, i + 2, i + 5, WILL)) return true;
    if (word !== "never" || i > to + 4) continue;
    if (IS.has(words.word[i - 1] ?? "")) return words.word[i - 1] !== "was" && !ENDS_IN_ED.test(next);
    if (next === "" || ((words.marks[i + 1] ?? 0) & Mark.stop) !== 0) return true;
  }
  return false;
}
const AFTER_REACH = 10;
const IS = new Set(["is", "are"]);
/** "Her card is never sent": done to it. */
const ENDS_IN_ED = /(?:ed|sent|given|taken|seen)$/;

/** "Do not share your details", "avoid giving a code": advice, where "she did not give it" tells of a demand. */
function isWarnedOf({ words, from, at }: Named): boolean {
  const first = Math.max(from, at - WARNING_REACH);
  for (let i = lastOf(words, PARTS, first, at + 1); i >= 0; i = lastOf(words, PARTS, first, i)) {
    const before = words.word[i - 2] ?? "";
    const last = words.word[i - 1] ?? "";
    if (last === "ever" && /^(?:don't|not|never)$/.test(before)) return true;
    if (last === "don't" || last === "shouldn't") return !DOERS.has(before);
    if (last === "never") return !DOERS.has(before);
    if (last === "avoid" || (last === "to" && before === "not")) return true;
    if (last === "not" && (words.word[i] ?? "").endsWith("ing") && !BE.has(before)) return true;
    // "Give out no details", "hand over no money".
    if (words.word[isOneOf(words, i + 1, OUT) ? i + 2 : i + 1] === "no") return !DOERS.has(last);
    if (last === "not" && /^(?:do|should|must)$/.test(before)) return !DOERS.has(words.word[i - 3] ?? "");
  }
  return false;
}
const WARNING_REACH = 8;
const OUT = listOf("out over away up");
/** "She was not giving it": refused. */
const BE = new Set("was were is are am i'm you're we're they're he's she's be been being".split(" "));
const PARTS = listOf(
  "give giving share sharing disclose disclosing provide providing reveal divulge confirm enter install download send sending transfer hand withdraw move tell read let agree buy pay click post leave draw take",
);

/** "Someone who contacts you for your details", "people who may give their details": of no call that was. */
function isOfAnybody({ words, ask, from, at }: Named): boolean {
  const first = Math.max(from, at - DENIAL_REACH);
  for (let i = lastOf(words, OF_ANYBODY, first, at + 1); i >= 0; i = lastOf(words, OF_ANYBODY, first, i)) {
    const word = words.word[i] ?? "";
    // "If you are asked for it": not "if you don't pay", which is an order.
    const next = words.word[i + 1] ?? "";
    if (word === "if" && IF_WHO.has(next) && GETS.test(words.word[i + 2] ?? "")) return true;
    if (word === "who" && isOneOf(words, i - 1, ANYBODY) && DOES.has(next)) return true;
    if (word === "who" && ANY.test(words.word[i - 1] ?? "") && GETS.test(next)) return true;
    if (i > at - 3 && MAY.has(word) && DETAILS.has(ask) && isOneOf(words, i + 1, PARTS)) return true;
  }
  return false;
}
const IF_WHO = new Set("you anyone anybody someone somebody".split(" "));
const GETS = /^(?:is|are|gets?|receives?|has|have)$/;
const ANY = /^any(?:one|body)$/;
const ANYBODY = listOf("someone somebody anyone anybody caller callers people those");
const DOES = new Set(
  "contacts calls rings phones asks wants says claims offers demands requests contact call ring phone ask want claim".split(
    " ",
  ),
);
const MAY = new Set(["may", "might"]);
const OF_ANYBODY = listOf("if who may might");

/** "Her card had been used to buy a watch", "caught buying a laptop": the story told, unless somebody is told to. */
function isBoughtByOthers({ words, ask, from, at }: Named): boolean {
  if (ask !== "buy_goods") return false;
  for (let i = at - 1; i >= Math.max(from, at - NEAR_DENIAL); i--) {
    const word = words.word[i] ?? "";
    if (ORDERS.has(word) || (word === "had" && /^(?:her|him|me|them)$/.test(words.word[i + 1] ?? ""))) return false;
    if (MISUSED.has(word)) return true;
  }
  return false;
}
const ORDERS = setOf(
  "told asked persuaded instructed ordered convinced talked urged encouraged advised made tricked conned duped pressed sent",
);
const MISUSED = setOf(
  "used attempt attempts attempted caught arrested custody transaction transactions fraudulent fraudulently stolen cloned",
);

/** "£1,200 since withdrawn", "she has since changed her PIN". */
function isAfterwards({ words, from, at }: Named): boolean {
  const since = lastOf(words, SINCE, Math.max(from, at - DENIAL_REACH), at);
  return since >= 0 && (isOneOf(words, since - 1, HAVE) || (since >= at - 4 && isOneOf(words, since + 1, TAKEN)));
}
const SINCE = listOf("since");
const HAVE = listOf("has have had he's she's they've");
const TAKEN = listOf("withdrawn taken changed spent drawn");

/** "Her National Insurance number was tied to a crime", "my card had been cloned": what the caller frightens people with. */
function isStoryOfIt({ words, ask, to }: Named): boolean {
  if (!DETAILS.has(ask) && ask !== "pin_or_password") return false;
  const first = /^(?:numbers?|details)$/.test(words.word[to] ?? "") ? to + 1 : to;
  let at = first;
  while (at < first + 3 && isOneOf(words, at, BEEN)) at++;
  return at > first && isOneOf(words, at, SUFFERED);
}
const DETAILS: ReadonlySet<Ask> = new Set<Ask>(["bank_details", "card_details", "personal_details"]);
const BEEN = listOf("was were is are had has have been being");
const SUFFERED = listOf(
  "used tied linked compromised stolen cloned copied suspended involved found flagged misused associated connected hacked",
);
