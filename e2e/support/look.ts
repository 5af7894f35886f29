/** A page as it stands in a visitor's browser, without script there: valid, accessible, and no wider than the screen. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { assertAccessible, assertFits, assertValidHtml } from "./browser.ts";

/** axe is a script, so a page is looked at in a context of its own, as it came. */
export async function look(page: Page, name: string): Promise<void> {
  // A browser writes a bare attribute out as an empty one; what we sent is bare.
  const markup = (await page.content()).replace(/ (hidden|checked|selected|novalidate)=""/g, " $1");
  await assertValidHtml(markup, name);
  await page.setViewportSize({ width: 320, height: 700 });
  await assertFits(page, `${name} at 320`);
  await page.setViewportSize({ width: 1280, height: 900 });
  const context = await (page.context().browser() ?? assert.fail()).newContext({ bypassCSP: true });
  const copy = await context.newPage();
  try {
    await copy.goto(`${new URL(page.url()).origin}/robots.txt`);
    await copy.setContent(markup);
    for (const width of [1280, 320]) {
      await copy.setViewportSize({ width, height: 800 });
      await assertAccessible(copy, `${name} at ${width}`);
    }
  } finally {
    await context.close();
  }
}
