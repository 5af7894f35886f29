import type { Facts } from "./annotate.ts";
import type { Party } from "./party.ts";
import { Mark, type Words } from "./sentences.ts";

const HAPPENED = /^(?:was|had|took|happened|occurred|came|involved|targeted)$/;
const OTHER_FRAUD = /^(?:scam|fraud)$/;
const CASES = new Set("report incident case attempt instance occasion".split(" "));
/** "In another incident", "a second case", "there was another report": a call told without saying who was rung. */
export function startsCase(words: Words, { from, dates, cues, parties }: Facts, party: Party): boolean {
  const isOfCall =
    cues.some(({ means }) => means.cue === "channel" || means.cue === "caller-noun") ||
    parties.some(({ what, plural, isNew }) => what === "people" && !plural && isNew);
  // "In another suspected scam people offer to check doors".
  if (OTHER_FRAUD.test(party.noun) && !isOfCall) return false;
  const before = words.word[party.from - 1] ?? "";
  // "There is a second scam": another way of doing it, and no call.
  if (OTHER_FRAUD.test(party.noun) && /^(?:is|are)$/.test(before)) return false;
  // "Later that day, at about four, a similar call was made to …".
  const isAfterDay =
    ((words.marks[party.from] ?? 0) & Mark.comma) !== 0 ||
    dates.some(({ to }) => to === party.from) ||
    /^(?:said|that|added|and|meanwhile)$/.test(before);
  if (party.isOther && !party.ofGroup && isAfterDay && HAPPENED.test(words.word[party.to] ?? "")) return true;
  // "… lost £900 in a similar scam": like the one before, and told already.
  const isAlike = /^(?:in|of)$/.test(before) && words.word.slice(party.from, party.to).includes("similar");
  if (party.isOther && !party.ofGroup && !isAlike && /^(?:been|was|is|of|in)$/.test(before)) return true;
  if (!CASES.has(party.noun) && !party.isOther) return false;
  // "A similar scam has islanders warned": of no call in particular.
  if (party.from === from && /^(?:has|is|sees|uses)$/.test(words.word[party.to] ?? "")) return false;
  return party.from - from <= 2 && (before === "in" || party.from === from) && (party.isOther || party.count === 1);
}
