import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { OperatorOrganisation, OperatorPlace, Shape } from "@clearline/engine";
import { testDatabase } from "../database/test-support.ts";

const { store, pool, close } = await testDatabase();
after(close);
const { lists } = store;

const place = (name: string, more: Partial<OperatorPlace> = {}): OperatorPlace => ({
  name,
  also: null,
  size: "village",
  lat: 51.3,
  lon: 0.2,
  district: null,
  county: "Kent",
  outcode: "TN14",
  ...more,
});
const SHAPE: Shape = [
  [
    [
      [0, 51],
      [1, 51],
      [1, 52],
      [0, 51],
    ],
  ],
];
const hash = (of: string): Buffer => Buffer.alloc(32, of);
const placeNames = async (): Promise<string[]> => (await lists.placesAfter("0", 100)).map(({ name }) => name);

test("what was kept comes back as it was, places in pages by id", async () => {
  const otford = place("Otford", { also: "Otteford", district: "Sevenoaks", size: "town" });
  const bank: OperatorOrganisation = {
    kind: "bank",
    names: [{ name: "Weald Savings", from: null, until: null }],
    aliases: ["the “weald”"],
    common: false,
    numbers: [],
  };
  const area = { name: "Hopshire Vale", code: "E07000111", level: "district", shape: SHAPE } as const;
  await store.inTransaction(async (tx) => {
    for (const kind of ["places", "areas", "organisations"] as const) {
      const id = await tx.lists.begin(kind, `${kind}.csv`);
      if (kind === "places") await tx.lists.addPlaces(id, [otford, place("Kemsing"), place("Shoreham")]);
      if (kind === "areas") await tx.lists.addArea(id, area);
      if (kind === "organisations") await tx.lists.addOrganisations(id, [bank]);
      await tx.lists.finish(id, { name: kind, entries: 1, content_hash: hash(kind) });
    }
  });
  const [first, second] = await lists.placesAfter("0", 2);
  assert.ok(first && second);
  const { id: _, ...kept } = first;
  assert.deepEqual(kept, otford);
  assert.deepEqual(
    (await lists.placesAfter(second.id, 2)).map(({ name }) => name),
    ["Shoreham"],
  );
  const [areaId = ""] = await lists.areaIds();
  assert.deepEqual(await lists.area(areaId), area);
  assert.equal(await lists.area("999999"), null);
  assert.deepEqual(await lists.organisations(), [bank]);
});

test("a list takes the place of the one of its name, its entries with it, and another one stays", async () => {
  const before = await lists.edition();
  await store.inTransaction(async (tx) => {
    const id = await tx.lists.begin("places", "new.csv");
    await tx.lists.addPlaces(id, [place("Chevening")]);
    await tx.lists.finish(id, { name: "places", entries: 1, content_hash: hash("new") });
  });
  assert.deepEqual(await placeNames(), ["Chevening"]);
  assert.equal((await lists.areaIds()).length, 1);
  assert.equal((await lists.byName("places"))?.file, "new.csv");
  assert.notEqual(await lists.edition(), before);
});

test("the edition is the same while no list changes, and nobody sees one that is still coming in", async () => {
  const before = await lists.edition();
  const seen = (await lists.byName("places"))?.imported_at;
  await store
    .inTransaction(async (tx) => {
      await tx.lists.addPlaces(await tx.lists.begin("places", "half.csv"), [place("Halfway")]);
      assert.equal(await lists.edition(), before, "as others see it");
      assert.deepEqual(await placeNames(), ["Chevening"]);
      throw new Error("the file was cut off");
    })
    .catch((error: unknown) => assert.match(String(error), /cut off/));
  assert.deepEqual(await placeNames(), ["Chevening"]);
  await lists.seenAgain((await lists.byName("places"))?.id ?? "", "again.csv");
  const again = await lists.byName("places");
  assert.equal(again?.file, "again.csv");
  assert.ok(again && seen && again.imported_at > seen);
  assert.equal(await lists.edition(), before, "the day and the file are no part of what it says");
});

test("without any list the edition is empty, and nothing of one is left", async () => {
  for (const { id } of await lists.all()) await lists.remove(id);
  assert.equal(await lists.edition(), "");
  for (const table of ["place", "area", "organisation"]) {
    const { rows } = await pool.query<{ n: number }>(`select count(*)::int as n from operator_${table}`);
    assert.equal(rows[0]?.n, 0, table);
  }
});

test("the database keeps no place off the earth, no size or kind that is not ours, and no name twice", async () => {
  const keep = (over: Partial<OperatorPlace>) =>
    store.inTransaction(async (tx) => tx.lists.addPlaces(await tx.lists.begin("places", "x.csv"), [place("X", over)]));
  await assert.rejects(keep({ lat: 51_000 }), { constraint: "operator_place_on_earth" });
  await assert.rejects(keep({ size: "megacity" as "city" }), { constraint: "operator_place_size_known" });
  await assert.rejects(lists.begin("numbers" as "places", "x.csv"), { constraint: "operator_list_kind_known" });
});
