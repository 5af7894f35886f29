/** What is named in the words of a demand and was none: what never happens, what came after, what was the caller's own. */
import type { Ask } from "../base/vocabulary.ts";
import type { Words } from "./sentences.ts";
import { setOf } from "./vocabulary.ts";

/** Words `at` to `to` of a sentence that begins at `from`. */
type Named = { words: Words; ask: Ask; from: number; at: number; to: number };

export function isNotAsked(named: Named): boolean {
  return (
    isDenied(named) ||
    isWarnedOf(named) ||
    isAfterwards(named) ||
    isStoryOfIt(named) ||
    (OF_ITS_OWN[named.ask]?.(named) ?? false)
  );
}

/** "No officer will ever send somebody for your cash", "the bank will never ask": what is said of the honest. */
function isDenied({ words, ask, from, at }: Named): boolean {
  if (ask === "press_key") return false;
  for (let i = at - 1; i >= Math.max(from, at - DENIAL_REACH); i--) {
    const word = words.word[i] ?? "";
    const isNo = word === "no" && HONEST.has(words.word[i + 1] ?? "") && WILL.has(words.word[i + 2] ?? "");
    if (isNo || (NOT.has(word) && HONEST.has(words.word[i - 1] ?? ""))) return true;
    if (word === "not" && WILL.has(words.word[i - 1] ?? "") && HONEST.has(words.word[i - 2] ?? "")) return true;
    if (word === "never" && WILL.has(words.word[i - 1] ?? "")) return !DOERS.has(words.word[i - 2] ?? "");
  }
  return false;
}
const DENIAL_REACH = 10;
const HONEST = new Set(
  "officer officers police policeman bank banks building company companies hmrc council department force nobody authorities official officials detective organisation government".split(
    " ",
  ),
);
const WILL = new Set("will would should can does do ever".split(" "));
const NOT = new Set("won't wouldn't doesn't don't never".split(" "));
const DOERS = new Set("i we she he they".split(" "));

/** "Do not share your details", "avoid giving a code": advice, where "she did not give it" tells of a demand. */
function isWarnedOf({ words, from, at }: Named): boolean {
  for (let i = at; i >= Math.max(from, at - WARNING_REACH); i--) {
    if (!PARTS.has(words.word[i] ?? "")) continue;
    const before = words.word[i - 2] ?? "";
    const last = words.word[i - 1] ?? "";
    if (last === "don't" || last === "shouldn't") return !DOERS.has(before);
    if (last === "avoid" || (last === "to" && before === "not")) return true;
    if (last === "not" && /^(?:do|should|must)$/.test(before)) return !DOERS.has(words.word[i - 3] ?? "");
  }
  return false;
}
const WARNING_REACH = 8;
const PARTS = new Set(
  "give giving share sharing disclose disclosing provide providing reveal divulge confirm enter install download send sending transfer hand withdraw move".split(
    " ",
  ),
);

/** "£1,200 since withdrawn", "she has since changed her PIN". */
function isAfterwards({ words, from, at }: Named): boolean {
  for (let i = at - 1; i >= Math.max(from, at - DENIAL_REACH); i--)
    if (words.word[i] === "since")
      return HAVE.has(words.word[i - 1] ?? "") || (i >= at - 4 && TAKEN.has(words.word[i + 1] ?? ""));
  return false;
}
const HAVE = new Set("has have had he's she's they've".split(" "));
const TAKEN = new Set("withdrawn taken changed spent drawn".split(" "));

/** "Her National Insurance number was tied to a crime", "my card had been cloned": what the caller frightens people with. */
function isStoryOfIt({ words, ask, to }: Named): boolean {
  if (!DETAILS.has(ask)) return false;
  const first = /^(?:numbers?|details)$/.test(words.word[to] ?? "") ? to + 1 : to;
  let at = first;
  while (at < first + 3 && BEEN.has(words.word[at] ?? "")) at++;
  return at > first && SUFFERED.has(words.word[at] ?? "");
}
const DETAILS: ReadonlySet<Ask> = new Set<Ask>(["bank_details", "card_details", "personal_details"]);
const BEEN = setOf("was were is are had has have been being");
const SUFFERED = setOf(
  "used tied linked compromised stolen cloned copied suspended involved found flagged misused associated connected hacked",
);

const OF_ITS_OWN: Partial<Record<Ask, (named: Named) => boolean>> = {
  bank_details: isCallersAccount,
  card_details: isNoCardNumber,
  pin_or_password: isSignal,
  personal_details: isNameOfThing,
  money_transfer: isNoDemand,
  gift_cards_or_vouchers: isHelp,
  remote_access: isNotDone,
  press_key: isPartOfNumber,
  buy_goods: isSaidToBeBought,
  card_handover: isNoCardGiven,
};

/** "I'll read you a sort code", "gave her the number of an account": the account that money is to go to. */
function isCallersAccount({ words, from, at, to }: Named): boolean {
  const before = words.word.slice(Math.max(from, at - 4), at);
  if (words.word[at] === "number" && words.word[to - 2] === "an") return true;
  // "An account to which her savings should be sent".
  if (words.word[at] === "account" && words.word[to - 1] === "which" && before.at(-1) === "an") return true;
  return NEWS.has(before.at(-1) ?? "") && before.some((word) => GIVES.has(word));
}
const NEWS = new Set("a an fresh new another".split(" "));
const GIVES = new Set("read reads give gave gives given to".split(" "));

/** "Codes from a card reader", "the PIN written on the back". */
function isNoCardNumber({ words, from, at, to }: Named): boolean {
  if (/^(?:readers?|machines?)$/.test(words.word[to] ?? "")) return true;
  if (words.word[to - 2] === "gift") return true;
  return words.word[at] === "written" && words.word.slice(Math.max(from, at - 4), at).some((word) => PINS.has(word));
}
const PINS = new Set("pin pins number wee code".split(" "));

/** "A man who knew the password", "agree a family password". */
function isSignal({ words, from, at, to }: Named): boolean {
  // "The bank changed all my passwords", "a card with a different PIN".
  if (words.word.slice(Math.max(from, at - 3), at).some((word) => /^(?:chang(?:ed?|ing)|different)$/.test(word)))
    return true;
  if (!(words.word[to - 1] ?? "").startsWith("password")) return false;
  return words.word.slice(Math.max(from, to - 7), to - 1).some((word) => SIGNALS.has(word));
}
const SIGNALS = new Set("knew quote quoted agree agreed family whispered said".split(" "));

/** "Your IP address", "the branch name", "spell the name". */
function isNameOfThing({ words, from, at, to }: Named): boolean {
  const last = words.word[to - 1] ?? "";
  if (last !== "name" && last !== "address") return false;
  const before = words.word.slice(Math.max(from, to - 3), to - 1);
  if (before.some((word) => THINGS.has(word))) return true;
  // "He's got your address".
  return words.word[at] === "got" && /'(?:s|ve|d)$/.test(words.word[at - 1] ?? "");
}
const THINGS = new Set("ip web internet website bank bank's branch company account payee spell".split(" "));

/** "They owed me £128", "whether she had made a payment", "non-payment of tax", "had been paid £150 to drive". */
function isNoDemand({ words, from, at, to }: Named): boolean {
  const word = words.word[at] ?? "";
  if (/^ow(?:ed?|es|ing)$/.test(word)) return /^(?:me|him|her|us|you)$/.test(words.word[at + 1] ?? "");
  if (words.word[at - 1] === "non" || (word === "paid" && words.word[at - 1] === "been")) return true;
  // "Sent codes to cancel two payments".
  if (/^(?:sen[dt]|sending)$/.test(word) && /^codes?$/.test(words.word[at + 1] ?? "")) return true;
  if (words.word.slice(at, to + 2).some((one) => one === "surcharge" || one === "compensation")) return true;
  return (
    MADE.has(word) && words.word.slice(Math.max(from, at - 4), at).some((one) => one === "if" || one === "whether")
  );
}
const MADE = new Set("made make making".split(" "));

/** "Help with fuel vouchers". */
function isHelp({ words, at }: Named): boolean {
  return /^(?:fuel|food|energy)$/.test(words.word[at - 1] ?? "");
}

/** "I don't go on the computer". */
function isNotDone({ words, at }: Named): boolean {
  return /^(?:don't|doesn't|never)$/.test(words.word[at - 1] ?? "") && DOERS.has(words.word[at - 2] ?? "");
}

/** "The eight digit one". */
function isPartOfNumber({ words, at }: Named): boolean {
  return words.word[at] === "digit";
}

/** "A purchase for an iPhone", "a phone ordered": the order that the caller tells of. */
function isSaidToBeBought({ words, at, to }: Named): boolean {
  if (words.word[at] === "purchase" || words.word[at] === "order")
    return /^(?:a|the|an|this)$/.test(words.word[at - 1] ?? "") || /^(?:for|of)$/.test(words.word[at + 1] ?? "");
  // "A phone was ordered on her contract": by whoever had her code.
  const ordered = words.word.slice(at, to).indexOf("ordered");
  return ordered > 0 && /phone|laptop/.test(words.word[at] ?? "");
}

/** "Gave my card number for £20", "given a card to keep", "card cancelled, nothing taken": no card went. */
function isNoCardGiven({ words, at, to }: Named): boolean {
  const said = words.word.slice(at, to);
  if (said[0] === "given" && said[1] === "a") return true;
  if (said.some((word) => CANCELLED.has(word)) || said.some((word) => BRANDS.has(word))) return true;
  const after = words.word.slice(at, to + 3);
  return after.some((word, i) => /^cards?$/.test(word) && AFTER_CARD.test(after.slice(i + 1, i + 4).join(" ")));
}
const CANCELLED = new Set("cancelled nothing stopped".split(" "));
const BRANDS = new Set("amazon apple steam google razer gift itunes play nectar xbox playstation".split(" "));
const AFTER_CARD = /^(?:numbers?|details|nos?\b|readers?|machine|over the phone|over the telephone|down the phone)/;
