/** Trusted contacts from the first question to the end, without script on the smallest phone, and the desk's side of it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { contactPath, personPath } from "../packages/server/src/actions/contact-links.ts";
import { assertAccessibleLightAndDark, assertFits, assertValidHtml, noBrowser } from "./support/browser.ts";
import { looking, openConsole } from "./support/console.ts";

const opened = await openConsole();
const press = (page: Page, name: RegExp | string) => page.getByRole("button", { name }).click();

test("a person asks, says yes, sees the log and ends it; the contact says yes, and then sees nothing", {
  skip: noBrowser,
}, async () => {
  assert.ok(opened);
  const { browser, origin, made } = opened;
  const { store } = made.services;
  const context = await browser.newContext({
    baseURL: origin,
    javaScriptEnabled: false,
    viewport: { width: 320, height: 800 },
  });
  const page = await context.newPage();
  await page.goto("/protect");
  await page.getByRole("link", { name: "Choose people you trust" }).click();
  await press(page, "Ask me if I want this");
  assert.match(await page.innerText(".govuk-error-summary"), /Enter a name[^]*Name at least one person/);
  await page.fill("#f-name", "Margaret");
  await page.fill("#f-address", "margaret@example.org");
  await page.fill("#f-place", "Sevenoaks");
  await page.fill("#f-name1", "Dilys 07700");
  await page.fill("#f-address1", "dilys@example.org");
  await press(page, "Ask me if I want this");
  assert.match(await page.innerText(".govuk-error-summary"), /letters only/);
  assert.equal(await page.inputValue("#f-address"), "margaret@example.org", "what was typed is kept");
  await page.fill("#f-name1", "Dilys");
  await press(page, "Ask me if I want this");
  assert.equal(await page.innerText("h1"), "We ask you first");

  const person = (await store.protectedPeople.byAddress("email", "margaret@example.org")) ?? assert.fail();
  await page.goto(personPath(made.services, person));
  assert.match(await page.innerText("main"), /Dilys, by e-mail/);
  await assertFits(page, "the person's question");
  await press(page, "Yes, I want this");
  assert.match(await page.innerText("main"), /We asked them by e-mail on 19 November 2026/);
  const [row] = await store.trustedContacts.ofPerson(person.id);
  const contact = contactPath(made.services, row ?? assert.fail());
  await page.goto(contact);
  assert.match(await page.innerText("h1"), /trusted contact for Margaret\?/);
  await assertFits(page, "the contact's question");
  await press(page, "Yes, send me the warnings");
  assert.equal(await page.innerText("h1"), "You get warnings for Margaret");
  await page.goto(personPath(made.services, person));
  await assertFits(page, "the person's log");
  await press(page, "Stop warning Dilys");
  assert.match(await page.innerText("main"), /Nobody is told[^]*You ended it on 19 November 2026/);
  await page.goto(contact);
  assert.equal(await page.innerText("h1"), "You get no warnings by this");
  assert.doesNotMatch(await page.innerText("main"), /Margaret|Dilys/);
  await context.close();
});

test("each page and state is valid, accessible and fits: the public's, and the desk's with its letter and card", {
  skip: noBrowser,
}, async () => {
  assert.ok(opened);
  const { browser, origin, made } = opened;
  const { store } = made.services;
  const officer = await made.as("officer");
  const asked = {
    name: "Nan",
    address: "nan@example.org",
    place: "Sevenoaks",
    miles: "5",
    language: "en",
    warned: "yes",
    name1: "Una",
    address1: "una@example.org",
  };
  const taken = await officer.post("/console/contacts/new", { ...asked, saidYes: "yes" });
  const desk = /^\/console\/contacts\/\d+/.exec(taken.location ?? "")?.[0] ?? assert.fail(taken.body);
  const person = (await store.protectedPeople.byAddress("email", "nan@example.org")) ?? assert.fail();
  const own = personPath(made.services, person);
  await looking(opened, async (lookAt) => {
    await lookAt({ name: "take down", as: officer, path: "/console/contacts/new", form: { name: "7" }, status: 422 });
    await made.app.inject({ method: "POST", url: `${own}/yes` });
    const [una] = await store.trustedContacts.ofPerson(person.id);
    await made.app.inject({ method: "POST", url: `${contactPath(made.services, una ?? assert.fail())}/yes` });
    await lookAt({ name: "the person's page", as: officer, path: desk });
  });
  const found = await officer.post("/console/contacts/find", { address: "NAN@example.org" });
  assert.match(found.body, new RegExp(`href="${desk}"`));
  assert.match(
    (await officer.post("/console/contacts/find", { address: "una@example.org" })).body,
    /Nobody has trusted contacts by that/,
  );
  const card = await officer.post(`${desk}/card`, { owner: "Nan", name1: "Una", number1: "07700 900310" });
  assert.match(card.body, /<dt>Una<\/dt><dd>07700 900310<\/dd>/);
  const { rows } = await made.pool.query<{ did: string; to_id: string }>(
    "select did, to_id from audit where to_kind = 'contacts' order by id",
  );
  const id = desk.split("/").at(-1);
  assert.deepEqual(
    rows.map(({ did, to_id: to }) => `${did} ${to}`),
    [`take-contacts ${id}`, `look ${id}`, "look search", "look search", `card-of-contacts ${id}`],
  );

  const context = await browser.newContext({ baseURL: origin, bypassCSP: true, reducedMotion: "reduce" });
  await context.addCookies([{ name: "clearline_session", value: officer.token, url: `${origin}/console` }]);
  const page = await context.newPage();
  for (const path of ["/protect/contacts", own, `${desk}/letter`]) {
    const answer = await page.goto(path);
    await assertValidHtml((await answer?.text()) ?? "", path);
    for (const details of await page.locator("details").all()) await details.evaluate("(one) => { one.open = true; }");
    await assertAccessibleLightAndDark(page, path, [1280, 320]);
  }
  // On paper the letter's own words are 16 point, which is 21⅓ pixels, and the bar above it is not there.
  await page.emulateMedia({ media: "print" });
  const printed = await page.evaluate<[string, string]>(
    "[getComputedStyle(document.querySelector('main li')).fontSize, getComputedStyle(document.querySelector('nav')).display]",
  );
  assert.deepEqual([Math.round(Number.parseFloat(printed[0]) * 0.75), printed[1]], [16, "none"]);
  await context.close();
});
