import assert from "node:assert/strict";
import { test } from "node:test";
import { builtInGazetteer } from "./gazetteer.ts";
import { findPlaces } from "./places.ts";
import { splitWords } from "./sentences.ts";

/** Towns and areas read, less those of bodies; one that is on no list with a star. */
const places = (text: string): string[] =>
  findPlaces(splitWords(text), builtInGazetteer(), null)
    .filter(({ ofBody }) => !ofBody)
    .map(({ name, listed }) => (listed ? name : `${name}*`));

test("a village on no list is one where somebody lives in it, or is of it", () => {
  const said: [string, string[]][] = [
    ["She took the call at a bungalow in Nether Fossdyke on Monday.", ["Nether Fossdyke*"]],
    ["There were calls in Fossdyke from a man.", ["Fossdyke*"]],
    ["It began in Nether Fossdyke, near Newark, on Monday.", ["Nether Fossdyke*", "Newark"]],
    ["It began in Marbury Falls, Ohio, on Monday.", ["Marbury Falls*", "Ohio"]],
    ["He lives in the village of Upton-upon-Fossdyke now.", ["Upton-upon-Fossdyke*"]],
    ["The caller rang the 74-year-old, of Fossdyke Green, twice.", ["Fossdyke Green*"]],
    ["Yesterday a Fossdyke woman was rung.", ["Fossdyke*"]],
    ["Yesterday a 29-year-old Fossdyke electrician was rung.", ["Fossdyke*"]],
    ["Police have told Fossdyke residents to hang up.", ["Fossdyke*"]],
    ["People in Maidstone, Faversham and Nether Fossdyke were rung.", ["Maidstone", "Faversham", "Nether Fossdyke*"]],
    ["FOSSDYKE, Ohio - A man was rung.", ["FOSSDYKE*", "Ohio"]],
    ["In Broken Fossdyke, a retired nurse was rung.", ["Broken Fossdyke*"]],
    ["It rang at a neighbour of theirs in Fossdyke.", ["Fossdyke*"]],
    ["In an incident in Fossdyke he was rung.", ["Fossdyke*"]],
    ["The same day a Hythe couple's telephone rang.", ["Hythe"]],
    ["It rang at a woman of 86 in Fossdyke.", ["Fossdyke*"]],
    ["Police in Fossdyke County were told of it.", ["Fossdyke County*"]],
  ];
  for (const [text, names] of said)
    assert.deepEqual(places(`It is so. ${text}`.replace("It is so. FOSS", "FOSS")), names, text);
});

test("a firm, a person, a people or a street is no village", () => {
  for (const text of [
    "Yesterday a Polish man was rung.",
    "Yesterday a Facebook user was rung, and a Nationworld customer too.",
    "Yesterday a RETIRED couple was rung.",
    "Yesterday an 81-year-old Navy veteran was rung.",
    "In Welsh, a man was rung.",
    "In September, a man was rung.",
    "The man from Fossdyke Antivirus rang.",
    "The man rang a house in Fossdyke Road.",
    "She spoke in April to Mr Fossdyke.",
    "Telephone, Kent Police say, and hang up.",
  ])
    assert.deepEqual(places(`It is so. ${text}`), [], text);
});

test("a town is read where a date, a bracket or a direction stands beside it", () => {
  assert.deepEqual(places("07/09/23 Tavistock."), ["Tavistock"]);
  assert.deepEqual(places("It was so. My mother (88, Kirkcaldy) was rung."), ["Kirkcaldy"]);
  assert.deepEqual(places("It was so. The caller (F, 77, lives alone, Deal) was rung."), ["Deal"]);
  assert.deepEqual(places("It was so. Two people in east Belfast were rung."), ["Belfast"]);
  assert.deepEqual(places("It was so. Two people in Greater Manchester were rung."), ["Greater Manchester"]);
  assert.deepEqual(places("It was so. A man in nearby Newhaven was rung."), ["Newhaven"]);
});
