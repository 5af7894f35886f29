/**
 * A browser whose push service gives it another address: the worker, in a real browser, joins anew and tells the server.
 * A test's Chromium has no push service of its maker's, so what that would give is made up; everything else is real.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page, Worker } from "playwright-core";
import { noBrowser } from "./support/browser.ts";
import { openClearline } from "./support/clearline.ts";
import { visitOf } from "./support/visit.ts";

const opened = await openClearline();
const skip = noBrowser;
const { origin } = opened;

const at = (name: string): string => `https://push.example/${name}`;
const keyOf = (letter: string): string => `B${letter.repeat(86)}`;
const secretOf = (letter: string): string => letter.repeat(22);
/** A subscription as a browser gives it, as script. @param letter what its keys are made of */
const subscription = (name: string, letter: string): string => `({
  endpoint: ${JSON.stringify(at(name))},
  options: { applicationServerKey: new Uint8Array([4, 1, 2, 3]).buffer },
  toJSON: () => ({ endpoint: ${JSON.stringify(at(name))}, keys: { p256dh: ${JSON.stringify(keyOf(letter))}, auth: ${JSON.stringify(secretOf(letter))} } }),
  unsubscribe: async () => true,
})`;

async function joined(page: Page, name: string, letter: string): Promise<Worker> {
  await page.addInitScript(
    `{ let made = null; PushManager.prototype.subscribe = async () => (made = ${subscription(name, letter)}); PushManager.prototype.getSubscription = async () => made; }`,
  );
  await page.goto("/subscribe");
  await page.getByRole("button", { name: "Get warnings on this device" }).click();
  await page.locator("[data-device-say]").filter({ hasText: "This device gets our warnings" }).waitFor();
  const context = page.context();
  return context.serviceWorkers()[0] ?? context.waitForEvent("serviceworker");
}

/** The event as browsers send it, until its work is done. @returns what the worker asked the push service for */
const change = (worker: Worker, old: string | null, fresh: string | null, offered: string): Promise<string> =>
  worker.evaluate(`(async () => {
    let asked = "nothing";
    PushManager.prototype.subscribe = async (wishes) => {
      asked = JSON.stringify([wishes.userVisibleOnly, [...wishes.applicationServerKey]]);
      return ${offered};
    };
    const event = Object.assign(new Event("pushsubscriptionchange"), { oldSubscription: ${old}, newSubscription: ${fresh} });
    const done = new Promise((resolve) => { event.waitUntil = (work) => work.then(resolve); });
    self.dispatchEvent(event);
    await done;
    return asked;
  })()`);

const rowAt = (name: string) => opened.made.services.store.subscribers.byAddress("push", at(name));

test(
  "the worker joins anew with the same key of ours, and its row moves, whatever the browser tells it",
  { skip },
  () =>
    visitOf(opened, { permissions: ["notifications"] }, async ({ page, asked, said }) => {
      const worker = await joined(page, "first", "a");
      const { id } = (await rowAt("first")) ?? assert.fail();
      const likeBefore = "[true,[4,1,2,3]]";

      // Firefox and newer Chromium give the old one, and no new one.
      assert.equal(await change(worker, subscription("first", "a"), null, subscription("second", "b")), likeBefore);
      assert.equal(await rowAt("first"), null);
      const second = (await rowAt("second")) ?? assert.fail();
      assert.deepEqual([second.id, second.push_key, second.push_secret], [id, keyOf("b"), secretOf("b")]);

      // A browser that gives neither: what the worker kept tells which it was.
      assert.equal(await change(worker, null, null, subscription("third", "c")), likeBefore);
      assert.deepEqual([(await rowAt("third"))?.id, await rowAt("second")], [id, null]);

      // A browser that has joined anew by itself.
      assert.equal(await change(worker, null, subscription("fourth", "d"), "null"), "nothing");
      assert.deepEqual([(await rowAt("fourth"))?.id, await rowAt("third")], [id, null]);

      assert.ok(asked.every((url) => url.startsWith(origin)));
      assert.deepEqual(said, []);
    }),
);

test(
  "where the worker could not tell the server, the page does when it is next opened; one that left tells nothing",
  {
    skip,
  },
  () =>
    visitOf(opened, { permissions: ["notifications"] }, async ({ page, said }) => {
      await joined(page, "fifth", "e");
      const { id } = (await rowAt("fifth")) ?? assert.fail();
      await page.addInitScript(
        `{ let made = ${subscription("sixth", "f")}; PushManager.prototype.getSubscription = async () => made; made.unsubscribe = async () => { made = null; return true; }; }`,
      );
      const told = page.waitForResponse(`${origin}/subscribe/device/moved`);
      await page.goto("/subscribe");
      assert.equal((await told).status(), 204);
      assert.deepEqual([(await rowAt("sixth"))?.id, await rowAt("fifth")], [id, null]);
      await page.getByRole("button", { name: "Stop warnings on this device" }).click();
      await page.locator("[data-device-say]").filter({ hasText: "no more warnings" }).waitFor();
      assert.equal(await page.evaluate("caches.has('clearline-device')"), false);
      assert.deepEqual(said, []);
    }),
);
