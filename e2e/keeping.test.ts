/** Keeping a report for a case and letting it go, at the console in a real Chromium: with script and without. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { keep } from "../packages/server/src/actions/keep.ts";
import { tellStory } from "../packages/server/src/web/console/test-support-story.ts";
import { noBrowser } from "./support/browser.ts";
import { looking, openConsole } from "./support/console.ts";

const open = await openConsole();

test("what would go is announced, a hold is put on without script, and another person lifts it", {
  skip: noBrowser,
}, async () => {
  assert.ok(open);
  const { made, browser, origin } = open;
  const [officer, approver] = [await made.as("officer"), await made.as("approver")];
  const story = await tellStory(made, officer.officer);
  const report = `/console/reports/${story.pressOne}`;
  await made.pool.query("update report set received_on = '2024-01-01' where id = $1", [story.lost]);
  await keep(made.deps);

  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.addCookies([{ name: "clearline_session", value: officer.token, url: `${origin}/console` }]);
  const page = await context.newPage();
  await page.goto(`${origin}/console`);
  await page.getByText("From 3 December 2026 we delete what is past its time.").waitFor();
  await page.goto(origin + report);
  await page.getByText("Keep it for a case").click();
  await page.getByLabel("Why?").last().fill("Crime 46/1234/26");
  await page.getByLabel("Day", { exact: true }).fill("31");
  await page.getByLabel("Month", { exact: true }).fill("3");
  await page.getByLabel("Year", { exact: true }).fill("2027");
  await page.getByRole("button", { name: "Put the hold on" }).click();
  await page.getByRole("status").getByText("Held. It will not be deleted while the hold is on.").waitFor();
  await page.getByText("Until 31 March 2027.").waitFor();
  await context.close();

  const series = `/console/series/${story.seriesId}`;
  await officer.post(`${series}/hold`, { "hold-reason": "Crime 46/1235/26" });
  await looking(open, async (lookAt) => {
    await lookAt({ name: "keeping", as: approver, path: "/console/keeping" });
    await lookAt({ name: "held series", as: approver, path: series });
    const refused = { "hold-reason": "", "hold-until-day": "40", "hold-until-month": "1", "hold-until-year": "2027" };
    await lookAt({ name: "hold refused", as: officer, path: `${report}/hold`, form: refused, status: 422 });
    await lookAt({ name: "series hold refused", as: officer, path: `${series}/hold`, form: refused, status: 422 });
  });
  const [hold] = await made.deps.store.legalHolds.ofReport(story.pressOne, "2026-11-19" as never);
  assert.equal((await officer.post(`/console/keeping/${hold?.id}/lift`)).status, 403, "an officer lifts none");
  const lifted = await approver.post(`/console/keeping/${hold?.id}/lift`);
  assert.equal(lifted.location, "/console/keeping?done=hold-lifted");
  assert.deepEqual(await approver.post(`/console/keeping/${hold?.id}/lift`).then(({ status }) => status), 409);
});
