import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { WarningContent } from "@clearline/engine";
import { approveWarning } from "./approve-warning.ts";
import { editWarning } from "./edit-warning.ts";
import { correctWarning, returnWarning, submitWarning } from "./step-warning.ts";
import { draftOf, fitContent, testDeps } from "./test-support.ts";

const { deps, pool, owner, officer, passHold, close } = await testDeps();
after(close);
const [ali, bo, cy] = [await officer("officer"), await officer("approver"), await officer("approver")];

type Area = Partial<Pick<WarningContent, "areaName" | "areaCode" | "places" | "polygon">>;
const about = (area: Area): WarningContent => ({ ...fitContent(deps), ...area });

async function submitted(area: Area): Promise<string> {
  const id = await draftOf(deps, ali, about(area));
  assert.deepEqual(await submitWarning(deps, ali, id), { ok: true, value: null });
  return id;
}
/** What the second person's approval comes to. */
async function approve(id: string, by = bo): Promise<string> {
  const row = await deps.store.warnings.byId(id);
  const answer = await approveWarning(deps, by, id, { areaTyped: row?.content.areaName ?? "" });
  return answer.ok ? answer.value : answer.error.code;
}
async function second(first: Area, then: Area): Promise<string> {
  assert.equal(await approve(await submitted(first)), "held");
  const answer = await approve(await submitted(then));
  await passHold();
  return answer;
}
/** A box of some eight kilometres each way around Sevenoaks (51.27, 0.19), as `[lat, lon]`. */
const AROUND_SEVENOAKS: WarningContent["polygon"] = [
  [51.23, 0.13],
  [51.31, 0.13],
  [51.31, 0.25],
  [51.23, 0.25],
  [51.23, 0.13],
];

test("areas with different names are one where they name one town, or towns whose streets meet", async () => {
  const north = { areaName: "north", places: ["Sevenoaks"] };
  assert.equal(await second(north, { areaName: "south", places: ["sevenoaks", "Ashford"] }), "one-more");
  assert.equal(await second(north, { areaName: "south", places: ["Otford"] }), "one-more");
  assert.equal(await second(north, { areaName: "south", places: ["Ashford"] }), "held");
  assert.equal(await second(north, { areaName: " North", places: ["Ashford"] }), "one-more");
});

test("an outline is one with a town in it, with an outline that it touches, and with none far away", async () => {
  const drawn = { areaName: "the valley", places: [], polygon: AROUND_SEVENOAKS };
  const moved = (lon: number) => (AROUND_SEVENOAKS ?? []).map(([lat, at]): [number, number] => [lat - 0.02, at + lon]);
  assert.equal(await second(drawn, { areaName: "south", places: ["Sevenoaks"] }), "one-more");
  assert.equal(await second(drawn, { areaName: "south", places: [], polygon: moved(0.1) }), "one-more");
  assert.equal(await second(drawn, { areaName: "south", places: [], polygon: moved(0.3) }), "held");
});

test("what goes to everyone meets every area, and a town on no map meets its own name", async () => {
  const everyone = { areaName: "everywhere", places: [] };
  const nowhere = { areaName: "north", places: ["Little Wibbleham"] };
  assert.equal(await second(everyone, { areaName: "south", places: ["Ashford"] }), "one-more");
  assert.equal(await second({ areaName: "south", places: ["Ashford"] }, everyone), "one-more");
  assert.equal(await second(nowhere, { areaName: "south", places: ["little wibbleham"] }), "one-more");
  assert.equal(await second(nowhere, { areaName: "south", places: ["Ashford"] }), "held");
});

test("the words that stand count: an edit moves the area, and so does a correction", async () => {
  const id = await submitted({ areaName: "north", places: ["Ashford"] });
  await returnWarning(deps, cy, id, { why: "Which town?" });
  assert.ok((await editWarning(deps, ali, id, about({ areaName: "north", places: ["Sevenoaks"] }), 1)).ok);
  await submitWarning(deps, ali, id);
  assert.equal(await approve(id), "held");
  const there = await submitted({ areaName: "south", places: ["Otford"] });
  assert.equal(await approve(there), "one-more");
  assert.equal(await approve(there, cy), "held", "a third person may");
  await passHold();
  const out = await submitted({ areaName: "north", places: ["Ashford"] });
  assert.equal(await approve(out), "held");
  // Out, but so lately that its quarter of an hour is not over.
  await owner.query("alter table warning disable trigger warning_two_people");
  await owner.query("update warning set held_until = $2, state = 'published', published_at = $2 where id = $1", [
    out,
    new Date(),
  ]);
  await owner.query("alter table warning enable trigger warning_two_people");
  const corrected = await correctWarning(
    deps,
    ali,
    out,
    about({ areaName: "north", places: ["Sevenoaks"] }),
    "The town.",
  );
  assert.ok(corrected.ok);
  assert.equal(await approve(await submitted({ areaName: "south", places: ["Otford"] })), "one-more");
});

test("the database holds it too, keeps where words go, and takes words without an area for everyone's", async () => {
  const hold =
    "update warning set state = 'held', approved_by = $2, held_until = now() + interval '90 seconds' where id = $1";
  const refusedSql = (sql: string, values: unknown[]) =>
    owner.query(sql, values).then(
      () => "done",
      (error: { constraint?: string; code?: string }) => error.constraint ?? error.code,
    );
  const there = await submitted({ areaName: "east", places: ["Otford"] });
  assert.equal(await refusedSql(hold, [there, bo.id]), "warning_area_is_free");
  assert.equal(
    await refusedSql("update warning_version set outlines = '{}' where warning_id = $1", [there]),
    "42501",
    "who may be reached is not rewritten",
  );
  const far = await draftOf(deps, ali, about({ areaName: "far", places: ["Ashford"] }));
  await pool.query(
    `with v as (insert into warning_version (warning_id, version, content, content_hash, by_officer)
                select id, 2, content, content_hash, drafted_by from warning where id = $1)
     select 1`,
    [far],
  );
  await pool.query("update warning set version = 2 where id = $1", [far]);
  await submitWarning(deps, ali, far);
  assert.equal(await refusedSql(hold, [far, bo.id]), "warning_area_is_free");
});
