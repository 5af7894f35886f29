/** Taking in hand, finding, noting, and a series' timeline, map and ties, in a real Chromium; once by a person without script. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { assign } from "../packages/server/src/actions/assign.ts";
import { writeNote } from "../packages/server/src/actions/write-note.ts";
import type { TestConsole } from "../packages/server/src/web/console/test-support.ts";
import { tellStory } from "../packages/server/src/web/console/test-support-story.ts";
import { noBrowser } from "./support/browser.ts";
import { lookAtAll, openConsole, type State } from "./support/console.ts";

const open = await openConsole();
lookAtAll(open, [states]);

test("without script an officer finds a report, takes it, notes, and sees both on the board and the timeline", {
  skip: noBrowser,
}, async () => {
  assert.ok(open);
  const { made, browser, origin } = open;
  const officer = await made.as("officer");
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
  await context.addCookies([{ name: "clearline_session", value: officer.token, url: `${origin}/console` }]);
  const page = await context.newPage();
  await page.goto(`${origin}/console/reports`);
  await page.getByText("Find and sort").click();
  await page.getByLabel("Words that were said, or a receipt code").fill("press officer");
  await page.getByLabel("In whose hands").selectOption("Nobody’s");
  await page.getByRole("button", { name: "Show" }).click();
  assert.doesNotMatch(page.url(), /press/);
  await page.locator(".cl-queue a").first().click();
  await page.getByRole("button", { name: "Take it" }).click();
  await page.getByRole("status").getByText("You have it in hand.").waitFor();
  await page.getByLabel("Write a note").fill("Two neighbours were rung as well.");
  await page.getByRole("button", { name: "Keep the note" }).click();
  await page.getByText("Two neighbours were rung as well.").waitFor();
  await page
    .getByRole("link", { name: /^Press 1/ })
    .first()
    .click();
  await page.getByRole("link", { name: "Timeline" }).click();
  await page.getByText(/noted on report \d+: Two neighbours/).waitFor();
  await page.getByRole("link", { name: "Map" }).click();
  await page.getByRole("link", { name: "Closer", exact: true }).first().click();
  await page.getByRole("link", { name: "Show all" }).waitFor();
  await page.goto(`${origin}/console`);
  await page.getByRole("heading", { name: "Yours: 1" }).waitFor();
  await context.close();
});

async function states(made: TestConsole): Promise<State[]> {
  const [officer, other] = [await made.as("officer"), await made.as("officer")];
  const { deps } = made;
  const story = await tellStory(made, officer.officer);
  const [report, series] = [`/console/reports/${story.lost}`, `/console/series/${story.seriesId}`];
  const members = await deps.store.series.members(story.seriesId);
  const number = { to: members[7]?.report_id ?? "", score: 0.8, say: "Same number shown, 01632 960718" };
  await deps.store.series.join(story.lost, story.seriesId, [number], null);
  await assign(deps, other.officer, { kind: "report", id: story.lost, to: other.officer.id, was: null });
  await assign(deps, officer.officer, { kind: "series", id: story.seriesId, to: officer.officer.id, was: null });
  await writeNote(deps, officer.officer, {
    kind: "series",
    id: story.seriesId,
    words: "The same voice as in the spring.",
  });
  const found = await officer.post("/console/reports", { find: "press", whose: "nobody", order: "newest" });
  return [
    { name: "queue narrowed", as: officer, path: found.location ?? "" },
    { name: "taken meanwhile", as: officer, path: `${report}/assign`, form: { to: "me", was: "nobody" }, status: 409 },
    { name: "timeline", as: officer, path: `${series}/timeline` },
    { name: "map, a part of it", as: officer, path: `${series}/map?at=51.3,0.19&km=16` },
    { name: "map of all", as: officer, path: "/console/map" },
    { name: "ties", as: officer, path: `${series}/ties` },
  ];
}
