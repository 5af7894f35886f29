/**
 * What identifies a private person or their account, so that it can be covered wherever their words are shown. A
 * caller's false name and number are leads and stay; officers' names and public lines are no secret. Every pattern
 * here is bounded, so a long text costs no more than its length.
 */
import { classOf, isProtected, parsePhone } from "../base/phone.ts";
import type { Span } from "../base/span.ts";
import { isCardNumber, isNationalInsurance } from "./account-numbers.ts";
import type { NumberSeen, PersonalDetail } from "./incident.ts";
import { type AtDigits, type Digits, digitsOf, isAt, matchesOf } from "./digit-patterns.ts";
import { findNumbers } from "./numbers.ts";
import { findPersonalNames } from "./personal-names.ts";
import { splitWords, type Words } from "./sentences.ts";

/** In the order of the text; where two overlap the longer one stays. */
export function findPersonalDetails(
  text: string,
  words: Words = splitWords(text),
  numbers: readonly NumberSeen[] = findNumbers(text, undefined, words),
): PersonalDetail[] {
  const digits = digitsOf(words);
  const afterLetter = digits.filter(({ begin }) => isLetter(words.folded.charCodeAt(begin - 1)));
  const houses = spansAt("address", text, digits.filter(couldBeHouse(words)), HOUSE, () => true);
  const all: PersonalDetail[] = [
    ...(text.includes("@") ? spans("email", text, EMAIL, ({ written }) => !PUBLIC_MAILBOX.test(written)) : []),
    ...ofAccounts(text, digits, afterLetter),
    ...(couldBeBorn(words, digits)
      ? spans("date_of_birth", text, DATE, ({ before }) => BIRTH_BEFORE.test(before))
      : []),
    ...spansAt("address", text, afterLetter, POSTCODE, () => true),
    ...houses,
    ...houses.flatMap(({ start }) => livesThere(text, start)),
    ...privateNumbers(text, numbers),
    ...findPersonalNames(text, words).map((span) => ({ ...span, kind: "name" as const })),
  ];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PersonalDetail[] = [];
  for (const detail of all) {
    const last = kept.at(-1);
    if (!last || detail.start >= last.end) kept.push(detail);
    else if (detail.end - detail.start > last.end - last.start) kept[kept.length - 1] = detail;
  }
  return kept;
}

/** What most patterns of accounts ask for. */
const SIX_FIGURES = /\d(?:[- –]?\d){5}/y;

function ofAccounts(text: string, digits: readonly Digits[], afterLetter: readonly Digits[]): PersonalDetail[] {
  const six = digits.filter(({ begin }) => isAt(SIX_FIGURES, text, begin));
  if (six.length === 0) return [];
  return [
    ...spansAt("card", text, six, CARD, ({ written }) => isCardNumber(written)),
    ...spansAt("national_insurance", text, six, NATIONAL_INSURANCE, ({ written }) => isNationalInsurance(written)),
    ...spansAt(
      "account",
      text,
      six,
      SORT_CODE,
      ({ before, written }) => /^\d{2}[-–]/.test(written) || /sort\W{0,3}code/i.test(before),
    ),
    ...spansAt("account", text, six, ACCOUNT, ({ before }) => /\b(?:account|acc|a\/c|sort\W{0,3}code)\b/i.test(before)),
    ...spansAt("account", text, afterLetter, IBAN, () => true),
  ];
}

/** "Joan Hale, 82, of 14 Priory Lane": whoever is said to be of a house, but for a name that a caller gave. */
function livesThere(text: string, house: number): PersonalDetail[] {
  const from = Math.max(0, house - NAME_REACH);
  const found = NAME_OF.exec(text.slice(from, house));
  const name = found?.[2];
  if (!found || name === undefined || CALLED.test(found[1] ?? "")) return [];
  const start = from + found.index + (found[1] ?? "").length;
  return [{ start, end: start + name.length, kind: "name" }];
}
const NAME_REACH = 90;
const NAME_OF =
  /((?:\b[\p{L}'’]{1,12} )?)(\p{Lu}[\p{Ll}'’-]{1,20}(?: \p{Lu}[\p{Ll}'’-]{1,20}){1,2})(?:,? (?:aged )?\(?\d{1,3}\)?)?,? of $/u;
const CALLED = /^(?:called|named|himself|herself|was|as|dc|pc|ds|di|officer|detective|sergeant|constable|inspector) $/i;

const isLetter = (code: number): boolean => code >= 97 && code <= 122;

const EMAIL = /\b[\w.+-]{1,64}@[a-z\d](?:[a-z\d-]{0,62}\.){1,6}[a-z]{2,12}\b/gi;
const PUBLIC_MAILBOX = /@(?:[a-z\d.-]{1,80}\.)?(?:gov\.uk|police\.uk|nhs\.uk|mod\.uk)$/i;
const CARD: AtDigits = { pattern: /(?<![\d-])\d(?:[ -]?\d){12,18}(?![\d-])/y, leads: [0] };
const NATIONAL_INSURANCE: AtDigits = { pattern: /\b[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]\b/iy, leads: [3, 2] };
const SORT_CODE: AtDigits = {
  pattern: /(?<![\d-])\d{2}([- –])\d{2}\1\d{2}(?![\d-])|(?<!\d)\d{6}(?!\d)/y,
  leads: [0],
};
const ACCOUNT: AtDigits = { pattern: /(?<![\d-])(?:\d{8}|\d{4} \d{4}|\d{7})(?![\d-])/y, leads: [0] };
const IBAN: AtDigits = { pattern: /\b[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d{4}){3} ?\d{2}\b/y, leads: [2] };
const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
const DATE = new RegExp(
  `\\b(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH},? \\d{4}|${MONTH} \\d{1,2},? \\d{4})\\b`,
  "gi",
);
const BIRTH_BEFORE = /\b(?:birth|dob|d\.o\.b\.?|born|birthday)\b[^\d]{0,16}$/i;
/** Whether digits stand close behind a word of birth: most dates are of something else. */
const couldBeBorn = ({ folded }: Words, digits: readonly Digits[]): boolean =>
  SAYS_BIRTH.some((said) => {
    let next = 0;
    for (let at = folded.indexOf(said); at >= 0; at = folded.indexOf(said, at + 1)) {
      while (next < digits.length && (digits[next]?.begin ?? 0) <= at) next++;
      if ((digits[next]?.begin ?? Infinity) - at <= FURTHEST_BIRTH) return true;
    }
    return false;
  });
const SAYS_BIRTH = ["birth", "dob", "d.o.b", "born"];
/** The word, what `BIRTH_BEFORE` lets stand behind it, and a month before its day. */
const FURTHEST_BIRTH = 40;
const POSTCODE: AtDigits = { pattern: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/iy, leads: [2, 1] };
const STREET_WORD =
  "street|road|lane|avenue|close|drive|way|crescent|gardens|court|terrace|place|square|hill|grove|walk|mews|rise|row|park|parade|st|rd|ave|green|view|mount|villas|cottages|broadway";
const HOUSE_PATTERN = new RegExp(
  `\\b(?:flat|apartment|room|unit) \\d{1,4}[a-z]?(?:,? \\d{1,4}[a-z]?(?: [a-z'-]{2,20}){1,3} (?:${STREET_WORD}))?\\b|\\b\\d{1,4}[a-z]?,? (?:[A-Z][A-Za-z'-]{1,20} ){1,3}(?:${capitalised(STREET_WORD)})\\b`,
  "y",
);
const HOUSE: AtDigits = { pattern: HOUSE_PATTERN, leads: ["apartment ".length, "flat ".length, 0] };
/** The street comes next, or what the number is of stands before it. */
const couldBeHouse =
  ({ word: said, capital }: Words) =>
  ({ word }: Digits): boolean =>
    capital[word + 1] === true || PART_OF_HOUSE.test(said[word - 1] ?? "");
const PART_OF_HOUSE = /(?:flat|apartment|room|unit)$/;

function capitalised(words: string): string {
  const each = words.split("|");
  return [...each.map((word) => word.charAt(0).toUpperCase() + word.slice(1)), ...each].join("|");
}

const LOOK_BACK = 48;
const beforeIn = (text: string, start: number): string => text.slice(Math.max(0, start - LOOK_BACK), start);

type Found = { written: string; before: string };

function spans(
  kind: PersonalDetail["kind"],
  text: string,
  pattern: RegExp,
  isOne: (found: Found) => boolean,
): PersonalDetail[] {
  const found: PersonalDetail[] = [];
  for (const { 0: written, index } of text.matchAll(pattern)) {
    if (isOne({ written, before: beforeIn(text, index) }))
      found.push({ kind, start: index, end: index + written.length });
  }
  return found;
}

function spansAt(
  kind: PersonalDetail["kind"],
  text: string,
  digits: readonly Digits[],
  pattern: AtDigits,
  isOne: (found: Found) => boolean,
): PersonalDetail[] {
  return matchesOf(text, digits, pattern)
    .filter(({ start, end }) => isOne({ written: text.slice(start, end), before: beforeIn(text, start) }))
    .map(({ start, end }) => ({ kind, start, end }));
}

/** A person's own line: said to be theirs, or a mobile or landline of which nothing else is said. */
function privateNumbers(text: string, numbers: readonly NumberSeen[]): PersonalDetail[] {
  if (numbers.length === 0) return [];
  // In a published story an unexplained number is one that was given out to be rung.
  const isOwnStory = /\b(?:I|me|my)\b/.test(text);
  return numbers
    .filter(
      ({ e164, role, start }) =>
        role !== "reporting_line" && isPrivate(e164, role === "other" && isOwnStory, text, start),
    )
    .map(({ start, end }: Span) => ({ kind: "phone" as const, start, end }));
}

const THEIR_OWN =
  /\b(?:my|our|mum's|dad's|mother's|father's|her own|his own) (?:own )?(?:home |mobile |phone |landline |contact |telephone )?(?:number|phone|mobile|landline|line|telephone)(?: number)?(?: is| was|:|,)?\W{0,3}$|\b(?:ring|call|reach|contact|phone|text) (?:me|us)(?: back)?(?: on| at)?\W{0,3}$/i;

function isPrivate(e164: string, isUnexplained: boolean, text: string, start: number): boolean {
  const parsed = parsePhone(e164);
  if (!parsed.ok || isProtected(parsed.value)) return false;
  const before = beforeIn(text, start);
  // "He asked me to ring": the same words, but it is the caller's line.
  const isAsked = /\b(?:asked|told|to|said)(?: me| us)?(?: to)? \w{4,7} (?:me|us)?(?: back)?(?: on| at)?\W{0,3}$/i.test(
    before,
  );
  if (THEIR_OWN.test(before) && !isAsked) return true;
  const kind = classOf(parsed.value);
  return isUnexplained && (kind === "mobile" || kind === "landline");
}
