import type { Claim } from "@clearline/engine";

/** The one big figure of a warning: the count, the sentence it leads, and what follows it. */
export type Figure = { count: number; claim: string; rest: string };

/** A paragraph that opens with a count that a surge stands behind; null for every other. */
export function figureOf(paragraph: string, claims: readonly Claim[]): Figure | null {
  const claim = claims.find(({ text, surge }) => surge !== null && paragraph.startsWith(text));
  const match = claim && /^(\d{1,6}) (.+)$/s.exec(claim.text);
  if (!claim || !match) return null;
  return { count: Number(match[1]), claim: match[2] ?? "", rest: paragraph.slice(claim.text.length).trim() };
}
