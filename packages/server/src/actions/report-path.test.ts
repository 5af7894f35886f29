import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Report } from "@clearline/engine";
import { moveToSeries, renameSeries, splitFromSeries } from "./change-series.ts";
import { correctFact } from "./correct-fact.ts";
import { confirmReport, setAside } from "./handle-report.ts";
import { linkReport } from "./link-report.ts";
import { lookAt } from "./look-at.ts";
import { readReport } from "./read-report.ts";
import { receiveReport } from "./receive-report.ts";
import { testDeps } from "./test-support.ts";

const { deps, officer, close } = await testDeps();
after(close);
const { store } = deps;
const ali = await officer("officer");

const WORDS =
  "A recorded message said it was my bank's fraud department and a payment of £600 had been made. " +
  "It told me to press 1 to speak to an adviser. I put the phone down and lost nothing.";

async function told(over: Partial<Report> = {}): Promise<string> {
  const report: Report = {
    words: WORDS,
    callDate: null,
    place: "Sevenoaks",
    numberShown: "01632 960123",
    forSomeoneElse: false,
    anonymous: false,
    contact: null,
    ...over,
  };
  const received = await receiveReport(deps, { report, source: "web" });
  assert.ok(received.ok);
  return received.value.id;
}

async function read(over: Partial<Report> = {}): Promise<string> {
  const id = await told(over);
  await readReport(deps, id);
  return id;
}

test("reading fills a report's facts in columns, says how urgent it is, and keeps what was read", async () => {
  const id = await read();
  const facts = await store.cases.byReport(id);
  assert.deepEqual(
    [facts?.place, facts?.place_area, facts?.number_e164, facts?.call_date, facts?.counts],
    ["Sevenoaks", "Kent", "+441632960123", "2026-11-19", true],
  );
  assert.ok(Math.abs((facts?.lat ?? 0) - 51.27) < 0.05);
  const report = await store.reports.byId(id);
  assert.equal(report?.state, "read");
  assert.ok((report?.urgency ?? 0) >= 1);
  assert.ok((await store.readings.latest(id))?.reading.reader);
});

test("a postcode is its post town, a place we do not know stays as typed, and help lines never link", async () => {
  const postcode = await store.cases.byReport(await read({ place: "TN13 1AB" }));
  assert.deepEqual([postcode?.place, postcode?.lat !== null], ["Sevenoaks", true]);
  const unknown = await store.cases.byReport(await read({ place: "Much Clearing in the Marsh" }));
  assert.deepEqual([unknown?.place, unknown?.lat], ["Much Clearing in the Marsh", null]);
  for (const numberShown of ["withheld", "159", "101", "0300 123 2040"]) {
    assert.equal((await store.cases.byReport(await read({ numberShown })))?.number_e164, null, numberShown);
  }
});

test("a person's correction wins, and is still there when the report is read again", async () => {
  const id = await read();
  const correct = (field: "place" | "outcome" | "date", value: unknown) =>
    correctFact(deps, ali, { reportId: id, incident: 0, field, value });
  assert.deepEqual(await correct("place", "Swanley"), { ok: true, value: null });
  assert.deepEqual(await correct("outcome", "money_lost"), { ok: true, value: null });
  await readReport(deps, id);
  const facts = await store.cases.byReport(id);
  assert.deepEqual([facts?.place, facts?.outcome], ["Swanley", "money_lost"]);
  assert.equal((await store.reports.byId(id))?.urgency, 2);
  assert.deepEqual(await correct("date", "yesterday"), { ok: false, error: { code: "not-a-value-of", field: "date" } });
  assert.deepEqual(await correctFact(deps, ali, { reportId: id, incident: 7, field: "place", value: "X" }), {
    ok: false,
    error: { code: "not-found" },
  });
  const line = (await store.audit.list({ limit: 20, toKind: "report", toId: id })).find(
    ({ did }) => did === "correct-fact",
  );
  assert.deepEqual([line?.who, line?.detail], [`officer:${ali.id}`, { incident: 0, field: "outcome" }]);
});

test("an anonymous report leaves no exact time behind it", async () => {
  const id = await read({ anonymous: true });
  const at = (await store.readings.latest(id))?.read_at;
  assert.deepEqual([at?.getMinutes(), at?.getSeconds(), at?.getMilliseconds()], [0, 0, 0]);
  for (const line of await store.audit.list({ limit: 10, toKind: "report", toId: id }))
    assert.equal(line.at.getSeconds(), 0, line.did);
});

test("nowhere in the database is the time at which an anonymous report came, was read or was linked", async () => {
  const alone = await testDeps();
  try {
    const given = {
      words: WORDS,
      callDate: null,
      place: "Sevenoaks",
      numberShown: "01632 960123",
      forSomeoneElse: false,
    };
    for (const key of ["first-press", "second-press"]) {
      const received = await receiveReport(alone.deps, {
        report: { ...given, anonymous: true, contact: null },
        source: "web",
        idempotency: { scope: "web", key, requestHash: Buffer.from("x") },
      });
      assert.ok(received.ok);
      await readReport(alone.deps, received.value.id);
      await linkReport(alone.deps, received.value.id);
    }
    const { rows } = await alone.pool.query<{ table_name: string; column_name: string }>(
      "select table_name, column_name from information_schema.columns where table_schema = 'public' and data_type like 'timestamp%'",
    );
    assert.ok(rows.length > 20);
    // A series' own times are of all its reports together; the schema's are from before.
    const told = rows.filter(({ table_name }) => !["series", "clearline_migration"].includes(table_name));
    for (const { table_name, column_name } of told) {
      const exact = `select count(*)::int as n from ${table_name} where ${column_name} <> date_trunc('day', ${column_name})`;
      assert.deepEqual((await alone.pool.query(exact)).rows, [{ n: 0 }], `${table_name}.${column_name}`);
    }
  } finally {
    await alone.close();
  }
});

test("like reports come into one series that says why; the program respects what people decide", async () => {
  // A number of their own, so that the other tests' reports stand aside.
  const like = { numberShown: "01632 960777", words: `${WORDS} It gave the reference Blue Heron.` };
  const [a, b, c] = [await read(like), await read(like), await read(like)];
  for (const id of [a, b, c]) await linkReport(deps, id);
  const series = (await store.series.memberOf(a))?.series_id;
  assert.ok(series);
  const members = await store.series.members(series);
  assert.ok([a, b, c].every((id) => members.some(({ report_id }) => report_id === id)));
  const because = (await store.series.memberOf(c))?.because ?? [];
  assert.ok(because.length > 0 && because.every(({ say, score }) => say.length > 0 && score > 0.5));
  assert.notEqual((await store.series.byId(series))?.name, "Series");

  assert.deepEqual(await splitFromSeries(deps, ali, { reportId: c }), { ok: true, value: null });
  await linkReport(deps, c);
  assert.notEqual((await store.series.memberOf(c))?.series_id, series, "linked again to what a person refused");

  const moved = await moveToSeries(deps, ali, { reportId: b, seriesId: "new" });
  assert.ok(moved.ok);
  await linkReport(deps, b);
  assert.equal((await store.series.memberOf(b))?.series_id, moved.value.seriesId);

  assert.deepEqual(await moveToSeries(deps, ali, { reportId: c, seriesId: series }), {
    ok: true,
    value: { seriesId: series },
  });
  await linkReport(deps, c);
  assert.equal((await store.series.memberOf(c))?.series_id, series);
});

test("a name a person gave stays when the series grows", async () => {
  const like = { numberShown: "01632 960888", words: `${WORDS} They called it the Grey Wagtail account.` };
  const [a, b] = [await read(like), await read(like)];
  for (const id of [a, b]) await linkReport(deps, id);
  const seriesId = (await store.series.memberOf(a))?.series_id;
  assert.ok(seriesId);
  assert.deepEqual(await renameSeries(deps, ali, { seriesId, name: "  Grey   Wagtail " }), { ok: true, value: null });
  await linkReport(deps, await read(like));
  assert.equal((await store.series.byId(seriesId))?.name, "Grey Wagtail");
  assert.deepEqual(await renameSeries(deps, ali, { seriesId, name: " " }), {
    ok: false,
    error: { code: "name-missing" },
  });
});

test("two like reports linked at the same moment make one series", async () => {
  const like = { numberShown: "01632 960999", words: `${WORDS} The man said his name was Mr Kingfisher.` };
  const ids = [await read(like), await read(like)];
  await Promise.all(ids.map((id) => linkReport(deps, id)));
  const series = await Promise.all(ids.map(async (id) => (await store.series.memberOf(id))?.series_id));
  assert.equal(new Set(series).size, 1);
  assert.ok(series[0]);
});

test("a report set aside counts no more and links no more, needs a reason, and can be brought back", async () => {
  const id = await read();
  assert.deepEqual(await setAside(deps, ali, { id, why: " " }), { ok: false, error: { code: "reason-missing" } });
  assert.deepEqual(await setAside(deps, ali, { id, why: "Told twice" }), { ok: true, value: null });
  await readReport(deps, id);
  assert.equal((await store.cases.byReport(id))?.counts, false);
  assert.equal((await store.reports.byId(id))?.state, "set-aside");
  await linkReport(deps, id);
  assert.equal(await store.series.memberOf(id), null);
  assert.deepEqual(await confirmReport(deps, ali, id), { ok: true, value: null });
  assert.equal((await store.cases.byReport(id))?.counts, true);
  assert.deepEqual(await confirmReport(deps, ali, id), {
    ok: false,
    error: { code: "wrong-report-state", from: "confirmed" },
  });
});

test("a look and an unmasking are written down, with the purpose", async () => {
  const id = await told();
  await lookAt(deps, ali, { kind: "report", id });
  await lookAt(deps, ali, { kind: "report", id, why: "Ring the person back" });
  const [unmask, look] = await store.audit.list({ limit: 2, toKind: "report", toId: id });
  assert.deepEqual([unmask?.did, unmask?.why, look?.did], ["unmask", "Ring the person back", "look"]);
});

test("the audit chain holds through all of this", async () => {
  assert.equal(await store.audit.firstBroken(), null);
});
