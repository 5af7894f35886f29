/** What identifies somebody stands on no page that quotes a report: facts, reasons, why it belongs, its series. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { parseDay } from "@clearline/engine";
import { callsIn } from "../../../actions/case-of.ts";
import { readReport } from "../../../actions/read-report.ts";
import { toldOf } from "../../../actions/told-of.ts";
import { addReport } from "../test-support-report.ts";
import { testConsole } from "../test-support.ts";

const made = await testConsole();
after(() => made.close());
const officer = await made.as("officer");

const WORDS =
  "I am Moira Pell of 14 Mill Lane, Otford. He said my son Sam Pell was hurt. I gave him my sort code 20-00-00.";
const SECRETS = ["Moira", "Pell", "Mill Lane", "14 Mill", "20-00-00", "TN14 5PQ"];
const STORY = "my son Sam Pell was hurt";
const day = parseDay("2026-11-18");
assert.ok(day);
const id = await addReport(made, {
  words: WORDS,
  day,
  incident: { lure: STORY, followUp: "Moira Pell rang back" },
  marks: [
    ["lure", STORY],
    ["outcome", "gave him my sort code 20-00-00"],
  ],
  personal: [
    ["name", "Moira Pell"],
    ["address", "14 Mill Lane"],
    ["name", "Sam Pell"],
    ["account", "20-00-00"],
  ],
});
await made.deps.store.inTransaction(async (tx) => {
  const series = await tx.series.add("Series");
  const say = "Both said “Pell of 14 Mill Lane, Otford. He said my”";
  await tx.series.join(id, series, [{ to: id, score: 0.99, say }], null);
});
const { series_id: series } = (await made.deps.store.series.memberOf(id)) ?? {};

for (const path of [
  `/console/reports/${id}`,
  `/console/reports/${id}/facts/1/outcome`,
  `/console/reports/${id}/facts/1/lure`,
  `/console/reports/${id}/facts/1/followUp`,
  `/console/series/${series}`,
  "/console/reports",
])
  test(`${path.replace(/\d+/, "N")} shows no name, address or account that the words cover`, async () => {
    const { status, body } = await officer.get(path);
    assert.equal(status, 200);
    for (const secret of SECRETS) assert.ok(!body.includes(secret), secret);
  });

test("what is covered is said to be, and an officer who says why sees it", async () => {
  const covered = await officer.get(`/console/reports/${id}`);
  assert.match(covered.body, /my son \[name hidden\] was hurt/);
  assert.match(covered.body, /“gave him my sort code \[account hidden\]”/);
  assert.match(covered.body, /Both said “\[name hidden\] of \[address hidden\], Otford\. He said my”/);
  const shown = await officer.post(`/console/reports/${id}/unmask`, { purpose: "ring-back" });
  assert.ok(shown.body.includes("“gave him my sort code 20-00-00”"));
  assert.ok(shown.body.includes(STORY));
});

test("a story is mended with its covers on, and one that is saved as it stood stays as it was told", async () => {
  const path = `/console/reports/${id}/facts/1/followUp`;
  const box = await officer.get(path);
  assert.match(box.body, /<textarea[^>]*>\s*\[name hidden\] rang back<\/textarea>/);
  const standing = async (): Promise<string | null> => {
    const report = await made.deps.store.reports.byId(id);
    assert.ok(report);
    return callsIn(made.deps, await toldOf(made.deps.store, report))[0]?.incident.followUp ?? null;
  };
  await officer.post(path, { value: "[name hidden] rang back" });
  assert.equal(await standing(), "Moira Pell rang back");
  await officer.post(path, { value: "[name hidden] rang back twice" });
  assert.equal(await standing(), "[name hidden] rang back twice");
});

test("an address typed as the place of the call is on no page but among what is hidden", async () => {
  const call = { words: "A man rang me.", place: "14 Mill Lane, Otford TN14 5PQ", key: "k".repeat(22) };
  const typed = (await officer.post("/console/new-report", call)).location?.split("/").at(-1) ?? "";
  await readReport(made.deps, typed);
  const covered = await officer.get(`/console/reports/${typed}`);
  for (const secret of SECRETS) assert.ok(!covered.body.includes(secret), secret);
  assert.match(covered.body, /<dd>Otford<\/dd>/);
  const shown = await officer.post(`/console/reports/${typed}/unmask`, { purpose: "ring-back" });
  assert.ok(shown.body.includes("14 Mill Lane, Otford TN14 5PQ"));
});
