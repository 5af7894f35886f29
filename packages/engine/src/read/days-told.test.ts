import assert from "node:assert/strict";
import { test } from "node:test";
import { dayIn } from "./test-support/calls-apart.ts";

const TODAY = "2024-02-16";

test("a weekday that is told in full afterwards is that day, and another date is not", () => {
  const rang = (later: string): string =>
    `Police warn of phone fraud. It was a windy Monday when a man rang a Deal woman of 78 and said that he was from Visa.\n\nShe told the caller her card number. ${later}`;
  assert.deepEqual(dayIn(rang("The man who rang on 5 February had a kind voice."), TODAY), ["2024-02-05"]);
  assert.deepEqual(dayIn(rang("She had opened the account on 7 February."), TODAY), ["2024-02-12"]);
});

test("what is still to come, or comes again and again, is no day of a call", () => {
  assert.deepEqual(
    dayIn("I had a woman from Visa on the phone. Her offer closes tonight, it closes every Friday.", TODAY),
    [null],
  );
  assert.deepEqual(
    dayIn("A man from the gas board rang me. He said the engineer will be here on Monday and wanted my card.", TODAY),
    [null],
  );
  assert.deepEqual(dayIn("I'll be brief. On Monday a man from the gas board rang me for my card.", TODAY), [
    "2024-02-12",
  ]);
});

test("the day on which a page was posted, with its hour, is no day of a call", () => {
  const text =
    "Posted at 9.05am on 15 February 2024.\n\nA woman of 86 from Deal was telephoned by a man claiming to be a police officer, and handed over £6,000 in the phone fraud.";
  assert.deepEqual(dayIn(text, TODAY), [null]);
});

test("a machine says before a message when it was left", () => {
  const message =
    "Hello, this is an important message from Amazon. You have been charged for a phone. Press 1 to speak to an adviser now.";
  assert.deepEqual(dayIn(`Voicemail, Thursday 8 February. ${message}`, TODAY), ["2024-02-08"]);
  assert.deepEqual(dayIn(`You have one new message. Tuesday, ten past nine. ${message}`, TODAY), ["2024-02-13"]);
  assert.deepEqual(dayIn(`${message} Call us back by Friday 9 February.`, TODAY), [null]);
});

test("the evening of a weekday, told on that weekday, is that of the week before", () => {
  const rang = (when: string): string => `A man from Visa rang my mum ${when} for her card number. She hung up on him.`;
  assert.deepEqual(dayIn(rang("on Friday evening"), TODAY), ["2024-02-09"]);
  assert.deepEqual(dayIn(rang("on Thursday evening"), TODAY), ["2024-02-15"]);
});

test("days are counted back from the day of the account, and from the call told before", () => {
  assert.deepEqual(dayIn("A man from Visa had my card number out of me. That was nine days back.", TODAY), [
    "2024-02-07",
  ]);
  const text =
    "A Deal woman of 81 was phoned by fraudsters on 9 December 2022 and lost £300 to a caller from Visa.\n\nThree days previously a Hythe postman of 44 had taken a call from the fraudsters.\n\nOn 20 December of that year a Dover woman, aged 77, had £500 taken by the callers.";
  assert.deepEqual(dayIn(text, TODAY), ["2022-12-09", "2022-12-06", "2022-12-20"]);
});

test("the hour at which a page was made is of the page, and a day at the head of a list is of the call", () => {
  const rang = "An elderly woman in Deal was phoned by a man from Visa, a scam, and lost £80.";
  assert.deepEqual(dayIn(`By Our Reporter\nFriday, 9th February 2024, 12:59 pm\n${rang}`, TODAY), [null]);
  assert.deepEqual(dayIn(`14:37 09/02/2024\n${rang}`, TODAY), [null]);
  assert.deepEqual(dayIn(`Fraud calls in Deal\nFriday 9 February 2024\n${rang}`, TODAY), ["2024-02-09"]);
});

test("the year of a span of days is told at its end", () => {
  const rang = (when: string): string => `${when} eight people in Deal were phoned by fake policemen, a scam.`;
  assert.deepEqual(dayIn(rang("From 26th July – 23rd August 2022"), TODAY), ["2022-07-26"]);
  assert.deepEqual(dayIn(rang("Between 28 December and 4 January 2022"), TODAY), ["2021-12-28"]);
});

test("a number by which the police know a call is no day", () => {
  const rang = "A man who rang as BT got into the laptop of a Deal man and took £40.";
  assert.deepEqual(dayIn(`Police warn of phone fraud.\n\nIncident 219-09-02-24\n${rang}`, TODAY), [null]);
  assert.deepEqual(dayIn(`Police warn of phone fraud.\n\n09-02-24\n${rang}`, TODAY), ["2024-02-09"]);
});
