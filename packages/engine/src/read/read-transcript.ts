/**
 * The words of a call itself: what the caller says of themselves and wants is read from the caller's words, how it ended
 * from the answers. Where nobody is labelled, all of it is heard as one voice.
 */
import type { Day } from "../base/day.ts";
import { asksWeighed } from "./asks-weighed.ts";
import { heardAs, isAnswered } from "./call-channel.ts";
import { endOf } from "./call-ending.ts";
import { callPieces, type Said, saidInTurns, toldAround } from "./call-pieces.ts";
import { isNever, withRequests } from "./call-requests.ts";
import type { Call } from "./call.ts";
import { endingWeighed } from "./endings-weighed.ts";
import type { Outcome } from "../base/vocabulary.ts";
import { type Annotated, type Facts, part } from "./annotate.ts";
import { evidenceOf, type Found } from "./found.ts";
import { type Evidence, type Incident, NOTHING_READ } from "./incident.ts";
import type { Cue } from "./lexicon/cue.ts";
import { beginningIn, together } from "./ordered.ts";
import type { Hit } from "./phrases.ts";
import { readAsks } from "./read-asks.ts";
import { claimAtOnce } from "./claims-at-once.ts";
import { claimEvidence, namedIn, nameOf, readClaim, toldOf } from "./read-claim.ts";
import { readLoss } from "./read-loss.ts";
import { readOutcome } from "./read-outcome.ts";
import { readDate } from "./read-when.ts";
import { readHome } from "./read-home.ts";
import { readPlace } from "./read-where.ts";
import { Mark, textOf, type Words } from "./sentences.ts";
import type { Speaker } from "./turns.ts";
import { listOfWords, nextOf } from "./vocabulary.ts";

export function readTranscript(annotated: Annotated, call: Call, published: Day | null): Incident {
  const { words } = annotated;
  const said = saidInTurns(annotated, call.turns);
  const caller = saidBy(said, call, call.turns === null ? "unknown" : "caller");
  const resident = call.turns === null ? caller : saidBy(said, call, "resident");
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
  const pieces = callPieces(call, said, frame);
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

/** What one side says, with what callers say of themselves among the cues. */
function saidBy(said: readonly Said[], { spoken }: Call, wanted: Speaker): Facts[] {
  const claims = spoken
    .filter(({ means }) => means === "claim")
    .map((hit): Hit<Cue> => ({ ...hit, means: { cue: "claim", sure: true } }));
  return said
    .filter(({ speaker }) => speaker === wanted)
    .map(({ facts }) => {
      const own = beginningIn(claims, facts.from, facts.to);
      return own.length === 0 ? facts : { ...facts, cues: together(own, facts.cues) };
    });
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
  const label = labelOf(words, first);
  if (label) return [label];
  const announced = isAnnounced(words, first);
  if (!announced && !OPENS_HEADER.test(words.word[first.from] ?? "")) return [];
  const dated = ({ from, dates }: Facts): boolean => dates.some((one) => one.from === from);
  return [first, ...sentences.slice(1, ENVELOPE_SENTENCES).filter(dated)];
}
const MOST_WORDS_OF_LABEL = 14;
/** "On my mobile this afternoon, automated voice: your account is …": what stands before the colon. */
function labelOf(words: Words, first: Facts): Facts | null {
  for (let at = first.from + 2; at < Math.min(first.to, first.from + MOST_WORDS_OF_LABEL); at++)
    if ((words.marks[at] ?? 0) & Mark.colon) {
      const label = part(first, first.from, at);
      return label.dates.length > 0 ? label : null;
    }
  return null;
}
const OPENS_HEADER = /^(?:transcript|call|recording|recorded|voicemail|received|message|answerphone|answering)$/;
const isAnnounced = (words: Words, { from }: Facts): boolean =>
  words.word[from] === "you" && words.word[from + 1] === "have" && /^messages?$/.test(words.word[from + 4] ?? "");

const MOST_STORY_WORDS = 30;
const STORY = listOfWords(
  "suspicious|charged|charge|fraud|fraudulent|fraudulently|arrest|warrant|refund|expire|expired|expiring|suspended|cancelled|cancel|virus|hacked|owed|owe|debt|unusual|unauthorised|unauthorized|compromised|eligible|won|selected|accident|order|purchase|payment|transaction|renewed|renewal|investigation|parcel|fee".split(
    "|",
  ),
);
/** The first thing said that is a story and not a greeting. */
function storyOf(words: Words, caller: readonly Facts[]): Found<string> | null {
  for (const { from, to } of caller) {
    const at = nextOf(words, STORY, from, to);
    if (at < 0) continue;
    const start = Math.max(from, at - MOST_STORY_WORDS / 2);
    const end = Math.min(to, start + MOST_STORY_WORDS);
    return {
      value: textOf(words, start, end),
      evidence: [evidenceOf(words, "lure", start, end, "transcript/story", 0.6)],
    };
  }
  return null;
}
