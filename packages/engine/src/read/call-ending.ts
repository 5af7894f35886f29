/** How a call ended, from the answers in it. */
import type { Outcome } from "../base/vocabulary.ts";
import type { Facts } from "./annotate.ts";
import { isAnswered } from "./call-channel.ts";
import { DETAILS } from "./call-requests.ts";
import type { Call } from "./call.ts";
import { evidenceOf, type Found } from "./found.ts";
import type { Spoken } from "./lexicon/spoken.ts";
import { beginningIn, touching } from "./ordered.ts";
import type { Hit } from "./phrases.ts";
import type { Words } from "./sentences.ts";
import type { Turn } from "./turns.ts";
import { listOfWords, nextOf } from "./vocabulary.ts";

/** What the answers come to: a code read out, money sent, or the call refused. The last word counts. */
export function endOf(
  words: Words,
  { turns, spoken, asks }: Call,
  resident: readonly Facts[],
  wanted: readonly Facts[],
): Found<Outcome> | null {
  const mine = ({ from }: Hit<Spoken>): boolean => turns === null || touching(resident, from, from + 1).length > 0;
  const last = (...wanted: Spoken[]): Hit<Spoken> | undefined =>
    spoken.findLast((hit) => wanted.includes(hit.means) && (mine(hit) || /^\((?:call|puts)/.test(hit.pattern)));
  const found = (value: Outcome, hit: Hit<Spoken>, confidence: number): Found<Outcome> => ({
    value,
    evidence: [evidenceOf(words, "outcome", hit.from, hit.to, `transcript/${value}`, confidence)],
  });
  const sent = last("sent-money");
  const gives = readOut(words, { turns, asks }) ?? answered(words, turns, wanted) ?? last("gives");
  const refuses = last("refuses");
  if (sent && turns !== null) return found("money_lost", sent, 0.7);
  if (gives && turns !== null) return found("details_given", gives, 0.75);
  if (refuses) return found("no_loss", refuses, 0.75);
  if (gives && isAnswered(words, spoken)) return found("details_given", gives, 0.6);
  return endedWithout(words, turns);
}

const FEWEST_EXCHANGES = 4;
/** A call written down to its end, in which nothing was read out, sent or done: nothing was lost in it. */
function endedWithout(words: Words, turns: readonly Turn[] | null): Found<Outcome> | null {
  const last = turns?.at(-1);
  if (!last || (turns?.length ?? 0) < FEWEST_EXCHANGES || !turns?.some(({ speaker }) => speaker === "resident"))
    return null;
  const end = words.folded.slice(words.end[last.to - 1] ?? 0, (words.end[last.to - 1] ?? 0) + 4).trimStart();
  // Cut off in the middle: how it went on is not known.
  if (isCutOff(words, last)) return null;
  if (!/^[.!?")\]]/.test(end) || end.startsWith("...") || end.startsWith("…")) return null;
  return {
    value: "no_loss",
    evidence: [evidenceOf(words, "outcome", last.from, last.to, "transcript/ended-without", 0.6)],
  };
}

/** "[recording stops]": of the tape, and not of the call. */
const isCutOff = (words: Words, { from, to }: Turn): boolean =>
  words.word
    .slice(Math.max(from, to - 3), to)
    .some(
      (word, i, said) =>
        /^(?:recording|tape|transcript)$/.test(word) && /^(?:stops|stopped|cuts|breaks)$/.test(said[i + 1] ?? ""),
    );

const FEWEST_DIGITS = 4;
const SAID_DIGIT = /^(?:\d+|zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|treble)$/;
/** Digits in the answer to a turn that asked for something. */
function readOut(words: Words, { turns, asks }: Pick<Call, "turns" | "asks">): Hit<Spoken> | undefined {
  for (const [i, turn] of (turns ?? []).entries()) {
    const before = turns?.[i - 1];
    if (turn.speaker !== "resident" || before?.speaker !== "caller") continue;
    const earlier = turns?.[i - 3] ?? before;
    if (!beginningIn(asks, earlier.from, before.to).some(({ means }) => DETAILS.has(means))) continue;
    let digits = 0;
    let first = turn.from;
    for (let at = turn.from; at < turn.to; at++) {
      const word = words.word[at] ?? "";
      if (digits === 0) first = at;
      digits = SAID_DIGIT.test(word) ? digits + (/^\d/.test(word) ? word.length : 1) : 0;
      if (digits >= FEWEST_DIGITS)
        return { from: first, to: endOfDigits(words, at, turn.to), means: "gives", pattern: "<digits>" };
    }
  }
  return undefined;
}

/** A turn that is nothing but the answer to one that asked for details. */
function answered(words: Words, turns: readonly Turn[] | null, wanted: readonly Facts[]): Hit<Spoken> | undefined {
  const turn = turns?.find((one, i) => {
    const before = turns[i - 1];
    const isAnswer = one.speaker === "resident" && before?.speaker === "caller";
    return isAnswer && isPlainAnswer(words, one) && asksDetails(wanted, before);
  });
  return turn && { from: turn.from, to: turn.to, means: "gives", pattern: "<answer>" };
}

const asksDetails = (wanted: readonly Facts[], { from, to }: Turn): boolean =>
  touching(wanted, from, to).some(({ cues }) =>
    cues.some(({ means }) => means.cue === "ask" && DETAILS.has(means.ask)),
  );

const LONGEST_ANSWER = 14;
const FEWEST_NUMBERS = 2;
const NUMBER =
  /^(?:\d\S*|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|[a-z]+(?:teenth|tieth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|january|february|march|april|june|july|august|september|october|november|december)$/;
const UNWILLING = listOfWords(
  "no not never don't can't won't why who what which where how isn't wouldn't haven't i'd pounds".split(" "),
);
/** "Fourteenth of the third, forty-one": nothing but what was asked for. */
function isPlainAnswer(words: Words, { from, to }: Turn): boolean {
  if (to - from > LONGEST_ANSWER) return false;
  if (nextOf(words, UNWILLING, from, to) >= 0) return false;
  return words.word.slice(from, to).filter((word) => NUMBER.test(word)).length >= FEWEST_NUMBERS;
}

function endOfDigits(words: Words, at: number, limit: number): number {
  let to = at + 1;
  while (to < limit && SAID_DIGIT.test(words.word[to] ?? "")) to++;
  return to;
}
