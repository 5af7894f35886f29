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
  assert.match(long.body, /Shorten it to 19,900 characters\. Keep what they asked you to do\./);
  assert.match(long.body, /so so so/);
});

test("what has no letters is no story, and gets no answer that could be taken for one", async () => {
  const browser = new TestBrowser(clearline.app);
  for (const [words, say] of [
    ["😀😀", /Write what they said in words\./],
    ["?!", /Write what they said in words\./],
    ["07700 900123", /Write what they said too\. A number alone shows nothing, for it can be faked\./],
    ["+44 (0)1632 960-123", /A number alone shows nothing/],
  ] as const) {
    const asked = await browser.post("/check/words", { words });
    assert.equal(asked.statusCode, 422, words);
    assert.match(asked.body, say);
    assert.doesNotMatch(asked.body, /no signs/);
  }
});

test("who told us next to nothing is not told that there were no signs in it, and can tell more", async () => {
  const browser = new TestBrowser(clearline.app);
  for (const words of [
    "is this real?",
    "he said that if I don't",
    "who is 01632 960123",
    "help",
    "qwertyuiop",
    "I am frightened, he is still on the line, what do I do",
  ]) {
    const { body } = await browser.post("/check/words", { words });
    assert.match(body, /<h1>We cannot tell from that yet\.<\/h1><p>Not sure\? End the call and ring back\./, words);
    assert.match(body, /Put the phone down\.[^]*Ring back on a number you know\./);
    assert.match(body, /<h2>Tell us a little more<\/h2>/);
    assert.doesNotMatch(body, /no signs|Was this right\?/);
  }
  for (const words of [
    "The surgery rang about my appointment",
    "The Red Cross rang and asked if I could give a bit more each month. I said no.",
  ]) {
    assert.match((await browser.post("/check/words", { words })).body, /<h1>We saw no signs/, words);
  }
});

test("what was told can be added to, and is not lost", async () => {
  const browser = new TestBrowser(clearline.app);
  const answer = await browser.post("/check/words", { words: "someone wants my sort code" });
  assert.match(answer.body, /<h2>Did they say more\?<\/h2>[^]*name="more" value="yes"/);
  const again = await browser.post("/check/words", { words: "someone wants my sort code", more: "yes" });
  assert.equal(again.statusCode, 200);
  assert.match(again.body, /What else did they say\?[^]*<textarea[^>]*>\nsomeone wants my sort code<\/textarea>/);
  const ticked = await browser.post("/check", { ask: "press" });
  assert.match(ticked.body, /formaction="\/check\/words"[^>]*name="more"/);
  assert.doesNotMatch((await browser.post("/check/words", { words: "he wants my pin" })).body, /Did they say more/);
});

test("nobody who has given details or paid is told to wait", async () => {
  const browser = new TestBrowser(clearline.app);
  for (const words of [
    "I already gave him my card number and the code they sent, what do I do now",
    "They said they were the bank and I have sent them two thousand pounds to a safe account",
  ]) {
    const { body } = await browser.post("/check/words", { words });
    assert.match(body, /<h1>End the call[^]*<p>Ring your bank (?:at once|now)\.</, words);
    assert.match(
      body,
      /<b>Do not wait\. Use another phone\.<\/b>[^]*href="tel:159"[^]*Go to a neighbour\.[^]*\/check\/paid/,
    );
    assert.doesNotMatch(body, /Wait until|data-wait-minutes/);
  }
  for (const words of ["he wants my pin", "I nearly gave him my card number, then I put the phone down"]) {
    assert.match((await browser.post("/check/words", { words })).body, /Wait until 10:47am/, words);
  }
});

test("looking for a place does not begin the wait anew, and always finds something to say", async () => {
  const now = new Date("2026-11-19T10:42:00Z");
  const made = await testApp({ now });
  const browser = new TestBrowser(made.app);
  const first = await browser.post("/check/words", { words: "he wants my pin" });
  const until = /name="until" value="([^"]+)"/.exec(first.body)?.[1] ?? "";
  assert.match(first.body, /formaction="\/check\/words#near"/);
  now.setUTCMinutes(now.getUTCMinutes() + 3);
  const looked = await browser.post("/check/words", { words: "he wants my pin", until, place: "Sevenoaks" });
  assert.match(looked.body, /Wait until 10:47am\.[^]*data-wait-left="120"/);
  assert.match(
    looked.body,
    /id="near"[^]*no number to show for such calls near Sevenoaks\.<\/b> That does not make the call safe\./,
  );
  const ticked = await browser.post("/check", { ask: "code", until, place: "Nowhere at all" });
  assert.match(ticked.body, /<title>Error: End the call[^]*Wait until 10:47am\./);
  now.setUTCMinutes(now.getUTCMinutes() + 5);
  const waited = await browser.post("/check/words", { words: "he wants my pin", until });
  assert.match(waited.body, /<b>You have waited\.<\/b>/);
  for (const made of ["", "tomorrow", "2027-01-01T00:00:00Z", "2026-11-01T00:00:00Z"]) {
    assert.match(
      (await browser.post("/check/words", { words: "he wants my pin", until: made })).body,
      /Wait until 10:55am/,
    );
  }
  await made.close();
});

test("words that are not English are never told that there were no signs in them", async () => {
  const browser = new TestBrowser(clearline.app);
  for (const words of [
    "Dywedodd dyn ei fod o Barclays a bod rhaid i mi symud fy arian i gyfrif diogel",
    "Pan zadzwonił i kazał przelać pieniądze na bezpieczne konto",
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
