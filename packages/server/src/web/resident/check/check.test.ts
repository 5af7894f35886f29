import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type TestApp, TestBrowser, testApp } from "../../test-support.ts";
import { tell } from "../test-support.ts";
import { ASK_TILES, asWords, decide } from "./tiles.ts";

const ticked = (asks: string[], who = "", push = "") => decide({ asks, who, push });

test("what no real caller wants is likely fraud by itself", () => {
  for (const { value, weight } of ASK_TILES.filter((tile) => tile.weight === "alone")) {
    assert.equal(ticked([value]).verdict, "likely_fraud", `${value} ${weight}`);
  }
});

test("a key to press or bank details are fraud with a claim or pressure, and need care alone", () => {
  assert.equal(ticked(["press"]).verdict, "be_careful");
  assert.equal(ticked(["press"], "tax").verdict, "likely_fraud");
  assert.equal(ticked(["details"], "", "yes").verdict, "likely_fraud");
  assert.equal(ticked(["details", "press"]).verdict, "likely_fraud");
});

test("nothing ticked is never an all-clear", () => {
  assert.equal(ticked([]).verdict, "be_careful");
  assert.equal(ticked(["none"]).verdict, "be_careful");
  assert.equal(ticked(["none"], "bank", "no").verdict, "be_careful", "anyone can say they are the bank");
  assert.equal(ticked(["none"], "other", "no").verdict, "no_signs_seen");
});

test("the strongest reason comes first and is the line under the verdict", () => {
  const { line, reasons } = ticked(["press", "code"], "bank", "yes");
  assert.equal(reasons[0]?.quote, "Tell them a PIN, password or code");
  assert.equal(line, reasons[0]?.say);
  assert.equal(reasons.length, 4);
});

test("ticks become the first words of a report", () => {
  assert.equal(
    asWords({ asks: ["move"], who: "bank", push: "yes" }),
    "They said they were from my bank. They wanted me to move or send money. They rushed me, scared me or told me to keep it secret.",
  );
});

let clearline: TestApp;
before(async () => {
  clearline = await testApp();
});
after(() => clearline.close());

test("the answer says the act, gives a clock time, and keeps nothing", async () => {
  const browser = new TestBrowser(clearline.app);
  const answer = await browser.post("/check", { ask: ["press", "details"], who: "tax" });
  assert.equal(answer.statusCode, 200);
  assert.match(answer.body, /<title>End the call\. This is likely fraud\. - Clearline<\/title>/);
  assert.match(answer.body, /You can use this phone from <b>10:47am<\/b>/);
  assert.match(answer.body, /Only this phone\? Wait at least 5 minutes/);
  assert.equal(answer.headers["cache-control"], "no-store");
  assert.equal(browser.cookies.size, 0);
});

test("how many told us is said from five, and not below", async () => {
  const browser = new TestBrowser(clearline.app);
  const count = async () => /<strong>(\d+)<\/strong>/.exec((await browser.post("/check", { who: "tech" })).body)?.[1];
  for (let i = 0; i < 4; i++) await tell(clearline.services.store, { impersonated_kind: "tech_support" });
  assert.equal(await count(), undefined);
  await tell(clearline.services.store, { impersonated_kind: "tech_support" });
  assert.equal(await count(), "5");
});

test("words that cannot be heard get a sentence and stay", async () => {
  const browser = new TestBrowser(clearline.app);
  const empty = await browser.post("/check/words", { words: " " });
  assert.equal(empty.statusCode, 422);
  assert.match(empty.body, /<title>Error: What did they say\?/);
  const long = await browser.post("/check/words", { words: "so ".repeat(7000) });
  assert.equal(long.statusCode, 422);
  assert.match(long.body, /so so so/);
});

test("words are answered with the words", async () => {
  const browser = new TestBrowser(clearline.app);
  const said =
    "They are from my bank and said my money is not safe and I must move my money to a new account now, and tell nobody. <b>x</b>";
  const answer = await browser.post("/check/words", { words: said });
  assert.equal(answer.statusCode, 200);
  assert.match(answer.body, /End the call\. This is likely fraud\./);
  assert.match(answer.body, /<q>“[^<]*money/);
  assert.doesNotMatch(answer.body, /<b>x<\/b>/);
});

test("with the database away every urgent page still answers", async () => {
  const gone = await testApp();
  gone.services.store.cases.countLike = () =>
    Promise.reject(Object.assign(new Error("gone"), { code: "ECONNREFUSED" }));
  const browser = new TestBrowser(gone.app);
  assert.equal((await browser.post("/check", { who: "tech" })).statusCode, 200);
  for (const url of ["/check", "/check/words", "/check/down", "/check/paid"]) {
    assert.equal((await browser.get(url)).statusCode, 200, url);
  }
  await gone.close();
});
