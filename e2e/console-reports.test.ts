/**
 * Reports, series and other people's pages at the console in a real Chromium, in every state; and what its script adds.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { TestConsole } from "../packages/server/src/web/console/test-support.ts";
import { tellStory } from "../packages/server/src/web/console/test-support-story.ts";
import { noBrowser } from "./support/browser.ts";
import { lookAtAll, openConsole, type State } from "./support/console.ts";

const open = await openConsole();
lookAtAll(open, [emptyStates, states]);

test("with script, keys move through a list and a fact is shown with its words", { skip: noBrowser }, async () => {
  assert.ok(open);
  const { made, browser, origin } = open;
  const officer = await made.as("officer");
  const context = await browser.newContext();
  await context.addCookies([{ name: "clearline_session", value: officer.token, url: `${origin}/console` }]);
  const page = await context.newPage();
  await page.goto(`${origin}/console/reports`);
  const links = page.locator(".cl-queue a");
  await links.first().focus();
  for (const [key, at] of [
    ["j", 1],
    ["ArrowDown", 2],
    ["k", 1],
    ["ArrowUp", 0],
    ["k", 0],
  ] as const) {
    await page.keyboard.press(key);
    assert.equal(await page.locator(":focus").getAttribute("href"), await links.nth(at).getAttribute("href"), key);
  }
  await page.locator("#main").focus();
  await page.keyboard.press("j");
  assert.equal(await page.locator(":focus").getAttribute("id"), "main", "a key outside a list does nothing");
  const report = (await made.deps.store.queue.lines({ states: ["read"] }, { limit: 100 })).find(
    ({ channel }) => channel !== null && channel !== "unknown",
  );
  await page.goto(`${origin}/console/reports/${report?.id}`);
  await page.locator("a.cl-hl").first().focus();
  assert.equal(await page.locator(".cl-fact.is-linked").count(), 1);
  await context.close();
});

test("by keyboard and without script a corrected fact goes back to what was read", { skip: noBrowser }, async () => {
  assert.ok(open);
  const { made, browser, origin } = open;
  const officer = await made.as("officer");
  const [report] = await made.deps.store.queue.lines({ states: ["read"] }, { limit: 1 });
  const fact = `/console/reports/${report?.id}/facts/1/place`;
  await officer.post(fact, { value: "Walmer", "value-other": "" });
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.addCookies([{ name: "clearline_session", value: officer.token, url: `${origin}/console` }]);
  const page = await context.newPage();
  await page.goto(origin + fact);
  await page.getByRole("button", { name: "Save" }).focus();
  await page.keyboard.press("Tab");
  assert.equal((await page.locator(":focus").textContent())?.trim(), "Use what was read");
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByText("Put aside. What was read counts again").waitFor();
  await page.goto(origin + fact);
  assert.equal(await page.getByRole("button", { name: "Use what was read" }).count(), 0);
  await context.close();
});

async function emptyStates(made: TestConsole): Promise<State[]> {
  const officer = await made.as("officer");
  return ["", "/reports", "/series", "/published"].map((path) => ({
    name: `empty ${path}`,
    as: officer,
    path: `/console${path}`,
  }));
}

async function states(made: TestConsole): Promise<State[]> {
  const officer = await made.as("officer");
  const story = await tellStory(made, officer.officer);
  const report = `/console/reports/${story.pressOne}`;
  const paste = async (site: string, text: string): Promise<string> =>
    (await officer.post("/console/published/paste", pasted(site, text))).location ?? "";
  await paste("press", RELEASE);
  await paste("paper", RELEASE.replace("Wednesday 10", "Thursday 11"));
  const paper = await paste("paper", RELEASE.replace("Wednesday 10", "Friday 12"));
  const [mended, settled] = [`${report}/facts/1/outcome`, `/console/reports/${story.lost}/facts/1/place`];
  await officer.post(mended, { value: "no_loss" });
  await officer.post(settled, { value: "Walmer" });
  const [correction] = await made.deps.store.corrections.of(story.lost);
  await officer.post(`${settled}/as-read`, { correction: correction?.id ?? "" });
  return [
    { name: "fact corrected", as: officer, path: mended },
    { name: "fact as read again", as: officer, path: settled },
    { name: "morning", as: officer, path: "/console" },
    { name: "reports", as: officer, path: "/console/reports" },
    { name: "reports set aside", as: officer, path: "/console/reports?show=set-aside" },
    { name: "report", as: officer, path: report },
    { name: "report with a loss", as: officer, path: `/console/reports/${story.lost}` },
    { name: "report with odd words", as: officer, path: `/console/reports/${story.odd}` },
    { name: "report unmasked", as: officer, path: `${report}/unmask`, form: { purpose: "ring-back" } },
    { name: "report unmask refused", as: officer, path: `${report}/unmask`, form: {}, status: 422 },
    { name: "report set aside refused", as: officer, path: `${report}/set-aside`, form: { why: "" }, status: 422 },
    ...["date", "place", "channel", "askedFor", "lure", "lossPence", "victims"].map((field) => ({
      name: `fact ${field}`,
      as: officer,
      path: `${report}/facts/1/${field}`,
    })),
    {
      name: "fact refused",
      as: officer,
      path: `${report}/facts/1/date`,
      form: { "value-day": "31", "value-month": "2", "value-year": "2026" },
      status: 422,
    },
    { name: "no such report", as: officer, path: "/console/reports/999999", status: 404 },
    { name: "series list", as: officer, path: "/console/series" },
    { name: "series", as: officer, path: `/console/series/${story.seriesId}` },
    {
      name: "series name refused",
      as: officer,
      path: `/console/series/${story.seriesId}/name`,
      form: { name: "" },
      status: 422,
    },
    { name: "published elsewhere", as: officer, path: "/console/published" },
    {
      name: "a page, refused",
      as: officer,
      path: "/console/published/paste",
      form: { ...pasted("paper", ""), title: "", "published-day": "31" },
      status: 422,
    },
    { name: "a page that changed, and disagrees with another", as: officer, path: paper },
    { name: "call desk", as: officer, path: "/console/new-report" },
    {
      name: "call desk refused",
      as: officer,
      path: "/console/new-report",
      form: { words: "", email: "x", key: "k" },
      status: 422,
    },
    {
      name: "call desk checked",
      as: officer,
      path: "/console/new-report",
      form: { words: "They said press 1 now to speak to an officer.", do: "check", key: "k" },
    },
    {
      name: "call desk done",
      as: officer,
      path: "/console/new-report",
      form: { words: "They said press 1 now.", key: "k2" },
    },
  ];
}

/** A warning as another force published it, told by a paper with another day. */
const RELEASE =
  "On Wednesday 10 February 2021 a woman in Sandwich was rung by a man who said he was from Barclays. He told her to move money to a safe account. She put the phone down.\n\nAnybody who is rung like this can call 01632 960123.";

const pasted = (site: string, text: string): Record<string, string> => ({
  url: `https://${site}.example/a-rather-long-address/that-does-not-break/of-a-warning-about-calls-from-a-false-bank`,
  title: "Calls in Sandwich from a false bank",
  "published-day": "17",
  "published-month": "2",
  "published-year": "2021",
  text,
});
