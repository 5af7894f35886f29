import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { annotate } from "./annotate.ts";
import { builtInGazetteer } from "./gazetteer.ts";
import { FITTED_ASKING } from "./generated/ask-weights.ts";
import { FITTED } from "./generated/ending-weights.ts";
import { bounded, mostOddsOf, oddsOfPlain } from "./most-weighed.ts";
import { foundIn, piecesOf, VOICES } from "./sentence-signs.ts";
import { oddsOf, unpack, weighedNumbers } from "./sentence-weights.ts";

const texts = readFileSync(new URL("corpus/accounts.jsonl", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => String(JSON.parse(line).text));

test("no sentence weighs more than its words can with any signs, whoever says it", () => {
  let less = 0;
  for (const weights of [bounded(unpack(FITTED)), bounded(unpack(FITTED_ASKING))])
    for (const voice of VOICES)
      for (const text of texts) {
        const { words, sentences } = annotate(text, builtInGazetteer(), null);
        for (const piece of piecesOf(sentences, voice)) {
          const numbers = weighedNumbers(words);
          const { from, to } = piece.facts;
          const most = mostOddsOf(weights, oddsOfPlain(weights, numbers, piece), piece);
          const odds = oddsOf(weights.weights, numbers, from, to, [...piece.plain, ...foundIn(words, piece)]);
          for (const [i, one] of odds.entries()) assert.ok(one <= (most[i] ?? 0) + 1e-9, text);
          if (odds.some((one) => one < 0) && most.every((one) => one < 0)) less++;
        }
      }
  assert.ok(less > 0, "some sentences are known by their words alone to say nothing");
});
