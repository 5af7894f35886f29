/** What a phrase about the end of a call says was given, lost or stopped: whose it was, and of what kind. */
import type { Facts } from "./annotate.ts";
import { BE, near } from "./end-words.ts";
import type { Cue } from "./lexicon/cue.ts";
import type { Hit } from "./phrases.ts";
import type { Words } from "./sentences.ts";

/** "They already have all the information they need". */
export const isHeldAlready = (words: Words, { from }: Hit<Cue>): boolean =>
  words.word[from - 1] === "already" || words.word[from + 1] === "already";

export const isTheirDetail = (words: Words, { to }: Hit<Cue>): boolean =>
  /^(?:his|her|their|my)$/.test(words.word[to - 1] ?? "") &&
  /^(?:name|date|address|postcode|details?|numbers?|pin|password)$/.test(words.word[to] ?? "");

/** "She was given a case number": what the caller gave. */
export const isGivenTo = (words: Words, { from, to }: Hit<Cue>): boolean =>
  words.word[from] === "given" &&
  BE.has(words.word[from - 1] ?? "") &&
  !words.word.slice(from, to).some((word) => INTO.has(word));
const INTO = new Set("access control onto into".split(" "));

export const isCardsNumber = (words: Words, { from, to }: Hit<Cue>): boolean =>
  words.word
    .slice(from, to)
    .some(
      (word, i) => /^cards?$/.test(word) && /^(?:numbers?|details?|expiry|pin)$/.test(words.word[from + i + 1] ?? ""),
    );

/** "I have not told my husband": nothing of what the caller was told. */
export const isUntold = (words: Words, { to }: Hit<Cue>): boolean =>
  words.word[to - 1] === "told" && words.word.slice(to, to + 3).some((word) => FAMILY.has(word));
const FAMILY = new Set(
  "husband wife son daughter family mum dad mother father kids children anyone anybody police soul friends sister brother bank".split(
    " ",
  ),
);

/** "gave a made-up name": what the caller gave. */
export const isCallers = (words: Words, { from, to }: Hit<Cue>): boolean => {
  const said = words.word.slice(from, to);
  if (said.some((word) => CALLERS_OWN.has(word))) return true;
  // "Gave her the number of an account to which it should go", "a number to ring".
  if (/^(?:of an account|of the account|to ring|to call)/.test(words.word.slice(to, to + 3).join(" "))) return true;
  // "Police say they have given a number".
  if (said[0] === "they" && words.word[to - 2] === "a") return true;
  // "He gave me a number to ring".
  return !OWN.has(said[0] ?? "") && said.some((word) => word === "me" || word === "us");
};
const CALLERS_OWN = new Set(
  "made false fake bogus supposed crime reference contact collar officer's officers' detective's constable's policeman's badge warrant".split(
    " ",
  ),
);
const OWN = new Set(["i", "we"]);

/** "gave away no bank details", "she paid nothing"; not "nothing was recovered", a phrase that has it of its own. */
export const saysNone = (words: Words, facts: Facts, { from, to, pattern }: Hit<Cue>): boolean =>
  !HAS_NONE.test(pattern) &&
  (words.word.slice(from, to).some((word) => NONE.has(word)) || (to < facts.to && NOTHING.has(words.word[to] ?? "")));
const HAS_NONE = /\b(?:no|none|nothing|nil)\b/;
const NOTHING = new Set("nothing none nil zero".split(" "));
const NONE = new Set("no nothing neither none zero nil".split(" "));

/** "The council gave him my number": who had it to give was not the one who was rung. */
export const isGivenByOthers = (words: Words, { from }: Hit<Cue>): boolean =>
  /^(?:gave|given|passed|sold|shared|provided|supplied)$/.test(words.word[from] ?? "") &&
  OTHERS.has(words.word[from - 1] ?? "");
const OTHERS = new Set(
  "council bank company firm provider supplier friend neighbour shop website agency club".split(" "),
);

/** "He told the councillor that his card was about to expire": what was told, and no detail. */
export const isTellingThat = (words: Words, { from, to }: Hit<Cue>): boolean => {
  for (let at = from; at < to; at++)
    if (words.word[at] === "told" && words.word.slice(at + 2, Math.min(to, at + 5)).includes("that")) return true;
  // "I told him it can't be answered like that".
  return words.word[to - 1] === "it" && CLAUSE.test(words.word[to] ?? "");
};

const CLAUSE =
  /^(?:can't|cannot|can|couldn't|was|wasn't|is|isn't|would|wouldn't|won't|will|had|has|did|didn't|must|sounded|looked|seemed)$/;

/** "Most sorry for my loss". */
export const isCondoled = (words: Words, facts: Facts, { from }: Hit<Cue>): boolean =>
  words.word[from] === "loss" && near(words, facts.from, from, 4, SORRY);
const SORRY = new Set(["sorry", "condolences"]);
export const isCardStopped = (words: Words, { from, to }: Hit<Cue>): boolean => {
  const said = words.word.slice(from, to + 3);
  const stop = said.findIndex((word) => STOPS.has(word));
  return (
    stop >= 0 &&
    said.slice(Math.max(0, stop - 3), stop + 4).some((word) => CARDS.has(word)) &&
    !said.some((word) => PAYMENTS.has(word))
  );
};
/** "New cards were being issued". */
export const isNewCard = (words: Words, { from }: Hit<Cue>): boolean =>
  /^(?:new|replacement)$/.test(words.word[from] ?? "");

const STOPS = new Set("stopped blocked cancelled froze frozen cancelling blocking freezing".split(" "));
const CARDS = new Set("card cards account accounts".split(" "));
const PAYMENTS = new Set(
  "payment payments transfer transfers transaction transactions money withdrawal purchase before from any".split(" "),
);

/** "Do not return the call". */
export const isRingingBack = (words: Words, { from, to }: Hit<Cue>): boolean =>
  words.word.slice(from, to + 2).some((word) => /^(?:calls?|messages?|number)$/.test(word));

/** "He could not get into his bank": nothing was refused. */
export const isUnable = (words: Words, { from, pattern }: Hit<Cue>): boolean =>
  pattern.includes("remote access") && /^(?:could|can)$/.test(words.word[from - 2] ?? "");

/** "In another suspected scam", "be aware of a scam": what it is called, and nobody's seeing through it. */
export function isOnlyNamed(words: Words, { from, pattern }: Hit<Cue>): boolean {
  if (!SEES.test(pattern)) return false;
  const before = words.word[from - 1] ?? "";
  if (words.word[from] === "suspected") return FRAUDS.test(words.word[from + 1] ?? "") && !SUSPECTS.test(before);
  return words.word[from] === "aware" && /^(?:be|are|being|made|more|stay)$/.test(before);
}
const SEES = /^\((?:recognised|knew|twigged)/;
const FRAUDS = /^(?:scams?|frauds?|con|hoax|bogus|fraudsters?|scammers?|courier|telephone|phone)$/;
const SUSPECTS =
  /^(?:she|he|they|who|i|we|and|but|woman|man|couple|resident|victim|victims|immediately|quickly|rightly|had)$/;
