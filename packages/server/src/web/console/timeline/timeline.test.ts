/** A series told in the order it happened, by calling the app; and its picture, in pure code. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { type Day, parseDay } from "@clearline/engine";
import { splitSeries } from "../../../actions/arrange-series.ts";
import { addReport } from "../test-support-report.ts";
import { tellStory } from "../test-support-story.ts";
import { testConsole } from "../test-support.ts";
import { callChart, sayAfter } from "./chart.ts";

const made = await testConsole();
after(() => made.close());
const officer = await made.as("officer");
const story = await tellStory(made, officer.officer);
const { store } = made.deps;
const page = `/console/series/${story.seriesId}/timeline`;
const day = (given: string): Day => parseDay(given) ?? assert.fail(given);
const plain = (body: string): string => body.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
const inOrder = (text: string, ...parts: readonly string[]): void => {
  const at = parts.map((part) => text.indexOf(part));
  assert.ok(
    at.every((one) => one >= 0),
    parts.filter((part) => !text.includes(part)).join(" | "),
  );
  assert.deepEqual(
    at,
    at.toSorted((a, b) => a - b),
    parts.join(" | "),
  );
};

test("a call that was told late stands on the day it was made, and its report on the day it came", async () => {
  const late = await addReport(made, {
    words: "It was a month ago. A recorded voice said Derek should press 1.",
    day: day("2026-10-20"),
    place: "Otford",
    personal: [["name", "Derek"]],
    receivedAt: new Date("2026-11-18T23:30:00Z"),
  });
  const say = "Both said “Derek should press 1”";
  await store.series.join(late, story.seriesId, [{ to: story.pressOne, score: 0.9, say }], null);
  await officer.post(`/console/reports/${late}/note`, { note: "Derek rang back on 07700 900123." });
  await officer.post(`/console/series/${story.seriesId}/assign`, { to: "me", was: "nobody" });
  const text = plain((await officer.get(page)).body);
  inOrder(
    text,
    "Tuesday 20 October 2026",
    "1 call made : Otford 1. It was told on a later day.",
    "Monday 16 November 2026",
    "4 calls made : Sevenoaks 2, Otford 1 and Swanley 1. All were told on a later day.",
    "Wednesday 18 November 2026",
    `report ${late} came in, of a call on 20 October in Otford`,
    "Thursday 19 November 2026",
    "took this series in hand",
    "noted on",
  );
  assert.doesNotMatch(text, /Derek|900123/);
});

test("only what is ticked and only those days are shown, and a split says by whom", async () => {
  const members = (await store.series.members(story.seriesId)).map(({ report_id }) => report_id);
  await splitSeries(made.deps, officer.officer, { seriesId: story.seriesId, reportIds: members.slice(3, 5) });
  const links = plain((await officer.get(`${page}?kind=links`)).body);
  assert.match(links, /Officer \d+ split 2 reports off into series \d+ :/);
  assert.doesNotMatch(links, /calls? made :|reports? came in|report \d+ came in/);
  const november = plain((await officer.get(`${page}?from=2026-11-17&to=2026-11-18`)).body);
  assert.doesNotMatch(november, /October 2026|19 November 2026/);
  assert.match(november, /Tuesday 17 November 2026/);
  assert.equal(
    plain((await officer.get(`${page}?from=17+11+2026&to=18/11/26`)).body),
    november,
    "as people write a day",
  );
  const refused = await officer.get(`${page}?from=2026-11-18&to=2026-11-17`);
  assert.equal(refused.status, 422);
  assert.match(refused.body, /Enter a last day that is not before the first/);
  assert.equal((await officer.get("/console/series/99999/timeline")).status, 404);
});

test("a long series is told page by page, and no line is lost or told twice", async () => {
  await made.pool.query(
    `with told as (
       insert into report (receipt, source, words, word_pair, received_on, received_at)
       select '0000' || lpad(n::text, 5, '0'), 'web', 'A call.', 'a b', '2026-11-15', '2026-11-15T00:00:00Z'::timestamptz + n * interval '1 minute'
       from generate_series(1, 160) n returning id),
     facts as (
       insert into case_fact (report_id, call_date, channel, impersonated_kind, outcome)
       select id, '2026-09-01'::date + (id % 40)::int, 'unknown', 'unknown', 'unknown' from told)
     insert into series_member (report_id, series_id, because, by_person) select id, $1, '[]', $2 from told`,
    [story.seriesId, officer.officer.id],
  );
  const wanted = { kinds: ["reports"] as const, from: day("2026-11-15"), to: day("2026-11-15") };
  const [first, second] = [
    await store.timeline.rows(story.seriesId, wanted, { limit: 150, offset: 0 }),
    await store.timeline.rows(story.seriesId, wanted, { limit: 150, offset: 150 }),
  ];
  assert.equal(new Set([...first, ...second].map(({ id }) => id)).size, 160);
  const { body } = await officer.get(`${page}?kind=reports&from=2026-11-15&to=2026-11-15`);
  assert.match(body, /Page 1 of 2/);
  const next = /href="([^"]*page=2)"/.exec(body)?.[1]?.replaceAll("&amp;", "&") ?? assert.fail();
  assert.match(plain((await officer.get(next)).body), /10 reports came in, 10 of them of calls on earlier days/);
});

test("the picture has a bar for each day, up to today, and for weeks where days would be too thin to count", () => {
  const calls = [
    { day: day("2026-11-01"), n: 3 },
    { day: day("2026-11-04"), n: 1 },
  ];
  const sent = [{ id: "1", day: day("2026-11-03") }];
  const today = day("2026-11-06");
  const chart = callChart(calls, sent, { from: null, to: null, today }) ?? assert.fail();
  assert.deepEqual(
    chart.bars.map(({ n }) => n),
    [3, 0, 0, 1, 0, 0],
  );
  assert.equal(chart.sent[0]?.bar, 2);
  assert.equal(
    sayAfter(calls, sent[0] ?? assert.fail(), today),
    "A warning went out on 3 November. Calls in the 7 days before: 3. On the day: 0. In the 3 days after: 1.",
  );
  const year = callChart(calls, [], { from: day("2026-01-01"), to: null, today }) ?? assert.fail();
  assert.equal(year.barDays, 7);
  assert.equal(
    year.bars.reduce((sum, { n }) => sum + n, 0),
    4,
  );
  assert.equal(callChart([], [], { from: null, to: null, today }), null);
});
