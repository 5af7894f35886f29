/** The words of a call cut into stretches that can be weighed, each with whose words it is. */
import type { Ask } from "../base/vocabulary.ts";
import { type Annotated, type Facts, part } from "./annotate.ts";
import type { Cue } from "./lexicon/cue.ts";
import { beginningIn, together, touching } from "./ordered.ts";
import type { Hit } from "./phrases.ts";
import { type Piece, pieceOf, type Voice } from "./sentence-signs.ts";
import type { Heard } from "./text-kind.ts";
import type { Speaker, Turn } from "./turns.ts";

/** What stands in no turn: whoever wrote the call down says when it was, and how it went on. */
export function toldAround({ sentences }: Annotated, { turns }: { turns: readonly Turn[] | null }): Facts[] {
  if (turns === null) return [];
  return sentences.flatMap((sentence) => {
    const pieces: Facts[] = [];
    const add = (from: number, to: number): void => {
      if (to - from > 1) pieces.push(part(sentence, from, to));
    };
    let { from } = sentence;
    for (const turn of touching(turns, from, sentence.to)) {
      add(from, turn.from);
      from = turn.to;
    }
    add(from, sentence.to);
    return pieces;
  });
}

const LONGEST = 28;
const STRETCH = 24;
const STEP = 12;

/** A sentence, or the part of one, that one side says. */
export type Said = { facts: Facts; speaker: Speaker };

export function saidInTurns({ sentences }: Annotated, turns: readonly Turn[] | null): Said[] {
  if (turns === null) return sentences.map((facts): Said => ({ facts, speaker: "unknown" }));
  const said: Said[] = [];
  for (const { from, to, speaker } of turns)
    for (const sentence of touching(sentences, from, to))
      said.push({ facts: part(sentence, Math.max(from, sentence.from), Math.min(to, sentence.to)), speaker });
  return said;
}

/** @param around what stands in no turn, told by whoever wrote the call down */
export function callPieces({ spoken, asks }: Heard, said: readonly Said[], around: readonly Facts[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (facts: Facts, voice: Voice): void => {
    for (const stretch of stretchesOf(facts)) {
      const heard = beginningIn(spoken, stretch.from, stretch.to).map(({ means }) => means);
      pieces.push(pieceOf(withAsked(stretch, asks), voice, heard));
    }
  };
  for (const { facts, speaker } of said) add(facts, VOICES[speaker]);
  for (const facts of around) add(facts, "account");
  return pieces;
}

/** With what is asked for in direct speech among its cues. */
export function withAsked(facts: Facts, asks: readonly Hit<Ask>[]): Facts {
  const direct: Hit<Cue>[] = [];
  for (const hit of beginningIn(asks, facts.from, facts.to))
    if (hit.to <= facts.to) direct.push({ ...hit, means: { cue: "ask", ask: hit.means } });
  return direct.length === 0 ? facts : { ...facts, cues: together(facts.cues, direct) };
}

const VOICES: Readonly<Record<Speaker, Voice>> = { caller: "caller", resident: "resident", unknown: "call" };

/** Speech without stops comes in sentences far longer than those that weights were learned from. */
function stretchesOf(facts: Facts): Facts[] {
  if (facts.to <= facts.from) return [];
  if (facts.to - facts.from <= LONGEST) return [facts];
  const stretches: Facts[] = [];
  for (let from = facts.from; from === facts.from || from + STRETCH - STEP < facts.to; from += STEP)
    stretches.push(part(facts, from, Math.min(facts.to, from + STRETCH)));
  return stretches;
}
