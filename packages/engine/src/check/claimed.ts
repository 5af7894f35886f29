/** Whom the caller said they were, from the names heard. Several are often heard: "the bank" and "the police" in one call. */
import type { ImpersonatedKind } from "../base/vocabulary.ts";
import type { Listening } from "./listen.ts";
import { SIGNS } from "./signs.ts";

const CLAIMS = SIGNS.flatMap(({ kind, flag, who }) => (kind === "claim" && who ? [{ flag, who }] : []));

/** A name in the opening counts more than one in passing, and a name said often more than one said once. */
const OPENING_WORDS = 25;
const OPENING_BONUS = 2;

/** Broad names ("account", "shop", "council") give way to a name that fits better. */
const VAGUE: ReadonlySet<ImpersonatedKind> = new Set(["other"]);

export function claimedBy(heard: Listening): ImpersonatedKind {
  let best: ImpersonatedKind = "unknown";
  let most = 0;
  for (const { flag, who } of CLAIMS) {
    const hits = heard.hits.get(flag);
    if (!hits) continue;
    const opening = hits.some(({ firstWord }) => firstWord < OPENING_WORDS) ? OPENING_BONUS : 0;
    const strength = (hits.length + opening) / (VAGUE.has(who) ? 2 : 1);
    if (strength <= most) continue;
    best = who;
    most = strength;
  }
  return best;
}
