/** Whether the words of an ending are what to do, and told of nobody. */
import type { Cue } from "./lexicon/cue.ts";
import type { Hit } from "./phrases.ts";
import type { Words } from "./sentences.ts";
import { hasOneOf, isOneOf, listOf } from "./vocabulary.ts";

/** What somebody said to the caller, as a pattern of the lexicon begins. */
export const ANSWERED_BACK = /^\((?:i\|we\) \(said|said\|told\|asked\|wished)/;

/** "Should simply hang up", "never tell anyone": what to do. */
export function isAdvised(words: Words, { from, to }: Hit<Cue>, account: boolean): boolean {
  // "Must not hang up": bidden.
  if (isOneOf(words, from - 1, NOT) && isOneOf(words, from - 2, URGES)) return true;
  if (isOneOf(words, from - 1, DOERS)) return false;
  // "Listen for the dialling tone".
  if (isOneOf(words, from, DIALLING) && hasOneOf(words, LISTENS, Math.max(0, from - 6), from)) return true;
  if (isOrdered(words, from, account)) return true;
  // "Had the sense to hang up", "decided to end the call".
  if (hasOneOf(words, CHOSE, Math.max(0, from - 4), from)) return false;
  // Of one's own call one tells in the present as well: "I listen, hang up".
  if (account && !hasOneOf(words, URGES, Math.max(0, from - 3), from)) return false;
  if (isOneOf(words, isOneOf(words, from, NOT) ? from + 1 : from, ANSWERS_NOW)) return true;
  return isOneOf(words, from, PUTS) && isOneOf(words, from - 1, ADVISES) && to > from + 1;
}
/** "When in doubt give no details", "officers never ask", "should be hung up on": told of nobody, where it is published. */
function isOrdered(words: Words, from: number, account: boolean): boolean {
  if (words.word[from] === "never" && !account)
    return isOneOf(words, from + 1, ANSWERS_NOW) || isOneOf(words, from + 1, DOES);
  const verb = isOneOf(words, from - 1, OUT) ? from - 2 : from - 1;
  return words.word[from] === "no" && isOneOf(words, verb, ANSWERS_NOW) && !isOneOf(words, verb - 1, DOERS);
}
const DIALLING = listOf("dial dialling dialing");
const LISTENS = listOf("listen check sure hear wait");
const OUT = listOf("out over away up");
const DOES = listOf("do ask call ring phone be let buy pick read type hand transfer agree");
const NOT = listOf("don't never not");
const ANSWERS_NOW = listOf(
  "hang hand end terminate ignore delete refuse decline give share tell press ring call reveal reply respond open click contact report block disclose send pay trust",
);
const DOERS = listOf("i we she he they who did not");
const CHOSE = listOf("decided chose managed sense enough able quick wise thought knew got had was were did made");
const URGES = listOf("should must please always");
const PUTS = listOf("put cut call report check ask contact");
const ADVISES = listOf("to should must please");
