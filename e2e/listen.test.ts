/**
 * Listening along on the person's own device, in a real Chromium: the engine runs in the page, nothing is asked of any
 * host once the page is there, nothing stays, and no recogniser is used that may send the call elsewhere. A recogniser
 * that works on the device needs a model that the browser fetches, so the browser's own is stood in for by one that
 * speaks the same API; see packages/server/src/web/assets/browser/parts/speech.ts.
 */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { assertAccessibleLightAndDark, assertValidHtml, noBrowser } from "./support/browser.ts";
import { openClearline } from "./support/clearline.ts";
import { visitOf } from "./support/visit.ts";

const MOST_PACKED = 150_000;
const FRAUD = "This is the fraud team at your bank. You must move your money to a safe account and tell nobody. ";
const GENUINE = "Hello, it is the surgery. Your blood test is back and is normal. No need to do anything. ";

const { made, browser, origin } = await openClearline();

/** Scripts are text: this file is compiled without a DOM. What the page did is read from `told`. */
const TOLD = `globalThis.told = { vibrated: 0, starts: 0, local: [] };
  navigator.vibrate = () => { told.vibrated += 1; return true; };`;
const ON_DEVICE = `globalThis.SpeechRecognition = globalThis.webkitSpeechRecognition = class extends EventTarget {
  static available = async ({ processLocally }) => (processLocally ? "available" : "unavailable");
  static install = async () => true;
  #local = false;
  get processLocally() { return this.#local; }
  set processLocally(value) { this.#local = value; }
  start() { told.starts += 1; told.local.push(this.#local); told.now = this; }
  stop() {}
  abort() { told.aborted = true; }
};
globalThis.say = (transcript, isFinal) => told.now.dispatchEvent(
  Object.assign(new Event("result"), { resultIndex: 0, results: [Object.assign([{ transcript }], { isFinal })] }));`;
/** As Chromium had it for ten years: a recogniser whose maker's machines hear the call. */
const CLOUD_ONLY = `globalThis.SpeechRecognition = undefined;
  globalThis.webkitSpeechRecognition = class extends EventTarget { start() { told.starts += 1; } };`;
const NONE = "globalThis.SpeechRecognition = globalThis.webkitSpeechRecognition = undefined;";

/** Until the browser has all that the page names; its icon comes last, some time after. */
async function wholePage(page: Page, asked: readonly string[]): Promise<void> {
  await page.waitForLoadState("networkidle");
  for (let i = 0; i < 30 && !asked.some((url) => url.endsWith("/favicon.svg")); i++) await page.waitForTimeout(100);
}

const band = (page: Page, verdict: string) => page.locator(`[data-verdict=${verdict}]`);

test("with script nothing is asked of any host after the page has come, and it works with the network gone", {
  skip: noBrowser,
}, async () => {
  await visitOf({ browser, origin }, { viewport: { width: 320, height: 640 } }, async ({ page, said, asked }) => {
    await page.addInitScript(TOLD);
    await page.goto("/check/listen");
    await wholePage(page, asked);
    const before = asked.length;
    await page.context().setOffline(true);
    await page.locator("textarea").pressSequentially(GENUINE);
    await band(page, "no_signs_seen").waitFor();
    await page.locator("textarea").pressSequentially(FRAUD);
    await band(page, "likely_fraud").waitFor();
    assert.match(await page.innerText("[data-said]"), /^End the call\. This is likely fraud\./);
    assert.match(await page.innerText("[data-reasons]"), /“move your money to a safe account”/);
    assert.equal(await page.evaluate("told.vibrated"), 1, "felt once");
    const box = await band(page, "likely_fraud").boundingBox();
    assert.ok(box && box.y >= 0 && box.y + box.height <= 640, "in sight while typing");
    await page.keyboard.press("Enter");
    await page.evaluate(`document.querySelector("[data-listen]").requestSubmit()`);
    await page.getByRole("button", { name: "Clear the words" }).click();
    assert.equal(await band(page, "likely_fraud").isVisible(), false);
    assert.deepEqual(asked.slice(before), [], "0 requests");
    const kept = await page.evaluate(
      "(async () => [document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length])()",
    );
    assert.deepEqual(kept, ["", 0, 0, 0]);
    assert.deepEqual(said, []);
  });
});

test("the words are gone when the page is left and come back to", { skip: noBrowser }, async () => {
  await visitOf({ browser, origin }, {}, async ({ page }) => {
    await page.goto("/check/listen");
    await page.fill("textarea", FRAUD);
    await band(page, "likely_fraud").waitFor();
    await page.goto("/check/down");
    await page.goBack();
    await page.waitForLoadState();
    assert.equal(await page.inputValue("textarea"), "");
    assert.equal(await band(page, "likely_fraud").isVisible(), false);
  });
});

test("a recogniser on the device listens after a yes, says so all the while, and stops at a press", {
  skip: noBrowser,
}, async () => {
  await visitOf({ browser, origin }, {}, async ({ page, said, asked }) => {
    await page.addInitScript(`${TOLD}${ON_DEVICE}`);
    const answered = await page.goto("/check/listen");
    assert.match(answered?.headers()["permissions-policy"] ?? "", /microphone=\(self\)/);
    const state = page.locator("[data-state]");
    assert.equal((await state.innerText()).trim(), "Not listening");
    assert.equal(await page.evaluate("told.starts"), 0, "not before a yes");
    await wholePage(page, asked);
    const before = asked.length;
    await page.getByRole("button", { name: "Yes, start listening" }).click();
    assert.equal((await state.innerText()).trim(), "Listening, on this device only");
    assert.deepEqual(await page.evaluate("told.local"), [true]);
    await page.evaluate(`say("this is the fraud team at your bank you must move your money to a safe", false)`);
    await page.evaluate(`say("account and tell nobody", true)`);
    await page.evaluate(`say("you must move your money to a safe account", false)`);
    await band(page, "likely_fraud").waitFor();
    await page.evaluate(`told.now.dispatchEvent(new Event("end"))`);
    assert.equal(await page.evaluate("told.starts"), 2, "a pause in the talk does not end it");
    await page.getByRole("button", { name: "Stop listening" }).click();
    assert.equal((await state.innerText()).trim(), "Stopped. Nothing was kept.");
    assert.equal(await page.evaluate("told.aborted"), true);
    assert.deepEqual(asked.slice(before), [], "0 requests");
    assert.deepEqual(said, []);
  });
});

test("a microphone that is refused is said, and the words can still be written", { skip: noBrowser }, async () => {
  await visitOf({ browser, origin }, {}, async ({ page }) => {
    await page.addInitScript(`${TOLD}${ON_DEVICE}`);
    await page.goto("/check/listen");
    await page.getByRole("button", { name: "Yes, start listening" }).click();
    await page.evaluate(`told.now.dispatchEvent(Object.assign(new Event("error"), { error: "not-allowed" }))`);
    assert.match(await page.innerText("[data-state]"), /The microphone is off for this page\. Write what you hear\./);
  });
});

test("a recogniser that may send the call elsewhere is not offered, and the page says why", {
  skip: noBrowser,
}, async () => {
  for (const [script, why] of [
    [CLOUD_ONLY, /Your browser would send the call to its maker/],
    [NONE, /This browser cannot listen/],
  ] as const) {
    await visitOf({ browser, origin }, {}, async ({ page }) => {
      await page.addInitScript(`${TOLD}${script}`);
      await page.goto("/check/listen");
      await page.locator("[data-offer]:visible").waitFor();
      assert.match(await page.innerText("section"), why);
      assert.equal(await page.getByRole("button", { name: "Yes, start listening" }).isVisible(), false);
      assert.equal(await page.evaluate("told.starts"), 0);
    });
  }
});

test("whether it was right can be said, and the words go along only where the box is ticked", {
  skip: noBrowser,
}, async () => {
  assert.ok(made);
  const { store } = made.services;
  for (const sends of [false, true]) {
    await visitOf({ browser, origin }, {}, async ({ page, said }) => {
      await page.goto("/check/listen");
      assert.equal(await page.getByText("Was this right?").isVisible(), false, "nothing was answered yet");
      await page.fill("textarea", FRAUD);
      await band(page, "likely_fraud").waitFor();
      if (sends) await page.getByText("Send my words too").click();
      await page.getByRole("button", { name: "No", exact: true }).click();
      await page.getByText("Thank you. An officer will read that.").waitFor();
      assert.deepEqual(said, []);
    });
    const [kept] = (await store.checkFeedback.list({ limit: 10 })).toSorted((a, b) => Number(b.id) - Number(a.id));
    assert.deepEqual(
      [kept?.asked_at, kept?.verdict, kept?.was_right, kept?.words],
      ["listening", "likely_fraud", "no", sends ? FRAUD.trim() : null],
    );
  }
});

test("without script the page says that words are sent, and answers", { skip: noBrowser }, async () => {
  await visitOf({ browser, origin }, { javaScriptEnabled: false }, async ({ page }) => {
    await page.goto("/check/listen");
    assert.match(await page.innerText("main"), /This sends your words to us/);
    assert.doesNotMatch(await page.innerText("main"), /leaves this device/);
    await page.fill("textarea", FRAUD);
    await Promise.all([page.waitForNavigation(), page.getByRole("button", { name: "Show me the answer" }).click()]);
    assert.match(await page.innerText("h1"), /End the call/);
  });
});

test("the engine and its page script pack into 150 kB", { skip: noBrowser }, async (t) => {
  const script = await readFile(new URL("../packages/server/assets/built/listen.js", import.meta.url));
  const packed = gzipSync(script, { level: 9 }).length;
  t.diagnostic(`listen.js: ${packed} bytes gzip, ${script.length} unpacked`);
  assert.ok(packed <= MOST_PACKED);
});

test("each state is valid, accessible and fits", { skip: noBrowser }, async () => {
  await visitOf({ browser, origin }, { bypassCSP: true, reducedMotion: "reduce" }, async ({ page }) => {
    for (const [script, words] of [
      [ON_DEVICE, FRAUD],
      [CLOUD_ONLY, GENUINE],
      [NONE, ""],
      [NONE, "is this real"],
    ] as const) {
      // Each takes the place of the one before.
      await page.addInitScript(`${TOLD}${script}`);
      const answered = await page.goto("/check/listen");
      await assertValidHtml((await answered?.text()) ?? "", "/check/listen");
      await page.fill("textarea", words);
      await page.waitForTimeout(400);
      await page.setViewportSize({ width: 1280, height: 640 });
      await assertAccessibleLightAndDark(page, words.slice(0, 10), [1280, 320]);
    }
  });
});
