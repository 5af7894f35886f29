/** A whole Clearline on an empty database with a browser before it. */
import { after } from "node:test";
import type { Browser } from "playwright-core";
import { type TestApp, testApp } from "../../packages/server/src/web/test-support.ts";
import { closeBrowser, noBrowser, openBrowser } from "./browser.ts";

type Made = Pick<TestApp, "app" | "close">;
export type Opened<M extends Made> = { made: M; browser: Browser; origin: string };

/** What is made, with a browser before it, both closed when the file ends. Null where there is no browser. */
export async function openBefore<M extends Made>(make: () => Promise<M>): Promise<Opened<M> | null> {
  if (noBrowser !== false) return null;
  const made = await make();
  const browser = await openBrowser();
  const origin = await made.app.listen({ port: 0, host: "127.0.0.1" });
  after(async () => {
    await closeBrowser();
    await made.close();
  });
  return { made, browser, origin };
}

/** Residents' pages. Where there is no browser nothing is there either: the tests that use it are skipped. */
export const openClearline = async (): Promise<Opened<TestApp>> =>
  (await openBefore(testApp)) ?? ({} as Opened<TestApp>);
