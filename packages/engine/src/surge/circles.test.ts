import assert from "node:assert/strict";
import { test } from "node:test";
import { type Circles, drawCircles } from "./circles.ts";
import { kmBetween } from "./distance.ts";
import { checkStudy } from "./study.ts";
import type { Location, ScanOptions } from "./surge.ts";
import { day, START } from "./test-support/made-study.ts";

/** Places on a line at 0, 1, 3 and 6 km, with 1, 2, 3 and 4 cases. */
const LINE: Location[] = [0, 1, 3, 6].map((xKm, i) => ({ id: `${i}`, xKm, yKm: 0 }));

function circles(options: Partial<ScanOptions>, locations = LINE): Circles {
  const cases = locations.map(({ id }, i) => ({ location: id, date: day("2026-01-02"), count: i + 1 }));
  const checked = checkStudy(cases, locations, { start: START, until: day("2026-01-05"), ...options });
  assert.ok(checked.ok);
  return drawCircles(checked.value, checked.value.placeTotals);
}

const ofCentre = ({ firstRow, place }: Circles, centre: number): number[] =>
  Array.from(place.subarray(firstRow[centre], firstRow[centre + 1]));

test("circles take the nearest place next, while they hold their share of all cases", () => {
  const half = circles({ maxShare: 0.5 });
  // 1 + 2 cases; the third place would make it 6 of 10.
  assert.deepEqual(ofCentre(half, 0), [0, 1]);
  // 3 + 2 = 5 is just half.
  assert.deepEqual(ofCentre(half, 2), [2, 1]);
  assert.deepEqual(ofCentre(circles({ maxShare: 1 }), 3), [3, 2, 1, 0]);
});

test("a place with more than the share alone has no circle", () => {
  assert.deepEqual(ofCentre(circles({ maxShare: 0.3 }), 3), []);
});

test("no circle is wider than the limit, and one just as wide is drawn", () => {
  assert.deepEqual(ofCentre(circles({ maxShare: 1, maxRadiusKm: 3 }), 0), [0, 1, 2]);
  assert.deepEqual(ofCentre(circles({ maxShare: 1, maxRadiusKm: 2.9 }), 0), [0, 1]);
  assert.deepEqual(ofCentre(circles({ maxShare: 1, maxRadiusKm: 0 }), 0), [0]);
});

test("a circle knows what it holds and how far it reaches", () => {
  const { firstRow, mass, radiusKm } = circles({ maxShare: 1 });
  const from = firstRow[1];
  assert.deepEqual([...mass.subarray(from, firstRow[2])], [2, 3, 6, 10]);
  assert.deepEqual([...radiusKm.subarray(from, firstRow[2])], [0, 1, 2, 5]);
});

test("two places on one spot are each the centre of their own circle", () => {
  const twins: Location[] = [
    { id: "a", xKm: 5, yKm: 5 },
    { id: "b", xKm: 5, yKm: 5 },
  ];
  assert.deepEqual(ofCentre(circles({ maxShare: 1 }, twins), 1), [1, 0]);
});

test("distances on a globe: a degree of latitude, a degree of longitude at 60 north, and across the date line", () => {
  const at = (lat: number, lon: number): Location => ({ id: "", lat, lon });
  const degree = (6367 * Math.PI) / 180;
  const near = (given: number, right: number): void => assert.ok(Math.abs(given - right) < 1e-3 * right, `${given}`);
  near(kmBetween(at(51, 0), at(52, 0)), degree);
  near(kmBetween(at(60, 0), at(60, 1)), degree / 2);
  near(kmBetween(at(0, 179.5), at(0, -179.5)), degree);
  near(kmBetween(at(0, 0), at(0, 180)), 180 * degree);
  assert.equal(kmBetween(at(51, 1), at(51, 1)), 0);
});

test("distances on a plane, and none between a plane and a globe", () => {
  assert.equal(kmBetween({ id: "a", xKm: 0, yKm: 0 }, { id: "b", xKm: 3, yKm: 4 }), 5);
  assert.throws(() => kmBetween({ id: "a", xKm: 0, yKm: 0 }, { id: "b", lat: 51, lon: 0 }), TypeError);
});
