/**
 * Residents' pages enlarged four times, with letters spaced out, and on paper: what matters stands on the first screen,
 * whole, and nothing is left on paper that can only be pressed.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { publish } from "../packages/server/src/web/resident/test-support.ts";
import { noBrowser } from "./support/browser.ts";
import { openClearline } from "./support/clearline.ts";
import { assertNothingSpills, assertPressable, FOUR_TIMES, shareSeen, spaceOut } from "./support/enlarged.ts";
import { visitOf } from "./support/visit.ts";

const { made, browser, origin } = await openClearline();
if (noBrowser === false) await publish(made.database, { slug: "press-1" });

/** Every page with an address of its own, but the card, which has the size of its paper. */
const PATHS = [
  ..."/ /check /check/words /check/down /check/paid /check/listen /check/recording /report /tell /receipt".split(" "),
  ..."/verify /directory /directory?q=police /directory?q=zzz /real /near /near?place=TN13 /warnings".split(" "),
  ..."/warnings/press-1 /cy/warnings/press-1 /subscribe /cy/subscribe /subscribe/area /subscribe/change".split(" "),
  ..."/subscribe/leave/made-up /subscribe/confirm/made-up /protect /help /privacy /accessibility /feeds".split(" "),
  ..."/widget /no-such-page /console/sign-in".split(" "),
];

test("on a screen of 320 by 256 a page says what it is about, and Back is no part of that", {
  skip: noBrowser,
}, async (t) => {
  await visitOf({ browser, origin }, { viewport: FOUR_TIMES, javaScriptEnabled: false }, async ({ page }) => {
    // There the act comes first, and fills the screen: to put the phone down.
    for (const path of PATHS.filter((one) => one !== "/check/listen"))
      await t.test(path, async () => {
        await page.goto(path);
        const seen = await shareSeen(page, "h1");
        assert.ok(seen > 0.95, `${Math.round(seen * 100)} % of the heading`);
      });
  });
});

test("the first door stands on a screen of 320 by 256", { skip: noBrowser }, async () => {
  await visitOf({ browser, origin }, { viewport: FOUR_TIMES }, async ({ page }) => {
    await page.goto("/");
    assert.ok((await shareSeen(page, ".cl-door--now b")) > 0.95);
  });
});

test("spaced out as WCAG 1.4.12 says, no page scrolls sideways and no words leave their box", {
  skip: noBrowser,
}, async (t) => {
  await visitOf({ browser, origin }, { viewport: FOUR_TIMES, bypassCSP: true }, async ({ page }) => {
    for (const path of PATHS)
      await t.test(path, async () => {
        await page.goto(path);
        await assertPressable(page, path);
        await spaceOut(page);
        const over = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
        assert.ok(over <= 0, `${over} px`);
        await assertNothingSpills(page, path);
      });
  });
});

test("on a screen of 320 by 256 the verdict stays in sight beside the words that are typed", {
  skip: noBrowser,
}, async () => {
  await visitOf({ browser, origin }, { viewport: FOUR_TIMES }, async ({ page }) => {
    for (const [words, verdict] of [
      ["This is the fraud team at your bank. You must move your money to a safe account. ", "likely_fraud"],
      ["Hello, it is the surgery. Your blood test is back and is normal. No need to do anything. ", "no_signs_seen"],
    ] as const) {
      await page.goto("/check/listen");
      await page.locator("textarea").pressSequentially(words);
      const band = `[data-verdict=${verdict}]`;
      await page.locator(band).waitFor();
      await page.keyboard.type("and");
      assert.ok((await shareSeen(page, band)) > 0.95, verdict);
      const height = (await page.locator(band).boundingBox())?.height ?? 0;
      assert.ok(height <= FOUR_TIMES.height / 2, `${verdict}: ${height} px`);
      const [box, field] = [await page.locator(band).boundingBox(), await page.locator("textarea").boundingBox()];
      assert.ok(box && field && field.y + field.height > box.y + box.height + 40, "and the words beside it");
    }
  });
});

test("what must be put right has the focus on the urgent pages too", { skip: noBrowser }, async () => {
  await visitOf({ browser, origin }, { viewport: FOUR_TIMES }, async ({ page }) => {
    for (const path of ["/check/words", "/check/recording"]) {
      await page.goto(path);
      const send = page.locator("main form button[type=submit]");
      if ((await send.count()) === 0) continue;
      await Promise.all([page.waitForNavigation(), send.first().click()]);
      assert.match(await page.title(), /^Error: /);
      assert.match(await page.innerText(":focus"), /^There is a problem/, path);
      assert.ok((await shareSeen(page, ":focus")) > 0.95, path);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      assert.match((await page.locator(":focus").getAttribute("id")) ?? "", /^f-/);
    }
  });
});

test("on paper no page has a box to type in, a button or a way back", { skip: noBrowser }, async () => {
  await visitOf({ browser, origin }, {}, async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    for (const path of ["/directory", "/near", "/warnings/press-1", "/check/down"]) {
      await page.goto(path);
      const pressed = page.locator("main :is(input, button, select, .govuk-back-link)").filter({ visible: true });
      assert.equal(await pressed.count(), 0, path);
    }
  });
});

test("what was found, or that nothing was, stands on the first screen", { skip: noBrowser }, async () => {
  for (const javaScriptEnabled of [true, false])
    await visitOf({ browser, origin }, { viewport: FOUR_TIMES, javaScriptEnabled }, async ({ page }) => {
      for (const [typed, said] of [
        ["police", "Found for “police”"],
        ["zzz", "Nothing found for “zzz”"],
      ] as const) {
        await page.goto("/directory");
        await page.fill("[name=q]", typed);
        await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
        assert.match(await page.innerText("#found"), new RegExp(said));
        assert.ok((await shareSeen(page, "#found")) > 0.5, typed);
      }
    });
});
