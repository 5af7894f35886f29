/**
 * Who is being asked, and is it an ask at all? "A bank will never ask for your PIN", "if anyone asks for your PIN" and
 * "he didn't ask for my PIN" hold the same words as a demand and are none. The words before a match decide: a negation
 * or a warning counts only when nothing but light words (helpers, pronouns, callers' names) stands between.
 */
import { stemOf } from "./stem.ts";
import type { Word } from "./words.ts";

export type Mood =
  /** asked, told or done */
  | "asked"
  /** said not to be asked: "we will never ask for" */
  | "denied"
  /** told of others: "scammers ask for", "if anyone asks you to" */
  | "warned";

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map(stemOf));

const NEGATORS = setOf("not never nobody avoid refuse without neither nor stop");
const STOP = stemOf("stop");
const WARNERS = setOf(
  "scammer scammers fraudster fraudsters criminal criminals crook crooks conman conmen anyone anybody beware wary suspicious whoever unsolicited impostors leaflet leaflets poster posters article programme booklet",
);
/** A warning about others may stand further off: "beware of callers who say they are police and ask". */
const LIGHT = setOf(
  `will would do does did should can could may might must ever be to you we i they he she it us me him her them your our
   anyone anybody someone somebody who that which or and of by for at in on the a an any this these those ask request need want have
   going try want bank banks police officer officers company companies genuine real staff agent agents call calls caller callers ring phone phones telephone text contact
   email people person just even us about from somebody like no one only so always ever under circumstances please give tell share say
   legitimate proper reputable courier organisation hmrc council nhs we unexpectedly cold out blue over way reason safe okay allow force person
   something anything else them suddenly pressure get told ask send type enter found claim provide your refund refunds parcel parcels tax pretend take accept payment payments through`,
);
const FAR = 12;
const NEAR = 9;

const SUBJECTS = new Set(["he", "she", "they", "i", "we"]);

/** Asks told as one's own past ("told me to", "asked my mum for") are events, not warnings. */
const OWN = new Set(["my", "me", "mum", "dad", "gran", "her", "his", "she", "he", "us", "our"]);

/** A list after a denial is denied to its end: "will never ask you to buy watches or hand things to a courier". */
const LISTED = 16;
const CLAUSE_ENDS = setOf("but so then now just instead please because i he she unless until however today");
const ASKING = setOf("ask request want need tell send contact ring call");

export function moodOf(words: readonly Word[], start: number, end: number): Mood {
  const before = words[start - 1]?.raw;
  if (before === "or" || before === "nor") {
    const listed = moodOfList(words, start);
    if (listed) return listed;
  }
  const turn = words[start]?.turn;
  const own = hasOwn(words, start, end);
  let newClause = false;
  for (let at = start - 1; at >= 0 && at >= start - FAR; at--) {
    const word = words[at];
    if (!word || word.turn !== turn) break;
    if (NEGATORS.has(word.stem) && at >= start - NEAR) {
      return newClause || isOneOff(words, at) || beginsAnew(words, at, start) ? "asked" : "denied";
    }
    if (word.stem === "no" && isNoNeed(words, at)) return "denied";
    // "Do not tell anyone. Read me the code": the one not to be told is nobody that one is warned of.
    if (at === start - 1 && ordersAfresh(words, start)) return "asked";
    if (WARNERS.has(word.stem)) return own ? "asked" : "warned";
    if (word.stem === "if" && isSomeone(words[at + 1])) return own ? "asked" : "warned";
    if (!LIGHT.has(word.stem)) break;
    // "It is not theirs. They asked for my PIN": what stands before the subject denies something else.
    if (SUBJECTS.has(word.raw)) newClause = true;
  }
  return "asked";
}

/** Words that can end a sentence, and that do not lead on to a verb. */
const ENDS = setOf(
  "anyone anybody someone somebody safe payment payments refund parcel money account up that this it them him her anything else one okay way",
);
const ORDERS = setOf(
  "move transfer shift give read tell send go buy put hand withdraw take let allow download install press dial key type open pay log enter confirm say pass",
);
const LETTING = setOf("let allow make have");

/**
 * "Your account is not safe. Move your money": the denial ended before the order began. Told by the words, for speech has
 * no full stops. "Do not let anyone move your money" is one sentence.
 */
function beginsAnew(words: readonly Word[], negator: number, start: number): boolean {
  const last = words[start - 1];
  const first = words[start];
  if (start - 1 === negator || !last || !first || !ENDS.has(last.stem) || !ORDERS.has(first.stem)) return false;
  for (let at = negator + 1; at < start; at++) if (LETTING.has(words[at]?.stem ?? "")) return false;
  return true;
}

const ANYONE = setOf("anyone anybody");
const TOLD = setOf("tell to with inform alert ring call phone contact");

/** "Tell anyone. Read me": the word at `at` begins another order, for nothing joins it to the one before. */
export function ordersAfresh(words: readonly Word[], at: number): boolean {
  const order = words[at];
  // First, for it is asked of every word that a gap passes over.
  if (order === undefined || !ORDERS.has(order.stem)) return false;
  const someoneAt = words[at - 1]?.raw === "else" ? at - 2 : at - 1;
  const someone = words[someoneAt];
  const told = words[someoneAt - 1];
  return (
    someone !== undefined &&
    told !== undefined &&
    ANYONE.has(someone.stem) &&
    TOLD.has(told.stem) &&
    told.turn === order.turn
  );
}

/** "Has anyone asked you to install an app or let them see your screen": all that is listed is asked about alike. */
function moodOfList(words: readonly Word[], start: number): "denied" | "warned" | null {
  for (let at = start - 1; at >= 0 && at >= start - LISTED; at--) {
    const word = words[at];
    if (!word || word.turn !== words[start]?.turn || CLAUSE_ENDS.has(word.stem)) return null;
    const next = words[at + 1];
    if (next && ASKING.has(next.stem)) {
      if (NEGATORS.has(word.stem)) return "denied";
      if (WARNERS.has(word.stem)) return "warned";
    }
  }
  return null;
}

/** "Why not give me" and "not only" deny nothing; nor does "do not worry". */
function isOneOff(words: readonly Word[], at: number): boolean {
  // "Not pressing 1 will lead to" asks for it all the harder.
  const next = words[at + 1];
  // "To stop a payment, move your money": only "stop giving" denies what follows.
  if (words[at]?.stem === STOP) return !next?.raw.endsWith("ing");
  if (next?.raw.endsWith("ing") && next.stem !== next.raw) return true;
  // "If you do not press one, you will be arrested."
  for (const back of [2, 3]) if (words[at - back]?.raw === "if" && words[at - back + 1]?.raw === "you") return true;
  const before = words[at - 1]?.stem;
  const after = words[at + 1]?.stem;
  return (
    before === "why" ||
    after === "only" ||
    after === "just" ||
    after === "worry" ||
    (before === "be" && (after === "you" || after === "me"))
  );
}

const isSomeone = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.raw === "someone" || word.raw === "somebody" || word.raw === "a" || word.raw === "any" || word.raw === "they");

function isNoNeed(words: readonly Word[], at: number): boolean {
  const after = words[at + 1]?.raw;
  return (
    after === "need" ||
    after === "one" ||
    after === "ones" ||
    after === "reason" ||
    after === "way" ||
    after === "bank" ||
    after === "genuine" ||
    after === "real" ||
    after === "police" ||
    after === "officer"
  );
}

function hasOwn(words: readonly Word[], start: number, end: number): boolean {
  for (let at = start; at <= end; at++) {
    const word = words[at];
    if (word && OWN.has(word.raw) && word.raw !== "me") return true;
    if (word && word.raw === "me" && words[at - 1]?.stem === stemOf("told")) return true;
  }
  return false;
}
