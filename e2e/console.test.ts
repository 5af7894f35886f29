/**
 * Every console page and state in a real Chromium: valid HTML, nothing that axe finds at 1280 and 390 px in light and
 * dark, no sideways scroll at 320 px; and a warning drafted, sent and approved by two people with the keyboard alone
 * and without JavaScript. Over 300 lines because the list of states is one list: a state that is missing shows.
 */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { hashPassword } from "../packages/server/src/actions/sign-in.ts";
import { testConsole, type Visitor } from "../packages/server/src/web/console/test-support.ts";
import { addWarning, storyContent, tellStory } from "../packages/server/src/web/console/test-support-story.ts";
import { typedOf } from "../packages/server/src/web/console/warnings/content-form.ts";
import { assertAccessible, assertFits, assertValidHtml, noBrowser, openBrowser } from "./support/browser.ts";

type State = {
  name: string;
  as: Visitor | null;
  path: string;
  /** A form that is sent from our own page, and what is answered is looked at. */
  form?: Readonly<Record<string, string>>;
  status?: number;
};

let browser: Browser | null = null;
let origin = "";
const made = noBrowser === false ? await testConsole() : null;
after(async () => {
  await browser?.close();
  await made?.close();
});

test("every console page and state is valid, accessible and fits", { skip: noBrowser }, async (t) => {
  assert.ok(made);
  origin = await made.app.listen({ port: 0, host: "127.0.0.1" });
  const opened = (browser = await openBrowser());
  for (const list of [emptyStates, states]) {
    for (const state of await list()) await t.test(state.name, () => lookAt(opened, origin, state));
  }
});

test("a warning is drafted, sent and approved by two people with the keyboard alone, without JavaScript", {
  skip: noBrowser,
}, async () => {
  assert.ok(made && browser);
  const { store } = made.deps;
  const password = "kettle harbour violin";
  const password_hash = await hashPassword(password);
  for (const [email, name, role] of [
    ["ann@weald.example", "Ann Field", "officer"],
    ["tom@weald.example", "Tom Haldane", "approver"],
  ] as const) {
    await store.officers.add({ email, name, role, password_hash });
  }
  const surge = (await store.surges.open())[0];
  assert.ok(surge);

  const ann = await signIn(browser, origin, { email: "ann@weald.example", password });
  await ann.goto(`${origin}/console/surges`);
  await tabTo(ann, /16 calls in/);
  await press(ann, "Enter");
  await tabTo(ann, /^(Draft a warning|Open the draft warning)$/);
  await press(ann, "Enter");
  await tabTo(ann, /^Edit the words$/);
  await press(ann, "Enter");
  await tabToField(ann, "f-title");
  await ann.keyboard.press("Control+a");
  await ann.keyboard.type("“Press 1” calls about a crime");
  await tabTo(ann, /^Save$/);
  await press(ann, "Enter");
  assert.match(await ann.innerText("h1"), /calls about a crime/);
  await tabTo(ann, /^Send for approval$/);
  await press(ann, "Enter");
  assert.match(await ann.innerText("main"), /Sent for approval\. A second person must approve these exact words/);
  const page = new URL(ann.url()).pathname;

  const tom = await signIn(browser, origin, { email: "tom@weald.example", password });
  await tabTo(tom, /^Warnings/);
  await press(tom, "Enter");
  await tabTo(tom, /calls about a crime/);
  await press(tom, "Enter");
  assert.equal(new URL(tom.url()).pathname, page);
  await tabToField(tom, "f-area");
  await tom.keyboard.type("west kent");
  await tabTo(tom, /^Approve and publish/);
  await press(tom, "Enter");
  assert.match(await tom.innerText("main"), /Published\. The page is live/);
  assert.equal((await store.warnings.byId(page.split("/").at(-1) ?? ""))?.state, "published");
  await ann.context().close();
  await tom.context().close();
});

test("with script, keys move through a list and a fact is shown with its words", { skip: noBrowser }, async () => {
  assert.ok(made && browser);
  const officer = await made.as("officer");
  const context = await browser.newContext();
  await context.addCookies([{ name: "clearline_session", value: officer.token, url: `${origin}/console` }]);
  const page = await context.newPage();
  await page.goto(`${origin}/console/reports`);
  const links = page.locator(".cl-queue a");
  await links.first().focus();
  for (const [key, at] of [
    ["j", 1],
    ["ArrowDown", 2],
    ["k", 1],
    ["ArrowUp", 0],
    ["k", 0],
  ] as const) {
    await page.keyboard.press(key);
    assert.equal(await page.locator(":focus").getAttribute("href"), await links.nth(at).getAttribute("href"), key);
  }
  await page.locator("#main").focus();
  await page.keyboard.press("j");
  assert.equal(await page.locator(":focus").getAttribute("id"), "main", "a key outside a list does nothing");
  const report = (await made.deps.store.reports.queue({ states: ["read"], limit: 100 })).find(
    ({ channel }) => channel !== null && channel !== "unknown",
  );
  await page.goto(`${origin}/console/reports/${report?.id}`);
  await page.locator("a.cl-hl").first().focus();
  assert.equal(await page.locator(".cl-fact.is-linked").count(), 1);
  await context.close();
});

async function states(): Promise<State[]> {
  assert.ok(made);
  const [officer, approver, admin] = [await made.as("officer"), await made.as("approver"), await made.as("admin")];
  const story = await tellStory(made, officer.officer);
  const content = storyContent(made, [story.pressOne], story.surgeId);
  const warning = (id: string): string => `/console/warnings/${id}`;
  const sent = async (): Promise<string> => {
    const id = await addWarning(made, officer.officer, content);
    await officer.post(`${warning(id)}/submit`);
    return id;
  };
  const published = async (): Promise<string> => {
    const id = await sent();
    const hash = (await made.deps.store.warnings.byId(id))?.content_hash ?? "";
    await approver.post(`${warning(id)}/approve`, { area: content.areaName, hash });
    return id;
  };
  const [review, live, corrected, withdrawn, poisoned] = [
    await sent(),
    await published(),
    await published(),
    await published(),
    await addWarning(made, officer.officer, {
      ...content,
      act: "RING NOW 01632 960999!",
      happening: ["Victims were alleged to fall for it."],
    }),
  ];
  await officer.post(`${warning(corrected)}/correct`, {
    ...typedOf(content),
    act: "Put the phone down.",
    what: "Said shorter.",
    version: "1",
  });
  await officer.post(`${warning(withdrawn)}/withdraw`, { why: "It was a test by the bank." });
  const report = `/console/reports/${story.pressOne}`;
  const invited = (await admin.post("/console/people/invite", { role: "officer" })).body;
  const join = /\/console\/join\/[\w-]+/.exec(invited)?.[0] ?? "";
  const linked = (await admin.post(`/console/people/${officer.officer.id}/password-link`)).body;
  const password = /\/console\/password\/[\w.-]+/.exec(linked)?.[0] ?? "";
  const surge = `/console/surges/${story.surgeId}`;
  const paste = async (site: string, text: string): Promise<string> =>
    (await officer.post("/console/published/paste", pasted(site, text))).location ?? "";
  await paste("press", RELEASE);
  await paste("paper", RELEASE.replace("Wednesday 10", "Thursday 11"));
  const paper = await paste("paper", RELEASE.replace("Wednesday 10", "Friday 12"));
  return [
    { name: "sign in", as: null, path: "/console/sign-in" },
    {
      name: "sign in refused",
      as: null,
      path: "/console/sign-in",
      form: { email: "a@b.example", password: "no" },
      status: 422,
    },
    { name: "signed out", as: null, path: "/console/sign-in?done=signed-out" },
    {
      name: "session ended",
      as: null,
      path: `${report}/set-aside`,
      form: { why: "A reason that took a while to write" },
      status: 401,
    },
    { name: "join", as: null, path: join },
    { name: "join refused", as: null, path: join, form: { name: "", email: "x", password: "y" }, status: 422 },
    { name: "new password", as: null, path: password },
    { name: "new password refused", as: null, path: password, form: { password: "short" }, status: 422 },
    { name: "join ended", as: null, path: "/console/join/nothing", status: 404 },
    { name: "morning", as: officer, path: "/console" },
    { name: "reports", as: officer, path: "/console/reports" },
    { name: "reports set aside", as: officer, path: "/console/reports?show=set-aside" },
    { name: "report", as: officer, path: report },
    { name: "report with a loss", as: officer, path: `/console/reports/${story.lost}` },
    { name: "report with odd words", as: officer, path: `/console/reports/${story.odd}` },
    { name: "report unmasked", as: officer, path: `${report}/unmask`, form: { purpose: "ring-back" } },
    { name: "report unmask refused", as: officer, path: `${report}/unmask`, form: {}, status: 422 },
    { name: "report set aside refused", as: officer, path: `${report}/set-aside`, form: { why: "" }, status: 422 },
    ...["date", "place", "channel", "askedFor", "lure", "lossPence", "victims"].map((field) => ({
      name: `fact ${field}`,
      as: officer,
      path: `${report}/facts/1/${field}`,
    })),
    {
      name: "fact refused",
      as: officer,
      path: `${report}/facts/1/date`,
      form: { "value-day": "31", "value-month": "2", "value-year": "2026" },
      status: 422,
    },
    { name: "no such report", as: officer, path: "/console/reports/999999", status: 404 },
    { name: "series list", as: officer, path: "/console/series" },
    { name: "series", as: officer, path: `/console/series/${story.seriesId}` },
    {
      name: "series name refused",
      as: officer,
      path: `/console/series/${story.seriesId}/name`,
      form: { name: "" },
      status: 422,
    },
    { name: "surges", as: officer, path: "/console/surges" },
    { name: "surge", as: officer, path: surge },
    { name: "surge dismissal refused", as: officer, path: `${surge}/dismiss`, form: { why: "" }, status: 422 },
    { name: "warnings", as: officer, path: "/console/warnings" },
    { name: "warning draft", as: officer, path: warning(story.draftId) },
    { name: "warning to mend", as: officer, path: warning(poisoned) },
    { name: "warning edit", as: officer, path: `${warning(story.draftId)}/edit` },
    {
      name: "warning edit refused",
      as: officer,
      path: `${warning(story.draftId)}/edit`,
      form: { ...typedOf(content), title: "", version: "1" },
      status: 422,
    },
    {
      name: "warning edited by two",
      as: officer,
      path: `${warning(story.draftId)}/edit`,
      form: { ...typedOf(content), title: "Mine", version: "0" },
      status: 409,
    },
    { name: "warning in review, its writer", as: officer, path: warning(review) },
    { name: "warning in review, an approver", as: approver, path: warning(review) },
    {
      name: "warning approval refused",
      as: approver,
      path: `${warning(review)}/approve`,
      form: { area: "east Kent", hash: "x" },
      status: 409,
    },
    { name: "warning published", as: officer, path: warning(live) },
    { name: "warning corrected", as: officer, path: warning(corrected) },
    { name: "warning versions", as: officer, path: `${warning(corrected)}/versions` },
    { name: "warning withdrawn", as: officer, path: warning(withdrawn) },
    { name: "correct", as: officer, path: `${warning(live)}/correct` },
    {
      name: "correct, what changes",
      as: officer,
      path: `${warning(live)}/correct`,
      form: { ...typedOf(content), title: "Other", do: "look", version: "1" },
    },
    { name: "withdraw", as: officer, path: `${warning(live)}/withdraw` },
    { name: "withdraw refused", as: officer, path: `${warning(live)}/withdraw`, form: { why: "" }, status: 422 },
    ...["page", "email", "text", "atom", "json", "cap"].map((form) => ({
      name: `warning as ${form}`,
      as: officer,
      path: `${warning(live)}?form=${form}`,
    })),
    { name: "published elsewhere", as: officer, path: "/console/published" },
    {
      name: "a page, refused",
      as: officer,
      path: "/console/published/paste",
      form: { ...pasted("paper", ""), title: "", "published-day": "31" },
      status: 422,
    },
    { name: "a page that changed, and disagrees with another", as: officer, path: paper },
    { name: "audit", as: admin, path: "/console/audit" },
    { name: "audit of one thing", as: approver, path: `/console/audit?kind=report&id=${story.pressOne}` },
    { name: "people", as: admin, path: "/console/people" },
    { name: "invited", as: admin, path: "/console/people/invite", form: { role: "approver" } },
    { name: "password link", as: admin, path: `/console/people/${officer.officer.id}/password-link`, form: {} },
    { name: "keys", as: admin, path: "/console/keys" },
    { name: "key refused", as: admin, path: "/console/keys", form: { name: "" }, status: 422 },
    { name: "key made", as: admin, path: "/console/keys", form: { name: "Example Bank" } },
    { name: "not your role", as: officer, path: "/console/people", status: 403 },
    { name: "not our form", as: officer, path: `${report}/confirm`, form: { _csrf: "x" }, status: 403 },
    { name: "call desk", as: officer, path: "/console/new-report" },
    {
      name: "call desk refused",
      as: officer,
      path: "/console/new-report",
      form: { words: "", email: "x", key: "k" },
      status: 422,
    },
    {
      name: "call desk checked",
      as: officer,
      path: "/console/new-report",
      form: { words: "They said press 1 now to speak to an officer.", do: "check", key: "k" },
    },
    {
      name: "call desk done",
      as: officer,
      path: "/console/new-report",
      form: { words: "They said press 1 now.", key: "k2" },
    },
  ];
}

/** A warning as another force published it, told by a paper with another day. */
const RELEASE =
  "On Wednesday 10 February 2021 a woman in Sandwich was rung by a man who said he was from Barclays. He told her to move money to a safe account. She put the phone down.\n\nAnybody who is rung like this can call 01632 960123.";

const pasted = (site: string, text: string): Record<string, string> => ({
  url: `https://${site}.example/a-rather-long-address/that-does-not-break/of-a-warning-about-calls-from-a-false-bank`,
  title: "Calls in Sandwich from a false bank",
  "published-day": "17",
  "published-month": "2",
  "published-year": "2021",
  text,
});

/** The pages of a first morning, before anything was told. */
async function emptyStates(): Promise<State[]> {
  assert.ok(made);
  const [officer, admin] = [await made.as("officer"), await made.as("admin")];
  return [
    ...["", "/reports", "/series", "/surges", "/warnings", "/published"].map((path) => ({
      as: officer,
      path: `/console${path}`,
    })),
    { as: admin, path: "/console/keys" },
  ].map((state) => ({ ...state, name: `empty ${state.path}` }));
}

async function lookAt(browser: Browser, origin: string, { name, as, path, form, status = 200 }: State): Promise<void> {
  // axe is a script of its own, which our policy would refuse: the policy is off in this one context, and only here.
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
  try {
    if (as) await context.addCookies([{ name: "clearline_session", value: as.token, url: `${origin}/console` }]);
    const page = await context.newPage();
    const answered = form
      ? await send(page, origin, path, { ...(as && { _csrf: as.csrf }), ...form })
      : await page.goto(origin + path);
    assert.equal(answered?.status(), status, name);
    await assertValidHtml((await answered?.text()) ?? "", name);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await assertAccessible(page, `${name} at ${width} px, ${colorScheme}`);
      }
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await assertFits(page, name);
  } finally {
    await context.close();
  }
}

/** Sends a form as a browser does, from a page of ours. The script is text: this file is compiled without a DOM. */
async function send(page: Page, origin: string, path: string, fields: Readonly<Record<string, string>>) {
  await page.goto(`${origin}/console/sign-in?done=signed-out`);
  const [answered] = await Promise.all([
    page.waitForNavigation(),
    page.evaluate(`{
      const form = document.createElement("form");
      form.method = "post";
      form.action = ${JSON.stringify(path)};
      for (const [name, value] of ${JSON.stringify(Object.entries(fields))}) {
        const field = document.createElement("textarea");
        field.name = name;
        field.value = value;
        form.append(field);
      }
      document.body.append(form);
      form.submit();
    }`),
  ]);
  return answered;
}

async function signIn(
  browser: Browser,
  origin: string,
  { email, password }: { email: string; password: string },
): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/console/sign-in`);
  await tabToField(page, "f-email");
  await page.keyboard.type(email);
  await tabToField(page, "f-password");
  await page.keyboard.type(password);
  await press(page, "Enter");
  assert.match(await page.innerText("h1"), /^Good (morning|afternoon|evening)/);
  return page;
}

const MOST_TABS = 250;

/** Tab, and only Tab, until what has the focus says this. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  await tabUntil(
    page,
    async () =>
      words.test(
        (
          await page
            .locator(":focus")
            .innerText()
            .catch(() => "")
        ).trim(),
      ),
    String(words),
  );
}

async function tabToField(page: Page, id: string): Promise<void> {
  await tabUntil(
    page,
    async () =>
      (await page
        .locator(":focus")
        .getAttribute("id")
        .catch(() => "")) === id,
    id,
  );
}

async function tabUntil(page: Page, isThere: () => Promise<boolean>, what: string): Promise<void> {
  for (let i = 0; i < MOST_TABS; i++) {
    await page.keyboard.press("Tab");
    if ((await page.locator(":focus").count()) > 0 && (await isThere())) return;
  }
  assert.fail(`Tab never reached ${what} on ${page.url()}`);
}

async function press(page: Page, key: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.keyboard.press(key)]);
}
