import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { readDocument } from "./read-document.ts";

const read = (said: string): (string | null)[] =>
  readDocument({
    id: "a",
    published: parseDay("2024-02-16"),
    text: `Phone scam warning\n\nPolice are asking residents to be on their guard.\n\n${said}\n\nPolice ask people to hang up.`,
  }).incidents.map(({ place }) => place);

test("a part of a town that no list has is called by the town, and a village of its own is not", () => {
  const said = (where: string): string =>
    `A woman in ${where} was called by a man who claimed to be a police officer, and gave him £900.`;
  assert.deepEqual(read(said("Nether Fossdyke, Canterbury")), ["Canterbury"]);
  assert.deepEqual(read(said("Fossdyke End, Telford")), ["Telford"]);
  assert.deepEqual(read(said("Aylesford, Maidstone")), ["Aylesford"]);
  assert.deepEqual(read(said("Nether Fossdyke, Kent")), ["Nether Fossdyke"]);
  assert.deepEqual(read(said("Nether Fossdyke, near Canterbury")), ["Nether Fossdyke"]);
});

test("where a trick was used is where people were rung, and where a card was used is not", () => {
  const said = (where: string): string =>
    `${where} A pensioner was called by a man who claimed to be a police officer, and gave him £900.`;
  assert.deepEqual(read(said("The same trick has been used in Whitstable this week.")), ["Whitstable"]);
  assert.deepEqual(
    read("A pensioner was called by a bogus policeman, who said that her card was used in Whitstable. She hung up."),
    [null],
  );
});

test("towns that are told one after another are a list, however they are joined", () => {
  const said = (where: string): string =>
    `Eight pensioners in ${where} were called by a man who claimed to be a police officer.`;
  assert.deepEqual(read(said("Deal, in Hythe and in Dover")), ["Deal; Hythe; Dover"]);
  assert.deepEqual(read(said("Deal, Dover and several villages along the coast")), ["Deal; Dover"]);
  assert.deepEqual(read(said("Deal, Dover and other towns")), ["Deal; Dover"]);
  assert.deepEqual(read(said("Aylesford, Maidstone and the police")), ["Aylesford"]);
});

test("where a firm, a shop or a crash was is not where somebody was rung", () => {
  const said = (what: string): string =>
    `A pensioner was called by a man who claimed to be a police officer, who ${what}. She gave him £900.`;
  for (const what of [
    "said he was ringing about a shop in Leeds",
    "gave a number in Leeds",
    "spoke of a crash near Leeds",
    "told her to wait in a car park in Leeds",
    "worked for a large firm in Leeds",
  ])
    assert.deepEqual(read(said(what)), [null], what);
  for (const who of ["A firm in Leeds", "The keeper of a shop in Leeds", "The owner of a caravan park in Leeds"])
    assert.deepEqual(read(`${who} was called by a man who claimed to be a police officer.`), ["Leeds"], who);
  assert.deepEqual(read(said("rang her at home in Leeds")), ["Leeds"]);
  assert.deepEqual(read("A number of people in Leeds were called by a man who claimed to be a police officer."), [
    "Leeds",
  ]);
});

test("one of the people of several towns is of none of them in particular", () => {
  const lead = "Fraudsters have rung people in Deal, Hythe and Dover.";
  const text = (told: string): (string | null)[] =>
    readDocument({
      id: "a",
      published: parseDay("2024-02-16"),
      text: `${lead}\n\n${told}\n\nPolice ask people to hang up on such scams.`,
    }).incidents.map(({ place }) => place);
  assert.deepEqual(text("A woman of 84 was called by a bogus policeman on Monday, and gave him £900."), [null]);
  assert.deepEqual(text("A woman of 84 in Hythe was called by a bogus policeman on Monday, and gave him £900."), [
    "Hythe",
  ]);
});

test("what a town is of is left alone where it is the larger, and a direction on its own is no town", () => {
  const said = (where: string): string =>
    `A woman in ${where} was called by a man who claimed to be a police officer, and gave him £900.`;
  assert.deepEqual(read(said("the Telford area of Shifnal")), ["Telford"]);
  assert.deepEqual(read(said("the Northgate area of Canterbury")), ["Canterbury"]);
  assert.deepEqual(read(said("North and West Yorkshire")), ["West Yorkshire"]);
  assert.deepEqual(read(said("North Berwick and Dunbar")), ["North Berwick; Dunbar"]);
});

test("where somebody was from who is told to have been rung is the place, and a firm that rang is none", () => {
  const note = (said: string): (string | null)[] =>
    readDocument({ id: "a", text: said, published: null }).incidents.map(({ place }) => place);
  assert.deepEqual(note("A school worker from Nether Fossdyke was phoned by a man from Visa and lost £900."), [
    "Nether Fossdyke",
  ]);
  assert.deepEqual(note("A customer from Fossdyke was conned out of £900 by a man from Visa on the phone."), [
    "Fossdyke",
  ]);
  assert.deepEqual(note("A worker from Fossdyke rang me about my Visa card and wanted the PIN. I hung up."), [null]);
  assert.deepEqual(note("A man with a Kent accent rang me about my Visa card and wanted the PIN. I hung up."), [null]);
  assert.deepEqual(note("A call to an address in Deal, in which a man from HMRC wanted £900. She paid it."), ["Deal"]);
  assert.deepEqual(note("A man from BT wanted £900 sent to an address in Deal. I hung up."), [null]);
  assert.deepEqual(note("A man from Visa said my card's being used in Luton and wanted the PIN. I hung up."), [null]);
  assert.deepEqual(note("I live in Kent. A man rang me about my Visa card and wanted the PIN. I hung up."), ["Kent"]);
});

test("the kingdom is no place of a call", () => {
  const told = (where: string): (string | null)[] =>
    readDocument({
      id: "a",
      text: `A man rang our firm in the ${where} and said he was from our bank. We moved £900 to a safe account.`,
      published: null,
    }).incidents.map(({ place }) => place);
  assert.deepEqual(told("UK"), [null]);
  assert.deepEqual(told("Isle of Wight"), ["Isle of Wight"]);
});
