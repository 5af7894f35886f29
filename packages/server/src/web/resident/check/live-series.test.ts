import assert from "node:assert/strict";
import { test } from "node:test";
import { type ImpersonatedKind, parseDay } from "@clearline/engine";
import fc from "fast-check";
import type { LiveRow } from "../../../store/series.ts";
import { countLike, type Heard } from "./live-series.ts";

const since = parseDay("2026-11-13") ?? assert.fail();
const PLACES = [
  { place: "Sevenoaks", lat: 51.27, lon: 0.19 },
  { place: "Otford", lat: 51.31, lon: 0.19 },
  { place: "Dover", lat: 51.13, lon: 1.31 },
  { place: null, lat: null, lon: null },
] as const;

const rows = (n: number, series: string, at = 0, kind: ImpersonatedKind = "bank"): LiveRow[] =>
  Array.from({ length: n }, () => ({
    series_id: series,
    ...(PLACES[at] ?? PLACES[0]),
    impersonated_kind: kind,
    asked_for: ["money_transfer"],
  }));

const bank: Heard = { kinds: ["bank"], asks: [] };
const sevenoaks = { name: "Sevenoaks", lat: 51.27, lon: 0.19 };

test("a series fits by who most callers say they are, and by what they want", () => {
  const series = [...rows(5, "1"), ...rows(2, "1", 0, "police")];
  const count = (kinds: ImpersonatedKind[], asks: Heard["asks"]) =>
    countLike(series, since, { kinds, asks }, null)?.count;
  assert.equal(count(["bank"], []), 7);
  assert.equal(count(["police"], []), undefined);
  assert.equal(count(["bank"], ["money_transfer"]), 7);
  assert.equal(count(["bank"], ["remote_access"]), undefined);
  assert.equal(count([], ["money_transfer"]), 7);
  assert.equal(count([], []), undefined);
});

test("near a place counts the places in reach; a place with none near is told of the whole area", () => {
  const series = [...rows(6, "1"), ...rows(5, "1", 1), ...rows(9, "1", 2)];
  assert.deepEqual(countLike(series, since, bank, sevenoaks), { count: 11, since, near: "Sevenoaks" });
  assert.equal(countLike(series, since, bank, { name: "Leeds", lat: 53.8, lon: -1.55 })?.count, 20);
});

test("no number under five is said, and none can be worked out from two answers", () => {
  const report = fc.record({
    series_id: fc.constantFrom("1", "2", "3"),
    at: fc.nat(3),
    kind: fc.constantFrom<ImpersonatedKind>("bank", "police"),
  });
  fc.assert(
    fc.property(fc.array(report, { maxLength: 60 }), (reports) => {
      const given = reports.flatMap(({ series_id, at, kind }) => rows(1, series_id, at, kind));
      for (const heard of [
        bank,
        { ...bank, kinds: ["police" as const] },
        { kinds: [], asks: ["money_transfer" as const] },
      ]) {
        const all = countLike(given, since, heard, null)?.count ?? 0;
        assert.ok(all === 0 || all >= 5, `${all}`);
        for (const { place, lat, lon } of PLACES) {
          if (place === null) continue;
          const near = countLike(given, since, heard, { name: place, lat, lon });
          if (near?.near !== place) continue;
          assert.ok(near.count >= 5 && (near.count === all || all - near.count >= 5), `${near.count} of ${all}`);
        }
      }
    }),
    { seed: 7, numRuns: 500 },
  );
});
