import assert from "node:assert/strict";
import { addDays } from "@clearline/engine";
import { after, test } from "node:test";
import { londonDay } from "../../../actions/days.ts";
import type { NewSurge } from "../../../store/surges.ts";
import { addReport } from "../test-support-report.ts";
import { testConsole } from "../test-support.ts";
import { tellStory } from "../test-support-story.ts";

const made = await testConsole();
after(() => made.close());
const { store } = made.deps;
const officer = await made.as("officer");
const story = await tellStory(made, officer.officer);
const TODAY = londonDay(made.deps.clock());
const row = (await store.surges.byId(story.surgeId)) ?? assert.fail();

const alarm = (more: Partial<NewSurge>): Promise<string> => store.surges.add({ ...row, ...more });

test("an alarm's page says area, days, seen, expected, ratio, how rare it is, and offers the reports and the draft", async () => {
  const page = (await officer.get(`/console/surges/${story.surgeId}`)).body;
  for (const [name, value] of [
    ["Area", "3 places within 9.3 km of Otford"],
    ["Seen", "16"],
    ["Expected by the scan", "3.10"],
    ["Times what was expected", "5.2"],
    ["By chance", "about once in 5 years"],
  ])
    assert.ok(page.includes(`<dt>${name}</dt><dd>${value}</dd>`), name);
  assert.match(page, /<dt>Days<\/dt><dd>\d+ to \d+ \w+/);
  // The curve and the map each have their figures as a table.
  assert.match(page, /class="cl-map"[^>]+aria-label="Map of the surge: /);
  assert.match(page, /by place<\/caption>/);
  assert.match(page, /Show as a table/);
  assert.match(page, /id="behind"[^]+The 1\d reports behind it/);
  assert.match(page, new RegExp(`/console/warnings/${story.draftId}">Open the draft warning`));
});

test("likely harm orders the list and hides nothing; what is over comes after, the newest of it", async () => {
  const worst = await alarm({ harm: 40 });
  const least = await alarm({ harm: 0 });
  const over = [await alarm({ harm: 99 }), await alarm({ harm: 98 }), await alarm({ harm: 97 })];
  for (const id of over) await store.surges.end(id);
  assert.deepEqual(
    (await store.surges.list(2)).map(({ id }) => id),
    [worst, story.surgeId, least, ...over.slice(1).toReversed()],
  );
  const page = (await officer.get("/console/surges")).body;
  const at = (id: string): number => page.indexOf(`href="/console/surges/${id}"`);
  assert.ok(
    at(worst) > 0 && at(worst) < at(story.surgeId) && at(story.surgeId) < at(least) && at(least) < at(over[0] ?? ""),
  );
});

test("an alarm that only our own warning may have made stays, and says so on the list and its page", async () => {
  const id = await alarm({ harm: 1, unstirred_observed: 4, unstirred_recurrence_days: 0 });
  const list = (await officer.get("/console/surges")).body;
  const line = list.slice(list.indexOf(`href="/console/surges/${id}"`)).split("</li>")[0] ?? "";
  assert.match(line, /Without those our own warning may have brought: no alarm/);
  assert.equal(list.match(/our own warning may have brought/g)?.length, 1, "and no other line says it");
  assert.match(
    (await officer.get(`/console/surges/${id}`)).body,
    /Without those reports 4 are left, and there is no surge/,
  );
});

test("an alarm without places says so in place of a map, on the list, the board, its page and the draft", async () => {
  const told: string[] = [];
  for (let n = 0; n < 14; n++) told.push(await addReport(made, { words: `Call ${n}`, day: addDays(TODAY, -(n % 4)) }));
  const id = await alarm({
    stream: "placeless",
    places: [],
    centre: "",
    radius_km: 0,
    observed: 14,
    expected: 2.1,
    usual: 1.8,
    null_model: "history",
    reports: told,
    placeless: 14,
    harm: 99,
  });
  const sentence = /14 calls that named no place we know, from 16 to 19 November, where we would expect about 2\./;
  for (const path of ["/console", "/console/surges", `/console/surges/${id}`])
    assert.match((await officer.get(path)).body, sentence, path);
  assert.match((await officer.get("/console")).body, /aria-label="Reports a day that named no place we know: 14 seen/);
  const page = (await officer.get(`/console/surges/${id}`)).body;
  assert.match(page, /There is no map: none of these calls named a place we know/);
  assert.match(page, /<dt>Area<\/dt><dd>No place known<\/dd>/);
  assert.match(page, /No place known<\/th><td[^>]+>14</);
  assert.doesNotMatch(page, /cl-map|km of/);
  const draft = await officer.post(`/console/surges/${id}/warn`, {});
  assert.equal(draft.status, 303);
  const { content } = (await store.warnings.openFor({ surgeId: id }))[0] ?? assert.fail();
  assert.deepEqual(content.places, []);
  assert.match(content.happening.join(" "), /^People are being/);
  assert.match(content.happening.join(" "), /14 people told us about calls like this in four days/);
});

test("what named no place is counted apart in an alarm of both, and not on its map", async () => {
  const id = await alarm({ null_model: "history", placeless: 5 });
  const page = (await officer.get(`/console/surges/${id}`)).body;
  assert.match(page, /16 calls in Sevenoaks, Swanley and Otford, or with no place we know \(5\), from/);
  assert.match(page, /Not on the map: 5 calls that named no place we know/);
  assert.match(page, /class="cl-map"/);
});

test("what is usual is one figure: beside the picture, and under the places with those that nobody rang from now", async () => {
  const id = await alarm({ usual: 2.5 });
  const page = (await officer.get(`/console/surges/${id}`)).body;
  assert.match(page, /16 seen, 2\.5 usual</);
  const table = page.slice(
    page.indexOf("by place</caption>"),
    page.indexOf("</table>", page.indexOf("by place</caption>")),
  );
  const figures = [...table.matchAll(/<td[^>]*>(?:<b>)?([\d.]+)(?:<\/b>)?<\/td><td[^>]*>(?:<b>)?([\d.]+)/g)];
  const all = figures.pop() ?? assert.fail("no total");
  assert.deepEqual([all[1], all[2]], ["16", "2.5"]);
  const usual = figures.reduce((sum, [, , figure]) => sum + Number(figure), 0);
  assert.ok(Math.abs(usual - 2.5) <= 0.05 * figures.length, `${usual} in ${figures.length} places`);
});

test("with too short a past the figure is what the scan expects, and is called so", async () => {
  const page = (await officer.get(`/console/surges/${await alarm({ usual: null })}`)).body;
  assert.match(page, /16 seen, 3\.1 expected</);
});

test("a look that finds nothing does not say that nothing is unusual while an alarm stands", async () => {
  await store.surges.logRun("all", 149, 0, []);
  assert.match((await officer.get("/console/surges")).body, /149 calls with a known place, no new alarm\./);
  for (const { id } of await store.surges.open()) await store.surges.end(id);
  assert.match((await officer.get("/console/surges")).body, /149 calls with a known place, nothing unusual\./);
});
