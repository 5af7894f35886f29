import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type TestApp, TestBrowser, testApp } from "../../test-support.ts";
import { tell } from "../test-support.ts";
import { ASK_TILES, asWords, decide } from "../../shell/call-tiles.ts";

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
  assert.equal(line, "No bank needs your code.");
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
  assert.match(answer.body, /Only this phone\? Wait until 10:47am\./);
  assert.match(answer.body, /data-wait-minutes="5"/);
  // A browser may show it again on the way back; what was said in words stays out of its store.
  assert.equal(answer.headers["cache-control"], "private, no-cache");
  const words = await browser.post("/check/words", { words: "They wanted me to move my money" });
  assert.equal(words.headers["cache-control"], "no-store");
  assert.equal(browser.cookies.size, 0);
});

test("the wait is as long as the force has set, wherever it is said", async () => {
  const slow = await testApp();
  slow.services.site.advice = { ...slow.services.site.advice, lineClearsMinutes: 12 };
  const browser = new TestBrowser(slow.app);
  for (const answer of [
    await browser.post("/check", { ask: "move" }),
    await browser.post("/check", {}),
    await browser.post("/check", { ask: "none", push: "no" }),
    await browser.post("/check/words", { words: "They asked me for my date of birth" }),
    await browser.get("/check/down"),
  ]) {
    assert.match(answer.body, /Wait until 10:54am\./);
    assert.match(answer.body, /data-wait-minutes="12"/);
    assert.match(answer.body, /Ring someone you know first\./);
  }
  await slow.close();

  const broken = await testApp();
  broken.services.site.advice = { ...broken.services.site.advice, lineClearsMinutes: 12 };
  broken.services.store.series.live = () => Promise.reject(new Error("a fault of ours"));
  const answer = await new TestBrowser(broken.app).post("/check", { who: "bank" });
  assert.equal(answer.statusCode, 500);
  assert.match(answer.body, /Wait at least 12 minutes\./);
  await broken.close();
});

test("159, 101, 999 and a number they know are on the answers that need them, and money gone never waits", async () => {
  const browser = new TestBrowser(clearline.app);
  for (const answer of [await browser.post("/check", { ask: "code" }), await browser.get("/check/down")]) {
    for (const said of [/href="tel:159"/, /the number on your card/, /Police 101\./, /Danger 999\./])
      assert.match(answer.body, said);
  }
  assert.match((await browser.post("/check", { ask: "hand-over" })).body, /Someone coming\? 999\./);
  assert.match((await browser.post("/check", {})).body, /href="tel:159"[^]*Police 101\./);
  assert.match((await browser.post("/check", { ask: "none", push: "no" })).body, /Ring back on a number you know\./);
  const paid = (await browser.get("/check/paid")).body;
  assert.match(paid, /Do not wait\.[^]*href="tel:159"[^]*Ring 999\./);
  assert.doesNotMatch(paid, /Wait until/);
});

test("the live series is told from five reports on, near a place where they ask, and never below", async () => {
  const now = new Date("2026-11-19T10:42:00Z");
  const live = await testApp({ now });
  const { store } = live.services;
  const series = await store.series.add("not shown");
  const told = async (place = "") => {
    // A look at the database serves every check for half a minute.
    now.setUTCMinutes(now.getUTCMinutes() + 1);
    return (await new TestBrowser(live.app).post("/check", { who: "tech", place })).body;
  };
  const add = async () =>
    store.series.join((await tell(store, { impersonated_kind: "tech_support" })).id, series, [], null);
  for (let i = 0; i < 4; i++) await add();
  assert.doesNotMatch(await told(), /told us about a call like this/);
  for (let i = 0; i < 3; i++) await add();
  await tell(store, { impersonated_kind: "tech_support" });
  assert.match(await told(), /<strong>7<\/strong><p><b>people in west Kent<\/b> told us .* since <span [^>]*>Friday</);
  assert.match(await told("tn13 1aa"), /<strong>7<\/strong><p><b>people near you<\/b>/);
  assert.match(await told("Dover"), /<b>people in west Kent<\/b>/);
  const unknown = await told("Nowhere at all");
  assert.match(unknown, /Enter a town, or a postcode such as TN13/);
  assert.match(unknown, /<h1>End the call|<h1>Be careful/, "the answer stays");
  assert.doesNotMatch((await new TestBrowser(live.app).post("/check", { who: "bank" })).body, /<strong>/);
  await live.close();
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

test("what has no letters is no story, and gets no answer that could be taken for one", async () => {
  const browser = new TestBrowser(clearline.app);
  for (const words of ["😀😀", "?!", "07700 900123"]) {
    const asked = await browser.post("/check/words", { words });
    assert.equal(asked.statusCode, 422, words);
    assert.match(asked.body, /Write what they said in words\./);
    assert.doesNotMatch(asked.body, /no signs/);
  }
});

test("words that are not English are never told that there were no signs in them", async () => {
  const browser = new TestBrowser(clearline.app);
  for (const words of [
    "Dywedodd dyn ei fod o Barclays a bod rhaid i mi symud fy arian i gyfrif diogel",
    "Pan zadzwonił i kazał przelać pieniądze na bezpieczne konto",
    "qwertyuiop",
  ]) {
    assert.match((await browser.post("/check/words", { words })).body, /<h1>(?:Be careful|End the call)/, words);
  }
  const surgery = await browser.post("/check/words", {
    words: "It was the surgery to say my appointment is moved to Tuesday",
  });
  assert.match(surgery.body, /<h1>We saw no signs/);
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
  gone.services.store.series.live = () => Promise.reject(Object.assign(new Error("gone"), { code: "ECONNREFUSED" }));
  const browser = new TestBrowser(gone.app);
  assert.equal((await browser.post("/check", { who: "tech" })).statusCode, 200);
  for (const url of ["/check", "/check/words", "/check/down", "/check/paid"]) {
    assert.equal((await browser.get(url)).statusCode, 200, url);
  }
  await gone.close();
});
