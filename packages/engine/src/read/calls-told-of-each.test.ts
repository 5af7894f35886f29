import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDay } from "../base/day.ts";
import { readDocument } from "./read-document.ts";

/** `place | kind of caller | asks | outcome`, one line for each call told. */
const calls = (text: string): string[] =>
  readDocument({ id: "a", text, published: parseDay("2024-05-10") }).incidents.map(
    ({ place, impersonatedKind, askedFor, outcome }) =>
      [place, impersonatedKind, askedFor.join("+") || "-", outcome].join(" | "),
  );

test("what is said of all cases is told of each of them", () => {
  const story = `Three people in Deal have been rung by a man who claimed to be a detective, Kent Police has said.
A woman of 81 bought £4,000 of euros on Saturday. A man aged 79 bought £3,000 on Monday. A second woman, 86, bought £2,000 on Wednesday. In all cases the money was collected by a courier before tea.`;
  assert.deepEqual(
    calls(story),
    Array.from({ length: 3 }, () => "Deal | police | cash_to_courier | money_lost"),
  );
});

test("shops and homes are rung as people are, once several have been told of", () => {
  const story = `Two care homes in Kent were telephoned on the same day by a man who knew the name of the cook, police have revealed.
In each case the caller said he was from NatWest. He wanted the clerk to read out a code from her card reader.
At a home in Deal the clerk read out two codes, and £9,000 left in three payments. A home in Hythe rang the branch on another line and lost nothing.`;
  assert.deepEqual(calls(story), [
    "Deal | bank | pin_or_password | money_lost",
    "Hythe | bank | pin_or_password | no_loss",
  ]);
});

test("a story under the name of the person whom it tells of is a call of its own", () => {
  const page = `More of our customers have had calls from people who say they are from our fraud team.

**Asha's story.** Asha, from Deal, took a call at work. The caller asked her to move £1,600 to a safe account. She did, in two goes.

**Colin's story.** Colin was in Hythe when "our fraud team" rang. He was asked for his password. He hung up.`;
  assert.deepEqual(
    calls(page).map((call) => call.replace(/ \| \w+ \| /, " | ")),
    ["Deal | money_transfer | money_lost", "Hythe | pin_or_password | no_loss"],
  );
});

test("of two more that are only counted, one and the other are told", () => {
  const news = `A man in Hythe was rung on Friday by a woman from "Dover Crown Court" who said he was to be fined £300. He read her his card number and the card was charged.
There have been two more like it in Deal. In one, on Saturday, the lady hung up. In the other, on Sunday, a man put the phone down.`;
  assert.deepEqual(
    calls(news).map((call) => call.split(" | ").at(0)),
    ["Hythe", "Deal", "Deal"],
  );
});

test("doing what was asked ends a call as what was asked ends one", () => {
  const asked = (what: string): string | undefined =>
    calls(`A woman in Deal was rung on Monday by a man who said he was from her bank. ${what} She did so.`)[0]
      ?.split(" | ")
      .at(-1);
  assert.equal(asked("He asked her to transfer £900 to a safe account."), "money_lost");
  assert.equal(asked("He asked her for her PIN."), "details_given");
});

test("whoever speaks after a comma is no caller, and a part that came back leaves the rest lost", () => {
  const story = `Two people in Deal were rung by fraudsters, Avon and Somerset Police has said. A man of 71 was asked to move £5,000 to a safe account. He did, and the bank got back £900.`;
  assert.deepEqual(calls(story).at(-1), "Deal | unknown | money_transfer | money_lost");
});

test("of people in several towns, each with what they did, each is told of singly", () => {
  const message = `Over the weekend police had four calls about a man who said he is from the water company. Two people in Lydd gave him their bank details, one in Hythe paid him £45 by card and the others hung up.`;
  assert.deepEqual(
    calls(message)
      .map((call) => call.split(" | "))
      .flatMap(([place, , , outcome]) => (place ? [`${place} ${outcome}`] : [])),
    ["Lydd details_given", "Hythe money_lost"],
  );
});

test("a surgery or a shop named at the head of a sentence was rung, if it paid", () => {
  const news = `A dental practice in Dover lost £2,400 on Friday after its clerk let "Microsoft support" on to the computer. Staff at a pharmacy in Deal, rung the same afternoon, refused.`;
  assert.deepEqual(
    calls(news).map((call) => call.split(" | ").at(0)),
    ["Dover", "Deal"],
  );
});

test("who rang them all may be told after each of them", () => {
  const news = `Detectives in Dover are looking for a courier after cash was taken from pensioners in a fortnight.
On 3 April a woman of 84 in River gave him £4,000 in an envelope. On 9 April a Deal couple in their eighties handed over two bank cards.
All had been rung by a man calling himself DC Roper of Charing Cross.`;
  assert.deepEqual(calls(news), [
    "River | police | cash_to_courier | money_lost",
    "Deal | police | card_handover | money_lost",
  ]);
});

test("a caller who speaks after a recording leaves the call a recording, and vouchers read out are money", () => {
  const [first] = readDocument({
    id: "a",
    text: `Trading Standards is warning of a recorded call about a Netflix subscription.
A Hythe resident who pressed 1 was asked to install AnyDesk and to sign in to her bank while the caller watched, and £2,100 was moved. A man in Lydd listened to the end.`,
  }).incidents;
  assert.equal(first?.channel, "automated_message");
  const told = `A couple in Lydd were told by "HMRC" on Monday to buy £500 of vouchers. They bought them and read out the numbers.`;
  assert.equal(calls(told)[0]?.split(" | ").at(-1), "money_lost");
});
