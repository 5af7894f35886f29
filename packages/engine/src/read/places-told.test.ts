import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { readDocument } from "./read-document.ts";

const placesIn = (text: string): (string | null)[] =>
  readDocument({ id: "a", text, published: parseDay("2024-02-16") }).incidents.map(({ place }) => place);

test("the last words of an account say where it was written", () => {
  const story = "A voice said that my bank card had been used and that I should press 1. I put the phone down.";
  assert.deepEqual(placesIn(`${story} Whitstable btw`), ["Whitstable"]);
  assert.deepEqual(placesIn(`${story} Sandwich, East Kent`), ["Sandwich"]);
  assert.deepEqual(placesIn(`${story} There is no box for where I am on this page, it's Whitstable.`), ["Whitstable"]);
  assert.deepEqual(placesIn(story.toLowerCase().concat(" whitstable")), ["whitstable"]);
  assert.deepEqual(placesIn(`${story} Reading it back I feel silly.`), [null]);
});

test("a firm that is called as a town is called is no place where it rings from, and is one where people live", () => {
  assert.deepEqual(placesIn("It was a man from Halifax and he wanted my card number. I hung up on him."), [null]);
  assert.deepEqual(placesIn('A lad from "Halifax payments" rang me for my card number. I hung up.'), [null]);
  assert.deepEqual(placesIn("A woman from Halifax was phoned by a bogus policeman, a scam, and lost £900."), [
    "Halifax",
  ]);
});

test("the town of a force's headquarters is not where somebody was rung", () => {
  const text =
    "A man from Deal was phoned by fraudsters who said they were from Visa, and lost £80.\n\nA second caller told the man that he was a detective and wanted his PIN.\n\nDC Jo Hill, of Kent Police headquarters near Maidstone, asked people to hang up on the fraud calls.";
  assert.ok(placesIn(text).every((place) => place === "Deal"));
});

test("the middle of a town is in it", () => {
  assert.deepEqual(placesIn("A trader in the centre of Lincoln lost £80 to a phone scam by a caller from Visa."), [
    "Lincoln",
  ]);
});

test("a part of a country is its area, and never the village that is called as the country is", () => {
  const rang = (where: string): string =>
    `Residents are being warned of phone scams after a woman of 80 ${where} was phoned by a fake policeman and lost £900.\n\n${"Police ask residents to tell elderly neighbours of it, and to hang up. ".repeat(6)}`;
  const read = (where: string): (string | null)[][] =>
    readDocument({ id: "a", text: rang(where), published: null }).incidents.map((one) => [one.place, one.placeArea]);
  assert.deepEqual(read("in west Wales"), [[null, "west Wales"]]);
  assert.deepEqual(read("in the Grampian area"), [[null, "Grampian"]]);
  assert.deepEqual(read("in East Ross"), [[null, "East Ross"]]);
  assert.deepEqual(read("in East Grinstead"), [["East Grinstead", null]]);
});

test("how many people of a town were rung is no part of its name", () => {
  const rang = (who: string): string => `${who} have been phoned by conmen who posed as police officers.`;
  assert.deepEqual(placesIn(rang("Seven St Albans residents")), ["St Albans"]);
  assert.deepEqual(placesIn(rang("Twelve Hythe pensioners")), ["Hythe"]);
});

test("the parts of a county that were rung are places, and the parts of a town are the town", () => {
  const rang = (where: string): string => `Scam calls by bogus police officers have been reported ${where}.`;
  assert.deepEqual(placesIn(rang("in the Harbury and Alcester areas of Warwickshire")), ["Harbury; Alcester"]);
  assert.deepEqual(placesIn(rang("in the Hythe area of Southampton")), ["Southampton"]);
});

test("where it rang is before where the caller was from", () => {
  assert.deepEqual(placesIn("A man in Leeds rang me in Hitchin and asked for my card number. I hung up."), ["Hitchin"]);
});

test("one of those rung in several towns, of whom it is not told which, is of any of them", () => {
  const first = (lead: string): string | null | undefined =>
    placesIn(
      `${lead}\n\nA woman of 74 was phoned by a bogus bank clerk, and lost £900.\n\nA man of 83 in Lydd was phoned by a bogus detective, and lost £300.`,
    )[0];
  assert.equal(first("Conmen on the phone have tricked pensioners in Hythe and Deal, police say."), "Hythe; Deal");
  assert.equal(first("Conmen on the phone have tricked pensioners in Hythe, police say."), "Hythe");
  assert.equal(first("Conmen on the phone have tricked pensioners, police say."), null);
});

test("a name in the capitals that open a story is written as places are", () => {
  assert.deepEqual(placesIn("SIDMOUTH residents have been phoned by conmen who posed as police officers."), [
    "Sidmouth",
  ]);
  assert.deepEqual(placesIn("Residents of Sidmouth have been phoned by conmen who posed as police."), ["Sidmouth"]);
});

test("where a caller says that they are is not where somebody was rung", () => {
  const rang = (who: string): string => `A woman of 80 was phoned by a man claiming to be ${who}, and hung up on him.`;
  assert.deepEqual(placesIn(rang("a police officer from West London")), [null]);
  assert.deepEqual(placesIn(rang("with the fraud squad at Hammersmith in London")), [null]);
  assert.deepEqual(placesIn(`${rang("a police officer")} She lives in Hythe.`), ["Hythe"]);
  const own = (said: string): string => `A man rang me about my bank card. ${said} I put the phone down on him.`;
  assert.deepEqual(placesIn(own("He said he was in Manchester.")), [null]);
  assert.deepEqual(placesIn(own("There were several purchases in Newcastle, he told me.")), [null]);
  assert.deepEqual(placesIn(own("One payment was to a garage, in Liverpool supposedly.")), [null]);
  assert.deepEqual(placesIn(own("I am in Manchester and he said I would be arrested.")), ["Manchester"]);
});

test("the towns of several people are listed, whatever counts them", () => {
  assert.deepEqual(
    placesIn("Residents have been phoned by bogus police. Three of them live in Hythe, a fourth in Deal."),
    ["Hythe; Deal"],
  );
});

test("the part of the country that such calls are known in takes no town away", () => {
  const text =
    "Police warn that people around Morpeth are being phoned by fraudsters.\n\nA report has come of a call to a resident by a man who claimed to be from Microsoft and wanted £100.\n\nIt is the latest of several such scams in the North East.";
  assert.deepEqual(placesIn(text), ["Morpeth"]);
});
