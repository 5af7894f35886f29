/** Warnings on a device, in a real browser: what the page says, and what the worker shows of what is pushed to it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { CDPSession, Worker } from "playwright-core";
import { noBrowser } from "./support/browser.ts";
import { openClearline } from "./support/clearline.ts";
import { visitOf } from "./support/visit.ts";

const opened = await openClearline();
const skip = noBrowser;
const { origin } = opened;

const saying = "[data-device-say]";
const WORDS = {
  title: "Calls that pretend to be from your bank",
  body: "Put the phone down. Sevenoaks, west Kent.",
  url: `${origin}/warnings/calls-2026-11-19`,
  tag: "warning-WK-19-K4TD",
  lang: "en",
  manage: `${origin}/subscribe/manage/1.x`,
};

/** The worker's registration, as the browser's own tools name it. */
async function registrationIn(cdp: CDPSession): Promise<string> {
  const found = new Promise<string>((done) => {
    cdp.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const [one] = registrations;
      if (one) done(one.registrationId);
    });
  });
  await cdp.send("ServiceWorker.enable");
  return found;
}

type Shown = { title: string; body: string; tag: string };

/**
 * Pushes words and waits until the worker has shown something for them. Chromium forgets a notification that is asked
 * for between its being kept and its being drawn, so what is shown is asked for once, after the worker's own promise.
 */
async function pushesTo(worker: Worker, cdp: CDPSession): Promise<(data: string) => Promise<Shown[]>> {
  const registrationId = await registrationIn(cdp);
  return async (data) => {
    await worker.evaluate(`(() => {
      const { registration } = self;
      self.hasShown = new Promise((done, failed) => {
        registration.showNotification = (...told) =>
          ServiceWorkerRegistration.prototype.showNotification.apply(registration, told).then(done, failed);
      });
    })()`);
    await cdp.send("ServiceWorker.deliverPushMessage", { origin, registrationId, data });
    return worker.evaluate(`self.hasShown
      .then(() => self.registration.getNotifications())
      .then((all) => all.map(({ title, body, tag }) => ({ title, body, tag })))`);
  };
}

test("a push is shown; a correction takes its place; a press opens our page and no other", { skip }, () =>
  visitOf(opened, { permissions: ["notifications"] }, async ({ page, said }) => {
    await page.goto("/subscribe");
    await page.getByRole("button", { name: "Get warnings on this device" }).click();
    const context = page.context();
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
    assert.equal(worker.url(), `${origin}/subscribe/push-worker.js`);
    // A browser without a push service of its maker's, as here, says so; then the page offers e-mail.
    await page
      .locator(saying)
      .filter({ hasText: /gets our warnings|ask for e-mail instead/ })
      .waitFor();
    const cdp = await context.newCDPSession(page);
    const push = await pushesTo(worker, cdp);

    assert.deepEqual(await push(JSON.stringify(WORDS)), [{ title: WORDS.title, body: WORDS.body, tag: WORDS.tag }]);
    const withdrawn = await push(JSON.stringify({ ...WORDS, title: `Withdrawn: ${WORDS.title}` }));
    assert.deepEqual(
      withdrawn.map(({ title }) => title),
      [`Withdrawn: ${WORDS.title}`],
    );
    const unread = await push("no words of ours");
    assert.equal(unread.length, 2);
    assert.ok(unread.some(({ title }) => title === "Phone fraud warning"));

    const pressed = (action: string, url: string): Promise<string> =>
      worker.evaluate(`(async () => {
        let opened = "";
        self.clients.openWindow = async (url) => { opened = url; };
        const notification = { close() {}, data: { url: ${JSON.stringify(url)}, manage: ${JSON.stringify(WORDS.manage)} } };
        const event = Object.assign(new Event("notificationclick"), { action: ${JSON.stringify(action)}, notification });
        const done = new Promise((resolve) => { event.waitUntil = (work) => work.then(resolve); });
        self.dispatchEvent(event);
        await done;
        return opened;
      })()`);
    assert.equal(await pressed("", WORDS.url), WORDS.url);
    assert.equal(await pressed("manage", WORDS.url), WORDS.manage);
    assert.equal(await pressed("", "https://elsewhere.example/"), `${origin}/warnings`);
    // A test's browser keeps nothing, and Chromium says that it offers such a one no pushes.
    assert.deepEqual(
      said.filter((words) => !/Push API in incognito mode/.test(words)),
      [],
    );
  }),
);

test("each state is said: refused by the person, not offered by the browser, and e-mail without script", {
  skip,
}, async () => {
  await visitOf(opened, {}, async ({ page, said }) => {
    await page.addInitScript("Object.defineProperty(Notification, 'permission', { get: () => 'denied' })");
    await page.goto("/subscribe");
    assert.match(await page.locator(saying).innerText(), /set to show nothing from us/);
    assert.equal(await page.getByRole("button", { name: /on this device/ }).count(), 0);
    assert.deepEqual(said, []);
  });
  await visitOf(opened, {}, async ({ page, said }) => {
    await page.addInitScript("delete globalThis.PushManager");
    await page.goto("/subscribe");
    assert.match(await page.locator(saying).innerText(), /cannot show warnings/);
    assert.deepEqual(said, []);
  });
  await visitOf(opened, { javaScriptEnabled: false }, async ({ page }) => {
    await page.goto("/subscribe");
    assert.equal(await page.locator("[data-device]").isVisible(), false);
    await page.getByLabel("Your e-mail address").fill("ann@example.org");
    await page.getByLabel("Your town, village or postcode").fill("TN13");
    await page.getByRole("button", { name: "Sign up" }).click();
    assert.equal(await page.innerText("h1"), "Now look at your e-mail");
  });
});

test("a device that is on says so, sends us what the form wants, and leaves in one press", { skip }, () =>
  visitOf(opened, { permissions: ["notifications"] }, async ({ page, said }) => {
    // The one part that needs the browser maker's own servers; everything else is real.
    await page.addInitScript(`{
      let made = null;
      const fake = {
        endpoint: "https://push.example/e2e",
        options: { applicationServerKey: null },
        toJSON: () => ({ endpoint: fake.endpoint, keys: { p256dh: "B" + "x".repeat(86), auth: "y".repeat(22) } }),
        unsubscribe: async () => { made = null; return true; },
      };
      PushManager.prototype.subscribe = async () => (made = fake);
      PushManager.prototype.getSubscription = async () => made;
    }`);
    await page.goto("/subscribe");
    await page.getByLabel("Your town, village or postcode").fill("Nowhere at all");
    await page.getByRole("button", { name: "Get warnings on this device" }).click();
    await page.locator(saying).filter({ hasText: "Enter a town" }).waitFor();
    await page.getByLabel("Your town, village or postcode").fill("Sevenoaks");
    await page.getByRole("button", { name: "Get warnings on this device" }).click();
    await page.locator(saying).filter({ hasText: "This device gets our warnings" }).waitFor();
    const { store } = opened.made.services;
    const row = await store.subscribers.byAddress("push", "https://push.example/e2e");
    assert.deepEqual([row?.place, row?.quiet_from], ["Sevenoaks", "21:00:00"]);
    await page.getByRole("button", { name: "Stop warnings on this device" }).click();
    await page.locator(saying).filter({ hasText: "no more warnings" }).waitFor();
    const left = await store.subscribers.byAddress("push", "https://push.example/e2e");
    assert.ok(left?.left_at);
    assert.deepEqual(said, []);
  }),
);
