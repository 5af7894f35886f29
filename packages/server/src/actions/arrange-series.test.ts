import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Report } from "@clearline/engine";
import { answerSuggestion } from "./answer-suggestion.ts";
import { confirmMembers, mergeSeries, splitSeries, undoChange } from "./arrange-series.ts";
import { moveToSeries, splitFromSeries } from "./change-series.ts";
import { correctFact } from "./correct-fact.ts";
import { linkReport } from "./link-report.ts";
import { readReport } from "./read-report.ts";
import { receiveReport } from "./receive-report.ts";
import { testDeps } from "./test-support.ts";

const { deps, officer, close } = await testDeps();
after(close);
const { store } = deps;
const ali = await officer("officer");

async function told(words: string, over: Partial<Report> = {}): Promise<string> {
  const report: Report = {
    words,
    callDate: null,
    place: null,
    numberShown: null,
    forSomeoneElse: false,
    anonymous: false,
    contact: null,
    ...over,
  };
  const received = await receiveReport(deps, { report, source: "web" });
  assert.ok(received.ok);
  await readReport(deps, received.value.id);
  return received.value.id;
}
const BANK = "A recorded message said it was the fraud team of my bank and that £600 had gone. It told me to press 1.";
const LOFT = "A young man asked whether my loft was lined and said a grant for insulation would end on Friday.";
const bank = () => told(BANK, { place: "Sevenoaks", numberShown: "01632 960123" });
const loft = () => told(LOFT, { place: "Hythe", numberShown: "01632 960777" });

const seriesOf = async (id: string): Promise<string | null> => (await store.series.memberOf(id))?.series_id ?? null;
const personOf = async (id: string): Promise<string | null> => (await store.series.memberOf(id))?.by_person ?? null;
const lastChange = async (seriesId: string): Promise<string> =>
  (await store.seriesChanges.ofSeries(seriesId, 1))[0]?.id ?? assert.fail("no change is kept");
const link = (...ids: string[]) =>
  ids.reduce((before, id) => before.then(() => linkReport(deps, id)), Promise.resolve());

test("members that an officer confirms are theirs, and taking it back gives them to the program again", async () => {
  const [a, b] = [await bank(), await bank()];
  await link(a, b);
  const series = (await seriesOf(a)) ?? assert.fail("not linked");
  const because = (await store.series.memberOf(b))?.because;
  assert.ok((await confirmMembers(deps, ali, { seriesId: series, reportIds: [a, b] })).ok);
  assert.deepEqual([await personOf(a), await personOf(b)], [ali.id, ali.id]);
  assert.deepEqual((await store.series.memberOf(b))?.because, because, "why the program thought so is not lost");
  assert.ok((await undoChange(deps, ali, await lastChange(series))).ok);
  assert.deepEqual([await personOf(a), await personOf(b)], [null, null]);
  assert.deepEqual(await confirmMembers(deps, ali, { seriesId: series, reportIds: ["999999"] }), {
    ok: false,
    error: { code: "nothing-chosen" },
  });
});

test("a split-off series stays apart however often its reports are linked again; undone, all is as before", async () => {
  const ids = [await bank(), await bank(), await bank(), await bank()];
  await link(...ids);
  const [a, b, c, d] = ids as [string, string, string, string];
  const series = (await seriesOf(a)) ?? assert.fail("not linked");
  const split = await splitSeries(deps, ali, { seriesId: series, reportIds: [c, d] });
  assert.ok(split.ok);
  await link(...ids);
  assert.deepEqual([await seriesOf(a), await seriesOf(b)], [series, series]);
  assert.deepEqual([await seriesOf(c), await seriesOf(d)], [split.value.seriesId, split.value.seriesId]);
  assert.deepEqual((await store.series.memberOf(c))?.because, [], "a reason that names those left behind is none");
  assert.deepEqual(await undoChange(deps, ali, await lastChange(series)), { ok: true, value: { backIn: series } });
  assert.deepEqual([await seriesOf(c), await seriesOf(d)], [series, series]);
  assert.ok((await store.series.byId(split.value.seriesId))?.closed_at);
  assert.deepEqual(await store.series.refusedFor(c), [], "what the change taught is forgotten with it");
  const all = (await store.series.members(series)).map(({ report_id }) => report_id);
  assert.deepEqual(await splitSeries(deps, ali, { seriesId: series, reportIds: all }), {
    ok: false,
    error: { code: "all-chosen" },
  });
});

test("two series made one stay one; undone, both are there again", async () => {
  const [a, b, c, d] = [await bank(), await bank(), await loft(), await loft()];
  await link(a, b, c, d);
  const [from, into] = [await seriesOf(c), await seriesOf(a)];
  assert.ok(from && into && from !== into);
  assert.ok((await mergeSeries(deps, ali, { seriesId: from, into })).ok);
  assert.deepEqual(
    [await seriesOf(c), await seriesOf(d), (await store.series.byId(from))?.closed_at !== null],
    [into, into, true],
  );
  await link(a, b, c, d);
  assert.equal(await seriesOf(c), into);
  const [last] = await store.seriesChanges.ofSeries(from, 5);
  assert.deepEqual([last?.kind, last?.by_name, last?.undone_at], ["merge", ali.name, null]);
  assert.ok((await undoChange(deps, ali, last?.id ?? "")).ok);
  assert.deepEqual(
    [await seriesOf(c), await seriesOf(a), (await store.series.byId(from))?.closed_at],
    [from, into, null],
  );
  assert.deepEqual(await undoChange(deps, ali, last?.id ?? ""), { ok: false, error: { code: "undone-already" } });
});

test("what was moved again since is not taken back under the second officer's hands", async () => {
  const [a, b] = [await loft(), await loft()];
  await link(a, b);
  const moved = await moveToSeries(deps, ali, { reportId: a, seriesId: "new" });
  assert.ok(moved.ok);
  const change = await lastChange(moved.value.seriesId);
  assert.ok((await splitFromSeries(deps, await officer("approver"), { reportId: a })).ok);
  assert.deepEqual(await undoChange(deps, ali, change), { ok: false, error: { code: "moved-on-since" } });
});

test("a suggestion that is accepted puts the two together, and one that is refused keeps them apart for good", async () => {
  const [a, b] = [await told(BANK, { place: "Deal" }), await told(LOFT, { place: "Deal" })];
  const suggest = (score: number) => [{ to: b, score, say: "Both in Deal" }];
  await store.suggestions.put(a, suggest(0.6));
  assert.deepEqual(
    [
      (await store.suggestions.openFor(a)).map((one) => one.to_report),
      (await store.suggestions.openFor(b)).map((one) => one.to_report),
    ],
    [[b], [a]],
  );
  assert.ok((await answerSuggestion(deps, ali, { reportId: b, other: a, yes: false })).ok);
  assert.deepEqual([await store.suggestions.openFor(a), await store.series.keptApartFrom(a)], [[], [b]]);
  await store.suggestions.put(a, suggest(0.7));
  assert.deepEqual(await store.suggestions.openFor(a), [], "asked again after a no");

  const [c, d] = [await told(BANK, { place: "Lydd" }), await told(LOFT, { place: "Lydd" })];
  await store.suggestions.put(c, [{ to: d, score: 0.6, say: "Both in Lydd" }]);
  const yes = await answerSuggestion(deps, ali, { reportId: c, other: d, yes: true });
  assert.ok(yes.ok && yes.value.seriesId !== null);
  assert.deepEqual([await seriesOf(c), await seriesOf(d)], [yes.value.seriesId, yes.value.seriesId]);
  await link(c, d);
  assert.equal(await personOf(c), ali.id);
  assert.deepEqual(await answerSuggestion(deps, ali, { reportId: c, other: d, yes: true }), {
    ok: false,
    error: { code: "not-found" },
  });
});

test("a series is suggested once, by its likeliest member, and not again after a no", async () => {
  const [c, d] = [await told(BANK, { place: "Hythe" }), await told(BANK, { place: "Hythe" })];
  await store.suggestions.put(c, [{ to: d, score: 0.6, say: "Both in Hythe" }]);
  assert.ok((await answerSuggestion(deps, ali, { reportId: c, other: d, yes: true })).ok);
  const a = await told(LOFT, { place: "Wye" });
  const suggests = [
    { to: c, score: 0.6, say: "In the same week" },
    { to: d, score: 0.8, say: "On the same day" },
  ];
  await store.suggestions.put(a, suggests);
  assert.deepEqual(
    (await store.suggestions.openFor(a)).map(({ to_report, score }) => [to_report, score]),
    [[d, 0.8]],
  );
  assert.ok((await answerSuggestion(deps, ali, { reportId: a, other: d, yes: false })).ok);
  assert.deepEqual(await store.suggestions.openFor(a), []);
});

test("a series grows by what was told since then, not by what was linked since", async () => {
  const ids = [await loft(), await loft()];
  await link(...ids);
  const series = (await seriesOf(ids[0] ?? "")) ?? assert.fail("not linked");
  const grown = async (at: Date) =>
    (await store.series.grownSince(at)).find(({ series_id }) => series_id === series)?.n ?? 0;
  const hour = 3_600_000;
  assert.ok((await grown(new Date(deps.clock().getTime() - hour))) >= 2);
  // The test's clock tells the reports; the database's own, which is later, linked them.
  assert.equal(await grown(new Date(deps.clock().getTime() + 25 * hour)), 0);
});

test("a series is named by what is in it now: after a report is taken out, put back or corrected", async () => {
  const sandwich = () =>
    told("A woman said my broadband router was broken and would be cut off.", {
      place: "Sandwich",
      numberShown: "01632 960555",
    });
  const [a, b, c] = [await sandwich(), await sandwich(), await sandwich()];
  await link(a, b, c);
  const series = (await seriesOf(a)) ?? assert.fail("not linked");
  assert.equal(await seriesOf(c), series);
  const name = async (): Promise<string> => (await store.series.byId(series))?.name ?? "";
  assert.match(await name(), /: Sandwich\b/);
  const correction = { reportId: c, incident: 0, field: "place" as const, value: "Deal" };
  assert.ok((await correctFact(deps, ali, correction)).ok);
  await link(c);
  assert.equal(await seriesOf(c), series);
  assert.match(await name(), /: Sandwich and Deal\b/);
  assert.ok((await splitFromSeries(deps, ali, { reportId: c })).ok);
  assert.doesNotMatch(await name(), /Deal/);
  assert.ok((await moveToSeries(deps, ali, { reportId: c, seriesId: series })).ok);
  assert.match(await name(), /: Sandwich and Deal\b/);
  assert.ok((await correctFact(deps, ali, { ...correction, value: "Hythe" })).ok);
  await link(c);
  assert.match(await name(), /: Sandwich and Hythe\b/, "where an officer put it there, too");
});
