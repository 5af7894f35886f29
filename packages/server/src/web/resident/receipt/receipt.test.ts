import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { receiptFrom, sayReceipt, STANDARD_ADVICE } from "@clearline/engine";
import { type TestApp, TestBrowser, testApp } from "../../test-support.ts";
import { publish, tell } from "../test-support.ts";
import { nextSteps } from "./next-steps.ts";

const steps = (outcome: "none" | "details" | "money" | "unsure", asks: Parameters<typeof nextSteps>[0]["asks"] = []) =>
  nextSteps({ outcome, asks, other: false }, STANDARD_ADVICE);

test("who lost money is sent to the bank first and at once", () => {
  const [first, ...rest] = steps("money", ["remote_access", "pin_or_password"]);
  assert.match(first?.say ?? "", /^Ring your bank now\. Do not wait\./);
  assert.equal(first?.ring?.number, "159");
  assert.ok(rest.some(({ say }) => say.startsWith("Switch off the computer")));
  assert.ok(rest.some(({ say }) => say.includes("0300 123 2040")));
});

test("who lost nothing is told to ring nobody", () => {
  const said = steps("none", ["pin_or_password"]);
  assert.match(said[0]?.say ?? "", /You do not need to ring anyone/);
  assert.ok(said.every(({ ring }) => ring === undefined));
});

test("a courier on the way is for 999, whatever else happened", () => {
  assert.match(steps("none", ["cash_to_courier"])[0]?.say ?? "", /Ring 999/);
});

let clearline: TestApp;
before(async () => {
  clearline = await testApp();
});
after(() => clearline.close());

test("who types no code is asked for one, and not told to check its letters", async () => {
  const browser = new TestBrowser(clearline.app);
  const answered = await browser.post("/receipt", { code: "  " });
  assert.equal(answered.statusCode, 422);
  assert.match(answered.body, /Type your code, like TRG-7K4-Q9M/);
  assert.doesNotMatch(answered.body, /Check each letter/);
});

test("the trace grows: told, joined to calls like it, warned", async () => {
  const { store } = clearline.services;
  const { id, receipt } = await tell(store);
  const browser = new TestBrowser(clearline.app);
  const trace = async () => (await browser.post("/receipt", { code: sayReceipt(receipt) })).body;
  assert.match(await trace(), /Yesterday at 10:51am/);
  assert.doesNotMatch(await trace(), /Joined/);
  const series = await store.series.add("A name made from what people said");
  await store.series.join(id, series, [], null);
  for (let i = 0; i < 3; i++) await store.series.join((await tell(store)).id, series, [], null);
  assert.match(await trace(), /Joined to other calls like it/);
  for (let i = 0; i < 3; i++) await store.series.join((await tell(store)).id, series, [], null);
  assert.match(await trace(), /Joined to 6 calls like it/);
  assert.doesNotMatch(await trace(), /A name made from/);
});

test("a code that opens nothing, a slip and nonsense look alike", async () => {
  const browser = new TestBrowser(clearline.app);
  const unknown = sayReceipt(receiptFrom(Buffer.alloc(8, 7)));
  const answers = [];
  for (const code of [unknown, `${unknown.slice(0, -1)}${unknown.endsWith("2") ? "3" : "2"}`, "ABC-DEF-GH!"]) {
    const { statusCode, body } = await browser.post("/receipt", { code });
    answers.push([statusCode, body.replaceAll(code, "…")]);
  }
  assert.deepEqual(answers[1], answers[0]);
  assert.deepEqual(answers[2], answers[0]);
});

test("guessing is slowed, and a slip of the finger is not guessing", async () => {
  const fresh = await testApp();
  const browser = new TestBrowser(fresh.app);
  for (let i = 0; i < 20; i++) assert.equal((await browser.post("/receipt", { code: "TRG" })).statusCode, 422);
  for (let i = 0; i < 5; i++) {
    assert.equal((await browser.post("/receipt", { code: receiptFrom(Buffer.alloc(8, i)) })).statusCode, 422);
  }
  const refused = await browser.post("/receipt", { code: receiptFrom(Buffer.alloc(8, 9)) });
  assert.equal(refused.statusCode, 429);
  assert.match(refused.body, /Wait an hour/);
  await fresh.close();
});

test("the trace leads to the warning it helped to make", async () => {
  const { store } = clearline.services;
  const { id, receipt } = await tell(store);
  const series = await store.series.add("x");
  await store.series.join(id, series, [], null);
  await publish(clearline.database, { slug: "press-1", seriesId: series });
  const trace = await new TestBrowser(clearline.app).post("/receipt", { code: receipt });
  assert.match(trace.body, /<a href="\/warnings\/press-1">/);
});
