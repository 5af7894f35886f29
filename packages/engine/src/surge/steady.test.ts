import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays } from "../base/day.ts";
import { seeded } from "../base/random.ts";
import { scan } from "./scan.ts";
import type { CaseCount, Location } from "./surge.ts";
import { tailOf } from "./tail.ts";
import { START } from "./test-support/made-study.ts";
import { watch } from "./watch.ts";
import { WATCH, type WatchedReport } from "./watched.ts";

/** Six weeks of reports, and a wave over the last four days in two towns, in the order in which they came. */
function toldInOrder(): WatchedReport[] {
  const random = seeded(12);
  const told = (id: string, n: number, town: number): WatchedReport => ({
    id,
    day: addDays(START, n),
    place: `town ${town}`,
    at: { xKm: (town % 4) * 9, yKm: Math.floor(town / 4) * 11 },
    kind: "unknown",
    channel: "unknown",
    asks: [],
    source: null,
    isStirred: false,
  });
  const quiet = Array.from({ length: 210 }, (_, n) => told(`q${n}`, Math.floor(n / 5), Math.floor(random() * 14)));
  const wave = Array.from({ length: 20 }, (_, n) => told(`w${n}`, 38 + Math.floor(n / 5), n % 2));
  return [...quiet, ...wave].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

const UNTIL = addDays(START, 41);
/** The same counted by place and day. */
function counted(): { cases: CaseCount[]; locations: Location[] } {
  const cells = new Map<string, CaseCount>();
  const locations = new Map<string, Location>();
  for (const { place, at, day } of toldInOrder()) {
    locations.set(place, { id: place, ...at });
    const key = `${place} ${day}`;
    cells.set(key, { location: place, date: day, count: (cells.get(key)?.count ?? 0) + 1 });
  }
  return { cases: [...cells.values()], locations: [...locations.values()] };
}
const { cases, locations } = counted();
const options = { start: START, until: UNTIL, minCases: 6, nullModel: "dispersed" } as const;

test("a curve that says one in five hundred is right to a factor of two and a half, where little is known", () => {
  const found = tailOf(
    cases,
    locations,
    { ...options, replicas: WATCH.replicas },
    { fits: 3, fresh: 20_000, claims: [0.002] },
  );
  assert.ok(found.ok);
  const real = found.value[0]?.real ?? 0;
  assert.ok(real > 0.002 / 2.5 && real < 0.002 * 2.5, `${real}`);
});

test("other random numbers change p by what is said of it, and not by ten times", () => {
  const all = Array.from({ length: 5 }, (_, seed) => {
    const found = scan(cases, locations, { ...options, replicas: WATCH.replicas, seed });
    assert.ok(found.ok);
    return found.value.clusters[0]?.pGumbel ?? 1;
  });
  assert.ok(Math.max(...all) < 5 * Math.min(...all), all.join(" "));
});

test("from look to look an alarm's rarity moves with what was told, and does not leap", () => {
  const reports = toldInOrder();
  const rarity = (upTo: number, today = UNTIL): number =>
    watch(reports.slice(0, upTo), {
      today,
      recurrenceDays: WATCH.hold,
      nation: "england-and-wales",
    }).found[0]?.recurrenceDays ?? 0;
  const looks = [-3, -2, -1, 0].map((last) => rarity(reports.length + last));
  // The same reports a day later.
  looks.push(rarity(reports.length, addDays(UNTIL, 1)));
  looks.slice(1).forEach((now, i) => {
    const before = looks[i] ?? 0;
    assert.ok(now > before / 2 && now < before * 2, looks.join(" "));
  });
});
