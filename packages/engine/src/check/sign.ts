import type { Ask, ImpersonatedKind } from "../base/vocabulary.ts";

/**
 * What sort of evidence a sign is. Signs of different sorts are independent evidence; two of one sort are nearly the
 * same evidence twice.
 *
 * - `demand`: something to hand over or do
 * - `secrecy`: keeping the person on the line, away from others, or lying
 * - `threat`, `hurry`: pressure
 * - `story`: what is said to have happened: a charge, a refund, a prize, an arrest
 * - `misfit`: who they say they are does not go with how they ring or what they ask
 * - `harm`: what came of it, in a person's own account
 * - `claim`: who the caller says they are; weighs nothing alone
 * - `genuine`: said by genuine callers, and not worth a fraudster's while to say
 */
export type SignKind = "demand" | "secrecy" | "threat" | "hurry" | "story" | "misfit" | "harm" | "claim" | "genuine";

/** One row of the data files: what is heard, what it weighs, and who says so. */
export type Sign = {
  flag: string;
  kind: SignKind;
  /** How far it moves the score, in natural log odds; below 0 only for `genuine`. */
  weight: number;
  /** No genuine caller does this: enough by itself for `likely_fraud`. */
  decisive?: true;
  /** What was asked for, in the contract's words. */
  asks?: readonly Ask[];
  /** Whom a `claim` claims to be. */
  who?: ImpersonatedKind;
  /** One sentence for the person who asks; under 15 words. */
  say: string;
  /** Who says that this is a sign. */
  source: string;
  /** Written in the language of pattern.ts. */
  patterns: readonly string[];
  /** Innocent uses of the same words: a match here takes back a match of `patterns` that it touches. */
  unless?: readonly string[];
  /** Counted also when it is told as what did not happen, or said by the person rung ("I would not give my PIN"). */
  plain?: true;
  /** Sentences that must show the sign, and sentences that must not. */
  examples: readonly string[];
  counterExamples: readonly string[];
};

/** Two sorts of words heard in one call that mean more together than apart. */
export type Pairing = {
  flag: string;
  kind: SignKind;
  weight: number;
  decisive?: true;
  say: string;
  source: string;
  /** Heard within a few words of each other, they are a demand by themselves. */
  together?: true;
  /** One flag of each list must have been heard. */
  all: readonly (readonly string[])[];
};
