import assert from "node:assert/strict";
import { test } from "node:test";
import { areaMap } from "./area-map.ts";

test("an area is drawn north up and inside its frame", () => {
  const ring = [
    [51.2, 0.1],
    [51.4, 0.1],
    [51.4, 0.3],
    [51.2, 0.3],
    [51.2, 0.1],
  ] as const;
  const { markup } = areaMap(ring, "west Kent <area>") ?? assert.fail("no map");
  assert.ok(markup.includes('aria-label="west Kent &lt;area&gt;"'));
  const height = Number(/viewBox="0 0 520 (\d+)"/.exec(markup)?.[1]);
  const points = (/points="([^"]+)"/.exec(markup)?.[1] ?? "").split(" ").map((pair) => pair.split(",").map(Number));
  assert.equal(points.length, ring.length);
  for (const [x = -1, y = -1] of points) assert.ok(x >= 0 && x <= 520 && y >= 0 && y <= height);
  assert.ok((points[1]?.[1] ?? 0) < (points[0]?.[1] ?? 0), "the northern corner stands above the southern one");
});

test("what is no area is not drawn", () => {
  assert.equal(areaMap([], "x"), null);
  assert.equal(
    areaMap(
      [
        [51, 0],
        [52, 0],
        [51, 0],
      ],
      "x",
    ),
    null,
  );
  assert.equal(
    areaMap(
      [
        [51, 0],
        [51, 0],
        [51, 0],
        [51, 0],
      ],
      "x",
    ),
    null,
  );
});
