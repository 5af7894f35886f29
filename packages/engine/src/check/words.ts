/**
 * Text as words: lower case, no punctuation, one form for each way of writing the same thing. Speech recognition gives
 * no punctuation, so nothing later may depend on it: "P.I.N.", "p i n" and "pin" are one word here, as are "don't",
 * "dont" and "don t". Each word keeps its place in the text, so that a reason can quote it.
 */
import { stemOf } from "./stem.ts";

export type Speaker = "caller" | "resident" | "unknown";

export type Word = {
  /** As written, in lower case and without apostrophes. */
  raw: string;
  stem: string;
  start: number;
  end: number;
  /** Goes up by one at each speaker label; no sign runs across it. */
  turn: number;
  speaker: Speaker;
};

/** Where one turn ends and the next begins; carried from one piece of a stream to the next. */
export type Turn = { number: number; speaker: Speaker };
export const FIRST_TURN: Turn = { number: 0, speaker: "unknown" };

const CALLER_LABELS = new Set(
  "caller agent operator officer scammer fraudster bank adviser advisor rep representative him he she them recording automated voicemail message engineer driver clerk assistant constable receptionist".split(
    " ",
  ),
);
const RESIDENT_LABELS = new Set(
  "me resident customer victim callee i householder patient client mum dad nan".split(" "),
);

/** Letters that are read out one by one and mean a word: joined when heard apart. */
const SPELT = new Set(
  "pin otp cvv cvc hmrc dwp nhs bt ni ssn irs atm uk usa dpd ups vat isa fca iban pc tv ppi wpc dc sms tps gp id ip".split(
    " ",
  ),
);
const LONGEST_SPELT = 4;

/** Ends of short forms, which lose their apostrophe to speech recognition or to a space. */
const SHORT_ENDS = new Set(["t", "s", "ll", "re", "ve", "d", "m"]);

const EXPANSIONS: Record<string, readonly string[]> = {
  dont: ["do", "not"],
  doesnt: ["does", "not"],
  didnt: ["did", "not"],
  wont: ["will", "not"],
  wouldnt: ["would", "not"],
  shouldnt: ["should", "not"],
  couldnt: ["could", "not"],
  cant: ["can", "not"],
  cannot: ["can", "not"],
  cannae: ["can", "not"],
  dinnae: ["do", "not"],
  didnae: ["did", "not"],
  wouldnae: ["would", "not"],
  isnt: ["is", "not"],
  isnae: ["is", "not"],
  arent: ["are", "not"],
  wasnt: ["was", "not"],
  werent: ["were", "not"],
  havent: ["have", "not"],
  hasnt: ["has", "not"],
  neednt: ["need", "not"],
  mustnt: ["must", "not"],
  im: ["i", "am"],
  ive: ["i", "have"],
  youre: ["you", "are"],
  youve: ["you", "have"],
  youll: ["you", "will"],
  theyre: ["they", "are"],
  theyve: ["they", "have"],
  weve: ["we", "have"],
  whats: ["what", "is"],
  thats: ["that", "is"],
  noones: ["no", "one", "is"],
  noone: ["no", "one"],
  theres: ["there", "is"],
  gonna: ["going", "to"],
  wanna: ["want", "to"],
  gotta: ["got", "to"],
  gimme: ["give", "me"],
  lemme: ["let", "me"],
  giftcard: ["gift", "card"],
  giftcards: ["gift", "cards"],
  bitcoins: ["bitcoin"],
  passcode: ["passcode"],
  ye: ["you"],
  yer: ["your"],
  ur: ["your"],
  wee: [],
  um: [],
  uh: [],
  er: [],
  erm: [],
  unk: [],
};

/** @param offset added to every place, for a piece of a longer text */
export function wordsOf(text: string, turn: Turn = FIRST_TURN, offset = 0): { words: Word[]; turn: Turn } {
  const words: Word[] = [];
  let { number, speaker } = turn;
  for (let at = 0; at < text.length; ) {
    if (!isWordUnit(text, at)) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < text.length && (isWordUnit(text, at) || isInside(text, at))) at += 1;
    const raw = plain(text.slice(start, at));
    const label = text.charAt(at) === ":" ? speakerOf(raw) : null;
    if (label) {
      number += 1;
      speaker = label;
      continue;
    }
    addWord(words, { raw, start: start + offset, end: at + offset, turn: number, speaker });
  }
  return { words, turn: { number, speaker } };
}

const speakerOf = (raw: string): Speaker | null =>
  CALLER_LABELS.has(raw) ? "caller" : RESIDENT_LABELS.has(raw) ? "resident" : null;

type Heard = Omit<Word, "stem">;

function addWord(words: Word[], heard: Heard): void {
  if (joinsNumber(words.at(-1), heard) || joinsShortForm(words, heard)) return;
  // "constructor" is a word that people say, and what every object answers to.
  const expansion = Object.hasOwn(EXPANSIONS, heard.raw) ? EXPANSIONS[heard.raw] : undefined;
  if (expansion) for (const raw of expansion) words.push({ ...heard, raw, stem: stemOf(raw) });
  else words.push({ ...heard, stem: isNumber(heard.raw) ? "#" : stemOf(heard.raw) });
  if (heard.raw.length === 1) joinSpelt(words);
}

/** "2,500", "2 500" and "07700 900123" are each one number. */
function joinsNumber(last: Word | undefined, heard: Heard): boolean {
  if (!last || last.stem !== "#" || !isNumber(heard.raw) || last.turn !== heard.turn) return false;
  last.end = heard.end;
  return true;
}

/** Puts "don" and "t" together again. */
function joinsShortForm(words: Word[], heard: Heard): boolean {
  const last = words.at(-1);
  if (!last || !SHORT_ENDS.has(heard.raw) || last.turn !== heard.turn || last.raw.length < 1 || isNumber(last.raw))
    return false;
  // A single letter before it is being spelt out, except in "i m" and "i d".
  if (last.raw.length === 1 && last.raw !== "i") return false;
  words.pop();
  addWord(words, { ...heard, raw: last.raw + heard.raw, start: last.start });
  return true;
}

function joinSpelt(words: Word[]): void {
  for (let length = LONGEST_SPELT; length >= 2; length--) {
    const letters = words.slice(-length);
    const first = letters[0];
    if (!first || letters.length < length || letters.some((word) => word.raw.length !== 1 || word.turn !== first.turn))
      continue;
    const raw = letters.map((word) => word.raw).join("");
    if (!SPELT.has(raw)) continue;
    words.splice(-length, length, { ...first, raw, stem: stemOf(raw), end: (letters.at(-1) ?? first).end });
    return;
  }
}

const isNumber = (raw: string): boolean => {
  const first = raw.charCodeAt(0);
  return first >= 48 && first <= 57;
};

/** Letters and digits of any script, code unit by code unit: all above the Latin punctuation block count as letters. */
function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
  return (
    unit >= 0xc0 &&
    !(unit >= 0x2000 && unit <= 0x206f) &&
    unit !== 0xd7 &&
    unit !== 0xf7 &&
    unit !== 0x3000 &&
    unit !== 0xfeff
  );
}

/** An apostrophe between letters, or the dots of "P.I.N.", stand inside a word; a comma or point between digits too. */
function isInside(text: string, at: number): boolean {
  const unit = text.charAt(at);
  if (unit === "'" || unit === "\u2019" || unit === "\u2018") return isWordUnit(text, at + 1);
  return (unit === "," || unit === ".") && isDigit(text, at - 1) && isDigit(text, at + 1);
}

const isDigit = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
};

const plain = (given: string): string => given.toLowerCase().replace(/['\u2019\u2018]/g, "");
