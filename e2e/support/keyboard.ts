/** A person at the console with the keyboard alone. */
import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";

export async function signIn(
  browser: Browser,
  origin: string,
  { email, password }: { email: string; password: string },
): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/console/sign-in`);
  await tabToField(page, "f-email");
  await page.keyboard.type(email);
  await tabToField(page, "f-password");
  await page.keyboard.type(password);
  await press(page, "Enter");
  assert.match(await page.innerText("h1"), /^Good (morning|afternoon|evening)/);
  return page;
}

const MOST_TABS = 250;

/** Tab, and only Tab, until what has the focus says this. */
export async function tabTo(page: Page, words: RegExp): Promise<void> {
  await tabUntil(
    page,
    async () =>
      words.test(
        (
          await page
            .locator(":focus")
            .innerText()
            .catch(() => "")
        ).trim(),
      ),
    String(words),
  );
}

export async function tabToField(page: Page, id: string): Promise<void> {
  await tabUntil(
    page,
    async () =>
      (await page
        .locator(":focus")
        .getAttribute("id")
        .catch(() => "")) === id,
    id,
  );
}

async function tabUntil(page: Page, isThere: () => Promise<boolean>, what: string): Promise<void> {
  for (let i = 0; i < MOST_TABS; i++) {
    await page.keyboard.press("Tab");
    if ((await page.locator(":focus").count()) > 0 && (await isThere())) return;
  }
  assert.fail(`Tab never reached ${what} on ${page.url()}`);
}

export async function press(page: Page, key: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.keyboard.press(key)]);
}
