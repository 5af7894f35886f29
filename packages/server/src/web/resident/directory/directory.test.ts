import assert from "node:assert/strict";
import { after, test } from "node:test";
import { enrol } from "../../../actions/test-support-verify.ts";
import { testConsole } from "../../console/test-support.ts";
import { TestBrowser } from "../../test-support.ts";

const made = await testConsole();
after(() => made.close());
const [officer, approver, other] = [await made.as("officer"), await made.as("approver"), await made.as("approver")];
const browser = new TestBrowser(made.app);
const ask = (fields: Record<string, string>) =>
  browser.post("/directory/correct", { entry: "159", says: "Old Bank left", ...fields });

test("each number is there with its source and its day, and said to be one that can be faked", async () => {
  const { body } = await browser.get("/directory");
  for (const number of ["999", "101", "159", "111", "105", "7726"])
    assert.match(body, new RegExp(`href="tel:${number}"`));
  assert.match(body, /href="tel:\+443001232040">0300 123 2040/);
  assert.ok((body.match(/real number, can be faked/g) ?? []).length >= 8);
  assert.ok((body.match(/We looked on 2\d November 2026/g) ?? []).length >= 8);
  assert.match(body, /Ulster Bank/);
});

test("an enrolled organisation stands there with the number that was rung, and can be chosen with the rest", async () => {
  await enrol(made.deps, officer.officer, approver.officer, "Weald Council");
  const { body } = await browser.get("/directory");
  assert.match(body, /Weald Council.*tel:\+441632960100.*It never rings from this number/s);
  const verify = (await browser.get("/verify")).body;
  for (const name of ["Weald Council", "HSBC", "Report Fraud", "Someone else"])
    assert.match(verify, new RegExp(`>${name}</option>`));
});

test("without script a name, the start of one, another name of a body or a number finds it, and nothing else", async () => {
  const found = async (typed: string): Promise<string[]> => {
    const { body } = await browser.get(`/directory?q=${encodeURIComponent(typed)}`);
    assert.match(body, /See all the numbers/, typed);
    return [...body.matchAll(/<dt>([^<]*)<\/dt>/g)].map(([, name = ""]) => name);
  };
  for (const [typed, names] of [
    [" hsbc ", ["HSBC"]],
    ["my Santan", ["Santander"]],
    ["RBS", ["Royal Bank of Scotland"]],
    ["Lloyds TSB", ["Lloyds Bank"]],
    ["action fraud", ["Report Fraud"]],
    ["weald coun", ["Weald Council"]],
    ["0300 123 2040", ["Report Fraud"]],
    ["+44 300 1232040", ["Report Fraud"]],
    ["0800", ["Crimestoppers"]],
    ["101", ["Police"]],
  ] as const)
    assert.deepEqual(await found(typed), names, typed);
  assert.equal((await found("159")).length, 21, "each bank that it reaches too");
});

test("where nothing is found the page says so and what to do, shows what was typed as words, and all numbers", async () => {
  for (const typed of ["Bank of Nowhere", "<zq>", "07700 900123", "???"]) {
    const { statusCode, body } = await browser.get(`/directory?q=${encodeURIComponent(typed)}`);
    assert.equal(statusCode, 200);
    const shown = typed.replace("<", "&lt;").replace(">", "&gt;");
    assert.ok(body.includes(`<b>Nothing found for “${shown}”.</b> Try a shorter name.`), typed);
    assert.match(body, /Numbers for everyone/);
  }
  for (const url of ["/directory?q=", "/directory?q=%20"])
    assert.doesNotMatch((await browser.get(url)).body, /Nothing found|Found for/);
});

test("the page that asks what is wrong tells what stands there, in sentences", async () => {
  const { body } = await browser.get("/directory/correct?entry=159");
  assert.match(body, /Our page has the number 159 under “Your bank, by way of 159”\.<\/p>/);
  assert.match(body, /It says there: “Say the name of your bank\./);
});

let asked = "";

test("whoever asks for a correction is told by when, and the page shows that somebody asked, never what", async () => {
  assert.equal((await browser.get("/directory/correct?entry=nothing")).statusCode, 404);
  assert.match((await ask({ says: " " })).body, /Write what is wrong/);
  const sent = await ask({ says: "Ring 07700 900999 instead <b>", contact: "o@bank.example", owner: "yes" });
  assert.equal(sent.statusCode, 303);
  asked = String(sent.headers.location);
  const answer = await browser.get(asked);
  assert.match(answer.body, /An officer will look by 26 November 2026/);
  const { body } = await browser.get("/directory");
  assert.match(body, /Someone asked us on 19 November 2026 to put this right\. We will look by 26 November 2026\./);
  assert.doesNotMatch(body, /900999/);
});

test("officers settle it with a reason, the contact goes, and a wrong number comes down until an approver shows it again", async () => {
  const page = (await officer.get("/console/corrections")).body;
  assert.match(page, /Ring 07700 900999 instead &lt;b&gt;/);
  assert.match(page, /o@bank\.example/);
  const id = (await made.deps.store.directory.open())[0]?.id ?? "";
  const url = `/console/corrections/${id}`;
  assert.match((await officer.post(url, { [`why-${id}`]: "x" })).body, /Choose what you found/);
  assert.match((await officer.post(url, { [`outcome-${id}`]: "right" })).body, /Write the reason/);
  assert.match((await officer.post(url, { [`outcome-${id}`]: "ask" })).body, /Write what you want to know/);
  const question = { [`outcome-${id}`]: "ask", [`question-${id}`]: "Since when <i>?" };
  assert.equal((await officer.post(url, question)).status, 303);
  assert.equal((await officer.post(url, question)).status, 409, "one at a time");
  assert.match((await browser.get(asked)).body, /We have a question for you.*Since when &lt;i&gt;\?/s);
  assert.match((await browser.post(asked, { answer: " " })).body, /Write your answer/);
  assert.equal((await browser.post(asked, { answer: "Since Monday" })).statusCode, 303);
  const kept = await officer.post(url, { [`outcome-${id}`]: "right", [`told-${id}`]: "It is put right tomorrow" });
  assert.match(kept.body, /Since Monday.*value="It is put right tomorrow"/s, "what was typed stays");
  const settled = await officer.post(url, {
    [`outcome-${id}`]: "right",
    [`down-${id}`]: "yes",
    [`why-${id}`]: "Rang their switchboard",
    [`told-${id}`]: "It is put right tomorrow",
  });
  assert.equal(settled.status, 303);
  const told = (await browser.get(asked)).body;
  assert.match(
    told,
    /You were right\. Thank you\..*The number is down until it is put right.*It is put right tomorrow/s,
  );
  assert.doesNotMatch(told, /switchboard/);
  assert.equal((await browser.get("/directory/asked/somebody-elses")).statusCode, 404);
  const down = (await browser.get("/directory")).body;
  assert.match(down, /We have taken this number down while we check it/);
  assert.doesNotMatch(down, /Someone asked us/);
  assert.doesNotMatch((await officer.get("/console/corrections")).body, /o@bank\.example/);
  assert.equal((await officer.post("/console/corrections/show", { entry: "159", "show-159": "x" })).status, 403);
  assert.equal(
    (await approver.post("/console/corrections/show", { entry: "159", "show-159": "Source seen again" })).status,
    303,
  );
  assert.doesNotMatch((await browser.get("/directory")).body, /taken this number down/);
});

test("one place asks a few times a day, and one entry takes a few questions at a time", async () => {
  const from = (remoteAddress: string) =>
    made.app.inject({
      method: "POST",
      url: "/directory/correct",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: "entry=101&says=Wrong",
      remoteAddress,
    });
  for (let i = 0; i < 5; i++) assert.equal((await from("203.0.113.1")).statusCode, 303);
  assert.equal((await from("203.0.113.1")).statusCode, 429);
  for (let i = 0; i < 5; i++) assert.equal((await from(`203.0.113.${10 + i}`)).statusCode, 303);
  assert.match((await from("203.0.113.20")).body, /Several people have asked about this one/);
});

test("a shipped number is put right by two people, and stands with its own source and day; a wrong one comes up again by it", async () => {
  const page = "/console/corrections/numbers/crimestoppers";
  const right = {
    number: "01632 960555",
    source: "crimestoppers.example, contact",
    says: "A charity, not the police.",
    "looked-day": "18",
    "looked-month": "11",
    "looked-year": "2026",
  };
  assert.match((await officer.get("/console/corrections")).body, new RegExp(`href="${page}">Crimestoppers<`));
  for (const path of ["nothing", "enrolled:1", "Crimestoppers"])
    assert.equal((await officer.get(`/console/corrections/numbers/${path}`)).status, 404, path);
  assert.match((await approver.get(page)).body, /name="number"[^>]*value="0800 555 111"/);
  const wrong = await approver.post(page, { ...right, number: "ring us", source: "", "looked-year": "2027" });
  for (const said of [/Enter the number that it publishes/, /Say where the number is published/, /Enter the day you/])
    assert.match(wrong.body, said);
  assert.match(wrong.body, /value="ring us"/, "what was typed stays");
  await made.pool.query(
    "insert into directory_hidden (entry, hidden_by, hidden_at, why) values ('crimestoppers', $1, now(), 'x')",
    [officer.officer.id],
  );
  assert.match((await approver.post(page, right)).location ?? "", /done=number-asked/);
  assert.equal((await officer.post(page, right)).status, 409, "one at a time");
  assert.match((await browser.get("/directory?q=crimestoppers")).body, /taken this number down/);
  const waits = (await other.get(page)).body;
  const confirm = /action="([^"]+\/confirm)"/.exec(waits)?.[1] ?? assert.fail("no button");
  assert.doesNotMatch((await approver.get(page)).body, /\/confirm"/, "who asked sees no button");
  assert.equal((await approver.post(confirm, { found: "yes" })).status, 409);
  assert.equal((await officer.post(confirm, { found: "yes" })).status, 403);
  assert.match((await other.post(confirm, {})).body, /Look the number up yourself first/);
  assert.match((await other.post(confirm, { found: "yes" })).location ?? "", /done=number-confirmed/);
  const { body } = await browser.get("/directory?q=crimestoppers");
  assert.match(
    body,
    /tel:\+441632960555[^]*A charity, not the police\.[^]*Source: crimestoppers\.example, contact\. We looked on 18 November 2026/,
  );
  assert.doesNotMatch(body, /taken this number down/);
  const kept = (await officer.get(page)).body;
  assert.match(kept, /Came with Clearline[^]*0800 555 111[^]*Changes so far[^]*Before: 0800 555 111/);
  assert.ok((await made.deps.store.directory.ownNumbers()).has("+441632960555"), "it is nobody's trace");
  const { rows } = await made.pool.query("select is_protected_number('+441632960555') as is");
  assert.deepEqual(rows, [{ is: true }], "in the database as well");
  const [line] = (await made.deps.store.audit.list({ limit: 9, toKind: "directory", toId: "crimestoppers" })).filter(
    ({ did }) => did !== "look",
  );
  assert.deepEqual([line?.who, line?.did], [`officer:${other.officer.id}`, "confirm-number"]);
});

test("the database itself refuses one person alone, and another number than was asked", async () => {
  await officer.post("/console/corrections/numbers/bank-tide", {
    number: "01632 960556",
    source: "tide.example",
    "looked-day": "18",
    "looked-month": "11",
    "looked-year": "2026",
  });
  const id = (await made.deps.store.directoryNumbers.openOf("bank-tide"))?.id ?? assert.fail("none waits");
  const refused = (sql: string, constraint: string, values: unknown[]) =>
    assert.rejects(made.pool.query(sql, values), (error: { constraint?: string }) => error.constraint === constraint);
  const confirm = "update directory_number set confirmed_by = $2, confirmed_at = now() where id = $1";
  await refused(confirm, "directory_number_needs_two_people", [id, officer.officer.id]);
  await refused("update directory_number set number = '999' where id = $1", "directory_number_as_asked", [id]);
  await assert.rejects(made.pool.query("delete from directory_number where id = $1", [id]), /is kept/);
  await made.pool.query(confirm, [id, approver.officer.id]);
  await refused(confirm, "directory_number_for_good", [id, other.officer.id]);
  const { body } = await browser.get("/directory");
  assert.match(body, /<dt>Tide<\/dt><dd><a class="cl-dir__number" href="tel:\+441632960556"/);
  assert.doesNotMatch(body, /<li>Tide</, "159 reaches it no more");
});

test("a change of a number is dropped by anyone, with a reason; the page has what it had", async () => {
  const page = "/console/corrections/numbers/105";
  const looked = { "looked-day": "18", "looked-month": "11", "looked-year": "2026" };
  await officer.post(page, { number: "01632 960557", source: "x.example", says: "", ...looked });
  const drop = /action="([^"]+\/drop)"/.exec((await officer.get(page)).body)?.[1] ?? assert.fail("no button");
  assert.match((await officer.post(drop, {})).body, /Write the reason/);
  assert.match((await officer.post(drop, { dropWhy: "A slip" })).location ?? "", /done=number-dropped/);
  assert.match((await browser.get("/directory?q=105")).body, /href="tel:105"/);
  assert.match((await officer.get(page)).body, /Dropped by[^<]*A slip/);
  assert.equal((await officer.post(drop, { dropWhy: "A slip" })).status, 409);
});

test("a question whose promised day is past is said to be late, with what happens", async () => {
  await ask({ entry: "7726" });
  await made.pool.query("update directory_correction set due_on = '2026-11-18' where entry = '7726'");
  for (const path of ["/directory?q=7726", "/directory/correct?entry=7726"]) {
    const { body } = await browser.get(path);
    assert.doesNotMatch(body, /We will look by/, path);
    assert.match(body, /We said we would look by 18 November 2026\. <b>We are late\.<\/b> It comes first/, path);
    assert.match(body, /Until then, use the number on a card, a bill or a letter/, path);
  }
  await made.pool.query("update directory_correction set due_on = '2026-11-19' where entry = '7726'");
  assert.match((await browser.get("/directory?q=7726")).body, /We will look by 19 November 2026/, "today is not late");
});
