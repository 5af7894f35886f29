/**
 * What was asked, where no rule finds anything: how likely a sentence is to tell of anything asked, and then what its
 * words are about. What is asked for is told in few words and asking in many ways, so that each is learned by itself.
 */
import { type Ask, ASKS } from "../base/vocabulary.ts";
import type { Facts } from "./annotate.ts";
import { evidenceOf, type Found } from "./found.ts";
import { FITTED_ASKING, FITTED_THINGS } from "./generated/ask-weights.ts";
import type { Evidence } from "./incident.ts";
import { type Bounded, bounded, oddsIfReached } from "./most-weighed.ts";
import { foundIn, type Piece } from "./sentence-signs.ts";
import { addSigns, oddsOf, saidIn, unpack, type Weighed, type Weights, weighedNumbers } from "./sentence-weights.ts";
import type { Words } from "./sentences.ts";
import { numberIfListed } from "./word-numbers.ts";

/** In the order of the weights. */
export const THINGS: readonly Ask[] = ASKS.filter((ask) => ask !== "none_stated");

let fitted: { asking: Bounded; things: Weights } | undefined;
const weights = (): NonNullable<typeof fitted> =>
  (fitted ??= { asking: bounded(unpack(FITTED_ASKING)), things: unpack(FITTED_THINGS) });

/** How sure a sentence must be of a thing. */
const SURE = { account: 0.5, other: 0.55 };

export function asksWeighed(words: Words, pieces: readonly Piece[]): Found<Ask[]> {
  const surest = new Map<Ask, { share: number; evidence: Evidence }>();
  const { asking: askingWeights, things } = weights();
  const numbers = weighedNumbers(words);
  for (const piece of pieces) {
    const sure = piece.voice === "account" ? SURE.account : SURE.other;
    const ofPlain = oddsIfReached(askingWeights, numbers, piece, sure);
    if (ofPlain === null) continue;
    const { from, to } = piece.facts;
    // What rules find has no weights: `withoutFound`.
    const found = foundIn(words, piece);
    const asking = shareOf(addSigns(ofPlain, askingWeights.weights, found)[0] ?? 0);
    if (asking < sure) continue;
    const stems = saidIn(words, from, to).map((word) => numberIfListed(stemOf(word)));
    const odds = addSigns(oddsOf(things, stems, 0, stems.length, piece.plain), things, found);
    for (const [i, ask] of THINGS.entries()) {
      const share = asking * shareOf(odds[i] ?? 0);
      if (share < sure || isNoDemand(piece.facts, ask) || share <= (surest.get(ask)?.share ?? 0)) continue;
      surest.set(ask, { share, evidence: evidenceOf(words, "askedFor", from, to, `ask-weighed/${ask}`, 0.6) });
    }
  }
  const value = THINGS.filter((ask) => surest.has(ask));
  return { value, evidence: value.flatMap((ask) => surest.get(ask)?.evidence ?? []) };
}

/** "The firm owed me £90", "had ordered a watch in her name": named in the sentence, and known to be no demand. */
const isNoDemand = ({ cues }: Facts, ask: Ask): boolean =>
  cues.some(({ means }) => means.cue === "not-asked" && (means.ask === ask || means.ask === null));

/** Sentences are weighed where rules find nothing, so what rules find is not learned from either. */
export const withoutFound = ({ said, signs }: Weighed): Weighed => ({
  said,
  signs: signs.filter((sign) => !FOUND.test(sign)),
});
const FOUND = /^(?:asked|ask) /;

const shareOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Things go by their stems: "transferred", "transferring" and "transfers" are one. */
export const stemmed = ({ said, signs }: Weighed): Weighed => ({ said: said.map(stemOf), signs });

const stemOf = (word: string): string =>
  word.startsWith("<")
    ? word
    : word
        .replace(/'s$/, "")
        .replace(/(?:ied|ies)$/, "y")
        .replace(/(?:ing|ed|es|s|e)$/, "")
        .replace(/(.)\1$/, "$1");
