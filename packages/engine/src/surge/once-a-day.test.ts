import assert from "node:assert/strict";
import { test } from "node:test";
import { onceADay } from "./once-a-day.ts";

test("each kind of call counts once for each place and day", () => {
  const told = [
    { id: 1, kind: "bank", place: "Alder", day: "2026-01-01" },
    { id: 2, kind: "bank", place: "Alder", day: "2026-01-01" },
    { id: 3, kind: "tax", place: "Alder", day: "2026-01-01" },
    { id: 4, kind: "bank", place: "Birch", day: "2026-01-01" },
    { id: 5, kind: "bank", place: "Alder", day: "2026-01-02" },
  ];
  assert.deepEqual(
    onceADay(told).map(({ id }) => id),
    [1, 3, 4, 5],
  );
});
