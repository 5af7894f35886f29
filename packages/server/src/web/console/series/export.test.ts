import assert from "node:assert/strict";
import { after, test } from "node:test";
import { DIRECTORY, parseCsv } from "@clearline/engine";
import { testConsole } from "../test-support.ts";
import { addReport } from "../test-support-report.ts";
import { tellStory } from "../test-support-story.ts";
import { TODAY } from "../test-support-warning.ts";

const made = await testConsole();
const { store } = made.deps;
const [officer, approver] = [await made.as("officer"), await made.as("approver")];
const story = await tellStory(made, officer.officer);
after(() => made.close());

const page = `/console/series/${story.seriesId}`;
const FILES = ["reports.csv", "stix.json", "misp.json"] as const;
/** The numbers that the story's calls showed, kept as linking keeps them. */
const members = (await store.series.members(story.seriesId)).map(({ report_id }) => report_id);
for (const id of members) {
  const row = await store.cases.byReport(id);
  if (row) await store.cases.save({ ...row, number_e164: "+441632960718" });
}
const linesOf = async (id: string) =>
  (await store.audit.list({ limit: 50, toKind: "series", toId: id })).filter(({ did }) => did === "export-series");

test("the page of a series leads to three files that are kept nowhere on the way, each one line of the audit log", async () => {
  const { body } = await officer.get(page);
  for (const [i, file] of FILES.entries()) {
    assert.ok(body.includes(`href="${page}/${file}"`), file);
    const answer = await officer.get(`${page}/${file}`);
    assert.equal(answer.status, 200);
    assert.equal(
      answer.headers["content-disposition"],
      `attachment; filename="clearline-series-${story.seriesId}-${file}"`,
    );
    assert.equal(answer.headers["cache-control"], "no-store");
    const lines = await linesOf(story.seriesId);
    assert.equal(lines.length, i + 1);
    const [{ who, detail } = assert.fail()] = lines;
    assert.deepEqual(
      [who, detail],
      [`officer:${officer.officer.id}`, { form: ["csv", "stix", "misp"][i], since: null, reports: members.length }],
    );
  }
});

test("no file holds what a person said, who they are or how to reach them", async () => {
  await officer.post(`${page}/note`, { note: "A marmalade of a case." });
  await officer.post(`/console/reports/${members[0]}/note`, { note: "Marmalade here too." });
  for (const file of FILES) {
    const { body } = await approver.get(`${page}/${file}`);
    assert.ok(body.includes("Sevenoaks"), file);
    assert.match(body, /01632 960718|\+441632960718/);
    for (const secret of [
      "Derek",
      "Joan",
      "Verity",
      "joan.verity",
      "700900123",
      "07700 900123",
      "shook me up",
      "TRG",
      "armalade",
    ])
      assert.ok(!body.includes(secret), `${secret} in ${file}`);
  }
});

test("a day narrows each file to what changed since; what is no day is said, and no file is made or written down", async () => {
  const before = (await linesOf(story.seriesId)).length;
  const refused = await officer.get(`${page}/stix.json?since=18+November`);
  assert.equal(refused.status, 422);
  assert.match(refused.body, /Enter a day as year, month and day/);
  assert.match(refused.body, /value="18 November"/);
  assert.equal((await linesOf(story.seriesId)).length, before);
  const later = await officer.get(`${page}/reports.csv?since=2999-01-01`);
  const read = parseCsv(later.body);
  assert.ok(read.ok);
  assert.equal(read.value.rows.length, 0);
  assert.equal(
    later.headers["content-disposition"],
    `attachment; filename="clearline-series-${story.seriesId}-since-2999-01-01-reports.csv"`,
  );
  const all = parseCsv((await officer.get(`${page}/reports.csv?since=2026-01-01`)).body);
  assert.ok(all.ok);
  assert.equal(all.value.rows.length, members.length);
});

test("a series that is not there, and nobody signed in, get no file", async () => {
  for (const file of FILES) {
    assert.equal((await officer.get(`/console/series/999999/${file}`)).status, 404);
    const open = await made.app.inject({ url: `${page}/${file}` });
    assert.equal(open.statusCode, 303);
  }
});

test("numbers that are somebody's own are in no file, whoever showed, typed or named them", async () => {
  const numbers = DIRECTORY.map(({ number }) => number).filter((number) => number.startsWith("+"));
  assert.ok(numbers.length > 0);
  for (const number of numbers.slice(0, 6)) {
    const seriesId = await store.series.add(`Calls from ${number}`);
    for (let i = 0; i < 3; i++) {
      const id = await addReport(made, {
        words: `The phone showed ${number}, and he said ring ${number}.`,
        day: TODAY,
        place: "Sevenoaks",
        incident: { impersonatedName: `Agent ${number}` },
        numberShown: number,
      });
      const row = await store.cases.byReport(id);
      if (row) await store.cases.save({ ...row, number_e164: number });
      await store.series.join(id, seriesId, [], null);
    }
    const bodies = await Promise.all(FILES.map((file) => officer.get(`/console/series/${seriesId}/${file}`)));
    for (const { body, status } of bodies) {
      assert.equal(status, 200);
      assert.ok(!body.includes(number.slice(3)), number);
      assert.doesNotMatch(body, /"indicator"|"user-account"|"phone-number"|"to_ids": true/);
      assert.match(body, /genuine number, can be imitated/);
    }
  }
});

test("a report that is set aside is in no file any more", async () => {
  const [first = ""] = members;
  await store.cases.setCounts(first, false);
  const read = parseCsv((await officer.get(`${page}/reports.csv`)).body);
  assert.ok(read.ok);
  assert.deepEqual(read.value.rows.map(({ cells }) => cells.get("report")).includes(first), false);
});
