/**
 * The steps of patterns laid out as numbers, one after another: thousands of patterns are tried on every text, and what
 * lies close together is soon at hand. A step is its kind, the word or the set of words it must begin with, where the
 * next step lies and a number of its own: how many words a gap may have, which class it names, how many branches a
 * choice has; those lie behind it.
 */
import { numberOfClass, type Step } from "./phrase-patterns.ts";
import { NOT_LISTED } from "./word-numbers.ts";

export type Program = {
  steps: Int32Array;
  /**
   * Which of the sets that steps begin with a word is in: a row of bits for each word that is in some, the first for all
   * others. What is tried at a word asks the same row again and again.
   */
  members: Int32Array;
  /** Where the row of a word begins, by its number. */
  rows: Int32Array;
  /** The names of classes, by number, and the words that stand for them. */
  classes: readonly string[];
  numbersOfClasses: readonly number[];
};

/** A text as a program sees it: its words, and for each class, by the word where a thing begins, the word after it. */
export type Seen = { numbers: readonly number[]; things: readonly ReadonlyMap<number, number>[] };

const KINDS = ["end", "word", "class", "gap", "choice"] as const satisfies Step["kind"][];
const [END, WORD, CLASS, GAP, CHOICE] = [0, 1, 2, 3, 4] as const;
const [WANT, NEXT, OWN, SIZE] = [1, 2, 3, 4] as const;
/** What a step wants that may begin with any word; a set is what comes before it. */
export const ANY = -1;
const FIRST_SET = -2;

/** @returns the program, with where each of the first steps lies */
export function layOut(firsts: readonly Step[]): { program: Program; at: ReadonlyMap<Step, number> } {
  const wants = wantsOf();
  const at = new Map<Step, number>();
  const classes: string[] = [];
  let size = 0;
  // What is added while it is gone through is gone through as well.
  const found = new Set(firsts);
  for (const step of found) {
    at.set(step, size);
    size += SIZE + step.branches.length;
    for (const branch of step.branches) found.add(branch);
    if (step.next) found.add(step.next);
    if (step.kind === "class" && !classes.includes(step.name)) classes.push(step.name);
  }
  const steps = new Int32Array(size);
  for (const [step, begin] of at) {
    const own = { end: 0, word: 0, class: classes.indexOf(step.name), gap: step.most, choice: step.branches.length };
    steps[begin] = KINDS.indexOf(step.kind);
    steps[begin + WANT] = wants.of(step);
    steps[begin + NEXT] = step.next ? (at.get(step.next) ?? 0) : 0;
    steps[begin + OWN] = own[step.kind];
    for (const [i, branch] of step.branches.entries()) steps[begin + SIZE + i] = at.get(branch) ?? 0;
  }
  return { program: { steps, ...wants.sets(), classes, numbersOfClasses: classes.map(numberOfClass) }, at };
}

/** The word, or the set of words, that steps want. */
type Wants = { of: (step: Step) => number; sets: () => Pick<Program, "members" | "rows"> };

function wantsOf(): Wants {
  const places = new Map<string, number>();
  const all: number[][] = [];
  return {
    of({ open, words }) {
      const [only = NOT_LISTED] = words;
      if (open || words.every((word) => word === only)) return open ? ANY : only;
      const listed = [...new Set(words)].sort((a, b) => a - b);
      const key = listed.join();
      const place = places.get(key) ?? all.push(listed) - 1;
      places.set(key, place);
      return FIRST_SET - place;
    },
    sets() {
      const rowLength = Math.ceil(all.length / 32);
      const rows = new Int32Array(Math.max(0, ...all.flat()) + 1);
      const listed = [...new Set(all.flat())];
      for (const [i, word] of listed.entries()) rows[word] = (i + 1) * rowLength;
      const members = new Int32Array((listed.length + 1) * rowLength);
      for (const [set, words] of all.entries())
        for (const word of words) {
          const at = (rows[word] ?? 0) + (set >>> 5);
          members[at] = (members[at] ?? 0) | (1 << (set & 31));
        }
      return { members, rows };
    },
  };
}

/** Whether a word is the one wanted, or of the set. */
export function fits({ members, rows }: Program, want: number, word: number): boolean {
  if (want >= ANY) return want === ANY || want === word;
  const set = FIRST_SET - want;
  const row = word < rows.length ? (rows[word] ?? 0) : 0;
  return (((members[row + (set >>> 5)] ?? 0) >>> (set & 31)) & 1) === 1;
}

/**
 * The furthest end of a match of the steps from `step` on that begins at word `start`, or -1. That the first step wants this
 * word is for the caller to see, who looks at it for less than it costs to call.
 */
export function match(program: Program, step: number, start: number, limit: number, seen: Seen): number {
  const { steps } = program;
  const { numbers, things } = seen;
  let at = start;
  for (let here = step; ; ) {
    const own = steps[here + OWN] ?? 0;
    switch (steps[here] ?? END) {
      case END:
        return at;
      case WORD:
        at++;
        break;
      case CLASS: {
        const to = at < limit ? (things[own]?.get(at) ?? 0) : 0;
        if (to === 0 || to > limit) return -1;
        at = to;
        break;
      }
      case GAP:
        return matchAfterGap(program, steps[here + NEXT] ?? 0, at, own, limit, seen);
      case CHOICE: {
        let furthest = -1;
        const next = at < limit ? (numbers[at] ?? NOT_LISTED) : NOT_LISTED;
        for (let i = here + SIZE; i < here + SIZE + own; i++) {
          const branch = steps[i] ?? 0;
          const wanted = steps[branch + WANT] ?? 0;
          if (wanted !== ANY && !fits(program, wanted, next)) continue;
          const to = match(program, branch, at, limit, seen);
          if (to > furthest) furthest = to;
        }
        return furthest;
      }
    }
    here = steps[here + NEXT] ?? 0;
    const want = steps[here + WANT] ?? 0;
    if (want !== ANY && (at >= limit || !fits(program, want, numbers[at] ?? NOT_LISTED))) return -1;
  }
}

/** The nearest continuation: "asked ~4 details" stops at the first details. */
function matchAfterGap(program: Program, next: number, at: number, most: number, limit: number, seen: Seen): number {
  const want = program.steps[next + WANT] ?? 0;
  const furthest = Math.min(at + most, want === ANY ? limit : limit - 1);
  for (let start = at; start <= furthest; start++) {
    if (!fits(program, want, seen.numbers[start] ?? NOT_LISTED)) continue;
    const to = match(program, next, start, limit, seen);
    if (to >= 0) return to;
  }
  return -1;
}
