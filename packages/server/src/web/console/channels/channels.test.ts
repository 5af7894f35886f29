import assert from "node:assert/strict";
import { after, test } from "node:test";
import { approveWarning } from "../../../actions/approve-warning.ts";
import { deliverWarnings } from "../../../actions/deliver-warnings.ts";
import { submitWarning } from "../../../actions/step-warning.ts";
import { draftOf, sendersTo } from "../../../actions/test-support.ts";
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
const board = async (visitor = admin): Promise<string> => (await visitor.get("/console")).body;
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
  for (const role of ["officer", "approver"] as const) {
    const other = await made.as(role);
    assert.equal((await other.get("/console/channels")).status, 403);
    assert.doesNotMatch(await board(other), /href="\/console\/channels"/);
  }
  assert.match(await board(), /<a href="\/console\/channels">Channels<\/a>/);
  const officer = await made.as("officer");
  assert.equal((await officer.post("/console/channels/sms/test", { "to-sms": "07700 900123" })).status, 403);
});

test("a budget that is nearly or quite used up, and a provider that fails, are said here and on the morning board", async () => {
  const { pool } = made;
  const use = (used: number) => pool.query("update channel_day set used = $1 where channel = 'sms'", [used]);
  await pool.query("update channel set tested_as = 'as set' where name = 'sms'");
  await use(1);
  assert.doesNotMatch(await board(), /Texts/);
  sms.perDay = 10;
  await use(8);
  assert.match(await page(), /budget nearly used/);
  assert.match(await board(), /Texts: 8 of today’s 10 are used/);
  await use(10);
  assert.match(await page(), /once SMS_DAILY_PARTS is raised/);
  assert.match(await board(), /Texts: today’s budget is used up/);
  await pool.query(
    "update channel set failures = 7, open_until = clock_timestamp() + interval '1 hour' where name = 'sms'",
  );
  assert.match(await page(), /Twilio failed 7 times in a row\. We try it again [^.]+ at /);
  assert.match(await board(), /Texts are stopped: Twilio does not take them/);
  assert.match(await board(await made.as("officer")), /Tell an admin/);
  await pool.query("update channel set open_until = clock_timestamp() - interval '1 second' where name = 'sms'");
  assert.match(await page(), /We try it with the next message/);
});

test("mails that go into the outbox although warnings go out, and mails that came back, are on the morning board", async () => {
  const { deps, pool, officer, passHold } = made;
  assert.doesNotMatch(await board(), /outbox/);
  for (const name of ["ann", "bo"])
    await pool.query("insert into subscriber (address, token, confirmed_at) values ($1, $1, now())", [
      `${name}@example.org`,
    ]);
  const [ali, bo] = [await officer("officer"), await officer("approver")];
  const id = await draftOf(deps, ali);
  await submitWarning(deps, ali, id);
  assert.ok((await approveWarning(deps, bo, id, { areaTyped: "west Kent" })).ok);
  await passHold();
  await deliverWarnings(deps);
  assert.match(await board(), /E-mails go into the outbox folder and reach nobody/);
  assert.match(await board(), /<dt>Messages sent<\/dt><dd>2<\/dd>/);
  const { rows } = await pool.query<{ id: string }>("select id from delivery order by id limit 1");
  await deps.store.deliveries.cameBack(rows[0]?.id ?? assert.fail(), "there is no such mailbox");
  const after = await board();
  assert.match(after, /<dt>Messages sent<\/dt><dd>1<\/dd>/);
  assert.match(after, /<dt>Did not arrive<\/dt><dd class="cl-late">1<\/dd>/);
  assert.match(after, /1 of those that did not arrive came back/);
  assert.match((await admin.get(`/console/warnings/${id}`)).body, /1 came back/);
});
