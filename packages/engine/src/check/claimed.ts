/** Whom the caller said they were, from the names heard. Several are often heard: "the bank" and "the police" in one call. */
import type { ImpersonatedKind } from "../base/vocabulary.ts";
import type { Hit, Listening } from "./listen.ts";
import { SIGNS } from "./signs.ts";

const CLAIMS = SIGNS.flatMap(({ kind, flag, who }) => (kind === "claim" && who ? [{ flag, who }] : []));

/** A name counts more in the opening and where it is brought in as the caller's: "from BT", "this is HMRC". */
const OPENING_WORDS = 25;
const OPENING_BONUS = 2;
const INTRODUCED_BONUS = 2;
/** Said over and over, a name is no surer. */
const MOST_COUNTED = 3;

/** Names heard in most calls as the thing that is talked about ("my bank card"), not as the one who rings. */
const OFTEN_THE_SUBJECT: ReadonlySet<ImpersonatedKind> = new Set(["bank", "other"]);

const BEFORE: ReadonlySet<string> = new Set([
  "from",
  "is",
  "its",
  "was",
  "as",
  "claiming",
  "be",
  "called",
  "calling",
  "being",
]);
const AFTER: ReadonlySet<string> = new Set([
  "rang",
  "phoned",
  "called",
  "ringing",
  "calling",
  "here",
  "on",
  "said",
  "saying",
]);
const NEAR = 3;

export function claimedBy(heard: Listening): ImpersonatedKind {
  let best: ImpersonatedKind = "unknown";
  let most = 0;
  for (const { flag, who } of CLAIMS) {
    const hits = heard.hits.get(flag);
    if (!hits) continue;
    const opening = hits.some(({ firstWord }) => firstWord < OPENING_WORDS) ? OPENING_BONUS : 0;
    const introduced = hits.some((hit) => isIntroduced(heard, hit)) ? INTRODUCED_BONUS : 0;
    const strength =
      (Math.min(hits.length, MOST_COUNTED) + opening + introduced) / (OFTEN_THE_SUBJECT.has(who) ? 2 : 1);
    if (strength <= most) continue;
    best = who;
    most = strength;
  }
  return best;
}

function isIntroduced({ words }: Listening, { firstWord, lastWord }: Hit): boolean {
  for (let at = Math.max(0, firstWord - NEAR); at < firstWord; at++) if (BEFORE.has(words[at]?.raw ?? "")) return true;
  return AFTER.has(words[lastWord + 1]?.raw ?? "");
}
