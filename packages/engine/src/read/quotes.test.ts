import assert from "node:assert/strict";
import { test } from "node:test";
import { findQuotesBy } from "./quotes.ts";

const QUOTED: readonly [text: string, who: readonly string[]][] = [
  ['Inspector Asha Reed of the Deal team said: "Hang up."', ["Inspector Asha Reed"]],
  ['"Be careful," said Det Sgt Tom Vale, of the fraud team.', ["Det Sgt Tom Vale"]],
  ["Sam Okoro, head of trading standards at the council, said residents should be wary.", ["Sam Okoro"]],
  ["According to Dr Tom Bell, such calls are rising.", ["Dr Tom Bell"]],
  ["Mayor Ines Holt encouraged people to report calls.", ["Mayor Ines Holt"]],
  ["T/DI Lucy Hart said it was cruel.", ["T/DI Lucy Hart"]],
  ["Kent's Police and Crime Commissioner, Matt Stone, said so.", ["Matt Stone"]],
  ["Police and Crime Commissioner Matt Stone said so.", ["Police and Crime Commissioner Matt Stone"]],
  ["Minister for Social Protection Ada Byrne said people should be vigilant.", ["Ada Byrne"]],
  ["Margaret Hale, 82, told the newspaper that she felt foolish.", ["Margaret Hale"]],
  ["PC Jo Lee warned of calls. Later PC Lee said that two people had paid.", ["PC Jo Lee"]],
  ["Police were called. Chief Inspector Ann Marsh said so.", ["Chief Inspector Ann Marsh"]],
];

test("whoever speaks is named with the rank as printed, once", () => {
  for (const [text, who] of QUOTED) assert.deepEqual(findQuotesBy(text), who, text);
});

const NOT_QUOTED = [
  "The caller, calling himself DC Adam West, said she must pay.",
  "A man who said he was Sergeant Paul Lamb told her to go to the bank.",
  "DC Martin from Hammersmith Police rang a pensioner and said her card was used.",
  "She was called by 'DC Rob Lane', who said her grandson had been arrested.",
  "The fraudster introduced himself as DS Martin Hill and asked her to ring 999.",
  "Kent Police said no. Action Fraud said yes. A spokesman for the force said so.",
  "In Herne Bay, said the force, two people were rung.",
  "Inspector Asha Reed was promoted last week.",
];

test("callers' false names, bodies and places are not quoted", () => {
  for (const text of NOT_QUOTED) assert.deepEqual(findQuotesBy(text), [], text);
});
