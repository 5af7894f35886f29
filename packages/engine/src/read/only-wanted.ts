/** What was wanted, supposed or nearly done, told in words that would otherwise say that it was done. */
import type { Facts } from "./annotate.ts";
import type { Cue } from "./lexicon/cue.ts";
import type { Hit } from "./phrases.ts";
import type { Words } from "./sentences.ts";
import { hasOneOf, isOneOf, listOf, nextOf } from "./vocabulary.ts";

/** "I nearly gave him my PIN", "she almost sent £500": nothing went. */
export function isNearly(words: Words, { from }: Facts, { from: at, to }: Hit<Cue>): boolean {
  for (let i = Math.max(from, at - 1); i < to; i++)
    if (isOneOf(words, i, NEARLY) && isOneOf(words, i + 1, DONE)) return true;
  return false;
}
const NEARLY = listOf("nearly almost practically");
// "Lost nearly £500" and "almost all of it went" were no near things.
const DONE = listOf(
  "gave given give told read sent paid let handed typed entered put lost transferred moved bought withdrew had got went did parted clicked pressed installed downloaded shared passed",
);

/** "I would have given it", "had I given it", "he insisted I gave it", "talked of sending it": never said to be done. */
export function isSupposed(words: Words, facts: Facts, { from: at, to }: Hit<Cue>): boolean {
  const verb = isOneOf(words, at, OPENS) && at + 1 < to ? at + 1 : at;
  const before = stepBack(words, facts.from, at);
  return (
    isIf(words, before) ||
    isDuty(words, facts, verb) ||
    isWouldHave(words, facts, verb) ||
    isOnlyWished(words, facts, before) ||
    isOnlyThought(words, facts, at)
  );
}
const OPENS = listOf("i we she he they who and so then");

/** "I should read out my number", "you must give them the code": somebody's order, for "read" is done and to be done alike. */
function isDuty(words: Words, { to }: Facts, verb: number): boolean {
  const duty = isOneOf(words, verb, DUTIES) ? verb : verb - 1;
  // "I must have given it": done, it seems.
  if (!isOneOf(words, duty, DUTIES) || words.word[duty + 1] === "have") return false;
  for (let at = duty + 1; at < to; at++) if (isObeyed(words, at)) return false;
  return true;
}
/** "and I did", "so she did". */
const isObeyed = (words: Words, at: number): boolean =>
  words.word[at] === "did" && isOneOf(words, at - 1, DOERS) && words.word[at + 1] !== "not";
const DUTIES = listOf("should must shall");

/** "would have sent", "could've lost". */
function isWouldHave(words: Words, { from }: Facts, at: number): boolean {
  for (let i = at; i >= Math.max(from, at - 3); i--) {
    if (isOneOf(words, i, MIGHT_HAVE)) return true;
    if (isOneOf(words, i, MIGHT) && words.word[i + 1] === "have") return true;
  }
  return false;
}
const MIGHT_HAVE = listOf("would've could've might've");
const MIGHTS = "would could might should i'd";
const MIGHT = listOf(MIGHTS);

/** "Had I given him the code", "asked had I just spent £640", "if she had paid". */
const isIf = (words: Words, before: number): boolean =>
  (words.word[before] === "that" && isOneOf(words, before - 1, PROVIDED)) ||
  (words.word[before] === "had" && isOneOf(words, before + 1, DOERS)) ||
  isOneOf(words, before, IF);
const PROVIDED = listOf("provided providing");
const IF = listOf("if whether unless until till provided providing");

/** "He insisted I gave him my number", "the idea was that I sent it". */
function isOnlyWished(words: Words, { from }: Facts, before: number): boolean {
  const wish = words.word[before] === "that" ? before - 1 : before;
  return (
    wish >= from && (isOneOf(words, wish, WISHES) || (words.word[wish] === "was" && isOneOf(words, wish - 1, IDEAS)))
  );
}
const WISHES = listOf("insisted insists insisting demanded demanding suggested suggesting proposed requested");
const IDEAS = listOf("idea plan plot trick scheme aim object point");

/** The word before the one who is said to do it: "whether" of "whether I had given". */
function stepBack(words: Words, from: number, at: number): number {
  let i = isOneOf(words, at, DOERS) ? at : at - 1;
  while (i > from && isOneOf(words, i, HELPERS)) i--;
  if (isOneOf(words, i, DOERS) && i > from) i--;
  return i;
}
const DOERS = listOf("i we she he they");
const HELPERS = listOf("had have has ever just then already first");

/** "on the point of paying", "thought about giving", "tried to talk me into sending". */
function isOnlyThought(words: Words, { from }: Facts, at: number): boolean {
  // "Kept her from being duped of her savings".
  if (words.word[at - 1] === "being" && words.word[at - 2] === "from") return true;
  if (!(words.word[at] ?? "").endsWith("ing")) return false;
  if (isOneOf(words, at - 1, OF)) return true;
  if (words.word[at - 1] !== "into") return false;
  if (hasOneOf(words, TRIES, Math.max(from, at - TRIED_REACH), at - 1)) return true;
  // "To trick them into handing it over", "deceives people into transferring money": how it is done.
  return hasOneOf(words, TRICKS, Math.max(from, at - TRICK_REACH), at - 1);
}
const TRICK_REACH = 5;
const TRICKS = listOf(
  "trick tricks con cons deceive deceives persuade persuades fool fools dupe dupes scam scams scare scares frighten frightens talk talks manipulate manipulates pressure pressures pressurise coerce coerces bully bullies panic lure lures coax mislead misleads convince convinces",
);
const OF = listOf("of about against from than");
const TRIED_REACH = 8;
const TRIES = listOf("tried trying try tries attempt attempted attempting attempts wanted hoping hoped");

/** "They were trying to make me give them access", "I could have lost it", "I was told it had gone", and no more. */
export function isAllWanted(words: Words, from: number, to: number): boolean {
  for (let at = nextOf(words, SAYS_SO, from, to); at >= 0; at = nextOf(words, SAYS_SO, at + 1, to)) {
    if (isOneOf(words, at, MIGHT) && words.word[at + 1] === "have") return true;
    if (words.word[at] === "told" && words.word[at - 1] === "was") return !hasOneOf(words, DID_SO, at + 1, to);
    if (!isOneOf(words, at, FRAMES)) continue;
    const order = orderIn(words.word.slice(at + 1, at + 1 + ORDER_REACH));
    if (order < 0) continue;
    return !hasOneOf(words, DID_SO, at + 1 + order, to);
  }
  return false;
}
/** "He wants my PIN", "she's after the code", and no more: what is still wanted was not given. */
export function isStillWanted(words: Words, from: number, to: number): boolean {
  const at = nextOf(words, STILL_WANTS, from, to);
  if (at < 0) return false;
  if (words.word[at] === "after" && !isOneOf(words, at - 1, IS)) return false;
  return isOneOf(words, at - 1, CALLERS) && !hasOneOf(words, DID_AFTER, at + 1, to);
}
const STILL_WANTS = listOf("want wants wanted need needs demands demand after");
const IS = listOf("he's she's they're is are was were");
const CALLERS = listOf("he she they who caller man woman lady he's she's they're is are was were still now just");
const DID_AFTER = listOf(
  "i i've we she he they did so which gave given told read sent paid let handed typed entered put took got has have had",
);

/** "I must not tell my bank", "not to trust the staff at the branch": a caller's order, and nobody's refusal. */
export function isForbidden(words: Words, from: number, to: number): boolean {
  for (let at = nextOf(words, NOT, from, to); at >= 0; at = nextOf(words, NOT, at + 1, to)) {
    const verb = words.word[at + 1] === "to" ? at + 2 : at + 1;
    if (verb === at + 1 && !isOneOf(words, at - 1, DUTIES)) continue;
    if (isOneOf(words, verb, TELLS) && hasOneOf(words, KEPT_FROM, verb + 1, Math.min(to, verb + KEPT_REACH)))
      return true;
  }
  return false;
}
const NOT = listOf("not");
const TELLS = listOf("tell trust mention speak talk involve inform alert");
const KEPT_FROM = listOf(
  "bank branch staff cashier family daughter son wife husband mum dad anyone anybody police partner relatives",
);
const KEPT_REACH = 5;

const ORDER_REACH = 4;
/** "Told her to send it", "asked for her code". */
const orderIn = (said: readonly string[]): number =>
  said.findIndex((word, i) => word === "to" || (i === 0 && word === "for"));
const FRAMED =
  "told asked asking wanted wants wanting instructed urged trying tried begged ordered invited supposed meant expected advised said kept";
const FRAMES = listOf(FRAMED);
const SAYS_SO = listOf(`${MIGHTS} ${FRAMED}`);
const DID_SO = listOf("i we she he they did so which");
