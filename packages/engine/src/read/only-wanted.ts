/** What was wanted, supposed or nearly done, told in words that would otherwise say that it was done. */
import type { Facts } from "./annotate.ts";
import type { Cue } from "./lexicon/cue.ts";
import type { Hit } from "./phrases.ts";
import type { Words } from "./sentences.ts";
import { listOfWords, numbersOf } from "./vocabulary.ts";
import { NOT_LISTED } from "./word-numbers.ts";

/** "I nearly gave him my PIN", "she almost sent £500": nothing went. */
export function isNearly(words: Words, { from }: Facts, { from: at, to }: Hit<Cue>): boolean {
  for (let i = Math.max(from, at - 1); i < to; i++)
    if (NEARLY.has(words.word[i] ?? "") && DONE.has(words.word[i + 1] ?? "")) return true;
  return false;
}
const NEARLY = new Set("nearly almost practically".split(" "));
// "Lost nearly £500" and "almost all of it went" were no near things.
const DONE = new Set(
  "gave given give told read sent paid let handed typed entered put lost transferred moved bought withdrew had got went did parted clicked pressed installed downloaded shared passed".split(
    " ",
  ),
);

/** "I would have given it", "had I given it", "he insisted I gave it", "talked of sending it": never said to be done. */
export function isSupposed(words: Words, facts: Facts, { from: at, to }: Hit<Cue>): boolean {
  const verb = OPENS.has(words.word[at] ?? "") && at + 1 < to ? at + 1 : at;
  return (
    isIf(words, facts, at) ||
    isDuty(words, facts, verb) ||
    isWouldHave(words, facts, verb) ||
    isOnlyWished(words, facts, at) ||
    isOnlyThought(words, facts, at)
  );
}
const OPENS = new Set("i we she he they who and so then".split(" "));

/** "I should read out my number", "you must give them the code": somebody's order, for "read" is done and to be done alike. */
function isDuty(words: Words, { to }: Facts, verb: number): boolean {
  const duty = DUTIES.has(words.word[verb] ?? "") ? verb : verb - 1;
  // "I must have given it": done, it seems.
  if (!DUTIES.has(words.word[duty] ?? "") || words.word[duty + 1] === "have") return false;
  for (let at = duty + 1; at < to; at++) if (isObeyed(words, at)) return false;
  return true;
}
/** "and I did", "so she did". */
const isObeyed = (words: Words, at: number): boolean =>
  words.word[at] === "did" && DOERS.has(words.word[at - 1] ?? "") && words.word[at + 1] !== "not";
const DUTIES = new Set("should must shall".split(" "));

/** "would have sent", "could've lost". */
function isWouldHave(words: Words, { from }: Facts, at: number): boolean {
  for (let i = at; i >= Math.max(from, at - 3); i--) {
    const word = words.word[i] ?? "";
    if (/^(?:would|could|might)'ve$/.test(word)) return true;
    if (MIGHT.has(word) && words.word[i + 1] === "have") return true;
  }
  return false;
}
const MIGHT = new Set("would could might should i'd".split(" "));

/** "Had I given him the code", "asked had I just spent £640", "if she had paid". */
function isIf(words: Words, { from }: Facts, at: number): boolean {
  const doer = stepBack(words, from, at);
  return (
    (words.word[doer] === "had" && DOERS.has(words.word[doer + 1] ?? "")) ||
    /^(?:if|whether|unless|until|till)$/.test(words.word[doer] ?? "")
  );
}

/** "He insisted I gave him my number", "the idea was that I sent it". */
function isOnlyWished(words: Words, { from }: Facts, at: number): boolean {
  const before = stepBack(words, from, at);
  const wish = words.word[before] === "that" ? before - 1 : before;
  return (
    wish >= from &&
    (WISHES.has(words.word[wish] ?? "") || (words.word[wish] === "was" && IDEAS.has(words.word[wish - 1] ?? "")))
  );
}
const WISHES = new Set(
  "insisted insists insisting demanded demanding suggested suggesting proposed requested".split(" "),
);
const IDEAS = new Set("idea plan plot trick scheme aim object point".split(" "));

/** The word before the one who is said to do it: "whether" of "whether I had given". */
function stepBack(words: Words, from: number, at: number): number {
  let i = DOERS.has(words.word[at] ?? "") ? at : at - 1;
  while (i > from && HELPERS.has(words.word[i] ?? "")) i--;
  if (DOERS.has(words.word[i] ?? "") && i > from) i--;
  return i;
}
const DOERS = new Set("i we she he they".split(" "));
const HELPERS = new Set("had have has ever just then already".split(" "));

/** "on the point of paying", "thought about giving", "tried to talk me into sending". */
function isOnlyThought(words: Words, { from }: Facts, at: number): boolean {
  if (!(words.word[at] ?? "").endsWith("ing")) return false;
  const before = words.word[at - 1] ?? "";
  if (/^(?:of|about|against|from|than)$/.test(before)) return true;
  if (before !== "into") return false;
  return words.word.slice(Math.max(from, at - TRIED_REACH), at - 1).some((word) => TRIES.has(word));
}
const TRIED_REACH = 8;
const TRIES = new Set("tried trying try tries attempt attempted attempting attempts wanted hoping hoped".split(" "));

/** "They were trying to make me give them access", "I could have lost it", "I was told it had gone", and no more. */
export function isAllWanted(words: Words, from: number, to: number): boolean {
  const numbers = numbersOf(words);
  for (let at = from; at < to; at++) {
    if (SAYS_SO[numbers[at] ?? NOT_LISTED] !== 1) continue;
    const word = words.word[at] ?? "";
    if (MIGHT.has(word) && words.word[at + 1] === "have") return true;
    if (word === "told" && words.word[at - 1] === "was")
      return !words.word.slice(at + 1, to).some((later) => DID_SO.has(later));
    if (!FRAMES.has(word)) continue;
    const order = orderIn(words.word.slice(at + 1, at + 1 + ORDER_REACH));
    if (order < 0) continue;
    return !words.word.slice(at + 1 + order, to).some((word) => DID_SO.has(word));
  }
  return false;
}
const ORDER_REACH = 4;
/** "Told her to send it", "asked for her code". */
const orderIn = (said: readonly string[]): number =>
  said.findIndex((word, i) => word === "to" || (i === 0 && word === "for"));
const FRAMES = new Set(
  "told asked asking wanted wants wanting instructed urged trying tried begged ordered invited supposed meant expected advised said kept".split(
    " ",
  ),
);
const SAYS_SO = listOfWords([...MIGHT, ...FRAMES]);
const DID_SO = new Set("i we she he they did so which".split(" "));
