import assert from "node:assert/strict";
import { test } from "node:test";
import { seeded } from "../base/random.ts";
import { parsePattern, type Step } from "./phrase-patterns.ts";
import { compilePhrases } from "./phrasebook.ts";
import { type Classes, findPhrases } from "./phrases.ts";
import { splitWords, type Words } from "./sentences.ts";
import { numbersOf } from "./vocabulary.ts";

const PATTERNS = [
  "lost cash",
  "lost (all|some)? cash",
  "(lost|gave|sent) (him|her|it)? ~2 (cash|card)",
  "(cash|<money> gone)",
  "<money> ~1 (gone|lost)",
  "(he|she) ~3 (gave it|lost (it|all)|sent)",
  "gave (it (to him)?|cash)",
  "he (has|had)? (then)? (lost|sent) <money>",
  "^ (he|cash) ~4 card",
  "gave",
];
const VOCABULARY = "lost gave sent cash card him her it he she has had then gone all some to of".split(" ");

/** The furthest end of a match, step by step as phrases.ts tells the language, or -1. */
function furthest(step: Step, at: number, to: number, numbers: readonly number[], money: ReadonlySet<number>): number {
  const go = (next: Step | null, from: number): number => (next ? furthest(next, from, to, numbers, money) : -1);
  switch (step.kind) {
    case "end":
      return at;
    case "word":
      return at < to && step.words.includes(numbers[at] ?? 0) ? go(step.next, at + 1) : -1;
    case "class":
      return at < to && money.has(at) ? go(step.next, at + 1) : -1;
    case "choice":
      return Math.max(...step.branches.map((branch) => go(branch, at)));
    case "gap":
      for (let start = at; start <= Math.min(to, at + step.most); start++)
        if (go(step.next, start) >= 0) return go(step.next, start);
      return -1;
  }
}

/** Every pattern tried at every word. */
const triedEverywhere = (words: Words, money: ReadonlySet<number>): string[] =>
  words.sentences.flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, i) => from + i).flatMap((at) =>
      PATTERNS.flatMap((pattern) => {
        if (pattern.startsWith("^ ") && at !== from) return [];
        const end = furthest(parsePattern(pattern.replace("^ ", ""), {}), at, to, numbersOf(words), money);
        return end > at ? [`${at} ${end} ${pattern}`] : [];
      }),
    ),
  );

test("what is set aside unlooked at would have matched nowhere", () => {
  const random = seeded(11);
  const book = compilePhrases([PATTERNS.map((pattern) => ({ pattern, means: pattern }))]);
  const pick = (below: number): number => Math.floor(random() * below);
  let hits = 0;
  for (let times = 0; times < 400; times++) {
    const said = Array.from({ length: 30 }, () => VOCABULARY[pick(VOCABULARY.length)] + (pick(8) === 0 ? "." : ""));
    const words = splitWords(said.join(" "));
    const money = new Set(Array.from({ length: 5 }, () => pick(words.word.length)));
    const classes: Classes = new Map([["money", new Map(Array.from(money, (at) => [at, at + 1]))]]);
    const found = findPhrases(words, book, classes).map(({ from, to, means }) => `${from} ${to} ${means}`);
    hits += found.length;
    // A word that is a thing as well begins a pattern twice.
    assert.deepEqual([...new Set(found)].toSorted(), triedEverywhere(words, money).toSorted(), said.join(" "));
  }
  assert.ok(hits > 1_000);
});
