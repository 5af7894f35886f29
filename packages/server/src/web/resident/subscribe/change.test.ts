import assert from "node:assert/strict";
import { after, beforeEach, test } from "node:test";
import { sendChangeCode } from "../../../actions/change-by-phone.ts";
import type { SendingDeps } from "../../../actions/deps.ts";
import { testDeps } from "../../../actions/test-support.ts";
import { internet } from "../../../transport/egress/test-support/internet.ts";
import { twilioServer } from "../../../transport/test-support/twilio-server.ts";
import { twilioCallbacks, twilioCalls, twilioSignature, twilioTexts } from "../../../transport/twilio.ts";
import { appOn, TestBrowser } from "../../test-support.ts";

const out = await internet({ withinMs: 2000 });
const account = "AC00000000000000000000000000000001";
const server = twilioServer({ account, token: "kettle" });
out.serve(server.listener);
const publicUrl = "https://clearline.example";
const made = await testDeps(["--public-url", publicUrl]);
const { pool } = made;
const settings = { baseUrl: new URL(out.at("/")).origin, account, token: "kettle", from: "+447700900001", publicUrl };
const ready = { fingerprint: "as tested", callbacks: twilioCallbacks("kettle") };
const { sms, voice } = made.deps.senders;
const fast = { perDay: 1000, perSecond: 500 };
const senders = {
  ...made.deps.senders,
  sms: { ...sms, ...fast, provider: { ...twilioTexts(out.exchange, settings), ...ready } },
  voice: { ...voice, ...fast, provider: { ...twilioCalls(out.exchange, settings), ...ready } },
};
const deps: SendingDeps = { ...made.deps, senders };
const app = await appOn(deps);
after(async () => {
  await app.close();
  await out.close();
  await made.close();
});
const { id: officer } = await made.officer("admin");
for (const name of ["sms", "voice"] as const) await deps.store.channels.tested(name, "as tested", officer);

beforeEach(async () => {
  await pool.query("delete from subscriber");
  await pool.query("select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker._private_jobs");
  server.taken.splice(0);
});

const ANN = { channel: "sms", number: "07700 900300" };
const BEN = { channel: "voice", number: "01632 960300" };
async function subscriber({ channel, number }: typeof ANN, language = "en"): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    "insert into subscriber (channel, address, token, confirmed_at, language) values ($1, $2, $1 || ' token of ' || $2, now(), $3) returning id",
    [channel, `+44${number.replace(/\D/g, "").slice(1)}`, language],
  );
  return rows[0]?.id ?? "";
}
/** Runs what was queued. @returns what the provider was given */
async function goOut(): Promise<Record<string, string>[]> {
  const { rows } = await pool.query<{ id: string; payload: { subscriberId: string } }>(
    `select j.id, j.payload from graphile_worker._private_jobs j
     join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'send-change-code'`,
  );
  for (const { payload } of rows) await sendChangeCode(deps, payload.subscriberId);
  await pool.query("select graphile_worker.complete_jobs($1::bigint[])", [rows.map(({ id }) => id)]);
  return server.taken.splice(0).map(({ fields }) => fields);
}
const codeIn = (text: string | undefined): string => /\b\d{6}\b/.exec(text ?? "")?.[0] ?? assert.fail(text);
const spokenIn = (twiml: string): string =>
  (/(?:\d, ){5}\d/.exec(twiml)?.[0] ?? assert.fail(twiml)).replaceAll(", ", "");

/** A browser of its own place: each may ask twenty times an hour. */
let places = 0;
const visitor = () => {
  const browser = new TestBrowser(app);
  const place = `192.0.2.${++places}`;
  const post = (path: string, form: Record<string, string>) =>
    app.inject({
      method: "POST",
      url: path,
      remoteAddress: place,
      payload: new URLSearchParams(form).toString(),
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
  return {
    browser,
    post,
    ask: (form: Record<string, string>) => post("/subscribe/change", form),
    open: (form: Record<string, string>) => post("/subscribe/change/code", form),
  };
};
const tell = (path: string, fields: Record<string, string>) =>
  app.inject({
    method: "POST",
    url: path,
    payload: new URLSearchParams(fields).toString(),
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "x-twilio-signature": twilioSignature("kettle", `${publicUrl}${path}`, fields),
    },
  });

test("the code in the text opens what the number gets, once, and there it is changed", async () => {
  const id = await subscriber(ANN);
  const { browser, ask, open } = visitor();
  assert.match((await browser.get("/subscribe")).body, /href="\/subscribe\/change"/);
  assert.match((await ask(ANN)).body, /We have sent a code, if that number gets our texts/);
  const [text] = await goOut();
  assert.equal(text?.["To"], "+447700900300");
  assert.match(text?.["Body"] ?? "", /Type it at [^ ]+\/subscribe\/change\. Not you\? Do nothing/);
  assert.doesNotMatch(text?.["Body"] ?? "", /https?:/, "no link that anyone is to trust");
  const opened = await open({ ...ANN, code: codeIn(text?.["Body"]) });
  assert.equal(opened.statusCode, 303);
  const at = String(opened.headers.location);
  assert.match((await browser.get(at)).body, /by text to the number that ends in 300/);
  const saved = await browser.post(at, { place: "Sevenoaks", miles: "5", quiet: "usual", language: "cy" });
  assert.match(saved.body, /Rydym wedi cadw eich newid/);
  const row = await deps.store.subscribers.byId(id);
  assert.deepEqual([row?.place, row?.language], ["Sevenoaks", "cy"]);
  assert.equal((await open({ ...ANN, code: codeIn(text?.["Body"]) })).statusCode, 422, "once");
});

test("the pages are the same for a number on our list and one that is not, and send it one code a day", async () => {
  await subscriber(ANN);
  const { ask, open } = visitor();
  const other = { channel: "sms", number: "07700 900301" };
  const same = (page: string): string => page.replaceAll("07700 900301", "07700 900300");
  const [known, unknown] = [await ask(ANN), await ask(other)];
  assert.deepEqual([unknown.statusCode, same(unknown.body)], [known.statusCode, known.body]);
  const [wrong, none] = [await open({ ...ANN, code: "000000" }), await open({ ...other, code: "000000" })];
  assert.deepEqual([none.statusCode, same(none.body)], [wrong.statusCode, wrong.body]);
  assert.deepEqual(
    (await goOut()).map(({ To }) => To),
    ["+447700900300"],
  );
  for (let n = 0; n < 3; n++) await ask(ANN);
  assert.deepEqual(await goOut(), []);
  await pool.query("update subscriber set change_sent_at = now() - interval '25 hours'");
  await ask(ANN);
  assert.equal((await goOut()).length, 1);
});

test("five wrong codes end it, a day ends it, and no code opens another's, nor by another way", async () => {
  await subscriber(ANN);
  await subscriber({ channel: "sms", number: "07700 900302" });
  await subscriber({ channel: "voice", number: "07700 900300" });
  const { ask, open } = visitor();
  await ask(ANN);
  const code = codeIn((await goOut())[0]?.["Body"]);
  assert.equal((await open({ channel: "sms", number: "07700 900302", code })).statusCode, 422);
  assert.equal((await open({ channel: "voice", number: "07700 900300", code })).statusCode, 422);
  await pool.query("update subscriber set change_sent_at = now() - interval '25 hours'");
  assert.equal((await open({ ...ANN, code })).statusCode, 422, "a day old");
  await ask(ANN);
  const fresh = codeIn((await goOut())[0]?.["Body"]);
  assert.notEqual(fresh, code);
  for (const guess of [code, "", `${fresh}1`, "x", "000000"])
    assert.match((await open({ ...ANN, code: guess })).body, /Enter the six figures in the last text or call from us/);
  assert.equal((await open({ ...ANN, code: fresh })).statusCode, 422, "after five");
});

test("CHANGE in a text is answered with a code to that number alone; in Welsh for who chose it", async () => {
  await subscriber(ANN);
  await subscriber({ channel: "sms", number: "07700 900303" }, "cy");
  const inbound = (From: string, Body: string) =>
    tell("/providers/sms/inbound", { MessageSid: "SM1", From, To: "+447700900001", Body });
  await inbound("+447700900300", "Change please");
  await inbound("+447700900303", " newid.");
  await inbound("+447700900304", "change");
  await inbound("+447700900300", "I do not want to change anything");
  const texts = await goOut();
  assert.deepEqual(new Set(texts.map(({ To }) => To)), new Set(["+447700900300", "+447700900303"]));
  assert.match(texts.find(({ To }) => To === "+447700900303")?.["Body"] ?? "", /yw eich cod i newid ein rhybuddion/);
  const { open } = visitor();
  const code = codeIn(texts.find(({ To }) => To === "+447700900300")?.["Body"]);
  assert.equal((await open({ ...ANN, code })).statusCode, 303);
});

test("a landline is rung, told to put the phone down if it was nobody there, and hears the code on a 1 only", async () => {
  const id = await subscriber(BEN);
  const { ask, open } = visitor();
  assert.match((await ask(BEN)).body, /Pick up, press 1, and write the code down/);
  const [call] = await goOut();
  assert.match(call?.["Twiml"] ?? "", /If it was not you, put the phone down.*press 1 to hear your code/);
  assert.doesNotMatch(call?.["Twiml"] ?? "", /\d, \d/, "an answering machine learns nothing");
  const press = async (reference: string, Digits: string): Promise<string> =>
    (await tell(`/providers/voice/keys/${reference}`, { CallSid: "CA1", Digits })).body;
  assert.match(await press(`change-${id}`, "5"), /press 1 to hear your code/);
  const said = await press(`change-${id}`, "1");
  assert.match(said, /Once more, your code is/);
  assert.equal((await open({ ...BEN, code: spokenIn(said) })).statusCode, 303);
  await pool.query("update subscriber set left_at = now() where id = $1", [id]);
  assert.match(await press(`change-${id}`, "1"), /no longer possible/);
});

test("a place that asks too often waits; a number that is none says what to type, and no other words come back", async () => {
  const { ask, open } = visitor();
  const wrong = await ask({ channel: "voice", number: "0909 8790 123" });
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /Enter a UK landline or mobile number/);
  assert.doesNotMatch((await ask({ channel: "sms", number: "You have won: ring 09098 790123" })).body, /You have won/);
  for (let n = 0; n < 18; n++) await open({ ...ANN, code: String(n) });
  for (const late of [await open({ ...ANN, code: "1" }), await ask(ANN)]) {
    assert.equal(late.statusCode, 429);
    assert.match(late.body, /Wait an hour/);
  }
});

test("whoever comes by the Welsh pages is asked for number and code in Welsh, and told in Welsh what is wrong", async () => {
  const { browser, post } = visitor();
  assert.match((await browser.get("/cy/subscribe")).body, /href="\/cy\/subscribe\/change"/);
  const page = (await browser.get("/cy/subscribe/change")).body;
  assert.match(
    page,
    /<html lang="cy".*href="\/subscribe\/change" hreflang="en".*<h1[^>]*>Newid yr hyn rydych yn ei gael</s,
  );
  const wrong = await post("/cy/subscribe/change", { ...ANN, number: "12" });
  assert.match(wrong.body, /<title>Gwall: .*Rhowch y rhif cyfan/s);
  const asked = await post("/cy/subscribe/change", BEN);
  assert.match(asked.body, /<h1[^>]*>Teipiwch eich cod<.*Rydym yn eich ffonio/s);
  const bad = await post("/cy/subscribe/change/code", { ...BEN, code: "1" });
  assert.match(bad.body, /Rhowch y chwe rhif yn y neges destun neu’r alwad ddiwethaf/);
  const first = await post("/cy/subscribe", { channel: "sms", mobile: "07700 900309", language: "cy", place: "" });
  assert.match(first.body, /<html lang="cy".*action="\/cy\/subscribe\/code".*Teipiwch y cod a anfonwyd atoch/s);
  const tried = await post("/cy/subscribe/code", { mobile: "07700 900309", code: "1" });
  assert.match(tried.body, /<html lang="cy".*Rhowch y chwe rhif/s);
  const short = await post("/subscribe", { channel: "voice", phone: "1", place: "" });
  assert.match(short.body, /Enter a UK landline or mobile number, like 01632 960123/);
  const rung = await post("/cy/subscribe", { channel: "voice", phone: "01632 960309", language: "cy", place: "" });
  assert.match(rung.body, /<html lang="cy".*Rydym yn eich ffonio/s);
});
