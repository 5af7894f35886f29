/** What one person tells of themselves: one call, or two where they say so. */
import type { Annotated, Facts } from "./annotate.ts";
import { claimIn } from "./claims.ts";
import type { Party } from "./party.ts";
import { datesOf } from "./same-telling.ts";
import type { Words } from "./sentences.ts";
import { countedSecond, splitAt } from "./second-call.ts";
import type { Telling, Told } from "./telling.ts";
import { hasOneOf, isOneOf, listOf } from "./vocabulary.ts";
import { hasKind, kindOfWords, ofKind } from "./word-kinds.ts";

/** One account by the person who was rung: one telling, whatever it says. */
export function tellAccount({ words, sentences }: Annotated): Told {
  const parts = sentences.filter((sentence) => sentence.to > sentence.from);
  const people = sentences.flatMap(({ parties }) => parties);
  const couple = people.find(({ noun }) => noun === "couple");
  // Who tells of others says how many; who tells of themselves need not.
  const isOwn = hasKind(words, OWN_WORD);
  const told = isOwn
    ? undefined
    : people.find(({ isNew, what, count }) => isNew && what === "people" && count !== null);
  const party = couple ?? told ?? null;
  const counted = countedSecond(words, parts);
  if (counted !== null) return { tellings: ofTwo(words, splitAt(parts, counted), party), general: [] };
  const second = secondCall(words, parts);
  const calls = second === null ? [parts] : [parts.slice(0, second), parts.slice(second)];
  return {
    tellings: calls.map((own) => ({ kind: "one", parts: [...own], party, ofGroup: null, similar: false })),
    general: [],
  };
}

/** "I hung up on both": told once of the two. The day and the way are those of the first, where the second has no other. */
function ofTwo(words: Words, [before, after]: [Facts[], Facts[]], party: Party | null): Telling[] {
  const ofBoth = after.filter(({ from, to }) => hasOneOf(words, BOTH, from, to));
  const first: Telling = { kind: "one", parts: [...before, ...ofBoth], party, ofGroup: null, similar: false };
  return [first, { kind: "one", parts: after, party, ofGroup: first, similar: true }];
}
const BOTH = listOf("both neither either each");

/** Whether there is any use in going through the whole text for a count of calls. */
const mayCount = (words: Words): boolean =>
  ofKind(words, COUNTING).some((at) => words.word[at] === "secondly" || isOneOf(words, at + 1, COUNTED));
const COUNTING = kindOfWords("two 2 first second secondly another got had received".split(" "));
const COUNTED = listOf("of calls different lots things matters for separate one call was time");

const COUNTS_CALLS =
  /\b(?:(?:two|2) (?:of (?:these|them)|calls|different|lots|things|matters|for|separate)|secondly\b|(?:first|second) (?:one|call|was|time)|another (?:call|one)\b|(?:got|had|received) one\b)/;
const GOES_ON = /^(?:then|another|second|secondly|later|next|again|the|today|this|a|yesterday)$/;

const ANNOUNCES = /\b(?:two|2) (?:of (?:these|them)|calls|things|matters|for)\b/;
/** "Monday: TV Licensing told mum …", "Secondly, Iris was telephoned": a day or a count at the head. */
const beginsOne = (words: Words, { from, dates }: Facts): boolean =>
  dates.some((date) => date.from === from) || /^(?:firstly|secondly)$/.test(words.word[from] ?? "");

/** "I have had two of these. The first … Then a week later a man from Visa rang": where the second begins, or null. */
function secondCall(words: Words, parts: readonly Facts[]): number | null {
  if (!mayCount(words) || !COUNTS_CALLS.test(words.folded)) return null;
  const begun = ANNOUNCES.test(words.folded) ? parts.filter((facts) => beginsOne(words, facts)) : [];
  const [, next] = begun;
  if (begun.length === 2 && next) return parts.indexOf(next);
  const claimedIn = (facts: Facts): string | null => {
    const claim = claimIn(words, facts, true, false) ?? claimIn(words, facts, false, false);
    if (claim && claim.kind !== "unknown") return claim.kind;
    // "My dad got one from Visa".
    const sender = facts.organisations.find(({ from }) => words.word[from - 1] === "from");
    return sender?.organisation.kind ?? null;
  };
  let first: string | null = null;
  let isDated = false;
  for (const [i, facts] of parts.entries()) {
    const kind = claimedIn(facts);
    const dated = datesOf(facts).length > 0;
    const opens = GOES_ON.test(words.word[facts.from] ?? "") || facts.dates.some(({ from }) => from - facts.from < 4);
    if (first !== null && isDated && kind !== null && kind !== first && dated && opens) return i;
    first ??= kind;
    isDated ||= dated;
  }
  return null;
}

const OWN_WORD = kindOfWords("i i'm i've i'd my me mine myself we we've us our mum dad".split(" "));
