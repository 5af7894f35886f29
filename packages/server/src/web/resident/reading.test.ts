import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { readingGrade } from "@clearline/engine";
import { type TestApp, TestBrowser, testApp } from "../test-support.ts";
import { publish } from "./test-support.ts";

/**
 * A guard, not a proof: the Flesch-Kincaid grade of what our own templates say. Grade 5 is read at about ten.
 *
 * @see https://en.wikipedia.org/wiki/Flesch%E2%80%93Kincaid_readability_tests
 */
const MOST_GRADE = 5;
const MOST_WORDS_IN_A_STEP = 15;

let clearline: TestApp;
before(async () => {
  clearline = await testApp();
  await publish(clearline.database, { slug: "press-1" });
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
  "/verify",
  "/directory",
  "/directory?q=hsbc",
  "/directory?q=nowhere",
  "/directory/correct?entry=159",
  "/near",
  "/warnings",
  "/warnings/press-1",
  "/real",
  "/subscribe",
  "/subscribe/change",
  "/protect",
  "/protect/contacts",
  "/protect/contacts/look",
  "/help",
  "/privacy",
  "/accessibility",
  "/feeds",
  "/widget",
  "/report/what-they-said",
];

for (const url of PAGES) {
  test(`${url} is in plain words`, async () => {
    const { body } = await new TestBrowser(clearline.app).get(url);
    const grade = readingGrade(sentencesOf(body).map((words) => words.join(" "))) ?? assert.fail(url);
    assert.ok(grade <= MOST_GRADE, `grade ${grade.toFixed(1)}`);
  });
}

test("each step of advice is said in 15 words or fewer a sentence", async () => {
  for (const url of ["/check/down", "/check/paid", "/verify"]) {
    const { body } = await new TestBrowser(clearline.app).get(url);
    const steps = /<ol class="cl-steps.*?<\/ol>/s.exec(body)?.[0] ?? assert.fail(url);
    for (const sentence of sentencesOf(`<main>${steps}</main>`)) {
      assert.ok(sentence.length <= MOST_WORDS_IN_A_STEP, `${url}: ${sentence.join(" ")}`);
    }
  }
});

/** The sentences of a page's own part, as words. A heading, an item or a label is a sentence of its own. */
function sentencesOf(markup: string): string[][] {
  const main = /<main.*<\/main>/s.exec(markup)?.[0] ?? "";
  return main
    .replace(/<(script|style|svg)\b.*?<\/\1>/gs, " ")
    .replace(/<\/?(?:p|h[1-6]|li|dt|dd|div|label|legend|td|th|caption|button|option|summary|br|small)\b[^>]*>/g, ". ")
    .replace(/<[^>]+>/g, "")
    .replace(/&[a-z#0-9]+;/g, " ")
    .split(/[.!?:](?=\s|$)/)
    .map((sentence) => sentence.match(/[A-Za-z’'-]+/g) ?? [])
    .filter((words) => words.length > 0);
}
