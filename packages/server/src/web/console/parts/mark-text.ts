import type { Evidence, IncidentField, Reading, Span } from "@clearline/engine";
import { type Hidden, hiddenIn } from "../../../actions/hidden-words.ts";
import { type Html, html } from "../../shell/html.ts";

export { coveredPart, coveredText, maskedText, secretWords, type SecretWords } from "../../../actions/hidden-words.ts";

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
