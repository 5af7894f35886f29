/**
 * A real Chromium for tests of what people see. Where there is none the tests are skipped with the reason; in CI they
 * must run, so there a missing browser fails.
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { HtmlValidate, type ResolvedConfig, StaticConfigLoader } from "html-validate";
import { type Browser, chromium, type Page } from "playwright-core";

const FOUND = [process.env["CLEARLINE_CHROMIUM"], "/usr/bin/chromium"].find((path) => path && existsSync(path));

/** What to give `test` as `skip`: false where a browser is there, else the reason. */
export const noBrowser: string | false =
  FOUND !== undefined || process.env["CI"] ? false : "no Chromium here: set CLEARLINE_CHROMIUM to one";

let shared: Promise<Browser> | null = null;
let users = 0;

/**
 * One for all files of a process, for its start costs as much as a walk of some pages. Each ends with `closeBrowser`.
 * `async`, so that who waits for it waits for a promise of their own: `node:test` tells by it whose hook comes after.
 */
export async function openBrowser(): Promise<Browser> {
  users += 1;
  return (shared ??= launch());
}

/** What a file opened in it, it closed; with the last file the browser goes. */
export async function closeBrowser(): Promise<void> {
  users -= 1;
  if (users > 0 || shared === null) return;
  const last = shared;
  shared = null;
  await (await last).close();
}

async function launch(): Promise<Browser> {
  if (FOUND === undefined) throw new Error("CI must have a Chromium: install it or set CLEARLINE_CHROMIUM");
  return chromium.launch({
    executablePath: FOUND,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // Beside three test files there is no processor left for helpers, which cost more than they bring to short pages.
      "--js-flags=--single-threaded",
    ],
  });
}

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/**
 * axe from an address that never changes: the browser keeps what it made of it and need not read half a megabyte anew
 * on each page, which took longer than axe itself.
 */
let axeServed: Promise<string> | null = null;
const serveAxe = (): Promise<string> =>
  new Promise((done) => {
    const axe = readFileSync(AXE);
    const headers = { "content-type": "text/javascript; charset=utf-8", "cache-control": "public, max-age=31536000" };
    const server = createServer((_request, response) => response.writeHead(200, headers).end(axe));
    server.on("connection", (socket) => socket.unref());
    server
      .listen(0, "127.0.0.1", () => done(`http://127.0.0.1:${(server.address() as AddressInfo).port}${AXE_PATH}`))
      .unref();
  });
const AXE_PATH = "/axe-of-the-tests.js";

/** Asked for by the tests and not by the page. */
export const isOfTheTests = (url: string): boolean => new URL(url).pathname === AXE_PATH;

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

type AxeRun = { violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] };

/** What another colour scheme can change on a page that was looked at in one. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** Fails with each rule and element that axe finds. The page's context must have `bypassCSP`, for axe is a script. */
export async function assertAccessible(page: Page, name: string): Promise<void> {
  await assertNothingFound(page, name, TAGS);
}

/** At each width no wider than the screen, accessible in light, and in dark by the rules that colours can break: a third of the time. */
export async function assertAccessibleLightAndDark(page: Page, name: string, widths: readonly number[]): Promise<void> {
  const height = page.viewportSize()?.height ?? 900;
  let scheme: "light" | "dark" = "light";
  // Each width begins in the colours that the one before ended in: a page need not be laid out and painted anew for it.
  const inColours = async (wanted: typeof scheme, width: number): Promise<void> => {
    if (wanted !== scheme) await page.emulateMedia({ colorScheme: wanted });
    scheme = wanted;
    await assertNothingFound(page, `${name} at ${width} px, ${wanted}`, wanted === "light" ? TAGS : OF_COLOURS);
  };
  await page.emulateMedia({ colorScheme: "light" });
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    await assertFits(page, `${name} at ${width} px`);
    const first = scheme;
    await inColours(first, width);
    await inColours(first === "light" ? "dark" : "light", width);
  }
}

async function assertNothingFound(page: Page, name: string, runOnly: readonly string[]): Promise<void> {
  const hasAxe = await page.evaluate(() => "axe" in globalThis);
  if (!hasAxe) await page.addScriptTag({ url: await (axeServed ??= serveAxe()) });
  const { violations } = await page.evaluate<AxeRun>(
    `axe.run({ runOnly: ${JSON.stringify(runOnly)}, resultTypes: ["violations"] })`,
  );
  const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  assert.deepEqual(said, [], name);
}

/** No sideways scrolling of the page itself; named regions inside may scroll. */
export async function assertFits(page: Page, name: string): Promise<void> {
  const over = await page.evaluate<number>(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );
  assert.ok(over <= 0, `${name} scrolls sideways by ${over} px`);
}

/** Nothing in the line of a list lies over another part of it. The script is text: this file is compiled without a DOM. */
export async function assertApart(page: Page, name: string): Promise<void> {
  const over = await page.evaluate<
    string[]
  >(`[...document.querySelectorAll(".cl-queue a, .cl-rows > li")].flatMap((line) => {
    const parts = [...line.children].map((part) => ({ words: part.textContent.trim(), box: part.getBoundingClientRect() }));
    return parts.flatMap((a, i) => parts.slice(i + 1)
      .filter((b) => Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
        Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 1)
      .map((b) => a.words.slice(0, 40) + " | " + b.words.slice(0, 40)));
  })`);
  assert.deepEqual(over, [], `${name} at 320`);
}

/** Works out once what its rules are, and not for each page. */
class OneConfig extends StaticConfigLoader {
  #resolved: ResolvedConfig | Promise<ResolvedConfig> | null = null;
  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    return (this.#resolved ??= super.getConfigFor(handle));
  }
}

const validator = new HtmlValidate(
  new OneConfig({
    extends: ["html-validate:recommended"],
    rules: {
      // Titles are made of what officers and callers wrote; cutting them would hide which page this is.
      "long-title": "off",
      // Our templates leave line ends where a part was left out.
      "no-trailing-whitespace": "off",
      // HTML, not XHTML: `disabled`, not `disabled="disabled"`; the shipped GOV.UK markup mixes both styles.
      "attribute-boolean-style": "off",
      "void-style": "off",
      "doctype-style": "off",
      // GOV.UK's markup says the role again for older screen readers.
      "no-redundant-role": "off",
      "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "reset", "submit"] }],
      // Short codes such as 159 are figures, not numbers to ring across a line break.
      "tel-non-breaking": "off",
    },
  }),
);

export async function assertValidHtml(markup: string, name: string): Promise<void> {
  const { results } = await validator.validateString(markup);
  const said = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
  assert.deepEqual(said, [], name);
}
