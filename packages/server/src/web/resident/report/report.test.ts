import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { parseReceipt } from "@clearline/engine";
import { hiddenFields, type TestApp, TestBrowser, testApp } from "../../test-support.ts";

let clearline: TestApp;
before(async () => {
  clearline = await testApp();
});
after(() => clearline.close());

const WORDS = "A recorded voice said my National Insurance number was linked to a crime, and to press 1 now.";

/** Answers in the order they are asked. */
const ANSWERS: readonly [question: string, fields: Record<string, string>][] = [
  ["what-they-said", { words: WORDS }],
  ["who", { who: "me" }],
  ["when", { when: "other", "day-day": "18", "day-month": "nov", "day-year": "26" }],
  ["where", { where: "TN13" }],
  ["number", { shown: "yes", number: "01632 960123" }],
  ["what-happened", { outcome: "none" }],
  ["contact", { contact: "yes", name: "Joan Whitlock", phone: "07700 900123", email: "" }],
];

/** Answers every question up to this one and returns the page that follows the last. */
async function answerUpTo(browser: TestBrowser, last: string, answers = ANSWERS) {
  let page = await browser.get("/report");
  for (const [question, fields] of answers) {
    page = await browser.get(`/report/${question}`);
    assert.equal(page.statusCode, 200, question);
    const { csrf = "" } = hiddenFields(page.body);
    const posted = await browser.post(`/report/${question}`, { ...fields, csrf });
    assert.equal(posted.statusCode, 303, `${question}: ${posted.body.slice(0, 200)}`);
    page = await browser.get(posted.headers.location ?? "");
    if (question === last) break;
  }
  return page;
}

const rowOf = async (code: string) => {
  const receipt = parseReceipt(code);
  assert.ok(receipt.ok);
  const row = await clearline.services.store.reports.byReceipt(receipt.value);
  assert.ok(row);
  return row;
};
const codeIn = (markup: string): string => /<span class="cl-code">([^<]+)</.exec(markup)?.[1] ?? "";

test("a report goes from the first question to a receipt that opens its trace", async () => {
  const browser = new TestBrowser(clearline.app);
  const check = await answerUpTo(browser, "contact");
  assert.match(check.body, /Check your answers/);
  assert.match(check.body, /Wednesday 18 November 2026/);
  assert.match(check.body, /Nothing is sent until you press the button/);
  const sent = await browser.post("/report/check", hiddenFields(check.body));
  assert.equal(sent.statusCode, 303);
  const receipt = await browser.get(sent.headers.location ?? "");
  assert.match(receipt.body, /Thank you. We have your report/);
  assert.match(receipt.body, /You do not need to ring anyone/);
  const row = await rowOf(codeIn(receipt.body));
  assert.equal(row.words, `${WORDS}\n\nWhat happened: I lost nothing. I gave no details.`);
  assert.equal(row.call_date, "2026-11-18");
  assert.equal(row.place, "TN13");
  assert.equal(row.number_shown, "01632 960123");
  assert.equal(row.contact_name, "Joan Whitlock");
  assert.match(receipt.body, new RegExp(row.word_pair));
  const trace = await browser.post("/receipt", { code: codeIn(receipt.body).toLowerCase().replaceAll("-", " ") });
  assert.equal(trace.statusCode, 200);
  assert.match(trace.body, /You told us/);
  assert.doesNotMatch(trace.body, /National Insurance|Joan|900123/, "the code shows nothing of what was said");
});

test("pressing send twice, or going back and pressing it again, makes one report", async () => {
  const browser = new TestBrowser(clearline.app);
  const check = await answerUpTo(browser, "contact");
  const fields = hiddenFields(check.body);
  await Promise.all([browser.post("/report/check", fields), browser.post("/report/check", fields)]);
  const first = codeIn((await browser.get("/report/sent")).body);
  await browser.post("/report/check", fields);
  const again = codeIn((await browser.get("/report/sent")).body);
  assert.notEqual(first, "");
  assert.equal(again, first);
  const back = await browser.get("/report/check");
  assert.equal(back.headers.location, "/report/sent");
});

test("each question keeps what was typed, says what to type, and marks the title", async () => {
  const browser = new TestBrowser(clearline.app);
  await answerUpTo(browser, "who");
  const { csrf = "" } = hiddenFields((await browser.get("/report/when")).body);
  const wrong = await browser.post("/report/when", { when: "other", "day-day": "tuesday-ish", csrf });
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /<title>Error: When was the call\? - Clearline<\/title>/);
  assert.match(wrong.body, /value="tuesday-ish"/);
  assert.match(wrong.body, /<a href="#f-day">Enter a day that is in the calendar/);
  const future = await browser.post("/report/when", {
    when: "other",
    "day-day": "20",
    "day-month": "11",
    "day-year": "2026",
    csrf,
  });
  assert.match(future.body, /Enter a day that is not in the future/);
});

test("the back button and a change from the check page lose no answer", async () => {
  const browser = new TestBrowser(clearline.app);
  await answerUpTo(browser, "contact");
  assert.match((await browser.get("/report/what-they-said")).body, /linked to a crime/);
  const where = await browser.get("/report/where?to=check");
  assert.match(where.body, /value="TN13"/);
  const { csrf = "", to = "" } = hiddenFields(where.body);
  const posted = await browser.post("/report/where", { where: "Otford", csrf, to });
  assert.equal(posted.headers.location, "/report/check");
  assert.match((await browser.get("/report/check")).body, /Otford/);
});

test("a report without a name keeps no name, no contact and no time", async () => {
  const browser = new TestBrowser(clearline.app);
  assert.match((await browser.get("/tell")).body, /six questions/);
  const start = await browser.post("/report/nameless", {});
  assert.equal(start.headers.location, "/report/what-they-said");
  assert.match((await browser.get("/report/what-they-said")).body, /question 1 of 6/);
  const check = await answerUpTo(browser, "what-happened");
  assert.match(check.body, /I’d rather not say who I am/);
  await browser.post("/report/check", hiddenFields(check.body));
  const receipt = await browser.get("/report/sent");
  const row = await rowOf(codeIn(receipt.body));
  assert.equal(row.anonymous, true);
  assert.equal(row.received_at, null);
  assert.equal(row.contact_phone, null);
  assert.doesNotMatch(receipt.body, new RegExp(row.word_pair), "nobody can ring them");
  const { rows } = await clearline.database.pool.query<{ kept: string }>(
    "select extract(epoch from made_at - date_trunc('day', made_at))::text as kept from idempotency where report_id = $1",
    [row.id],
  );
  assert.deepEqual(
    rows.map(({ kept }) => Number(kept)),
    [0],
    "what makes two sends one report keeps no time either",
  );
});

test("a form from another site, or from an old page, sends nothing and loses nothing", async () => {
  const browser = new TestBrowser(clearline.app);
  const check = await answerUpTo(browser, "contact");
  const refused = await browser.post("/report/check", { ...hiddenFields(check.body), csrf: "made-up" });
  assert.equal(refused.statusCode, 400);
  assert.match(refused.body, /Press the button once more/);
  assert.match(refused.body, /linked to a crime/);
  const again = await browser.post("/report/check", hiddenFields(refused.body));
  assert.equal(again.statusCode, 303);
});

test("someone who comes in the middle starts at the beginning", async () => {
  const browser = new TestBrowser(clearline.app);
  for (const url of ["/report/where", "/report/check", "/report/sent"]) {
    assert.equal((await browser.get(url)).headers.location, "/report", url);
  }
  assert.equal((await browser.get("/report/no-such-question")).statusCode, 404);
});

const BAD: readonly [what: string, words: string, status: number, say: RegExp][] = [
  ["empty", "   \n ", 422, /Write what they said/],
  ["over-long", "a ".repeat(10_200), 422, /Shorten it to 19,900 characters/],
  ["binary", `PK\u0003\u0004${"\u0000\u0001\u0002x".repeat(50)}`, 422, /This looks like a file/],
  ["right-to-left", "قالوا إنهم من البنك \u202Eevil", 303, /^/],
  ["four-byte", "They said 🧨🏦 and laughed 😀", 303, /^/],
  ["script-laden", `<script>alert(1)</script>"><img src=x onerror=alert(1)>`, 303, /^/],
  ["one letter of every plane", "\u{1F9E8} \u{2F800} \uD800 é", 303, /^/],
];
for (const [what, words, status, say] of BAD) {
  test(`${what} words: a clear sentence or a kept report, never a fault`, async () => {
    const browser = new TestBrowser(clearline.app);
    await browser.get("/report");
    const { csrf = "" } = hiddenFields((await browser.get("/report/what-they-said")).body);
    const posted = await browser.post("/report/what-they-said", { words, csrf });
    assert.equal(posted.statusCode, status);
    assert.match(posted.body, say);
    if (status === 422 && what === "over-long") assert.ok(posted.body.includes("a a a a"), "the words are still there");
    if (what !== "script-laden") return;
    const page = (await browser.get("/report/what-they-said")).body;
    assert.doesNotMatch(page, /<script>alert|<img src=x/);
    assert.match(page, /&lt;script&gt;alert\(1\)/);
  });
}

test("broken numbers and addresses get a sentence", async () => {
  const browser = new TestBrowser(clearline.app);
  await answerUpTo(browser, "where");
  const { csrf = "" } = hiddenFields((await browser.get("/report/number")).body);
  for (const number of ["", "no idea", "12", "9".repeat(30)]) {
    const posted = await browser.post("/report/number", { shown: "yes", number, csrf });
    assert.equal(posted.statusCode, 422, number);
    assert.match(posted.body, /Enter (?:the|one) number/);
  }
  const contact = await browser.post("/report/contact", { contact: "yes", email: "joan at home", csrf });
  assert.match(contact.body, /Enter an e-mail address like name@example.org/);
  assert.match(contact.body, /value="joan at home"/);
});

test("with the database away, the words stay on the page and nothing is acknowledged", async () => {
  const gone = await testApp();
  const browser = new TestBrowser(gone.app);
  await browser.get("/report");
  const { csrf = "" } = hiddenFields((await browser.get("/report/what-they-said")).body);
  const away = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
  const { store } = gone.services;
  const whole = { ...store };
  const drafts = { ...store.drafts, get: () => Promise.reject(away) };
  Object.assign(store, { drafts, inTransaction: () => Promise.reject(away) });
  const posted = await browser.post("/report/what-they-said", { words: WORDS, csrf });
  assert.equal(posted.statusCode, 503);
  assert.match(posted.body, /We cannot save reports just now/);
  assert.match(posted.body, /linked to a crime/);
  const sent = await browser.post("/report/check", { words: WORDS, who: "me", contact: "anonymous", csrf });
  assert.equal(sent.statusCode, 503);
  assert.match(sent.body, /Your words are still on this page/);
  assert.match(sent.body, /linked to a crime/);
  assert.doesNotMatch(sent.body, /cl-code/);
  Object.assign(store, whole);
  const saved = await browser.post("/report/check", hiddenFields(sent.body));
  assert.equal(saved.statusCode, 303);
  await gone.close();
});

test("what was ticked on the phone starts a report", async () => {
  const browser = new TestBrowser(clearline.app);
  const posted = await browser.post("/report/from-check", { words: "They wanted me to move money." });
  assert.equal(posted.headers.location, "/report/what-they-said");
  assert.match((await browser.get("/report/what-they-said")).body, /They wanted me to move money/);
});

test("whoever loads that address again is led to the check", async () => {
  const { statusCode, headers } = await new TestBrowser(clearline.app).get("/report/from-check");
  assert.deepEqual([statusCode, headers.location], [303, "/check"]);
});

test("answers can be thrown away, and a receipt cleared from a shared computer", async () => {
  const browser = new TestBrowser(clearline.app);
  const check = await answerUpTo(browser, "contact");
  assert.equal((await browser.post("/report/forget", {})).headers.location, "/");
  assert.equal((await browser.get("/report/check")).headers.location, "/report");
  assert.doesNotMatch((await browser.get("/report/what-they-said")).body, /linked to a crime/);
  const other = new TestBrowser(clearline.app);
  const { csrf: _old, ...answers } = hiddenFields(check.body);
  const { csrf = "" } = hiddenFields((await answerUpTo(other, "contact")).body);
  await other.post("/report/check", { ...answers, csrf });
  assert.equal((await other.get("/report/sent")).statusCode, 200);
  await other.post("/report/forget", {});
  assert.equal((await other.get("/report/sent")).headers.location, "/report");
});
