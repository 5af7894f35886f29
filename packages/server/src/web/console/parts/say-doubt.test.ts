import assert from "node:assert/strict";
import { test } from "node:test";
import { sayDoubt } from "./say-doubt.ts";

test("a place that is one of several is told with all of them", () => {
  const candidates = [
    { name: "Newport", area: "Isle of Wight" },
    { name: "Newport", area: "Shropshire" },
  ];
  assert.equal(
    sayDoubt({ code: "place-is-one-of-several", field: "place", name: "Newport", candidates }),
    "Several places are called Newport: Isle of Wight, Shropshire. Choose Edit to say which.",
  );
});
