import type { Day } from "../base/day.ts";
import { fail, ok, type Result } from "../base/result.ts";

/** What a person told us, as they told it. An incident is what we later read in it. */
export type Report = {
  /** Their own words, 1 to `MAX_WORDS_CHARS` characters after trimming. */
  words: string;
  /** The day of the call, where they gave one. */
  callDate: Day | null;
  /** Where they live, or took the call, as they typed it: a town, a village or a postcode. */
  place: string | null;
  /** The number the phone showed, as typed. It may be borrowed, and proves nothing about who rang. */
  numberShown: string | null;
  /** Told on behalf of the person who was rung. */
  forSomeoneElse: boolean;
  /** No contact details, and the time is kept to the day only. */
  anonymous: boolean;
  contact: Contact | null;
};

export type Contact = { name: string | null; email: string | null; phone: string | null };

/** Long enough for the fullest account (about 3,500 words), short enough to read at once. */
export const MAX_WORDS_CHARS = 20_000;

export type ReportError =
  | { code: "words-missing" }
  | { code: "words-too-long"; chars: number }
  | { code: "words-not-text" }
  | { code: "place-too-long" }
  | { code: "number-too-long" }
  | { code: "contact-too-long" }
  | { code: "email-not-an-address" }
  | { code: "anonymous-with-contact" };

const MAX_LINE_CHARS = 200;

/**
 * Makes an account fit to keep: one kind of line end, no control characters that a screen or a feed cannot show.
 * Letters of every script, emoji and right-to-left text stay; bidirectional overrides go, for they can make
 * a page show words in an order in which they were not written.
 */
export function tidyWords(given: string): string {
  return (
    given
      .replace(/\r\n?/g, "\n")
      .replace(/[\u202A-\u202E\u2066-\u2069\uFEFF]/g, "")
      // oxlint-disable-next-line no-control-regex -- control characters are what this removes
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g, "")
      .toWellFormed()
      .trim()
  );
}

/** Checks a report at the border. What is returned has tidied words and blank lines turned to null. */
export function parseReport(given: Report): Result<Report, readonly ReportError[]> {
  const errors: ReportError[] = [];
  const words = tidyWords(given.words);
  if (words === "") errors.push({ code: given.words.trim() === "" ? "words-missing" : "words-not-text" });
  else if (words.length > MAX_WORDS_CHARS) errors.push({ code: "words-too-long", chars: words.length });
  else if (isBinary(given.words) || !/[\p{L}\p{N}]/u.test(words)) errors.push({ code: "words-not-text" });
  const place = line(given.place);
  if (place && place.length > MAX_LINE_CHARS) errors.push({ code: "place-too-long" });
  const numberShown = line(given.numberShown);
  if (numberShown && numberShown.length > 40) errors.push({ code: "number-too-long" });
  const contact = given.contact && tidyContact(given.contact);
  if (contact) {
    if (Object.values(contact).some((value) => value !== null && value.length > MAX_LINE_CHARS)) {
      errors.push({ code: "contact-too-long" });
    }
    if (contact.email !== null && !looksLikeEmail(contact.email)) errors.push({ code: "email-not-an-address" });
    if (given.anonymous) errors.push({ code: "anonymous-with-contact" });
  }
  if (errors.length > 0) return fail(errors);
  return ok({ ...given, words, place, numberShown, contact });
}

/** A file pasted as text: one character in twenty is one that no keyboard types. */
function isBinary(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- control characters are what this counts
  const odd = text.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/g)?.length ?? 0;
  return odd > 2 && odd * 20 > text.length;
}

function tidyContact(contact: Contact): Contact | null {
  const tidied = { name: line(contact.name), email: line(contact.email), phone: line(contact.phone) };
  return tidied.name || tidied.email || tidied.phone ? tidied : null;
}

/** One line, trimmed; null when nothing is left. */
function line(given: string | null): string | null {
  return given === null ? null : tidyWords(given).replace(/\s+/g, " ") || null;
}

/** Only what makes a mistyped address plain; the mail server has the last word. */
export const looksLikeEmail = (given: string): boolean => {
  const at = given.indexOf("@");
  return (
    at > 0 &&
    at === given.lastIndexOf("@") &&
    given.indexOf(".", at + 2) > 0 &&
    !given.endsWith(".") &&
    !given.includes(" ")
  );
};
