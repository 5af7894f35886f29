import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { readDocument } from "./read-document.ts";

const warned = (after: string) =>
  readDocument({
    id: "warned",
    text: `Police in Rutland have told of a call from somebody who said he was from the bank.\n\nA woman of 70 from Oakham was rung on Monday 2 November 2026 and asked to move her savings. She put the phone down.\n\n${after}`,
    published: parseDay("2026-11-28"),
  }).incidents.map(({ outcome, lossPence }) => ({ outcome, lossPence }));

test("what is counted of a county or a year is lost in no one call", () => {
  for (const after of [
    "Since September the team has recorded losses of £31,000 across the county.",
    "Such calls cost people more than £2 million in the past year.",
    "There were 14 reports with losses averaging £7,000.",
    "There are nine courier fraud inquiries in the force area, with losses averaging £7,000.",
    "His team has recorded losses of £52,000 across the county since Easter.",
  ])
    assert.deepEqual(warned(after)[0], { outcome: "no_loss", lossPence: null }, after);
});

test("what is told of the one who was rung is lost, whatever the year", () => {
  assert.equal(warned("She later lost £4,000 to the same man in the past year.")[0]?.outcome, "money_lost");
});
