import assert from "node:assert/strict";
import { test } from "node:test";
import { findPlace } from "./find-place.ts";
import { builtInGazetteer } from "./gazetteer.ts";
import { findTypedPlace } from "./typed-place.ts";

const gazetteer = builtInGazetteer();
const found = (typed: string) => {
  const place = findTypedPlace(typed, gazetteer, "Kent");
  return place.kind === "place" ? place.name : place.kind === "postcode" ? place.outcode : place.kind;
};

test("a place is found as people say it", () => {
  for (const typed of ["Sevenoaks", "near Sevenoaks", "In Sevenoaks.", "Sevenoaks!", "Sevenoaks 😀", "sevenoaks kent"])
    assert.equal(found(typed), "Sevenoaks", typed);
  assert.equal(found("tn13 1aa."), "TN13");
  assert.equal(found("near tn13"), "TN13");
});

test("what is no place stays none, and no part of a name is taken for another", () => {
  for (const typed of ["", "😀", "near", "in", "my house", "Nowhere Kent", "Sevenoaks banana"])
    assert.equal(found(typed), "not-found", typed);
  for (const typed of ["Kent", "Newtown, Powys", "Ashford, Kent"])
    assert.deepEqual(findTypedPlace(typed, gazetteer), findPlace(typed, gazetteer), typed);
});
