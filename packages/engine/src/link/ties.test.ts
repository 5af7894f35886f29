import assert from "node:assert/strict";
import { test } from "node:test";
import { seeded } from "../base/random.ts";
import { bridgesIn, heldTogether, restsOnNumber, type Tie, tiesIn } from "./ties.ts";

const tie = (a: string, b: string, say = "both said “press 1”"): Tie => ({ a, b, score: 0.9, say });
const ids = (n: number): string[] => Array.from({ length: n }, (_, i) => String(i));

test("two halves that one number alone holds together are found, and the tie says what it rests on", () => {
  const one = tie("2", "3", "Same number shown, 07700 900111, on the same day");
  const ties = [tie("0", "1"), tie("1", "2"), tie("0", "2"), one, tie("3", "4"), tie("4", "5"), tie("3", "5")];
  const [found, ...more] = bridgesIn(ids(6), ties);
  assert.deepEqual(more, []);
  assert.equal(found?.tie, one);
  assert.deepEqual(
    found?.parts.map((part) => part.toSorted((a, b) => a.localeCompare(b))),
    [
      ["3", "4", "5"],
      ["0", "1", "2"],
    ].toSorted((a, b) => Number(found.parts[0].includes(b[0] ?? "")) - Number(found.parts[0].includes(a[0] ?? ""))),
  );
  assert.ok(restsOnNumber(one));
  assert.ok(!restsOnNumber(tie("0", "1", "Same number shown, 07700 900111, both said “press 1”")));
  assert.ok(restsOnNumber(tie("0", "1", "Both gave the number 07700 900111; against it: the words are not alike")));
});

test("a second tie between the halves leaves no bridge, and a single report at an end is none", () => {
  const halves = [tie("0", "1"), tie("1", "2"), tie("0", "2"), tie("3", "4"), tie("4", "5"), tie("3", "5")];
  assert.deepEqual(bridgesIn(ids(6), [...halves, tie("2", "3"), tie("0", "5")]), []);
  assert.deepEqual(bridgesIn(ids(7), [...halves, tie("2", "3"), tie("0", "5"), tie("6", "0")]), []);
});

test("bridges are those ties without which there are more parts, in series of any shape", () => {
  const random = seeded(11);
  for (let round = 0; round < 60; round++) {
    const all = ids(3 + Math.floor(random() * 12));
    const seen = new Set<string>();
    const ties = Array.from({ length: Math.floor(random() * 20) }, () => [random(), random()] as const).flatMap(
      ([x, y]) => {
        const [a, b] = [Math.floor(x * all.length), Math.floor(y * all.length)].toSorted((p, q) => p - q);
        if (a === b || a === undefined || b === undefined || seen.has(`${a}/${b}`)) return [];
        seen.add(`${a}/${b}`);
        return [tie(String(a), String(b))];
      },
    );
    const before = heldTogether(all, ties).length;
    const byHand = ties.filter((one) => {
      const rest = heldTogether(
        all,
        ties.filter((other) => other !== one),
      );
      const smaller = Math.min(...[one.a, one.b].map((id) => rest.find((part) => part.includes(id))?.length ?? 0));
      return rest.length > before && smaller > 1;
    });
    assert.deepEqual(new Set(bridgesIn(all, ties).map((one) => one.tie)), new Set(byHand));
  }
});

test("what either of two says is one tie, the stronger; what speaks against and what leads out is none", () => {
  const ties = tiesIn(
    [
      { id: "1", because: [] },
      {
        id: "2",
        because: [
          { to: "1", score: 0.7, say: "a" },
          { to: "9", score: 0.9, say: "out" },
        ],
      },
      { id: "3", because: [{ to: "1", score: 0.12, say: "differ" }] },
    ].concat([{ id: "4", because: [{ to: "2", score: 0.8, say: "b" }] }]),
  );
  assert.deepEqual(ties, [
    { a: "2", b: "4", score: 0.8, say: "b" },
    { a: "1", b: "2", score: 0.7, say: "a" },
  ]);
  assert.deepEqual(
    heldTogether(["1", "2", "3", "4"], ties).map((part) => part.length),
    [3, 1],
  );
});
