import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { makeGazetteer } from "../read/gazetteer.ts";
import type { Incident } from "../read/incident.ts";
import { linkRecordOf, whereIs } from "./from-reading.ts";

const gazetteer = makeGazetteer([
  { name: "Ashbury", area: "Kent", lat: 51.2, lon: 0.2, people: 9000, section: false },
  { name: "Millgate", area: "Kent", lat: 51.3, lon: 0.3, people: 3000, section: false },
]);

const told: Incident = {
  date: parseDay("2026-02-10"),
  datePartial: "--02-10",
  dateEnd: null,
  dateText: "on Tuesday",
  place: "Ashbury",
  placeArea: null,
  channel: "live_call",
  impersonatedKind: "bank",
  impersonatedName: "Barclays",
  lure: null,
  askedFor: ["card_details"],
  outcome: "no_loss",
  lossPence: null,
  victims: 1,
  age: null,
  followUp: null,
  doubts: [],
  evidence: [],
};
const recordOf = (...incidents: Incident[]) =>
  linkRecordOf({ id: "d", area: null, incidents }, { text: "x" }, gazetteer);

test("one call gives its day, place, identity and asks", () => {
  assert.deepEqual(recordOf(told), {
    id: "d",
    text: "x",
    date: "2026-02-10",
    place: "Ashbury",
    at: { lat: 51.2, lon: 0.2 },
    number: null,
    channel: "live_call",
    impersonatedKind: "bank",
    impersonatedName: "Barclays",
    askedFor: ["card_details"],
  });
});

test("of several calls any may be the one shared, and what they differ in is claimed of none", () => {
  const record = recordOf(told, { ...told, place: "Millgate", impersonatedKind: "police", impersonatedName: null });
  assert.equal(record.impersonatedKind, "unknown");
  assert.equal(record.impersonatedName, null);
  assert.equal(record.channel, "live_call");
  assert.deepEqual(record.askedFor, []);
  assert.deepEqual(record.also, [{ date: "2026-02-10", place: "Millgate", at: { lat: 51.3, lon: 0.3 } }]);
});

test("one call told of two towns has both", () => {
  const record = recordOf({ ...told, place: "Ashbury; Nowhere-on-Sea" });
  assert.equal(record.place, "Ashbury");
  assert.deepEqual(record.also, [{ date: "2026-02-10", place: "Nowhere-on-Sea", at: null }]);
});

test("a text in which nothing was read is still a record", () => {
  const record = recordOf();
  assert.deepEqual([record.date, record.place, record.impersonatedKind, record.askedFor], [null, null, "unknown", []]);
});

test("a place that nothing settles is nowhere", () => {
  assert.equal(whereIs("Erewhon", null, gazetteer), null);
  assert.deepEqual(whereIs("Millgate", "Kent", gazetteer), { lat: 51.3, lon: 0.3 });
});
