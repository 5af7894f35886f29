/** Names of places that are only part of a body's or a street's name. */
import { BODY_AFTER, STREET_AFTER } from "./lexicon/place-words.ts";
import { Mark, type Words } from "./sentences.ts";

/** "Hammersmith police station", "Swaffham CID", "Tonbridge Road", "of the Sevenoaks Community Safety Unit". */
export function isBody(words: Words, at: number, to: number, limit: number): boolean {
  const after = to < limit && (words.marks[to] ?? 0) === 0 ? (words.word[to] ?? "") : "";
  const next = to + 1 < limit ? (words.word[to + 1] ?? "") : "";
  // "An officer from the Leeds area".
  const isOfOfficer =
    words.word[at - 1] === "the" &&
    words.word[at - 2] === "from" &&
    /^(?:officer|detective)$/.test(words.word[at - 3] ?? "");
  if (after === "based" || after === "area") return isOfOfficer;
  if (STREET_AFTER.has(after)) return words.capital[to] === true;
  if (BODY_AFTER.has(after)) {
    // "Swanley community", "Kent county" are where; "Swanley Community Safety Unit" is a body.
    return (
      words.capital[to] === true ||
      /^(?:police|council|constabulary|cid|force|station|branch|bank|officers)$/.test(after) ||
      BODY_AFTER.has(next)
    );
  }
  const before = words.word[at - 1] ?? "";
  const earlier = words.word[at - 2] ?? "";
  const body =
    /^(?:station|headquarters|hq|officer|officers|police|detective|detectives|policeman|department|office|branch|prison|court|bank|team|unit|squad|cid|based|base)$/;
  // "Ring the police. In Hythe a woman …": of another sentence.
  if ((words.marks[at - 1] ?? 0) & (Mark.stop | Mark.line)) return false;
  return (
    (before === "in" || before === "at" || before === "from" || before === "of" || before === "near") &&
    (body.test(earlier) || (earlier === "based" && body.test(words.word[at - 3] ?? "")))
  );
}
