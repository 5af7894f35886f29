import assert from "node:assert/strict";
import { after, test } from "node:test";
import { testDeps } from "./test-support.ts";
import { townTyped } from "./town-typed.ts";

const { deps, close } = await testDeps();
after(close);
const nameOf = (typed: string): string | null => townTyped(deps, typed).name;

test("of a whole address only the town is kept as the place of a call, and it is found", () => {
  for (const typed of [
    "14 Mill Lane, Otford TN14 5PQ",
    "14 Mill Lane, Otford, Kent",
    "14 Mill Lane Otford",
    "Flat 2, 14 Mill Lane, Otford, TN14 5PQ",
    "Rose Cottage, Mill Lane, Otford",
    "14 The Cedars\nOtford\nKent",
  ]) {
    const { name, at } = townTyped(deps, typed);
    assert.deepEqual([name, at?.area], ["Otford", "Kent"], typed);
  }
});

test("where the town is not known the post town is, and nothing that leads to the door is kept", () => {
  assert.equal(nameOf("14 Mill Lane, TN13 1AB"), "Sevenoaks");
  assert.equal(nameOf("14 Mill Lane, Much Clearing in the Marsh"), "Much Clearing in the Marsh");
  assert.equal(nameOf("14 Mill Lane"), null);
  assert.equal(nameOf("flat 3 The Cedars"), null);
});

test("what is no address stays as it was typed", () => {
  for (const typed of ["Much Clearing in the Marsh", "Nowhere Hill", "Newport", "Kent", "at my sister's"])
    assert.equal(nameOf(typed), typed);
  assert.equal(nameOf("sevenoaks"), "Sevenoaks");
  assert.equal(nameOf("TN13 1AB"), "Sevenoaks");
});
