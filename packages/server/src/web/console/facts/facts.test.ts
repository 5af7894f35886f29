import assert from "node:assert/strict";
import { after, test } from "node:test";
import { parseDay } from "@clearline/engine";
import { callsOf } from "../../../actions/draft-warning.ts";
import { rereadReports } from "../../../actions/reread-reports.ts";
import { addReport } from "../test-support-report.ts";
import { testConsole } from "../test-support.ts";

const made = await testConsole();
after(() => made.close());
const [officer, admin] = [await made.as("officer"), await made.as("admin")];
const { store } = made.deps;

/** @param place as it was read; the force is west Kent's */
async function rungIn(place: string): Promise<{ id: string; page: string; fact: string }> {
  const day = parseDay("2026-11-18");
  assert.ok(day);
  const words = `A man rang me in ${place} yesterday. He said he was from Barclays and asked for my PIN.`;
  const id = await addReport(made, { words, day, incident: { place }, marks: [["place", place]] });
  return { id, page: `/console/reports/${id}`, fact: `/console/reports/${id}/facts/1/place` };
}
const lastWord = async (id: string): Promise<unknown> => (await store.corrections.of(id)).at(-1)?.value;

test("which of several places is asked, with how far each is; the choice is kept and stands when read again", async () => {
  const { id, page, fact } = await rungIn("Sutton");
  const { body } = await officer.get(fact);
  assert.match(body, /Which place was it\?/);
  assert.match(body, /value="Sutton, Greater London"[^>]*><label[^>]*>Sutton, Greater London<\/label>/);
  assert.match(body, /About 13 miles from west Kent/);
  assert.ok(body.indexOf("Sutton, Greater London") < body.indexOf("Sutton, Herefordshire"), "the nearest first");
  assert.doesNotMatch(body, / checked/);

  const saved = await officer.post(fact, { value: "Sutton, Herefordshire", "value-other": "" });
  assert.equal(saved.location, `${page}?done=fact-corrected`);
  const shown = await officer.get(page);
  assert.match(shown.body, /Sutton, Herefordshire<br><span class="cl-meta">Corrected by Officer/);
  const where = async () => {
    const row = await store.cases.byReport(id);
    return [row?.place, row?.place_area, row?.lat === null];
  };
  assert.deepEqual(await where(), ["Sutton", "Herefordshire", false]);

  assert.equal((await admin.post("/console/reading")).status, 303);
  const run = await store.rereadings.open();
  assert.ok(run);
  await rereadReports(made.deps, run.id);
  assert.equal((await store.reports.byId(id))?.reader, made.deps.context.reader);
  assert.deepEqual(await where(), ["Sutton", "Herefordshire", false]);
  assert.match((await officer.get(fact)).body, /value="Sutton, Herefordshire" checked/);
});

test("a place that the area settles is marked, and another can be said; its county goes with it", async () => {
  const { id, page, fact } = await rungIn("Ashford");
  const { body } = await officer.get(fact);
  assert.match(body, /value="Ashford, Kent" checked/);
  assert.match(body, /In west Kent/);
  await officer.post(fact, { value: "Ashford, Surrey", "value-other": "" });
  const row = await store.cases.byReport(id);
  assert.deepEqual([row?.place, row?.place_area], ["Ashford", "Surrey"]);
  assert.match((await officer.get(page)).body, />Surrey</);
});

test("a warning names a chosen place as people here say it, and one elsewhere with its county", async () => {
  for (const [choice, named] of [
    ["Ashford, Kent", "Ashford"],
    ["Ashford, Surrey", "Ashford, Surrey"],
  ]) {
    const { id, fact } = await rungIn("Ashford");
    await officer.post(fact, { value: choice ?? "", "value-other": "" });
    assert.deepEqual(
      (await callsOf(store, made.deps, [id])).map(({ place }) => place),
      [named],
    );
  }
});

test("somewhere else is typed, or left empty where they did not say", async () => {
  const { id, fact } = await rungIn("Sutton");
  await officer.post(fact, { value: "other-place", "value-other": " Sutton-at-Hone " });
  assert.equal(await lastWord(id), "Sutton-at-Hone");
  await officer.post(fact, { value: "other-place", "value-other": "" });
  assert.equal(await lastWord(id), null);
});

test("where nobody chose, nothing is kept and the page says what to do", async () => {
  const { id, fact } = await rungIn("Sutton");
  const { status, body } = await officer.post(fact, { "value-other": "Cheam" });
  assert.equal(status, 422);
  assert.match(body, /Choose which place it was/);
  assert.match(body, /value="Cheam"/);
  assert.equal(await lastWord(id), undefined);
});

test("a place that is one only, or none that we know, is typed", async () => {
  for (const place of ["Swanley", "Hoppingham"]) {
    const { fact } = await rungIn(place);
    const { body } = await officer.get(fact);
    assert.match(body, new RegExp(`name="value" type="text"[^>]*value="${place}"`));
    assert.doesNotMatch(body, /Which place/);
  }
});

test("a place typed on the form that is one of several is in doubt, whatever was read", async () => {
  const day = parseDay("2026-11-18");
  assert.ok(day);
  const id = await addReport(made, { words: "They asked for my PIN.", day });
  await made.pool.query("update report set place = 'Sutton' where id = $1", [id]);
  assert.match(
    (await officer.get(`/console/reports/${id}`)).body,
    /Several places are called Sutton: Greater London, [^<]* and \d more areas\. Choose Edit/,
  );
});

test("whoever puts in a loss has said that money was lost", async () => {
  const { id, page } = await rungIn("Deal");
  const loss = `/console/reports/${id}/facts/1/lossPence`;
  assert.equal((await officer.post(loss, { value: "£1,250.50" })).location, `${page}?done=fact-corrected`);
  assert.equal((await store.cases.byReport(id))?.outcome, "money_lost");
  assert.match((await officer.get(page)).body, /£1,250\.50/);
});

test("no loss and a sum never stand together, whichever is said last", async () => {
  const { id, page } = await rungIn("Deal");
  const say = (field: string, value: string) => officer.post(`/console/reports/${id}/facts/1/${field}`, { value });
  await say("lossPence", "450");
  await say("outcome", "no_loss");
  const after = (await officer.get(page)).body;
  assert.match(after, /No loss/);
  assert.doesNotMatch(after, /£450/);
  await say("lossPence", "600");
  assert.equal((await store.cases.byReport(id))?.outcome, "money_lost");
  await say("outcome", "details_given");
  assert.doesNotMatch((await officer.get(page)).body, /£600/);
});

/** @returns what the button "Use what was read" sends, null where the page has none */
const lastIn = (body: string): string | null =>
  /facts\/1\/\w+\/as-read"[^]*?name="correction" value="(\d+)"[^]*?>Use what was read</.exec(body)?.[1] ?? null;

test("a correction is put aside: what was read counts again, and the history keeps both who said it and who did not", async () => {
  const { id, page, fact } = await rungIn("Deal");
  assert.equal(lastIn((await officer.get(fact)).body), null, "nothing was corrected");
  await officer.post(fact, { value: "Walmer" });
  await officer.post(fact, { value: "Hythe" });
  const correction = lastIn((await officer.get(fact)).body) ?? "";
  const put = await officer.post(`${fact}/as-read`, { correction });
  assert.equal(put.location, `${page}?done=correction-aside`);
  assert.equal((await store.cases.byReport(id))?.place, "Deal");
  const { body } = await officer.get(fact);
  assert.match(body, /name="value" type="text"[^>]*value="Deal"/);
  assert.match(
    body,
    /<b>Hythe<\/b><br><span class="cl-meta">Corrected by Officer \d+, [^<;]+; put aside by Officer \d/,
  );
  assert.equal(lastIn(body), null);
  const shown = (await officer.get(page)).body;
  assert.doesNotMatch(shown, /"cl-meta">Corrected by/);
  assert.match(shown, /Where corrected by [^<]+; put aside by/);
  const did = (await store.audit.list({ limit: 9, toKind: "report", toId: id })).find((one) => one.did !== "look");
  assert.deepEqual([did?.did, did?.detail["field"]], ["put-correction-aside", "place"]);
  await officer.post(fact, { value: "Lydd" });
  assert.equal((await store.cases.byReport(id))?.place, "Lydd");
});

test("a correction that nobody saw is not put aside, and one that is aside is not put aside twice", async () => {
  const { id, fact } = await rungIn("Deal");
  await officer.post(fact, { value: "Walmer" });
  const first = lastIn((await officer.get(fact)).body) ?? "";
  await officer.post(fact, { value: "Hythe" });
  assert.equal((await officer.post(`${fact}/as-read`, { correction: first })).status, 409);
  assert.equal((await store.cases.byReport(id))?.place, "Hythe");
  const second = lastIn((await officer.get(fact)).body) ?? "";
  assert.equal((await officer.post(`${fact}/as-read`, { correction: second })).status, 303);
  assert.equal((await officer.post(`${fact}/as-read`, { correction: second })).status, 409);
  assert.equal((await officer.post(`${fact}/as-read`, { correction: "x" })).status, 404);
});

test("a loss and the outcome that was said with it go back together, and never contradict", async () => {
  const day = parseDay("2026-11-18");
  assert.ok(day);
  const id = await addReport(made, { words: "I hung up on them.", day, incident: { outcome: "no_loss" } });
  const at = `/console/reports/${id}/facts/1`;
  const say = (field: string, value: string) => officer.post(`${at}/${field}`, { value });
  const asRead = async (field: string) =>
    officer.post(`${at}/${field}/as-read`, { correction: lastIn((await officer.get(`${at}/${field}`)).body) ?? "" });
  const counts = async () => (await store.corrections.of(id)).filter((one) => one.aside_id === null).length;
  await say("lossPence", "450");
  await asRead("lossPence");
  assert.equal((await store.cases.byReport(id))?.outcome, "no_loss");
  await say("outcome", "money_lost");
  await say("lossPence", "600");
  await asRead("outcome");
  assert.equal((await store.cases.byReport(id))?.outcome, "no_loss");
  assert.equal(await counts(), 0, "no sum is left beside it");
});

test("of a report without a name only the day on which it was read is told", async () => {
  const { id, page } = await rungIn("Deal");
  await made.pool.query("update report set anonymous = true, received_at = null where id = $1", [id]);
  for (const path of [page, `/console/reports/${id}/facts/1/place`])
    assert.match((await officer.get(path)).body, /Read by [^<]+, \d+ \w+ \d{4}</);
});

test("what the form said is told beside what was read, so that nobody takes it for nothing", async () => {
  const day = parseDay("2026-11-18");
  assert.ok(day);
  const id = await addReport(made, { words: "A man rang me.", day, place: "Otford", incident: { place: null } });
  const { body } = await officer.get(`/console/reports/${id}/facts/1/place`);
  assert.match(body, /value="Otford"/);
  assert.match(body, /<b>Filled in on the form<\/b>/);
  assert.doesNotMatch((await officer.get(`/console/reports/${id}/facts/1/date`)).body, /Filled in on the form/);
});
