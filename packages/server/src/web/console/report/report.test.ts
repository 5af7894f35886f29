import assert from "node:assert/strict";
import { after, test } from "node:test";
import { addReport } from "../test-support-report.ts";
import { testConsole } from "../test-support.ts";
import { tellStory } from "../test-support-story.ts";
import { parseDay } from "@clearline/engine";

const made = await testConsole();
after(() => made.close());
const officer = await made.as("officer");
const story = await tellStory(made, officer.officer);
const page = `/console/reports/${story.pressOne}`;
const HIDDEN = [
  "01632 960718",
  "01632960718",
  "Derek",
  "Joan Verity",
  "joan.verity@example.com",
  "07700 900123",
  "copper lantern",
];

const linesAbout = async (id: string) =>
  (await made.deps.store.audit.list({ limit: 500, toKind: "report", toId: id })).length;

test("what identifies somebody is not in the page until an officer says why", async () => {
  const masked = await officer.get(page);
  assert.equal(masked.status, 200);
  for (const secret of HIDDEN) assert.ok(!masked.body.includes(secret), secret);
  const shown = await officer.post(`${page}/unmask`, { purpose: "ring-back" });
  for (const secret of HIDDEN.filter((one) => one !== "01632960718")) assert.ok(shown.body.includes(secret), secret);
  const [line] = await made.deps.store.audit.list({ limit: 1, toKind: "report", toId: story.pressOne });
  assert.deepEqual(
    [line?.did, line?.why, line?.who],
    ["unmask", "Ring the person back", `officer:${officer.officer.id}`],
  );
});

test("without a purpose nothing is shown, and the page says what to choose", async () => {
  for (const form of [{}, { purpose: "made-up" }, { purpose: "other", more: " " }]) {
    const answer = await officer.post(`${page}/unmask`, form);
    assert.equal(answer.status, 422);
    for (const secret of HIDDEN) assert.ok(!answer.body.includes(secret), secret);
  }
});

test("every look at a report is one line in the log, whichever page shows it", async () => {
  for (const look of [
    () => officer.get(page),
    () => officer.get(`${page}/facts/1/lure`),
    () => officer.post(`${page}/unmask`, { purpose: "harm" }),
    () => officer.post(`${page}/set-aside`, { why: "" }),
    () => officer.post(`${page}/facts/1/date`, { "value-day": "31", "value-month": "2", "value-year": "2026" }),
  ]) {
    const before = await linesAbout(story.pressOne);
    await look();
    assert.equal(await linesAbout(story.pressOne), before + 1);
  }
});

test("the words of a report are shown as written, and never run", async () => {
  const { body } = await officer.get(`/console/reports/${story.odd}`);
  assert.ok(body.includes("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot;"));
  assert.ok(!body.includes("<script>alert"));
  assert.ok(!body.includes("<b>nobody"));
});

test("each fact is marked where it was read, and leads to its line", async () => {
  const { body } = await officer.get(page);
  for (const [kind, field, words] of [
    ["when", "date", "yesterday morning"],
    ["who", "channel", "a recorded voice"],
    ["ask", "askedFor", "press 1 now to speak to an officer"],
    ["outcome", "outcome", "I put the phone down"],
  ]) {
    assert.ok(body.includes(`<a href="#fact-1-${field}" class="cl-hl cl-hl--${kind}">${words}</a>`), words);
    assert.ok(body.includes(`id="fact-1-${field}"`));
  }
});

test("a correction wins, keeps what was read before, and says who made it", async () => {
  const fact = `${page}/facts/1/date`;
  const wrong = await officer.post(fact, { "value-day": "31", "value-month": "2", "value-year": "2026" });
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /Enter the day of the call, like 18 11 2026/);
  assert.match(wrong.body, /value="31"/);
  const right = await officer.post(fact, { "value-day": "15", "value-month": "11", "value-year": "2026" });
  assert.equal(right.location, `${page}?done=fact-corrected`);
  const shown = await officer.get(page);
  assert.match(shown.body, /15 November 2026<br><span class="cl-meta">Corrected by Officer \d/);
  const history = await officer.get(fact);
  assert.match(history.body, /Rule date\/test/);
  assert.match(history.body, /Corrected by Officer/);
});

test("a report is confirmed, set aside with a reason, moved and taken out of its series", async () => {
  assert.equal((await officer.post(`${page}/confirm`)).location, `${page}?done=report-confirmed`);
  assert.equal((await officer.post(`${page}/confirm`)).status, 409);
  assert.match(
    (await officer.get(page)).body,
    /<a class="cl-btn2 cl-btn2--go" href="\/console\/reports\/\d+">Next report<\/a>/,
  );
  assert.equal((await officer.post(`${page}/set-aside`, { why: "" })).status, 422);
  assert.equal(
    (await officer.post(`${page}/set-aside`, { why: "told twice" })).location,
    `${page}?done=report-set-aside`,
  );
  assert.equal((await officer.post(`${page}/leave-series`)).location, `${page}?done=series-left`);
  assert.equal(await made.deps.store.series.memberOf(story.pressOne), null);
  assert.equal((await officer.post(`${page}/series`, { series: "new" })).location, `${page}?done=series-joined`);
  assert.notEqual((await made.deps.store.series.memberOf(story.pressOne))?.series_id, story.seriesId);
});

test("an address that is no report is not found, whatever is in it", async () => {
  for (const id of ["0", "999999", "abc", "1%27--", "99999999999999999999999", "-1"]) {
    assert.equal((await officer.get(`/console/reports/${id}`)).status, 404, id);
  }
});

test("each call that a report tells has its own facts, and its own way to mend them", async () => {
  const day = parseDay("2026-11-18");
  assert.ok(day);
  const id = await addReport(made, {
    words: "A bank rang on Monday. Then a courier came.",
    day,
    incident: { impersonatedKind: "bank" },
    also: [{ impersonatedKind: "courier", channel: "in_person_follow_up" }],
  });
  const { body } = await officer.get(`/console/reports/${id}`);
  assert.match(body, /Call 2 of 2/);
  assert.match(body, new RegExp(`href="/console/reports/${id}/facts/2/channel"`));
  const saved = await officer.post(`/console/reports/${id}/facts/2/channel`, { value: "live_call" });
  assert.equal(saved.status, 303);
  assert.equal((await officer.get(`/console/reports/${id}/facts/3/channel`)).status, 404);
  assert.equal((await officer.post(`/console/reports/${id}/facts/2/channel`, { value: "pigeon" })).status, 422);
  const [correction] = await made.deps.store.corrections.of(id);
  assert.deepEqual([correction?.incident, correction?.field, correction?.value], [1, "channel", "live_call"]);
});
