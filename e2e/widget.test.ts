/**
 * The check on somebody else's site, in a real Chromium: the two lines as our page gives them, on a page of another
 * origin whose policy allows our scripts and nothing else.
 */
import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { testApp } from "../packages/server/src/web/test-support.ts";
import {
  assertAccessible,
  assertFits,
  assertValidHtml,
  closeBrowser,
  noBrowser,
  openBrowser,
} from "./support/browser.ts";

const FRAUD = "This is the fraud team at your bank. You must move your money to a safe account and tell nobody.";

const made = noBrowser === false ? await testApp() : null;
let browser: Browser;
let ours: string;
let council: { origin: string; server: Server; lines: string; policy: string };

before(async () => {
  if (!made) return;
  ours = await made.app.listen({ port: 0, host: "127.0.0.1" });
  Object.assign(made.services.site, { publicUrl: ours });
  const { body } = await made.app.inject("/widget");
  await assertValidHtml(body, "the page that gives the lines");
  const boxes = [...body.matchAll(/<code>([^<]+)<\/code><\/pre>/g)].map(([, words = ""]) => plain(words));
  const [lines = "", policy = ""] = boxes;
  const server = createServer((request, response) => {
    if (request.url !== "/") return response.writeHead(404).end();
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader(
      "content-security-policy",
      `default-src 'none'; ${council.policy}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
    );
    return response.end(
      `<!doctype html><html lang="en"><head><title>A council</title><meta name="viewport" content="width=device-width"></head><body><main><h1>A council</h1>\n${council.lines}\n</main></body></html>`,
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  council = { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server, lines, policy };
  browser = await openBrowser();
});
after(async () => {
  if (browser) await closeBrowser();
  council?.server.close();
  await made?.close();
});

const plain = (markup: string): string =>
  markup
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

test("the two lines work under a strict policy, ask once for the script, and keep nothing", {
  skip: noBrowser,
}, async () => {
  assert.notEqual(council.origin, ours);
  assert.match(council.lines, /integrity="sha384-/);
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  const [asked, said]: [string[], string[]] = [[], []];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(error.message));
  const scriptAsked = page.waitForRequest(/check\.js$/);
  await page.goto(council.origin);
  const headers = await (await scriptAsked).allHeaders();
  assert.deepEqual([headers["cookie"], headers["referer"]], [undefined, undefined]);
  const box = page.getByLabel("What did they say?");
  await box.waitFor({ timeout: 5000 }).catch(() => assert.fail(said.join("\n") || "the script did not run"));
  await page.waitForLoadState("networkidle");
  const before = asked.length;
  const hosts = new Set(asked.map((url) => new URL(url).origin));
  assert.deepEqual([...hosts].sort(), [council.origin, ours].sort(), "the council's own host and ours, and no third");
  assert.deepEqual(
    asked.filter((url) => url.startsWith(ours)),
    [`${ours}/widget/check.js`],
  );
  await context.setOffline(true);
  await box.pressSequentially(FRAUD);
  await page.getByText("End the call. This is likely fraud.").waitFor();
  // The verdict may stand before the last words are heard.
  await page.getByText("“move your money to a safe account”").waitFor();
  assert.equal(await page.getByRole("link", { name: "What to do now" }).getAttribute("href"), `${ours}/check/down`);
  assert.equal(
    await page.getByRole("link", { name: "Answer three questions instead" }).getAttribute("href"),
    `${ours}/check`,
  );
  assert.deepEqual(
    asked.slice(before).filter((url) => !url.endsWith("/favicon.ico")),
    [],
  );
  assert.deepEqual(await context.cookies(), []);
  assert.deepEqual(
    await page.evaluate(
      "[localStorage.length, sessionStorage.length, Object.keys(globalThis).filter((key) => /clearline/i.test(key)).length]",
    ),
    [0, 0, 0],
  );
  assert.deepEqual(said, [], "the host's policy had nothing to object to");
  await box.fill("");
  await page.getByText("End the call.").waitFor({ state: "detached" });
  await context.close();
});

test("a script that is not the one the line was made for does not run, and the link stays", {
  skip: noBrowser,
}, async () => {
  const { lines } = council;
  council.lines = lines.replace(/sha384-.{6}/, "sha384-AAAAAA");
  const page = await browser.newPage();
  await page.goto(council.origin);
  await page.waitForLoadState("networkidle");
  assert.equal(await page.getByLabel("What did they say?").count(), 0);
  assert.equal(await page.getByRole("link", { name: /Check the call/ }).getAttribute("href"), `${ours}/check`);
  await page.close();
  council.lines = lines;
});

test("on the host's page it is accessible, and fits the smallest phone", { skip: noBrowser }, async () => {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(council.origin);
  const box = page.getByLabel("What did they say?");
  for (const words of ["", FRAUD, "They asked me for my date of birth", "It was the surgery about my appointment"]) {
    await box.fill(words);
    await page.waitForTimeout(400);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 640 });
      await assertAccessible(page, `${words.slice(0, 12)} at ${width}`);
      await assertFits(page, `${words.slice(0, 12)} at ${width}`);
    }
  }
  await context.close();
});
