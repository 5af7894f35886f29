import { type Tokens, tokensOf } from "./words.ts";

/** Words that stand between two lines of a script and are not always the same: a sum, a name, a day. */
export type Variant = { words: string; texts: number };

/** A run of words that many texts have, as one of them writes it. */
export type ScriptLine = {
  words: string;
  /** How many texts have it, or nearly. */
  texts: number;
  /** What follows it before the next line, the most told first; none where the next line does not follow at once. */
  followedBy: readonly Variant[];
};

/** A run of so many words is looked for; the longer runs are made of these. */
const RUN = 3;
/** Shorter lines are turns of phrase that anyone uses. */
const FEWEST_WORDS = 4;
/** A run belongs to the script when this share of the texts has it, and two at least. */
const SHARE = 0.25;
/** Two runs side by side are of one line when the one is had by this share of the texts that have the other. */
const ALIKE = 0.75;
/** A text has a line when it has this share of its runs: people drop and slip in words. */
const NEARLY = 0.6;
/** At most so many words between two lines are a gap to be filled in one way or another. */
const GAP = 5;
const MOST_TEXTS = 200;
const MOST_WORDS = 400;
const MOST_LINES = 6;
const MOST_VARIANTS = 4;

/**
 * What the callers of a series say: the runs of words that its reports share, in the order in which the report that
 * has most of them tells them, with what is said between them in its variants.
 */
export function typicalScript(given: readonly string[]): ScriptLine[] {
  const texts = given.slice(0, MOST_TEXTS).map(cutText);
  const counts = new Map<string, number>();
  for (const { at } of texts) for (const run of at.keys()) counts.set(run, (counts.get(run) ?? 0) + 1);
  const fewest = Math.max(2, Math.ceil(SHARE * texts.length));
  const lines = texts.map((text) => linesIn(text, (run) => counts.get(run) ?? 0, fewest));
  const model = indexOfMost(lines.map((found) => found.reduce((sum, { from, to }) => sum + to - from, 0)));
  const text = texts[model];
  if (!text) return [];
  const found = (lines[model] ?? []).slice(0, MOST_LINES);
  return found.map((line, i) => {
    const next = found[i + 1];
    return {
      words: sayWords(text, line.from, line.to),
      texts: texts.filter((other) => hasLine(other, text, line)).length,
      followedBy: next && next.from - line.to <= GAP ? variantsOf(texts, text, line, next) : [],
    };
  });
}

/** A text in words, and where each run of `RUN` words first begins. */
type CutText = { tokens: Tokens; words: number; at: ReadonlyMap<string, number> };
type Line = { from: number; to: number };

function cutText(given: string): CutText {
  const tokens = tokensOf(given);
  const words = Math.min(tokens.hashes.length, MOST_WORDS);
  const at = new Map<string, number>();
  for (let i = 0; i + RUN <= words; i++) {
    const run = runAt(tokens, i);
    if (!at.has(run)) at.set(run, i);
  }
  return { tokens, words, at };
}

const runAt = ({ hashes }: Tokens, i: number): string => hashes.subarray(i, i + RUN).join(" ");

/** The stretches of a text whose every run about as many texts have. Where fewer have it than have what is around it,
 * the words differ there: that is a gap between two lines. */
function linesIn({ tokens, words }: CutText, countOf: (run: string) => number, fewest: number): Line[] {
  const stretches: (Line & { most: number })[] = [];
  for (let i = 0; i + RUN <= words; i++) {
    const count = countOf(runAt(tokens, i));
    if (count < fewest) continue;
    const last = stretches.at(-1);
    const goesOn = last !== undefined && last.to === i + RUN - 1;
    if (goesOn && count >= ALIKE * last.most && last.most >= ALIKE * count) {
      last.to = i + RUN;
      last.most = Math.max(last.most, count);
    } else stretches.push({ from: i, to: i + RUN, most: count });
  }
  return stretches.filter(({ from, to, most }, i) => {
    const [before, after] = [stretches[i - 1], stretches[i + 1]];
    const isValley = before && after && before.to > from && after.from < to && most < before.most && most < after.most;
    return !isValley && to - from >= FEWEST_WORDS;
  });
}

function hasLine(other: CutText, { tokens }: CutText, { from, to }: Line): boolean {
  let has = 0;
  for (let i = from; i + RUN <= to; i++) if (other.at.has(runAt(tokens, i))) has += 1;
  return has >= NEARLY * (to - RUN + 1 - from);
}

/** What the texts have between the end of one line and the beginning of the next. */
function variantsOf(texts: readonly CutText[], model: CutText, line: Line, next: Line): Variant[] {
  const counts = new Map<string, Variant>();
  for (const text of texts) {
    const end = text.at.get(runAt(model.tokens, line.to - RUN));
    const start = text.at.get(runAt(model.tokens, next.from));
    if (end === undefined || start === undefined) continue;
    const from = end + RUN;
    if (start <= from || start - from > GAP) continue;
    const words = sayWords(text, from, start);
    const key = words.toLowerCase();
    counts.set(key, { words: counts.get(key)?.words ?? words, texts: (counts.get(key)?.texts ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.texts - a.texts).slice(0, MOST_VARIANTS);
}

const sayWords = ({ tokens: { text, starts, ends } }: CutText, from: number, to: number): string =>
  text.slice(starts[from], ends[to - 1]);

const indexOfMost = (values: readonly number[]): number => values.indexOf(Math.max(...values));
