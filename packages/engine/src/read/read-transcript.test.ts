import assert from "node:assert/strict";
import { test } from "node:test";
import type { Incident } from "./incident.ts";
import { readDocument } from "./read-document.ts";

function call(text: string): Incident & { said: (field: string) => string[] } {
  const reading = readDocument({ id: "t", text });
  assert.equal(reading.kind, "transcript");
  const [incident] = reading.incidents;
  assert.ok(incident);
  const said = (field: string): string[] =>
    incident.evidence.filter((one) => one.field === field).map(({ start, end }) => text.slice(start, end));
  return { ...incident, said };
}

test("a call with labels: who, what they want, and that the code was read out", () => {
  const read = call(
    "Caller: Hello, this is Mark from the Barclays fraud team. I have sent you a code, can you read me the code?\nMe: Hang on. Okay, it's 4 4 7 1 0 2.\nCaller: Thank you.",
  );
  assert.equal(read.channel, "live_call");
  assert.equal(read.impersonatedKind, "bank");
  assert.equal(read.impersonatedName, "Barclays");
  assert.deepEqual(read.askedFor, ["pin_or_password"]);
  assert.equal(read.outcome, "details_given");
  assert.deepEqual(read.said("outcome"), ["4 4 7 1 0 2"]);
});

test("a refusal is the resident's, whatever the caller goes on to say", () => {
  const read = call(
    "Caller: Good afternoon, I'm calling from Microsoft. Can you go to your computer and download AnyDesk?\nMe: I'm not doing that. Goodbye.",
  );
  assert.equal(read.impersonatedKind, "tech_support");
  assert.deepEqual(read.askedFor, ["remote_access"]);
  assert.equal(read.outcome, "no_loss");
});

test("what the resident asks about is no demand of the caller's", () => {
  const read = call(
    "Caller: Hello, this is the library. Your book is ready.\nMe: Do you need my date of birth or my PIN?\nCaller: No, just come in.",
  );
  assert.deepEqual(read.askedFor, []);
});

test("a recording asks for a key; a message is left to be heard later", () => {
  assert.equal(
    call("This is the tax office. There is a warrant for your arrest. Press one to speak to an officer.").channel,
    "automated_message",
  );
  assert.equal(
    call("You have one new message. Hello, it's Pat from the garage, your car is ready, please call us back.").channel,
    "voicemail",
  );
});

test("a number that is told is not a number that is asked for", () => {
  const told = call(
    "Hello, this is a recorded message. Your account number was used abroad. Press 1 to speak to the fraud department.",
  );
  assert.deepEqual(told.askedFor, ["press_key"]);
});

test("the day stands in the line above the call", () => {
  const read = call(
    "Transcript of call received 4 March 2026, 11:20\nCaller: Hello, is that the account holder?\nMe: No, he is out.",
  );
  assert.equal(read.date, "2026-03-04");
});
