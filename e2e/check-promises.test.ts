/**
 * What "Someone is on the phone now" promises, each measured in a real Chromium on the smallest phone: at most three
 * questions on one page, the whole answer on the first screen, no script needed, 50 kB in all, read aloud in 20 seconds.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { ASK_TILES } from "../packages/server/src/web/shell/call-tiles.ts";
import { noBrowser } from "./support/browser.ts";
import { openClearline } from "./support/clearline.ts";
import { SECONDS_ALOUD, secondsAloud } from "./support/aloud.ts";
import { visitOf } from "./support/visit.ts";

const PHONE = { width: 320, height: 640 };
const MOST_BYTES = 50_000;

const { browser, origin } = await openClearline();

type Ticks = readonly string[];
/** Every demand alone with a claim, the thin answers, and all at once. */
const ANSWERS: readonly Ticks[] = [
  ...ASK_TILES.filter(({ weight }) => weight !== "never").map(({ value }) => [value, "bank"]),
  ["bank", "yes"],
  [],
  ["none", "no"],
  [...ASK_TILES.map(({ value }) => value).filter((value) => value !== "none"), "bank", "yes"],
];

async function answer(page: Page, ticks: Ticks): Promise<void> {
  await page.goto("/check");
  for (const value of ticks) await page.check(`.cl-tile input[value=${value}]`);
  await Promise.all([page.waitForNavigation(), page.getByRole("button", { name: "Show me the answer" }).click()]);
}

/** The same in a person's own words: frauds of all kinds, money that has gone, thin words, and words with nothing in them. */
const WORDS: readonly string[] = [
  "he wants my pin",
  "A man from the bank said my money is not safe and I have to move it to a new account he has opened for me.",
  "Detective says they have my grandson in custody and I must draw out £4000 and give it to a taxi driver",
  "recorded message from HMRC, an arrest warrant is out for me if I do not press 1",
  "BT engineer says my router has been hacked and he needs me to download AnyDesk",
  "they want me to buy Google Play cards and read out the numbers on the back",
  "He is from a call blocker firm and needs my card number and the three digits on the back",
  "A young man helps me invest in bitcoin, he rings every day and wants another ten thousand before Friday",
  "HE SAYS I AM GOING TO PRISON UNLESS I PAY TODAY",
  "A police officer came to the door after the call and took my card and PIN",
  "I already gave him my card number what do I do now",
  "council tax refund, someone rang and wants my account number and sort code to pay me",
  "someone wants my sort code",
  "is this real?",
  "The surgery rang to say my appointment is moved to Tuesday",
];

async function write(page: Page, words: string): Promise<void> {
  await page.goto("/check/words");
  await page.fill("#f-words", words);
  await Promise.all([page.waitForNavigation(), page.getByRole("button", { name: "Show me the answer" }).click()]);
}

test("an answer to a person's own words stands on the first screen too, and is read aloud in 20 seconds", {
  skip: noBrowser,
}, async (t) => {
  await visitOf({ browser, origin }, { viewport: PHONE }, async ({ page }) => {
    for (const words of WORDS) {
      await write(page, words);
      const last = await page.locator(".cl-steps").boundingBox();
      const end = last ? last.y + last.height : Number.POSITIVE_INFINITY;
      const said =
        (await page.innerText(".cl-verdict")) + (await page.innerText(".cl-steps")).replace(/^\d:\d\d$/m, "");
      const seconds = secondsAloud(said);
      t.diagnostic(`${words.slice(0, 40)}: ends at ${end} px, ${seconds.toFixed(1)} s`);
      assert.ok(end <= PHONE.height, `${words}: ends at ${end} px`);
      assert.ok(seconds <= SECONDS_ALOUD, `${words}: ${seconds.toFixed(1)} s for: ${said.replaceAll("\n", " ")}`);
    }
  });
});

test("one page asks three questions at most, all of which can be skipped", { skip: noBrowser }, async () => {
  await visitOf({ browser, origin }, { viewport: PHONE }, async ({ page }) => {
    await page.goto("/check");
    assert.ok((await page.locator("fieldset").count()) <= 3);
    assert.equal(await page.locator("[required]").count(), 0);
    assert.equal(await page.innerText("h1"), "Put the phone down now");
  });
});

test("the whole answer stands on the first screen of 320 by 640, with script and without", {
  skip: noBrowser,
}, async (t) => {
  for (const javaScriptEnabled of [true, false]) {
    await visitOf({ browser, origin }, { viewport: PHONE, javaScriptEnabled }, async ({ page, said }) => {
      for (const ticks of ANSWERS) {
        await answer(page, ticks);
        const last = await page.locator(".cl-steps").boundingBox();
        const first = await page.locator("h1").boundingBox();
        assert.ok(
          first && first.y >= 0 && last && last.y + last.height <= PHONE.height,
          `${ticks.join("+")}: ends at ${last && last.y + last.height} px`,
        );
        t.diagnostic(
          `${ticks.join("+") || "nothing"}, script ${javaScriptEnabled ? "on" : "off"}: ends at ${last.y + last.height} px`,
        );
        assert.match(await page.innerText("#wait"), /Wait until \d{1,2}:\d\dam\.[^]*Ring someone you know first\./);
        assert.equal(await page.isVisible("[data-figure]"), javaScriptEnabled, "the running timer needs script");
      }
      assert.deepEqual(said, []);
    });
  }
});

test("the running timer is large", { skip: noBrowser }, async () => {
  await visitOf({ browser, origin }, { viewport: PHONE }, async ({ page }) => {
    await page.goto("/check/down");
    assert.match(await page.innerText("[data-figure]"), /^[45]:\d\d$/);
    const figure = await page.locator("[data-figure]").boundingBox();
    assert.ok(figure && figure.height >= 72, `${figure?.height} px high`);
  });
});

test("an answer is read aloud in 20 seconds", { skip: noBrowser }, async (t) => {
  await visitOf({ browser, origin }, { viewport: PHONE, javaScriptEnabled: false }, async ({ page }) => {
    for (const ticks of ANSWERS) {
      await answer(page, ticks);
      const words = `${await page.innerText(".cl-verdict")} ${await page.innerText(".cl-steps")}`;
      const seconds = secondsAloud(words);
      t.diagnostic(`${ticks.join("+") || "nothing"}: ${seconds.toFixed(1)} s`);
      assert.ok(
        seconds <= SECONDS_ALOUD,
        `${ticks.join("+")}: ${seconds.toFixed(1)} s for: ${words.replaceAll("\n", " ")}`,
      );
    }
  });
});

test("question and answer take 50 kB at most, with all that they load", { skip: noBrowser }, async (t) => {
  for (const [name, open] of [
    ["the questions", (page: Page) => page.goto("/check")],
    ["the longest answer", (page: Page) => answer(page, ANSWERS.at(-1) ?? [])],
    ["the wait", (page: Page) => page.goto("/check/down")],
    ["money has gone", (page: Page) => page.goto("/check/paid")],
  ] as const) {
    await visitOf({ browser, origin }, { viewport: PHONE }, async ({ page }) => {
      // Bodies as they are, not packed: not every network packs them.
      const bodies = new Map<string, Promise<number>>();
      page.on("response", (response) => {
        const what = `${response.request().method()} ${response.url()}`;
        bodies.set(
          what,
          response.body().then(({ length }) => length),
        );
      });
      await open(page);
      await page.waitForLoadState("networkidle");
      // An answer is counted with the questions before it; what both load comes once.
      const total = (await Promise.all(bodies.values())).reduce((sum, n) => sum + n, 0);
      t.diagnostic(`${name}: ${total} bytes`);
      assert.ok(total > 20_000 && total <= MOST_BYTES, `${name}: ${total} bytes`);
    });
  }
});
