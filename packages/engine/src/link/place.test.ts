import assert from "node:assert/strict";
import { test } from "node:test";
import { type Day, parseDay } from "../base/day.ts";
import { packBackground, unpackBackground } from "./background.ts";
import { blockingKeys } from "./keys.ts";
import type { LinkRecord } from "./link.ts";
import { nameSeries } from "./name.ts";
import { placeRecord } from "./place.ts";
import { countBackground, linkAll } from "./records.ts";
import { report } from "./test-support/report.ts";

const day = (value: string): Day => parseDay(value) ?? assert.fail(value);

const pressOne = (id: string, given: Partial<LinkRecord> = {}): LinkRecord =>
  report({
    id,
    text: "A recorded woman said my National Insurance number was used in a crime and to press one to hear the charges.",
    channel: "automated_message",
    askedFor: ["press_key"],
    place: "Swanley",
    date: day("2026-02-11"),
    ...given,
  });
const loft = report({
  id: "loft",
  text: "Salesman about loft insulation, rather rude, wanted to visit on Thursday",
  place: "Deal",
  date: day("2026-01-03"),
});

const shareKey = (a: LinkRecord, b: LinkRecord): boolean => {
  const keys = new Set(blockingKeys(a));
  return blockingKeys(b).some((key) => keys.has(key));
};

test("reports of one script share a blocking key and unlike ones share none", () => {
  assert.ok(shareKey(pressOne("a"), pressOne("b", { place: "Sevenoaks", date: day("2026-02-25") })));
  assert.ok(!shareKey(pressOne("a"), loft));
});

test("one number shown is a key, however it was stored, and a help line is none", () => {
  const a = report({ id: "a", number: "+441632960123" });
  assert.ok(shareKey(a, report({ id: "b", text: "they gave 01632 960123 to ring back" })));
  assert.deepEqual(blockingKeys(report({ id: "c", number: "+443001232040" })), []);
});

test("a new report joins the series of its kin, and says why", () => {
  const placing = placeRecord(pressOne("new"), [
    { record: pressOne("a"), series: "S1" },
    { record: loft, series: "S2" },
  ]);
  assert.equal(placing.joins, "S1");
  assert.deepEqual(placing.startsWith, []);
  assert.equal(placing.because[0]?.to, "a");
  assert.match(placing.because[0]?.say ?? "", /[Bb]oth said “.*National Insurance number/);
});

test("two lone reports start a series together", () => {
  const placing = placeRecord(pressOne("new"), [{ record: pressOne("a"), series: null }]);
  assert.equal(placing.joins, null);
  assert.deepEqual(placing.startsWith, ["a"]);
});

test("what a person refused is refused, and not suggested again", () => {
  const candidates = [{ record: pressOne("a"), series: "S1" }];
  const bySeries = placeRecord(pressOne("new"), candidates, { refusedSeries: new Set(["S1"]) });
  const byRecord = placeRecord(pressOne("new"), candidates, { refusedRecords: new Set(["a"]) });
  for (const placing of [bySeries, byRecord]) {
    assert.deepEqual(placing, { joins: null, startsWith: [], because: [], suggests: [] });
  }
});

test("one like member does not open a series whose others are unlike", () => {
  const others = Array.from({ length: 5 }, (_, i) => ({ ...loft, id: `loft-${i}` }));
  const placing = placeRecord(pressOne("new"), [{ record: pressOne("a"), series: "S1" }], {
    members: new Map([["S1", { speakers: [...others, pressOne("a")], size: others.length + 1 }]]),
  });
  assert.equal(placing.joins, null);
  assert.equal(placing.suggests[0]?.to, "a");
});

test("placed one at a time against the batch's background, reports land where the batch put them", () => {
  const records = [
    pressOne("a"),
    loft,
    pressOne("b", { place: "Sevenoaks" }),
    { ...loft, id: "loft-2" },
    pressOne("c"),
  ];
  const { linked, background } = linkAll(records);
  assert.deepEqual(countBackground(records), background);
  const kept = unpackBackground(packBackground(background));
  const series = new Map<string, string>();
  const seen: LinkRecord[] = [];
  for (const record of records) {
    const candidates = seen.filter((other) => shareKey(record, other));
    const placing = placeRecord(
      record,
      candidates.map((other) => ({ record: other, series: series.get(other.id) ?? null })),
      { background: kept },
    );
    const [first] = placing.startsWith;
    const name = placing.joins ?? first;
    if (name !== undefined) for (const id of [record.id, ...placing.startsWith]) series.set(id, name);
    seen.push(record);
  }
  assert.deepEqual(
    linked.map(({ id }) => series.get(id) ?? null),
    linked.map((one) => one.series),
  );
});

test("a series is named as a person would name it", () => {
  assert.equal(
    nameSeries([
      pressOne("a", { place: "Sevenoaks", date: day("2026-02-10") }),
      pressOne("b", { place: "Swanley" }),
      pressOne("c", { place: "Sevenoaks", text: "number one, press 1, they said about national insurance" }),
    ]),
    "Press 1, National Insurance: Sevenoaks and Swanley, from 10 February",
  );
  const courier = report({ id: "d", impersonatedKind: "police", askedFor: ["cash_to_courier"] });
  assert.equal(nameSeries([courier]), "Cash by courier, Police");
  assert.equal(
    nameSeries([report({ id: "e", impersonatedKind: "bank", date: day("2026-12-01") })]),
    "Bank calls: from 1 December",
  );
  const towns = ["Hythe", "Deal", "Sandwich", "Dover", "Lydd"].map((place) => pressOne(place, { place }));
  assert.match(nameSeries(towns), /: Hythe, Deal and other places, from 11 February$/);
  const router = report({ id: "f", text: "about my router", place: "Deal" });
  assert.equal(nameSeries([router]), "Broadband calls: Deal");
  assert.equal(nameSeries([]), "Calls alike");
});
