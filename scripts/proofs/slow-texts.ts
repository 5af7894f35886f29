import { parseDocument, placedInSource, readDocument, seeded } from "@clearline/engine";
import { adversarialText, KINDS } from "./adversarial-texts.ts";

/** Most texts are as long as what people send; one in a hundred is as long as a newspaper. */
const [SHORTEST, LONGEST, NEWSPAPER] = [200, 20_000, 100_000];
/** What was slow is read again, and its quickest counts: memory is tidied up in somebody's turn. */
const READ_AGAIN = 3;

export type SlowestRead = { texts: number; characters: number; slow: number; slowestMs: number; slowest: string };

/** Reads texts made to be slow, each as words and as a page; `slow` counts those over the limit. */
export function readSlowTexts({ times, seed, limitMs }: { times: number; seed: number; limitMs: number }): SlowestRead {
  const random = seeded(seed);
  // Lists are made ready at the first reading.
  timeOf("A man rang from the bank.");
  const result: SlowestRead = { texts: 0, characters: 0, slow: 0, slowestMs: 0, slowest: "" };
  for (let i = 0; i < times; i++) {
    const kind = KINDS[i % KINDS.length];
    if (!kind) continue;
    const length = random() < 0.01 ? NEWSPAPER : SHORTEST * (LONGEST / SHORTEST) ** random();
    const text = adversarialText(kind, length, random);
    let ms = timeOf(text);
    for (let again = 0; again < READ_AGAIN && ms > limitMs; again++) ms = Math.min(ms, timeOf(text));
    result.texts++;
    result.characters += text.length;
    if (ms > limitMs) result.slow++;
    if (ms > result.slowestMs) {
      result.slowestMs = ms;
      result.slowest = `${kind.name}, ${text.length} characters`;
    }
  }
  return result;
}

/** Longer than any page that people send, and six times that. */
const [LONG, SIX_TIMES] = [40_000, 240_000];
const BEST_OF = 3;
/** Below this a clock says little. */
const LEAST_MS = 5;

export type SteepestGrowth = { kinds: number; times: number; steepest: string };

/**
 * How many times as much of this thread's time a text of six times the length takes, for the kind of text where that is
 * most: 6 where cost grows with length, 36 where it grows with its square. What is quick at 100,000 characters may hide it.
 */
export function growthOfSlowTexts({ seed }: { seed: number }): SteepestGrowth {
  timeOf("A man rang from the bank.");
  const result: SteepestGrowth = { kinds: 0, times: 0, steepest: "" };
  for (const kind of KINDS) {
    // From the same seed the longer begins with the other.
    const [long = "", longer = ""] = [LONG, SIX_TIMES].map((length) => adversarialText(kind, length, seeded(seed)));
    const best = (text: string): number => Math.min(...Array.from({ length: BEST_OF }, () => timeOf(text)));
    const times = best(longer) / Math.max(best(long), LEAST_MS);
    result.kinds++;
    if (times <= result.times) continue;
    result.times = times;
    result.steepest = kind.name;
  }
  return result;
}

/** Milliseconds of this thread as words or as a page, whichever is more: what else the machine does is not the text's. */
function timeOf(text: string): number {
  const asWords = threadMs(() => readDocument({ id: "words", text }));
  const asPage = threadMs(() => {
    const page = parseDocument(text, "html", "page");
    placedInSource(readDocument(page), page);
  });
  return Math.max(asWords, asPage);
}

function threadMs(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
