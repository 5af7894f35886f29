import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { parseDay } from "@clearline/engine";
import { hiddenFields, type TestApp, TestBrowser, testApp } from "../../test-support.ts";
import { answersRead } from "./we-read.ts";

let clearline: TestApp;
before(async () => {
  clearline = await testApp();
});
after(() => clearline.close());

const day = (given: string) => parseDay(given) ?? assert.fail();
const asked = { today: day("2026-11-20"), yesterday: day("2026-11-19") };

test("what was said to be right is taken as an answer where the question would take it", () => {
  const read = {
    "read-day": "2026-11-18",
    "read-where": "Deal",
    "read-number": "01632 960123",
    "read-outcome": "none",
  };
  assert.deepEqual(answersRead(read, asked), {
    day: "2026-11-18",
    where: "Deal",
    shown: "yes",
    number: "01632 960123",
    outcome: "none",
  });
  const wrong = {
    "read-day": "2027-01-01",
    "read-where": "x".repeat(300),
    "read-number": "no",
    "read-outcome": "rich",
  };
  assert.deepEqual(answersRead(wrong, asked), {});
  assert.deepEqual(answersRead({}, asked), {});
});

/** Answers a question and returns the page of another. */
async function answer(browser: TestBrowser, question: string, fields: Record<string, string>, next: string) {
  const { csrf = "" } = hiddenFields((await browser.get(`/report/${question}`)).body);
  assert.equal((await browser.post(`/report/${question}`, { ...fields, csrf })).statusCode, 303);
  return (await browser.get(`/report/${next}`)).body;
}

test("the later questions are filled in, each is still asked, and an answer given before stands", async () => {
  const browser = new TestBrowser(clearline.app);
  await browser.get("/report");
  const words = { words: "A man rang me at home in Deal." };
  const where = await answer(browser, "what-they-said", { ...words, "read-where": "Deal" }, "where");
  assert.match(where, /name="where"[^>]*value="Deal"/);
  assert.match(await answer(browser, "where", { where: "Hythe" }, "where"), /value="Hythe"/);
  const kept = await answer(browser, "what-they-said", { ...words, "read-where": "Deal" }, "where");
  assert.match(kept, /name="where"[^>]*value="Hythe"/);
});
