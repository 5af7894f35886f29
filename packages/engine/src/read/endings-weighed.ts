/**
 * What the sentences of an account say of how a call ended, where no phrase is known ("kettle went on instead") or where
 * they say otherwise than the phrase that was found. Rules and words are weighed together, so that each makes up for what
 * the other does not know.
 */
import type { Outcome } from "../base/vocabulary.ts";
import { evidenceOf, type Found } from "./found.ts";
import { FITTED } from "./generated/ending-weights.ts";
import { isAllWanted, isNearly, isSupposed } from "./only-wanted.ts";
import { type Piece, signsOf } from "./sentence-signs.ts";
import { isAdvice } from "./targets.ts";
import { oddsOf, sharesOf, unpack, weighedNumbers, type Weights } from "./sentence-weights.ts";
import type { Words } from "./sentences.ts";

export const ENDINGS: readonly Outcome[] = ["no_loss", "money_lost", "details_given"];

type Surest = { ending: Outcome; share: number; piece: Piece };

let fitted: Weights | undefined;
const weights = (): Weights => (fitted ??= unpack(FITTED));

/** How sure a sentence must be of an ending that no rule found. Accounts tell more beside the call than a telling does. */
const SURE = { account: 0.75, other: 0.5 };
/** Rules are right more often than not: only what is near certain outweighs one, where nothing speaks for it. */
const OUTWEIGHS = 0.9;
const UNSPOKEN_FOR = 0.05;

/** The ending that a rule found, unless the sentences say otherwise. */
export function endingWeighed(
  words: Words,
  pieces: readonly Piece[],
  told: Found<Outcome> | null,
): Found<Outcome> | null {
  const surest = surestOf(words, pieces);
  const [best] = surest.toSorted((a, b) => b.share - a.share);
  if (!best) return told;
  if (told === null || isByDefault(told)) return best.share >= sureOf(best.piece) ? found(words, best) : told;
  // Where money is gone, details may be out as well: the one does not gainsay the other.
  if (told.value === "money_lost" && best.ending === "details_given") return told;
  const own = surest.find(({ ending }) => ending === told.value)?.share ?? 0;
  return best.share > OUTWEIGHS && own < UNSPOKEN_FOR ? found(words, best) : told;
}

/** A call written down to its end in which nothing was seen to be given says so only where nothing else does. */
const isByDefault = ({ evidence }: Found<Outcome>): boolean =>
  evidence.some(({ by }) => by === "transcript/ended-without");

const sureOf = ({ voice }: Piece): number => (voice === "account" ? SURE.account : SURE.other);

const found = (words: Words, { ending, piece }: Surest): Found<Outcome> => ({
  value: ending,
  evidence: [evidenceOf(words, "outcome", piece.facts.from, piece.facts.to, "outcome/weighed", 0.7)],
});

/** For each ending the sentence that says it most surely, and of which rules do not know that it was only wanted or nearly so. */
function surestOf(words: Words, pieces: readonly Piece[]): Surest[] {
  const surest: (Surest | undefined)[] = ENDINGS.map(() => undefined);
  const fittedTo = weights();
  const numbers = weighedNumbers(words);
  for (const piece of pieces) {
    // What to do says nothing of what was done.
    if (piece.voice === "published" && isAdvice(words, piece.facts)) continue;
    const { from, to } = piece.facts;
    const shares = sharesOf(oddsOf(fittedTo, numbers, from, to, signsOf(words, piece)));
    for (const [i, ending] of ENDINGS.entries()) {
      const share = shares[i] ?? 0;
      // Most sentences are less sure than one before, and need not be looked at again.
      if (share > (surest[i]?.share ?? 0) && (ending === "no_loss" || !isOnlyWanted(words, piece)))
        surest[i] = { ending, share, piece };
    }
  }
  return surest.filter((one) => one !== undefined);
}

/** "He insisted I gave him my number", "I almost sent £500": wanted, supposed or nearly done, by all that is said of it. */
function isOnlyWanted(words: Words, { facts }: Piece): boolean {
  if (isAllWanted(words, facts.from, facts.to)) return true;
  const given = facts.cues.filter(({ means }) => GIVEN.has(means.cue));
  return given.length > 0 && given.every((cue) => isNearly(words, facts, cue) || isSupposed(words, facts, cue));
}
const GIVEN = new Set(["gave", "had", "lost", "gone", "lost-unless"]);
