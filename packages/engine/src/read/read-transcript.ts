/**
 * The words of a call itself: what the caller says of themselves and wants is read from the caller's words, how it ended
 * from the answers. Where nobody is labelled, all of it is heard as one voice.
 *
 * Longer than most files: the facts of a call are read from the same turns and stretches, and lean on one another.
 */
import type { Day } from "../base/day.ts";
import { asksWeighed } from "./asks-weighed.ts";
import { callPieces, toldAround } from "./call-pieces.ts";
import { endingWeighed } from "./endings-weighed.ts";
import type { Ask, Channel, Outcome } from "../base/vocabulary.ts";
import { type Annotated, type Facts, part } from "./annotate.ts";
import { evidenceOf, type Found } from "./found.ts";
import { type Evidence, type Incident, NOTHING_READ } from "./incident.ts";
import type { Cue } from "./lexicon/cue.ts";
import type { Spoken } from "./lexicon/spoken.ts";
import { beginningIn, together, touching } from "./ordered.ts";
import type { Hit } from "./phrases.ts";
import { readAsks } from "./read-asks.ts";
import { claimAtOnce } from "./claims-at-once.ts";
import { claimEvidence, namedIn, nameOf, readClaim, toldOf } from "./read-claim.ts";
import { readLoss } from "./read-loss.ts";
import { readOutcome } from "./read-outcome.ts";
import { readDate } from "./read-when.ts";
import { readHome, readPlace } from "./read-where.ts";
import { textOf, type Words } from "./sentences.ts";
import type { Speaker, Turn } from "./turns.ts";

export type Call = { turns: readonly Turn[] | null; spoken: readonly Hit<Spoken>[]; asks: readonly Hit<Ask>[] };

export function readTranscript(annotated: Annotated, call: Call, published: Day | null): Incident {
  const { words } = annotated;
  const caller = saidBy(annotated, call, "caller");
  const resident = call.turns === null ? caller : saidBy(annotated, call, "resident");
  const frame = toldAround(annotated, call);
  const evidence: Evidence[] = [];
  const keep = <T>(found: Found<T> | null): T | null => {
    if (found) evidence.push(...found.evidence);
    return found?.value ?? null;
  };
  const day = readDate(words, [...frame, ...headerOf(annotated, call)], published, null);
  const isDay = day !== null && day.settled.partial !== null;
  if (isDay)
    evidence.push(evidenceOf(words, "date", day.seen.from, day.seen.to, day.settled.rule, day.settled.confidence));
  const place = keep(readHome(words, frame) ?? readPlace(words, frame, "town", true));
  const channel = keep(heardAs(words, inTurns(call))) ?? "unknown";
  const claim =
    readClaim(words, caller, false) ??
    claimAtOnce(words, caller) ??
    namedIn(words, caller) ??
    readClaim(words, caller, true) ??
    toldOf(caller);
  if (claim) evidence.push(...claimEvidence(words, claim));
  const wanted = caller.filter((facts) => !isNever(words, facts)).map((facts) => withRequests(words, facts, call.asks));
  const pieces = callPieces(annotated, call, frame);
  const named = readAsks(words, wanted);
  const asks =
    named.value.length > 0
      ? named
      : asksWeighed(
          words,
          pieces.filter(({ voice }) => voice !== "resident"),
        );
  evidence.push(...asks.evidence);
  const told = inAll(readOutcome(words, frame, { account: true }), endOf(words, call, resident, wanted));
  // A message is left before anything came of it: only whoever wrote it down can say what did.
  const isHeard =
    channel !== "voicemail" &&
    (channel !== "automated_message" || call.turns !== null || isAnswered(words, call.spoken));
  const ends = isHeard ? pieces : pieces.filter(({ voice }) => voice === "account");
  const outcome = keep(endingWeighed(words, ends, told)) ?? "unknown";
  const loss =
    outcome === "money_lost"
      ? keep(
          readLoss(
            words,
            [...frame, ...resident, ...caller],
            evidence.find(({ field }) => field === "outcome"),
          ),
        )
      : null;
  const lure = keep(storyOf(words, caller));
  return {
    ...NOTHING_READ,
    ...(isDay && {
      date: day.settled.date,
      datePartial: day.settled.partial,
      dateText: textOf(words, day.seen.from, day.seen.to),
    }),
    place,
    channel,
    impersonatedKind: claim?.kind ?? "unknown",
    impersonatedName: claim ? nameOf(words, claim) : null,
    lure,
    askedFor: asks.value,
    outcome,
    lossPence: loss,
    evidence,
  };
}

/** What the writer tells of how it ended, unless details were read out in the call and only the money is told of. */
const inAll = (told: Found<Outcome> | null, heard: Found<Outcome> | null): Found<Outcome> | null =>
  told?.value === "no_loss" && heard?.value === "details_given" ? heard : (told ?? heard);

/** The sentences, or parts of them, that one side says; with what callers say of themselves among the cues. */
function saidBy({ sentences }: Annotated, { turns, spoken }: Call, wanted: Speaker): Facts[] {
  const claims = spoken
    .filter(({ means }) => means === "claim")
    .map((hit): Hit<Cue> => ({ ...hit, means: { cue: "claim", sure: true } }));
  const pieces =
    turns === null
      ? [...sentences]
      : turns
          .filter(({ speaker }) => speaker === wanted)
          .flatMap(({ from, to }) =>
            touching(sentences, from, to).map((sentence) =>
              part(sentence, Math.max(from, sentence.from), Math.min(to, sentence.to)),
            ),
          );
  return pieces.map((facts) => ({
    ...facts,
    cues: together(beginningIn(claims, facts.from, facts.to), facts.cues),
  }));
}

/** What was said, without what the writer tells around it. */
const inTurns = (call: Call): Call =>
  call.turns === null
    ? call
    : {
        ...call,
        spoken: (call.turns ?? []).flatMap(({ from, to }) => beginningIn(call.spoken, from, to)),
      };

const ENVELOPE_SENTENCES = 3;
/** "Transcript of a call received on 4 March", "[Answerphone: Friday 26 May]", "You have one new message. Tuesday, 9.14am". */
function headerOf({ words, sentences }: Annotated, { turns }: Call): Facts[] {
  const [first] = sentences;
  if (turns !== null || !first) return [];
  const announced = isAnnounced(words, first);
  if (!announced && !OPENS_HEADER.test(words.word[first.from] ?? "")) return [];
  const dated = ({ from, dates }: Facts): boolean => dates.some((one) => one.from === from);
  return [first, ...sentences.slice(1, ENVELOPE_SENTENCES).filter(dated)];
}
const OPENS_HEADER = /^(?:transcript|call|recording|recorded|voicemail|received|message|answerphone|answering)$/;
const isAnnounced = (words: Words, { from }: Facts): boolean =>
  words.word[from] === "you" && words.word[from + 1] === "have" && /^messages?$/.test(words.word[from + 4] ?? "");

const FEWEST_KEYS = 1;
/** A recording says so, or asks for a key, and nobody answers it; a message is left for later. */
function heardAs(words: Words, { turns, spoken }: Call): Found<Channel> | null {
  const first = (means: Spoken): Hit<Spoken> | undefined => spoken.find((hit) => hit.means === means);
  const answered = turns?.some(({ speaker }) => speaker === "resident") ?? isAnswered(words, spoken);
  const found = (value: Channel, hit: Hit<Spoken>, confidence: number): Found<Channel> => ({
    value,
    evidence: [evidenceOf(words, "channel", hit.from, hit.to, `transcript/${value}`, confidence)],
  });
  const keys = spoken.filter(({ means }) => means === "recording");
  const [key] = keys;
  const left = first("left");
  if (!answered && left && isVoicemail(words, left, spoken)) return found("voicemail", left, 0.85);
  if (key && keys.length >= FEWEST_KEYS && (!answered || key.from < words.word.length / 3))
    return found("automated_message", key, 0.9);
  if (answered) {
    const said = spoken.find(({ means }) => means === "answer") ?? spoken[0];
    return said ? found("live_call", said, 0.85) : null;
  }
  if (left) return found("voicemail", left, 0.7);
  const any = first("address") ?? first("hails") ?? spoken[0];
  if (!any) return null;
  // One voice that hears no answer and goes on to its end is a recording.
  return found(endsAlone(words) ? "automated_message" : "live_call", any, 0.6);
}

/** "You have one new message", or a person's name and number to ring back with no key to press. */
const isVoicemail = (words: Words, left: Hit<Spoken>, spoken: readonly Hit<Spoken>[]): boolean =>
  /^\((?:you have|message|after|sorry|end of)/.test(left.pattern) ||
  (!spoken.some(({ means }) => means === "recording") && words.word.length > 0);

const ANSWERS_IN_A_CALL = 3;
const WORDS_AN_ANSWER = 40;
/** "yes okay it's", "um who is this": two voices without labels. */
function isAnswered(words: Words, spoken: readonly Hit<Spoken>[]): boolean {
  let answers = 0;
  let last = -1;
  for (const { means, from } of spoken) {
    if ((means !== "answer" && means !== "refuses" && means !== "gives") || from <= last) continue;
    answers++;
    last = from + 1;
  }
  return answers >= ANSWERS_IN_A_CALL && answers * WORDS_AN_ANSWER >= words.word.length;
}

const endsAlone = (words: Words): boolean =>
  words.word.slice(-14).some((word) => /^(?:thank|thanks|goodbye|bye|day|press|regards|immediately)$/.test(word));

const DETAILS: ReadonlySet<Ask> = new Set<Ask>(["bank_details", "card_details", "pin_or_password", "personal_details"]);
const REQUESTS =
  /^(?:what|what's|whats|which|confirm|verify|tell|give|read|need|want|enter|type|key|provide|say|have|take|send|spell|require|get|ask|fill|put|supply|repeat|let|could|may|can)$/;
const REQUEST_REACH = 14;

/** "Your account number was used in Texas" tells; "read me your account number" asks. */
function withRequests(words: Words, facts: Facts, spoken: readonly Hit<Ask>[]): Facts {
  const isRequested = ({ from, to }: Hit<Cue>): boolean => {
    if (isFragment(words, facts) || isAskedAfter(words, to, facts.to)) return true;
    for (let at = from; at >= Math.max(facts.from, from - REQUEST_REACH); at--)
      if (REQUESTS.test(words.word[at] ?? "")) return true;
    return false;
  };
  const direct = beginningIn(spoken, facts.from, facts.to)
    .filter(({ to }) => to <= facts.to)
    .map((hit): Hit<Cue> => ({ ...hit, means: { cue: "ask", ask: hit.means } }));
  const named = facts.cues.filter((cue) => cue.means.cue !== "ask" || !DETAILS.has(cue.means.ask) || isRequested(cue));
  return { ...facts, cues: together(named, direct) };
}

const AFTER_REACH = 8;
/** "The sixteen digits, please", "the four numbers you use, just type them in": named first and asked for after. */
function isAskedAfter(words: Words, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + AFTER_REACH); at++) {
    const word = words.word[at] ?? "";
    if (word === "please") return true;
    if (SAY_IT.has(word) && /^(?:it|them|those|me)$/.test(words.word[at + 1] ?? "")) return true;
  }
  return false;
}
const SAY_IT = new Set("read type say key tell give spell enter".split(" "));

const FRAGMENT_WORDS = 9;
/** "Full name, first line of the address and date of birth?", "Only the long number on the card so I can find you." */
const LONG_FRAGMENT = 16;
const ONLY = /^(?:only|just)$/;
const isQuestion = (words: Words, to: number): boolean => words.folded.charAt(words.end[to - 1] ?? 0) === "?";
const VERBS = new Set("is are was were been be has have had am will would".split(" "));
/** "Date of birth?", "The sixteen digits.": a thing named and nothing said of it is a thing asked for. */
const isFragment = (words: Words, { from, to }: Facts): boolean =>
  to - from <= (ONLY.test(words.word[from] ?? "") || isQuestion(words, to) ? LONG_FRAGMENT : FRAGMENT_WORDS) &&
  !words.word.slice(from, to).some((word) => VERBS.has(word));

/** "We will never ask for your PIN": said of what is not asked. */
const isNever = (words: Words, { from, to }: Facts): boolean => {
  for (let at = from; at < to; at++) {
    if (words.word[at] === "never" && words.word[at - 1] !== "you") return true;
    if (
      /^(?:don't|not|won't)$/.test(words.word[at] ?? "") &&
      /^(?:need|ask|want|require|asking)$/.test(words.word[at + 1] ?? "")
    )
      return true;
  }
  return false;
};

/** What the answers come to: a code read out, money sent, or the call refused. The last word counts. */
function endOf(
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
const UNWILLING = /^(?:no|not|never|don't|can't|won't|why|who|what|which|where|how|isn't|wouldn't|haven't|i'd|pounds)$/;
/** "Fourteenth of the third, forty-one": nothing but what was asked for. */
function isPlainAnswer(words: Words, { from, to }: Turn): boolean {
  if (to - from > LONGEST_ANSWER) return false;
  const said = words.word.slice(from, to);
  if (said.some((word) => UNWILLING.test(word))) return false;
  return said.flatMap((word) => word.split("-")).filter((word) => NUMBER.test(word)).length >= FEWEST_NUMBERS;
}

function endOfDigits(words: Words, at: number, limit: number): number {
  let to = at + 1;
  while (to < limit && SAID_DIGIT.test(words.word[to] ?? "")) to++;
  return to;
}

const MOST_STORY_WORDS = 30;
const STORY =
  /^(?:suspicious|charged|charge|fraud|fraudulent|fraudulently|arrest|warrant|refund|expire|expired|expiring|suspended|cancelled|cancel|virus|hacked|owed|owe|debt|unusual|unauthorised|unauthorized|compromised|eligible|won|selected|accident|order|purchase|payment|transaction|renewed|renewal|investigation|parcel|fee)$/;
/** The first thing said that is a story and not a greeting. */
function storyOf(words: Words, caller: readonly Facts[]): Found<string> | null {
  for (const { from, to } of caller) {
    for (let at = from; at < to; at++) {
      if (!STORY.test(words.word[at] ?? "")) continue;
      const start = Math.max(from, at - MOST_STORY_WORDS / 2);
      const end = Math.min(to, start + MOST_STORY_WORDS);
      return {
        value: textOf(words, start, end),
        evidence: [evidenceOf(words, "lure", start, end, "transcript/story", 0.6)],
      };
    }
  }
  return null;
}
