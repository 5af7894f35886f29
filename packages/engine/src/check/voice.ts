/**
 * Is this a call as it was heard, or somebody telling of one? "Please read me your code" is heard; "he wanted my code" is
 * told. People who tell leave out most of what was said and add what came of it, so what they say weighs differently: see
 * docs/decisions/0012-told-and-heard.md.
 */
import type { Word } from "./words.ts";

/** Summed over the words heard so far; `labelled` counts those under a speaker's label. */
export type Voice = { leaning: number; labelled: number };

export const NO_VOICE: Voice = { leaning: 0, labelled: 0 };
/** Nobody who tells of a call labels its speakers, but for a line or two that they quote. */
const HEARD_FROM = 0.5;

/**
 * Logistic regression on the shares of four sorts of words, fitted to the forms that authors of the corpus gave their calls:
 * 96 in 100 are told apart. A word's weight is for a text of one word.
 */
const SORTS: readonly (readonly [weight: number, words: string])[] = [
  [-100, "you your youre youll youve yours yourself youd"],
  [-53, "can could please will ill im ive thats is are dont hello hi okay ok yeah yes need just well going if press"],
  [
    18,
    "he she they him her them his hed shed theyd caller male female customer informant hes shes theyre their resident",
  ],
  [
    47,
    `said told asked wanted rang phoned called was were had did went gave came got hung put sent paid knew thought took
     turned says reckoned informed advised reported claimed`,
  ],
];
const INTERCEPT = 2.25;
/** So that the first few words do not decide alone. */
const UNHEARD = 4;

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  SORTS.flatMap(([weight, words]) => words.split(/\s+/).map((word) => [word, weight] as const)),
);

export const withWord = ({ leaning, labelled }: Voice, { raw, speaker }: Word): Voice => ({
  leaning: leaning + (WEIGHTS.get(raw) ?? 0),
  labelled: labelled + (speaker === "unknown" ? 0 : 1),
});

/** How surely a text of so many words is told rather than heard, 0 to 1. */
export function toldShare({ leaning, labelled }: Voice, words: number): number {
  return labelled >= HEARD_FROM * words && labelled > 0
    ? 0
    : 1 / (1 + Math.exp(-INTERCEPT - leaning / (words + UNHEARD)));
}
