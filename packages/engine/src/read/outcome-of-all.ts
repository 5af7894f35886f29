/** How calls ended that are told of together. */
import type { Facts } from "./annotate.ts";
import { endOf } from "./end-of.ts";
import { evidenceOf, type Found } from "./found.ts";
import { ANSWERED_BACK, isAdvised } from "./is-advised.ts";
import type { Cue } from "./lexicon/cue.ts";
import type { Hit } from "./phrases.ts";
import { isAdvice } from "./sentence-kind.ts";
import type { Words } from "./sentences.ts";
import { isToldAtLarge } from "./told-at-large.ts";
import { hasOneOf, isOneOf, listOf, nextOf } from "./vocabulary.ts";

/** "None of the five had parted with any money", "nobody had paid in the cases reported": of all of them, wherever it stands. */
export function deniedOfAll(words: Words, sentences: readonly Facts[], calls: number): Found<"no_loss"> | null {
  for (const facts of sentences) {
    if (!isOfEither(words, facts, calls)) {
      const none = nobodyIn(words, facts);
      if (none < 0 || !isOfAll(words, facts.from, Math.min(facts.to, none + OF_ALL_REACH))) continue;
    }
    const hit = facts.cues.find((cue) => isKept(words, facts, cue));
    if (hit)
      return { value: "no_loss", evidence: [evidenceOf(words, "outcome", hit.from, hit.to, "outcome/of-all", 0.75)] };
  }
  return null;
}
/** "Neither person lost anything", "both women put the phone down", of two; "no one was out of pocket", of any number. */
function isOfEither(words: Words, { from, to }: Facts, calls: number): boolean {
  const at = nextOf(words, EITHER, from, Math.min(to, from + EITHER_REACH));
  if (at < 0) return false;
  return calls === 2 && (isOneOf(words, at + 1, PERSONS) || isOneOf(words, at + 2, PERSONS));
}
const EITHER = listOf("neither both");
const EITHER_REACH = 7;
const PERSONS = listOf(
  "person people man men woman women victim victims resident residents pensioner pensioners couple couples householder householders them realised refused hung put rang lost gave fell incident call attempt case",
);
function nobodyIn(words: Words, { from, to }: Facts): number {
  for (let at = nextOf(words, NOBODY, from, to); at >= 0; at = nextOf(words, NOBODY, at + 1, to))
    // "No. 7, 9.40am" is a house.
    if (at + 1 === to || !/^\d/.test(words.word[at + 1] ?? "")) return at;
  return -1;
}
const isOfAll = (words: Words, from: number, to: number): boolean =>
  hasOneOf(words, OF_ALL, from, to) || words.word.slice(from, to).some((word) => /^\d\d?$/.test(word));
/** Nothing was lost by it, and it is not what to do: "these calls are a scam, so hang up". */
function isKept(words: Words, facts: Facts, cue: Hit<Cue>): boolean {
  if (cue.means.cue === "mocked" || ANSWERED_BACK.test(cue.pattern)) return false;
  const end = endOf(words, facts, cue);
  return end === "stopped" || (end === "ended" && !isAdvised(words, cue, false) && !isAdvice(words, facts));
}
const NOBODY = listOf("none nobody neither either no anyone anybody");
const OF_ALL_REACH = 12;
const OF_ALL = listOf("incidents cases occasions attempts instances three four five six seven eight nine ten dozen");

/** What is said of all of them at once: "on these occasions no money was stolen". */
export function groupOutcome(words: Words, general: readonly Facts[]): Found<"no_loss"> | null {
  for (const facts of general) {
    const hit =
      hasOneOf(words, ALL, facts.from, facts.to) && !isToldAtLarge(words, facts)
        ? facts.cues.find((cue) => isKept(words, facts, cue))
        : undefined;
    if (hit)
      return { value: "no_loss", evidence: [evidenceOf(words, "outcome", hit.from, hit.to, "outcome/of-all", 0.75)] };
  }
  return null;
}

const ALL = listOf("everyone all none these nobody both each thankfully fortunately luckily");
