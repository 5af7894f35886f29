import type { Span } from "../base/span.ts";
import type { WarningContent } from "./warning.ts";

/** Where in a warning some words stand: the part, and which of its paragraphs or steps. */
export type Where = { part: "title" | "act" | "area" | "happening" | "quote" | "steps" | "look-again"; at: number };

export type Finding = Span & Where & { text: string };

/** Every text of a warning that a person reads, with where it stands. */
export function partsOf(content: WarningContent): (Where & { text: string })[] {
  return [
    { part: "title", at: 0, text: content.title },
    { part: "act", at: 0, text: content.act },
    { part: "area", at: 0, text: [content.areaName, ...content.places].join("; ") },
    ...content.happening.map((text, at) => ({ part: "happening" as const, at, text })),
    ...(content.quote ? [{ part: "quote" as const, at: 0, text: `${content.quote.words} ${content.quote.by}` }] : []),
    ...content.steps.map(({ act, more }, at) => ({ part: "steps" as const, at, text: `${act} ${more}` })),
  ];
}

/** Every match of a pattern as a span. The pattern must be global. */
export function spansOf(pattern: RegExp, text: string): (Span & { text: string })[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

/** Sentences with their places: an end mark, then space or the end. "8.30am" and "e.g. this" do not end one. */
export function sentencesOf(text: string): (Span & { text: string })[] {
  const sentences: (Span & { text: string })[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/[.!?]["”’)]?\s+(?=["“‘(]?[A-Z0-9£])|[.!?]["”’)]?\s*$/g)) {
    const end = index + mark.trimEnd().length;
    sentences.push({ start, end, text: text.slice(start, end) });
    start = index + mark.length;
  }
  if (start < text.length) sentences.push({ start, end: text.length, text: text.slice(start) });
  return sentences;
}
