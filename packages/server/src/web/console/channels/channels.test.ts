import assert from "node:assert/strict";
import { after, test } from "node:test";
import { sendersTo } from "../../../actions/test-support.ts";
import { internet } from "../../../transport/egress/test-support/internet.ts";
import { twilioServer } from "../../../transport/test-support/twilio-server.ts";
import { twilioTexts } from "../../../transport/twilio.ts";
import { TestBrowser } from "../../test-support.ts";
import { testConsole } from "../test-support.ts";

const out = await internet({ withinMs: 2000 });
const server = twilioServer({ account: "AC01", token: "kettle" });
out.serve(server.listener);
const texts = twilioTexts(out.exchange, {
  baseUrl: new URL(out.at("/")).origin,
  account: "AC01",
  token: "kettle",
  from: "+447700900001",
  publicUrl: "https://clearline.example",
});
const senders = sendersTo({});
const provider = { ...texts, fingerprint: "as set", callbacks: null };
const sms = { ...senders.sms, provider, perDay: 3, perSecond: 10 };
const made = await testConsole({ senders: { ...senders, sms } });
after(async () => {
  await made.close();
  await out.close();
});

const admin = await made.as("admin");
const page = async (visitor = admin): Promise<string> => (await visitor.get("/console/channels")).body;
const send = (to: string) => admin.post("/console/channels/sms/test", { "to-sms": to });
const subscribePage = async (): Promise<string> => (await new TestBrowser(made.app).get("/subscribe")).body;

test("a channel says that it is not set up, not tested, or ready; a test makes it ready", async () => {
  const before = await page();
  assert.match(before, /Set SMTP_URL to send them/);
  assert.match(before, /Twilio is set up\. Messages still go into the outbox folder/);
  assert.match(await subscribePage(), /Your e-mail address/);
  assert.doesNotMatch(await subscribePage(), /By text/, "no promise yet");
  assert.equal((await send("07700 900123")).status, 303);
  assert.match(server.taken.at(-1)?.fields["Body"] ?? "", /This is a test from Weald Police/);
  assert.match(await page(), /Messages go by Twilio\. Tested/);
  assert.match(await page(), /1 of 3 parts of texts used today/);
  assert.match(await subscribePage(), /By text/);
});

test("a test that the provider does not take, a dear number and a used-up budget are said, and make nothing ready", async () => {
  await made.pool.query("update channel set tested_as = null where name = 'sms'");
  server.answers.push({ status: 401, code: 20_003 });
  const refused = await send("07700 900123");
  assert.equal(refused.status, 422);
  assert.match(refused.body, /refused our key with 401/);
  assert.match((await send("09098 790123")).body, /Enter a UK mobile number/);
  assert.equal((await send("07700 900123")).status, 303);
  assert.equal((await send("07700 900123")).status, 303);
  assert.match((await send("07700 900123")).body, /budget is used up/);
  assert.equal(server.taken.length, 3);
});

test("other settings are untested; only an admin tests", async () => {
  await made.pool.query("update channel set tested_as = 'other settings' where name = 'sms'");
  assert.match(await page(), /Messages still go into the outbox folder/);
  const officer = await made.as("officer");
  assert.doesNotMatch(await page(officer), /Send me a test/);
  assert.equal((await officer.post("/console/channels/sms/test", { "to-sms": "07700 900123" })).status, 403);
});
