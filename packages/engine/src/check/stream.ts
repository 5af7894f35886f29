/**
 * CHECK while the call goes on. A verdict may rise at once and falls only after the words that would lower it have
 * stood for a while: someone told "end the call" must not see that flicker because the caller said something kind.
 */
import type { Verdict } from "../base/vocabulary.ts";
import { VERDICTS } from "../base/vocabulary.ts";
import { type CheckAnswer, checkCall } from "./check.ts";
import { hear, type Listening, listening } from "./listen.ts";
import { CAREFUL_AT, scoreOf, type Score } from "./score.ts";
import { type Advice, SHIPPED_ADVICE } from "./steps.ts";

/** `atWord` counts words as people do, parted by white space. */
export type StreamLine = { atWord: number; risk: number; verdict: Verdict };

export type CheckStream = {
  /** Takes in the next piece of the call, cut anywhere; a word is heard when the white space after it has come. */
  push(piece: string): StreamLine[];
  /** The last word, and the answer to the whole. */
  end(): { lines: StreamLine[]; answer: CheckAnswer };
};

/** A line at each new turn, and after this many words. */
export const LINE_WORDS = 10;
/** How far the risk must fall below a verdict's limit before the verdict falls too. */
const SLACK = 0.15;

/** A stream of one call. The final answer is what `checkCall` says of the whole text. */
export function checkStream(id: string, advice: Advice = SHIPPED_ADVICE): CheckStream {
  const heard: Listening = listening();
  let text = "";
  let held = ""; // an unfinished word
  let unheard = ""; // whole words since the last line
  let atWord = 0;
  let lineAt = 0;
  let verdict: Verdict = "no_signs_seen";

  const line = (): StreamLine => {
    // Heard a line at a time, so that a word spelt out letter by letter is one word unless the line ends inside it.
    hear(heard, unheard);
    text += unheard;
    unheard = "";
    lineAt = atWord;
    const now = scoreOf(heard);
    verdict = steady(verdict, now);
    return { atWord, risk: now.risk, verdict };
  };

  const take = (piece: string): StreamLine[] => {
    const lines: StreamLine[] = [];
    for (const part of piece.match(/\S+\s*|\s+/g) ?? []) {
      unheard += part;
      if (part.trim() === "") continue;
      atWord += 1;
      if (atWord - lineAt >= LINE_WORDS || part.includes("\n")) lines.push(line());
    }
    return lines;
  };

  return {
    push(piece) {
      const all = held + piece;
      const whole = all.slice(0, all.search(/\S*$/));
      held = all.slice(whole.length);
      return take(whole);
    },
    end() {
      const lines = take(held);
      held = "";
      if (atWord > lineAt) lines.push(line());
      return { lines, answer: checkCall({ id, text: text + unheard }, advice) };
    },
  };
}

/** Up at once; down only when well below the limit of the verdict that stands. */
function steady(before: Verdict, { risk, verdict, likelyAt }: Score): Verdict {
  if (VERDICTS.indexOf(verdict) <= VERDICTS.indexOf(before)) return verdict;
  const limit = before === "likely_fraud" ? likelyAt : CAREFUL_AT;
  return risk > limit - SLACK ? before : verdict;
}
