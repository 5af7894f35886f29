/**
 * Telephone numbers in running text. General finders look for *valid* numbers: they pass over the drama ranges, short
 * codes and numbers said digit by digit. This one takes any number that could be dialled, and sets aside what only
 * looks like one: dates, sums, sort codes, references. Only what stands about the digits is looked at.
 */
import { parsePhone } from "../base/phone.ts";
import { SHORT_CODES, WELL_KNOWN } from "../base/short-codes.ts";
import type { NumberSeen } from "./incident.ts";
import { notesOn } from "./number-notes.ts";
import { roleOf } from "./number-role.ts";
import { isNext, type Tokens, tokensOf, wordBefore } from "./number-tokens.ts";
import { splitWords, type Words } from "./sentences.ts";
import { shortCodeAt } from "./short-codes-told.ts";

/** @param published numbers in E.164 that organisations publish as their own */
export function findNumbers(
  text: string,
  published: ReadonlySet<string> = NONE,
  words: Words = splitWords(text),
): NumberSeen[] {
  const { folded } = words;
  const tokens: Tokens = { text, folded, all: tokensOf(words) };
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

const MOST_DIGITS = 15;
const FEWEST_DIGITS = 9;
const LONGEST_GAP = 4;

type NumberAt = { start: number; end: number; e164: string; last: number };

const numberAt = (tokens: Tokens, at: number): NumberAt | null => {
  const longest = longestAt(tokens, at);
  return longest !== null && opens(tokens, at) ? longest : null;
};

/** The longest number that begins with this token. */
function longestAt(tokens: Tokens, at: number): NumberAt | null {
  const first = tokens.all[at];
  // What `dialled` takes begins so.
  if (!first || !/^[+047]/.test(first.digits)) return null;
  let joined = "";
  let best: NumberAt | null = null;
  for (let i = at; i < tokens.all.length; i++) {
    const token = tokens.all[i];
    if (!token || (i > at && (!joins(tokens, i) || token.digits.startsWith("+")))) break;
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
  const word = wordBefore(tokens.folded, first.start, 1);
  if (/^(?:ref|reference|refs|log|cad|urn|account|acc|code|card)$/.test(word)) return false;
  return !(
    /^(?:number|no|is|was)$/.test(word) &&
    /^(?:reference|crime|account|card|log|incident|case|code)$/.test(wordBefore(tokens.folded, first.start, 2))
  );
}

/** `01.02.2026 10.30`, `01 02 2026`, `09-01-28`. */
function isDateOrSortCode(tokens: Tokens, at: number): boolean {
  const [a, b, c] = [tokens.all[at], tokens.all[at + 1], tokens.all[at + 2]];
  if (a?.digits.length !== 2 || b?.digits.length !== 2 || !c || a.spelt) return false;
  if (!isNext(tokens.folded, a.end, b.start) || !isNext(tokens.folded, b.end, c.start)) return false;
  if (/^(?:19|20)\d\d$/.test(c.digits)) return true;
  const gap = tokens.text.slice(a.end, b.start);
  return c.digits.length === 2 && /^[-.–]$/.test(gap) && tokens.text.slice(b.end, c.start) === gap;
}

/** After a group of four or more digits, as in a card's number: not after a year or a short code. */
function isInLongNumber(tokens: Tokens, at: number): boolean {
  const before = tokens.all[at - 1];
  if (!before || before.spelt || before.digits.length < 4 || !joins(tokens, at)) return false;
  return (
    !SHORT_CODES.has(before.digits) && !/^(?:19|20)\d\d$/.test(before.digits) && !tokens.all[at]?.digits.startsWith("+")
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

/** Without a nought or a plus it is a number only by itself: not the middle of a card's, not an account, not American. */
function standsAlone(tokens: Tokens, at: number, last: number): boolean {
  if (joins(tokens, at) || joins(tokens, last + 1)) return false;
  const groups = tokens.all.slice(at, last + 1).map(({ digits }) => digits.length);
  if (groups.join() === "3,3,4") return false;
  const start = tokens.all[at]?.start ?? 0;
  return ![1, 2, 3, 4, 5].some((back) => ACCOUNT_WORDS.has(wordBefore(tokens.folded, start, back)));
}

const ACCOUNT_WORDS = new Set("account card savings code reference ssn insurance sort policy order invoice".split(" "));
