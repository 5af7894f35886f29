import assert from "node:assert/strict";
import { after, test } from "node:test";
import { parseDay, parseReceipt, type Report } from "@clearline/engine";
import { hashOfRequest, receiveReport } from "./receive-report.ts";
import { testDeps } from "./test-support.ts";

const { deps, pool, setClock, close } = await testDeps();
after(close);

const report = (over: Partial<Report> = {}): Report => ({
  words: "A man said he was from my bank and asked me to press 1.",
  callDate: parseDay("2026-11-18"),
  place: "Sevenoaks",
  numberShown: "01632 960123",
  forSomeoneElse: false,
  anonymous: false,
  contact: null,
  ...over,
});

async function receive(over: Partial<Report> = {}, key?: string) {
  const given = report(over);
  const idempotency =
    key === undefined ? {} : { idempotency: { scope: "web", key, requestHash: hashOfRequest(given) } };
  return receiveReport(deps, { report: given, source: "web", ...idempotency });
}

const received = async (over: Partial<Report> = {}, key?: string) => {
  const result = await receive(over, key);
  assert.ok(result.ok);
  return result.value;
};

test("a report that got a receipt is in the database, with its audit line and its job, and none has its words", async () => {
  const { id, receipt, wordPair, again } = await received();
  assert.equal(again, false);
  assert.match(wordPair, /^[a-z]+ [a-z]+$/);
  assert.deepEqual(parseReceipt(receipt.toLowerCase()), { ok: true, value: receipt });
  const row = await deps.store.reports.byId(id);
  assert.equal(row?.words, report().words);
  assert.equal(row?.state, "received");
  const [line] = await deps.store.audit.list({ limit: 1, toKind: "report", toId: id });
  assert.deepEqual([line?.who, line?.did, line?.detail], ["resident", "receive-report", { source: "web" }]);
  const jobs = await pool.query("select task_identifier, key from graphile_worker.jobs where key = $1", [`read-${id}`]);
  assert.deepEqual(jobs.rows, [{ task_identifier: "read-report", key: `read-${id}` }]);
});

test("when the job cannot be queued the report is not kept either, and there is no receipt", async () => {
  const before = await deps.store.reports.count(["received"]);
  const broken = {
    ...deps,
    store: {
      ...deps.store,
      inTransaction: (work: Parameters<typeof deps.store.inTransaction>[0]) =>
        deps.store.inTransaction((tx) =>
          work({ ...tx, jobs: { ...tx.jobs, add: () => Promise.reject(new Error("no queue")) } }),
        ),
    } as typeof deps.store,
  };
  await assert.rejects(receiveReport(broken, { report: report(), source: "web" }), { message: "no queue" });
  assert.equal(await deps.store.reports.count(["received"]), before);
});

test("the same send twice is one report with one receipt, also when both arrive at once", async () => {
  const both = await Promise.all(Array.from({ length: 8 }, () => received({}, "key-of-one-press")));
  assert.equal(new Set(both.map(({ receipt }) => receipt)).size, 1);
  assert.equal(both.filter(({ again }) => !again).length, 1);
  const third = await received({}, "key-of-one-press");
  assert.deepEqual([third.again, third.wordPair], [true, both[0]?.wordPair]);
});

test("a key used for another report is refused", async () => {
  await received({}, "key-used-twice");
  const other = await receive({ words: "Something else altogether" }, "key-used-twice");
  assert.deepEqual(other, { ok: false, error: [{ code: "idempotency-key-reused" }] });
});

test("a call tomorrow is refused, one today in London is not, also just after midnight in summer", async () => {
  assert.deepEqual(await receive({ callDate: parseDay("2026-11-20") }), {
    ok: false,
    error: [{ code: "call-date-in-future" }],
  });
  setClock("2026-07-01T23:30:00Z");
  const { id } = await received({ callDate: parseDay("2026-07-02") });
  assert.equal((await deps.store.reports.byId(id))?.received_on, "2026-07-02");
  setClock("2026-11-19T10:00:00Z");
});

test("of an anonymous report only the day is kept, in the report and in the log", async () => {
  const { id } = await received({ anonymous: true });
  const row = await deps.store.reports.byId(id);
  assert.deepEqual([row?.received_at, row?.received_on], [null, "2026-11-19"]);
  const [line] = await deps.store.audit.list({ limit: 1, toKind: "report", toId: id });
  assert.equal(line?.at.getMinutes(), 0);
  assert.equal(line?.at.getSeconds(), 0);
});

test("what no one could keep is refused with every reason", async () => {
  const result = await receive({ words: "  ", place: "x".repeat(300) });
  assert.deepEqual(result, { ok: false, error: [{ code: "words-missing" }, { code: "place-too-long" }] });
});

test("words in any script, with emoji, quotes and markup, come back as they were", async () => {
  for (const words of [
    "‘Ignore’ <script>alert(1)</script> '; drop table report; --",
    "مكالمة من البنك",
    "😀 £5 \u{20BB7}",
    "a\nb",
  ]) {
    const { id } = await received({ words });
    assert.equal((await deps.store.reports.byId(id))?.words, words);
  }
});
