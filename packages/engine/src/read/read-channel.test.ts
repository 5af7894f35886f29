import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readDocument } from "./read-document.ts";

const channelOf = (text: string): string | undefined => readDocument({ id: "t", text }).incidents[0]?.channel;
const all = (channel: string, ...texts: string[]): void => {
  for (const text of texts) assert.equal(channelOf(text), channel, text);
};

describe("how the first contact came", () => {
  it("is a machine where it is called a bot, or nothing is told but a key to press", () =>
    all(
      "automated_message",
      "It was a bot, supposedly Argos, about a £310 order. I hit 2 and gave my card number to the man who came on. Ripon.",
      "My National Insurance number was suspended, press 1 to avoid arrest. I did not press anything.",
      "A recorded msg from BT said to press 1 or be cut off. I put it down.",
    ));
  it("is a machine where the telephone rang and a robot spoke, or the calls bring a message that states something", () =>
    all(
      "automated_message",
      "My mum's phone rang and a robot told her that she owed tax. She hung up.",
      "People in Deal report calls from one number. A message states that tax is owed and that they will be arrested.",
    ));
  it("is how it began, whoever was rung to tell of it", () => {
    all("text", "A woman of 69 in Deal rang Kent Police on Monday. She had had a text from her son, and sent £900.");
    all("live_call", "A woman of 69 in Deal was rung by police, as she thought. She got a text and sent £900.");
  });
  it("is the telephone where it may also be by text", () =>
    all("live_call", "Students in Deal are told that they owe tax and are rung for it. Contact may also be by text."));
  it("is a recording where the message is said to be one", () =>
    all(
      "automated_message",
      "I got an automated message that said my National Insurance number was suspended and to press 1.",
      "We received a robot message saying Amazon would take £79.99 unless we pressed 1.",
    ));
  it("is a voicemail, whatever it is called and wherever it was left", () =>
    all(
      "voicemail",
      "Mum had a VM from the Halifax fraud team asking her to ring back with her card number.",
      "A message was left on my machine by the council tax office, wanting my bank details.",
      "I came home to a recorded message on the answerphone from HMRC, demanding payment.",
    ));
  it("is the telephone where a message came only afterwards, or in the call", () =>
    all(
      "live_call",
      "A man from my bank rang and I hung up. Since then aggressive messages have been left on my machine.",
      "A woman from Vodafone rang and sent me a link by txt. I put the app on and she saw my screen.",
    ));
  it("is the telephone that goes again, or a voice on it, whatever was to be texted", () =>
    all(
      "live_call",
      "Timeshare bill time, so the phone's going again. I sold mine years ago.",
      "Posh voice last week about a bond at nine per cent. I said no.",
      "A man of 60 from Deal had calls on Monday from men who said they were police. He was to buy vouchers and text them the codes. He lost £300.",
    ));
  it("is the telephone for a recording that is none of the call", () =>
    all(
      "live_call",
      "A woman of 80 picked up the phone to a man calling himself DC Ray Poole. She gave him £2,000. Police have a doorbell recording.",
    ));
  it("is both named together by the first", () =>
    all(
      "live_call",
      "Residents of Corby have had scam phone calls and automated voicemail messages claiming to be from HMRC and asking for bank details.",
    ));
  it("is the door where nobody rang", () =>
    all(
      "in_person_follow_up",
      "There was no phone call. A man turned up at my door saying he was from the bank and wanted my card. I shut it.",
    ));
});
