/** Who has what in hand, notes, and the queue's filters, on a real database. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { type Day, parseDay } from "@clearline/engine";
import { addReport } from "../web/console/test-support-report.ts";
import { assign } from "./assign.ts";
import { setAside } from "./handle-report.ts";
import { keepMissingWords } from "./keep-words.ts";
import { isLate, lateBefore } from "./look-by.ts";
import { disableOfficer } from "./people.ts";
import { testDeps } from "./test-support.ts";
import { writeNote } from "./write-note.ts";

const made = await testDeps();
const { deps, pool } = made;
const { store } = deps;
after(made.close);
const [shah, keane, admin] = [
  await made.officer("officer"),
  await made.officer("approver"),
  await made.officer("admin"),
];
const day = (given: string): Day => parseDay(given) ?? assert.fail(given);
const told = (words: string, more: Partial<Parameters<typeof addReport>[1]> = {}): Promise<string> =>
  addReport(made, { words, day: day("2026-11-19"), ...more });
const report = (id: string) => ({ kind: "report", id }) as const;

test("of two officers who take a report at once one has it, the other is told who, and both are on record", async () => {
  const id = await told("A man rang about my broadband.");
  for (let round = 0; round < 8; round++) {
    const both = await Promise.all([
      assign(deps, shah, { ...report(id), to: shah.id, was: null }),
      assign(deps, keane, { ...report(id), to: keane.id, was: null }),
    ]);
    const won = both.findIndex(({ ok }) => ok);
    const lost = both[1 - won];
    assert.equal(both.filter(({ ok }) => ok).length, 1);
    const winner = won === 0 ? shah : keane;
    assert.ok(lost && !lost.ok && lost.error.code === "in-other-hands");
    assert.equal(lost.error.now?.id, winner.id);
    assert.equal((await store.assignments.now(report(id)))?.name, winner.name);
    assert.ok((await assign(deps, winner, { ...report(id), to: null, was: winner.id })).ok);
  }
  const kept = await store.assignments.of(report(id));
  assert.equal(kept.length, 16);
  const lines = await store.audit.list({ limit: 50, toKind: "report", toId: id });
  assert.deepEqual(new Set(lines.map(({ did }) => did)), new Set(["give-back", "take-in-hand"]));
  assert.equal(lines.length, 16, "a refused press leaves no line of a change");
});

test("a page that is no longer true gives nothing away, and nothing goes to who cannot sign in", async () => {
  const id = await told("A woman said she was from the tax office.");
  const gone = await made.officer("officer");
  assert.ok((await assign(deps, shah, { ...report(id), to: gone.id, was: null })).ok);
  assert.deepEqual(await assign(deps, keane, { ...report(id), to: null, was: shah.id }), {
    ok: false,
    error: { code: "in-other-hands", now: await store.assignments.now(report(id)) },
  });
  assert.ok((await disableOfficer(deps, admin, gone.id)).ok);
  assert.equal(await store.assignments.now(report(id)), null, "what they had waits for somebody else");
  const refused = await assign(deps, shah, { ...report(id), to: gone.id, was: null });
  assert.equal(refused.ok ? null : refused.error.code, "officer-not-there");
  assert.equal((await assign(deps, shah, { ...report("999999"), to: shah.id, was: null })).ok, false);
});

test("the database counts as late what the page says is late, across the nights when clocks change", async () => {
  const anonymous = async (on: string): Promise<string> => {
    const id = await told("Somebody rang and hung up.", { risk: 0.1 });
    await pool.query(
      "update report set anonymous = true, received_at = null, received_on = $2, urgency = 0 where id = $1",
      [id, on],
    );
    return id;
  };
  for (const [on, until] of [
    ["2026-03-28", "2026-03-29T00:00:00.000Z"],
    ["2026-03-29", "2026-03-29T23:00:00.000Z"],
    ["2026-10-24", "2026-10-24T23:00:00.000Z"],
    ["2026-10-25", "2026-10-26T00:00:00.000Z"],
  ] as const) {
    const id = await anonymous(on);
    const row = (await store.reports.byId(id)) ?? assert.fail();
    assert.equal(row.waiting_since.toISOString(), until, on);
    const hours = [4, 2, 1] as const;
    for (const minutes of [239, 241]) {
      const now = new Date(row.waiting_since.getTime() + minutes * 60_000);
      const filter = { states: ["read"] as const, late: lateBefore(hours, now) };
      const late = (await store.queue.lines(filter, { limit: 500 })).some((one) => one.id === id);
      assert.equal(late, minutes > 240, `${on} ${minutes}`);
      assert.equal(late, isLate(row, hours, now));
    }
    await setAside(deps, shah, { id, why: "a test" });
  }
});

test("a search finds words that were said and no word that a page hides; a report from before can be found too", async () => {
  const id = await told("My husband Derek was told to buy zebra vouchers on 07700 900123.", {
    personal: [["name", "Derek"]],
  });
  const found = async (words: string) =>
    (await store.queue.lines({ states: ["read"], find: { words } }, { limit: 9 })).map((one) => one.id);
  assert.deepEqual(await found("zebra voucher"), [id]);
  assert.deepEqual(await found('"zebra vouchers" -gift'), [id]);
  for (const hidden of ["Derek", "07700 900123", "900123", "hidden"]) assert.deepEqual(await found(hidden), [], hidden);
  await pool.query("delete from report_words where report_id = $1", [id]);
  await keepMissingWords(deps);
  assert.deepEqual(await found("zebra"), [id]);
  assert.deepEqual(await found("Derek"), []);
  const receipt = (await store.reports.byId(id))?.receipt ?? assert.fail();
  assert.equal((await store.queue.lines({ states: ["read"], find: { receipt } }, { limit: 9 }))[0]?.id, id);
  assert.equal(await store.queue.count({ states: ["read"], place: "100%" }), 0, "a percent sign is a letter");
});

test("a note stays as it was written, by the database's own word, and goes with the report that is erased", async () => {
  const id = await told("A man called Rupert rang my mother Joan.", { personal: [["name", "Joan"]] });
  const wrote = (words: string) => writeNote(deps, shah, { ...report(id), words });
  assert.ok((await wrote("Rang Joan on 07700 900123.")).ok);
  for (const [words, code] of [
    [" \n", "note-missing"],
    ["x".repeat(4001), "note-too-long"],
  ] as const) {
    const refused = await wrote(words);
    assert.equal(refused.ok ? null : refused.error.code, code);
  }
  for (const sql of [
    "update note set words = 'x'",
    "delete from note",
    "truncate note",
    "update assignment set at = now()",
    "delete from assignment",
  ])
    await assert.rejects(pool.query(sql), { code: "42501" }, sql);
  await pool.query("update report set erased_on = '2026-11-19', erased_for = 'wish' where id = $1", [id]);
  assert.deepEqual(await store.notes.of(report(id)), []);
  assert.equal(await store.queue.count({ states: ["read"], find: { words: "rupert" } }), 0);
  const late = await wrote("One more");
  assert.equal(late.ok ? null : late.error.code, "erased-report");
});

test("what the pages of its reports hide is covered in a note on a series before it is kept", async () => {
  const id = await told("They asked my wife Philippa for a code.", { personal: [["name", "Philippa"]] });
  const seriesId = await store.series.add("Codes");
  await store.series.join(id, seriesId, [], null);
  assert.ok(
    (
      await writeNote(deps, shah, {
        kind: "series",
        id: seriesId,
        words: "Philippa, 01632 960123, may know the voice.",
      })
    ).ok,
  );
  const [note] = await store.notes.of({ kind: "series", id: seriesId });
  assert.equal(note?.words, "[name hidden], [number hidden], may know the voice.");
  await assert.rejects(pool.query("delete from note where series_id = $1", [seriesId]), { code: "42501" });
  await pool.query("update report set erased_on = '2026-11-19', erased_for = 'wish' where id = $1", [id]);
  assert.deepEqual(
    await store.notes.of({ kind: "series", id: seriesId }),
    [],
    "it goes with the words of its last report",
  );
});
