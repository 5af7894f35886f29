/** "Was this right?" under an answer in a real Chromium, with script and without: asked, thanked and refused. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { assertAccessible, assertFits, assertValidHtml, noBrowser } from "./support/browser.ts";
import { openClearline } from "./support/clearline.ts";
import { visitOf } from "./support/visit.ts";

const { browser, origin } = await openClearline();

async function press(page: Page, name: string) {
  const button = page.getByRole("button", { name, exact: true });
  const [answered] = await Promise.all([page.waitForNavigation(), button.click()]);
  return answered;
}

async function looksRight(page: Page, markup: string, name: string): Promise<void> {
  await assertValidHtml(markup, name);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 640 });
    await assertAccessible(page, `${name} at ${width}`);
    await assertFits(page, `${name} at ${width}`);
  }
}

test("asked under an answer to many ticks, thanked, and refused, each page is valid, accessible and fits", {
  skip: noBrowser,
}, async () => {
  await visitOf({ browser, origin }, { bypassCSP: true }, async ({ page, said }) => {
    await page.goto("/check");
    for (const value of ["code", "move", "press", "bank", "yes"]) await page.check(`.cl-tile input[value=${value}]`);
    const answer = await press(page, "Show me the answer");
    await looksRight(page, (await answer?.text()) ?? "", "the question");
    const thanks = await press(page, "I do not know yet");
    assert.equal(await page.innerText("h1"), "Thank you. An officer will read that.");
    await looksRight(page, (await thanks?.text()) ?? "", "the thanks");
    const refusal = await page.request.post("/check/feedback", { form: { right: "no" } });
    assert.equal(refusal.status(), 422);
    await page.setContent(await refusal.text());
    await looksRight(page, await refusal.text(), "the refusal");
    assert.deepEqual(said, []);
  });
});

test("without script the ticks come through the place form and the answer stays the same", {
  skip: noBrowser,
}, async () => {
  await visitOf({ browser, origin }, { javaScriptEnabled: false }, async ({ page }) => {
    await page.goto("/check");
    for (const value of ["press", "details"]) await page.check(`.cl-tile input[value=${value}]`);
    await press(page, "Show me the answer");
    const reasons = await page.innerText(".cl-why");
    await page.fill("#f-place", "TN13");
    await press(page, "Look");
    assert.equal(await page.innerText(".cl-why"), reasons);
    assert.match(await page.innerText("h1"), /This is likely fraud/);
    await press(page, "No");
    await press(page, "Report this call");
    assert.match(await page.inputValue("textarea"), /^They wanted my bank details and my card details\./);
  });
});
