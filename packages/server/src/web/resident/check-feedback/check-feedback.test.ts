import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { keep } from "../../../actions/keep.ts";
import { hiddenFields, type TestApp, TestBrowser, testApp } from "../../test-support.ts";

const now = new Date("2026-11-19T10:42:00Z");
const SAID = "They said they were my bank and I must read them the code. Ring me on 07700 900123, Mrs Jane Field.";

let clearline: TestApp;
before(async () => {
  clearline = await testApp({ now });
});
after(() => clearline.close());

const rows = () => clearline.services.store.checkFeedback.list({ limit: 1000 });

test("without script the answer page takes yes, no or not known, with no cookie and no words unless they are sent", async () => {
  const browser = new TestBrowser(clearline.app);
  const answer = await browser.post("/check/words", { words: SAID });
  const fields = hiddenFields(answer.body);
  assert.match(answer.body, /<h2 id="was-right">Was this right\?<\/h2>/);
  const thanks = await browser.post("/check/feedback", { ...fields, right: "no" });
  assert.equal(thanks.statusCode, 200);
  assert.match(thanks.body, /Thank you\. An officer will read that\./);
  assert.match(thanks.body, /name="words" value="They said/, "a report can still start with the words");
  assert.equal(browser.cookies.size, 0);
  const [kept] = await rows();
  assert.deepEqual(
    [kept?.asked_at, kept?.verdict, kept?.was_right, kept?.words, kept?.received_on],
    ["words", "likely_fraud", "no", null, "2026-11-19"],
  );
});

test("whoever loads the address of the thanks again is led to the check", async () => {
  const { statusCode, headers } = await new TestBrowser(clearline.app).get("/check/feedback");
  assert.deepEqual([statusCode, headers.location], [303, "/check"]);
});

test("words that are sent are kept with names and numbers covered", async () => {
  const browser = new TestBrowser(clearline.app);
  const fields = hiddenFields((await browser.post("/check/words", { words: SAID })).body);
  await browser.post("/check/feedback", { ...fields, right: "yes", "send-words": "yes" });
  const kept = (await rows()).find(({ words }) => words !== null)?.words ?? "";
  assert.match(kept, /I must read them the code\. Ring me on \[number hidden\]/);
  assert.doesNotMatch(kept, /900123|Jane|Field/);
});

test("what is not from our pages is not kept", async () => {
  const before = (await rows()).length;
  const browser = new TestBrowser(clearline.app);
  for (const body of [
    {},
    { "asked-at": "words", verdict: "safe", right: "no" },
    { "asked-at": "api", verdict: "be_careful", right: "no" },
  ]) {
    assert.equal((await browser.post("/check/feedback", body)).statusCode, 422);
  }
  const elsewhere = await clearline.app.inject({
    method: "POST",
    url: "/check/feedback",
    headers: { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "cross-site" },
    payload: "asked-at=words&verdict=be_careful&right=no",
  });
  assert.equal(elsewhere.statusCode, 422);
  assert.equal((await rows()).length, before);
});

test("whoever sends too many is told when to try again, and can still report the call", async () => {
  const desk = await testApp();
  const press = () =>
    desk.app.inject({
      method: "POST",
      url: "/check/feedback",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: "asked-at=words&verdict=be_careful&right=no&words=He+wanted+my+PIN",
    });
  let last = await press();
  for (let i = 0; i < 60 && last.statusCode === 200; i++) last = await press();
  assert.deepEqual([last.statusCode, last.headers["retry-after"]], [429, "3600"]);
  assert.match(last.body, /Your answer stands\. Try again in an hour\./);
  assert.match(last.body, /action="\/report\/from-check"><input type="hidden" name="words" value="He wanted my PIN">/);
  await desk.close();
});

const say = (body: object, id = "c1", remoteAddress = "203.0.113.1") =>
  clearline.app.inject({ method: "POST", url: `/api/v1/check/${id}/feedback`, payload: body, remoteAddress });

test("a program says it of its own check, and is told what is wrong and how long to wait", async () => {
  assert.equal((await say({ verdict: "be_careful", right: "no", words: SAID }, "call-17")).statusCode, 204);
  const kept = (await rows()).find(({ their_id }) => their_id === "call-17");
  assert.deepEqual([kept?.asked_at, kept?.was_right], ["api", "no"]);
  assert.doesNotMatch(kept?.words ?? "", /900123/);
  assert.equal((await say({ verdict: "safe", right: "no" })).statusCode, 400);
  assert.equal((await say({ verdict: "be_careful", right: "no" }, "%20")).statusCode, 422);
  let last = await say({ verdict: "be_careful", right: "no" });
  for (let i = 0; i < 60 && last.statusCode === 204; i++) last = await say({ verdict: "be_careful", right: "no" });
  assert.equal(last.statusCode, 429);
  assert.ok(Number(last.headers["retry-after"]) > 3000);
  assert.equal((await say({ verdict: "be_careful", right: "no" }, "c1", "203.0.113.2")).statusCode, 204);
});

test("any amount of feedback changes no verdict and no risk", async () => {
  const texts = [
    SAID,
    "caller: move your money to a safe account now and tell nobody",
    "caller: please ring us back on the number on your card, there is no hurry",
    "They asked me for my date of birth",
  ];
  const answers = () =>
    Promise.all(
      texts.map(async (text) => {
        const api = await clearline.app.inject({ method: "POST", url: "/api/v1/check", payload: { text } });
        const page = await new TestBrowser(clearline.app).post("/check/words", { words: text });
        return [api.body, page.body];
      }),
    );
  const before = await answers();
  for (let i = 0; i < 300; i++) {
    const text = texts[i % texts.length] ?? "";
    const right = i % 3 === 0 ? "yes" : "no";
    // Each from an address of its own, so that the limit does not shield the answers.
    const sent = await say({ verdict: "likely_fraud", right, words: text }, `v${i}`, `198.51.100.${i % 250}`);
    assert.equal(sent.statusCode, 204);
  }
  assert.deepEqual(await answers(), before);
});

test("the nightly run takes the words after 90 days and the rest after a year", async () => {
  const { services } = clearline;
  const total = (await rows()).length;
  assert.ok((await rows()).some(({ words }) => words !== null));
  const runAt = (at: string) => keep({ ...services, clock: () => new Date(at) });
  await runAt("2027-02-17T03:17:00Z");
  assert.ok(
    (await rows()).some(({ words }) => words !== null),
    "on the ninetieth day they are still there",
  );
  await runAt("2027-02-18T03:17:00Z");
  assert.deepEqual([...new Set((await rows()).map(({ words, their_id }) => words ?? their_id))], [null]);
  for (const month of ["03", "04", "05", "06", "07", "08", "09", "10", "11"]) await runAt(`2027-${month}-19T03:17:00Z`);
  assert.equal((await rows()).length, total);
  await runAt("2027-11-20T03:17:00Z");
  assert.equal((await rows()).length, 0);
});
