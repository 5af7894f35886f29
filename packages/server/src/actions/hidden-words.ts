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
export function coveredText(words: string, reading: Found | null): string {
  let text = "";
  let at = 0;
  for (const { start, end, what } of hiddenIn(words, reading)) {
    text += `${words.slice(at, start)}[${what} hidden]`;
    at = end;
  }
  return text + words.slice(at);
}

/** Words that stand outside the account, such as a quoted story, with the same details covered. */
export function maskedText(text: string): string {
  return text
    .replace(LONG_NUMBER, (found) => (DATE.test(found) ? found : "[number hidden]"))
    .replace(EMAIL, "[e-mail address hidden]");
}

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
  return joined(found);
}

const LONG_NUMBER = /\+?\d[\d ().-]{5,24}\d/g;
const DATE = /^\d{1,4}[-. ]\d{1,2}[-. ]\d{2,4}$/;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;

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
