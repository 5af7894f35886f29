/** Back, after a form was sent with something missing, opens that form, and never the browser's "send it again?". */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { noBrowser } from "./support/browser.ts";
import { openClearline } from "./support/clearline.ts";
import { visitOf } from "./support/visit.ts";

const { browser, origin } = await openClearline();

async function press(page: Page, name: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.getByRole("button", { name, exact: true }).click()]);
}

async function goBackTo(page: Page, path: string): Promise<void> {
  await page.goBack();
  assert.equal(page.url(), `${origin}${path}`);
  assert.ok((await page.locator("main form").count()) > 0, `${path} shows its form`);
}

test("back from the question after one that was left empty", { skip: noBrowser }, async () => {
  await visitOf({ browser, origin }, {}, async ({ page, said }) => {
    await page.goto("/report/what-they-said");
    await press(page, "Carry on");
    assert.match(await page.title(), /^Error: /);
    await page.fill("textarea", "A man said he was from my bank and asked for the code.");
    await press(page, "Carry on");
    const next = new URL(page.url()).pathname;
    assert.notEqual(next, "/report/what-they-said");
    await goBackTo(page, "/report/what-they-said");
    assert.match(await page.inputValue("textarea"), /from my bank/);
    assert.deepEqual(said, []);
  });
});

test("back to a form that was sent empty, and to an answer that holds someone's words", {
  skip: noBrowser,
}, async () => {
  await visitOf({ browser, origin }, {}, async ({ page }) => {
    await page.goto("/subscribe");
    await press(page, "Sign up");
    await page.goto("/warnings");
    await goBackTo(page, "/subscribe");
    await page.goto("/check/words");
    await page.fill("textarea", "He said I must move my money to a safe account.");
    await press(page, "Show me the answer");
    await page.goto("/warnings");
    await goBackTo(page, "/check/words");
  });
});

test("the answer to ticked boxes is still there", { skip: noBrowser }, async () => {
  await visitOf({ browser, origin }, {}, async ({ page }) => {
    await page.goto("/check");
    await page.check(".cl-tile input[value=move]");
    await press(page, "Show me the answer");
    const answer = await page.innerText("h1");
    await page.goto("/warnings");
    await page.goBack();
    assert.equal(await page.innerText("h1"), answer);
  });
});
