/**
 * Every resident page and state in a real Chromium: valid HTML, nothing that axe finds at 320 px and 1280 px, in light,
 * dark and forced colours, no sideways scroll, no request to another host and no word from the policy. And the journeys
 * that a person under stress takes: without script, by keyboard, with large letters.
 */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { parseDay, receiptFrom, sayReceipt, warningCode } from "@clearline/engine";
import type { Browser, BrowserContextOptions, Page, Response } from "playwright-core";
import { contentOf, publish, tell } from "../packages/server/src/web/resident/test-support.ts";
import { testApp } from "../packages/server/src/web/test-support.ts";
import {
  assertAccessible,
  assertFits,
  assertValidHtml,
  isOfTheTests,
  noBrowser,
  closeBrowser,
  openBrowser,
} from "./support/browser.ts";

const made = noBrowser === false ? await testApp() : null;
let browser: Browser | null = null;
after(async () => {
  if (browser) await closeBrowser();
  await made?.close();
});

/** A page as a person meets it: an address, or what they press to get there. */
type State = { name: string; status?: number; open: (page: Page) => Promise<Response | null> };

const WORDS = "A recorded voice said my National Insurance number was linked to a crime, and to press 1 now.";

const at = (path: string, status = 200): State => ({ name: path, status, open: (page) => page.goto(path) });

/** What is answered when a button is pressed. */
async function press(page: Page, words: string): Promise<Response | null> {
  const [answered] = await Promise.all([page.waitForNavigation(), page.getByRole("button", { name: words }).click()]);
  return answered;
}

/** Fills the question on the page and carries on. */
const FILL: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "what-they-said": (page) => page.fill("#f-words", WORDS),
  who: (page) => page.check("input[value=me]"),
  when: (page) => page.check("input[value=yesterday]"),
  where: (page) => page.fill("#f-where", "TN13"),
  number: async (page) => {
    await page.check("input[value=yes]");
    await page.fill("#f-number", "01632 960123");
  },
  "what-happened": (page) => page.check("input[value=money]"),
  contact: async (page) => {
    await page.check("input[value=yes]");
    await page.fill("#f-phone", "07700 900123");
  },
};
const QUESTIONS = Object.keys(FILL);

/** Answers every question before this one; all of them where none is named. */
async function answerUpTo(page: Page, until?: string): Promise<Response | null> {
  let answered = await page.goto("/report");
  for (const question of QUESTIONS) {
    if (question === until) break;
    await FILL[question]?.(page);
    answered = await press(page, "Carry on");
  }
  return answered;
}

const day = parseDay("2026-11-19") ?? assert.fail();
const longWord = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";

/** States that need what `story` put there. */
const states = (story: Story): State[] => [
  ...[
    "/",
    "/check",
    "/check/words",
    "/check/down",
    "/check/paid",
    "/check/listen",
    "/check/recording",
    "/widget",
    "/tell",
    "/verify",
    "/receipt",
    "/real",
    "/near",
  ].map((path) => at(path)),
  ...["/warnings", "/subscribe", "/protect", "/protect/card", "/help", "/privacy", "/accessibility", "/feeds"].map(
    (path) => at(path),
  ),
  ...["/subscribe/confirm/a-token", "/subscribe/leave/a-token", "/near?place=TN13", "/near?place=Dover"].map((path) =>
    at(path),
  ),
  at("/no-such-page", 404),
  at("/cy/help", 404),
  { name: "a place not known", open: (page) => page.goto(`/near?place=${longWord}`) },
  ...["press-1", "corrected", "withdrawn", "long"].map((slug) => at(`/warnings/${slug}`)),
  at("/warnings/corrected/versions"),
  ...["/cy/warnings/press-1", "/cy/warnings/withdrawn", "/warnings/press-1/card", "/cy/warnings/press-1/card"].map(
    (path) => at(path),
  ),
  at(`/real?code=${story.code}`),
  at(`/real?code=${story.withdrawnCode}`),
  at(`/real?code=${warningCode({ codePrefix: "ZZ" }, day, Buffer.alloc(3))}`),
  at("/real?code=no", 422),
  ...(["likely", "careful", "none", "everything"] as const).map((kind) => answerState(kind)),
  { name: "words answered", open: (page) => sayWords(page, WORDS) },
  { name: "words that tell next to nothing", open: (page) => sayWords(page, "is this real?") },
  {
    name: "words that tell of money gone",
    open: (page) => sayWords(page, "I already gave him my card number and sent two thousand pounds"),
  },
  { name: "only a number", status: 422, open: (page) => sayWords(page, "07700 900123") },
  {
    name: "adding to what was told",
    open: async (page) => {
      await sayWords(page, "is this real?");
      return press(page, "Add to what you told us");
    },
  },
  { name: "a place looked near", open: (page) => lookNear(page, "TN13") },
  { name: "a place not known, under an answer", open: (page) => lookNear(page, longWord) },
  { name: "words missing", status: 422, open: (page) => sayWords(page, " ") },
  ...QUESTIONS.map((question) => ({ name: `asked ${question}`, open: (page: Page) => answerUpTo(page, question) })),
  ...QUESTIONS.filter((question) => question !== "where").map((question) => ({
    name: `not answered ${question}`,
    status: 422,
    open: async (page: Page) => {
      await answerUpTo(page, question);
      return press(page, "Carry on");
    },
  })),
  {
    name: "a date that is none",
    status: 422,
    open: async (page) => {
      await answerUpTo(page, "when");
      await page.check("input[value=other]");
      await page.fill("#f-day", "tuesday-ish");
      return press(page, "Carry on");
    },
  },
  { name: "check your answers", open: (page) => answerUpTo(page) },
  {
    name: "the receipt",
    open: async (page) => {
      await answerUpTo(page);
      return press(page, "Send my report");
    },
  },
  { name: "the trace", open: (page) => lookUp(page, story.receipt) },
  { name: "a code not known", status: 422, open: (page) => lookUp(page, "TRG-7K4-Q9N") },
  {
    name: "a question while the database is away",
    status: 503,
    open: async (page) => {
      await page.goto("/report");
      await FILL["what-they-said"]?.(page);
      return whileAway(() => press(page, "Carry on"));
    },
  },
  {
    name: "sending while the database is away",
    status: 503,
    open: async (page) => {
      await answerUpTo(page);
      return whileAway(() => press(page, "Send my report"));
    },
  },
  { name: "a page while the database is away", status: 503, open: (page) => whileAway(() => page.goto("/near")) },
  {
    name: "signed up",
    open: async (page) => {
      await page.goto("/subscribe");
      await page.fill("#f-email", "joan@example.org");
      return press(page, "Sign up");
    },
  },
  {
    name: "sign-up refused",
    status: 422,
    open: async (page) => {
      await page.goto("/subscribe");
      return press(page, "Sign up");
    },
  },
  {
    name: "a link that is over",
    status: 404,
    open: async (page) => {
      await page.goto("/subscribe/leave/made-up");
      return press(page, "Stop the warnings");
    },
  },
  {
    name: "a card refused",
    status: 422,
    open: async (page) => {
      await page.goto("/protect");
      await page.fill("#f-name1", "Dilys");
      return press(page, "Make the card");
    },
  },
  {
    name: "a card with names",
    open: async (page) => {
      await page.goto("/protect");
      await page.fill("#f-owner", "Mrs J. Whitlock");
      await page.fill("#f-name1", "Dilys, my daughter");
      await page.fill("#f-number1", "07700 900417");
      return press(page, "Make the card");
    },
  },
];

function answerState(kind: "likely" | "careful" | "none" | "everything"): State {
  const ticks = {
    likely: ["press", "tax"],
    careful: [],
    none: ["none", "no"],
    everything: ["code", "move", "details", "hand-over", "press", "computer", "gift", "bank", "yes"],
  };
  return {
    name: `the answer: ${kind}`,
    open: async (page) => {
      await page.goto("/check");
      for (const value of ticks[kind]) await page.check(`.cl-tile input[value=${value}]`);
      return press(page, "Show me the answer");
    },
  };
}

async function sayWords(page: Page, words: string): Promise<Response | null> {
  await page.goto("/check/words");
  await page.fill("#f-words", words);
  return press(page, "Show me the answer");
}

async function lookNear(page: Page, place: string): Promise<Response | null> {
  await answerState("likely").open(page);
  await page.fill("#f-place", place);
  return press(page, "Look");
}

async function lookUp(page: Page, code: string): Promise<Response | null> {
  await page.goto("/receipt");
  await page.fill("#f-code", code);
  return press(page, "Show me");
}

/** Does something while nothing that is kept can be reached. */
async function whileAway<T>(act: () => Promise<T>): Promise<T> {
  assert.ok(made);
  const { store } = made.services;
  const there = { ...store };
  const away = () => Promise.reject(Object.assign(new Error("gone"), { code: "ECONNREFUSED" }));
  Object.assign(store, {
    drafts: { ...store.drafts, get: away, save: away },
    cases: { ...store.cases, countsByPlaceAndDay: away },
    inTransaction: away,
  });
  try {
    return await act();
  } finally {
    Object.assign(store, there);
  }
}

type Story = { code: string; withdrawnCode: string; receipt: string };

async function tellStory(): Promise<Story> {
  assert.ok(made);
  const { store } = made.services;
  const { code } = await publish(made.database, { slug: "press-1" });
  await publish(made.database, {
    slug: "corrected",
    correct: { what: "It was 18 November, not 17 November.", content: contentOf({ quote: null }) },
  });
  const { code: withdrawnCode } = await publish(made.database, {
    slug: "withdrawn",
    withdraw: "The calls told of were not fraud.",
  });
  await publish(made.database, {
    slug: "long",
    content: contentOf({
      title: `Callers from ${longWord} who say they are from a bank, a shop, a court and the post`,
      places: [longWord, "Sevenoaks", "Swanley", "Royal Tunbridge Wells"],
      quote: null,
    }),
  });
  const { id, receipt } = await tell(store);
  const series = await store.series.add("not shown");
  await store.series.join(id, series, [], null);
  for (let i = 0; i < 6; i++) await store.series.join((await tell(store)).id, series, [], null);
  const live = await store.series.add("not shown either");
  for (let i = 0; i < 5; i++)
    await store.series.join((await tell(store, { impersonated_kind: "tax" })).id, live, [], null);
  await tell(store, { place: "Swanley", lat: 51.397, lon: 0.173 });
  return { code, withdrawnCode, receipt: sayReceipt(receipt) };
}

test("every resident page and state is valid, accessible, fits, and asks nothing of another host", {
  skip: noBrowser,
}, async (t) => {
  assert.ok(made);
  await made.app.listen({ port: 0, host: "127.0.0.1" });
  browser = await openBrowser();
  await visit(LOOKING, async (page, said) => {
    for (const path of ["/", "/warnings", "/near"]) await t.test(`empty ${path}`, () => lookAt(page, said, at(path)));
    for (const state of states(await tellStory())) await t.test(state.name, () => lookAt(page, said, state));
  });
});

/** A fresh visitor. */
async function visit<T>(options: BrowserContextOptions, look: (page: Page, said: string[]) => Promise<T>): Promise<T> {
  assert.ok(browser && made);
  const address = made.app.server.address();
  assert.ok(address !== null && typeof address === "object");
  const origin = `http://127.0.0.1:${address.port}`;
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const said: string[] = [];
  page.on("console", (message) => {
    // A page of 404 or 422 is an error to the console, and meant.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(error.message));
  page.on("dialog", (dialog) => {
    said.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !isOfTheTests(request.url())) said.push(`request to ${request.url()}`);
  });
  try {
    return await look(page, said);
  } finally {
    await context.close();
  }
}

/** Words pressed into so narrow a column that no rule above objects and nobody can read them. */
const SQUEEZED = `[...document.querySelectorAll("main p, main h1, main h2, main h3, main li, main a")]
  .filter((one) => one.innerText.length > 20 && one.getBoundingClientRect().width < 60 && one.getClientRects().length === 1)
  .map((one) => one.innerText)`;

/** axe is a script of its own, which our policy would refuse: `bypassCSP` is for it alone. */
const LOOKING: BrowserContextOptions = { bypassCSP: true, reducedMotion: "reduce" };

/** One page goes from state to state, each begun as if nobody had been there before. */
async function lookAt(page: Page, said: string[], { name, status = 200, open }: State): Promise<void> {
  said.length = 0;
  await page.context().clearCookies();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: "light" });
  const answered = await open(page);
  assert.equal(answered?.status(), status, name);
  await assertValidHtml((await answered?.text()) ?? "", name);
  await page.emulateMedia({ colorScheme: "dark" });
  await assertAccessible(page, `${name} at 1280 px, dark`);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 320, height: 640 });
  await assertAccessible(page, `${name} at 320 px, light`);
  await assertFits(page, `${name} at 320 px`);
  assert.deepEqual(await page.evaluate(SQUEEZED), [], `${name}: words in a column of letters`);
  assert.deepEqual(said, [], name);
  await page.evaluate("localStorage.clear(); sessionStorage.clear()");
}

test("a report goes from the first page to its receipt without script", { skip: noBrowser }, async () => {
  assert.ok(made);
  const code = await visit({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } }, async (page, said) => {
    await page.goto("/");
    await page.getByRole("link", { name: /I had a call/ }).click();
    for (const question of QUESTIONS) {
      await FILL[question]?.(page);
      await press(page, "Carry on");
    }
    assert.match(await page.innerText("main"), /Nothing is sent until you press the button/);
    await page.getByRole("link", { name: /Change where/ }).click();
    assert.equal(await page.inputValue("#f-where"), "TN13");
    await page.fill("#f-where", "Otford");
    await press(page, "Carry on");
    assert.match(await page.innerText("main"), /Otford/);
    await press(page, "Send my report");
    assert.match(await page.innerText("main"), /Ring your bank now\. Do not wait\./);
    const shown = await page.innerText(".cl-code");
    await page.goBack();
    assert.equal(new URL(page.url()).pathname, "/report/sent", "going back leads to the same receipt");
    assert.equal(await page.innerText(".cl-code"), shown);
    assert.deepEqual(said, []);
    return shown;
  });
  const trace = await visit({ javaScriptEnabled: false }, async (page) => {
    await lookUp(page, code.toLowerCase().replaceAll("-", " "));
    return page.innerText("main");
  });
  assert.match(trace, /You told us/);
});

test("with script: the summary takes the focus, hidden fields show, the wait runs", { skip: noBrowser }, async () => {
  await visit({ viewport: { width: 390, height: 844 } }, async (page, said) => {
    await answerUpTo(page, "when");
    assert.equal(await page.isVisible("#f-day"), false);
    await page.check("input[value=other]");
    assert.equal(await page.isVisible("#f-day"), true);
    await page.fill("#f-day", "31");
    await page.fill("#f-day-month", "February");
    await press(page, "Carry on");
    assert.equal(await page.locator(":focus").getAttribute("class"), "govuk-error-summary");
    await page.getByRole("link", { name: /Enter a day that is in the calendar/ }).click();
    assert.equal(await page.locator(":focus").getAttribute("id"), "f-day");
    await page.goto("/check/down");
    assert.match(await page.innerText("[data-figure]"), /^[45]:\d\d$/);
    assert.deepEqual(said, [], "the policy of the page had nothing to object to");
  });
});

test("on the smallest phone the answer and the number to ring are on the first screen", {
  skip: noBrowser,
}, async () => {
  await visit({ viewport: { width: 320, height: 640 } }, async (page) => {
    await answerState("likely").open(page);
    for (const what of ["h1", ".cl-steps .cl-callbtn"]) {
      const box = await page.locator(what).first().boundingBox();
      assert.ok(box && box.y + box.height <= 640, `${what} ends at ${box && box.y + box.height}`);
    }
  });
});

test("the skip link comes first, and the three questions can be answered by keyboard", {
  skip: noBrowser,
}, async () => {
  await visit({}, async (page) => {
    await page.goto("/check");
    await page.keyboard.press("Tab");
    assert.equal(await page.locator(":focus").innerText(), "Skip to main content");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.match(await page.locator(":focus").innerText(), /I have put it down/);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    for (let tabs = 0; tabs < 20; tabs++) {
      if ((await page.locator(":focus").innerText()) === "Show me the answer") break;
      await page.keyboard.press("Tab");
    }
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    assert.match(await page.innerText("h1"), /End the call/);
  });
});

test("nothing is cut with letters twice as large, wide spacing, or forced colours", { skip: noBrowser }, async () => {
  const SPACING =
    "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }";
  const paths = ["/", "/check", "/report/what-they-said", "/warnings/press-1", "/near", "/protect", "/receipt"];
  for (const [options, content, how] of [
    [{}, "html { font-size: 200% !important; }", "letters twice as large"],
    [{ viewport: { width: 320, height: 640 } }, SPACING, "wide spacing"],
  ] as const) {
    await visit({ bypassCSP: true, ...options }, async (page) => {
      for (const path of paths) {
        await page.goto(path);
        await page.addStyleTag({ content });
        await assertFits(page, `${path} with ${how}`);
      }
    });
  }
  await visit({ bypassCSP: true, forcedColors: "active" }, async (page) => {
    await answerState("likely").open(page);
    await assertAccessible(page, "the answer in forced colours");
  });
});

test("words that hold markup are shown as words, and nothing runs", { skip: noBrowser }, async () => {
  const PAYLOAD = `"><img src=x onerror=alert(1)><script>alert(2)</script><svg onload=alert(3)>{{7*7}}`;
  await visit({}, async (page, said) => {
    await page.goto("/report");
    await page.fill("#f-words", PAYLOAD);
    await press(page, "Carry on");
    for (const question of QUESTIONS.slice(1)) {
      await FILL[question]?.(page);
      if (question === "where") await page.fill("#f-where", PAYLOAD);
      if (question === "contact") await page.fill("#f-name", PAYLOAD);
      await press(page, "Carry on");
    }
    assert.equal((await page.innerText("dl")).split(PAYLOAD).length, 4, "three answers, to the letter");
    assert.equal(await page.locator("main img, main script").count(), 0);
    await sayWords(page, `press 1 now ${PAYLOAD}`);
    await page.goto(`/near?place=${encodeURIComponent(PAYLOAD)}`);
    await page.goto(`/real?code=${encodeURIComponent(PAYLOAD)}`);
    assert.deepEqual(said, []);
  });
});

test("whoever tries many codes is told to wait, in a page like any other", { skip: noBrowser }, async () => {
  // Last, for this browser's address may try no code for an hour after it.
  await visit(LOOKING, (page, said) =>
    lookAt(page, said, {
      name: "too many codes",
      status: 429,
      open: async (fresh) => {
        for (let i = 1; i < 6; i++) await lookUp(fresh, sayReceipt(receiptFrom(Buffer.alloc(8, i))));
        return lookUp(fresh, sayReceipt(receiptFrom(Buffer.alloc(8, 9))));
      },
    }),
  );
});
