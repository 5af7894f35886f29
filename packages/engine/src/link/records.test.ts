import assert from "node:assert/strict";
import { test } from "node:test";
import { type Day, parseDay } from "../base/day.ts";
import type { LinkRecord } from "./link.ts";
import { linkRecords } from "./records.ts";
import { report } from "./test-support/report.ts";

const day = (value: string): Day => parseDay(value) ?? assert.fail(value);
const seriesOf = (records: LinkRecord[], options = {}): (string | null)[] =>
  linkRecords(records, options).map(({ series }) => series);

const bankCall = (id: string, given: Partial<LinkRecord> = {}): LinkRecord =>
  report({ id, impersonatedKind: "bank", channel: "live_call", place: "Sevenoaks", date: day("2026-02-10"), ...given });

test("the same number shown joins two reports, and the reason names it", () => {
  const number = "+441632960123";
  const [first, second] = linkRecords([
    report({ id: "a", number, text: "A man wanted my card number" }),
    report({ id: "b", number, text: "They said my broadband would be cut off" }),
  ]);
  assert.equal(first?.series, "a");
  assert.equal(second?.series, "a");
  assert.equal(second?.because[0]?.to, "a");
  assert.match(second?.because[0]?.say ?? "", /^Same number shown, 01632 960123/);
});

test("claimed bank, one place and neighbouring days join, in one plain sentence", () => {
  const linked = linkRecords([bankCall("a"), bankCall("b", { date: day("2026-02-11") })]);
  assert.deepEqual(
    linked.map(({ series }) => series),
    ["a", "a"],
  );
  const say = linked[0]?.because[0]?.say ?? "";
  for (const part of [/both in Sevenoaks/i, /1 day apart/, /both claimed to be the bank/]) assert.match(say, part);
});

test("the same bank story months apart and far away does not join", () => {
  assert.deepEqual(
    seriesOf([
      bankCall("a", { at: { lat: 51.27, lon: 0.19 } }),
      bankCall("b", { place: "Leeds", at: { lat: 53.8, lon: -1.55 }, date: day("2026-07-01") }),
    ]),
    [null, null],
  );
});

const script = "This is the tax office. There is a warrant out for your arrest. To speak to an officer press one now";

test("one script joins reports of different places and numbers, and the reason quotes it", () => {
  const [first] = linkRecords([
    report({ id: "a", text: `A machine said: ${script}. I hung up.`, number: "+447700900001" }),
    report({ id: "b", text: `${script.toLowerCase()} that was all`, number: "+447700900502" }),
    report({ id: "c", text: "Somebody rang about my loft and whether I wanted it lined with something warm" }),
  ]);
  assert.equal(first?.series, "a");
  assert.match(
    first?.because[0]?.say ?? "",
    /[Bb]oth said “This is the tax office\. There is a warrant out for your arrest/,
  );
});

test("withheld numbers, short codes and help lines link nobody", () => {
  for (const number of [null, "101", "159", "+443001232040", "+44800555111"]) {
    assert.deepEqual(seriesOf([report({ id: "a", number }), report({ id: "b", number })]), [null, null], `${number}`);
  }
});

test("a help line that both texts mention links nobody", () => {
  const told = (what: string): string => `${what} I have rung Action Fraud on 0300 123 2040 about it.`;
  assert.deepEqual(
    seriesOf([
      report({ id: "a", text: told("Somebody tried the door of the shed and then rang.") }),
      report({ id: "b", text: told("A parcel text wanted one pound fifty from me.") }),
    ]),
    [null, null],
  );
});

test("a number that a whole county sees weighs less than a number that two people saw", () => {
  const borrowed = Array.from({ length: 400 }, (_, i) => report({ id: `many-${i}`, number: "+441632960999" }));
  const rare = [report({ id: "x", number: "+441632960111" }), report({ id: "y", number: "+441632960111" })];
  const linked = linkRecords([...borrowed, ...rare]);
  const score = (id: string): number => linked.find((one) => one.id === id)?.because[0]?.score ?? 0;
  assert.ok(score("x") > 0.9);
  assert.ok(score("many-7") < score("x"));
});

test("what a person joined stays joined and what they took apart stays apart", () => {
  const records = [bankCall("a"), bankCall("b", { date: day("2026-02-11") }), report({ id: "c" })];
  assert.deepEqual(seriesOf(records, { cannotLink: [["a", "b"]] }), [null, null, null]);
  assert.deepEqual(seriesOf(records, { mustLink: [["c", "a"]] }), ["a", "a", "a"]);
  const both = linkRecords(records, { mustLink: [["c", "a"]], cannotLink: [["b", "a"]] });
  assert.deepEqual(
    both.map(({ series }) => series),
    ["a", null, "a"],
  );
  assert.equal(both[2]?.because[0]?.say, "An officer put them together");
});

test("reports that an officer put in one series stay together, and those of two stay apart", () => {
  const number = "+441632960123";
  const same = ["a", "b", "c"].map((id) => report({ id, number, text: "A man wanted my card number" }));
  const other = report({ id: "d", text: "They said my broadband would be cut off" });
  const placed = new Map([
    ["a", "S1"],
    ["d", "S1"],
    ["b", "S2"],
  ]);
  const [a, b, , d] = seriesOf([...same, other], { placed });
  assert.equal(a, d);
  assert.notEqual(a, b);
});

test("one lure sentence does not make one series of two", () => {
  const lure = "You must not tell anyone about this call or the money cannot be kept safe.";
  const story = (who: string, i: number): string =>
    who === "police"
      ? `Sergeant Marlow of Hammersmith said a boy called Dennis had my card at Argos, case 8200. ${lure} Taxi due at ${i}.`
      : `Openreach wanted AnyDesk on the laptop because hackers from Vietnam use my router, gave engineer badge OR7731. ${lure}`;
  const records = Array.from({ length: 40 }, (_, i) => {
    const who = i % 2 === 0 ? "police" : "telecom_provider";
    return report({ id: `${i}`, text: story(who, i), impersonatedKind: who, date: day("2026-02-10") });
  });
  assert.equal(new Set(seriesOf(records)).size, 2);
});

test("a lure that the whole county hears does not swallow it: campaigns stay apart, and copies of one text join", () => {
  const lure =
    "There is a warrant for your arrest and officers are on their way, press 1 to speak to the fraud office.";
  const names = [
    "Ashbot",
    "Beckrow",
    "Cranmer",
    "Dunlow",
    "Elmgram",
    "Fernsop",
    "Goldkin",
    "Hartnoll",
    "Ivyquill",
    "Kesden",
  ];
  const campaigns = 60;
  const records = Array.from({ length: 8 * campaigns }, (_, i) => {
    const campaign = i % campaigns;
    const [first, last] = [names[campaign % 10], names[(campaign * 7 + Math.floor(campaign / 10)) % 10]];
    const own = `The man was called ${first} ${last} and wanted £${100 + 37 * campaign} for file TX${5000 + 13 * campaign}.`;
    const date = day(`2026-0${1 + (campaign % 6)}-${10 + (i % 3)}`);
    return report({
      id: `${i}`,
      text: `${lure} ${own}`,
      date,
      place: names[campaign % 10] ?? null,
      impersonatedKind: "tax",
    });
  });
  const copies = Array.from({ length: 400 }, (_, i) =>
    report({ id: `copy ${i}`, text: `${lure} That is the whole of it.` }),
  );
  const found = seriesOf([...records, ...copies]);
  const sizes = new Map<string, number>();
  for (const series of found.slice(0, records.length))
    if (series !== null) sizes.set(series, (sizes.get(series) ?? 0) + 1);
  assert.ok(Math.max(...sizes.values()) <= 16, `the largest has ${Math.max(...sizes.values())} of 480`);
  assert.ok(sizes.size >= 40, `${sizes.size} series`);
  assert.equal(new Set(found.slice(records.length)).size, 1);
  assert.ok(found.at(-1));
});

test("records come back in their order, empty and odd ones too, and the same twice", () => {
  const records = [report({ id: "z" }), report({ id: "🙂", text: "\u0000\uD800" }), report({ id: "", text: "ok" })];
  const once = linkRecords(records);
  assert.deepEqual(
    once.map(({ id, series }) => [id, series]),
    [
      ["z", null],
      ["🙂", null],
      ["", null],
    ],
  );
  assert.deepEqual(linkRecords(records), once);
  assert.deepEqual(linkRecords([]), []);
});

test("texts of a megabyte, of one letter or of one word over and over are linked like any other", () => {
  const long = [
    "x".repeat(1_000_000),
    "7".repeat(300_000),
    "car-".repeat(200_000),
    "press 1 ".repeat(100_000),
    "a.".repeat(99_999),
  ];
  const linked = linkRecords(long.flatMap((text, i) => [report({ id: `${i}a`, text }), report({ id: `${i}b`, text })]));
  assert.equal(linked.length, 10);
});

test("an id given twice is refused", () => {
  assert.throws(() => linkRecords([report({ id: "a" }), report({ id: "a" })]), RangeError);
});
