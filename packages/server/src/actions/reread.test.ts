import assert from "node:assert/strict";
import { after, test } from "node:test";
import { type Incident, NOTHING_READ, type Reading, type Report } from "@clearline/engine";
import { callsIn } from "./case-of.ts";
import { correctFact } from "./correct-fact.ts";
import { confirmReport } from "./handle-report.ts";
import { receiveReport } from "./receive-report.ts";
import { readReport } from "./read-report.ts";
import { coveredText } from "./hidden-words.ts";
import { rereadAfterUpgrade, startReread, stopReread } from "./reread.ts";
import { paceOf } from "./reread-pace.ts";
import { rereadReports } from "./reread-reports.ts";
import { putCorrectionAside } from "./put-correction-aside.ts";
import { settleReading } from "./settle-reading.ts";
import { testDeps } from "./test-support.ts";
import { asTheyStood, standingOf, toldOf } from "./told-of.ts";

const { deps, pool, officer, setClock, close } = await testDeps();
after(close);
const { store } = deps;
const ali = await officer("officer");
const admin = await officer("admin");

const WORDS =
  "Kent Police warn of calls last week. A woman in Deal was rung by a man who said he was from Barclays and asked for " +
  "her PIN. A man in Hythe had a recorded message about his broadband that told him to press 1.";

async function told(over: Partial<Report> = {}): Promise<string> {
  const report: Report = {
    words: WORDS,
    callDate: null,
    place: null,
    numberShown: null,
    forSomeoneElse: false,
    anonymous: false,
    contact: null,
    ...over,
  };
  const received = await receiveReport(deps, { report, source: "web" });
  assert.ok(received.ok);
  return received.value.id;
}

const OLD = "clearline-rules-0";
const span = (words: string): { start: number; end: number } => {
  const start = WORDS.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
};
const call = (incident: Partial<Incident>, ...words: string[]): Incident => ({
  ...NOTHING_READ,
  ...incident,
  evidence: words.map((one) => ({ ...span(one), field: "lure", by: "old", confidence: 1 })),
});
const deal = call({ place: "Deal" }, "A woman in Deal", "from Barclays");
const hythe = call({ place: "Hythe" }, "A man in Hythe", "press 1");
/** Of words that no reader tells a call from. */
const other = call({ place: "Lydd" }, "warn of calls");

/** As a reader of long ago left it. */
async function readOfOld(incidents: readonly Incident[], over: Partial<Report> = {}): Promise<string> {
  const id = await told(over);
  const reading: Reading = {
    id,
    reader: OLD,
    kind: "account",
    isPhoneFraudWarning: true,
    area: null,
    incidents,
    phoneNumbers: [],
    quotesBy: [],
    advice: { waitMinutes: null },
    personalDetails: [],
  };
  await store.inTransaction(async (tx) => {
    await tx.readings.save(id, reading, { toTheDay: false });
    await tx.reports.setState(id, "read", null);
  });
  return id;
}

const calls = async (id: string): Promise<Incident[]> => {
  const report = await store.reports.byId(id);
  assert.ok(report);
  return callsIn(deps, await toldOf(store, report)).map(({ incident }) => incident);
};
const standing = async (id: string) => {
  const report = await store.reports.byId(id);
  assert.ok(report);
  return standingOf(await toldOf(store, report));
};

/** All queued jobs but ours are away, as when the workers have caught up. */
const quiet = () => pool.query("delete from graphile_worker._private_jobs");

async function reread(): Promise<string> {
  await quiet();
  const started = await startReread(deps, admin);
  assert.ok(started.ok, JSON.stringify(started));
  for (let n = 0; n < 50 && (await store.rereadings.open()); n++) {
    await rereadReports(deps, started.value.id);
    await quiet();
  }
  return started.value.id;
}

test("a corrected call keeps its correction when the new reading tells the calls in another order", async () => {
  const id = await readOfOld([hythe, deal]);
  assert.ok((await correctFact(deps, ali, { reportId: id, incident: 1, field: "lossPence", value: 4200 })).ok);
  await reread();
  const now = await calls(id);
  assert.equal((await store.reports.byId(id))?.reader, deps.context.reader);
  assert.deepEqual(
    now.map(({ place, lossPence }) => [place, lossPence]),
    [
      ["Deal", 4200],
      ["Hythe", null],
    ],
  );
  assert.equal((await standing(id)).newer, null);
});

test("a corrected call that the new reading does not tell stays as the person saw it, until an officer says", async () => {
  const id = await readOfOld([deal, other]);
  assert.ok((await correctFact(deps, ali, { reportId: id, incident: 1, field: "place", value: "New Romney" })).ok);
  const run = await reread();
  assert.deepEqual(
    (await calls(id)).map(({ place }) => place),
    ["Deal", "New Romney"],
  );
  const { newer } = await standing(id);
  assert.equal(newer?.why, "call-not-told");
  const [line] = await store.rereadings.reports(run, { result: "kept", limit: 9, offset: 0 });
  assert.deepEqual([line?.report_id, line?.unsettled], [id, 1]);

  const old = (await store.readings.of(id)).find(({ reader }) => reader === OLD)?.id ?? "";
  const take = (into: number | "let-go") =>
    settleReading(deps, ali, id, {
      kind: "take",
      reading: newer?.reading.id ?? "",
      calls: [{ readingId: old, index: 1, into }],
    });
  assert.deepEqual(await take(7), { ok: false, error: { code: "call-not-settled" } });
  assert.deepEqual(await take(1), { ok: true, value: null });
  assert.deepEqual(
    (await calls(id)).map(({ place }) => place),
    ["Deal", "New Romney"],
  );
  assert.equal((await standing(id)).newer, null);
  assert.equal((await store.cases.byReport(id))?.place, "Deal");
  assert.deepEqual(await take(1), { ok: false, error: { code: "reading-moved-on" } });
});

test("a correction that was put aside keeps no older reading standing: the newest counts", async () => {
  const id = await readOfOld([deal, other]);
  assert.ok((await correctFact(deps, ali, { reportId: id, incident: 1, field: "place", value: "New Romney" })).ok);
  const run = await reread();
  assert.equal((await standing(id)).reading?.reader, OLD);
  const [said] = await store.corrections.of(id);
  assert.ok((await putCorrectionAside(deps, ali, { reportId: id, correction: said?.id ?? "" })).ok);
  const now = await standing(id);
  assert.deepEqual([now.reading?.reader, now.newer], [deps.context.reader, null]);
  assert.deepEqual(
    (await calls(id)).map(({ place }) => place),
    ["Deal", "Hythe"],
  );
  const [line] = await store.rereadings.reports(run, { result: "kept", limit: 9, offset: 0 });
  assert.ok(line);
  const then = asTheyStood(await store.corrections.of(id), line);
  assert.deepEqual(
    then.map(({ aside_id }) => aside_id),
    [null],
    "what the re-reading found is still told as it was",
  );
});

test("an officer can let corrections go, or keep the facts and not be asked again", async () => {
  const [gone, kept] = [await readOfOld([deal, other]), await readOfOld([deal, other])];
  for (const id of [gone, kept])
    assert.ok((await correctFact(deps, ali, { reportId: id, incident: 1, field: "place", value: "New Romney" })).ok);
  await reread();
  const [first, second] = [await standing(gone), await standing(kept)];
  const call = { readingId: first.reading?.id ?? "", index: 1, into: "let-go" as const };
  const taken = { kind: "take", reading: first.newer?.reading.id ?? "", calls: [call] } as const;
  assert.ok((await settleReading(deps, ali, gone, taken)).ok);
  assert.deepEqual(
    (await calls(gone)).map(({ place }) => place),
    ["Deal", "Hythe"],
  );
  const [reading, over] = [second.reading?.id ?? "", second.newer?.reading.id ?? ""];
  assert.ok((await settleReading(deps, ali, kept, { kind: "keep", reading, over })).ok);
  const now = await standing(kept);
  assert.deepEqual([now.reading?.reader, now.newer?.known], [OLD, true]);
  assert.equal((await store.corrections.of(gone)).length, 1, "what was said is kept, whatever became of it");
});

test("facts that an officer confirmed stand, and what the new reader has instead is told", async () => {
  const id = await readOfOld([other]);
  assert.ok((await confirmReport(deps, ali, id)).ok);
  const run = await reread();
  assert.deepEqual(
    (await calls(id)).map(({ place }) => place),
    ["Lydd"],
  );
  const row = await store.rereadings.byId(run);
  assert.deepEqual([row?.ended, row?.changed, row?.kept, row?.failed], ["finished", 0, 1, 0]);
  const { newer } = await standing(id);
  assert.equal(newer?.why, "pinned");
  const taken = { kind: "take", reading: newer?.reading.id ?? "", calls: [] } as const;
  assert.ok((await settleReading(deps, ali, id, taken)).ok);
  assert.equal((await calls(id))[0]?.place, "Deal");
  assert.equal((await store.reports.byId(id))?.state, "confirmed");
});

test("what somebody says of a call that they saw is said of that call, though it was read again meanwhile", async () => {
  const id = await readOfOld([hythe, deal]);
  const saw = (await standing(id)).reading?.id ?? "";
  await reread();
  const said = { reportId: id, incident: 0, reading: saw, field: "lossPence", value: 900 } as const;
  assert.ok((await correctFact(deps, ali, said)).ok);
  assert.deepEqual(
    (await calls(id)).map(({ place, lossPence }) => [place, lossPence]),
    [
      ["Deal", null],
      ["Hythe", 900],
    ],
  );
  const elsewhere = await readOfOld([deal]);
  assert.ok(!(await correctFact(deps, ali, { ...said, reportId: elsewhere })).ok, "a reading of another report");
  await readReport(deps, elsewhere);
});

test("a reader that reads a report once more is the newest again, and what a person spoke of in it is not overwritten", async () => {
  const id = await told();
  await readReport(deps, id);
  const first = await store.readings.latest(id);
  assert.ok(first);
  assert.ok((await correctFact(deps, ali, { reportId: id, incident: 0, field: "place", value: "Walmer" })).ok);
  const between = { ...first.reading, reader: "another", incidents: [] };
  await store.readings.save(id, between, { toTheDay: false });
  assert.equal((await store.readings.latest(id))?.reader, "another");
  const again = await store.readings.save(id, { ...first.reading, incidents: [] }, { toTheDay: false });
  assert.deepEqual([again.id, again.reading.incidents.length], [first.id, first.reading.incidents.length]);
  assert.equal((await store.readings.latest(id))?.id, first.id);
  assert.equal((await calls(id))[0]?.place, "Walmer");
});

test("what changed is counted and kept with both readings; a second run finds nothing to do", async () => {
  const [same, changed] = [await told(), await readOfOld([hythe, deal])];
  await readReport(deps, same);
  const run = await reread();
  const row = await store.rereadings.byId(run);
  assert.deepEqual([row?.total, row?.done, row?.changed], [1, 1, 1]);
  const [line] = await store.rereadings.reports(run, { result: "changed", limit: 9, offset: 0 });
  assert.equal(line?.report_id, changed);
  assert.ok(line.fields.includes("channel"), line.fields.join());
  assert.notEqual(line.before_reading, line.after_reading);
  assert.deepEqual(await startReread(deps, admin), { ok: false, error: { code: "nothing-to-reread" } });
  const did = (await store.audit.list({ limit: 20, toKind: "rereading", toId: run })).map((one) => one.did);
  assert.deepEqual(did, ["end-reread", "start-reread"]);
});

test("only an admin or the terminal starts and stops it; one runs at a time; stopping leaves the rest as it was", async () => {
  await readOfOld([deal]);
  assert.deepEqual(await startReread(deps, ali), { ok: false, error: { code: "not-allowed" } });
  const started = await startReread(deps, "terminal");
  assert.ok(started.ok);
  const { id } = started.value;
  assert.deepEqual(await startReread(deps, admin), { ok: false, error: { code: "reread-under-way" } });
  assert.deepEqual(await stopReread(deps, ali, id), { ok: false, error: { code: "not-allowed" } });
  assert.ok((await stopReread(deps, admin, id)).ok);
  await quiet();
  await rereadReports(deps, id);
  assert.equal((await store.rereadings.byId(id))?.done, 0);
  assert.deepEqual(await stopReread(deps, admin, id), { ok: false, error: { code: "not-found" } });
});

test("after an upgrade all is read again by itself, so that what is newly known to be personal is covered; once", async () => {
  await pool.query("delete from rereading_report");
  await pool.query("delete from rereading");
  const words = "My name is Rosalind Harker and I live at 14 Mill Lane in Deal. A man from Barclays rang for my PIN.";
  const id = await readOfOld([], { words });
  const covered = async (): Promise<string> => coveredText(words, (await standing(id)).reading?.reading ?? null);
  assert.match(await covered(), /Rosalind Harker and I live at 14 Mill Lane/);
  assert.ok((await rereadAfterUpgrade(deps)) > 0);
  const run = await store.rereadings.open();
  assert.ok(run);
  assert.equal(run.asked_by, null);
  for (let n = 0; n < 50 && (await store.rereadings.open()); n++) {
    await quiet();
    await rereadReports(deps, run.id);
  }
  assert.doesNotMatch(await covered(), /Harker|Mill Lane/);
  const did = (await store.audit.list({ limit: 9, toKind: "rereading", toId: run.id })).map((one) => one.who);
  assert.deepEqual(did, ["program", "program"]);
  await readOfOld([deal]);
  assert.equal(await rereadAfterUpgrade(deps), 0, "asked for once already: who stopped it wants it stopped");
});

test("a reader that is older than the stored reports begins nothing", async () => {
  await pool.query("delete from rereading_report");
  await pool.query("delete from rereading");
  await reread();
  await pool.query("delete from rereading_report");
  await pool.query("delete from rereading");
  await pool.query("update report set reader = 'clearline-rules-99' where reader is not null");
  assert.equal(await rereadAfterUpgrade(deps), 0);
});

test("new reports that wait to be read go first", async () => {
  await readOfOld([deal]);
  const started = await startReread(deps, "terminal");
  assert.ok(started.ok);
  await quiet();
  const fresh = await told();
  await rereadReports(deps, started.value.id);
  assert.equal((await store.rereadings.byId(started.value.id))?.done, 0);
  const { rows } = await pool.query(
    "select task_identifier as task, priority, run_at > now() as later from graphile_worker.jobs where task_identifier <> 'scan-surges' order by id",
  );
  assert.deepEqual(rows, [
    { task: "read-report", priority: 0, later: false },
    { task: "reread-reports", priority: 10, later: true },
  ]);
  await readReport(deps, fresh);
  await quiet();
  await rereadReports(deps, started.value.id);
  assert.equal((await store.rereadings.byId(started.value.id))?.ended, "finished");
});

test("a report at which work ends three times is passed over and told, and the others go on", async () => {
  const [bad, good] = [await readOfOld([deal]), await readOfOld([deal])];
  const started = await startReread(deps, "terminal");
  assert.ok(started.ok);
  const { id } = started.value;
  for (let n = 0; n < 3; n++) await store.rereadings.begin(id, { restSeconds: 60, now: deps.clock() });
  await quiet();
  await rereadReports(deps, id);
  const row = await store.rereadings.byId(id);
  assert.ok((row?.failed ?? 0) === 1 && row?.ended === "finished", JSON.stringify(row));
  const [line] = await store.rereadings.reports(id, { result: "failed", limit: 9, offset: 0 });
  assert.ok(line?.result === "failed" && line.code === "worker-ended");
  assert.equal((await store.reports.byId(line.report_id))?.reader, OLD);
  assert.ok([bad, good].includes(line.report_id));
  await reread();
  assert.equal((await store.reports.byId(line.report_id))?.reader, deps.context.reader, "the next run tries it again");
});

test("a run that was asked of another reader is left to it, and a newer reader's takes its place", async () => {
  await readOfOld([deal]);
  const older = await store.rereadings.add("clearline-rules-1", null, deps.clock());
  await quiet();
  await rereadReports(deps, older);
  assert.equal((await store.rereadings.byId(older))?.done, 0);
  const started = await startReread(deps, "terminal");
  assert.ok(started.ok);
  assert.equal((await store.rereadings.byId(older))?.ended, "replaced");
  await stopReread(deps, "terminal", started.value.id);
});

test("the pace is counted since the last rest, and standing still is told", async () => {
  const id = await store.rereadings.add("clearline-rules-1", null, deps.clock());
  const at = (time: string): Date => new Date(`2026-11-19T${time}Z`);
  const now = async (time: string) => {
    const row = await store.rereadings.byId(id);
    assert.ok(row);
    return paceOf({ ...row, asked_at: at("08:59:00") }, at(time));
  };
  assert.deepEqual(await now("09:00:00"), { kind: "waiting" });
  await pool.query("update rereading set total = 400 where id = $1", [id]);
  const work = async (from: number, to: number, time: string): Promise<void> => {
    for (let n = from; n < to; n++) await store.rereadings.move(id, String(n), "same", at(time));
  };
  await store.rereadings.begin(id, { restSeconds: 60, now: at("09:00:00") });
  await work(1, 11, "09:01:00");
  assert.deepEqual(await now("09:01:00"), { kind: "running", perMinute: 10, minutesLeft: null });
  await work(11, 101, "09:10:00");
  assert.deepEqual(await now("09:10:00"), { kind: "running", perMinute: 10, minutesLeft: 30 });
  assert.deepEqual(await now("11:10:30"), { kind: "standing-still", minutes: 120 });
  await store.rereadings.begin(id, { restSeconds: 60, now: at("12:00:00") });
  await work(101, 201, "12:05:00");
  assert.deepEqual(await now("12:05:00"), { kind: "running", perMinute: 20, minutesLeft: 10 });
  await store.rereadings.end(id, "stopped", null, at("12:06:00"));
  assert.deepEqual(await now("12:06:00"), { kind: "ended" });
  setClock("2026-11-19T10:00:00Z");
});
