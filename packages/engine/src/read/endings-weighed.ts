/**
 * What the sentences of an account say of how a call ended, where no phrase is known ("kettle went on instead") or where
 * they say otherwise than the phrase that was found. Rules and words are weighed together, so that each makes up for what
 * the other does not know.
 */
import type { Outcome } from "../base/vocabulary.ts";
import { evidenceOf, type Found } from "./found.ts";
import { FITTED } from "./generated/ending-weights.ts";
import { type Bounded, bounded, oddsIfReached } from "./most-weighed.ts";
import { isAllWanted, isForbidden, isNearly, isStillWanted, isSupposed } from "./only-wanted.ts";
import { isAdvice } from "./sentence-kind.ts";
import { foundIn, type Piece } from "./sentence-signs.ts";
import { addSigns, sharesOf, unpack, weighedNumbers } from "./sentence-weights.ts";
import type { Words } from "./sentences.ts";

export const ENDINGS: readonly Outcome[] = ["no_loss", "money_lost", "details_given"];

type Surest = { ending: Outcome; share: number; piece: Piece };

let fitted: Bounded | undefined;
const weights = (): Bounded => (fitted ??= bounded(unpack(FITTED)));

/** How sure a sentence must be of an ending that no rule found. Accounts tell more beside the call than a telling does. */
const SURE = { account: 0.52, other: 0.5 };
/** Rules are right more often than not: only what is likely enough outweighs one, where nothing speaks for it. */
const OUTWEIGHS = 0.7;
/** "The money was paid back": told in the words of a loss, of which a phrase knows more. */
const OUTWEIGHS_STOPPED = 0.9;
const UNSPOKEN_FOR = 0.1;

/** The ending that a rule found, unless the sentences say otherwise. */
export function endingWeighed(
  words: Words,
  pieces: readonly Piece[],
  told: Found<Outcome> | null,
): Found<Outcome> | null {
  const isOpen = told === null || isByDefault(told);
  const best = surestOf(words, pieces, isOpen ? SURE.other : OUTWEIGHS);
  if (!best) return told;
  if (isOpen) return best.share >= sureOf(best.piece) ? found(words, best) : told;
  // Where money is gone, details may be out as well: the one does not gainsay the other.
  if (told.value === "money_lost" && best.ending === "details_given") return told;
  // Of one sentence a phrase knows more than its words.
  if (isUndone(words, best, told)) return told;
  if (knowsMore(told) && best.piece.voice === "published" && isOfSentence(words, best.piece, told)) return told;
  if (best.share <= (isStopped(told) ? OUTWEIGHS_STOPPED : OUTWEIGHS)) return told;
  return isSpokenFor(words, pieces, told.value) ? told : found(words, best);
}

/** A call written down to its end in which nothing was seen to be given says so only where nothing else does. */
const isByDefault = ({ evidence }: Found<Outcome>): boolean =>
  evidence.some(({ by }) => by === "transcript/ended-without");

const isStopped = ({ evidence }: Found<Outcome>): boolean => evidence.some(({ by }) => by === "outcome/stopped");

const knowsMore = (told: Found<Outcome>): boolean => told.value !== "details_given" && !isStopped(told);

/** "She sent it. … She has it all back": what a sentence tells of is undone further on. */
const isUndone = (words: Words, { ending, piece }: Surest, told: Found<Outcome>): boolean =>
  isStopped(told) &&
  ending === "money_lost" &&
  told.evidence.every(({ start }) => start >= (words.end[piece.facts.to - 1] ?? 0));

const isOfSentence = (words: Words, { facts }: Piece, { evidence }: Found<Outcome>): boolean =>
  evidence.some(({ start, end }) => start >= (words.start[facts.from] ?? 0) && end <= (words.end[facts.to - 1] ?? 0));

const sureOf = ({ voice }: Piece): number => (voice === "account" ? SURE.account : SURE.other);

const found = (words: Words, { ending, piece }: Surest): Found<Outcome> => ({
  value: ending,
  evidence: [evidenceOf(words, "outcome", piece.facts.from, piece.facts.to, "outcome/weighed", 0.7)],
});

/**
 * The ending that some sentence says most surely, unless rules know that it was only wanted or nearly so; null where none
 * says any as surely as `least`.
 */
function surestOf(words: Words, pieces: readonly Piece[], least: number): Surest | null {
  let best: Surest | null = null;
  for (const piece of pieces) {
    // Most sentences are less sure than one before, and need not be looked at further.
    const shares = sharesIn(words, piece, best?.share ?? least);
    for (let i = 0; i < shares.length; i++) {
      const [ending, share] = [ENDINGS[i], shares[i] ?? 0];
      if (ending && share > (best?.share ?? 0) && mayMean(words, piece, ending)) best = { ending, share, piece };
    }
  }
  return best;
}

/** Whether some sentence may well say that it ended so. */
function isSpokenFor(words: Words, pieces: readonly Piece[], ending: Outcome): boolean {
  const asked = ENDINGS.indexOf(ending);
  return pieces.some(
    (piece) =>
      (sharesIn(words, piece, UNSPOKEN_FOR, asked)[asked] ?? 0) >= UNSPOKEN_FOR && mayMean(words, piece, ending),
  );
}

/**
 * How surely a sentence says each ending; of one that says none as surely as `least`, nothing.
 * @param asked the number of the only ending that is asked for
 */
function sharesIn(words: Words, piece: Piece, least: number, asked: number | null = null): readonly number[] {
  const fittedTo = weights();
  const odds = oddsIfReached(fittedTo, weighedNumbers(words), piece, least, asked);
  // What to do says nothing of what was done.
  if (odds === null || (piece.voice === "published" && isAdvice(words, piece.facts))) return NO_SHARES;
  return sharesOf(addSigns(odds, fittedTo.weights, foundIn(words, piece)));
}
const NO_SHARES: readonly number[] = [];

function mayMean(words: Words, piece: Piece, ending: Outcome): boolean {
  const { from, to } = piece.facts;
  if (ending === "no_loss") return !isForbidden(words, from, to);
  return !isOnlyWanted(words, piece) && !(ending === "details_given" && isStillWanted(words, from, to));
}

/** "He insisted I gave him my number", "I almost sent £500": wanted, supposed or nearly done, by all that is said of it. */
function isOnlyWanted(words: Words, { facts }: Piece): boolean {
  if (isAllWanted(words, facts.from, facts.to)) return true;
  const given = facts.cues.filter(({ means }) => GIVEN.has(means.cue));
  return given.length > 0 && given.every((cue) => isNearly(words, facts, cue) || isSupposed(words, facts, cue));
}
const GIVEN = new Set(["gave", "had", "lost", "gone", "lost-unless"]);
