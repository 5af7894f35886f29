import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { readDocument } from "./read-document.ts";

const placesIn = (text: string): (string | null)[] =>
  readDocument({ id: "a", text, published: parseDay("2024-02-16") }).incidents.map(({ place }) => place);

const SCAM = "A caller who posed as a police officer asked for their card details, in a phone scam.";
const notice = (said: string): string =>
  `Telephone fraudsters are about again and householders are warned.\n\n${said} ${SCAM}\n\nNobody lost any money and the police would like to hear from anyone who was rung. They also ask neighbours, friends and families to pass the warning on, for those who are rung are often old and alone, and the callers are patient, plausible and well prepared.`;

test("all the towns of a list are places, also with a district or a number among them", () => {
  const said: [string, string][] = [
    ["Nine pensioners in Deal, Thanet and Hythe were rung.", "Deal; Thanet; Hythe"],
    ["Seven residents in Cromer, Broadland and Dereham were rung.", "Cromer; Dereham"],
    ["Eight people were rung: four in Ramsgate, three in Margate and one in Deal.", "Ramsgate; Margate; Deal"],
    [
      "Elderly people were rung in areas including Wareham, Swanage, Purbeck, and Weymouth.",
      "Wareham; Swanage; Weymouth",
    ],
    ["Six householders from Frome to Wells were rung.", "Frome; Wells"],
  ];
  for (const [text, places] of said) assert.deepEqual(placesIn(notice(text)), [places], text);
});

test("a town with the larger one after it, or another thing between, is no list", () => {
  assert.deepEqual(placesIn(notice("A woman of 81 in Aylesford, Maidstone, was rung.")), ["Aylesford"]);
  assert.deepEqual(placesIn(notice("A woman of 81 in Wareham was rung by a man with a Swanage number.")), ["Wareham"]);
});

test("a part of a town is in the town", () => {
  assert.deepEqual(placesIn(notice("A woman in the St Mary's and Northgate areas of Canterbury was rung.")), [
    "Canterbury",
  ]);
});

test("a district or an island is an area, and no town", () => {
  assert.deepEqual(placesIn(notice("Two pensioners in the Fylde were rung.")), [null]);
  assert.deepEqual(placesIn(notice("Two Guernsey residents were rung.")), [null]);
  assert.deepEqual(placesIn(notice("Two Manx pensioners were rung.")), [null]);
  assert.deepEqual(placesIn(notice("Two people in counties Armagh and Down were rung.")), [null]);
  assert.deepEqual(placesIn(notice("Two people in Co. Down were rung.")), [null]);
  assert.deepEqual(placesIn(notice("Two pensioners in Armagh were rung.")), ["Armagh"]);
  assert.deepEqual(placesIn("A man rang me in Jersey and said he was from Visa. I hung up."), ["Jersey"]);
});

test("in an account the county that somebody lives in is the place, and not what a caller says", () => {
  assert.deepEqual(
    placesIn('My aunt lives in the Cotswolds. A "London solicitor" rang her for her card number and she hung up.'),
    ["Cotswolds"],
  );
  assert.deepEqual(placesIn("Male, 80, central Fife, rung by a man from Visa. Gave his PIN."), ["Fife"]);
  assert.deepEqual(placesIn("Male, 80, West Sussex, rung by a man from Visa. Gave his PIN."), ["West Sussex"]);
  assert.deepEqual(placesIn('A voice spoke of "a payment in Leeds" and wanted my PIN. I hung up.'), [null]);
});

test("a saint's town and one with an apostrophe are found as they are written", () => {
  for (const name of [
    "St Neots",
    "Chalfont St Peter",
    "Bishop's Stortford",
    "Bishops Stortford",
    "King's Lynn",
    "Kings Lynn",
  ])
    assert.deepEqual(placesIn(notice(`A widow in ${name} was rung.`)), [name]);
});
