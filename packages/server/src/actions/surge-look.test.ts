import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays, type Day, parseDay, seeded } from "@clearline/engine";
import type { WatchedCase } from "../store/cases.ts";
import { type LookInput, lookAtSurges, STIR_DAYS, type Stir } from "./surge-look.ts";

const TOWNS = ["Sevenoaks", "Swanley", "Maidstone", "Ashford", "Dover", "Margate", "Deal", "Hythe"];
const today = parseDay("2026-11-19") ?? assert.fail();

function told(id: number, day: Day, town: number, more: Partial<WatchedCase> = {}): WatchedCase {
  return {
    report_id: String(id),
    call_date: day,
    received_on: day,
    place: TOWNS[town] ?? "Deal",
    place_area: "Kent",
    lat: 51.1 + town / 20,
    lon: 0.1 + town / 6,
    number_e164: null,
    channel: "live_call",
    impersonated_kind: "bank",
    impersonated_name: null,
    asked_for: [],
    outcome: "no_loss",
    counts: true,
    link_keys: [],
    words: `Call ${id} was about ${id * 7919} and ${id * 104729}`,
    is_taken: false,
    contact: null,
    ...more,
  };
}

const random = seeded(4);
const quiet = Array.from({ length: 180 }, (_, n) =>
  told(n, addDays(today, -(n % 90)), Math.floor(random() * TOWNS.length), {
    impersonated_kind: random() < 0.5 ? "bank" : "courier",
  }),
);
const wave = Array.from({ length: 14 }, (_, n) =>
  told(1000 + n, addDays(today, -(n % 3)), 1, { impersonated_kind: "tax" }),
);
const look = (more: Partial<LookInput>) =>
  lookAtSurges({
    cases: [...quiet, ...wave],
    stirs: [],
    today,
    recurrenceDays: 365,
    nation: "england-and-wales",
    ...more,
  }).found.filter(({ recurrenceDays }) => recurrenceDays >= 365);

test("reports told here soon after a warning of ours are set apart, and the alarm says what is left without them", () => {
  const here: Stir = { places: ["Swanley"], on: addDays(today, -3) };
  const [alarm] = look({ stirs: [here] });
  assert.ok(alarm?.unstirred && alarm.observed >= 14, "the alarm itself stands");
  assert.ok(alarm.unstirred.observed < 6 && alarm.unstirred.recurrenceDays < 365);
});

test("a warning for another place, or of long ago, has stirred up nothing here", () => {
  const elsewhere: Stir = { places: ["Dover"], on: addDays(today, -3) };
  const longAgo: Stir = { places: ["Swanley"], on: addDays(today, -STIR_DAYS - 4) };
  const [alarm] = look({ stirs: [elsewhere, longAgo] });
  assert.ok(alarm);
  assert.equal(alarm.unstirred, null);
});

test("a warning for no place in particular may have stirred people everywhere", () => {
  const [alarm] = look({ stirs: [{ places: [], on: addDays(today, -3) }] });
  assert.ok(alarm?.unstirred);
});

test("a rise everywhere of which half is still to be told is found as if it were told", () => {
  // Courier calls in all towns alike; half of what is told of a day comes up to a week later.
  const chance = seeded(9);
  const calls = Array.from({ length: 90 }, (_, age) => age).flatMap((age) =>
    Array.from({ length: age < 3 ? 9 : 3 }, () => ({ age, delay: chance() < 0.5 ? 0 : 1 + Math.floor(chance() * 7) })),
  );
  const late = calls
    .filter(({ age, delay }) => delay <= age)
    .map(({ age, delay }, n) =>
      told(2000 + n, addDays(today, -age), n % TOWNS.length, {
        impersonated_kind: "courier",
        received_on: addDays(today, delay - age),
      }),
    );
  const rarest = (cases: readonly WatchedCase[]): number =>
    Math.max(
      0,
      ...lookAtSurges({ cases, stirs: [], today, recurrenceDays: 10, nation: "england-and-wales" })
        .found.filter(({ method }) => method === "history")
        .map(({ recurrenceDays }) => recurrenceDays),
    );
  const atOnce = late.map((one) => ({ ...one, received_on: one.call_date }));
  assert.ok(rarest(late) > 5 * Math.max(1, rarest(atOnce)), `${rarest(late)} beside ${rarest(atOnce)}`);
});

test("the place with most of the calls is named first, wherever the circle's centre lies", () => {
  const around = Array.from({ length: 4 }, (_, n) =>
    told(2000 + n, addDays(today, -(n % 3)), 0, { impersonated_kind: "tax" }),
  );
  const [alarm] = look({ cases: [...quiet, ...around, ...wave] });
  assert.deepEqual(alarm?.locations.slice(0, 2), ["Swanley", "Sevenoaks"]);
});

const NOWHERE = { place: null, place_area: null, lat: null, lon: null } as const;
const nowhere = Array.from({ length: 14 }, (_, n) => told(3000 + n, addDays(today, -(n % 3)), 0, NOWHERE));

test("calls that named no place we know are looked at too, and the alarm counts them apart from those that did", () => {
  const [alarm] = look({ cases: [...quiet, ...nowhere.map((one) => ({ ...one, impersonated_kind: "tax" as const }))] });
  assert.deepEqual([alarm?.stream, alarm?.locations, alarm?.observed, alarm?.placeless], ["tax", [], 14, 14]);
  const here = wave.slice(0, 4);
  const [both] = look({
    cases: [...quiet, ...here, ...nowhere.map((one) => ({ ...one, impersonated_kind: "tax" as const }))],
  });
  assert.deepEqual([both?.locations, both?.observed, both?.placeless], [["Swanley"], 18, 14]);
  assert.equal(look({})[0]?.placeless, 0);
});

test("where we warned, those who named no place may live", () => {
  const stirs: Stir[] = [{ places: ["Dover"], on: addDays(today, -3) }];
  const [alarm] = look({ cases: [...quiet, ...nowhere], stirs });
  assert.deepEqual([alarm?.stream, alarm?.unstirred?.observed], ["placeless", 0]);
});
