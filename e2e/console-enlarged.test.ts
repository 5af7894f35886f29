/** The console enlarged four times, with letters spaced out, and in the colours that somebody chose for all pages. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { BrowserContextOptions, Page } from "playwright-core";
import { tellStory } from "../packages/server/src/web/console/test-support-story.ts";
import { noBrowser } from "./support/browser.ts";
import { openConsole } from "./support/console.ts";
import { assertNothingSpills, assertPressable, FOUR_TIMES, shareSeen, spaceOut } from "./support/enlarged.ts";

const open = await openConsole();
const admin = await open?.made.as("admin");
const story = open && admin ? await tellStory(open.made, admin.officer) : null;

/** One page for each way to look, which goes from address to address. */
const pages = new Map<string, Promise<Page>>();
after(async () => {
  for (const page of pages.values()) await (await page).context().close();
});

async function at(path: string, options: BrowserContextOptions): Promise<Page> {
  const key = JSON.stringify(options);
  const opened = pages.get(key) ?? openPage(options);
  pages.set(key, opened);
  const page = await opened;
  await page.goto(path);
  return page;
}

async function openPage(options: BrowserContextOptions): Promise<Page> {
  assert.ok(open && admin);
  const context = await open.browser.newContext({ bypassCSP: true, baseURL: open.origin, ...options });
  await context.addCookies([{ name: "clearline_session", value: admin.token, url: `${open.origin}/console` }]);
  return context.newPage();
}

/** Of every one of these, what its words and what lies under them are coloured. */
const coloursOf = (page: Page, selector: string): Promise<[string, string][]> =>
  page.evaluate<[string, string][]>(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => {
    const { color, backgroundColor } = getComputedStyle(one);
    return [color, backgroundColor];
  })`);

const CHOSEN: BrowserContextOptions = { forcedColors: "active", colorScheme: "dark" };

test("with colours of one's own, the words that a fact was read from can be read", { skip: noBrowser }, async () => {
  const page = await at(`/console/reports/${story?.pressOne}`, CHOSEN);
  const marked = await coloursOf(page, ".cl-hl");
  assert.ok(marked.length > 5, String(marked.length));
  for (const [words, ground] of marked) {
    assert.notEqual(words, ground);
    assert.equal(words, "rgb(0, 0, 0)", "the system's colour for marked words, not for links");
  }
});

test("with colours of one's own, one name of the bar is underlined: where one is", { skip: noBrowser }, async () => {
  const page = await at("/console/reports", CHOSEN);
  const lines = await page.evaluate<string[]>(
    `[...document.querySelectorAll(".cl-cnav a")].map((one) => getComputedStyle(one).borderBottomColor)`,
  );
  const ground = "rgb(0, 0, 0)";
  assert.deepEqual(
    lines.map((line) => line !== ground),
    lines.map((_, i) => i === 1),
  );
});

test("with colours of one's own, a chart's key has the colours of its bars", { skip: noBrowser }, async () => {
  const page = await at(`/console/surges/${story?.surgeId}`, CHOSEN);
  const [, bar] = (await coloursOf(page, ".cl-key--window"))[0] ?? [];
  assert.equal(bar, await page.evaluate(`getComputedStyle(document.querySelector(".cl-chart .win")).fill`));
  const [, seen] = (await coloursOf(page, ".cl-key--seen"))[0] ?? [];
  assert.equal(seen, await page.evaluate(`getComputedStyle(document.querySelector(".cl-chart .seen")).fill`));
});

test("enlarged four times no title stands a word a line beside its age", { skip: noBrowser }, async () => {
  for (const path of ["/console", "/console/reports"]) {
    const page = await at(path, { viewport: FOUR_TIMES });
    const widths = await page.evaluate<number[]>(
      `[...document.querySelectorAll(".cl-queue b")].map((one) => one.getBoundingClientRect().width)`,
    );
    assert.ok(widths.length > 0, path);
    for (const width of widths) assert.ok(width >= 120, `${path}: ${width} px`);
  }
});

test("enlarged four times, with letters spaced out, nothing spills from its box", { skip: noBrowser }, async (t) => {
  const paths = [
    "",
    "/reports",
    `/reports/${story?.pressOne}`,
    `/series/${story?.seriesId}`,
    `/surges/${story?.surgeId}`,
  ];
  for (const path of [
    ...paths,
    "/series",
    "/surges",
    "/warnings",
    `/warnings/${story?.draftId}`,
    "/people",
    "/new-report",
  ])
    await t.test(path || "the morning board", async () => {
      const page = await at(`/console${path}`, { viewport: FOUR_TIMES });
      await assertNothingSpills(page, path);
      await assertPressable(page, path);
      await spaceOut(page);
      await assertNothingSpills(page, `${path}, spaced out`);
    });
});

test("enlarged four times, a link before the questions leads the handler to the answer", {
  skip: noBrowser,
}, async () => {
  const page = await at("/console/new-report", { viewport: FOUR_TIMES, javaScriptEnabled: false });
  await page.getByRole("link", { name: "The answer" }).focus();
  await page.keyboard.press("Enter");
  assert.equal(await page.locator(":focus").getAttribute("id"), "answer");
  assert.ok((await shareSeen(page, "#answer h2")) > 0.95);
});

test("enlarged four times, the name that one is at stands in sight in the bar", { skip: noBrowser }, async () => {
  const page = await at("/console/channels", { viewport: FOUR_TIMES });
  const box = await page.locator(".cl-cnav [aria-current]").boundingBox();
  assert.ok(box && box.x >= 0 && box.x + box.width <= FOUR_TIMES.width, JSON.stringify(box));
});
