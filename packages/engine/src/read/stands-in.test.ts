import assert from "node:assert/strict";
import { test } from "node:test";
import { builtInGazetteer } from "./gazetteer.ts";
import { findPlaces } from "./places.ts";
import { readDocument } from "./read-document.ts";
import { splitWords } from "./sentences.ts";

const places = (text: string): string[] =>
  findPlaces(splitWords(`It is so. ${text}`), builtInGazetteer(), null)
    .filter(({ ofBody }) => !ofBody)
    .map(({ name }) => name);

test("a name on no list is a place where it stands as one", () => {
  for (const text of [
    "A scam call was reported in Nether Fossdyke.",
    "A woman was called in Nether Fossdyke by a caller.",
    "The offence took place in Nether Fossdyke between 2pm and 4pm.",
    "The first incident, in Nether Fossdyke, was on Monday.",
    "Householders in the Nether Fossdyke area were called.",
    "A resident of Mill Lane, Nether Fossdyke, was called.",
    "An 82-year-old woman, of Nether Fossdyke, was called.",
    "At Nether Fossdyke, a woman of 76 was called.",
    "A disabled Fossdyke woman was called.".replace("Fossdyke", "Nether Fossdyke"),
    "Nether Fossdyke residents were called.",
  ])
    assert.deepEqual(places(text), ["Nether Fossdyke"], text);
  assert.deepEqual(places("Fossdyke residents were called on Monday."), ["Fossdyke"]);
  assert.deepEqual(places("Homes in Hythe, Deal & Lydd were called."), ["Hythe", "Deal", "Lydd"]);
  assert.deepEqual(places("People in towns such as Hythe were called."), ["Hythe"]);
  assert.deepEqual(places("People in Nether Fossdyke and Upper Fossdyke were called."), [
    "Nether Fossdyke",
    "Upper Fossdyke",
  ]);
});

test("money, languages, bodies, work and far countries are no places of a call", () => {
  for (const text of [
    "He paid it in Bitcoin.",
    "She lost £900 in Steam vouchers.",
    "The man spoke in English and then in Hindi.",
    "The line was from a call centre in India.",
    "She invested in Fossdyke Capital.",
    "A payment in Fossdyke was stopped.",
    "Police in Operation Fossdyke, who ask for help.",
    "Elderly residents were called.",
    "Worried residents were called.",
    "Old man that he is, he hung up.",
  ])
    assert.deepEqual(places(text), [], text);
});

test("a part of a town that is on no list is in the town of the news", () => {
  const placeIn = (lead: string): string | null | undefined =>
    readDocument({
      id: "a",
      published: null,
      text: `Phone scam warning\n\nA warning has gone out ${lead} from the police.\n\nA fraud in which a woman of 81 was called by a bogus policeman was reported in the Hollybrook area. She paid him £900.\n\nPolice ask people to hang up.`,
    }).incidents[0]?.place;
  assert.equal(placeIn("in Telford"), "Telford");
  assert.equal(placeIn("again"), "Hollybrook");
});

test("an officer from an area is no area of a call, and the police of one sentence are not in the town of the next", () => {
  assert.deepEqual(places("He said he was an officer from the Northamptonshire area."), []);
  assert.deepEqual(places("She told the police. In Hythe a man was rung."), ["Hythe"]);
});
