/**
 * What must stand further on for a pattern to match: most patterns that begin at a word lead by some other word that is
 * nowhere near, and are set aside by one look before any step of theirs is tried.
 */
import { numberOfClass, type Step } from "./phrase-patterns.ts";
import { numberOf } from "./word-numbers.ts";

/** Which needs a word meets: by its number, where they begin in `met`. `count` is how many there are, with `NO_NEED`. */
export type Needs = { met: Uint16Array; begins: Int32Array; count: number };

/** Words of which one must stand among so many that come next. */
type Needed = { words: readonly number[]; within: number };

/** A pattern, or what is left of it after the first `matched` words. */
type Part = { rest: Step; matched: 0 | 1 };

/** The need of what needs nothing, which is met everywhere. */
export const NO_NEED = 0;

/** Behind a thing, which may be of many words: more than any sentence has. */
const ANYWHERE = 1 << 16;

/** A need with how many words further on it must be met at most. */
export type NeedWithin = { need: number; reach: number };

/** @returns the needs, and of each part the two that are met the least often */
export function numberNeeds(parts: readonly Part[]): {
  needs: Needs;
  needsOf: (part: Part) => readonly [NeedWithin, NeedWithin];
} {
  const known: Passed = new Map();
  const places = new Map<string, number>();
  const byWord: number[][] = [];
  const place = (words: readonly number[]): number => {
    const sorted = [...new Set(words)].sort((a, b) => a - b);
    const key = sorted.join();
    const before = places.get(key);
    if (before !== undefined) return before;
    const next = places.size + 1;
    places.set(key, next);
    for (const word of sorted) (byWord[word] ??= []).push(next);
    return next;
  };
  const numbered = new Map(
    parts.map((part) => {
      const [first = NONE, second = NONE] = rarest(part, known).map(
        ({ words, within }): NeedWithin => ({ need: place(words), reach: within + part.matched - 1 }),
      );
      return [part, [first, second] as const];
    }),
  );
  const begins = new Int32Array(byWord.length + 1);
  for (let word = 0; word < byWord.length; word++) begins[word + 1] = (begins[word] ?? 0) + (byWord[word]?.length ?? 0);
  return {
    needs: { met: Uint16Array.from(byWord.flat()), begins, count: places.size + 1 },
    needsOf: (part) => numbered.get(part) ?? [NONE, NONE],
  };
}

const NONE: NeedWithin = { need: NO_NEED, reach: 0 };

/** Of all that a part leads by, the two shortest lists, which the fewest sentences meet; none that most meet. */
function rarest({ rest, matched }: Part, known: Passed): readonly Needed[] {
  const needed: Needed[] = [];
  for (const [step, one] of passedBy(rest, known)) {
    // The very next word is looked at for itself.
    if (step === rest && (matched === 0 || !rest.open)) continue;
    if (one.words.length <= MOST_WORDS && !one.words.some((word) => IN_MOST.has(word))) needed.push(one);
  }
  return needed.sort((a, b) => a.words.length - b.words.length).slice(0, 2);
}

const MOST_WORDS = 60;
const IN_MOST = new Set("the a to it was on in and i my her had that is he of at for".split(" ").map(numberOf));

/** What every way through a step and all behind it leads by, each by the step that asks for it. */
type Passed = Map<Step, ReadonlyMap<Step, Needed>>;

function passedBy(step: Step, known: Passed): ReadonlyMap<Step, Needed> {
  const before = known.get(step);
  if (before) return before;
  const passed = new Map<Step, Needed>();
  if (!step.open) passed.set(step, { words: step.words, within: 1 });
  if (step.kind === "class") passed.set(step, { words: [numberOfClass(step.name)], within: 1 });
  if (step.branches.length > 0) {
    const ways = step.branches.map((branch) => passedBy(branch, known));
    if (step.open) {
      const firsts = ways.flatMap((way) => [...way.values()].slice(0, 1));
      const within = Math.max(...firsts.map((one) => one.within));
      if (firsts.length === ways.length) passed.set(step, { words: firsts.flatMap(({ words }) => words), within });
    }
    for (const [one, { words }] of ways[0] ?? []) {
      const within = Math.max(...ways.map((way) => way.get(one)?.within ?? Number.POSITIVE_INFINITY));
      if (Number.isFinite(within)) passed.set(one, { words, within });
    }
  }
  const words = step.kind === "gap" ? step.most : step.kind === "class" ? ANYWHERE : 1;
  for (const [one, needed] of step.next ? passedBy(step.next, known) : [])
    passed.set(one, { words: needed.words, within: needed.within + words });
  known.set(step, passed);
  return passed;
}
