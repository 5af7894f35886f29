import type { Channel } from "../base/vocabulary.ts";
import type { Facts } from "./annotate.ts";
import { evidenceOf, type Found } from "./found.ts";
import type { Cue } from "./lexicon/cue.ts";
import type { Hit } from "./phrases.ts";
import type { Words } from "./sentences.ts";

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
    if (first === null) first = cue;
    // "received a call: an automated message": the more particular word counts where both tell of the first contact.
    else if (
      isCall(first) &&
      cue.means.channel === "automated_message" &&
      (cue.from - first.from < 25 || isSort(words, first))
    )
      first = cue;
    else if (isCall(first) && cue.from - first.from < 8 && cue.means.channel !== "live_call") first = cue;
  }
  if (!first || first.means.cue !== "channel") return spoken(words, parts);
  const { channel } = first.means;
  return { value: channel, evidence: [evidenceOf(words, "channel", first.from, first.to, `channel/${channel}`, 0.9)] };
}

/** Somebody who says who they are and asks for things, in a text about telephone calls, is on the telephone. */
function spoken(words: Words, parts: readonly Facts[]): Found<Channel> | null {
  const [said] = cuesOf(
    parts,
    (cue) => cue.cue === "claim" || cue.cue === "caller-noun" || cue.cue === "ended" || cue.cue === "ask",
  );
  return said
    ? {
        value: "live_call",
        evidence: [evidenceOf(words, "channel", said.cue.from, said.cue.to, "channel/spoken", 0.7)],
      }
    : null;
}

const isCall = ({ means }: Hit<Cue>): boolean => means.cue === "channel" && means.channel === "live_call";
/** "a telephone scam" names the sort of fraud; whether a person or a recording rang is told after. */
const isSort = (words: Words, { to }: Hit<Cue>): boolean =>
  /^(?:scams?|frauds?|fraudsters?|scammers?|con)$/.test(words.word[to - 1] ?? "");
