/**
 * What to tell someone who is, or was just now, on the phone: how likely it is fraud, why, and what to do. Hearing is
 * in listen.ts, weighing in score.ts, the signs themselves in signs/.
 */
import { slice, type Span } from "../base/span.ts";
import type { Ask, ImpersonatedKind, Verdict } from "../base/vocabulary.ts";
import { claimedBy } from "./claimed.ts";
import { type Advice, SHIPPED_ADVICE, stepsToTake } from "./steps.ts";
import { type Hit, hearAll, type Listening } from "./listen.ts";
import { scoreOf } from "./score.ts";
import type { Pairing, Sign } from "./sign.ts";
import { strongestStretch } from "./wording.ts";

export type { Advice } from "./steps.ts";

/** A sign heard in a call: the words, and one sentence for the person who asks. */
export type Reason = Span & { flag: string; say: string };

export type CheckAnswer = {
  id: string;
  /** Calibrated probability that this is fraud, 0 to 1. */
  risk: number;
  verdict: Verdict;
  impersonatedKind: ImpersonatedKind;
  askedFor: readonly Ask[];
  /** Strongest first. */
  reasons: readonly Reason[];
  /** What to do, most urgent first. The first is always the act. */
  do: readonly string[];
};

/** Hears what was said, or a person's own account of it. Speaker labels such as `caller:` and `me:` are understood. */
export function checkCall({ id, text }: { id: string; text: string }, advice: Advice = SHIPPED_ADVICE): CheckAnswer {
  const heard = hearAll(text);
  const { risk, verdict, signs } = scoreOf(heard);
  const asked = asksOf(signs);
  return {
    id,
    risk,
    verdict,
    impersonatedKind: claimedBy(heard),
    askedFor: asked.length > 0 ? asked : ["none_stated"],
    reasons: reasonsOf(signs, heard, text, verdict),
    do: stepsToTake({ verdict, asked, harmed: signs.some(({ kind }) => kind === "harm") }, advice),
  };
}

/** In the order of strength, each once. */
function asksOf(signs: readonly (Sign | Pairing)[]): Ask[] {
  return [...new Set(signs.flatMap((sign) => ("asks" in sign ? (sign.asks ?? []) : [])))];
}

/** A sign quotes its own words; a pairing quotes the words of its first part that was heard. */
function reasonsOf(signs: readonly (Sign | Pairing)[], heard: Listening, text: string, verdict: Verdict): Reason[] {
  const reasons: Reason[] = [];
  const said = new Set<string>();
  for (const sign of signs) {
    const hit = "all" in sign ? firstHit(sign.all.flat(), heard) : firstHit([sign.flag], heard);
    if (!hit || said.has(sign.say) || slice(text, hit) === "") continue;
    said.add(sign.say);
    reasons.push({ flag: sign.flag, start: hit.start, end: hit.end, say: sign.say });
  }
  // One sign that is no demand does not carry likely fraud alone: what does is told beside it.
  const isLikely = verdict === "likely_fraud" && !signs.some(({ decisive }) => decisive);
  if (reasons.length < (isLikely ? 2 : 1) && verdict !== "no_signs_seen") reasons.push(...byWording(heard));
  return reasons;
}

/** Where no sign can be named, the words that lean furthest. */
function byWording({ words, wording }: Listening): Reason[] {
  const stretch = strongestStretch(words, wording.weights);
  const [from, to] = [words[stretch?.firstWord ?? -1], words[stretch?.lastWord ?? -1]];
  if (!from || !to) return [];
  return [
    {
      flag: "wording",
      start: from.start,
      end: to.end,
      say: "This is how callers talk in frauds, more than in other calls.",
    },
  ];
}

function firstHit(flags: readonly string[], heard: Listening): Hit | undefined {
  for (const flag of flags) {
    const hit = heard.hits.get(flag)?.[0];
    if (hit) return hit;
  }
  return undefined;
}
