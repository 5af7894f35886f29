import assert from "node:assert/strict";
import { test } from "node:test";
import { readDocument } from "./read-document.ts";
import { LEAD, victims } from "./test-support/calls-apart.ts";

test("the aged are told of because they were rung, whatever verb tells it", () => {
  for (const next of [
    "The same callers brought a man of 88 in Hythe to hand over £3,300.",
    "One of those calls kept a man of 90 on the telephone for four hours.",
    "Detectives then went to one elderly victim, who had £4,500 in cash ready for a courier.",
    "From a man of 83 it was £5,890 that they had.",
    "A sum of £5,000 was given to them by a man of 87.",
    "A voicemail was left for a couple in Hythe.",
  ])
    assert.equal(victims(LEAD + next).split(" ").length, 2, next);
});

test("suspects, helpers and people of the caller's story were not rung", () => {
  for (const next of [
    "A man of 64 from London, one of 17 from Rugby and a Coventry woman, 24, were arrested yesterday.",
    "Somebody had been using one of her cards, the woman was told.",
    "A man, she was told, would come to the house and take the money.",
    "A man put her through to his superior.",
    "A neighbour spoke to him for her.",
    "An elderly person is often telephoned by somebody who says he is an officer.",
    "Sgt Ann Lee of Kent Police called it shocking that an elderly resident was held to ransom.",
    "Check with your bank, or any other business that rings you.",
    "On Thursday came a further call, to say that someone would be with her at ten.",
  ])
    assert.equal(victims(LEAD + next).split(" ").length, 1, next);
});

test("people in a list of sums are each told of from their sum on", () => {
  const { incidents } = readDocument({
    id: "a",
    text: `Kent Police has warned of telephone fraud by men who claim to be detectives.

Lately £4,000 was taken from a woman of 80 in Deal, £750 from someone in Hythe and £600 from a man in Lydd.`,
  });
  assert.deepEqual(
    incidents.map(({ place, lossPence }) => [place, lossPence]),
    [
      ["Deal", 400_000],
      ["Hythe", 75_000],
      ["Lydd", 60_000],
    ],
  );
});

test("a number of reports stands beside those told singly, with advice in its sentence or told of as known", () => {
  for (const total of [
    "In a day 12 incidents were reported, and the force has urged people to be vigilant.",
    "Of the 543 reports of courier fraud that reached the force this year, most were from Deal.",
  ])
    assert.match(victims(`${total}\n\n${LEAD}`), /12|543/, total);
  assert.equal(victims(`The callers have been in touch with 69 people in Kent since Monday.\n\n${LEAD}`), "69 1");
});

test("reports that nothing counts are no incident beside one who is told of singly", () => {
  const reports = "A number of reports have been received in Kent of callers who say that they are detectives.\n\n";
  assert.equal(victims(reports + LEAD), "1");
  assert.equal(victims(LEAD + reports), "1");
});

test("more attempts in a town that the lead names with another are calls of their own", () => {
  const text = `Two incidents were reported in Deal and Hythe on Tuesday.

At about ten a victim in Deal transferred £1,890 to a man who claimed to be a detective.

At about five there were more attempts, in Hythe, but no money was moved.`;
  assert.equal(readDocument({ id: "a", text }).incidents.length, 2);
});

test("a text that tells only how such calls go tells of each scheme that it comes to", () => {
  const first = "# Phone scams\n\nCallers claim to be from your bank and ask for the number on your card.\n\n";
  for (const next of [
    "There is a second scam, by which callers say that they are from BT and want to be let into a computer.",
    "In other cases the caller says he is from HMRC and asks for a payment.",
    "Another version has a caller from HMRC, who asks for a payment.",
    "Besides that, callers pretend to be from the council and ask for a payment.",
  ])
    assert.equal(readDocument({ id: "a", text: first + next }).incidents.length, 2, next);
  for (const next of [
    "In some cases the caller asks for the PIN as well.",
    "Another sign of a scam is that the caller is in a hurry.",
    "Other people in your home should know of this as well.",
  ])
    assert.equal(readDocument({ id: "a", text: first + next }).incidents.length, 1, next);
});

test("one of those told together, and somebody to whom the same was done, are told of singly", () => {
  for (const next of [
    "In August something similar was done to a woman who lives in Hythe.",
    "Residents of Lydd have had the same calls. One had been conned out of £85.",
    "Separately, a shop owner aged 59 was defrauded of £2,000.",
  ])
    assert.equal(victims(LEAD + next).split(" ").length, 2, next);
  for (const next of ["One has to be careful, police say.", "Something similar was done last year to her account."])
    assert.equal(victims(LEAD + next).split(" ").length, 1, next);
});
