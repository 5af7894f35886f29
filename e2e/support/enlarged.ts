/** What somebody meets who enlarges a page four times (1280 by 1024 becomes 320 by 256), or spaces its letters out. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";

export const FOUR_TIMES = { width: 320, height: 256 };

/** WCAG 1.4.12: what a page must bear without losing words. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-bottom: 2em !important; }`;

/** Needs a context with `bypassCSP`: the sheet is a reader's own, which our policy does not know. */
export async function spaceOut(page: Page): Promise<void> {
  await page.addStyleTag({ content: SPACED });
}

/** No words wider than the box that they stand in, where nothing scrolls. Scripts are text: there is no DOM here. */
export async function assertNothingSpills(page: Page, name: string): Promise<void> {
  const spilt = await page.evaluate<string[]>(`[...document.querySelectorAll("main *")]
    .filter((one) => one.checkVisibility() && getComputedStyle(one).overflowX === "visible" &&
      getComputedStyle(one).display !== "inline" && one.tagName !== "BUTTON" && !one.closest(".cl-scroll, svg, .govuk-visually-hidden") &&
      [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== "") &&
      one.scrollWidth > one.clientWidth + 1)
    .map((one) => one.tagName + " " + one.textContent.trim().slice(0, 50))`);
  assert.deepEqual(spilt, [], name);
}

/** How much of it, from 0 to 1, can be seen without scrolling. */
export const shareSeen = (page: Page, selector: string): Promise<number> =>
  page.evaluate<number>(`{
    const box = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
    Math.max(0, Math.min(innerHeight, box.bottom) - Math.max(0, box.top)) / box.height;
  }`);

/** Nothing that is pressed alone, and not as a part of a sentence, is smaller than WCAG 2.5.8 asks. */
export async function assertPressable(page: Page, name: string): Promise<void> {
  const small = await page.evaluate<string[]>(`[...document.querySelectorAll("a[href], button, summary, select")]
    .filter((one) => one.checkVisibility() && !one.matches(".govuk-skip-link, .govuk-visually-hidden") &&
      !(getComputedStyle(one).display === "inline" && one.parentElement.innerText.trim() !== one.innerText.trim()))
    .map((one) => ({ words: one.textContent.trim().slice(0, 40), box: one.getBoundingClientRect() }))
    .filter(({ box }) => box.width < 24 || box.height < 24)
    .map(({ words, box }) => words + " " + Math.round(box.width) + " by " + Math.round(box.height))`);
  assert.deepEqual(small, [], name);
}
