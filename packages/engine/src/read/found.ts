import type { Evidence, IncidentField } from "./incident.ts";
import type { Words } from "./sentences.ts";

/** A value with the words that it was read from. */
export type Found<T> = { value: T; evidence: readonly Evidence[] };

/** The words of a range as evidence. */
export function evidenceOf(
  words: Words,
  field: IncidentField,
  from: number,
  to: number,
  by: string,
  confidence: number,
): Evidence {
  return { field, start: words.start[from] ?? 0, end: words.end[to - 1] ?? 0, by, confidence };
}
