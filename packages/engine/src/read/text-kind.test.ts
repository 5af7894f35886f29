import assert from "node:assert/strict";
import { test } from "node:test";
import { readDocument } from "./read-document.ts";

const kind = (text: string): string => readDocument({ id: "t", text }).kind;

test("what somebody tells of a call is an account", () => {
  assert.equal(kind("Got a call from a man who said he was from BT and my router was hacked. I hung up."), "account");
  assert.equal(kind("Recorded message this morning. It said press 1 to speak to an officer. I did not."), "account");
  assert.equal(
    kind("My mum was rung by the bank, they told her to read out a code and she did not. She is 81."),
    "account",
  );
});

test("the words of a call are a transcript, labelled or not, with punctuation or without", () => {
  assert.equal(kind("Caller: Can you read me the code?\nMe: No."), "transcript");
  assert.equal(
    kind("hello am i speaking to the account holder yes speaking okay this is your bank can you confirm your postcode"),
    "transcript",
  );
  assert.equal(
    kind(
      "This is an automated message from the tax office. There is a warrant in your name. Press one to speak to us.",
    ),
    "transcript",
  );
  assert.equal(
    kind("You have one new message. Hi, it's Dee from the surgery about your appointment, please call us back."),
    "transcript",
  );
});

test("what a council or the police put out is published, though it speaks to the reader", () => {
  assert.equal(
    kind(
      "Residents of Thirsk are being warned about bogus calls.\n\nIf you get such a call, hang up. Never give your PIN. Please contact us on 101 with your details.\n\nSergeant Asha Reed said three people had been rung.",
    ),
    "published",
  );
  assert.equal(
    kind(
      "Your council tax bills are on their way. You can pay your bill online. Please contact us if your address has changed, and please have your account number ready.",
    ),
    "published",
  );
});
