import assert from "node:assert/strict";
import { test } from "node:test";
import { annotate } from "./annotate.ts";
import { builtInGazetteer } from "./gazetteer.ts";
import { readCalls } from "./read-calls.ts";
import { readDocument } from "./read-document.ts";
import { splitWords } from "./sentences.ts";
import { incident } from "./test-support/incident.ts";
import { narrativesOf } from "./test-support/rules.ts";
import {
  couldBeCall,
  isFraudAccount,
  isFraudTold,
  isOutweighed,
  isPhoneFraud,
  isToldAsFraud,
  wantsNothing,
} from "./topic.ts";

const ABOUT = [
  "Criminals pretending to be detectives tell people to go to the bank, withdraw money and hand it to a courier.",
  "Be careful of calls that appear to come from the tax office. A recorded message speaks of a crime in your name.",
  "Residents are warned after a man posing as a police officer rang a woman in Deal and asked her to withdraw cash.",
  "Beware of courier fraud. Criminals pretend to be your bank, and a driver collects your card.",
  "An automated message told him that his National Insurance number was linked to crime and to press one. It was a scam.",
  "I had a call from someone claiming to be from my bank. She wanted my PIN so I hung up.",
];

const NOT_ABOUT = [
  "The council is holding a telephone survey. Callers will never ask for bank details, and the calls are genuine.",
  "A man who made hoax 999 calls from his mobile phone was jailed. He pretended to be injured and crews were sent.",
  "Burglars broke into two homes in Priory Lane and took jewellery. Police were called. Ring 101 with information.",
  "A 40-year-old man has gone missing from Deal. He was last seen by the pier. Anyone who sees him should call 101.",
  "An outage left landlines dead on Monday. An engineer restored the service and customers can make calls again.",
  "The council's new helpline for people who live alone has taken 300 calls. Volunteers answer from 9am.",
  "Rogue traders knocked on doors and said that roof tiles were loose. A man paid for work on his roof that was never done.",
  "Scam emails that claim to offer a rebate are going round. The emails lead to a fake website. Forward phishing emails.",
  "",
];

test("warnings and accounts of telephone fraud are told from other news with the same words", () => {
  for (const text of ABOUT) assert.equal(isPhoneFraud(text), true, text);
  for (const text of NOT_ABOUT) assert.equal(isPhoneFraud(text), false, text);
});

test("a title counts as part of the document", () => {
  const text = "Two people in Deal lost money this week. A driver collected their cards.";
  assert.equal(isPhoneFraud(text), false);
  assert.equal(isPhoneFraud(text, "Warning about scam phone calls from fake bank staff"), true);
});

test("what somebody tells of themselves, or of a call, is weighed; other news is none, whatever it weighs", () => {
  const bank = incident({ impersonatedKind: "bank" });
  const told = (text: string): boolean => isFraudAccount(splitWords(text), [bank]);
  assert.equal(
    told("The bank rang and said my card was cloned, a courier would collect it, and I read out my PIN."),
    true,
  );
  assert.equal(told("The bank rang. I checked, and it really was the bank."), false);
  assert.equal(
    told("Burglars broke in. The courier collected her card and PIN at the door. She was last seen there."),
    false,
  );
});

test("a call wanted nothing where nothing was asked or offered and nobody doubts who rang, or it was the real one", () => {
  const wanted = (text: string, call: Parameters<typeof incident>[0]): boolean =>
    !wantsNothing(splitWords(text), [incident(call)]);
  assert.equal(wanted("A man selling windows rang twice.", {}), false);
  assert.equal(wanted("The bank rang about my new card.", { impersonatedKind: "bank" }), false);
  assert.equal(wanted("HMRC, supposedly, about a letter.", { impersonatedKind: "tax" }), true);
  assert.equal(wanted("It really was the bank.", { impersonatedKind: "bank", askedFor: ["personal_details"] }), false);
  assert.equal(wanted("It really was odd, and I paid.", { outcome: "money_lost" }), true);
  assert.equal(wanted("You have won a prize, he said.", {}), true);
});

test("a story that never says fraud is one where all its words speak for it; what went wrong with a delivery is none", () => {
  const told = readDocument({
    id: "florist",
    title: "Florist's savings go in a lunch hour",
    text: `It took half an hour for Nia Pellow to lose what she had put by for a van.

The owner of a flower stall in Truro was wiring a wreath on Tuesday when her mobile rang. The screen said Lloyds. So did the woman, who knew her last two payments and said that somebody in Hull was spending on her account. She kept Ms Pellow on the line while she moved £6,200 to another account in three goes.

"I even thanked her," said Ms Pellow, 38. Her bank is looking at whether she can be paid back.

Kent Police said that a display can be made to show any name. PC Jo Rudd, who took her statement, said: "She runs a business."`,
  });
  assert.equal(told.isPhoneFraudWarning, true);
  assert.equal(told.incidents[0]?.outcome, "money_lost");

  const late = readDocument({
    id: "wreaths",
    text: `Nia Pellow, who has a flower stall in Truro, says that a wholesaler owes her £6,200 for wreaths which never came.

She rang him on Tuesday and was told that the lorry had broken down. The firm has since gone out of business.`,
  });
  assert.equal(late.isPhoneFraudWarning, false);
});

test("calls that other subjects outweigh are left out, whatever is read of them", () => {
  const stories = narrativesOf("warnings").map(({ text }) => text);
  // Of one story each, and of two, as newsletters have them.
  const letters = stories.map((_, i) => stories.slice(i, i + 2).join("\n\n"));
  let outweighed = 0;
  for (const text of [...stories, ...letters]) {
    const annotated = annotate(text, builtInGazetteer(), null);
    const { words } = annotated;
    const { incidents } = readCalls(annotated, { kind: "published", ofBody: false }, null);
    if (isPhoneFraud(text, null, words) || !isOutweighed(words, incidents.length)) continue;
    outweighed++;
    assert.equal(isFraudTold(words, incidents) || isToldAsFraud(words, incidents) || couldBeCall(words), false, text);
  }
  assert.notEqual(outweighed, 0);
});
