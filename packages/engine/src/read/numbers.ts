/**
 * Telephone numbers in running text. General finders look for *valid* numbers: they pass over the drama ranges, short
 * codes and numbers said digit by digit. This one takes any number that could be dialled, and sets aside what only
 * looks like one: dates, sums, sort codes, references. One walk over the words; no pattern runs over the raw text.
 */
import { parsePhone } from "../base/phone.ts";
import { SHORT_CODES, WELL_KNOWN } from "../base/short-codes.ts";
import type { NumberSeen } from "./incident.ts";
import { notesOn } from "./number-notes.ts";
import { roleOf } from "./number-role.ts";
import { fold } from "./sentences.ts";

type Token = {
  start: number;
  end: number;
  /** Where its word begins: `start` is that of a plus or a "double" before it. */
  wordStart: number;
  /** What it stands for in a number, or null for any other word. */
  digits: string | null;
  spelt: boolean;
};
/** Words are cut out of `folded` only where one is asked for: beside a number. */
type Tokens = { text: string; folded: string; all: readonly Token[] };

const wordAt = ({ folded, all }: Tokens, at: number): string =>
  folded.slice(all[at]?.wordStart ?? 0, all[at]?.end ?? 0);

/**
 * @param published numbers in E.164 that organisations publish as their own
 * @param folded the text as `fold` makes it, where that is known
 */
export function findNumbers(
  text: string,
  published: ReadonlySet<string> = NONE,
  folded: string = fold(text),
): NumberSeen[] {
  const tokens: Tokens = { text, folded, all: tokensOf(text, folded) };
  const found: NumberSeen[] = [];
  for (let at = 0; at < tokens.all.length; at++) {
    const seen = numberAt(tokens, at) ?? shortCodeAt(tokens, at, found.at(-1));
    if (!seen) continue;
    const { start, end, e164 } = seen;
    const said = roleOf(folded, start, end, e164);
    // A bank's own number on the screen was borrowed: it is never the fraudster's.
    const role = said === "scam_number" && published.has(e164) ? "other" : said;
    found.push({ start, end, e164, role, notes: notesOn(e164, role, published) });
    at = seen.last;
  }
  return found;
}

const NONE: ReadonlySet<string> = new Set();

const DIGIT_WORDS: ReadonlyMap<string, string> = new Map([
  ["zero", "0"], ["oh", "0"], ["o", "0"], ["nought", "0"], ["naught", "0"], ["one", "1"], ["two", "2"], ["three", "3"],
  ["four", "4"], ["five", "5"], ["six", "6"], ["seven", "7"], ["eight", "8"], ["nine", "9"],
]); // biome-ignore format: a table
const REPEATS: ReadonlyMap<string, number> = new Map([["double", 2], ["triple", 3], ["treble", 3]]); // biome-ignore format: a table
const LOOKS_LIKE: Readonly<Record<string, string>> = { o: "0", i: "1", l: "1" };

/** How many words before a number, and after it, are ever looked at: the others are no tokens. */
const [WORDS_BEFORE, WORDS_AFTER] = [5, 2];

function tokensOf(text: string, folded: string): Token[] {
  const tokens: Token[] = [];
  /** Where the last few other words begin, round and round, until a number comes. */
  const begins: number[] = [];
  let waiting = 0;
  let after = 0;
  let repeat: { start: number; times: number } | null = null;
  for (let index = 0, end = 0; index < folded.length; index = end) {
    end = endOfToken(folded, index);
    if (end === index) {
      end++;
      continue;
    }
    const spelling = couldBeSpelt(folded, index, end) ? folded.slice(index, end) : "";
    const times = REPEATS.get(spelling);
    if (times !== undefined) {
      repeat = { start: index, times };
      continue;
    }
    const spelt = DIGIT_WORDS.get(spelling);
    const digits = spelt ?? (couldBeTyped(folded, index, end) ? typed(folded.slice(index, end)) : null);
    if (digits !== null) {
      for (let i = Math.max(0, waiting - WORDS_BEFORE); i < waiting; i++) {
        const begin = begins[i % WORDS_BEFORE] ?? 0;
        tokens.push(otherWord(begin, endOfToken(folded, begin)));
      }
      waiting = 0;
      const plus = text.charAt(index - 1) === "+";
      tokens.push({
        start: repeat?.start ?? (plus ? index - 1 : index),
        end,
        wordStart: index,
        digits: (plus ? "+" : "") + (repeat ? digits.repeat(repeat.times) : digits),
        spelt: spelt !== undefined,
      });
      after = WORDS_AFTER;
    } else if (after > 0) {
      tokens.push(otherWord(index, end));
      after--;
    } else {
      begins[waiting++ % WORDS_BEFORE] = index;
    }
    repeat = null;
  }
  return tokens;
}

const otherWord = (start: number, end: number): Token => ({ start, end, wordStart: start, digits: null, spelt: false });

/** The end of a run of letters, digits and signs of money. */
function endOfToken(folded: string, from: number): number {
  let at = from;
  while (at < folded.length && isOfToken(folded.charCodeAt(at))) at++;
  return at;
}

function isOfToken(code: number): boolean {
  return (code >= 97 && code <= 122) || isDigit(code) || code === 36 || code === 0xa3 || code === 0x20ac;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** What digits in words are told by before they are looked up: their first and last letters and their length. */
const SPELT_ENDS = new Uint8Array(1 << 15);
for (const word of [...DIGIT_WORDS.keys(), ...REPEATS.keys()]) SPELT_ENDS[endsOf(word, 0, word.length)] = 1;

function endsOf(text: string, from: number, to: number): number {
  return (((text.charCodeAt(from) << 5) ^ text.charCodeAt(to - 1)) << 3) ^ (to - from);
}

const LONGEST_SPELT = 6;
const couldBeSpelt = (folded: string, from: number, to: number): boolean =>
  to - from <= LONGEST_SPELT && SPELT_ENDS[endsOf(folded, from, to)] === 1;

/** A digit, or what looks like one with a digit close behind it: `O17`. */
function couldBeTyped(folded: string, from: number, to: number): boolean {
  const first = folded.charCodeAt(from);
  if (isDigit(first)) return true;
  if (first !== 105 && first !== 108 && first !== 111) return false;
  for (let at = from + 1; at < to; at++) if (isDigit(folded.charCodeAt(at))) return true;
  return false;
}

/** Digits, or digits with an eye's slips in them: `O17OO`. */
function typed(word: string): string | null {
  if (/^\d+$/.test(word)) return word;
  if (!/^[\doil]+$/.test(word) || !/\d\d/.test(word)) return null;
  return word.replace(/[oil]/g, (letter) => LOOKS_LIKE[letter] ?? letter);
}

const MOST_DIGITS = 15;
const FEWEST_DIGITS = 9;
const LONGEST_GAP = 4;

/** The longest number that begins with this token. */
function numberAt(tokens: Tokens, at: number): { start: number; end: number; e164: string; last: number } | null {
  const first = tokens.all[at];
  // What `dialled` takes begins so.
  if (!first?.digits || !/^[+047]/.test(first.digits) || !opens(tokens, at)) return null;
  let joined = "";
  let best: { start: number; end: number; e164: string; last: number } | null = null;
  for (let i = at; i < tokens.all.length; i++) {
    const token = tokens.all[i];
    if (token?.digits == null || (i > at && (!joins(tokens, i) || token.digits.startsWith("+")))) break;
    joined += token.digits;
    if (joined.length > MOST_DIGITS + 1) break;
    const e164 = dialled(joined);
    if (e164 === null || goesOn(tokens.text, token.end)) continue;
    if (!/^(?:\+|0)/.test(joined) && !standsAlone(tokens, at, i)) continue;
    best = { start: first.start, end: token.end, e164, last: i };
    // "0800 555 111 7 days a week": the number everyone knows ends where it ends.
    if (WELL_KNOWN.has(e164)) break;
  }
  return best;
}

/** Nothing before this token makes it the middle of a sum, a reference or a longer number. */
function opens(tokens: Tokens, at: number): boolean {
  const { text } = tokens;
  const first = tokens.all[at];
  if (!first) return false;
  const before = text.charAt(first.start - 1);
  if (/[/£$€#]/.test(before) && before !== "") return before === "/" && /[\s\d]/.test(text.charAt(first.start - 2));
  if (before === "-" && /\d/.test(text.charAt(first.start - 2))) return false;
  if (isDateOrSortCode(tokens, at) || isInLongNumber(tokens, at)) return false;
  const words = [wordAt(tokens, at - 1), wordAt(tokens, at - 2)];
  if (/^(?:ref|reference|refs|log|cad|urn|account|acc|code|card)$/.test(words[0] ?? "")) return false;
  return !(
    /^(?:number|no|is|was)$/.test(words[0] ?? "") &&
    /^(?:reference|crime|account|card|log|incident|case|code)$/.test(words[1] ?? "")
  );
}

/** `01.02.2026 10.30`, `01 02 2026`, `09-01-28`. */
function isDateOrSortCode(tokens: Tokens, at: number): boolean {
  const [a, b, c] = [tokens.all[at], tokens.all[at + 1], tokens.all[at + 2]];
  if (a?.digits?.length !== 2 || b?.digits?.length !== 2 || !c?.digits || a.spelt) return false;
  if (/^(?:19|20)\d\d$/.test(c.digits)) return true;
  const gap = tokens.text.slice(a.end, b.start);
  return c.digits.length === 2 && /^[-.–]$/.test(gap) && tokens.text.slice(b.end, c.start) === gap;
}

/** After a group of four or more digits, as in a card's number: not after a year or a short code. */
function isInLongNumber(tokens: Tokens, at: number): boolean {
  const before = tokens.all[at - 1];
  if (!before?.digits || before.spelt || before.digits.length < 4 || !joins(tokens, at)) return false;
  return (
    !SHORT_CODES.has(before.digits) &&
    !/^(?:19|20)\d\d$/.test(before.digits) &&
    !tokens.all[at]?.digits?.startsWith("+")
  );
}

function joins(tokens: Tokens, i: number): boolean {
  const before = tokens.all[i - 1];
  const token = tokens.all[i];
  if (!before || !token) return false;
  const gap = tokens.text.slice(before.end, token.start);
  if (gap.length > LONGEST_GAP) return false;
  // Said aloud, numbers come with commas and points between the groups.
  if (before.spelt || token.spelt) return /^[\s,.-]+$/.test(gap) && !gap.includes("\n\n");
  return gap.length > 0 && /^[ \u00a0\u202f().\-\u2010-\u2015*_]*\n?[ ()]*$/.test(gap);
}

/** Followed by a letter, more digits after a mark, or `/26` as in a crime reference. */
function goesOn(text: string, end: number): boolean {
  const next = text.charAt(end);
  const after = text.charAt(end + 1);
  if (/[a-z0-9%]/i.test(next)) return true;
  return (next === "/" && /[1-9]/.test(after)) || (next === "," && /\d/.test(after));
}

/** E.164 for what begins as a person writes a number: `0`, `00`, `+`, `44`. */
function dialled(joined: string): string | null {
  const digits = joined.startsWith("+") ? joined.length - 1 : joined.length;
  if (digits < FEWEST_DIGITS && joined !== "08001111") return null;
  const begins = joined.startsWith("+") || joined.startsWith("0") || (joined.startsWith("44") && digits === 12);
  // A mobile number copied without its nought.
  const bareMobile = digits === 10 && /^7[1-57-9]/.test(joined);
  if ((!begins && !bareMobile) || joined.startsWith("000")) return null;
  if (joined.startsWith("0") && !joined.startsWith("00") && digits > 11) return null;
  const parsed = parsePhone(joined);
  return parsed.ok ? parsed.value : null;
}

const LEADS_TO_CODE = new Set(
  "call calls calling called ring rang ringing dial dialled dialling phone phoned phoning on contact contacted text texted via using number to service police line emergency or and the non".split(
    " ",
  ),
);
const COUNTED_AFTER =
  /^(?:people|residents|reports?|calls|cases|victims|homes|times|days|weeks|months|years?|hours|minutes|miles|officers|per|percent|incidents|pounds|euros|million|thousand|of|new|other|different|offences|customers|pensioners)$/;

/** Without a nought or a plus it is a number only by itself: not the middle of a card's, not an account, not American. */
function standsAlone(tokens: Tokens, at: number, last: number): boolean {
  const isJoinedOn = (i: number): boolean =>
    tokens.all[i]?.digits != null && tokens.all[i - 1]?.digits != null && joins(tokens, i);
  if (isJoinedOn(at) || isJoinedOn(last + 1)) return false;
  const groups = tokens.all.slice(at, last + 1).map(({ digits }) => digits?.length);
  if (groups.join() === "3,3,4") return false;
  return ![1, 2, 3, 4, 5].some((back) => ACCOUNT_WORDS.has(wordAt(tokens, at - back)));
}

const ACCOUNT_WORDS = new Set("account card savings code reference ssn insurance sort policy order invoice".split(" "));

const STREET = /^(?:street|road|avenue|lane|drive|close|way|crescent|terrace|gardens|hill|court)$/;

/** `101`, `7726`, `116 123`: only where the words around it say that it is dialled. */
function shortCodeAt(tokens: Tokens, at: number, before: NumberSeen | undefined) {
  const first = tokens.all[at];
  if (first?.digits == null || first.spelt) return null;
  const { text } = tokens;
  for (const last of [at + 1, at]) {
    const end = tokens.all[last];
    if (end?.digits == null) continue;
    const code = last > at ? `${first.digits}${end.digits}` : first.digits;
    if (!SHORT_CODES.has(code) || (last > at && code.length !== 6)) continue;
    if (last > at && text.slice(first.end, end.start) !== " ") continue;
    if (
      /[£$€/.,\d-]/.test(text.charAt(first.start - 1)) ||
      /^(?:[,.:/-]\d|[%/]|-[a-z])/i.test(text.slice(end.end, end.end + 2))
    )
      continue;
    const next = wordAt(tokens, last + 1);
    const isEmergencyCall = code === "999" && next === "calls";
    if (COUNTED_AFTER.test(next) && !isEmergencyCall) continue;
    // "111 Station Road"
    if (STREET.test(wordAt(tokens, last + 2)) || STREET.test(next)) continue;
    const lead = wordAt(tokens, at - 1);
    const joined = lead === "or" || lead === "and" || lead === "the";
    const afterNumber = before !== undefined && first.start - before.end < 24;
    const callAfter = isEmergencyCall || /^(?:call|operator|operators|handler|number)$/.test(next);
    if (!LEADS_TO_CODE.has(lead) && !afterNumber && !callAfter) continue;
    if (joined && !afterNumber && !/^(?:999|101|112|159|111)$/.test(code)) continue;
    return { start: first.start, end: end.end, e164: code, last };
  }
  return null;
}
