import assert from "node:assert/strict";
import { after, test } from "node:test";
import { internet } from "../transport/egress/test-support/internet.ts";
import { twilioServer } from "../transport/test-support/twilio-server.ts";
import { twilioCallbacks, twilioCalls, twilioSignature, twilioTexts } from "../transport/twilio.ts";
import { appOn } from "../web/test-support.ts";
import { approveWarning } from "./approve-warning.ts";
import { deliverWarnings } from "./deliver-warnings.ts";
import type { SendingDeps } from "./deps.ts";
import { codeFor, confirmByCode, joinByPhone } from "./join-by-phone.ts";
import { submitWarning } from "./step-warning.ts";
import { sendConfirmation } from "./subscribe.ts";
import { draftOf, testDeps } from "./test-support.ts";
import { wishOf } from "./wants.ts";

const out = await internet({ withinMs: 2000 });
const account = "AC00000000000000000000000000000001";
const TOKEN = "kettle";
const server = twilioServer({ account, token: TOKEN });
out.serve(server.listener);
const made = await testDeps(["--public-url", "https://clearline.example"]);
const { pool, officer, passHold } = made;
const settings = {
  baseUrl: new URL(out.at("/")).origin,
  account,
  token: TOKEN,
  from: "+447700900001",
  publicUrl: "https://clearline.example",
};
const ready = { fingerprint: "as tested", callbacks: twilioCallbacks(TOKEN) };
const deps: SendingDeps = {
  ...made.deps,
  senders: {
    ...made.deps.senders,
    sms: {
      ...made.deps.senders.sms,
      provider: { ...twilioTexts(out.exchange, settings), ...ready },
      perDay: 1000,
      perSecond: 500,
    },
    voice: {
      ...made.deps.senders.voice,
      provider: { ...twilioCalls(out.exchange, settings), ...ready },
      perDay: 1000,
      perSecond: 500,
    },
  },
};
const { store } = deps;
const app = await appOn(deps);
after(async () => {
  await app.close();
  await out.close();
  await made.close();
});
const [ali, bo] = [await officer("officer"), await officer("approver")];
for (const name of ["sms", "voice"] as const) await store.channels.tested(name, "as tested", ali.id);

const rowOf = async (channel: "sms" | "voice", address: string) =>
  (await store.subscribers.byAddress(channel, address)) ?? assert.fail(`${address} is not there`);
const taken = () => server.taken.splice(0).map(({ fields }) => fields);

async function join(channel: "sms" | "voice", number: string): Promise<void> {
  assert.deepEqual(await joinByPhone(deps, { channel, number, wished: { ...wishOf(""), quiet: "none" } }), {
    ok: true,
    value: null,
  });
}
async function joined(channel: "sms" | "voice", number: string): Promise<string> {
  await join(channel, number);
  const address = `+44${number.replace(/\D/g, "").slice(1)}`;
  const { id } = await rowOf(channel, address);
  await sendConfirmation(deps, id);
  assert.equal(taken().length, 1);
  if (channel === "sms") assert.ok((await confirmByCode(deps, number, codeFor(deps, await rowOf("sms", address)))).ok);
  else assert.match(await press(`confirm-${id}`, "1"), /Our next warning comes/);
  return id;
}
async function publish(): Promise<string> {
  const id = await draftOf(deps, ali);
  await submitWarning(deps, ali, id);
  assert.equal((await approveWarning(deps, bo, id, { areaTyped: "west Kent" })).ok, true);
  await passHold();
  await deliverWarnings(deps);
  return id;
}

/** A request of the provider's, signed as it signs. */
async function tell(path: string, fields: Record<string, string>, token = TOKEN) {
  const signature = twilioSignature(token, `https://clearline.example${path}`, fields);
  return app.inject({
    method: "POST",
    url: path,
    payload: new URLSearchParams(fields).toString(),
    headers: { "content-type": "application/x-www-form-urlencoded", "x-twilio-signature": signature },
  });
}
const press = async (reference: string, key: string): Promise<string> =>
  (await tell(`/providers/voice/keys/${reference}`, { CallSid: "CA1", Digits: key })).body;
const deliveries = async (warning: string) =>
  (
    await pool.query<{ id: string; channel: string; state: string; arrived: boolean; attempts: number }>(
      "select id, channel, state, arrived_at is not null as arrived, attempts from delivery where warning_id = $1 order by id",
      [warning],
    )
  ).rows;
const left = async (id: string): Promise<boolean> => (await store.subscribers.byId(id))?.left_at !== null;

test("a number is asked once a day by whichever way, three times ever, and the answer is the same", async () => {
  for (let n = 0; n < 3; n++) await join("sms", "07700 900200");
  await join("voice", "07700 900200");
  assert.equal(await store.subscribers.byAddress("voice", "+447700900200"), null);
  const asksAfter = async (): Promise<number> => {
    await pool.query("update subscriber set asked_at = now() - interval '25 hours' where address = '+447700900200'");
    await join("sms", "07700 900200");
    return (
      (await pool.query<{ asks: number }>("select asks from subscriber where address = '+447700900200'")).rows[0]
        ?.asks ?? 0
    );
  };
  assert.deepEqual([await asksAfter(), await asksAfter(), await asksAfter()], [2, 3, 3]);
});

test("two that ask for one number at once, by text and by call, make one", async () => {
  await Promise.all([1, 2, 3, 4].map((n) => join(n % 2 ? "sms" : "voice", "07700 900201")));
  const { rows } = await pool.query("select 1 from subscriber where address = '+447700900201'");
  assert.equal(rows.length, 1);
});

test("the code in the text confirms; five wrong ones end it, also for the right one", async () => {
  await join("sms", "07700 900202");
  const row = await rowOf("sms", "+447700900202");
  await sendConfirmation(deps, row.id);
  const [text] = taken();
  const code = /\b\d{6}\b/.exec(text?.["Body"] ?? "")?.[0] ?? "";
  assert.equal(code, codeFor(deps, row));
  const wrong = code === "111111" ? "222222" : "111111";
  for (const given of [wrong, "", `${code}1`, "hello"])
    assert.equal((await confirmByCode(deps, "07700900202", given)).ok, false, given);
  assert.ok((await confirmByCode(deps, "+44 7700 900 202", ` ${code.slice(0, 3)} ${code.slice(3)} `)).ok);
  await join("sms", "07700 900203");
  const other = await rowOf("sms", "+447700900203");
  for (let n = 0; n < 5; n++) await confirmByCode(deps, "07700 900203", "000000");
  assert.equal((await confirmByCode(deps, "07700 900203", codeFor(deps, other))).ok, false);
  assert.equal((await confirmByCode(deps, "07700 900204", "000000")).ok, false, "one that never asked");
});

test("a warning is texted and read out; the provider's word ends it; a number that is none is disabled once", async () => {
  await pool.query("update subscriber set left_at = now()");
  const ann = await joined("sms", "07700 900210");
  const ben = await joined("voice", "01632 960210");
  const id = await publish();
  const sent = taken();
  const textOf = sent.find(({ To }) => To === "+447700900210");
  const call = sent.find(({ To }) => To === "+441632960210");
  assert.match(textOf?.["Body"] ?? "", /^Weald Police: Calls that pretend/);
  assert.match(call?.["Twiml"] ?? "", /<Gather.*Calls that pretend to be from your bank/);
  const rows = await deliveries(id);
  const [sms, voice] = [rows.find(({ channel }) => channel === "sms"), rows.find(({ channel }) => channel === "voice")];
  const smsPath = `/providers/sms/status/delivery-${sms?.id}`;
  assert.equal((await tell(smsPath, { MessageStatus: "delivered" }, "wrong")).statusCode, 403);
  assert.equal((await tell(smsPath, { MessageStatus: "sent" })).statusCode, 204);
  for (let n = 0; n < 3; n++) await tell(smsPath, { MessageStatus: "undelivered", ErrorCode: "30005" });
  assert.notEqual((await store.subscribers.byId(ann))?.unreachable_at, null);
  await tell(`/providers/voice/status/delivery-${voice?.id}`, { CallStatus: "completed" });
  const states = Object.fromEntries((await deliveries(id)).map((row) => [row.channel, [row.state, row.arrived]]));
  assert.deepEqual(
    [states["sms"], states["voice"]],
    [
      ["failed", false],
      ["sent", true],
    ],
  );
  const { rows: audit } = await pool.query("select 1 from audit where did = 'subscriber-unreachable' and to_id = $1", [
    ann,
  ]);
  assert.equal(audit.length, 1);
  const next = await publish();
  assert.ok(!(await deliveries(next)).some(({ channel }) => channel === "sms"), "and gets no more");
  taken();
  assert.equal(await left(ben), false);
});

test("a line that is busy is rung three times in all", async () => {
  const id = await publish();
  for (let n = 1; n <= 3; n++) {
    assert.equal(taken().length, 1, `call ${n}`);
    const [row] = await deliveries(id);
    await tell(`/providers/voice/status/delivery-${row?.id}`, { CallStatus: "busy" });
    await pool.query("update delivery set due_at = now() where state = 'waiting'");
    await deliverWarnings(deps);
  }
  assert.deepEqual(taken(), []);
  assert.equal((await deliveries(id))[0]?.state, "failed");
});

test("STOP leaves, START within a day takes it back; other words and other people's texts do nothing", async () => {
  const id = await joined("sms", "07700 900220");
  const text = (Body: string, From = "+447700900220", token = TOKEN) =>
    tell("/providers/sms/inbound", { MessageSid: "SM1", From, To: "+447700900001", Body }, token);
  await text("stop", "+447700900220", "wrong");
  await text("Who is this? Do not stop.");
  await text("stop", "+447700900229");
  assert.equal(await left(id), false);
  assert.match((await text(" Stop. ")).body, /<Response><\/Response>/);
  assert.equal(await left(id), true);
  await text("START");
  assert.equal(await left(id), false);
  await text("STOP");
  await pool.query("update subscriber set left_at = now() - interval '25 hours' where id = $1", [id]);
  await text("START");
  assert.equal(await left(id), true);
});

test("on a call, 1 reads it again, 9 leaves, and 1 after that takes it back; a forged key does nothing", async () => {
  const id = await joined("voice", "01632 960230");
  const warning = await publish();
  const { rows } = await pool.query<{ id: string }>(
    "select id from delivery where warning_id = $1 and subscriber_id = $2",
    [warning, id],
  );
  taken();
  const reference = `delivery-${rows[0]?.id}`;
  assert.match(await press(reference, "1"), /Calls that pretend.*action|action.*Calls that pretend/s);
  assert.match(await press(reference, "5"), /press 3.*press 9/);
  assert.match(
    await press(reference, "3"),
    /Your code is (?:\d, ){5}\d\. Type it on our page, [^ ]+\/subscribe\/change/,
  );
  const forged = await tell(`/providers/voice/keys/${reference}`, { CallSid: "CA1", Digits: "9" }, "wrong");
  assert.equal(forged.statusCode, 403);
  assert.equal(await left(id), false);
  assert.match(await press(reference, "9"), /no more calls.*Press 1/s);
  assert.equal(await left(id), true);
  assert.match(await press(reference.replace("delivery", "left"), "1"), /as before/);
  assert.equal(await left(id), false);
});

test("four workers at once never spend more of a day than it has, and new numbers never more than a tenth", async () => {
  await pool.query("delete from channel_day");
  const budget = { all: 100, asking: 10 };
  const spend = (parts: number, asking: boolean) =>
    store.channels.spend("sms", { day: "2026-11-19", parts, asking, budget });
  const asked = await Promise.all(Array.from({ length: 40 }, () => spend(1, true)));
  assert.equal(asked.filter(Boolean).length, 10);
  const sent = await Promise.all(Array.from({ length: 80 }, () => spend(2, false)));
  assert.equal(sent.filter(Boolean).length, 45);
  assert.deepEqual(await store.channels.usedOn("2026-11-19"), [{ channel: "sms", used: 100, asking: 10 }]);
  assert.equal(await spend(1, false), false);
  assert.equal(await store.channels.spend("sms", { day: "2026-11-20", parts: 101, asking: false, budget }), false);
});

test("when the budget is used up, messages wait without a try counted, and go when there is more", async () => {
  await pool.query("update subscriber set left_at = now()");
  await pool.query("delete from channel_day");
  await pool.query(
    "insert into subscriber (channel, address, token, confirmed_at) select 'sms', '+4477009003' || lpad(n::text, 2, '0'), 'b' || n, now() from generate_series(1, 12) n",
  );
  const poor = { ...deps, senders: { ...deps.senders, sms: { ...deps.senders.sms, perDay: 7 } } };
  const id = await draftOf(deps, ali);
  await submitWarning(deps, ali, id);
  await approveWarning(deps, bo, id, { areaTyped: "west Kent" });
  await passHold();
  await Promise.all([deliverWarnings(poor), deliverWarnings(poor)]);
  const parts = server.taken.length === 0 ? 0 : Math.floor(7 / server.taken.length);
  assert.ok(server.taken.length >= 1 && server.taken.length <= 7 && parts >= 1, String(server.taken.length));
  const { rows } = await pool.query(
    "select count(*)::int as n, max(attempts) as tries, bool_and(due_at > now()) as later from delivery where warning_id = $1 and state = 'waiting'",
    [id],
  );
  assert.deepEqual(rows, [{ n: 12 - server.taken.length, tries: 0, later: true }]);
  await pool.query("update delivery set due_at = now() where state = 'waiting'");
  await deliverWarnings(deps);
  assert.equal(new Set(taken().map(({ To }) => To)).size, 12);
});

test("a provider that fails five times is let be, while mails go on; it is tried with one, and then all go", async () => {
  await pool.query("update subscriber set left_at = now() where channel = 'voice'");
  await pool.query("insert into subscriber (address, token, confirmed_at) values ('mail@example.org', 'm1', now())");
  server.answers.push(...Array.from({ length: 12 }, () => ({ status: 503 })));
  const id = await publish();
  assert.equal(taken().length, 0);
  assert.notEqual((await store.channels.get("sms")).open_until, null);
  assert.equal(
    made.sent.some(({ to }) => to === "mail@example.org"),
    true,
  );
  await pool.query("update delivery set due_at = now() where warning_id = $1 and state = 'waiting'", [id]);
  server.answers.splice(0);
  await deliverWarnings(deps);
  assert.equal(taken().length, 0, "nothing is tried while it is open");
  await pool.query("update channel set open_until = now() where name = 'sms'");
  await deliverWarnings(deps);
  assert.equal(taken().length, 12);
  assert.deepEqual((await store.channels.get("sms")).failures, 0);
});
