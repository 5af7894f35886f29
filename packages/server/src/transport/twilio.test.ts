import assert from "node:assert/strict";
import { after, test } from "node:test";
import { WARNING_OFFER } from "@clearline/engine";
import { type OutgoingText, TransportError } from "../ports.ts";
import { internet } from "./egress/test-support/internet.ts";
import { errorOf } from "./test-support/error-of.ts";
import { type Answer, twilioServer } from "./test-support/twilio-server.ts";
import { twilioCallbacks, twilioCalls, twilioSignature, twilioTexts } from "./twilio.ts";

const made = await internet({ withinMs: 700 });
after(() => made.close());
const account = "AC00000000000000000000000000000001";
const server = twilioServer({ account, token: "kettle" });
made.serve(server.listener);
const settings = {
  baseUrl: new URL(made.at("/")).origin,
  account,
  token: "kettle",
  from: "+447700900001",
  publicUrl: "https://clearline.example",
};
const texts = twilioTexts(made.exchange, settings);
const calls = twilioCalls(made.exchange, settings);
const text: OutgoingText = {
  to: "+447700900123",
  text: "Weald Police: put the phone down. Ŵy £5",
  parts: 1,
  reference: "delivery-12",
  maybeSent: false,
};

test("a text is handed over with its words, and where its end is to be told", async () => {
  await texts.send(text);
  await twilioTexts(made.exchange, { ...settings, from: "MG0001" }).send(text);
  const [first, second] = server.taken.splice(0);
  assert.deepEqual(first?.fields, {
    To: text.to,
    From: "+447700900001",
    Body: text.text,
    StatusCallback: "https://clearline.example/providers/sms/status/delivery-12",
  });
  assert.equal(second?.fields["MessagingServiceSid"], "MG0001");
});

test("a call reads the words out, waits for a key, and says where keys are told; one without keys does not wait", async () => {
  const script = { lines: ["A call <from> Weald Police & others."], offer: WARNING_OFFER };
  await calls.send({ to: "+441632960123", script, reference: "delivery-13" });
  await calls.send({ to: "+441632960123", script: { ...script, offer: "" }, reference: "test-1" });
  const [asks, only] = server.taken.splice(0);
  assert.match(asks?.path ?? "", /Calls\.json$/);
  const twiml = asks?.fields["Twiml"] ?? "";
  assert.match(twiml, /<Gather[^>]* action="https:\/\/clearline\.example\/providers\/voice\/keys\/delivery-13"/);
  assert.match(
    twiml,
    /<Say language="en-GB">A call &lt;from&gt; Weald Police &amp; others\.<\/Say>.*press 1.*press 9.*<\/Gather>/,
  );
  assert.doesNotMatch(only?.fields["Twiml"] ?? "", /Gather/);
});

test("what the provider says of one message, and what it says of itself, are told apart", async () => {
  const said: readonly [Answer, TransportError["trouble"], number | null, boolean][] = [
    [{ status: 400, code: 21_211 }, "no-receiver", null, false],
    [{ status: 400, code: 21_614 }, "no-receiver", null, false],
    [{ status: 400, code: 21_610 }, "no-receiver", null, false],
    [{ status: 400, code: 21_408 }, "refused", null, false],
    [{ status: 400, code: 21_603 }, "provider", null, false],
    [{ status: 429, code: 20_429, headers: { "retry-after": "7" } }, "provider", 7, false],
    [{ status: 429, code: 20_429 }, "provider", 30, false],
    [{ status: 500 }, "provider", null, true],
    [{ status: 301, headers: { location: "https://127.0.0.1/" } }, "provider", null, false],
    ["hang", "provider", null, true],
    ["close", "provider", null, true],
  ];
  for (const [answer, trouble, retryAfterSeconds, mayHaveGone] of said) {
    server.answers.push(answer);
    const error = await errorOf(texts.send(text));
    assert.deepEqual(
      [error.trouble, error.retryAfterSeconds, error.mayHaveGone],
      [trouble, retryAfterSeconds, mayHaveGone],
      JSON.stringify(answer),
    );
    assert.doesNotMatch(error.message, /7700|Weald/);
  }
  const wrong = await errorOf(twilioTexts(made.exchange, { ...settings, token: "wrong" }).send(text));
  assert.deepEqual([wrong.trouble, wrong.message], ["provider", "refused our key with 401"]);
  assert.deepEqual(server.taken.splice(0), []);
});

test("a provider at an address inside is not asked", async () => {
  const inside = twilioTexts(made.exchange, { ...settings, baseUrl: `https://127.0.0.1:${made.port}` });
  const error = await errorOf(inside.send(text));
  assert.deepEqual([error.mayHaveGone, made.caught()], [false, 0]);
});

test("its signature is the one in Twilio's own documentation", () => {
  const fields = {
    CallSid: "CA1234567890ABCDE",
    Caller: "+14158675309",
    Digits: "1234",
    From: "+14158675309",
    To: "+18005551212",
  };
  assert.equal(
    twilioSignature("12345", "https://mycompany.com/myapp.php?foo=1&bar=2", fields),
    "RSOYDt4T1cUTdK1PDd93/VVr8B8=",
  );
});

test("a request with another address, another field or no signature is not the provider's", () => {
  const { isGenuine } = twilioCallbacks("kettle");
  const url = "https://clearline.example/providers/sms/status/delivery-12";
  const fields = { MessageSid: "SM1", MessageStatus: "delivered" };
  const headers = { "x-twilio-signature": twilioSignature("kettle", url, fields) };
  assert.ok(isGenuine({ url, headers, fields }));
  assert.ok(!isGenuine({ url: url.replace("12", "13"), headers, fields }));
  assert.ok(!isGenuine({ url, headers, fields: { ...fields, MessageStatus: "failed" } }));
  assert.ok(!isGenuine({ url, headers, fields: { ...fields, More: "" } }));
  assert.ok(!isGenuine({ url, headers: {}, fields }));
});

test("the end of a text and of a call is read; what is still under way is no end", () => {
  const { endIn } = twilioCallbacks("kettle");
  const ends: readonly [Record<string, string>, string | undefined][] = [
    [{ MessageStatus: "queued" }, undefined],
    [{ MessageStatus: "sent" }, undefined],
    [{ MessageStatus: "delivered" }, "arrived"],
    [{ MessageStatus: "undelivered", ErrorCode: "30005" }, "no-receiver"],
    [{ MessageStatus: "undelivered", ErrorCode: "30003" }, "failed"],
    [{ MessageStatus: "failed", ErrorCode: "30008" }, "failed"],
    [{ CallStatus: "ringing" }, undefined],
    [{ CallStatus: "completed" }, "arrived"],
    [{ CallStatus: "busy" }, "not-now"],
    [{ CallStatus: "no-answer" }, "not-now"],
    [{ CallStatus: "failed", SipResponseCode: "404" }, "no-receiver"],
    [{ CallStatus: "failed", SipResponseCode: "503" }, "not-now"],
    [{}, undefined],
  ];
  for (const [fields, end] of ends) assert.equal(endIn(fields)?.end, end, JSON.stringify(fields));
});
