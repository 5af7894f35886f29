import assert from "node:assert/strict";
import { test } from "node:test";
import { seeded } from "../base/random.ts";
import { drawGamma } from "./gamma.ts";

test("mean and variance are the shape, below 1 and above", () => {
  const random = seeded(51);
  const draws = 20_000;
  for (const shape of [0.3, 1, 2.5, 40]) {
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < draws; i++) {
      const x = drawGamma(random, shape);
      sum += x;
      squares += (x - shape) ** 2;
    }
    assert.ok(Math.abs(sum / draws / shape - 1) < 4 / Math.sqrt(draws * shape), `${shape}: ${sum / draws}`);
    // Fourth moments: the variance of (x - shape)^2 is 2 shape^2 + 6 shape.
    const error = 4 * Math.sqrt((2 + 6 / shape) / draws);
    assert.ok(Math.abs(squares / draws / shape - 1) < error, `${shape}: ${squares / draws}`);
  }
});

test("one in e is above 1 where the shape is 1: the exponential distribution", () => {
  const random = seeded(52);
  const above = Array.from({ length: 20_000 }, () => drawGamma(random, 1)).filter((x) => x > 1).length;
  assert.ok(Math.abs(above / 20_000 - Math.exp(-1)) < 0.014, `${above}`);
});
