/** A whole Clearline on an empty database with a browser before it. */
import { after } from "node:test";
import type { Browser } from "playwright-core";
import { type TestApp, testApp } from "../../packages/server/src/web/test-support.ts";
import { noBrowser, openBrowser } from "./browser.ts";

export type OpenClearline = { made: TestApp; browser: Browser; origin: string };

/** Closed when the file ends. Where there is no browser nothing is opened: the tests there are skipped. */
export async function openClearline(): Promise<OpenClearline> {
  if (noBrowser !== false) return {} as OpenClearline;
  const made = await testApp();
  const browser = await openBrowser();
  const origin = await made.app.listen({ port: 0, host: "127.0.0.1" });
  after(async () => {
    await browser.close();
    await made.close();
  });
  return { made, browser, origin };
}
