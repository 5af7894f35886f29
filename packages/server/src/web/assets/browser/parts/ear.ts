/** Hears words as they come in, typed or spoken, with the engine that the server has. Nothing leaves the page. */
import { checkCall, type CheckAnswer, type CheckStream, checkStream, type Verdict, VERDICTS } from "@clearline/engine";
import { type HeardEnough, heardEnough } from "../../../resident/check/heard-enough.ts";

export type Heard = Weighed & { enough: HeardEnough };
type Weighed = { verdict: Verdict; reasons: readonly { quote: string; say: string }[] };

/** What a resident is shown: where next to nothing has been said no verdict, and not yet a word of comfort. */
export type Shown = Verdict | "too-little";
export const shownOf = ({ verdict, enough }: Heard): Shown =>
  enough === "enough" ? verdict : enough === "unread" ? "be_careful" : "too-little";

/** Words of the end that are weighed at each change: the stream answers only at each tenth word and each new turn. */
const TAIL_WORDS = 80;
const MOST_REASONS = 3;

/**
 * An ear for one call. While words are only added the verdict never falls: someone told to end the call must not see
 * that flicker. Words that are taken out or changed are heard anew. `passing` words are still being recognised.
 */
export function ear(): (settled: string, passing?: string) => Heard {
  let stream: CheckStream = checkStream("live");
  let taken = "";
  let heard: Weighed = { verdict: "no_signs_seen", reasons: [] };

  return (settled, passing = "") => {
    if (!settled.startsWith(taken)) {
      stream = checkStream("live");
      taken = "";
      heard = { verdict: "no_signs_seen", reasons: [] };
    }
    const lines = stream.push(settled.slice(taken.length));
    taken = settled;
    const text = settled + passing;
    const tail = checkCall({ id: "tail", text: lastWords(text) });
    const verdict = worst([heard.verdict, tail.verdict, ...lines.map((line) => line.verdict)]);
    if (verdict !== heard.verdict || verdict === tail.verdict) {
      const quoted = verdict === tail.verdict ? quotesOf(tail, lastWords(text)) : wholeOf(text);
      heard = { verdict, reasons: quoted.length > 0 ? quoted : heard.reasons };
    }
    return { ...heard, enough: heardEnough(text, { ...heard, impersonatedKind: tail.impersonatedKind }) };
  };
}

/** Words that were said far apart are quoted from the whole. */
const wholeOf = (text: string): Weighed["reasons"] => quotesOf(checkCall({ id: "whole", text }), text);

const quotesOf = ({ reasons }: CheckAnswer, text: string): Weighed["reasons"] =>
  reasons.slice(0, MOST_REASONS).map(({ start, end, say }) => ({ quote: text.slice(start, end), say }));

/** Worst first in the engine's own list. */
const worst = (verdicts: readonly Verdict[]): Verdict =>
  VERDICTS[Math.min(...verdicts.map((verdict) => VERDICTS.indexOf(verdict)))] ?? "no_signs_seen";

function lastWords(text: string): string {
  const words = [...text.matchAll(/\S+/g)];
  return text.slice(words.at(-TAIL_WORDS)?.index ?? 0);
}
