import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays, type Day } from "../base/day.ts";
import { seeded } from "../base/random.ts";
import { liveOn, type KnownAlarm } from "./life.ts";
import { lookAround } from "./look-around.ts";
import { oneASource } from "./sources.ts";
import { sharesOf, streamsOf } from "./streams.ts";
import { START } from "./test-support/made-study.ts";
import { watch } from "./watch.ts";
import { type FoundSurge, WATCH, type WatchedReport } from "./watched.ts";

const TOWNS = ["Alder", "Birch", "Cedar", "Dogwood", "Elder", "Fir", "Gorse", "Hazel"];
const today = addDays(START, 89);
const told = (id: string, day: Day, town: number, more: Partial<WatchedReport> = {}): WatchedReport => ({
  id,
  day,
  place: TOWNS[town] ?? "Alder",
  at: { lat: 51 + town / 10, lon: town / 7 },
  kind: "bank",
  channel: "live_call",
  asks: [],
  source: null,
  isStirred: false,
  ...more,
});
const random = seeded(11);
const quiet = Array.from({ length: 180 }, (_, n) =>
  told(`q${n}`, addDays(START, Math.floor(n / 2)), Math.floor(random() * TOWNS.length), {
    kind: random() < 0.5 ? "bank" : "courier",
  }),
);
const options = { today, recurrenceDays: 365, nation: "england-and-wales" } as const;
const wave = (size: number, more: Partial<WatchedReport> = {}): WatchedReport[] =>
  Array.from({ length: size }, (_, n) =>
    told(`w${n}`, addDays(today, -(n % 3)), 2, {
      kind: "tax",
      channel: "automated_message",
      asks: ["press_key"],
      ...more,
    }),
  );
const rare = (found: readonly FoundSurge[]) => found.filter(({ recurrenceDays }) => recurrenceDays >= 365);

test("streams are everything, each claimed organisation, and that with what was asked and how it came", () => {
  const reports = [...quiet, ...wave(2, { asks: ["press_key", "bank_details"] }), told("o", today, 1, { kind: "tax" })];
  assert.deepEqual(
    streamsOf(reports).map(({ name, reports: own }) => [name, own.length]),
    [
      ["all", 183],
      ["bank", quiet.filter(({ kind }) => kind === "bank").length],
      ["courier", quiet.filter(({ kind }) => kind === "courier").length],
      ["tax", 3],
      ["tax/bank_details/automated_message", 2],
      ["tax/live_call", 1],
      ["tax/press_key/automated_message", 2],
    ],
  );
});

test("the allowance is shared out whole, evenly by level and then by stream", () => {
  const shares = sharesOf(["all", "kind", "kind", "fine"]);
  assert.deepEqual(shares, [1 / 3, 1 / 6, 1 / 6, 1 / 3]);
});

test("quiet days hold nothing rare; a wave is found with its place, its days and its reports", () => {
  assert.deepEqual(rare(watch(quiet, options).found), []);
  const [top] = rare(watch([...quiet, ...wave(12)], options).found);
  assert.ok(top);
  assert.deepEqual([top.locations, top.observed, top.repeats], [["Cedar"], top.reports.length, 0]);
  assert.ok(wave(12).every(({ id }) => top.reports.includes(id)));
});

test("where whole streets tell together, a wave is seen by counting each kind once a place and day", () => {
  const chance = seeded(5);
  const call = (id: string, day: Day, n: number): WatchedReport => ({
    ...told(id, day, 0, { kind: "tax" }),
    place: `village ${n}`,
    at: { lat: 51 + Math.floor(n / 5) / 10, lon: (n % 5) / 7 },
  });
  const streets = Array.from({ length: 80 }, (_, n) => {
    const [day, village] = [addDays(START, Math.floor(chance() * 90)), Math.floor(chance() * 25)];
    return Array.from({ length: 1 + Math.floor(chance() * 7) }, (_, i) => call(`s${n}-${i}`, day, village));
  }).flat();
  const wave = Array.from({ length: 18 }, (_, n) => call(`w${n}`, addDays(today, -Math.floor(n / 3)), n % 3));
  const reports = [...streets, ...wave];
  const look = (isOnceADay: boolean): FoundSurge | undefined =>
    lookAround(
      { name: "tax", level: "kind", reports, sent: reports },
      { share: 1, start: START, options: { ...options, recurrenceDays: WATCH.hold }, isOnceADay },
    ).found[0];
  const once = look(true);
  assert.ok(once && once.recurrenceDays > 3 * (look(false)?.recurrenceDays ?? 1), `${once?.recurrenceDays}`);
  assert.ok(once.observed === once.reports.length && once.observed >= wave.length);
});

test("noise of another kind in the same town, ten times as loud, hides no wave", () => {
  const noise = Array.from({ length: 120 }, (_, n) => told(`n${n}`, addDays(today, -(n % 30)), n % TOWNS.length));
  const found = rare(watch([...quiet, ...noise, ...wave(12)], options).found);
  assert.ok(found.some(({ locations, stream }) => locations.includes("Cedar") && stream.startsWith("tax")));
});

test("the same kind of call, ten times as loud far away, hides no wave", () => {
  const loud = Array.from({ length: 120 }, (_, n) => ({
    ...told(`n${n}`, addDays(today, -(n % 3)), 7),
    kind: "tax",
    channel: "automated_message",
    asks: ["press_key"],
  }));
  const found = rare(watch([...quiet, ...loud, ...wave(12)], options).found);
  assert.ok(found.some(({ locations }) => locations.length === 1 && locations[0] === "Cedar"));
  assert.ok(found.some(({ locations }) => locations.includes("Hazel")));
});

test("a kind that is loud in one place is looked at again without it, beside its own past", () => {
  // Too new a kind for a scan to see the smaller of its two waves: there are no usual days to shuffle.
  const of = (name: string, aDay: number, town: number) =>
    Array.from({ length: 5 * aDay }, (_, n) => ({
      ...told(`${name}${n}`, addDays(today, -Math.floor(n / aDay)), town),
      kind: "tax",
      channel: "automated_message",
      asks: ["press_key"],
    }));
  const found = rare(watch([...quiet, ...of("loud", 30, 7), ...of("low", 3, 2)], options).found);
  const own = found.filter(({ reports }) => reports.every((id) => id.startsWith("low")));
  assert.equal(own.length, 1);
  assert.deepEqual([own[0]?.method, own[0]?.locations, own[0]?.observed], ["history", ["Cedar"], 15]);
});

test("a small wave drawn into the circle of a loud one next door is told of on its own", () => {
  const callsIn = (name: string, days: readonly number[], place: string, km: number): WatchedReport[] =>
    days.map((ago, n) => ({
      ...told(`${name}${n}`, addDays(today, -ago), 0, { kind: "unknown" }),
      place,
      at: { lat: 51 + km / 111, lon: 0 },
    }));
  const usual = [20, 29, 38, 47, 56, 65, 74, 83];
  const fourDays = (aDay: number): number[] => Array.from({ length: 4 * aDay }, (_, n) => Math.floor(n / aDay));
  // Two villages a mile apart, far from all towns.
  const reports = [
    ...callsIn("past", usual, "Much Holly", -40),
    ...callsIn("also", usual, "Little Holly", -42),
    ...callsIn("loud", fourDays(30), "Much Holly", -40),
    ...callsIn("low", fourDays(4), "Little Holly", -42),
  ];
  const found = rare(watch([...quiet, ...reports], options).found);
  assert.deepEqual(found[0]?.locations.toSorted(), ["Little Holly", "Much Holly"]);
  const own = found.filter(({ reports: behind }) => behind.every((id) => id.startsWith("low")));
  assert.deepEqual(
    own.map(({ method, locations, observed }) => [method, locations, observed]),
    [["scan", ["Little Holly"], 16]],
  );
});

test("calls of which nobody said where raise their kind's alarm, and one of their own", () => {
  const placeless = (kind: string) =>
    wave(12).map(({ id, day }) => ({ id, day, kind, channel: "unknown", asks: [], source: null, isStirred: false }));
  const [kind] = rare(watch(quiet, { ...options, placeless: placeless("tax") }).found);
  assert.deepEqual([kind?.stream, kind?.locations, kind?.observed], ["tax", [], 12]);
  const [own] = rare(watch(quiet, { ...options, placeless: placeless("unknown") }).found);
  assert.deepEqual([own?.stream, own?.locations, own?.observed], ["placeless", [], 12]);
});

test("a thousand reports from five sources are five, and five alarm nobody", () => {
  const flood = Array.from({ length: 1000 }, (_, n) => told(`f${n}`, today, 2, { source: `s${n % 5}` }));
  assert.equal(oneASource(flood, 14).length, 5);
  assert.deepEqual(rare(watch([...quiet, ...flood], options).found), []);
});

test("a source counts again after a fortnight, and its first call is the one that stands", () => {
  const days = [0, 1, 13, 14, 20, 28].map((n) => told(`d${n}`, addDays(START, n), 0, { source: "s" }));
  assert.deepEqual(
    oneASource(days.toReversed(), 14).map(({ id }) => id),
    ["d0", "d14", "d28"],
  );
});

test("an alarm says what is left of it without the reports that our own warning may have brought", () => {
  const stirred = wave(12).map((one, n) => ({ ...one, isStirred: n >= 3 }));
  const [top] = rare(watch([...quiet, ...stirred], options).found);
  assert.ok(top?.unstirred);
  assert.ok(top.unstirred.observed <= 3 && top.unstirred.recurrenceDays < 365);
  const [plain] = rare(watch([...quiet, ...wave(12)], options).found);
  assert.equal(plain?.unstirred, null);
});

const found = (more: Partial<FoundSurge>): FoundSurge => ({
  stream: "tax",
  method: "scan",
  isOnceADay: false,
  locations: ["Cedar"],
  centre: "Cedar",
  radiusKm: 0,
  start: addDays(today, -2),
  end: today,
  observed: 12,
  expected: 2,
  ratio: 6,
  llr: 12,
  p: 0.001,
  pGumbel: 1e-5,
  recurrenceDays: 1000,
  reports: ["a", "b", "c", "d", "e", "f"],
  repeats: 0,
  usual: 1,
  unstirred: null,
  ...more,
});
const known = (more: Partial<KnownAlarm> = {}): KnownAlarm => ({
  id: "1",
  stream: "tax",
  places: ["Cedar"],
  reports: ["a", "b", "c"],
  observed: 8,
  recurrenceDays: 2000,
  endsOn: addDays(today, -1),
  seenOn: addDays(today, -1),
  state: "open",
  ...more,
});
const live = (alarms: KnownAlarm[], ...surges: FoundSurge[]) =>
  liveOn(alarms, surges, { today, recurrenceDays: 365 }).map((step) =>
    step.kind === "keep" ? step.change : step.kind,
  );

test("a wave is raised once; then it grows, shrinks, and ends when three days have not seen it", () => {
  assert.deepEqual(live([], found({})), ["raise"]);
  assert.deepEqual(live([known()], found({})), ["grew"]);
  assert.deepEqual(live([known()], found({ observed: 5 })), ["shrank"]);
  assert.deepEqual(live([known()]), []);
  assert.deepEqual(live([known({ seenOn: addDays(today, -3) })]), ["end"]);
});

test("below the bar nothing is raised, and what was raised stands", () => {
  const weak = found({ recurrenceDays: 100 });
  assert.deepEqual(live([], weak), []);
  assert.deepEqual(live([known()], weak), ["grew"]);
  assert.deepEqual(live([known({ state: "ended" })], weak), []);
});

test("the same soon after its end comes back as itself, also by other reports", () => {
  assert.deepEqual(live([known({ state: "ended", reports: ["x", "y"] })], found({})), ["returned"]);
  const longAgo = known({ state: "ended", reports: ["x"], endsOn: addDays(today, -40) });
  assert.deepEqual(live([longAgo], found({})), ["raise"]);
});

test("a loud alarm and a quiet one of one kind each stay themselves, though they share a place", () => {
  const many = Array.from({ length: 30 }, (_, n) => `loud${n}`);
  const loud = { stream: "tax", places: ["Hazel", "Cedar"], reports: [...many, "a", "b", "c"], observed: 33 };
  const steps = liveOn(
    [known({ id: "quiet", observed: 3 }), known({ id: "loud", ...loud })],
    [
      found({ reports: [...loud.reports, "d"], locations: loud.places, observed: 34 }),
      found({ reports: ["a", "b", "c", "d"], observed: 4 }),
    ],
    { today, recurrenceDays: 365 },
  );
  assert.deepEqual(
    steps.map((step) => step.kind === "keep" && [step.id, step.found.observed]),
    [
      ["loud", 34],
      ["quiet", 4],
    ],
  );
});

test("calls of which nobody said where are not in the same place as any others", () => {
  const placeless = { locations: [], reports: ["k", "l", "m"] };
  assert.deepEqual(live([known()], found(placeless)), ["raise"]);
  assert.deepEqual(live([known({ places: [] })], found(placeless)), ["grew"]);
});

test("dismissed, it stays so until it is half as large again; other reports there are another matter", () => {
  assert.deepEqual(live([known({ state: "dismissed", observed: 10 })], found({})), []);
  assert.deepEqual(live([known({ state: "dismissed", observed: 8 })], found({})), ["raise"]);
  assert.deepEqual(live([known({ state: "dismissed", reports: ["x"] })], found({})), ["raise"]);
});

test("what is said of how rare it is stays until it is twice or half of that", () => {
  const said = (now: number, state: KnownAlarm["state"] = "open"): number | null => {
    const [step] = liveOn([known({ recurrenceDays: 2000, state })], [found({ recurrenceDays: now })], {
      today,
      recurrenceDays: 365,
    });
    return step?.kind === "keep" ? step.found.recurrenceDays : null;
  };
  assert.deepEqual(
    [1001, 2000, 3999].map((now) => said(now)),
    [2000, 2000, 2000],
  );
  assert.deepEqual(
    [1000, 4000].map((now) => said(now)),
    [1000, 4000],
  );
  assert.equal(said(1500, "ended"), 1500);
});

test("one wave in two streams is one alarm", () => {
  assert.deepEqual(live([], found({}), found({ stream: "all", reports: ["a", "b", "z"] })), ["raise"]);
});
