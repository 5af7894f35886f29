import assert from "node:assert/strict";
import { test } from "node:test";
import { stemOf } from "./stem.ts";

test("every form of a word has one stem", () => {
  for (const forms of [
    ["give", "gives", "gave", "given", "giving"],
    ["have", "has", "had", "having"],
    ["need", "needs", "needed", "needing"],
    ["transfer", "transfers", "transferred", "transferring"],
    ["take", "takes", "took", "taken", "taking"],
    ["use", "used", "using"],
    ["pay", "pays", "paid", "paying"],
    ["leave", "left", "leaving"],
    ["wire", "wired", "wiring"],
    ["owe", "owed", "owing"],
    ["authorise", "authorised", "authorising"],
    ["dial", "dials", "dialled", "dialling"],
    ["card", "cards"],
    ["policy", "policies"],
  ]) {
    assert.equal(new Set(forms.map(stemOf)).size, 1, forms.map((form) => `${form} ${stemOf(form)}`).join(", "));
  }
});

test("unlike words keep unlike stems", () => {
  const words = [
    "new",
    "news",
    "pin",
    "ring",
    "bring",
    "card",
    "care",
    "gas",
    "pass",
    "police",
    "policy",
    "need",
    "note",
  ];
  assert.equal(new Set(words.map(stemOf)).size, words.length);
});
