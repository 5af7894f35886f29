/** What is to be known of a number before anybody thinks that it says who rang. */
import { classOf, isDrama, isProtected, parsePhone } from "../base/phone.ts";
import type { NumberRole } from "../base/vocabulary.ts";

export const NUMBER_NOTES = [
  /** A line that people are sent to. Callers show it on the screen; it is never theirs. */
  "genuine-can-be-imitated",
  /** Ofcom keeps it for films and examples: in a live report it is made up or mistyped. */
  "kept-for-films",
  /** 09 numbers may not be shown as the caller's since 15 May 2023 (Ofcom). */
  "not-allowed-as-caller",
  /** 070: looks like a mobile, and costs more to ring. */
  "looks-like-a-mobile",
  /** 084, 087, 09: whoever rings it pays its owner. */
  "costs-more-to-ring",
  "from-abroad",
] as const;
export type NumberNote = (typeof NUMBER_NOTES)[number];

/**
 * @param e164 or the digits of a short code
 * @param published numbers that organisations publish as their own
 */
export function notesOn(e164: string, role: NumberRole, published?: ReadonlySet<string>): NumberNote[] {
  const parsed = parsePhone(e164);
  if (!parsed.ok) return [];
  const number = parsed.value;
  const kind = classOf(number);
  const notes: NumberNote[] = [];
  if (isProtected(number) || published?.has(number)) notes.push("genuine-can-be-imitated");
  if (isDrama(number)) notes.push("kept-for-films");
  if (kind === "premium" && role === "scam_number") notes.push("not-allowed-as-caller");
  if (kind === "personal") notes.push("looks-like-a-mobile");
  if (kind === "premium" || kind === "service") notes.push("costs-more-to-ring");
  if (kind === "foreign") notes.push("from-abroad");
  return notes;
}
