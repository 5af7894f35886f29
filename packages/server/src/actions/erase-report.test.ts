import assert from "node:assert/strict";
import { after, test } from "node:test";
import { type Report, sayReceipt } from "@clearline/engine";
import { correctFact } from "./correct-fact.ts";
import { eraseReport, reportToErase } from "./erase-report.ts";
import { hiddenIn } from "./hidden-words.ts";
import { linkReport } from "./link-report.ts";
import { putCorrectionAside } from "./put-correction-aside.ts";
import { readReport } from "./read-report.ts";
import { receiveReport } from "./receive-report.ts";
import { startReread } from "./reread.ts";
import { rereadReports } from "./reread-reports.ts";
import { testDeps } from "./test-support.ts";

const { deps, pool, officer, close } = await testDeps();
after(close);
const { store } = deps;
const ali = await officer("officer");

const WORDS =
  "My name is Rosalind Harker of 14 Mill Lane, Deal. A man from Barclays rang from 01632 960123 about a blue budgerigar " +
  "policy and wanted my PIN. I sent £450. Ring me on 07700 900456.";
const SECRETS = ["Rosalind", "Harker", "Mill Lane", "budgerigar", "900456", "ros@post.example", "Bluebell"];

async function told(over: Partial<Report> = {}): Promise<{ id: string; receipt: string }> {
  const report: Report = {
    words: WORDS,
    callDate: null,
    place: "14 Mill Lane, Deal",
    numberShown: "01632 960123",
    forSomeoneElse: false,
    anonymous: false,
    contact: { name: "Rosalind Harker", email: "ros@post.example", phone: "07700 900456" },
    ...over,
  };
  const received = await receiveReport(deps, { report, source: "web" });
  assert.ok(received.ok);
  const { id } = received.value;
  await readReport(deps, id);
  await linkReport(deps, id);
  return { id, receipt: (await store.reports.byId(id))?.receipt ?? "" };
}

/** Everything that the database holds, table by table, where it holds one of these words. */
async function tablesWith(secrets: readonly string[]): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const held = await pool.query(`select 1 from "${name}" t where t::text ~* $1 limit 1`, [secrets.join("|")]);
    if (held.rowCount) found.push(name);
  }
  return found;
}

test("a person's words are gone from every table, and what was counted of them stays", async () => {
  const { id, receipt } = await told();
  const story = { reportId: id, incident: 0, field: "lure", value: "about her Bluebell policy" } as const;
  assert.ok((await correctFact(deps, ali, story)).ok);
  assert.ok((await correctFact(deps, ali, { reportId: id, incident: 0, field: "place", value: "Sandwich" })).ok);
  const [first] = await store.corrections.of(id);
  assert.ok((await putCorrectionAside(deps, ali, { reportId: id, correction: first?.id ?? "" })).ok);
  const kin = await told({
    words: "A man from Barclays rang about a policy and wanted my PIN.",
    place: "Deal",
    contact: null,
  });
  const series = (await store.series.memberOf(id))?.series_id;
  assert.ok(series, "the same number links them");
  const quoted = JSON.stringify([{ to: id, score: 0.9, say: "Both said “a blue budgerigar policy”" }]);
  await pool.query("update series_member set because = $2 where report_id = $1", [kin.id, quoted]);
  await pool.query("insert into link_suggestion (report_id, to_report, score, say) values ($1, $2, 0.7, $3)", [
    kin.id,
    id,
    "Both said “budgerigar”",
  ]);
  assert.ok((await tablesWith(SECRETS)).includes("report"));
  const before = await store.cases.byReport(id);

  assert.ok((await reportToErase(deps, receipt)).ok);
  assert.ok((await tablesWith(SECRETS)).includes("report"), "looking changes nothing");
  assert.ok((await eraseReport(deps, sayReceipt((await store.reports.byId(id))?.receipt as never))).ok);

  assert.deepEqual(await tablesWith(SECRETS), []);
  const after = await store.cases.byReport(id);
  assert.deepEqual({ ...after, link_keys: [] }, { ...before, link_keys: [] });
  assert.deepEqual([after?.place, after?.outcome, after?.number_e164], ["Sandwich", "money_lost", "+441632960123"]);
  assert.equal((await store.series.memberOf(id))?.series_id, series);
  assert.deepEqual(await eraseReport(deps, receipt), { ok: false, error: { code: "erased-already" } });
  const [line] = await store.audit.list({ limit: 1, toKind: "report", toId: id });
  assert.deepEqual([line?.who, line?.did], ["terminal", "erase-report"]);
});

test("what is erased is not read again: its facts stay, and it keeps nobody waiting", async () => {
  const { id, receipt } = await told();
  const before = await store.cases.byReport(id);
  assert.ok((await eraseReport(deps, receipt)).ok);
  await readReport(deps, id);
  await pool.query("update report set reader = 'clearline-rules-0' where id = $1", [id]);
  await pool.query("delete from graphile_worker._private_jobs");
  const started = await startReread(deps, "terminal");
  assert.ok(started.ok);
  for (let n = 0; n < 20 && (await store.rereadings.open()); n++) {
    await rereadReports(deps, started.value.id);
    await pool.query("delete from graphile_worker._private_jobs");
  }
  assert.equal(await store.rereadings.behind(deps.context.reader), 0);
  assert.equal((await store.cases.byReport(id))?.place, before?.place);
  assert.equal((await store.cases.byReport(id))?.outcome, "money_lost");
});

test("of an erased report the page shows the facts and nothing covered, and the number that rang is kept with it", async () => {
  const words = "A man from Barclays rang from 01632 960177 and wanted my PIN. I put the phone down.";
  const { id, receipt } = await told({ words, numberShown: null, contact: null });
  const before = await store.cases.byReport(id);
  assert.equal(before?.number_e164, "+441632960177");
  assert.ok((await eraseReport(deps, receipt)).ok);
  assert.equal((await store.cases.byReport(id))?.number_e164, "+441632960177");
  const report = await store.reports.byId(id);
  const [reading] = await store.readings.of(id);
  assert.deepEqual(hiddenIn(report?.words ?? "", reading?.reading ?? null), []);
});

test("a code that is none, and one that nobody has, change nothing", async () => {
  assert.deepEqual(await eraseReport(deps, "hello"), { ok: false, error: { code: "not-a-receipt" } });
  assert.deepEqual(await eraseReport(deps, "FWM-6KB-ZXN"), { ok: false, error: { code: "not-found" } });
});
