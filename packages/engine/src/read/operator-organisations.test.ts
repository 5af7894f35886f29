import assert from "node:assert/strict";
import { test } from "node:test";
import { type Day, parseDay } from "../base/day.ts";
import { parsePhone, type Phone } from "../base/phone.ts";
import { builtInGazetteer } from "./gazetteer.ts";
import {
  indexWith,
  nameOn,
  type OperatorOrganisation,
  publishedNumbers,
  sayRenamed,
} from "./operator-organisations.ts";
import { knownAs } from "./organisations.ts";
import { readDocument } from "./read-document.ts";

const day = (given: string): Day => {
  const found = parseDay(given);
  assert.ok(found);
  return found;
};
const phone = (given: string): Phone => {
  const found = parsePhone(given);
  assert.ok(found.ok);
  return found.value;
};

const reportFraud: OperatorOrganisation = {
  kind: "police",
  names: [
    { name: "Action Fraud", from: null, until: day("2025-12-03") },
    { name: "Report Fraud", from: day("2025-12-04"), until: null },
  ],
  aliases: ["report fraud analysis service"],
  common: false,
  numbers: [],
};
const wealdBank: OperatorOrganisation = {
  kind: "bank",
  names: [{ name: "Weald Mutual", from: null, until: null }],
  aliases: ["the weald"],
  common: false,
  numbers: [{ number: phone("01632 960123"), source: "Weald Mutual's contact page", checked: day("2026-11-01") }],
};
const brought = [reportFraud, wealdBank];
const context = {
  gazetteer: builtInGazetteer(),
  organisations: indexWith(brought),
  publishedNumbers: publishedNumbers(brought),
};

test("a body goes by one name on one day and by another on the next", () => {
  assert.equal(nameOn(reportFraud, day("2025-12-03")), "Action Fraud");
  assert.equal(nameOn(reportFraud, day("2025-12-04")), "Report Fraud");
  assert.equal(nameOn(wealdBank, day("1999-01-01")), "Weald Mutual");
  assert.equal(sayRenamed("Action Fraud", brought), "Action Fraud is called Report Fraud since 4 December 2025.");
  assert.equal(sayRenamed("Report Fraud", brought), "Report Fraud was called Action Fraud until 3 December 2025.");
  assert.equal(sayRenamed("Weald Mutual", brought), null);
  assert.equal(sayRenamed("constructor", brought), null);
});

test("either name of a renamed body is the same body, and each is kept as it was said", () => {
  for (const name of ["Action Fraud", "report fraud", "Report Fraud Analysis Service"])
    assert.equal(knownAs(name, context.organisations), "Report Fraud", name);
});

test("a bank that only the operator knows is read as a bank, by any name", () => {
  const read = (name: string) =>
    readDocument(
      { id: "a", text: `A woman in Deal was rung by a man who said he was from ${name} and asked for her PIN.` },
      context,
    ).incidents[0];
  assert.deepEqual(
    [read("Weald Mutual")?.impersonatedName, read("Weald Mutual")?.impersonatedKind],
    ["Weald Mutual", "bank"],
  );
  assert.equal(read("the Weald")?.impersonatedKind, "bank");
});

test("a number that a body publishes is never the caller's, and can be imitated", () => {
  const text =
    "I was rung from 01632 960123 by a man from Weald Mutual who asked for my PIN. He rang off when I said no.";
  const { phoneNumbers } = readDocument({ id: "a", text }, context);
  assert.deepEqual(
    phoneNumbers.map(({ role, notes }) => [role, notes.includes("genuine-can-be-imitated")]),
    [["other", true]],
  );
  const [alone] = readDocument({ id: "a", text }).phoneNumbers;
  assert.deepEqual([alone?.role, alone?.notes.includes("genuine-can-be-imitated")], ["scam_number", false]);
});

test("a place in an organisation's name is no place, whatever stands before it", () => {
  const text = "A man rang me in Otford. He said he was from Weald Mutual and asked for my PIN.";
  const [call] = readDocument({ id: "1", text, published: day("2026-11-19"), area: null }, context).incidents;
  assert.deepEqual([call?.place, call?.placeArea, call?.impersonatedName], ["Otford", null, "Weald Mutual"]);
});
