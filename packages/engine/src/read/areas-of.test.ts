import assert from "node:assert/strict";
import { test } from "node:test";
import { seeded } from "../base/random.ts";
import { insideOf, type Shape } from "./areas-of.ts";

const square = (west: number, south: number, size: number): [number, number][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

test("a point is in an area, in its islands, and not in its holes", () => {
  const inside = insideOf([[square(0, 50, 4), square(1, 51, 1)], [square(10, 50, 1)]]);
  assert.ok(inside(50.5, 0.5));
  assert.ok(!inside(51.5, 1.5), "a hole");
  assert.ok(inside(50.5, 10.5), "an island");
  assert.ok(!inside(50.5, 8));
  assert.ok(!inside(49, 0.5));
});

test("neighbours share no point and lose none", () => {
  const [left, right] = [insideOf([[square(0, 50, 1)]]), insideOf([[square(1, 50, 1)]])];
  const random = seeded(3);
  for (let n = 0; n < 2000; n++) {
    const [lat, lon] = [50 + random(), 2 * random()];
    assert.notEqual(left(lat, lon), right(lat, lon));
  }
});

test("an outline of very many corners answers as its circle does", () => {
  const CORNERS = 60_000;
  const circle: [number, number][] = Array.from({ length: CORNERS }, (_, i) => {
    const turn = (2 * Math.PI * i) / CORNERS;
    return [Math.cos(turn), 52 + Math.sin(turn)];
  });
  const inside = insideOf([[circle]]);
  const random = seeded(4);
  for (let n = 0; n < 5000; n++) {
    const [x, y] = [2.4 * random() - 1.2, 2.4 * random() - 1.2];
    if (Math.abs(Math.hypot(x, y) - 1) > 1e-6) assert.equal(inside(52 + y, x), Math.hypot(x, y) < 1, `${x} ${y}`);
  }
});

test("what encloses nothing has nothing in it", () => {
  for (const shape of [
    [],
    [[]],
    [[[[0, 50]]]],
    [
      [
        [
          [0, 50],
          [1, 50],
        ],
      ],
    ],
  ] as Shape[])
    assert.ok(!insideOf(shape)(50, 0.5));
});
