/** What was asked in one call of a published text: how such calls go may be told in between, and is no part of it. */
import type { Ask } from "../base/vocabulary.ts";
import { asksWeighed } from "./asks-weighed.ts";
import type { Found } from "./found.ts";
import { readAsks } from "./read-asks.ts";
import type { Piece } from "./sentence-signs.ts";
import type { Words } from "./sentences.ts";
import type { Telling } from "./telling.ts";
import { isToldAtLarge } from "./told-at-large.ts";

export function asksOfCall(words: Words, { kind, parts, party }: Telling): Found<Ask[]> {
  const isFew = kind === "one" || (kind === "group" && party?.count != null);
  return readAsks(words, isFew ? parts.filter((one) => !isToldAtLarge(words, one)) : parts);
}

/** `isOnly`: no other call is told, so that what is told of such calls may be all that is told of it. */
export function asksOfCallWeighed(
  words: Words,
  { kind }: Telling,
  isOnly: boolean,
  pieces: readonly Piece[],
): Found<Ask[]> {
  const isOneOfSeveral = kind === "one" && !isOnly;
  return asksWeighed(words, isOneOfSeveral ? pieces.filter(({ facts }) => !isToldAtLarge(words, facts)) : pieces);
}
