import assert from "node:assert/strict";
import { after, test } from "node:test";
import { testConsole } from "../test-support.ts";

const made = await testConsole();
after(() => made.close());
const officer = await made.as("officer");
const other = await made.as("officer");
const { store } = made.deps;

const CALL = {
  key: "one",
  line: "just",
  ask: ["code", "move"],
  given: "nothing",
  who: "bank",
  cover: "story",
  words: "She said my money was not safe.",
  place: "Otford",
  number: "withheld",
  phone: "01632 960123",
  back: "+20",
};

test("without script the button gives the verdict and what to read out, and saves nothing", async () => {
  const before = await store.reports.count(["received", "read"]);
  const { body } = await officer.post("/console/new-report", { ...CALL, do: "check" });
  assert.match(body, /<h2 class="cl-h2" id="vd">End the call\. This is likely fraud\.<\/h2>/);
  assert.match(body, /<li>To check, use another phone\. Ring 159/);
  assert.match(body, /value="story" checked/);
  assert.match(body, /She said my money was not safe\.<\/textarea>/);
  assert.equal(await store.reports.count(["received", "read"]), before);
});

test("the report and the call-back are saved once, together, and the time is read out", async () => {
  const first = await officer.post("/console/new-report", CALL);
  made.setClock("2026-11-19T10:01:00Z");
  const again = await officer.post("/console/new-report", CALL);
  assert.equal(first.status, 303);
  assert.equal(again.location, first.location, "“+20” a minute later is the same form");
  const id = first.location?.split("/").at(-1) ?? "";
  const report = await store.reports.byId(id);
  assert.equal(report?.source, "handler");
  assert.match(report?.words ?? "", /^She said my money was not safe\.\n\nAnswers to the handler: They said they/);
  const back = await store.callBacks.ofReport(id);
  assert.equal(back?.due_at.toISOString(), "2026-11-19T10:20:00.000Z");
  assert.match((await officer.get(first.location ?? "")).body, /We will ring you back today at 10:20am\./);
  const log = await store.audit.list({ limit: 10, toKind: "report", toId: id });
  assert.ok(log.some(({ did, who }) => did === "agree-call-back" && who === `officer:${officer.officer.id}`));
});

test("a call-back is a task on the list: due, overdue, tried, done by whom; the number is not on it", async () => {
  const list = () => other.get("/console/call-backs").then(({ body }) => body);
  const [open] = await store.callBacks.open(5);
  const id = open?.id ?? "";
  assert.match(await list(), /Ring today at 10:20am[^]*Agreed by Officer 1/);
  assert.doesNotMatch(await list(), /960123/);
  assert.match((await other.get("/console")).body, /To ring back: 1/);
  made.setClock("2026-11-19T10:21:00Z");
  assert.match(await list(), /Overdue: today at 10:20am/);
  assert.equal((await other.post(`/console/call-backs/${id}`, { step: "no-answer" })).status, 303);
  assert.match(await list(), /Ring today at 10:51am[^]*Rung 1 time without an answer/);
  assert.equal((await other.post(`/console/call-backs/${id}`, { step: "spoke" })).status, 303);
  assert.match(await list(), /To ring: 0[^]*Rung, Officer 2, today at 10:21am/);
  assert.equal((await officer.post(`/console/call-backs/${id}`, { step: "not-needed" })).status, 409);
  assert.equal((await officer.post(`/console/call-backs/${id}`, { step: "deleted" })).status, 404);
  const log = await store.audit.list({ limit: 20, toKind: "report", toId: open?.report_id ?? "" });
  assert.deepEqual(
    log.map(({ did, who }) => `${did} ${who}`).filter((one) => /call-back/.test(one)),
    [
      `end-call-back officer:${other.officer.id}`,
      `try-call-back officer:${other.officer.id}`,
      `agree-call-back officer:${officer.officer.id}`,
    ],
  );
});

test("a call-back needs a number, and a time that is one; what was typed stays", async () => {
  const none = await officer.post("/console/new-report", { ...CALL, key: "two", phone: "" });
  assert.equal(none.status, 422);
  assert.match(none.body, /href="#f-phone">Enter the number to ring them back on/);
  const odd = await officer.post("/console/new-report", { ...CALL, key: "two", back: "soon" });
  assert.match(odd.body, /href="#f-back">Enter a time, like 14:30/);
  assert.match(odd.body, /value="code" checked[^]*She said my money was not safe/);
});

test("with the database away the whole form comes back as it was, and the next press saves it once", async () => {
  const form = { ...CALL, key: "three" };
  const signedIn = store.sessions.signedIn.bind(store.sessions);
  store.sessions.signedIn = () => Promise.reject(Object.assign(new Error("gone"), { code: "ECONNREFUSED" }));
  const away = await officer.post("/console/new-report", form);
  store.sessions.signedIn = signedIn;
  assert.equal(away.status, 503);
  assert.match(away.body, /Not saved: we cannot reach our records just now/);
  assert.match(
    away.body,
    /name="key" value="three"[^]*value="move" checked[^]*not safe\.<\/textarea>[^]*value="Otford"/,
  );
  assert.match(away.body, new RegExp(`name="_csrf" value="${officer.csrf}"`));
  assert.equal((await officer.post("/console/new-report", form)).status, 303);
});
