import assert from "node:assert/strict";
import { after, test } from "node:test";
import { parseDay } from "@clearline/engine";
import { enrol } from "../../actions/test-support-verify.ts";
import { ROUTES } from "./routes.ts";
import { addReport } from "./test-support-report.ts";
import { addWarning, storyContent } from "./test-support-warning.ts";
import { addTip, testConsole } from "./test-support.ts";
import { sayWho } from "./audit/page.ts";
import { tellStory } from "./test-support-story.ts";

const made = await testConsole();
after(() => made.close());
const [officer, approver] = [await made.as("officer"), await made.as("approver")];
const story = await tellStory(made, officer.officer);
const { store } = made.deps;
const day = (given: string) => {
  const found = parseDay(given);
  assert.ok(found);
  return found;
};

test("the morning board shows the rarest alarm in one sentence, the gravest reports and the drafts", async () => {
  const { body } = await officer.get("/console");
  assert.match(
    body,
    /16 calls in Sevenoaks, Swanley and Otford from 16 to 19 November, where we would expect about 3\./,
  );
  assert.match(body, /about once in 5 years/);
  assert.ok(body.indexOf("Money lost, bank") < body.indexOf("Live caller, broadband"), "harm before age");
  assert.match(body, /Open the draft warning/);
  assert.match(body, /Reports waiting: 29/);
});

test("a page of the queue that has been worked off shows the last one there is", async () => {
  const { body } = await officer.get("/console/reports?page=99");
  assert.match(body, /29 reports\. Gravest first/);
  assert.match(body, /Money lost, bank/);
  assert.doesNotMatch(body, /No report is waiting|Page 99/);
});

test("a surge says what speaks against it, and ends only with a reason", async () => {
  const page = `/console/surges/${story.surgeId}`;
  const { body } = await officer.get(page);
  assert.match(body, /14 reports came from a phone or e-mail address that another one gave/);
  assert.match(body, /No warning of ours went out here/);
  assert.match(body, /Sevenoaks<\/th><td[^>]*>6<\/td>/);
  assert.equal((await officer.post(`${page}/dismiss`, { why: "" })).status, 422);
  assert.equal(
    (await officer.post(`${page}/dismiss`, { why: "One school told us twice" })).location,
    `${page}?done=surge-dismissed`,
  );
  assert.match((await officer.get(page)).body, /One school told us twice/);
});

test("a series is renamed by a person, and a member is taken out for good", async () => {
  const page = `/console/series/${story.seriesId}`;
  assert.equal((await officer.post(`${page}/name`, { name: " " })).status, 422);
  assert.equal(
    (await officer.post(`${page}/name`, { name: "Press 1 <gang>" })).location,
    `${page}?done=series-renamed`,
  );
  assert.match((await officer.get(page)).body, /<h1 class="cl-h1">Press 1 &lt;gang&gt;<\/h1>/);
  const out = await officer.post(`/console/reports/${story.pressOne}/leave-series`, { back: page });
  assert.equal(out.location, `${page}?done=series-left`);
  const elsewhere = await officer.post(`/console/reports/${story.pressOne}/series`, { series: story.seriesId });
  assert.equal(elsewhere.status, 303);
  assert.equal(
    (await officer.post(`/console/reports/${story.pressOne}/leave-series`, { back: "https://evil.example" })).location,
    `/console/reports/${story.pressOne}?done=series-left`,
  );
});

test("ticked reports are confirmed or split off, series are made one, and each change can be taken back", async () => {
  const { store } = made.deps;
  const page = `/console/series/${story.seriesId}`;
  const [first, second] = (await store.series.members(story.seriesId)).map(({ report_id }) => report_id);
  assert.ok(first && second);
  assert.equal((await officer.post(`${page}/confirm`)).status, 422);
  assert.equal(
    (await officer.post(`${page}/confirm`, { report: [first, second] })).location,
    `${page}?done=series-confirmed`,
  );
  assert.match((await officer.get(page)).body, /Officer \d+ confirmed 2 reports/);
  const split = await officer.post(`${page}/split`, { report: first });
  const other = /^\/console\/series\/(\d+)\?done=series-split$/.exec(split.location ?? "")?.[1];
  assert.ok(other, split.location);
  assert.equal((await officer.post(`/console/series/${other}/merge`, { into: other })).status, 422);
  assert.match(
    (await officer.get(`/console/series/${other}`)).body,
    /name="into"[^>]*><option value="" selected>Choose one</,
  );
  assert.match((await officer.post(`/console/series/${other}/merge`, { into: "" })).body, /Choose a series/);
  const merged = await officer.post(`/console/series/${other}/merge`, { into: story.seriesId });
  assert.equal(merged.location, `${page}?done=series-merged`);
  assert.equal((await store.series.memberOf(first))?.series_id, story.seriesId);
  const [change] = await store.seriesChanges.ofSeries(story.seriesId, 1);
  const undo = () => officer.post(`${page}/undo`, { change: change?.id ?? "" });
  assert.equal((await undo()).location, `${page}?done=change-undone`);
  assert.equal((await store.series.memberOf(first))?.series_id, other);
  assert.equal((await undo()).status, 409);
});

test("what may belong is shown on the report and the series, and answered there", async () => {
  const { store } = made.deps;
  const [member] = await store.series.members(story.seriesId);
  assert.ok(member);
  await store.suggestions.put(story.odd, [{ to: member.report_id, score: 0.7, say: "Both <rang> at noon" }]);
  for (const page of [`/console/reports/${story.odd}`, `/console/series/${story.seriesId}`])
    assert.match((await officer.get(page)).body, /Both &lt;rang&gt; at noon/, page);
  const answer = (form: Record<string, string>) => officer.post(`/console/reports/${story.odd}/suggestion`, form);
  assert.equal((await answer({ other: member.report_id, answer: "perhaps" })).status, 404);
  assert.equal(
    (await answer({ other: member.report_id, answer: "no", back: "https://evil.example" })).location,
    `/console/reports/${story.odd}?done=suggestion-refused`,
  );
  assert.doesNotMatch((await officer.get(`/console/reports/${story.odd}`)).body, /May belong/);
});

test("everything is linked again by an admin alone, who can stop it", async () => {
  const admin = await made.as("admin");
  assert.equal((await officer.post("/console/reading/linking")).status, 403);
  assert.match((await admin.post("/console/reading/linking")).location ?? "", /done=relink-started$/);
  assert.equal((await admin.post("/console/reading/linking")).status, 409);
  assert.match((await admin.get("/console/reading")).body, /It begins as soon as no new report waits/);
  const row = await made.deps.store.relinkings.open();
  assert.match((await admin.post(`/console/reading/linking/${row?.id}/stop`)).location ?? "", /done=relink-stopped$/);
  assert.match((await officer.get("/console/reading")).body, /Last time it was stopped/);
});

test("a handler's call becomes one report, however often the button is pressed", async () => {
  const form = {
    words: "A caller said my bank was under attack.",
    place: "Otford",
    number: "withheld",
    key: "same-form",
    whose: "other",
    name: "Ann Field",
  };
  const first = await officer.post("/console/new-report", form);
  const again = await officer.post("/console/new-report", form);
  assert.equal(first.status, 303);
  assert.equal(again.location, first.location);
  const done = await officer.get(first.location ?? "");
  assert.match(done.body, /<span class="cl-code">[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}<\/span>/);
  const id = (first.location ?? "").split("/").at(-1) ?? "";
  const report = await store.reports.byId(id);
  assert.deepEqual([report?.source, report?.taken_by, report?.for_someone_else], ["handler", officer.officer.id, true]);
  assert.equal(
    (await approver.get(first.location ?? "")).status,
    404,
    "the two words are for the handler who took the call",
  );
});

test("a call that cannot be saved keeps what was typed", async () => {
  const answer = await officer.post("/console/new-report", {
    words: "",
    place: "Otford",
    "call-day": "31",
    "call-month": "2",
    "call-year": "2026",
    key: "k",
  });
  assert.equal(answer.status, 422);
  assert.match(answer.body, /value="Otford"/);
  assert.match(answer.body, /Enter the day of the call/);
  const empty = await officer.post("/console/new-report", { words: " ", place: "Otford", key: "k" });
  assert.match(empty.body, /Write what happened on the call/);
});

test("the log says in words who did what", () => {
  const names = new Map([["3", "Ann"]]);
  assert.deepEqual(
    ["officer:3", "api-key:2", "access:1", "program", "resident", "terminal"].map((who) => sayWho(who, names)),
    ["Ann (officer 3)", "API key 2", "A caller’s way in (1)", "The program", "A resident", "The server’s terminal"],
  );
});

test("the log names who did what, narrows to one thing, and says that its chain holds", async () => {
  await officer.get(`/console/reports/${story.lost}`);
  await approver.get("/console");
  assert.match(
    (await approver.get("/console/audit")).body,
    /looked at<\/td><td[^>]*>the morning board</,
    "no code words",
  );
  const { body } = await approver.get(`/console/audit?kind=report&id=${story.lost}`);
  assert.match(body, /Checked: every line follows from the one before it/);
  assert.match(body, /Officer 1 \(officer 1\)<\/td><td class="govuk-table__cell">looked at<\/td>/);
  assert.doesNotMatch(body, /the reports waiting/);
  await made.deps.store.inTransaction((tx) =>
    tx.audit.add({ who: "resident", did: "receive-report", toKind: "report", toId: "1", detail: { time: "day" } }),
  );
  const newest = (await approver.get("/console/audit")).body;
  assert.match(newest, /A resident<\/td><td[^>]*>sent in</);
  assert.doesNotMatch(newest, /, 12am</, "a day is no midnight");
  assert.equal((await approver.get("/console/audit?before=abc&kind=nothing&id=%00")).status, 200);
});

test("the word on what was just done comes from our own list only", async () => {
  assert.match((await officer.get("/console?done=surge-dismissed")).body, /The alarm has ended/);
  const { body } = await officer.get("/console?done=%3Cscript%3Eyou+won");
  assert.doesNotMatch(body, /you won|cl-said/);
  const inherited = await officer.get("/console?done=toString");
  assert.equal(inherited.status, 200);
  assert.doesNotMatch(inherited.body, /cl-said/);
});

test("every page that shows what people told us writes down the look: one line, no more", async () => {
  const unlogged = new Set([
    "/console/sign-in",
    "/console/join/:token",
    "/console/password/:token",
    "/console/people",
    "/console/keys",
    "/console/tips/keys",
    "/console/new-report",
    // Empty forms: who is found, or taken down, is a line.
    "/console/contacts",
    "/console/contacts/new",
    "/console/reading",
    "/console/organisations",
    "/console/verify",
    "/console/lists",
    "/console/channels",
    "/console/webhooks",
    "/console/webhooks/:id",
    "/console/account",
    "/console/second-step",
    // What is no page.
    "/console/*",
    // What will be public and nothing else, opened from a page that is logged.
    "/console/warnings/:id/picture.png",
    "/console/warnings/:id/card",
  ]);
  const admin = await made.as("admin");
  const live = await addWarning(made, officer.officer, storyContent(made, [story.lost], story.surgeId));
  await officer.post(`/console/warnings/${live}/submit`);
  const hash = (await store.warnings.byId(live))?.content_hash ?? "";
  await approver.post(`/console/warnings/${live}/approve`, { area: "west Kent", hash });
  await made.passHold();
  const taken = await officer.post("/console/new-report", { words: "They asked for a code.", key: "look" });
  const takenId = (taken.location ?? "").split("/").at(-1) ?? "";
  const words = { url: "https://press.example/1", title: "Calls", text: "A woman in Deal was rung by a false bank." };
  const kept = (await officer.post("/console/published/paste", words)).location ?? "";
  await admin.post("/console/reading");
  const reread = (await store.rereadings.open())?.id ?? "";
  const enrolled = await enrol(made.deps, officer.officer, approver.officer);
  const tip = await addTip(made);
  const asked = { name: "Nan", address: "nan@example.org", place: "Sevenoaks", miles: "5", language: "en" };
  const contact = { name1: "Una", address1: "una@example.org", saidYes: "yes" };
  const contacts =
    (await officer.post("/console/contacts/new", { ...asked, ...contact })).location?.split("?")[0] ?? "";
  let looked = 0;
  for (const route of Object.keys(ROUTES)) {
    const [method, pattern = ""] = route.split(" ");
    if (method !== "GET" || unlogged.has(pattern)) continue;
    const warning = /correct|withdraw/.test(pattern) ? live : story.draftId;
    const url = pattern
      .replace("done/:id", `done/${takenId}`)
      .replace("reports/:id", `reports/${story.lost}`)
      .replace("series/:id", `series/${story.seriesId}`)
      .replace("surges/:id", `surges/${story.surgeId}`)
      .replace("warnings/:id", `warnings/${warning}`)
      .replace("organisations/:id", `organisations/${enrolled}`)
      .replace("/console/published/:id", kept)
      .replace("/console/contacts/:id", contacts)
      .replace("reading/:id", `reading/${reread}`)
      .replace("tips/:id", `tips/${tip}`)
      .replace("numbers/:entry", "numbers/159")
      .replace(":incident/:field", "1/place");
    const before = await store.audit.count();
    const { status } = await (pattern === "/console/audit" ? admin : officer).get(url);
    assert.equal(status, 200, url);
    assert.equal(await store.audit.count(), before + 1, url);
    looked += 1;
  }
  assert.ok(looked >= 15);
});

test("hostile words in any field are shown as words on every page", async () => {
  const hostile = [
    `<img src=x onerror=alert(1)>`,
    `"><svg onload=alert(1)>`,
    "</textarea><script>alert(1)</script>",
    "javascript:alert(1)",
    "{{7*7}}",
  ];
  for (const words of hostile) {
    const id = await addReport(made, {
      words: `Call: ${words}`,
      day: day("2026-11-19"),
      place: words,
      incident: { impersonatedKind: "bank", impersonatedName: words, lure: words, followUp: words, placeArea: words },
      marks: [["lure", words]],
      numberShown: words.slice(0, 40),
      contact: { name: words, email: null, phone: null },
    });
    const seriesId = await store.series.add(words);
    await store.series.join(id, seriesId, [{ to: story.lost, score: 0.5, say: words }], null);
    const warningId = await addWarning(made, officer.officer, {
      ...storyContent(made, [id], story.surgeId),
      title: words,
      act: words,
      areaName: words,
      places: [words],
      happening: [words],
      quote: { words, by: words },
      steps: [{ act: words, more: words }],
      claims: [{ text: words, reports: [id], surge: null, say: words }],
    });
    const pages = [
      await officer.get("/console"),
      await officer.get("/console/reports"),
      await officer.get(`/console/reports/${id}`),
      await officer.post(`/console/reports/${id}/unmask`, { purpose: "other", more: words }),
      await officer.get(`/console/reports/${id}/facts/1/lure`),
      await officer.get("/console/series"),
      await officer.get(`/console/series/${seriesId}`),
      await officer.get("/console/warnings"),
      await officer.get(`/console/warnings/${warningId}`),
      await officer.get(`/console/warnings/${warningId}/edit`),
      await officer.get(`/console/warnings/${warningId}/versions`),
      await approver.get("/console/audit"),
      await officer.post("/console/new-report", { words, place: words, name: words, "call-day": "x", key: words }),
    ];
    for (const { body, status } of pages) {
      assert.ok(status === 200 || status === 422);
      for (const live of [/<img/i, /<svg onload/i, /<script>alert/i, /href="javascript:/i])
        assert.doesNotMatch(body, live, words);
    }
  }
});
