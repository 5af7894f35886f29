/**
 * "We read this. Is it right?" in a real Chromium: the reader runs in the page, not a request is made before the form is
 * sent, a "Yes" fills the questions that follow, a "No" nothing, and without script the form is as it was.
 */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { assertAccessible, assertFits, assertValidHtml, noBrowser } from "./support/browser.ts";
import { openClearline } from "./support/clearline.ts";
import { visitOf } from "./support/visit.ts";

const MOST_PACKED = 400_000;
const WORDS =
  "I was rung yesterday at home in Deal by a man who said he was from Barclays. The number on the screen was " +
  "01632 960123. He asked for my PIN. I hung up and gave him nothing.";

const { browser, origin } = await openClearline();

const answer = (page: Page) => page.locator("[data-answer]");
const read = (page: Page) => page.getByRole("button", { name: "See what we understood" }).click();

async function carryOn(page: Page): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.getByRole("button", { name: "Carry on" }).click()]);
}

/** The first question, when the browser has all that the page names; its icon comes last. */
async function openQuestion(page: Page, asked: readonly string[]): Promise<void> {
  await page.goto("/report");
  await page.waitForLoadState("networkidle");
  for (let i = 0; i < 30 && !asked.some((url) => url.endsWith("/favicon.svg")); i++) await page.waitForTimeout(100);
}

test("no request is made before the form is sent, even with the network gone, and a yes fills what follows", {
  skip: noBrowser,
}, async () => {
  await visitOf({ browser, origin }, {}, async ({ page, said, asked }) => {
    await openQuestion(page, asked);
    const before = asked.length;
    await page.context().setOffline(true);
    await page.locator("textarea").fill(WORDS);
    await read(page);
    await answer(page).waitFor();
    const told = await answer(page).innerText();
    for (const fact of ["Deal", "Barclays", "A PIN, password or code", "01632 960123", "Nothing was lost"])
      assert.ok(told.includes(fact), `${fact} in ${told}`);
    assert.equal(await page.evaluate("document.activeElement.id"), "we-read", "the heading is read out");
    await page.getByRole("button", { name: "Yes, it is right" }).click();
    assert.match(await page.innerText("[data-we-read] [role=status]"), /^Thank you\./);
    assert.deepEqual(asked.slice(before), [], "0 requests");
    await page.context().setOffline(false);
    await carryOn(page);
    await page.check("input[value=me]");
    await carryOn(page);
    assert.equal(await page.isChecked("input[value=yesterday]"), true);
    await carryOn(page);
    assert.equal(await page.inputValue("#f-where"), "Deal");
    await carryOn(page);
    assert.equal(await page.inputValue("#f-number"), "01632 960123");
    await carryOn(page);
    assert.equal(await page.isChecked("input[value=none]"), true);
    assert.deepEqual(said, []);
  });
});

test("a no, or words that are changed after a yes, leave everything as it was", { skip: noBrowser }, async () => {
  for (const then of ["no", "changed"] as const) {
    await visitOf({ browser, origin }, {}, async ({ page }) => {
      await page.goto("/report");
      await page.locator("textarea").fill(WORDS);
      await read(page);
      if (then === "no") await page.getByRole("button", { name: "No, I will answer myself" }).click();
      else {
        await page.getByRole("button", { name: "Yes, it is right" }).click();
        await page.locator("textarea").press("a");
      }
      assert.equal(await answer(page).isVisible(), false);
      await carryOn(page);
      await page.goto("/report/where");
      assert.equal(await page.inputValue("#f-where"), "", then);
      await page.goto("/report/what-happened");
      assert.equal(await page.locator("input:checked").count(), 0, then);
    });
  }
});

test("without script there is no offer, and the form goes on as it does", { skip: noBrowser }, async () => {
  await visitOf({ browser, origin }, { javaScriptEnabled: false }, async ({ page }) => {
    await page.goto("/report");
    assert.equal(await page.locator("[data-we-read]").isVisible(), false);
    await page.locator("textarea").fill(WORDS);
    await carryOn(page);
    assert.match(page.url(), /\/report\/who$/);
  });
});

test("the script, with the reader and its places, is small enough to come by the way", {
  skip: noBrowser,
}, async () => {
  const script = await readFile(new URL("../packages/server/assets/built/report-reader.js", import.meta.url));
  const packed = gzipSync(script, { level: 9 }).length;
  assert.ok(packed <= MOST_PACKED, `${packed} bytes packed`);
});

test("every state is valid, accessible and fits", { skip: noBrowser }, async () => {
  const shots = process.env["CLEARLINE_SHOTS"];
  for (const width of [1280, 320]) {
    // axe is a script of its own, which our policy would refuse: the policy is off in this one context, and only here.
    await visitOf({ browser, origin }, { bypassCSP: true, viewport: { width, height: 900 } }, async ({ page }) => {
      const look = async (state: string): Promise<void> => {
        await assertAccessible(page, `${state}, ${width} px`);
        await assertFits(page, `${state}, ${width} px`);
        if (shots) await page.screenshot({ path: `${shots}/report-reader-${state}-${width}.png`, fullPage: true });
      };
      const answered = await page.goto("/report");
      await assertValidHtml((await answered?.text()) ?? "", "the first question");
      await read(page);
      await look("empty");
      await page.locator("textarea").fill("hello");
      await read(page);
      await look("nothing");
      await page.locator("textarea").fill(WORDS);
      await read(page);
      await answer(page).waitFor();
      await look("read");
      await page.getByRole("button", { name: "Yes, it is right" }).click();
      await look("yes");
    });
  }
});
