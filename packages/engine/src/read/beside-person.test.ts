import assert from "node:assert/strict";
import { test } from "node:test";
import { readDocument } from "./read-document.ts";

const placeIn = (text: string): string | null | undefined =>
  readDocument({ id: "a", text, published: null }).incidents[0]?.place;

test("a short note names the place beside whoever was rung, on a list or not", () => {
  for (const place of ["Whitstable", "Sandwich", "Nether Fossdyke"])
    for (const text of [
      "Male, 78, {}: a man from Visa wanted his PIN. Hung up.",
      "Mother 84 {} rung by a man from Visa for her PIN. Hung up.",
      "Mrs K, 78, of {}: a man from Visa wanted her PIN. Hung up.",
      "Inft of {} rung by a man from Visa for the PIN. Hung up.",
      "Loc: {}. A man from Visa wanted the PIN. Hung up.",
      "Caller, {}, reports a man from Visa who wanted her PIN. Hung up.",
      "A man from Visa wanted my PIN. I hung up. Name withheld, {}",
      "A man from Visa wanted my PIN. I hung up. Woman, 79, {}.",
      "A man from Visa wanted my PIN. I hung up. Jean, {}",
    ])
      assert.equal(placeIn(text.replace("{}", place)), place, text);
});

test("who signs, what a caller says of himself and where somebody used to live are no place", () => {
  for (const text of [
    "A man from Visa wanted my PIN. I hung up. Regards, Joan Hale",
    "He said he was ringing from Whitstable and wanted my PIN for Visa. I hung up.",
    "Visa, wanting my PIN, when I was about to drive to Whitstable. I hung up.",
    "We used to live in Whitstable. A man from Visa rang, wanting my PIN. I hung up.",
  ])
    assert.equal(placeIn(text), null, text);
});
