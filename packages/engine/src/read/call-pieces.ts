/** The words of a call cut into stretches that can be weighed, each with whose words it is. */
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

/** `around`: what stands in no turn, told by whoever wrote the call down. */
export function callPieces(
  { sentences }: Annotated,
  { turns, spoken, asks }: Heard & { turns: readonly Turn[] | null },
  around: readonly Facts[],
): Piece[] {
  const said =
    turns === null
      ? sentences.map((facts) => ({ facts, voice: VOICES.unknown }))
      : turns.flatMap(({ from, to, speaker }) =>
          touching(sentences, from, to).map((sentence) => ({
            facts: part(sentence, Math.max(from, sentence.from), Math.min(to, sentence.to)),
            voice: VOICES[speaker],
          })),
        );
  const told = around.map((facts) => ({ facts, voice: "account" as const }));
  return [...said, ...told].flatMap(({ facts, voice }) =>
    stretchesOf(facts).map((stretch): Piece => {
      const direct = beginningIn(asks, stretch.from, stretch.to)
        .filter(({ to }) => to <= stretch.to)
        .map((hit): Hit<Cue> => ({ ...hit, means: { cue: "ask", ask: hit.means } }));
      const facts = { ...stretch, cues: together(stretch.cues, direct) };
      return pieceOf(
        facts,
        voice,
        beginningIn(spoken, stretch.from, stretch.to).map(({ means }) => means),
      );
    }),
  );
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
