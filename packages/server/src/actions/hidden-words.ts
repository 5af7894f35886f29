import type { PersonalDetail, Reading, Span } from "@clearline/engine";

/** What is covered, and in what words that is said. */
export type Hidden = Span & { what: string };
/** What a reader found that identifies somebody. */
export type Found = Pick<Reading, "personalDetails" | "phoneNumbers">;

const HIDDEN_WORDS: Record<PersonalDetail["kind"], string> = {
  name: "name",
  address: "address",
  phone: "number",
  email: "e-mail address",
  account: "account",
  card: "card number",
  national_insurance: "National Insurance number",
  date_of_birth: "date of birth",
};

/** The whole words with the same details covered, as plain text: to be compared with another version of them. */
export const coveredText = (words: string, reading: Found | null): string =>
  coveredPart(words, reading, { start: 0, end: words.length });

/** A part of the words with the same details covered, those that begin before it or end after it too. */
export function coveredPart(words: string, reading: Found | null, { start, end }: Span): string {
  let text = "";
  let at = start;
  for (const one of hiddenIn(words, reading)) {
    if (one.end <= at || one.start >= end) continue;
    text += `${words.slice(at, Math.max(at, one.start))}[${one.what} hidden]`;
    at = Math.min(end, one.end);
  }
  return text + words.slice(at, end);
}

/**
 * Words that stand outside the account, such as a quoted story, with the same details covered.
 *
 * @param secrets the covered words of the account they were taken from; without them only numbers and e-mail addresses
 *   are known to be covered
 */
export function maskedText(text: string, secrets: SecretWords = NO_SECRETS): string {
  const bare = text
    .replace(LONG_NUMBER, (found) => (DATE.test(found) ? found : "[number hidden]"))
    .replace(EMAIL, "[e-mail address hidden]");
  if (secrets.size === 0) return bare;
  const pieces = bare.split(COVER);
  return pieces
    .map((piece, i) => (i % 2 === 1 ? piece : piece.replace(WORD, (word) => coverOf(word, secrets) ?? word)))
    .join("")
    .replace(SAME_COVER, "$1")
    .replace(HOUSE_NUMBER, "");
}

/** Each covered word of an account, in small letters, and how it is said that it is covered. */
export type SecretWords = ReadonlyMap<string, string>;
const NO_SECRETS: SecretWords = new Map();

/** A quotation may begin or end inside a name, so it is the words of a detail that are secret and not the whole. */
export function secretWords(words: string, reading: Found | null): SecretWords {
  const secrets = new Map<string, string>();
  for (const { start, end, what } of hiddenIn(words, reading)) {
    for (const [word] of words.slice(start, end).matchAll(WORD))
      if (isTelling(word, what)) secrets.set(word.toLowerCase(), `[${what} hidden]`);
  }
  return secrets;
}

/** "14" and "the" of an address are in every text; a name is a name however short. */
const isTelling = (word: string, what: string): boolean =>
  what === HIDDEN_WORDS.name ? word.length > 1 : word.length > 3 || (word.length === 3 && /[\p{Lu}\d]/u.test(word));

const coverOf = (word: string, secrets: SecretWords): string | undefined =>
  secrets.get(word.toLowerCase()) ?? secrets.get(word.toLowerCase().replace(/['’]s$/, ""));

/** What is covered: what the reader found, and, in case it missed one, every long number and e-mail address. */
export function hiddenIn(words: string, reading: Found | null): Hidden[] {
  const found: Hidden[] = [];
  for (const { start, end, kind } of reading?.personalDetails ?? [])
    found.push({ start, end, what: HIDDEN_WORDS[kind] });
  for (const { start, end, e164 } of reading?.phoneNumbers ?? []) {
    // Short codes such as 159 belong to nobody.
    if (e164.length > 6) found.push({ start, end, what: "number" });
  }
  for (const match of words.matchAll(LONG_NUMBER)) if (!DATE.test(match[0])) found.push(spanOf(match, "number"));
  for (const match of words.matchAll(EMAIL)) found.push(spanOf(match, "e-mail address"));
  // Some tell the very secret that they gave away: no officer needs it.
  for (const match of words.matchAll(SECRET)) {
    const { 1: before = "", 2: secret = "", index } = match;
    const start = index + before.length;
    found.push({ start, end: start + secret.length, what: "secret" });
  }
  return joined(found);
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const COVER = /(\[[^\]\n]{1,40} hidden\])/;
/** Two words of one name, one after the other. */
const SAME_COVER = /(\[[^\]\n]{1,40} hidden\])(?:,? \1)+/g;
const HOUSE_NUMBER = /\b\d{1,4}[a-z]? (?=\[address hidden\])/gi;
const LONG_NUMBER = /\+?\d[\d ().-]{5,24}\d/g;
const DATE = /^\d{1,4}[-. ]\d{1,2}[-. ]\d{2,4}$/;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
/** "The PIN is 4471", "my password was Bluebell41": with a figure in it, so that "my PIN was taken" is none. */
const SECRET =
  /(\b(?:pin|password|passcode|cvv|cvc|security code|expiry(?: date)?)(?: (?:number|code|for it))?(?: ?[:=]| is| was)? )((?=\S{0,20}\d)[^\s.,;]{3,40})/gi;

const spanOf = (match: RegExpMatchArray, what: string): Hidden => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
  what,
});

/** Overlapping covers become one, so that no sliver between two shows. */
function joined(spans: readonly Hidden[]): Hidden[] {
  const out: Hidden[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else out.push({ ...span });
  }
  return out;
}
