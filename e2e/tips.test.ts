/**
 * A sealed tip in a real Chromium, from the making of a key to the report: what was written, and the private key, are
 * in no request, and no other host is asked. What the server keeps of it is tested beside its page.
 */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { testConsole, type Visitor } from "../packages/server/src/web/console/test-support.ts";
import { tell } from "../packages/server/src/web/resident/test-support.ts";
import { assertAccessibleLightAndDark, assertValidHtml, noBrowser } from "./support/browser.ts";
import { openBefore } from "./support/clearline.ts";
import { visitOf } from "./support/visit.ts";

const opened = await openBefore(testConsole);
const WORDS = "I clean for Quillfeather Lettings. They ring old people in Otford from 01632 960123.";
const KEYS = "/console/tips/keys";

/** A page, and all that its browser sent. */
type Seen = { page: Page; sent: () => string };

async function as<T>(visitor: Visitor | null, look: (seen: Seen) => Promise<T>): Promise<T> {
  assert.ok(opened);
  const { browser, origin } = opened;
  return visitOf({ browser, origin }, { reducedMotion: "reduce" }, async ({ page, said }) => {
    const bodies: string[] = [];
    page.on("request", (request) => bodies.push(request.url(), decodeURIComponent(request.postData() ?? "")));
    if (visitor)
      await page.context().addCookies([{ name: "clearline_session", value: visitor.token, url: `${origin}/console` }]);
    const result = await look({ page, sent: () => bodies.join("\n") });
    assert.deepEqual(said, [], "no error, and no request to another host");
    return result;
  });
}

/** As it stands, in a page of its own: axe is a script, which our policy refuses. */
async function lookAt(visitor: Visitor | null, path: string, name: string, act?: (page: Page) => Promise<void>) {
  assert.ok(opened);
  const { browser, origin } = opened;
  await visitOf({ browser, origin }, { bypassCSP: true, reducedMotion: "reduce" }, async ({ page }) => {
    if (visitor)
      await page.context().addCookies([{ name: "clearline_session", value: visitor.token, url: `${origin}/console` }]);
    const answered = await page.goto(path);
    await assertValidHtml((await answered?.text()) ?? "", name);
    await act?.(page);
    await assertAccessibleLightAndDark(page, name, [1280, 320]);
  });
}

test("from a key made in a browser to a report made of a tip that only it could open", {
  skip: noBrowser,
}, async (t) => {
  assert.ok(opened);
  const { made } = opened;
  const [officer, approver] = [await made.as("officer"), await made.as("approver")];
  const key = await as(officer, async ({ page, sent }) => {
    await page.goto(KEYS);
    await page.click("[data-make]");
    await page.locator("[data-made]").waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("[data-save]")]);
    const file = await readFile(await download.path(), "utf8");
    const fingerprint = await page.innerText("[data-print-of]");
    assert.ok(file.includes(`# fingerprint: ${fingerprint}\n`));
    await page.fill("[name=label]", "Fraud desk, safe 2");
    await Promise.all([page.waitForNavigation(), page.getByRole("button", { name: "Put it in" }).click()]);
    assert.match(await page.innerText("main"), /waits for a second person/);
    assert.doesNotMatch(sent(), /SECRET-KEY/i);
    return { file, fingerprint };
  });
  await lookAt(officer, KEYS, "a pair that was just made", async (page) => {
    await page.click("[data-make]");
    await page.locator("[data-made]").waitFor();
  });

  await as(approver, async ({ page }) => {
    await page.goto(KEYS);
    await page.locator("summary").click();
    await page.fill("[name=fingerprint-1]", key.fingerprint.toLowerCase().replaceAll("-", " "));
    await Promise.all([page.waitForNavigation(), page.getByRole("button", { name: "Confirm this key" }).click()]);
    assert.match(await page.innerText("main"), /in use/);
  });

  const series = await made.deps.store.series.add("Bank calls");
  const told = await tell(made.deps.store, { number_e164: "+441632960123" });
  await made.deps.store.series.join(told.id, series, [], null);

  const code = await as(null, async ({ page, sent }) => {
    await page.goto("/tip");
    assert.match(await page.innerText("main"), new RegExp(key.fingerprint));
    await page.getByRole("button", { name: "Seal it and send it" }).click();
    assert.equal(await page.innerText("[data-tip-error]"), "Write what you know");
    await page.fill("textarea", WORDS);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator("[data-tip-sent]").waitFor();
    assert.match(sent(), /sealed=/);
    assert.match(sent(), /blinded=/);
    assert.doesNotMatch(sent(), /Quillfeather|960123/);
    const kept = await page.evaluate(
      "(async () => [document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length])()",
    );
    assert.deepEqual(kept, ["", 0, 0, 0]);
    return page.innerText("[data-tip-code]");
  });
  await lookAt(null, "/tip", "told what is missing", (page) =>
    page.getByRole("button", { name: "Seal it and send it" }).click(),
  );

  await as(officer, async ({ page }) => {
    await page.goto(`/console/series/${series}`);
    assert.match(await page.innerText("main"), /\+1 sealed tip names a number of this series/);
    const shots = process.env["TIPS_SHOTS"];
    if (shots !== undefined) await page.screenshot({ path: `${shots}/series.png`, fullPage: true });
  });

  await as(approver, async ({ page, sent }) => {
    await page.goto("/console/tips");
    await page.getByRole("link", { name: "Tip 1" }).click();
    await page.setInputFiles("#f-key-file", { name: "key.txt", mimeType: "text/plain", buffer: Buffer.from(key.file) });
    await Promise.all([
      page.waitForResponse("**/opened"),
      page.getByRole("button", { name: "Open it", exact: true }).click(),
    ]);
    assert.equal(await page.innerText("[data-words]"), WORDS);
    assert.equal(await page.inputValue("#f-key-file"), "", "the key is forgotten");
    assert.doesNotMatch(sent(), /SECRET-KEY|Quillfeather/i, "neither key nor words were sent");
  });
  await lookAt(approver, "/console/tips/1", "a tip that was opened with a key of another", async (page) => {
    await page.fill("#f-key", "AGE-SECRET-KEY-1SLU5YE08UPTXD670H545DLPXATYD05A79WVMUN7S48LA07NH4MPQ6AP020");
    await page.getByRole("button", { name: "Open it", exact: true }).click();
    await page.getByText("This one does not open this tip").waitFor();
  });
  await as(approver, async ({ page }) => {
    await page.goto("/console/tips/1");
    await page.fill("#f-key", key.file.split("\n")[3] ?? "");
    await page.getByRole("button", { name: "Open it", exact: true }).click();
    await page.locator("[data-opened]").waitFor();
    assert.equal(await page.inputValue("[name=words]"), WORDS);
    await page.fill("[name=words]", "Quillfeather Lettings rings old people in Otford.");
    await Promise.all([page.waitForNavigation(), page.getByRole("button", { name: /Make a report/ }).click()]);
    assert.match(page.url(), /\/console\/reports\/\d+\?done=tip-used$/);
    assert.match(await page.innerText("main"), /From a sealed tip/);
  });
  await as(null, async ({ page }) => {
    await page.goto("/tip/code");
    await page.fill("[name=code]", code.toLowerCase());
    await Promise.all([page.waitForNavigation(), page.getByRole("button", { name: "Show me" }).click()]);
    assert.match(await page.innerText("main"), /It was used\./);
  });
  await t.test("without script the page says that sealing needs it, and what else one can do", async () => {
    await visitOf(opened, { javaScriptEnabled: false }, async ({ page }) => {
      await page.goto("/tip");
      assert.match(await page.innerText("main"), /Script is off here, so nothing can be sealed/);
      assert.match(await page.innerText("main"), /Report a call without your name/);
      assert.equal(await page.locator("textarea").isVisible(), false);
    });
  });
});
