/** The pages on which people choose what they get: drawing by mouse, ticking by keyboard, and how they look to axe. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { linkToken } from "../packages/server/src/actions/subscribe.ts";
import { assertAccessible, assertFits, assertValidHtml, noBrowser } from "./support/browser.ts";
import { openClearline } from "./support/clearline.ts";
import { press, tabTo } from "./support/keyboard.ts";
import { visitOf } from "./support/visit.ts";

const opened = await openClearline();
const skip = noBrowser;

test("four presses on the map are an area, and a corner can be taken back", { skip }, () =>
  visitOf(opened, {}, async ({ page, said }) => {
    await page.goto("/subscribe/area?near=Sevenoaks&miles=10");
    const map = page.locator("[data-draw]");
    const { width = 0, height = 0 } = (await map.boundingBox()) ?? {};
    const press = (x: number, y: number) => map.click({ position: { x: width * x, y: height * y } });
    for (const [x, y] of [
      [0.3, 0.3],
      [0.7, 0.3],
      [0.7, 0.7],
      [0.9, 0.1],
    ] as const)
      await press(x, y);
    await page.getByRole("button", { name: "Take back one corner" }).click();
    await press(0.3, 0.7);
    assert.equal(await page.locator("[data-drawn]").innerText(), "Corners so far: 4.");
    await page.getByRole("button", { name: "Use this area" }).click();
    const outline = await page.locator("input[name=outline]").inputValue();
    const corners = outline.split(" ").map((pair) => pair.split(",").map(Number));
    // Ten miles each way of Sevenoaks, which lies at 51.27, 0.19: a square of eight miles around it.
    assert.equal(corners.length, 4);
    for (const [lat = 0, lon = 0] of corners) {
      assert.ok(Math.abs(Math.abs(lat - 51.2724) - 0.0579) < 0.003, outline);
      assert.ok(Math.abs(Math.abs(lon - 0.1909) - 0.0925) < 0.005, outline);
    }
    assert.deepEqual(said, []);
  }),
);

test("the keyboard alone, without script: towns are ticked, and the area is asked for with an address", { skip }, () =>
  visitOf(opened, { javaScriptEnabled: false }, async ({ page }) => {
    await page.goto("/subscribe");
    await page.locator("#f-email").focus();
    await page.keyboard.type("gwen@example.org");
    await tabTo(page, /^Draw your own area/);
    await press(page, "Enter");
    await page.locator("#f-near").focus();
    await page.keyboard.type("Sevenoaks");
    await press(page, "Enter");
    for (const town of ["Otford", "Sevenoaks"]) {
      await page.getByLabel(town, { exact: true }).focus();
      await page.keyboard.press("Space");
    }
    await tabTo(page, /^Use this area$/);
    await press(page, "Enter");
    assert.equal(await page.innerText("h1"), "Get warnings for your area");
    // What was typed before is there again, and Enter in it signs up rather than draws.
    assert.equal(await page.locator("#f-email").inputValue(), "gwen@example.org");
    await page.locator("#f-email").focus();
    await press(page, "Enter");
    assert.equal(await page.innerText("h1"), "Now look at your e-mail");
    const row = await opened.made.services.store.subscribers.byAddress("email", "gwen@example.org");
    assert.notEqual(row?.within, null);
  }),
);

test("each page and state is valid, accessible and fits 320 pixels", { skip }, async () => {
  const { store } = opened.made.services;
  const row = await store.subscribers.ask(
    { channel: "email", address: "cy@example.org", token: "cy" },
    { place: "Sevenoaks", area: { kind: "everywhere" }, kinds: ["text"], language: "cy", quiet: null },
  );
  const own = `/subscribe/manage/${linkToken(opened.made.services, "manage", row ?? assert.fail())}`;
  await visitOf(opened, { bypassCSP: true }, async ({ page }) => {
    for (const path of [
      "/subscribe",
      "/cy/subscribe",
      "/subscribe/area",
      "/subscribe/area?near=Nowhere",
      "/subscribe/area?near=Sevenoaks",
      "/cy/subscribe/change",
      own,
    ]) {
      const answer = await page.goto(path);
      await assertValidHtml((await answer?.text()) ?? "", path);
      for (const details of await page.locator("details").all())
        await details.evaluate("(one) => { one.open = true; }");
      for (const [width, colorScheme] of [
        [1280, "light"],
        [320, "dark"],
      ] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.setViewportSize({ width, height: 800 });
        await assertAccessible(page, `${path} at ${width}`);
        await assertFits(page, `${path} at ${width}`);
      }
    }
  });
});
