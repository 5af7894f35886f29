/**
 * "Is it really you calling?" in a real Chromium: the organisation gets a code by its link, the person types it, with
 * script and without, at 320 px; and the pages of officers around it.
 */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { enrol, wallboardFor } from "../packages/server/src/actions/test-support-verify.ts";
import { type TestConsole, testConsole, type Visitor } from "../packages/server/src/web/console/test-support.ts";
import {
  assertAccessibleLightAndDark,
  assertValidHtml,
  closeBrowser,
  noBrowser,
  openBrowser,
} from "./support/browser.ts";
import { visitOf } from "./support/visit.ts";

let made: TestConsole;
let browser: Browser;
let origin: string;
let bank: string;
let link: string;
let officer: Visitor;
let second: Visitor;
before(async () => {
  if (noBrowser !== false) return;
  made = await testConsole();
  officer = await made.as("officer");
  const approver = await made.as("approver");
  second = approver;
  bank = await enrol(made.deps, officer.officer, approver.officer);
  ({ link } = await wallboardFor(made.deps, officer.officer, approver.officer, bank));
  origin = await made.app.listen({ port: 0, host: "127.0.0.1" });
  browser = await openBrowser();
});
after(async () => {
  if (browser) await closeBrowser();
  await made?.close();
});

const PHONE = { viewport: { width: 320, height: 640 } };

async function assertGood(page: Page, name: string): Promise<void> {
  await assertValidHtml(await page.content(), name);
  await assertAccessibleLightAndDark(page, name, [320, 1280]);
}

async function codeByLink(page: Page): Promise<string> {
  await page.goto(`/calling/open/${link}`);
  await page.getByRole("button", { name: "Use it in this browser" }).click();
  await page.getByRole("button", { name: "I am about to ring" }).click();
  return (await page.locator(".cl-saycode").textContent()) ?? "";
}

/** By keyboard alone: the list, the code, the button. */
async function typeCode(page: Page, code: string): Promise<void> {
  await page.goto("/verify");
  await page.getByLabel("Who do they say they are?").focus();
  await page.keyboard.type("Northmoor");
  await page.keyboard.press("Tab");
  await page.keyboard.type(code);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /matching call|cannot confirm/ }).waitFor();
}

for (const javaScriptEnabled of [false, true]) {
  test(`a caller's code is confirmed once, by keyboard, at 320 px, ${javaScriptEnabled ? "with" : "without"} script`, {
    skip: noBrowser,
  }, async () => {
    await visitOf({ browser, origin }, { ...PHONE, javaScriptEnabled }, async ({ page, said }) => {
      const code = await codeByLink(page);
      assert.match(code, /^[a-z]+ [a-z]+ [a-z]+ \d\d$/);
      await typeCode(page, code);
      assert.equal(await page.getByRole("heading", { level: 1 }).textContent(), "A matching call is logged now");
      assert.equal(
        await page.getByRole("link", { name: "Ring 01632 960100" }).getAttribute("href"),
        "tel:+441632960100",
      );
      await typeCode(page, code);
      assert.equal(await page.getByRole("heading", { level: 1 }).textContent(), "We cannot confirm this call. End it.");
      assert.deepEqual(said, []);
    });
  });
}

test("the pages around a call code are valid, accessible and fit the smallest phone", { skip: noBrowser }, async () => {
  await visitOf({ browser, origin }, { bypassCSP: true }, async ({ page }) => {
    await codeByLink(page);
    await assertGood(page, "the code");
    await page.goto("/calling");
    await assertGood(page, "calling");
    await page.goto("/verify");
    await assertGood(page, "verify");
    await page.getByRole("button", { name: "Check the code" }).click();
    await assertGood(page, "verify with errors");
    await typeCode(page, "apricot river candle 47");
    await assertGood(page, "not confirmed");
    for (const path of ["/directory", "/directory?q=hsbc", "/directory?q=nowhere", "/directory/correct?entry=159"]) {
      await page.goto(path);
      await assertGood(page, path);
    }
  });
});

test("an approver confirms another number of an organisation by keyboard alone, without script; its pages are good", {
  skip: noBrowser,
}, async () => {
  const id = await enrol(made.deps, officer.officer, second.officer, "Fenmoor Bank");
  const at = `/console/organisations/${id}`;
  await officer.post(`${at}/change`, {
    name: "Fenmoor Savings",
    number: "01632 960150",
    source: "fenmoor.example/contact",
    "checked-day": "18",
    "checked-month": "11",
    "checked-year": "2026",
    shows: "",
  });
  const signedIn = { name: "clearline_session", value: second.token, url: `${origin}/console` };
  await visitOf({ browser, origin }, { bypassCSP: true }, async ({ page }) => {
    await page.context().addCookies([signedIn]);
    await page.goto("/console/organisations");
    await assertGood(page, "a change waits, in the list");
    await page.goto(at);
    await assertGood(page, "a change waits");
    await page.getByRole("radio", { name: "01632 960100 is out of use" }).check();
    await page.getByRole("button", { name: "Confirm the change" }).click();
    await assertGood(page, "a change, another number not said");
  });
  await visitOf({ browser, origin }, { ...PHONE, javaScriptEnabled: false }, async ({ page, said }) => {
    await page.context().addCookies([signedIn]);
    await page.goto(at);
    await page.getByRole("radio", { name: "I rang 01632 960100" }).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Mo Reed, manager");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Fenmoor Savings" }).waitFor();
    assert.deepEqual(said, []);
  });
  await visitOf({ browser, origin }, { bypassCSP: true }, async ({ page }) => {
    await page.context().addCookies([signedIn]);
    await page.goto(at);
    await assertGood(page, "a change that was confirmed");
    await page.getByText("Its name, number or site has changed").click();
    await page.getByRole("button", { name: "Ask for the change" }).click();
    await assertGood(page, "a change with errors");
  });
});

test("a list of calls is brought as a file, without script; a wrong one and one that is too big are told on the page", {
  skip: noBrowser,
}, async () => {
  // On the disk, as people's are: out of the test's own hands 20 MB take a browser half a minute.
  const folder = mkdtempSync(join(tmpdir(), "clearline-calls-"));
  const csv = (text: string | Buffer): string => {
    writeFileSync(join(folder, "calls.csv"), text);
    return join(folder, "calls.csv");
  };
  await visitOf({ browser, origin }, { bypassCSP: true }, async ({ page }) => {
    await codeByLink(page);
    await page.goto("/calling");
    await page.getByText("Get codes for a list").click();
    await assertGood(page, "calling, a list");
    await page.getByLabel("Or choose a CSV file").setInputFiles(csv(Buffer.alloc(200_000, "A,1\n")));
    await page.getByRole("button", { name: "Get the codes" }).click();
    await assertGood(page, "calling, a file that is too big");
  });
  await visitOf({ browser, origin }, { ...PHONE, javaScriptEnabled: false }, async ({ page, said }) => {
    await codeByLink(page);
    await page.goto("/calling");
    const send = async (file: string) => {
      if (!(await page.getByLabel("Or choose a CSV file").isVisible()))
        await page.getByText("Get codes for a list").click();
      await page.getByLabel("Or choose a CSV file").setInputFiles(file);
      await page.getByRole("button", { name: "Get the codes", exact: true }).press("Enter");
    };
    for (const bytes of [200_000, 20_000_000]) {
      await send(csv(Buffer.alloc(bytes, "A,1\n")));
      await page.getByRole("link", { name: "Choose a file of 100 kB or less" }).waitFor();
    }
    await send(csv("reference,to\nA1,hello\nA2,01632 960124"));
    await page.getByText("Line 2 (A1): Enter the number that you ring").waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Get codes for the other line only" }).press("Enter");
    assert.equal((await download).suggestedFilename(), "call-codes.csv");
    assert.deepEqual(said, []);
  });
  rmSync(folder, { recursive: true });
});

test("the page of a shipped number is good in every state, and is confirmed by keyboard alone, without script", {
  skip: noBrowser,
}, async () => {
  const at = "/console/corrections/numbers/crimestoppers";
  const signedIn = { name: "clearline_session", value: second.token, url: `${origin}/console` };
  await visitOf({ browser, origin }, { bypassCSP: true }, async ({ page }) => {
    await page.context().addCookies([signedIn]);
    await page.goto(at);
    await assertGood(page, "a shipped number");
    await page.getByRole("button", { name: "Ask for the change" }).click();
    await assertGood(page, "a shipped number with errors");
    await officer.post(at, {
      number: "01632 960555",
      source: "crimestoppers.example",
      says: "A charity.",
      "looked-day": "18",
      "looked-month": "11",
      "looked-year": "2026",
    });
    await page.goto(at);
    await page.getByRole("button", { name: "Confirm it" }).click();
    await assertGood(page, "a shipped number that waits, not looked up");
    await page.goto("/console/corrections");
    await assertGood(page, "numbers that ship, one waits");
  });
  await visitOf({ browser, origin }, { ...PHONE, javaScriptEnabled: false }, async ({ page, said }) => {
    await page.context().addCookies([signedIn]);
    await page.goto(at);
    await page.getByRole("checkbox", { name: "I looked it up myself" }).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await page.getByText("The page has it now").waitFor();
    await page.goto("/directory?q=crimestoppers");
    await page.getByRole("link", { name: "01632 960555" }).waitFor();
    assert.deepEqual(said, []);
  });
  await officer.post("/directory/correct", { entry: "7726", says: "Old" });
  await made.pool.query("update directory_correction set due_on = '2026-11-01' where entry = '7726'");
  await visitOf({ browser, origin }, { bypassCSP: true }, async ({ page }) => {
    await page.context().addCookies([signedIn]);
    await page.goto(at);
    await assertGood(page, "a shipped number that was put right");
    await page.goto("/directory?q=7726");
    await assertGood(page, "late to look");
  });
});

test("officers' pages are valid, accessible and fit the smallest phone", { skip: noBrowser }, async () => {
  await officer.post("/directory/correct", { entry: "159", says: "A bank has left", contact: "o@bank.example" });
  await visitOf({ browser, origin }, { bypassCSP: true }, async ({ page }) => {
    await page.context().addCookies([{ name: "clearline_session", value: officer.token, url: `${origin}/console` }]);
    for (const path of ["organisations", `organisations/${bank}`, "verify", "corrections"]) {
      await page.goto(`/console/${path}`);
      await assertGood(page, path);
    }
    await page.goto("/console/verify");
    await page.getByRole("button", { name: "Look it up" }).click();
    await assertGood(page, "look up with errors");
  });
});
