import assert from "node:assert/strict";
import { test } from "node:test";
import { type Day, parseDay } from "../base/day.ts";
import { makeGazetteer } from "../read/gazetteer.ts";
import { type Incident, NOTHING_READ, type Reading } from "../read/incident.ts";
import { type AcrossEvent, acrossDocuments } from "./across.ts";

const day = (value: string): Day => parseDay(value) ?? assert.fail(value);

const incident = (given: Partial<Incident>): Incident => ({ ...NOTHING_READ, ...given });

const reading = (id: string, incidents: Incident[]): Reading => ({
  id,
  reader: "test",
  kind: "published",
  isPhoneFraudWarning: true,
  area: null,
  incidents,
  phoneNumbers: [],
  quotesBy: [],
  advice: { waitMinutes: null },
  personalDetails: [],
});

const STORY =
  "A Borden resident was rung by a Sergeant Pettigrew who said £2,450 of counterfeit notes had been found in her " +
  "account and a driver in a silver Skoda would collect the rest from Harlequin Mews before teatime.";

const across = (...told: [id: string, ...Incident[]][]): AcrossEvent[] =>
  acrossDocuments(
    told.map(([id, ...incidents]) => reading(id, incidents)),
    told.map(([id]) => ({ id, text: `${STORY} ${id}` })),
    { gazetteer: makeGazetteer([]) },
  );

const police = incident({
  place: "Borden",
  channel: "live_call",
  impersonatedKind: "police",
  lure: "counterfeit notes found in her account",
});
const benefits = incident({
  place: "Milstead",
  channel: "automated_message",
  impersonatedKind: "government_benefits",
  lure: "pension will be stopped",
});

test("two documents of one event give one line, and only the date that differs is a conflict", () => {
  const [event, ...more] = across(
    [
      "release",
      { ...police, date: day("2026-03-04"), datePartial: "--03-04" },
      { ...benefits, date: day("2026-03-05") },
    ],
    ["paper", { ...benefits, datePartial: "--03-05" }, { ...police, datePartial: "--03-03" }],
  );
  assert.equal(more.length, 0);
  assert.deepEqual(event?.documents, ["release", "paper"]);
  assert.equal(event?.incidents.length, 2);
  assert.deepEqual(event?.conflicts, [
    {
      incident: 0,
      field: "date",
      values: [
        { value: "2026-03-04", documents: ["release"] },
        { value: "--03-03", documents: ["paper"] },
      ],
    },
  ]);
});

test("what one document does not say is no conflict, and is filled from the other", () => {
  const [event] = across(
    ["release", { ...police, date: day("2026-03-04"), lossPence: 245_000 }],
    ["paper", { ...police, victims: 1, outcome: "money_lost" }],
  );
  assert.deepEqual(event?.conflicts, []);
  const [told] = event?.incidents ?? [];
  assert.equal(told?.date, "2026-03-04");
  assert.equal(told?.lossPence, 245_000);
  assert.equal(told?.victims, 1);
  assert.deepEqual(told?.documents, ["release", "paper"]);
});

test("a day inside a range, a town inside the named area and a name in short agree", () => {
  const [event] = across(
    [
      "a",
      {
        ...benefits,
        date: day("2026-03-04"),
        dateEnd: day("2026-03-06"),
        place: "Milstead",
        placeArea: "Swale, Kent",
        impersonatedName: "DWP",
      },
    ],
    [
      "b",
      { ...benefits, datePartial: "--03-05", place: "Swale", impersonatedName: "Department for Work and Pensions" },
    ],
  );
  assert.equal(event?.incidents.length, 1);
  assert.equal(event?.incidents[0]?.impersonatedName, "DWP");
  assert.deepEqual(event?.conflicts, []);
});

test("three documents: the two that agree stand together, under the fuller date", () => {
  const [event] = across(
    ["a", { ...police, datePartial: "--03-04" }],
    ["b", { ...police, date: day("2026-03-05") }],
    ["c", { ...police, date: day("2026-03-04") }],
  );
  assert.deepEqual(event?.conflicts[0]?.values, [
    { value: "2026-03-04", documents: ["a", "c"] },
    { value: "2026-03-05", documents: ["b"] },
  ]);
});

test("a call that differs in place and in money is another call", () => {
  const [event] = across(
    ["a", { ...police, lossPence: 100_000 }, benefits],
    ["b", { ...police, place: "Milstead", lossPence: 250_000 }, benefits],
  );
  assert.equal(event?.incidents.length, 3);
  assert.deepEqual(event?.conflicts, []);
});

test("documents of different events are events of their own, and one without an incident is none", () => {
  const events = acrossDocuments(
    [reading("a", [police]), reading("b", [benefits]), reading("c", [])],
    [
      { id: "a", text: STORY },
      {
        id: "b",
        text: "In Milstead a recorded voice told a pensioner that payments from Longbenton would stop at noon.",
      },
      { id: "c", text: "The library opens at nine." },
    ],
    { gazetteer: makeGazetteer([]) },
  );
  assert.deepEqual(
    events.map(({ event, documents }) => [event, documents]),
    [
      ["a", ["a"]],
      ["b", ["b"]],
    ],
  );
});

test("ages that cannot both be are a conflict; a year within its decade is none", () => {
  const [event] = across(["release", { ...police, age: "84" }], ["paper", { ...police, age: "80s" }]);
  assert.deepEqual(event?.conflicts, []);
  const [other] = across(["release", { ...police, age: "84" }], ["paper", { ...police, age: "74" }]);
  assert.deepEqual(other?.conflicts, [
    {
      incident: 0,
      field: "age",
      values: [
        { value: "84", documents: ["release"] },
        { value: "74", documents: ["paper"] },
      ],
    },
  ]);
});

test("advice that differs is a conflict of the documents, and of no one call", () => {
  const wait = (value: number): Reading["advice"] => ({ waitMinutes: { value, start: 0, end: 4 } });
  const readings = [
    { ...reading("release", [police]), advice: wait(5) },
    { ...reading("paper", [police]), advice: wait(10) },
  ];
  const texts = readings.map(({ id }) => ({ id, text: `${STORY} ${id}` }));
  const [event] = acrossDocuments(readings, texts, { gazetteer: makeGazetteer([]) });
  assert.deepEqual(event?.conflicts, [
    {
      incident: null,
      field: "waitMinutes",
      values: [
        { value: 5, documents: ["release"] },
        { value: 10, documents: ["paper"] },
      ],
    },
  ]);
});
