/** How the lists of phrases are written down: what they mean, and then each way of saying it. */
import type { Ask } from "../../base/vocabulary.ts";
import type { Phrase } from "../phrasebook.ts";
import type { Cue } from "./cue.ts";

/** Patterns that all mean the same. */
export const meaning = <M>(means: M, ...patterns: string[]): Phrase<M>[] =>
  patterns.map((pattern) => ({ pattern, means }));

/** Patterns that all are the same cue. */
export const all = meaning<Cue>;

/** Patterns by which a thing is asked for. */
export const asking = (ask: Ask, ...patterns: string[]): Phrase<Cue>[] => all({ cue: "ask", ask }, ...patterns);
