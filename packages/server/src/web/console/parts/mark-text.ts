import type { Evidence, IncidentField, PersonalDetail, Reading, Span } from "@clearline/engine";
import { type Html, html } from "../../shell/html.ts";

/** The five kinds of evidence: each has its own hue and its own underline, so that neither is needed. */
export type EvidenceKind = "when" | "who" | "lure" | "ask" | "outcome";

export const KIND_OF: Record<IncidentField, EvidenceKind> = {
  date: "when",
  place: "when",
  placeArea: "when",
  channel: "who",
  impersonatedKind: "who",
  impersonatedName: "who",
  lure: "lure",
  askedFor: "ask",
  outcome: "outcome",
  lossPence: "outcome",
  victims: "outcome",
  age: "who",
  followUp: "outcome",
};

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

type Hidden = Span & { what: string };
type Fact = Evidence & { incident: number };

/**
 * A person's words with what was read marked in place. Each mark leads to its fact. What identifies somebody is
 * covered, and is not in the page at all, unless `unmasked`.
 */
export function markedWords(words: string, reading: Reading | null, { unmasked }: { unmasked: boolean }): Html {
  const hidden = unmasked ? [] : hiddenIn(words, reading);
  const facts = (reading?.incidents ?? []).flatMap(({ evidence }, incident) =>
    evidence
      .filter(({ start, end }) => start >= 0 && end <= words.length && start < end)
      .map((one) => ({ ...one, incident })),
  );
  const cuts = [...new Set([0, words.length, ...[...hidden, ...facts].flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const pieces: { text: string; fact: Fact | null; hidden: Hidden | null }[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start = 0, end = 0] = [cuts[i], cuts[i + 1]];
    const covers = (span: Span): boolean => span.start <= start && span.end >= end;
    const cover = hidden.find(covers) ?? null;
    // The narrowest fact is the most telling one where several lie over the same words.
    const fact = cover ? null : (facts.filter(covers).sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null);
    const before = pieces.at(-1);
    if (before && before.fact === fact && before.hidden === cover) before.text += words.slice(start, end);
    else pieces.push({ text: words.slice(start, end), fact, hidden: cover });
  }
  return html`<p class="cl-text cl-words">${pieces.map(({ text, fact, hidden: cover }) => {
    if (cover)
      return html`<span class="cl-mask"><span class="govuk-visually-hidden">${cover.what} hidden</span><span aria-hidden="true">${"█".repeat(6)}</span></span>`;
    if (!fact) return text;
    return html`<a href="#${factId(fact.incident, fact.field)}" class="cl-hl cl-hl--${KIND_OF[fact.field]}">${text}</a>`;
  })}</p>`;
}

export const factId = (incident: number, field: IncidentField): string => `fact-${incident + 1}-${field}`;

/** The whole words with the same details covered, as plain text: to be compared with another version of them. */
export function coveredText(words: string, reading: Reading | null): string {
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
function hiddenIn(words: string, reading: Reading | null): Hidden[] {
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
