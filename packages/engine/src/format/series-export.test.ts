import assert from "node:assert/strict";
import { test } from "node:test";
import { parseCsv } from "../base/csv.ts";
import { type Day, parseDay } from "../base/day.ts";
import { sayPhone, type Phone } from "../base/phone.ts";
import { seeded } from "../base/random.ts";
import { SHORT_CODES, WELL_KNOWN } from "../base/short-codes.ts";
import { ASKS, CHANNELS, IMPERSONATED_KINDS, OUTCOMES } from "../base/vocabulary.ts";
import { DIRECTORY } from "../verify/directory-entries.ts";
import { seriesCsv } from "./series-csv.ts";
import {
  exportOf,
  type ExportSetting,
  type ReportToExport,
  type SeriesToExport,
  webAddressesIn,
} from "./series-export.ts";
import { seriesMisp } from "./series-misp.ts";
import { seriesStix } from "./series-stix.ts";

const day = (given: string): Day => parseDay(given) ?? assert.fail(given);

const setting = (over: Partial<ExportSetting> = {}): ExportSetting => ({
  publisher: "Weald Police",
  publicUrl: "https://clearline.weald.example",
  genuineNumbers: new Set(),
  genuineHosts: ["clearline.weald.example"],
  since: null,
  ...over,
});

const report = (id: number, over: Partial<ReportToExport> = {}): ReportToExport => ({
  id: text(id),
  receivedOn: day("2026-11-18"),
  changedOn: day("2026-11-18"),
  changedAt: new Date("2026-11-18T10:00:00Z"),
  isConfirmed: false,
  callDay: day("2026-11-17"),
  place: "Sevenoaks",
  placeArea: "Kent",
  channel: "live_call",
  impersonatedKind: "bank",
  impersonatedName: null,
  askedFor: ["money_transfer"],
  outcome: "no_loss",
  number: "+441632960718",
  numberShown: null,
  ownNumber: null,
  coveredWords: "They said they were from my bank.",
  ...over,
});

const series = (reports: readonly ReportToExport[], name = "Bank fraud team, safe account"): SeriesToExport => ({
  id: "12",
  name,
  madeOn: day("2026-11-18"),
  isClosed: false,
  reports,
});

const exported = (reports: readonly ReportToExport[], over: Partial<ExportSetting> = {}) =>
  exportOf(series(reports), setting(over));

type Stix = { type: string; id: string } & Record<string, unknown>;
const stixOf = (...given: Parameters<typeof exported>): Stix[] =>
  (seriesStix(exported(...given)) as { objects: Stix[] }).objects;
const text = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
type Misp = { uuid: string; type: string; category: string; value: string; comment: string; to_ids: boolean };
const mispOf = (...given: Parameters<typeof exported>): Misp[] =>
  (seriesMisp(exported(...given)) as { Event: { Attribute: Misp[] } }).Event.Attribute;
const csvOf = (...given: Parameters<typeof exported>): ReadonlyMap<string, string>[] => {
  const read = parseCsv(seriesCsv(exported(...given)));
  assert.ok(read.ok && read.value.misfits.length === 0);
  return read.value.rows.map(({ cells }) => cells);
};

/** Every word, with numbers withheld, shown, odd and genuine, and addresses. */
const MANY: readonly ReportToExport[] = Array.from({ length: 40 }, (_, i) =>
  report(i + 1, {
    changedOn: day(i < 20 ? "2026-11-18" : "2026-11-20"),
    changedAt: new Date(i < 20 ? "2026-11-18T10:00:00Z" : "2026-11-20T09:30:00Z"),
    isConfirmed: i % 3 === 0,
    place: i % 5 === 0 ? null : "Sevenoaks",
    placeArea: i % 4 === 0 ? null : "Kent",
    channel: CHANNELS[i % CHANNELS.length] ?? "unknown",
    impersonatedKind: IMPERSONATED_KINDS[i % IMPERSONATED_KINDS.length] ?? "unknown",
    impersonatedName: i % 2 ? '=HYPERLINK("x")' : null,
    askedFor: i % 3 ? ASKS.slice(0, i % 4) : [],
    outcome: OUTCOMES[i % OUTCOMES.length] ?? "unknown",
    number: [null, "+441632960718", `0777 ${i}`, "159", `+4477009001${String(i).padStart(2, "0")}`][i % 5]!,
    coveredWords: i % 2 ? `I was sent to hxxps://pay-now[.]example/card?u=${i} by them.` : "Nothing more.",
  }),
);

test("no protected number is an indicator, a value or a label in any export, however it was typed", () => {
  const random = seeded(21);
  const enrolled = Array.from({ length: 40 }, (_, i) => `+44163296${text(1000 + i * 7)}`);
  const known = [...SHORT_CODES.keys(), ...WELL_KNOWN.keys(), ...DIRECTORY.map(({ number }) => number), ...enrolled];
  const genuine = [...new Set(known)];
  assert.ok(genuine.length >= 75, `${genuine.length} numbers`);
  for (const number of genuine) {
    const said = sayPhone(number as Phone);
    const ways = [
      number,
      said,
      said.replaceAll(" ", ""),
      number.replace("+44", "0044"),
      number.replace("+44", "(+44) "),
    ];
    const reports = Array.from({ length: 5 }, (_, i) =>
      report(i + 1, {
        number: i % 2 ? (ways[Math.floor(random() * ways.length)] ?? number) : null,
        numberShown: i % 2 ? null : (ways[Math.floor(random() * ways.length)] ?? number),
        coveredWords: `The phone said ${said}. They sent me to http://secure-${i}.example/${said.replaceAll(" ", "")}`,
      }),
    );
    const over = { genuineNumbers: new Set(enrolled) };
    const stix = stixOf(reports, over);
    assert.deepEqual(
      stix.filter(({ type }) => type === "indicator" || type === "user-account"),
      [],
      number,
    );
    const misp = mispOf(reports, over);
    assert.deepEqual(
      misp.filter(({ type, to_ids }) => type === "phone-number" || to_ids),
      [],
      number,
    );
    const csv = csvOf(reports, over);
    assert.deepEqual(new Set(csv.map((cells) => cells.get("number_shown"))), new Set([""]), number);
    assert.deepEqual(
      new Set(csv.map((cells) => cells.get("number_note"))),
      new Set(["genuine number, can be imitated"]),
    );
    for (const object of stix) {
      if (object.type !== "incident") continue;
      const [facts] = Object.values(object["extensions"] as Record<string, Record<string, unknown>>);
      assert.equal(facts?.["number_note"], "genuine number, can be imitated");
    }
    // Figures of an address that a caller gave are no number; short codes stand in days and ids too.
    const all =
      JSON.stringify([stix, misp]).replaceAll(/https?:[^"]*/g, "") +
      seriesCsv(exported(reports, over)).replaceAll(/hxxps?:[^,]*/g, "");
    if (number.startsWith("+")) for (const way of ways) assert.ok(!all.includes(way), `${number} as ${way}`);
    assert.doesNotMatch(all, /scam|fraudster|malicious/i);
  }
});

test("a number is an indicator once two reports tell of it, a genuine host and the teller's own line never are", () => {
  const one = [
    report(1),
    report(2, { number: "withheld" }),
    report(3, { number: "07700 900123", ownNumber: "+447700900123" }),
  ];
  assert.equal(stixOf(one).filter(({ type }) => type === "indicator").length, 0);
  assert.deepEqual(
    mispOf(one).flatMap(({ type, value, to_ids }) => (type === "phone-number" ? [[value, to_ids]] : [])),
    [["+441632960718", false]],
  );
  const two = [...one, report(4, { number: "01632 960718" })];
  const [indicator, ...others] = stixOf(two).filter(({ type }) => type === "indicator");
  assert.equal(
    indicator?.["pattern"],
    "[user-account:account_type = 'phone' AND user-account:user_id = '+441632960718']",
  );
  assert.equal(others.length, 0);
  assert.deepEqual(
    mispOf(two).flatMap(({ type, value, to_ids }) => (type === "phone-number" ? [[value, to_ids]] : [])),
    [["+441632960718", true]],
  );
});

test("web addresses are found in their disguises, without what names a person, and never the genuine ones", () => {
  const words =
    "Go to https://pay.example/a/b?ref=joan#x, www.Bank-Help.example. or evil[.]com and mail joan@pay.example. The bank.He rang from gov.uk: https://www.gov.uk/fraud, actionfraud.police.uk, clearline.weald.example/warnings, ftp://x.example, javascript:alert(1).com, https://joan@evil.example/x, http://192.0.2.7/x";
  assert.deepEqual(webAddressesIn(words, ["clearline.weald.example"]), [
    "https://pay.example/a/b",
    "http://www.bank-help.example/",
    "http://evil.com/",
  ]);
  assert.ok(
    stixOf([report(1, { coveredWords: words }), report(2, { coveredWords: words })]).every(
      ({ type, pattern }) => type !== "indicator" || !text(pattern).includes("url"),
    ),
  );
});

test("one line of the CSV is one report, and no cell is a formula or a link", () => {
  const rows = csvOf(MANY);
  assert.deepEqual(
    rows.map((cells) => cells.get("report")),
    MANY.map(({ id }) => id),
  );
  for (const cells of rows) for (const cell of cells.values()) assert.doesNotMatch(cell, /^\s*[=+@-]|https?:/, cell);
  assert.equal(rows[1]?.get("web_addresses"), "hxxps://pay-now[.]example/card");
});

test("since a day there are only reports that changed on it or later, and what is counted is the whole series", () => {
  const over = { since: day("2026-11-20") };
  assert.deepEqual(
    csvOf(MANY, over).map((cells) => cells.get("report")),
    MANY.slice(20).map(({ id }) => id),
  );
  const [whole, part] = [stixOf(MANY), stixOf(MANY, over)];
  assert.equal(part.filter(({ type }) => type === "incident").length, 20);
  const byId = new Map(whole.map((object) => [object.id, object]));
  for (const object of part) assert.deepEqual(object, byId.get(object.id), "the same thing is the same in both");
  assert.deepEqual(
    part.filter(({ type }) => type === "indicator"),
    whole.filter(({ type }) => type === "indicator"),
  );
  assert.deepEqual(csvOf(MANY, { since: day("2026-12-01") }), []);
  assert.deepEqual(
    stixOf(MANY, { since: day("2026-12-01") }).map(({ type }) => type),
    ["identity", "identity", "marking-definition", "extension-definition", "campaign"],
  );
});

test("the same series gives the same file, and another Clearline's series other ids", () => {
  assert.deepEqual(stixOf(MANY), stixOf([...MANY].reverse()));
  assert.deepEqual(mispOf(MANY), mispOf(MANY));
  const other = new Set(stixOf(MANY, { publicUrl: "https://other.example" }).map(({ id }) => id));
  const shared = stixOf(MANY).filter(({ id, type }) => other.has(id) && type !== "user-account" && type !== "url");
  assert.deepEqual(
    shared.map(({ type, name }) => name ?? type),
    ["Clearline", "TLP:AMBER", "Reported telephone calls"],
  );
});

// The rules of the specification that matter; the official schemas are not in this repository (docs/exports.md).
const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  identity: ["name"],
  "marking-definition": ["definition_type", "definition"],
  "extension-definition": ["name", "schema", "version", "extension_types", "created_by_ref"],
  campaign: ["name"],
  incident: ["name"],
  "observed-data": ["first_observed", "last_observed", "number_observed", "object_refs"],
  indicator: ["pattern", "pattern_type", "valid_from"],
  relationship: ["relationship_type", "source_ref", "target_ref"],
  "user-account": [],
  url: ["value"],
};
const IDENTITY_CLASSES = ["individual", "group", "system", "organization", "class", "unknown"];
const INDICATOR_TYPES =
  "anomalous-activity anonymization benign compromised malicious-activity attribution unknown".split(" ");

test("every STIX object has what the specification asks of it, and every reference leads to one in the bundle", () => {
  const bundle = seriesStix(exported(MANY)) as { type: string; id: string; objects: Stix[] };
  assert.deepEqual(Object.keys(bundle).sort(), ["id", "objects", "type"]);
  assert.match(bundle.id, new RegExp(`^bundle--${UUID}$`));
  const { objects } = bundle;
  const ids = new Set(objects.map(({ id }) => id));
  assert.equal(ids.size, objects.length, "each once");
  const types = new Set(objects.map(({ type }) => type));
  assert.deepEqual([...types].sort(), Object.keys(REQUIRED).sort());
  for (const object of objects) {
    const say = JSON.stringify(object);
    assert.match(object.id, new RegExp(`^${object.type}--${UUID}$`), say);
    assert.equal(object["spec_version"], "2.1");
    const isObservable = object.type === "url" || object.type === "user-account";
    if (!isObservable) assert.match(text(object["created"]), INSTANT, say);
    if (object["modified"] !== undefined) {
      assert.match(text(object["modified"]), INSTANT, say);
      assert.ok(text(object["modified"]) >= text(object["created"]), say);
    }
    for (const name of REQUIRED[object.type] ?? []) assert.ok(object[name] !== undefined, `${name}: ${say}`);
    for (const [name, value] of Object.entries(object)) {
      assert.match(name, /^[a-z0-9_]{3,250}$|^id$/);
      if (/_refs?$/.test(name)) for (const ref of [value].flat()) assert.ok(ids.has(text(ref)), `${text(ref)}: ${say}`);
    }
    assertNoEmpty(object, say);
    const confidence = object["confidence"] ?? 0;
    assert.ok(Number.isInteger(confidence) && Number(confidence) >= 0 && Number(confidence) <= 100, say);
    if (!["marking-definition", "extension-definition"].includes(object.type) && object["name"] !== "Clearline")
      assert.deepEqual(
        object["object_marking_refs"],
        ["marking-definition--f88d31f6-486f-44da-b317-01333bde0b82"],
        say,
      );
    for (const extension of Object.keys(object["extensions"] ?? {})) assert.ok(ids.has(extension), say);
    if (object.type === "identity") assert.ok(IDENTITY_CLASSES.includes(text(object["identity_class"])));
    if (object.type === "indicator") {
      for (const word of object["indicator_types"] as string[]) assert.ok(INDICATOR_TYPES.includes(word));
      assert.ok(text(object["valid_until"]) > text(object["valid_from"]));
    }
    if (object.type === "observed-data") assert.ok(text(object["last_observed"]) >= text(object["first_observed"]));
  }
  assert.equal(objects.filter(({ type }) => type === "incident").length, MANY.length, "one for each report");
});

function assertNoEmpty(value: unknown, say: string): void {
  assert.ok(value !== null && value !== "", say);
  if (Array.isArray(value)) assert.ok(value.length > 0, say);
  if (typeof value === "object") for (const inner of Object.values(value ?? {})) assertNoEmpty(inner, say);
}

test("every MISP attribute has a type of its category, an identity of its own and a value that no other has", () => {
  const { Event } = seriesMisp(exported(MANY)) as { Event: Record<string, unknown> & { Attribute: Misp[] } };
  assert.deepEqual([Event["distribution"], Event["published"], Event["Tag"]], ["0", false, [{ name: "tlp:amber" }]]);
  assert.match(text(Event["uuid"]), new RegExp(`^${UUID}$`));
  assert.match(text(Event["timestamp"]), /^\d{10}$/);
  const category = { "phone-number": "Financial fraud", url: "Network activity", text: "Other", datetime: "Other" };
  for (const one of Event.Attribute) {
    assert.equal(one.category, category[one.type as keyof typeof category]);
    assert.match(one.uuid, new RegExp(`^${UUID}$`));
    for (const value of Object.values(one))
      assert.ok(typeof value === "string" ? value !== "" : typeof value === "boolean");
  }
  assert.equal(new Set(Event.Attribute.map(({ uuid }) => uuid)).size, Event.Attribute.length);
  assert.equal(new Set(Event.Attribute.map(({ type, value }) => `${type} ${value}`)).size, Event.Attribute.length);
  assert.equal(Event.Attribute.filter(({ type }) => type === "text").length, MANY.length);
});
