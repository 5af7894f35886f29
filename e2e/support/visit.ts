/** A fresh visitor of a running Clearline, and what their browser said and asked for. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { isOfTheTests } from "./browser.ts";

export type Visit = {
  page: Page;
  /** Errors, dialogs and requests to another host: none is expected. */
  said: string[];
  /** Every address asked for, in order. */
  asked: string[];
};

export async function visitOf<T>(
  { browser, origin }: { browser: Browser; origin: string },
  options: BrowserContextOptions,
  look: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const [said, asked]: [string[], string[]] = [[], []];
  page.on("console", (message) => {
    // A page of 404 or 422 is an error to the console, and meant.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(error.message));
  page.on("dialog", (dialog) => {
    said.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (isOfTheTests(request.url())) return;
    asked.push(request.url());
    if (!request.url().startsWith(origin)) said.push(`request to ${request.url()}`);
  });
  try {
    return await look({ page, said, asked });
  } finally {
    await context.close();
  }
}
