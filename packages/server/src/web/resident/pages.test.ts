import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { parseDay, warningCode } from "@clearline/engine";
import type { TestDatabase } from "../../database/test-support.ts";
import { type TestApp, TestBrowser, testApp } from "../test-support.ts";
import { publish } from "./test-support.ts";

let clearline: TestApp;
before(async () => {
  clearline = await testApp();
});
after(() => clearline.close());

const PAGES = [
  "/",
  "/check",
  "/check/words",
  "/check/down",
  "/check/paid",
  "/check/listen",
  "/check/recording",
  "/receipt",
  "/tell",
  "/tip",
  "/tip/code",
  "/verify",
  "/directory",
  "/near",
  "/warnings",
  "/real",
  "/subscribe",
  "/subscribe/change",
  "/protect",
  "/protect/contacts",
  "/protect/contacts/look",
  "/protect/card",
  "/help",
  "/privacy",
  "/accessibility",
  "/feeds",
  "/widget",
];

for (const url of PAGES) {
  test(`${url} answers whole, asks nothing of another host, and carries no script or style of its own`, async () => {
    const { statusCode, body } = await new TestBrowser(clearline.app).get(url);
    assert.equal(statusCode, 200);
    assert.match(body, /<h1/);
    assert.doesNotMatch(body, / style="| on[a-z]+="|<style|(?:src|action)="https?:/);
    assert.equal(body.match(/<h1/g)?.length, 1, "one heading of the first order");
  });
}

test("the urgent pages stay under 50 kB with all they load", async () => {
  const browser = new TestBrowser(clearline.app);
  const size = async (url: string) => Buffer.byteLength((await browser.get(url)).rawPayload);
  const shared =
    (await size("/assets/urgent.css")) + (await size("/assets/urgent.js")) + (await size("/assets/favicon.svg"));
  for (const url of PAGES.filter((one) => one.startsWith("/check"))) {
    const whole = shared + (await size(url));
    assert.ok(whole <= 50_000, `${url}: ${whole} bytes`);
  }
  const everything = {
    ask: ["code", "move", "details", "hand-over", "press", "computer", "gift"],
    who: "bank",
    push: "yes",
  };
  const answer = Buffer.byteLength((await browser.post("/check", everything)).rawPayload);
  assert.ok(shared + answer <= 50_000, `the answer: ${shared + answer} bytes`);
});

/** As a connection that is refused: what the pool then answers. */
function cutOff({ pool }: TestDatabase): void {
  const away = () => Promise.reject(Object.assign(new Error("gone"), { code: "ECONNREFUSED" }));
  Object.assign(pool, { query: away, connect: away });
}

test("an unknown address is told so in the language it was asked in, with ways on", async () => {
  const asked = async (path: string): Promise<string> => {
    const { statusCode, body } = await clearline.app.inject(path);
    assert.equal(statusCode, 404, path);
    return body;
  };
  const english = await asked("/cymru");
  assert.match(english, /<html lang="en"[^]*<h1[^>]*>We cannot find that page<\/h1>[^]*<a href="\/">start from/);
  for (const path of ["/cy", "/cy/nothing", "/cy/warnings/none?x=1", "/cy/help"]) {
    const welsh = await asked(path);
    assert.match(welsh, /<html lang="cy"[^]*<h1[^>]*>Allwn ni ddim dod o hyd i’r dudalen honno<\/h1>/);
    assert.match(
      welsh,
      /rhowch y ffôn i lawr[^]*<a href="\/" hreflang="en">[^]*<a href="\/cy\/subscribe">Cael rhybuddion/,
    );
    assert.equal(
      /<a [^>]*href="\/help" hreflang="en"/.test(welsh),
      path === "/cy/help",
      "to the page in English, if any",
    );
  }
});

test("with the database away, home opens its doors and the rest says what is so", async () => {
  const gone = await testApp();
  cutOff(gone.database);
  const home = await gone.app.inject("/");
  assert.equal(home.statusCode, 200, "the doors open");
  assert.match(home.body, /Someone is on the phone now/);
  assert.match(home.body, /We cannot show warnings just now/);
  const list = await gone.app.inject("/warnings");
  assert.equal(list.statusCode, 503);
  assert.match(list.body, /Put the phone down/);
  await gone.close();
});

test("a fault of ours gives back what was typed, unless it came from another site, and asks for no words of a page", async () => {
  const broken = await testApp();
  const fails = () => Promise.reject(new Error("secret 07700 900123"));
  const { store } = broken.services;
  Object.assign(store, { inTransaction: fails, cases: { ...store.cases, countsByPlaceAndDay: fails } });
  const say = (site: string) =>
    broken.app.inject({
      method: "POST",
      url: "/directory/correct",
      headers: { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": site },
      payload: new URLSearchParams({
        entry: "159",
        says: "The number rings out since Monday",
        proof: "",
        contact: "",
      }).toString(),
    });
  const own = await say("same-origin");
  assert.equal(own.statusCode, 500);
  assert.match(own.body, /What you wrote, to copy[^]*The number rings out since Monday/);
  assert.match(own.body, /say reference <b>[0-9a-f]{8}<\/b>/);
  assert.doesNotMatch((await say("cross-site")).body, /rings out/);
  const page = await broken.app.inject("/near?place=TN13");
  assert.equal(page.statusCode, 500);
  assert.match(page.body, /Load this page again in a minute/);
  for (const { body } of [own, page]) assert.doesNotMatch(body, /secret|07700 900123|\.ts:\d/);
  await broken.close();
});

test("a warning that was read before the database went away is still there", async () => {
  const gone = await testApp();
  const { code } = await publish(gone.database, { slug: "press-1" });
  const kept = ["/", "/warnings", "/warnings/press-1", "/warnings.atom", `/real?code=${code}`];
  const before = await Promise.all(kept.map((url) => gone.app.inject(url)));
  cutOff(gone.database);
  const after = await Promise.all(kept.map((url) => gone.app.inject(url)));
  assert.deepEqual(
    after.map(({ statusCode, body }) => [statusCode, body]),
    before.map(({ body }) => [200, body]),
  );
  const unknown = warningCode({ codePrefix: "ZZ" }, parseDay("2026-11-19") ?? assert.fail(), Buffer.alloc(3));
  assert.equal((await gone.app.inject("/warnings/never-read")).statusCode, 503);
  assert.equal((await gone.app.inject(`/real?code=${unknown}`)).statusCode, 503, "not ours is never guessed");
  await gone.close();
});

test("a card carries the numbers typed and none is kept", async () => {
  const browser = new TestBrowser(clearline.app);
  const card = await browser.post("/protect/card", {
    owner: "Mrs J. Whitlock",
    name1: "Dilys, my daughter",
    number1: "07700 900417",
    name2: "",
    number2: "",
  });
  assert.match(card.body, /<dt>Dilys, my daughter<\/dt><dd>07700 900417<\/dd>/);
  assert.match(card.body, /For Mrs J\. Whitlock\. Made on 19 November 2026/);
  const half = await browser.post("/protect/card", { name1: "Dilys", number1: "01632 960" });
  assert.match(half.body, /Enter the whole number, like 01632 960123/);
  for (const number1 of ["01632 960301", "07700 900123", "960301", "101", "+353 1 496 0123"])
    assert.equal((await browser.post("/protect/card", { name1: "Dilys", number1 })).statusCode, 200, number1);
  const wrong = await browser.post("/protect/card", { name1: "Dilys", number1: "" });
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /Enter their phone number, or leave out the name/);
});
