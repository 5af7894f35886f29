/**
 * The call handler's desk in a real Chromium: a whole call taken with the keyboard alone within 90 seconds of hands and
 * head, with script and without; the answer changes as it is typed, and is what the server says of the same words.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { noBrowser } from "./support/browser.ts";
import { lookAtAll, type OpenConsole, openConsole, type State } from "./support/console.ts";
import { KeyCount } from "./support/key-count.ts";

const MOST_SECONDS = 90;
const PATH = "/console/new-report";
const WORDS = "She said she was from my bank and my card was copied. I must read her the code and move my savings.";
const TOLD = "He told me to move my money to a safe account and tell nobody.";

const open = await openConsole();
lookAtAll(open, [states]);

async function deskPage({ made, browser, origin }: OpenConsole, javaScriptEnabled: boolean): Promise<Page> {
  const officer = await made.as("officer");
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1280, height: 900 } });
  await context.addCookies([{ name: "clearline_session", value: officer.token, url: `${origin}/console` }]);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(origin + PATH);
  return page;
}

const tabs = async (hand: KeyCount, n: number): Promise<void> => {
  for (let i = 0; i < n; i++) await hand.press("Tab");
};

/** Goes to a question by its key and chooses answers by their numbers; without script by Tab, Space and the arrows. */
async function choose(hand: KeyCount, question: number, answers: readonly number[], isRadio: boolean, script: boolean) {
  hand.think();
  await hand.press(`Alt+${question}`);
  if (script) return answers.reduce((before, n) => before.then(() => hand.press(String(n))), Promise.resolve());
  await hand.press("Tab");
  let at = 1;
  for (const n of answers) {
    for (; at < n; at++) await hand.press(isRadio ? "ArrowDown" : "Tab");
    if (!isRadio || n === 1) await hand.press("Space");
  }
  return undefined;
}

for (const script of [true, false]) {
  const how = script ? "with script" : "without script";
  test(`${how}, a whole call is taken within 90 seconds with the keyboard alone`, { skip: noBrowser }, async (t) => {
    assert.ok(open);
    const page = await deskPage(open, script);
    const hand = new KeyCount(page);
    await choose(hand, 1, [2], true, script);
    await choose(hand, 2, [1, 2], false, script);
    hand.think();
    await hand.press("Alt+3");
    await hand.type(WORDS);
    await choose(hand, 4, [1], true, script);
    await choose(hand, 5, [1], true, script);
    await choose(hand, 6, [1, 3], false, script);
    if (!script) {
      hand.think();
      await hand.go("Alt+c");
    }
    await page.getByRole("heading", { name: "End the call. This is likely fraud." }).waitFor();
    hand.think();
    await hand.press("Alt+7");
    await hand.type("Otford");
    hand.think();
    await hand.press("Tab");
    await hand.type("withheld");
    hand.think();
    await hand.press("Alt+8");
    await hand.type("01632960123");
    hand.think();
    await tabs(hand, 1);
    await hand.type("+20");
    hand.think();
    await tabs(hand, 1);
    await hand.type("Ann Field");
    hand.think();
    await hand.go("Alt+s");
    assert.match(await page.innerText("h1"), /^The report is saved$/);
    const receipt = await page.innerText(".cl-code");
    assert.match(receipt, /^[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}$/);
    t.diagnostic(
      `${hand.keys} keys, ${hand.thoughts} questions and buttons, ${Math.round(hand.waitedMs)} ms waited: ${hand.seconds.toFixed(1)} s`,
    );
    assert.ok(hand.seconds <= MOST_SECONDS, `${hand.seconds.toFixed(1)} s`);

    const report = await open.made.deps.store.reports.byId(new URL(page.url()).pathname.split("/").at(-1) ?? "");
    assert.deepEqual(
      [report?.source, report?.place, report?.number_shown, report?.contact_phone, report?.contact_name],
      ["handler", "Otford", "withheld", "01632960123", "Ann Field"],
    );
    assert.match(report?.words ?? "", new RegExp(`^${WORDS}\n\nAnswers to the handler: They said they were from`));
    assert.ok((await open.made.deps.store.callBacks.ofReport(report?.id ?? ""))?.due_at);
    await page.context().close();
  });
}

test("what must be put right is said first, whichever question the handler was in", { skip: noBrowser }, async () => {
  assert.ok(open);
  const page = await deskPage(open, true);
  const hand = new KeyCount(page);
  await hand.press("Alt+8");
  await hand.type("01632960123");
  await hand.press("Tab");
  await hand.type("soon");
  await hand.go("Alt+s");
  assert.equal(await page.getByLabel("Number to reach them on").inputValue(), "01632960123");
  await page.locator(".govuk-error-summary:focus").waitFor();
  assert.equal(new URL(page.url()).hash, "");
  await page.context().close();
});

test("Tab alone passes the questions in the order that decides, and ends at Save", { skip: noBrowser }, async (t) => {
  assert.ok(open);
  const page = await deskPage(open, false);
  const passed: string[] = [];
  let stops = 0;
  for (; stops < 80 && passed.at(-1) !== "Save the report (Alt S)"; stops++) {
    await page.keyboard.press("Tab");
    const at = page.locator(":focus");
    const name = (await at.getAttribute("name")) ?? (await at.innerText());
    if (passed.at(-1) !== name) passed.push(name);
  }
  t.diagnostic(`${stops} stops from the top of the page to Save, without the keys of the questions`);
  const order = ["line", "ask", "words", "given", "who", "cover", "do", "place", "number", "call-day"];
  const person = ["phone", "back", "name", "email", "anonymous", "whose", "Save the report (Alt S)"];
  assert.deepEqual(passed.slice(passed.indexOf("line")), [...order, "call-month", "call-year", ...person]);
  await page.context().close();
});

test("the answer changes as it is typed and ticked, and is what the Check button says", {
  skip: noBrowser,
}, async () => {
  assert.ok(open);
  const page = await deskPage(open, true);
  const said: string[] = [];
  page.on("pageerror", (error) => said.push(error.message));
  page.on("console", (message) => message.type() === "error" && said.push(message.text()));
  const pane = page.locator("[data-answer]");
  assert.match(await pane.innerText(), /Nothing to judge yet/);
  await page.getByLabel("My bank").check();
  await pane.getByText("Be careful. We cannot be sure.").waitFor();
  await page.getByLabel("3. In their own words").pressSequentially(TOLD);
  await pane.getByText("End the call. This is likely fraud.").waitFor();
  assert.match(await pane.innerText(), /“move my money to a safe account”/, "the words are quoted");
  await page.getByLabel("Yes, now").check();
  await pane.getByText("Put the phone down on them now.").waitFor();
  await page.getByLabel("Money, a card or goods").check();
  await pane.getByText("Do not wait.").waitFor();
  const answer = async (): Promise<string[]> => [
    await pane.locator("h2").innerText(),
    await pane.locator("[data-say]").innerText(),
  ];
  const inPage = await answer();
  await Promise.all([page.waitForNavigation(), page.getByRole("button", { name: "Check what they say" }).click()]);
  assert.deepEqual(await answer(), inPage);
  assert.deepEqual(said, [], "the page's own policy had nothing to object to");
  await page.context().close();
});

async function states(made: OpenConsole["made"]): Promise<State[]> {
  const officer = await made.as("officer");
  const call = { words: WORDS, phone: "01632 960123", back: "+20", place: "Otford" };
  await officer.post(PATH, { ...call, key: "a" });
  await officer.post(PATH, { ...call, key: "b", back: "+30" });
  const [first, second] = await made.deps.store.callBacks.open(2);
  await officer.post(`/console/call-backs/${first?.id}`, { step: "spoke" });
  await officer.post(`/console/call-backs/${second?.id}`, { step: "no-answer" });
  const sent = { "asked-at": "words", verdict: "be_careful", right: "no", "send-words": "yes", words: WORDS };
  await made.app.inject({
    method: "POST",
    url: "/check/feedback",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams(sent).toString(),
  });
  return [
    {
      name: "desk, fraud",
      as: officer,
      path: PATH,
      form: { ...call, line: "now", given: "money", do: "check", key: "c" },
    },
    { name: "desk, refused", as: officer, path: PATH, form: { ...call, phone: "", key: "d" }, status: 422 },
    { name: "saved, with a call-back", as: officer, path: PATH, form: { ...call, key: "e" } },
    { name: "call-backs", as: officer, path: "/console/call-backs" },
    { name: "was this right?", as: officer, path: "/console/feedback" },
  ];
}
