/** The queue's filters, its pages and its counts, by calling the app. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { parseDay } from "@clearline/engine";
import { open } from "../../shell/closed.ts";
import { addReport } from "../test-support-report.ts";
import { testConsole } from "../test-support.ts";

const made = await testConsole();
after(() => made.close());
const [officer, other] = [await made.as("officer"), await made.as("approver")];
const day = parseDay("2026-11-19") ?? assert.fail();
const ids: string[] = [];
for (let n = 0; n < 66; n++)
  ids.push(
    await addReport(made, {
      words: n < 60 ? `Caller ${n} said my broadband router had a zephyr fault.` : "They were from my bank, they said.",
      day,
      place: n % 2 ? "Otford" : "Oxted",
      incident: { impersonatedKind: n < 60 ? "telecom_provider" : "bank", channel: "live_call" },
      // Four hours are allowed: at ten the first nine of them are late.
      receivedAt: new Date(n < 9 ? "2026-11-19T05:00:00Z" : "2026-11-19T08:00:00Z"),
    }),
  );
const tally = (body: string): string[] =>
  [
    ...body.matchAll(
      /(?:Waiting|Confirmed|Set aside|Everybody’s:|Yours:|Nobody’s:|Late:) (?:<b class="cl-late">)?\d+/g,
    ),
  ].map(([one]) => one.replace(/<b[^>]*>/, ""));
const linkTo = (body: string, words: string): string =>
  new RegExp(`href="([^"]*)"[^>]*>${words}`).exec(body)?.[1]?.replaceAll("&amp;", "&") ?? assert.fail(words);
const lines = (body: string): number => [...body.matchAll(/<li><a href="\/console\/reports\/\d+"/g)].length;

test("what is asked for survives pages, tabs and one another, and each count is what a press shows", async () => {
  for (const id of ids.slice(0, 4)) await officer.post(`/console/reports/${id}/assign`, { to: "me", was: "nobody" });
  await officer.post(`/console/reports/${ids[5]}/confirm`);
  const { location = "" } = await officer.post("/console/reports", {
    show: "waiting",
    find: "zephyr fault",
    kind: "telecom_provider",
    order: "newest",
    place: "",
    whose: "",
    late: "",
  });
  assert.match(location, /^\/console\/reports\?kind=telecom_provider&order=newest&find=/);
  const first = (await officer.get(location)).body;
  assert.deepEqual(tally(first), [
    "Waiting 59",
    "Confirmed 1",
    "Set aside 0",
    "Everybody’s: 59",
    "Yours: 4",
    "Nobody’s: 55",
    "Late: 8",
  ]);
  assert.equal(lines(first), 50);
  assert.ok(first.includes(`value="zephyr fault"`));
  const second = (await officer.get(linkTo(first, "Next"))).body;
  assert.match(second, /Page 2 of 2/);
  assert.equal(lines(second), 9);
  assert.deepEqual(tally(second), tally(first));
  assert.ok(
    second.indexOf(`/reports/${ids[8]}"`) < second.indexOf(`/reports/${ids[1]}"`),
    "newest first, on each page",
  );
  const yours = (await officer.get(linkTo(first, "Yours"))).body;
  assert.equal(lines(yours), 4);
  assert.match(yours, /Officer \d+ has it/);
  assert.equal(lines((await officer.get(linkTo(first, "Late"))).body), 8);
  assert.equal(lines((await officer.get(linkTo(first, "Confirmed"))).body), 1);
  const narrower = await officer.post("/console/reports", {
    find: "zephyr",
    whose: "mine",
    late: "1",
    place: "otf",
    order: "newest",
  });
  const both = (await officer.get(narrower.location ?? "")).body;
  assert.equal(lines(both), 2, "mine, late and in Otford, however it is written");
  assert.equal(lines((await other.get(narrower.location ?? "")).body), 0, "mine is whoever looks");
});

test("the words that are looked for stand in no address and in no line of the audit log", async () => {
  const { location = "" } = await officer.post("/console/reports", { find: "zephyr" });
  const closed = new URL(location, "http://x").searchParams.get("find") ?? "";
  assert.doesNotMatch(location + Buffer.from(closed, "base64url").toString("latin1"), /zephyr/i);
  assert.equal(open(made.services.secret, "find in reports", closed), "zephyr");
  assert.equal(open(made.services.secret, "find in reports", `A${closed.slice(1)}`), null);
  await officer.get(location);
  const { rows } = await made.pool.query<{ text: string }>("select audit::text as text from audit");
  assert.ok(rows.some(({ text }) => text.includes("queue,search")));
  assert.ok(rows.every(({ text }) => !/zephyr/i.test(text)));
});

test("a receipt finds its report on the tab it is on, in any way of writing it", async () => {
  const receipt = (await made.deps.store.reports.byId(ids[5] ?? ""))?.receipt ?? assert.fail();
  const find = `${receipt.slice(0, 3)}-${receipt.slice(3, 6)}-${receipt.slice(6)}`.toLowerCase();
  const { location = "" } = await officer.post("/console/reports", { find });
  const { body } = await officer.get(location);
  assert.deepEqual(tally(body).slice(0, 3), ["Waiting 0", "Confirmed 1", "Set aside 0"]);
  assert.match(body, /No report fits\./);
  assert.equal(lines((await officer.get(linkTo(body, "Confirmed"))).body), 1);
});

test("who takes what another took meanwhile is told by whom, and can still take it over", async () => {
  const page = `/console/reports/${ids[10]}`;
  assert.equal((await officer.post(`${page}/assign`, { to: "me", was: "nobody" })).location, `${page}?done=in-hand`);
  const refused = await other.post(`${page}/assign`, { to: "me", was: "nobody" });
  assert.equal(refused.status, 409);
  assert.match(
    refused.body,
    new RegExp(`${officer.officer.name} took it meanwhile, today at 10am. Nothing was changed`),
  );
  assert.equal(
    (await other.post(`${page}/assign`, { to: "me", was: officer.officer.id })).location,
    `${page}?done=in-hand`,
  );
  assert.equal((await other.post(`${page}/assign`, { to: "", was: other.officer.id })).status, 422);
  assert.equal(
    (await other.post(`${page}/assign`, { to: officer.officer.id, was: other.officer.id })).location,
    `${page}?done=given-to`,
  );
  assert.match((await officer.get("/console")).body, /Yours: 5/);
  assert.match((await officer.get("/console")).body, /Late: 8/);
});
