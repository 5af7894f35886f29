import type { Channel } from "../base/vocabulary.ts";
import type { Facts } from "./annotate.ts";
import { evidenceOf, type Found } from "./found.ts";
import type { Cue } from "./lexicon/cue.ts";
import type { Hit } from "./phrases.ts";
import type { Words } from "./sentences.ts";
import { hasOneOf, isOneOf, listOf } from "./vocabulary.ts";

/** A cue and the sentence it stands in. */
export type Part = { facts: Facts; cue: Hit<Cue> };

export function cuesOf(parts: readonly Facts[], wanted: (cue: Cue) => boolean): Part[] {
  const found: Part[] = [];
  for (const facts of parts) for (const cue of facts.cues) if (wanted(cue.means)) found.push({ facts, cue });
  return found;
}

/** How the first contact came: a recording before a person, where the text tells of one at its beginning. */
export function readChannel(words: Words, parts: readonly Facts[]): Found<Channel> | null {
  let first: Hit<Cue> | null = null;
  for (const { cue } of cuesOf(parts, ({ cue }) => cue === "channel")) {
    if (cue.means.cue !== "channel" || cue.means.channel === "in_person_follow_up") continue;
    if (isDenied(words, cue) || isLater(words, cue)) continue;
    if (first === null || isMoreParticular(words, first, cue)) first = cue;
  }
  if (!first || first.means.cue !== "channel") return atTheDoor(words, parts) ?? spoken(words, parts);
  const { channel } = first.means;
  return { value: channel, evidence: [evidenceOf(words, "channel", first.from, first.to, `channel/${channel}`, 0.9)] };
}

const NEAR = 8;
const NEXT_SENTENCE = 25;

/** "Received a call: an automated message", "a recorded message on the answerphone": where both tell of the first contact. */
function isMoreParticular(words: Words, first: Hit<Cue>, cue: Hit<Cue>): boolean {
  if (first.means.cue !== "channel" || cue.means.cue !== "channel") return false;
  const { channel } = cue.means;
  if (isOfWhoeverTells(words, first)) return true;
  // "Got an automated message saying": the words within say of what sort the message was.
  if (first.means.channel === "text" && cue.from < first.to) return true;
  if (first.means.channel === "automated_message") return channel === "voicemail" && cue.from - first.from < NEAR;
  if (first.means.channel !== "live_call" || channel === "live_call") return false;
  // "Phone calls and automated messages": both, of which the first counts.
  if (isAlso(words, cue) && !isOneOf(words, first.to - 1, RANG)) return false;
  // "A woman paid a caller … She had found a voicemail": how it began, told after how it went on.
  if (channel === "voicemail" && FOUND.test(words.word[cue.from - 2] ?? "")) return true;
  if (cue.from - first.from < NEAR) return true;
  const isNext = cue.from - first.from < NEXT_SENTENCE;
  return channel === "automated_message" ? isNext || isSort(words, first) : isNext && isSort(words, first);
}

const RANG = listOf("rang rung ringing answered went");

/** "A woman rang Cheshire Police": to tell of it, however it began. */
const isOfWhoeverTells = (words: Words, { from, to }: Hit<Cue>): boolean =>
  isOneOf(words, from, RINGS_BODY) && hasOneOf(words, BODIES, to, to + BODY_REACH) && !isOneOf(words, to - 1, BY);
const RINGS_BODY = listOf("rang phoned telephoned called");
const BODIES = listOf("police bank 101 999");
const BODY_REACH = 2;
const BY = listOf("by as from saying claiming");

const FOUND = /^(?:found|received|returned|returning|answered)$/;

const isAlso = (words: Words, { from }: Hit<Cue>): boolean =>
  words.word.slice(Math.max(0, from - 2), from).some((word) => word === "and" || word === "or") &&
  !words.word.slice(Math.max(0, from - 2), from + 1).some((word) => /^le(?:ft|aving|ave|aves)$/.test(word));

/** "I had no phone call"; "a doorbell recording" is none of the call. */
const isDenied = (words: Words, { from }: Hit<Cue>): boolean =>
  /^(?:no|nobody|never|doorbell|cctv|video|missed)$/.test(words.word[from - 1] ?? "") ||
  (words.word[from - 1] === "a" && words.word[from - 2] === "without");

/** "Sent her a link by text", "angry messages left since", "speech to text": what came after, or how it was written down. */
const isLater = (words: Words, { from, means }: Hit<Cue>): boolean =>
  means.cue === "channel" &&
  (means.channel === "text" || means.channel === "voicemail") &&
  (hasOneOf(words, LATER, Math.max(0, from - 5), from) ||
    // "Contact may also be by text".
    words.word.slice(Math.max(0, from - 4), from).some((word, i, all) => word === "also" && all[i + 1] === "be"));
const LATER = listOf(
  "link links code codes passcode speech photo followed confirmation then later since afterwards aggressive abusive threatening angry",
);

/** Somebody stood at the door, and the text says that nobody had rung. */
function atTheDoor(words: Words, parts: readonly Facts[]): Found<Channel> | null {
  const inChannel = cuesOf(parts, ({ cue }) => cue === "channel");
  const isNotRung = inChannel.some(({ cue }) => isDenied(words, cue));
  const door = inChannel.find(({ cue }) => cue.means.cue === "channel" && cue.means.channel === "in_person_follow_up");
  if (!isNotRung || !door) return null;
  const { from, to } = door.cue;
  return {
    value: "in_person_follow_up",
    evidence: [evidenceOf(words, "channel", from, to, "channel/at-the-door", 0.7)],
  };
}

/**
 * Somebody who says who they are and asks for things, in a text about telephone calls, is on the telephone; who only
 * asks for a key to be pressed is a recording.
 */
function spoken(words: Words, parts: readonly Facts[]): Found<Channel> | null {
  const [key] = cuesOf(parts, (cue) => cue.cue === "ask" && cue.ask === "press_key");
  const [said] = cuesOf(
    parts,
    (cue) => cue.cue === "claim" || cue.cue === "caller-noun" || cue.cue === "ended" || cue.cue === "ask",
  );
  const cue = key?.cue ?? said?.cue;
  if (!cue) return null;
  return {
    value: key ? "automated_message" : "live_call",
    evidence: [evidenceOf(words, "channel", cue.from, cue.to, "channel/spoken", 0.7)],
  };
}

/** "a telephone scam" names the sort of fraud; how it came in this case is told after. */
const isSort = (words: Words, { to }: Hit<Cue>): boolean =>
  /^(?:scams?|frauds?|fraudsters?|scammers?|con|nuisance|calls|callers)$/.test(words.word[to - 1] ?? "");
