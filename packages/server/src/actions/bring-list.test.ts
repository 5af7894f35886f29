import assert from "node:assert/strict";
import { after, test } from "node:test";
import { type Incident, type OperatorOrganisation, type OperatorPlace, parsePhone, parseDay } from "@clearline/engine";
import { bringList, type Entries, removeList } from "./bring-list.ts";
import { callsIn } from "./case-of.ts";
import { correctFact } from "./correct-fact.ts";
import { linkReport } from "./link-report.ts";
import { readReport } from "./read-report.ts";
import { receiveReport } from "./receive-report.ts";
import { startReread } from "./reread.ts";
import { rereadReports } from "./reread-reports.ts";
import { contextOn } from "./rooms.ts";
import { testDeps } from "./test-support.ts";
import { toldOf } from "./told-of.ts";

const { deps, pool, officer, close } = await testDeps();
after(close);
const { store, context } = deps;
const [ali, admin] = [await officer("officer"), await officer("admin")];

async function* each<T>(...entries: T[]): AsyncGenerator<T> {
  yield* entries;
}
const village = (name: string): OperatorPlace => ({
  name,
  also: null,
  size: "village",
  lat: 51.28,
  lon: 0.19,
  district: "Sevenoaks",
  county: "Kent",
  outcode: "TN14",
});
const places = (...names: string[]): Entries => ({ kind: "places", entries: each(...names.map(village)) });
const phone = parsePhone("01632 960555");
const checked = parseDay("2026-10-01");
assert.ok(phone.ok && checked);
const SAVINGS: OperatorOrganisation = {
  kind: "bank",
  names: [{ name: "Weald Savings", from: null, until: null }],
  aliases: [],
  common: false,
  numbers: [{ number: phone.value, source: "https://wealdsavings.example/contact", checked }],
};
const savings = (): Entries => ({ kind: "organisations", entries: each(SAVINGS) });
const bring = (name: string, list: Entries) => bringList(deps, { name, file: `${name}.csv` }, list);

async function told(words: string): Promise<string> {
  const report = {
    words,
    callDate: null,
    place: null,
    numberShown: null,
    forSomeoneElse: false,
    anonymous: false,
    contact: null,
  };
  const received = await receiveReport(deps, { report, source: "web" });
  assert.ok(received.ok);
  await readReport(deps, received.value.id);
  return received.value.id;
}
async function firstCall(id: string): Promise<Incident> {
  const report = await store.reports.byId(id);
  assert.ok(report);
  const [call] = callsIn(deps, await toldOf(store, report));
  assert.ok(call);
  return call.incident;
}
/** All queued jobs but ours are away, as when the workers have caught up. */
const quiet = () => pool.query("delete from graphile_worker._private_jobs");

const WORDS =
  "A man rang me yesterday in Little Hoppingham. He said he was from Weald Savings and asked for my PIN. I put the phone down.";

test("a report is read with the lists of its time, and is offered to be read again with later ones", async () => {
  const plain = context.reader;
  const [early, corrected] = [await told(WORDS), await told(WORDS)];
  // A village that no list knows is read by what stands around it, but nobody knows where it is.
  assert.equal((await store.cases.byReport(early))?.lat ?? null, null);
  assert.notEqual((await firstCall(early)).impersonatedName, "Weald Savings");
  assert.ok((await correctFact(deps, ali, { reportId: corrected, incident: 0, field: "place", value: "Otford" })).ok);
  assert.equal(await store.rereadings.behind(context.reader), 0);

  assert.deepEqual(await bring("villages", places("Little Hoppingham")), {
    ok: true,
    value: { entries: 1, was: "new" },
  });
  assert.ok((await bring("banks", savings())).ok);
  const late = await told(WORDS);
  const { place, impersonatedName, impersonatedKind } = await firstCall(late);
  assert.deepEqual([place, impersonatedName, impersonatedKind], ["Little Hoppingham", "Weald Savings", "bank"]);
  const row = await store.cases.byReport(late);
  assert.deepEqual([row?.place, row?.place_area, row?.lat], ["Little Hoppingham", "Kent", 51.28]);
  assert.match(context.reader, new RegExp(`^${plain} with lists [0-9a-f]{8}$`));
  assert.equal((await store.reports.byId(late))?.reader, context.reader);
  assert.equal((await store.reports.byId(early))?.reader, plain);
  assert.equal(await store.rereadings.behind(context.reader), 2);

  await quiet();
  const started = await startReread(deps, admin);
  assert.ok(started.ok);
  assert.equal(started.value.total, 2);
  for (let n = 0; n < 9 && (await store.rereadings.open()); n++) await rereadReports(deps, started.value.id);
  assert.equal((await store.cases.byReport(early))?.lat, 51.28);
  assert.equal((await firstCall(early)).impersonatedName, "Weald Savings");
  assert.equal((await firstCall(corrected)).place, "Otford", "what a person said stands");
  assert.equal((await firstCall(corrected)).impersonatedName, "Weald Savings");
  assert.equal(await store.rereadings.behind(context.reader), 0);
});

test("the reader is named after what the lists say: not after when they came, and not after who looks", async () => {
  const { reader } = context;
  assert.deepEqual(await bring("villages", places("Little Hoppingham")), {
    ok: true,
    value: { entries: 1, was: "same" },
  });
  await context.renew();
  assert.equal(context.reader, reader);
  const other = contextOn(store);
  await other.renew();
  assert.equal(other.reader, reader, "another process reads the same");
  assert.deepEqual(await bring("villages", places("Little Hoppingham", "Upper Tadfold")), {
    ok: true,
    value: { entries: 2, was: "replaced" },
  });
  await context.renew();
  assert.notEqual(context.reader, reader);
  assert.ok((await bring("villages", places("Little Hoppingham"))).ok);
  await context.renew();
  assert.equal(context.reader, reader, "the old list is back");
});

test("what cannot be a list changes nothing", async () => {
  const edition = await store.lists.edition();
  const broken = (async function* () {
    yield village("Halfway");
    throw new Error("the disk was taken out");
  })();
  await assert.rejects(bring("villages", { kind: "places", entries: broken }), /taken out/);
  assert.deepEqual(await bring("villages", places()), { ok: false, error: { code: "nothing-in-list" } });
  assert.deepEqual(await bring("Villages!", places("X")), { ok: false, error: { code: "list-name-wrong" } });
  assert.deepEqual(await bring("banks", places("X")), {
    ok: false,
    error: { code: "list-of-another-kind", kind: "organisations" },
  });
  assert.deepEqual(await removeList(deps, "nobody"), { ok: false, error: { code: "not-found" } });
  assert.equal(await store.lists.edition(), edition);
});

test("two imports at once are one after the other, and the later one stands", async () => {
  const both = await Promise.all([bring("races", places("One End")), bring("races", places("Other End"))]);
  assert.deepEqual(new Set(both.map((one) => one.ok && one.value.was)), new Set(["new", "replaced"]));
  assert.equal((await store.lists.all()).filter(({ name }) => name === "races").length, 1);
  assert.ok((await removeList(deps, "races")).ok);
});

test("a number that an organisation publishes never links reports; without the list it does", async () => {
  const two = [
    "On Monday a recorded voice said my broadband would be cut off. It was 01632 960555 on the screen. I pressed 1.",
    "A lady rang my mother in Otford about her pension and wanted the sort code. She rang from 01632 960555.",
  ];
  const seriesOf = async (): Promise<(string | undefined)[]> => {
    const ids = [await told(two[0] ?? ""), await told(two[1] ?? "")];
    for (const id of ids) await linkReport(deps, id);
    return Promise.all(ids.map(async (id) => (await store.series.memberOf(id))?.series_id));
  };
  await pool.query("update case_fact set counts = false");
  assert.ok((await removeList(deps, "banks")).ok);
  const [one, other] = await seriesOf();
  assert.ok(one !== undefined && one === other, "one number, nobody's: one series");

  await pool.query("update case_fact set counts = false");
  assert.ok((await bring("banks", savings())).ok);
  assert.deepEqual(await seriesOf(), [undefined, undefined]);
});

test("each change is in the log with who, what and how many", async () => {
  const lines = await store.audit.list({ limit: 50, toKind: "list", toId: "banks" });
  assert.deepEqual(
    lines.map(({ who, did, detail }) => [who, did, detail]),
    [
      ["terminal", "bring-list", { kind: "organisations", entries: 1, was: "new" }],
      ["terminal", "remove-list", { kind: "organisations", entries: 1 }],
      ["terminal", "bring-list", { kind: "organisations", entries: 1, was: "new" }],
    ],
  );
});
