import assert from "node:assert/strict";
import { after, test } from "node:test";
import { testConsole } from "../test-support.ts";

const made = await testConsole();
after(() => made.close());
const officer = await made.as("officer");
const { store } = made.services;

const WORDS = "A woman in Deal was rung by a man who wanted her PIN";
const RESIDENTS = /On the phone with them now|Put the phone down|ring 101/;

/** Does something while whatever is asked of the reports fails. */
async function whileFailing<T>(error: Error, act: () => Promise<T>): Promise<T> {
  const there = { ...store };
  const fails = () => Promise.reject(error);
  Object.assign(store, { inTransaction: fails, reports: { ...store.reports, count: fails } });
  try {
    return await act();
  } finally {
    Object.assign(store, there);
  }
}

const save = () =>
  officer.post("/console/new-report", { key: "one", "on-line": "no", ask: "pin", who: "me", words: WORDS });

test("an address that is no page of the console is told in the console, and to nobody who is not signed in", async () => {
  const { status, body } = await officer.get("/console/no-such-page");
  assert.equal(status, 404);
  assert.match(body, /<h1[^>]*>We cannot find that<[^]*href="\/console">the morning board/);
  assert.doesNotMatch(body, RESIDENTS);
  assert.equal((await officer.post("/console/no-such-page")).status, 404);
  const { statusCode, headers } = await made.app.inject("/console/no-such-page");
  assert.deepEqual([statusCode, headers.location], [303, "/console/sign-in?to=%2Fconsole%2Fno-such-page"]);
});

test("a fault of ours tells an officer what to do, gives back what was typed and holds nothing of the fault", async () => {
  const fault = new Error("secret 07700 900123");
  const failed = await whileFailing(fault, save);
  assert.equal(failed.status, 500);
  assert.match(failed.body, /Look whether it was saved before you do it again/);
  assert.match(failed.body, /the reference <b>[0-9a-f]{8}<\/b>/);
  assert.ok(failed.body.includes(WORDS));
  const page = await whileFailing(fault, () => officer.get("/console/reports"));
  assert.equal(page.status, 500);
  assert.match(page.body, /Load this page again/);
  for (const { body } of [failed, page]) {
    assert.match(body, /href="\/console">Go to the morning board/);
    assert.doesNotMatch(body, /07700 900123|secret|\.ts:\d|undefined/);
    assert.doesNotMatch(body, RESIDENTS);
  }
});

test("with the database away, an officer is told to load the page again", async () => {
  const away = Object.assign(new Error("gone"), { code: "ECONNREFUSED" });
  const { status, body, headers } = await whileFailing(away, () => officer.get("/console/reports"));
  assert.deepEqual([status, headers["retry-after"]], [503, "30"]);
  assert.match(body, /We cannot reach our records just now[^]*Load this page again in a minute/);
  assert.doesNotMatch(body, RESIDENTS);
});

test("more than we can take is told in the console's own words", async () => {
  const { status, body } = await officer.post("/console/new-report", {
    words: "a man rang and said so ".repeat(15_000),
  });
  assert.equal(status, 413);
  assert.match(body, /Nothing was saved\. Go back: what you typed is still there/);
  assert.doesNotMatch(body, RESIDENTS);
});
