import assert from "node:assert/strict";
import { test } from "node:test";
import { type Evidence, type Incident, type IncidentField, NOTHING_READ } from "./incident.ts";
import { matchIncidents } from "./match-incidents.ts";
import { readDocument } from "./read-document.ts";

const TEXT =
  "Kent Police warn of calls last week. A woman in Deal was rung by a man from her bank and gave her PIN. " +
  "A man in Hythe heard a recorded message about his broadband and put the phone down. " +
  "A couple in Lydd were told by an officer to move £4,000.";

const from = (...words: string[]): Incident => ({
  ...NOTHING_READ,
  evidence: words.map((word, i): Evidence => {
    const start = TEXT.indexOf(word);
    assert.ok(start >= 0, word);
    const field = (["place", "lure", "askedFor"] satisfies IncidentField[])[i % 3] ?? "place";
    return { field, start, end: start + word.length, by: "test", confidence: 1 };
  }),
});

const deal = from("A woman in Deal", "gave her PIN");
const hythe = from("A man in Hythe", "recorded message");
const lydd = from("Lydd", "move £4,000");

test("calls are known by their words, whatever their order and number", () => {
  assert.deepEqual(matchIncidents([deal, hythe], [deal, hythe]), [0, 1]);
  assert.deepEqual(matchIncidents([deal, hythe], [hythe, deal]), [1, 0]);
  assert.deepEqual(matchIncidents([deal, lydd], [deal, hythe, lydd]), [0, 2]);
  assert.deepEqual(matchIncidents([deal, hythe, lydd], [lydd]), [null, null, 0]);
});

test("a call that is read from more words, or from fewer, is the same call", () => {
  assert.deepEqual(
    matchIncidents([from("Deal")], [from("A woman in Deal", "a man from her bank", "gave her PIN")]),
    [0],
  );
  assert.deepEqual(matchIncidents([deal, hythe], [hythe, from("gave her PIN")]), [1, 0]);
});

test("words of the lead are of every call and tell none from another", () => {
  const lead = "Kent Police warn of calls last week";
  const told = (...words: string[]): Incident => from(lead, ...words);
  assert.deepEqual(matchIncidents([told("Deal"), told("Hythe")], [told("Lydd"), told("Hythe"), told("Deal")]), [2, 1]);
  assert.deepEqual(matchIncidents([told("Deal"), told("Hythe")], [told("Lydd"), told("Hythe")]), [null, 1]);
});

test("a call that fits two nearly alike is neither, and no call is given twice", () => {
  const both = from("A woman in Deal", "A man in Hythe");
  assert.deepEqual(matchIncidents([both], [from("A woman in Deal"), from("A man in Hythe")]), [null]);
  assert.deepEqual(matchIncidents([from("A woman in Deal"), from("A man in Hythe")], [both]), [null, null]);
});

test("one call of which nothing was read is the sole call that is read later, and no one of several", () => {
  assert.deepEqual(matchIncidents([], [deal]), [0]);
  assert.deepEqual(matchIncidents([], [deal, hythe]), [null]);
  assert.deepEqual(matchIncidents([], []), [null]);
  assert.deepEqual(matchIncidents([deal], []), [null]);
  assert.deepEqual(matchIncidents([from("Deal")], [from("A woman in Deal", "a man from her bank")]), [0]);
  assert.deepEqual(matchIncidents([deal], [hythe]), [null], "one call each, of other words");
});

test("what the reader itself reads matches itself", () => {
  const { incidents } = readDocument({ id: "a", text: TEXT, published: null });
  assert.ok(incidents.length >= 2);
  assert.deepEqual(
    matchIncidents(incidents, incidents.toReversed()),
    incidents.map((_, i) => incidents.length - 1 - i),
  );
});
