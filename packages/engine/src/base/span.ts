/** Offsets into a text: UTF-16 code units, `end` exclusive. */
export type Span = { start: number; end: number };

export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);
