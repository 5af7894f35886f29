import assert from "node:assert/strict";
import { test } from "node:test";
import { incident } from "./test-support/incident.ts";
import { isFraudAccount, isPhoneFraud } from "./topic.ts";

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

test("of what somebody tells of a call, the claim, the ask or the loss says it, unless it was the real one", () => {
  const bank = incident({ impersonatedKind: "bank" });
  assert.equal(isFraudAccount("Lady of 80, Deal: the bank said her card was cloned.", [bank]), true);
  assert.equal(isFraudAccount("The bank rang. I checked, and it really was the bank.", [bank]), false);
  assert.equal(isFraudAccount("It really was odd, and I paid.", [incident({ outcome: "money_lost" })]), true);
  assert.equal(isFraudAccount("A man selling windows rang twice.", [incident({})]), false);
  assert.equal(isFraudAccount("Burglars broke in. She was last seen at the door.", [bank]), false);
});
