import assert from "node:assert/strict";
import { test } from "node:test";
import { slice } from "../base/span.ts";
import { checkCall } from "./check.ts";
import { hearAll } from "./listen.ts";
import { compile, matchAt } from "./pattern.ts";
import { PAIRINGS, SIGNS } from "./signs.ts";
import { wordsOf } from "./words.ts";

const hears = (flag: string, said: string): boolean => hearAll(said).hits.has(flag);

for (const { flag, examples, counterExamples } of SIGNS) {
  test(`${flag} is heard in its examples and not in its counter-examples`, () => {
    assert.deepEqual(
      {
        missed: examples.filter((said) => !hears(flag, said)),
        wrong: counterExamples.filter((said) => hears(flag, said)),
      },
      { missed: [], wrong: [] },
    );
  });
}

test("a number that a pattern names is that very number", () => {
  const rings = (said: string): boolean => matchAt(compile("ring 159"), wordsOf(said).words, 1) === 0;
  assert.deepEqual([rings("ring 159"), rings("ring 999"), rings("ringing 159")], [true, false, true]);
});

test("no two signs share a name, and every pairing is of signs there are", () => {
  const flags = [...SIGNS, ...PAIRINGS].map(({ flag }) => flag);
  assert.equal(new Set(flags).size, flags.length);
  const known = new Set(flags);
  assert.deepEqual(
    PAIRINGS.flatMap(({ all }) => all.flat()).filter((flag) => !known.has(flag)),
    [],
  );
});

test("every sign says in under 15 words a sentence what it means, and who says so", () => {
  for (const { flag, say, source } of [...SIGNS, ...PAIRINGS]) {
    assert.ok(source.length > 0, flag);
    for (const sentence of say.split(/(?<=[.?])\s/))
      assert.ok(sentence.split(/\s+/).length < 16, `${flag}: ${sentence}`);
  }
});

test("only what is genuine weighs below nothing, and only claims weigh nothing", () => {
  for (const { flag, kind, weight } of SIGNS) {
    assert.equal(Math.sign(weight), kind === "genuine" ? -1 : kind === "claim" ? 0 : 1, flag);
  }
});

test("an example of a decisive sign is never passed over, mostly likely fraud by itself, and its reason quotes the words", () => {
  const verdicts = SIGNS.filter(({ decisive }) => decisive).flatMap(({ flag, examples }) =>
    examples.map((text) => {
      const { verdict, reasons } = checkCall({ id: flag, text });
      assert.notEqual(verdict, "no_signs_seen", `${flag}: ${text}`);
      const reason = reasons.find((one) => one.flag === flag);
      assert.ok(reason && slice(text, reason).trim().length > 2, `${flag}: ${text}`);
      return verdict;
    }),
  );
  assert.ok(verdicts.filter((verdict) => verdict === "likely_fraud").length > 0.8 * verdicts.length);
});
