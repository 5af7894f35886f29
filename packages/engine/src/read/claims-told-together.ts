/** Who a caller claimed to be, where it is told of other calls beside this one. */
import type { Claim } from "./claim.ts";
import { nameOf } from "./read-claim.ts";
import type { Words } from "./sentences.ts";
import type { Telling } from "./telling.ts";

/** "A police officer", where of all such calls it is told that he was from Paddington police station. */
export function withNameOfAll(words: Words, claim: Claim, names: () => readonly (Claim | null)[]): Claim {
  if (claim.name !== null) return claim;
  const named = names().filter((one) => one !== null && one.name !== null && one.kind === claim.kind);
  const [first] = named;
  const isOne = new Set(named.map((one) => one && nameOf(words, one)?.toLowerCase())).size === 1;
  return first && isOne ? { ...claim, name: first.name } : claim;
}

/** Who rang the one told before, where nothing is told of who the caller was: the name may have been another. */
export function sameTrade({ kind }: Telling, made: readonly { claim: Claim | null }[]): Claim | null {
  const last = made.at(-1)?.claim;
  if (kind !== "one" || !last) return null;
  if (made.some(({ claim }) => claim !== null && claim.kind !== last.kind)) return null;
  return { ...last, name: null, rule: "claim/carried", confidence: 0.6 };
}
