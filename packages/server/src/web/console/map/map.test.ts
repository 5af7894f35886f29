/** Maps of series, by calling the app. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { addReport } from "../test-support-report.ts";
import { tellStory } from "../test-support-story.ts";
import { TODAY } from "../test-support-warning.ts";
import { testConsole } from "../test-support.ts";

const made = await testConsole();
after(() => made.close());
const officer = await made.as("officer");
const story = await tellStory(made, officer.officer);
const { store } = made.deps;
const page = `/console/series/${story.seriesId}/map`;
const rows = (body: string): string[] =>
  [...body.matchAll(/<li><div><b>([^<]+)<\/b>: (\d+) calls?/g)].map(([, name, n]) => `${name} ${n}`);
const discs = (body: string): number => [...body.matchAll(/<circle class="dot"/g)].length;
const press = (body: string, words: string): string =>
  new RegExp(`href="([^"]*)#map">${words}`).exec(body)?.[1]?.replaceAll("&amp;", "&") ?? assert.fail(words);

test("the map and the list have the same towns and counts, and what named no town is counted", async () => {
  const nowhere = await addReport(made, { words: "A call.", day: TODAY });
  await store.series.join(nowhere, story.seriesId, [], null);
  const { body } = await officer.get(page);
  assert.deepEqual(rows(body), ["Sevenoaks 6", "Swanley 6", "Otford 3"]);
  assert.match(body, /aria-label="Map: Sevenoaks 6, Swanley 6, Otford 3"/);
  assert.match(body, /Place not known: 1 call/);
  assert.equal(discs(body), 3);
});

test("by links alone one comes closer, to each side and back, and the days asked for stay", async () => {
  const { body } = await officer.get(`${page}?from=2026-11-17&to=2026-11-18`);
  assert.deepEqual(rows(body), ["Sevenoaks 4", "Swanley 4", "Otford 2"]);
  const closer = (await officer.get(press(body, "Closer"))).body;
  assert.match(closer, /km across/);
  const there = (await officer.get(press(closer, 'Closer<span class="govuk-visually-hidden"> to Swanley'))).body;
  assert.match(there, /aria-label="Map: Swanley 4"/);
  assert.match(there, /2 towns with calls are outside this part/);
  assert.deepEqual(rows(there), rows(body), "the list keeps them all");
  const away = (await officer.get(press(there, "North"))).body;
  assert.notEqual(press(away, "Closer"), press(there, "Closer"));
  assert.equal(discs((await officer.get(press(away, "Show all"))).body), 3);
  assert.match(
    (await officer.get(`${page}?at=99,0&km=9`)).body,
    /Map: Sevenoaks 6/,
    "what is no part of a map shows all",
  );
});

test("all open series are on one map, each town with the series its calls are of", async () => {
  const other = await store.series.add("Another");
  await store.series.join(story.lost, other, [], null);
  const { body } = await officer.get("/console/map");
  assert.match(body, /<b>Otford<\/b>: 4 calls/);
  assert.match(body, new RegExp(`<a href="/console/series/${other}">Another</a>: 1`));
});
