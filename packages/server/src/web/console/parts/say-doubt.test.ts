import assert from "node:assert/strict";
import { test } from "node:test";
import { sayDoubt } from "./say-doubt.ts";

test("a place that is one of several is told with the areas of all of them, each once", () => {
  const candidates = ["Isle of Wight", "Shropshire", "Shropshire"].map((area) => ({ name: "Newport", area }));
  const doubt = { code: "place-is-one-of-several", field: "place", name: "Newport", candidates } as const;
  const several = "Several places are called Newport: Isle of Wight and Shropshire.";
  assert.equal(sayDoubt(doubt, "report"), `${several} Choose Edit to say which.`);
  assert.equal(sayDoubt(doubt, "page"), `${several} The page does not say which.`);
});

test("of many areas the first three are named, and the rest are counted", () => {
  const candidates = ["Essex", "Fife", "Gwent", "Kent", "Powys"].map((area) => ({ name: "Newport", area }));
  assert.match(
    sayDoubt({ code: "place-is-one-of-several", field: "place", name: "Newport", candidates }, "page"),
    /called Newport: Essex, Fife, Gwent and 2 more areas\./,
  );
});

test("nobody is asked to mend, or to ask about, what somebody else published", () => {
  for (const code of ["weekday-disagrees", "day-is-of-the-report", "day-after-publication"] as const) {
    assert.doesNotMatch(sayDoubt({ code, field: "date" }, "page"), /Edit|Ask|told us/);
  }
});
