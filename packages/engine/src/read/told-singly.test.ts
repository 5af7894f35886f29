import assert from "node:assert/strict";
import { test } from "node:test";
import { readDocument } from "./read-document.ts";
import { LEAD, victims } from "./test-support/calls-apart.ts";

test("somebody is told of singly, whatever the sentence says was done to them", () => {
  for (const next of [
    "Much the same had happened on Sunday to a man in Hythe, who was asked for his card.",
    "Something like it was attempted on Tuesday with a couple in Hythe.",
    "Officers also had a report of a man in Hythe from whose account £2,000 was taken.",
    "In the evening it was a man in Hythe, rung by somebody from his bank, so he believed.",
    "£7,000 was lost by a man of 88 in Hythe, who had been told the same.",
    "Another, who is 90, was rung a day later and hung up.",
    "The worst of them had to do with a man of 88 from Hythe who lost £30,000.",
    "On Tuesday the landline of a man of 88 in Hythe rang, and a caller asked for his card.",
    "There is another attempt in which the caller asked for a card.",
  ])
    assert.equal(victims(LEAD + next).split(" ").length, 2, next);
});

test("whoever such calls go to, came for the money or is spoken of with someone else was not rung", () => {
  for (const next of [
    "Somebody who hangs up and dials 999 on the same telephone will still have the caller.",
    "A victim who believes that the bank has answered is still talking to the criminals.",
    "They would ring an elderly person and lie about an account.",
    "The money was handed to a man of about 30 with a beard.",
    "The caller had tried to speak with a neighbour beforehand.",
    "Neither street had a victim before this.",
    "It was a man from BT, so she thought.",
    "Figures published last week show more than 7 million incidents of fraud in a year.",
    "A similar scam has people in Essex worried as well.",
  ])
    assert.equal(victims(LEAD + next).split(" ").length, 1, next);
});

test("cases under an ordinal are apart, though no comma stands after it and nobody is of another age", () => {
  const news = `It follows three courier frauds tried in Kent yesterday.

In the first a woman in her 80s was rung by a man who said he was a detective. She gave him nothing.

In the second a man in his 80s was rung by a supposed sergeant. He hung up.

In the third it was again a man in his 80s, and the caller said he was a constable. He gave nothing either.`;
  assert.equal(victims(news), "1 1 1");
  const reports = `${LEAD}The second report, from Hythe, was made by the daughter of a woman aged 95.

The third came from a man of 77 who had been called by a detective of the Met. He sent them £400.`;
  assert.equal(victims(reports), "1 1 1");
  const weeks = `In the last two weeks more than a dozen people in Kent have been rung by false detectives.

A woman of 71 in Deal lost £900. Kent Police had 15 reports of courier fraud in that time.`;
  assert.equal(victims(weeks), "1 15");
});

test("cases beside those told are calls of their own", () => {
  for (const [next, count] of [
    ["Two more men in Hythe have told police that they were rung in the same way. Neither paid.", "1 2"],
    ["In two other incidents a false sergeant spoke of a card. Both people hung up.", "1 2"],
    ["Three other similar reports have come in this week, one from Hythe.", "1 3"],
    ["In other cases it was the bank that stopped a payment.", "1 -"],
    ["Officers are looking into similar incidents in Hythe and Lydd, where nothing was taken.", "1 -"],
    ["Among other cases of the past are burglaries.", "1"],
    ["Several similar scams have been tried in Kent this year.", "1"],
    ["In two separate calls he asked her for more.", "1"],
  ] as const)
    assert.equal(victims(LEAD + next), count, next);
  const both = `Kent Police has warned of false detectives on the telephone.

£900 was got out of one woman on Monday, and there were at least seven other attempts in Deal.`;
  assert.equal(victims(both), "1 7");
});

test("people counted in the lead and then told of in two parts are told once", () => {
  const news = `Ten people were rung in one day by a man posing as a detective.

A pensioner in Deal, who is 79, was told that his card had been cloned, and gave £5,000 to a taxi driver.

Police said that nine people had been called and had ended the call.`;
  assert.equal(victims(news), "1 9");
});

test("a number of reports may stand after what was done, and those of a trial long ago are not told", () => {
  const reported = `${LEAD}In 2021 a courier fraud was reported by 181 people in Kent, with losses of £1,506,131.`;
  assert.equal(victims(reported), "1 181");
  const tried = `Nine people in Deal were rung on Monday by a man who claimed to be a detective. No money was lost.

Seven men were charged last year after a similar scam, in which 36 victims handed over £135,000.`;
  assert.equal(victims(tried), "9");
});

test("one person's loss told in the lead and told in full is one call", () => {
  const news = `People in their 80s and 90s in Suffolk have been tricked by callers in the guise of detectives.

One of them was conned out of £106,000.

Since January 23 cases have been recorded.

In the worst case a victim of 81 was conned out of £106,000 and met the courier three times.`;
  assert.equal(victims(news).split(" ").length, 2);
});

test("news of other matters is no call, though people are told of in it", () => {
  for (const text of [
    "Two men who called at the homes of elderly people in Deal showed a police badge and wanted to see the money in the house. A woman of 80 was asked for £50 notes.",
    "A telephone blackout has left ten homes in Lydd without a line. A woman of 74 said that she had been told nothing by BT. The cable was replaced on Friday after a line fault.",
    "Trading Standards visited a woman of 76 in Hythe whose scam mail had been stopped. She had been conned by prize draws in the post. The scam mail looks authentic.",
  ])
    assert.equal(readDocument({ id: "a", text }).incidents.length, 0, text);
});

test("as many numbered items as a text counts calls are calls, and a reference of its own line heads one", () => {
  const alert = `Three reports of telephone scams reached Kent Police last week.

1. A call comes from someone who says he is a police officer. A card has been used, he says, and bank details are wanted.

2. A bank's fraud team is on the line. The victim moved £900 and lost it.

3. The caller says that he is from BT and asks to be let into the computer. Our victim hung up.`;
  assert.equal(victims(alert).split(" ").length, 3);
  const advice = `A woman of 71 in Deal was rung on Monday by a man who claimed to be a detective, and lost £900.

1. Hang up on whoever asks for a PIN or a password.

2. Ring a relative from another telephone and tell them.`;
  assert.equal(victims(advice), "1");
  const log = `Kent Police has had calls from false engineers reported to it.

Incident 219-22-06-16

An elderly person in her 80s had a call from TalkTalk, as she thought, and gave her card number.

Incident 0243S 220616

A caller who said they were BT got into the victim's laptop. Nothing was transferred.`;
  assert.equal(victims(log).split(" ").length, 2);
});

test("whoever is newly told of later that day is not the one before", () => {
  const news = `A report reached Kent Police on Wednesday morning of a man who had been rung about a refund and lost £10,000.

Later that day a man was targeted by somebody who got at £9,000 in his account.`;
  assert.equal(victims(news).split(" ").length, 2);
  const same = `A report reached Kent Police on Wednesday morning of a man who had been rung about a refund.

Later that day he was told to go to his bank, and a courier collected £900.`;
  assert.equal(victims(same).split(" ").length, 1);
});

test("who answered second, might be rung or is only spoken of as another of something is nobody who was rung", () => {
  for (const next of [
    "Another man, a detective inspector too, answered when she rang back.",
    "In such a fraud somebody makes a phone call to a potential victim, who is usually frail.",
    "Asking people to send the money by post is another of the tactics in use.",
    "She had had a row of such calls, and on one of them was persuaded to pay.",
    "In another suspected scam the council has heard of offers to check doors and windows.",
  ])
    assert.equal(victims(LEAD + next).split(" ").length, 1, next);
  for (const next of [
    "One man in Hythe came close to losing £5,000 on the same day.",
    "They also got an elderly couple in Hythe to give them access to a computer.",
    "In another suspected scam a woman in Hythe was rung by a man from BT.",
  ])
    assert.equal(victims(LEAD + next).split(" ").length, 2, next);
});
