import assert from "node:assert/strict";
import { after, test } from "node:test";
import { enrol } from "../../../actions/test-support-verify.ts";
import { testConsole } from "../../console/test-support.ts";
import { TestBrowser } from "../../test-support.ts";

const made = await testConsole();
after(() => made.close());
const [officer, approver] = [await made.as("officer"), await made.as("approver")];
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
