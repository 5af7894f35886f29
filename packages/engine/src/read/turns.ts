/** Who speaks in the words of a call written down: the labels before each turn, however they are written. */
import { isInCapitals, Mark, opensLine, type Words } from "./sentences.ts";
import { listOfWords, numbersOf } from "./vocabulary.ts";
import { NOT_LISTED } from "./word-numbers.ts";

export type Speaker = "caller" | "resident" | "unknown";

/** One turn: words `from` to `to` (exclusive), the label left out. What stands in no turn is told by whoever wrote it down. */
export type Turn = { from: number; to: number; speaker: Speaker };

const CALLERS = new Set(
  "caller agent operator officer scammer fraudster adviser advisor rep representative him she he them recording automated recorded voicemail message engineer driver clerk assistant constable inspector detective receptionist bank voice man woman lady gentleman robot system salesman salesperson".split(
    " ",
  ),
);
const RESIDENTS = new Set(
  "me resident customer victim callee i householder patient client mum dad nan gran grandma grandad self us wife husband mother father answered".split(
    " ",
  ),
);
const SPEAKERS = listOfWords([...CALLERS, ...RESIDENTS]);
/** Two people told apart by nothing but a letter or a number: "A:", "Speaker 2:". */
const NEUTRAL = new Set(["a", "b", "speaker", "person", "1", "2", "q", "x", "y"]);
const MOST_LABELS = 400;
const FEWEST_TURNS = 2;

type Label = { at: number; to: number; name: string };

/**
 * The turns of a labelled call, or null where fewer than two are labelled. A label is one of the usual ones, or any
 * short name that comes back before a colon.
 */
export function turnsOf(words: Words): Turn[] | null {
  const found = labelsIn(words);
  const times = new Map<string, number>();
  for (const { name } of found) times.set(name, (times.get(name) ?? 0) + 1);
  // "(1) Frome, Monday … (2) Wells": a list counts each number once; a speaker comes back.
  const isNeutral = ({ name, at }: Label): boolean =>
    NEUTRAL.has(name) && !/^\d$/.test(name) && words.folded.charAt((words.start[at] ?? 0) - 1) !== "(";
  const labels = found.filter(
    (label) => known(label.name) !== null || isNeutral(label) || (times.get(label.name) ?? 0) > 1,
  );
  const isTold =
    labels.length < FEWEST_TURNS || !(isTwoSided(labels) || labels.every(({ at }) => opensLine(words, at)));
  if (isTold) return null;
  const turns = labels.map(({ to, name }, i) => ({
    from: to,
    to: endOfTurn(words, to, labels[i + 1]?.at ?? words.word.length),
    speaker: known(name) ?? "unknown",
    name,
  }));
  return named(words, turns).map(({ from, to, speaker }) => ({ from, to, speaker }));
}

/** A turn ends at a blank line: what comes after it without a label is told by the writer. */
function endOfTurn(words: Words, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at++) if ((words.marks[at] ?? 0) & Mark.blankLine) return at;
  return limit;
}

const LONG_QUOTE = 15;

/** A recording in quotation marks, inside what somebody tells of it: the quoted words are the caller's. */
export function quotedTurns(words: Words): Turn[] | null {
  if (!words.folded.includes('"')) return null;
  const turns: Turn[] = [];
  let from = -1;
  for (let at = 0; at <= words.word.length; at++) {
    const mark = at < words.word.length ? (words.marks[at] ?? 0) : 0;
    if (from >= 0 && at > from && (closesQuote(words, at - 1) || mark & Mark.blankLine || at === words.word.length)) {
      if (at - from >= LONG_QUOTE) turns.push({ from, to: at, speaker: "caller" });
      from = -1;
    }
    if (from < 0 && mark & Mark.quote && words.folded.charAt((words.start[at] ?? 0) - 1) === '"') from = at;
  }
  return turns.length > 0 ? turns : null;
}

function closesQuote(words: Words, at: number): boolean {
  const end = words.end[at] ?? 0;
  for (let i = end; i < end + 4; i++) {
    const mark = words.folded.charAt(i);
    if (mark === '"') return true;
    if (!/[.,!?…]/.test(mark)) return false;
  }
  return false;
}

/** "Rang them: a few questions" has one label of a sort; a call has somebody at either end. */
function isTwoSided(labels: readonly Label[]): boolean {
  const sides = new Set(labels.map(({ name }) => known(name) ?? name));
  return sides.size > 1 && (sides.has("resident") || labels.every(({ name }) => known(name) === null));
}

/** Words that a colon or brackets set off at the beginning of a line or after the end of a sentence. */
function labelsIn(words: Words): Label[] {
  const found: Label[] = [];
  const { marks } = words;
  const numbers = numbersOf(words);
  for (let at = 0; at < numbers.length && found.length < MOST_LABELS; at++) {
    const isSpeaker = SPEAKERS[numbers[at] ?? NOT_LISTED] === 1;
    // Few words have a mark behind them that could set off a label.
    if (!isSpeaker && (((marks[at + 1] ?? 0) | (marks[at + 2] ?? 0)) & SETS_OFF) === 0) continue;
    const opens = at === 0 || ((marks[at] ?? 0) & OPENS) !== 0;
    const word = words.word[at] ?? "";
    if (!opens && word.length !== 1 && !isSpeaker) continue;
    const second = words.word[at + 1] ?? "";
    // Labels told by their capitals alone: "HIM hi is that Dee ME yes".
    if (setOff(words, at, at + 1) || (isSpeaker && isInCapitals(words, at))) found.push({ at, to: at + 1, name: word });
    else if (
      (words.marks[at + 1] ?? 0) === 0 &&
      setOff(words, at, at + 2) &&
      (NEUTRAL.has(word) || NEUTRAL.has(second) || CALLERS.has(second) || opensLine(words, at))
    ) {
      found.push({ at, to: at + 2, name: CALLERS.has(second) ? second : `${word} ${second}` });
      // The "P" of "Mrs P:" is no label of its own.
      at++;
    }
  }
  return found;
}

const OPENS = Mark.line | Mark.stop | Mark.bracket | Mark.quote | Mark.dash;
/** What stands behind all that `setOff` takes. */
const SETS_OFF = Mark.colon | Mark.bracket | Mark.dash;

/** "Caller:", "[caller]", "(Me)", "Agent -" at the start of a line. */
function setOff(words: Words, from: number, to: number): boolean {
  if (to >= words.word.length) return false;
  const after = words.folded.charAt(words.end[to - 1] ?? 0);
  // After most words comes the next.
  if (after === " " && ((words.marks[to] ?? 0) & Mark.dash) === 0) return false;
  if (after === ":") return !/\d/.test(words.word[from] ?? "") || (words.word[from]?.length ?? 0) === 1;
  const before = words.folded.charAt((words.start[from] ?? 0) - 1);
  if ((after === "]" && before === "[") || (after === ")" && before === "(")) return true;
  const dashed = ((words.marks[to] ?? 0) & Mark.dash) !== 0 && ((words.marks[to] ?? 0) & Mark.comma) === 0;
  return dashed && opensLine(words, from) && known(words.word[from] ?? "") !== null;
}

const known = (name: string): Speaker | null =>
  CALLERS.has(name) ? "caller" : RESIDENTS.has(name) ? "resident" : null;

type NamedTurn = Turn & { name: string };

/** Labels that say nothing of who rang: the caller is the one who says whom they ring for, or who speaks of "your" things. */
function named(words: Words, turns: readonly NamedTurn[]): NamedTurn[] {
  const unknown = [...new Set(turns.filter(({ speaker }) => speaker === "unknown").map(({ name }) => name))];
  if (unknown.length === 0) return [...turns];
  const isCallerKnown = turns.some(({ speaker }) => speaker === "caller");
  const isResidentKnown = turns.some(({ speaker }) => speaker === "resident");
  if (isCallerKnown !== isResidentKnown && unknown.length === 1) {
    return turns.map((turn) =>
      turn.speaker === "unknown" ? { ...turn, speaker: isCallerKnown ? "resident" : "caller" } : turn,
    );
  }
  const weight = (name: string): number =>
    turns.filter((turn) => turn.name === name).reduce((sum, turn) => sum + callerWeight(words, turn), 0);
  const [caller] = unknown.toSorted((a, b) => weight(b) - weight(a));
  return turns.map((turn) =>
    turn.speaker === "unknown" ? { ...turn, speaker: turn.name === caller ? "caller" : "resident" } : turn,
  );
}

function callerWeight(words: Words, { from, to }: Turn): number {
  let weight = 0;
  for (let at = from; at < to; at++) {
    const word = words.word[at] ?? "";
    if (word === "your") weight += 1;
    if (
      (word === "calling" || word === "ringing" || word === "phoning") &&
      /^(?:from|about|regarding|on|you|to)$/.test(words.word[at + 1] ?? "")
    )
      weight += 5;
    if (word === "my" && words.word[at + 1] !== "name") weight -= 1;
  }
  return weight;
}
