/**
 * Trusted contacts from the first question to the end, by every way and against every misuse. One long file, for they
 * share one provider that stands in for Twilio and one database, whose set-up takes longer than the tests.
 */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { internet } from "../transport/egress/test-support/internet.ts";
import { twilioServer } from "../transport/test-support/twilio-server.ts";
import { twilioCallbacks, twilioCalls, twilioSignature, twilioTexts } from "../transport/twilio.ts";
import { appOn } from "../web/test-support.ts";
import { approveWarning } from "./approve-warning.ts";
import { agreeToContacts, answerAsContact, endContacts } from "./answer-contacts.ts";
import { addContact, askForContacts, type TypedContacts } from "./ask-for-contacts.ts";
import { contactPath, personPath } from "./contact-links.ts";
import { deliverWarnings } from "./deliver-warnings.ts";
import type { SendingDeps } from "./deps.ts";
import { eraseContacts } from "./erase-contacts.ts";
import { sayContactsEnded } from "./contact-texts.ts";
import { askToLook, openContactsByCode } from "./look-at-contacts.ts";
import { askContact, askPerson, askRenewal, tellContacts } from "./send-contact-asks.ts";
import { submitWarning, withdrawWarning } from "./step-warning.ts";
import { subscribe } from "./subscribe.ts";
import { tendContacts } from "./tend-contacts.ts";
import { draftOf, testDeps } from "./test-support.ts";

const out = await internet({ withinMs: 2000 });
const account = "AC00000000000000000000000000000001";
const TOKEN = "kettle";
const ORIGIN = "https://clearline.example";
const server = twilioServer({ account, token: TOKEN });
out.serve(server.listener);
const made = await testDeps(["--public-url", ORIGIN]);
const { pool, officer, passHold, setClock, sent } = made;
const settings = {
  baseUrl: new URL(out.at("/")).origin,
  account,
  token: TOKEN,
  from: "+447700900001",
  publicUrl: ORIGIN,
};
const ready = { fingerprint: "as tested", callbacks: twilioCallbacks(TOKEN) };
const { sms, voice } = made.deps.senders;
const deps: SendingDeps = {
  ...made.deps,
  senders: {
    ...made.deps.senders,
    sms: { ...sms, provider: { ...twilioTexts(out.exchange, settings), ...ready }, perDay: 1000, perSecond: 500 },
    voice: { ...voice, provider: { ...twilioCalls(out.exchange, settings), ...ready }, perDay: 1000, perSecond: 500 },
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

const taken = () => server.taken.splice(0).map(({ fields }) => fields);
const one = <T>(all: readonly T[]): T => all.at(-1) ?? assert.fail("none came");

async function tell(path: string, fields: Record<string, string>) {
  return app.inject({
    method: "POST",
    url: path,
    payload: new URLSearchParams(fields).toString(),
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "x-twilio-signature": twilioSignature(TOKEN, `${ORIGIN}${path}`, fields),
    },
  });
}
/** Presses a key on a call, as the provider tells of it: where the key goes stands in what was said last. */
async function press(twiml: string, key: string): Promise<string> {
  const action = /action="https:\/\/clearline\.example([^"]+)"/.exec(twiml)?.[1] ?? assert.fail(`no keys in ${twiml}`);
  return (await tell(action, { CallSid: "CA1", Digits: key })).body;
}
const said = (twiml: string): string =>
  [...twiml.matchAll(/<Say[^>]*>([^<]*)<\/Say>/g)].map(([, words]) => words).join(" ");

/** What waits in the queue of these tasks, done as a worker does it. */
async function work(): Promise<void> {
  const { rows } = await pool.query<{ id: string; task_identifier: string; payload: Record<string, string> }>(
    `select j.id, j.task_identifier, p.payload from graphile_worker.jobs j join graphile_worker._private_jobs p using (id)
     where j.task_identifier in ('ask-person', 'ask-contact', 'ask-renewal', 'tell-contacts') order by j.id`,
  );
  for (const { id, task_identifier: task, payload } of rows) {
    await pool.query("delete from graphile_worker._private_jobs where id = $1", [id]);
    const { personId = "", contactId = "" } = payload;
    if (task === "ask-person") await askPerson(deps, personId);
    if (task === "ask-contact") await askContact(deps, contactId);
    if (task === "ask-renewal") await askRenewal(deps, personId);
    if (task === "tell-contacts") await tellContacts(deps, personId);
  }
}

async function publish(): Promise<string> {
  const id = await draftOf(deps, ali);
  await submitWarning(deps, ali, id);
  assert.equal((await approveWarning(deps, bo, id, { areaTyped: "west Kent" })).ok, true);
  await passHold();
  await pool.query("update delivery set due_at = now()");
  await pool.query("update subscriber set quiet_from = null, quiet_until = null");
  await deliverWarnings(deps);
  return id;
}

const asked = (more: Partial<TypedContacts> = {}): TypedContacts => ({
  person: { name: "Margaret", channel: "voice", address: "01632 960300" },
  place: "Sevenoaks",
  miles: "5",
  language: "en",
  isWarned: true,
  contacts: [{ name: "Dilys", channel: "email", address: "dilys@example.org" }],
  ...more,
});

test("a landline alone, from the first question to the end: every step by the telephone's keys", async () => {
  assert.ok((await askForContacts(deps, asked())).ok);
  assert.equal(sent.length, 0, "nobody but the person is asked");
  await work();
  const call = one(taken())["Twiml"] ?? "";
  assert.doesNotMatch(said(call), /Dilys|Margaret|Sevenoaks/, "a machine that answers keeps no name");
  const question = await press(call, "1");
  assert.match(said(question), /We would warn Dilys by e-mail\. They get our public warnings for Sevenoaks\./);
  assert.match(said(await press(question, "5")), /We would warn Dilys/, "another key asks again");
  assert.equal((await pool.query("select 1 from trusted_contact where agreed_at is not null")).rowCount, 0);
  assert.match(said(await press(question, "1")), /We ask them now/);

  await work();
  const mail = one(sent);
  assert.equal(mail.to, "dilys@example.org");
  assert.doesNotMatch(mail.text + mail.subject, /Margaret|Sevenoaks|01632/, "what was typed is on our page alone");
  const path = /https:\/\/clearline\.example(\/protect\/contacts\/for\/\S+)/.exec(mail.text)?.[1] ?? assert.fail();
  assert.match((await app.inject(path)).body, /Margaret/);
  assert.equal((await app.inject({ method: "POST", url: `${path}/yes` })).statusCode, 200);

  sent.length = 0;
  await publish();
  const warning = one(sent.filter(({ to }) => to === "dilys@example.org"));
  assert.match(warning.text, /^This warning is for where Margaret lives\..*\n\nRing Margaret today/);
  const own = one(taken().filter(({ To }) => To === "+441632960300"))["Twiml"] ?? "";
  assert.match(said(own), /To hear about your trusted contacts, press 5\./);
  const log = await press(own, "5");
  assert.match(
    said(log),
    /Dilys\. Named on .* We asked them by e-mail on 19 November 2026, 10am\. They said yes on 19 November 2026, 10am\. Sent on .*: Calls that pretend to be from your bank\./,
  );
  assert.match(said(await press(log, "9")), /They get no more warnings by this, and are not told/);

  sent.length = 0;
  await publish();
  assert.deepEqual(
    sent.filter(({ to }) => to === "dilys@example.org"),
    [],
  );
  assert.doesNotMatch(said(one(taken())["Twiml"] ?? ""), /trusted contacts/);
});

const personBy = async (address: string) =>
  (
    await pool.query<{ id: string; token: string }>(
      "select id, token from protected_person where address = $1 order by id desc",
      [address],
    )
  ).rows[0] ?? assert.fail(`${address} is not there`);
const contactBy = async (address: string) =>
  (
    await pool.query<{ id: string; token: string; ended_by: string | null }>(
      "select * from trusted_contact where address = $1 order by id desc",
      [address],
    )
  ).rows[0] ?? assert.fail(`${address} is not there`);

/** A person by mail with contacts who said yes. */
async function agreed(name: string, contacts: TypedContacts["contacts"]): Promise<{ id: string; path: string }> {
  const address = `${name.toLowerCase()}@example.org`;
  assert.ok(
    (await askForContacts(deps, asked({ person: { name, channel: "email", address }, isWarned: false, contacts }))).ok,
  );
  const person = await personBy(address);
  assert.ok(await agreeToContacts(deps, person.id));
  for (const contact of await store.trustedContacts.ofPerson(person.id))
    assert.ok(await answerAsContact(deps, contact.id, true));
  await pool.query("delete from graphile_worker._private_jobs");
  return { id: person.id, path: personPath(deps, person) };
}
const byMail = (name: string) => ({ name, channel: "email", address: `${name.toLowerCase()}@family.example.org` });
const pageOf = async (whom: string) => contactPath(deps, await contactBy(whom));

test("a contact by text and one by a call say yes by their own way; a busy line is rung three times in all", async () => {
  const { id } = await agreed("Nan", [byMail("Una")]);
  const add = (typed: { name: string; channel: string; address: string }) => addContact(deps, id, typed);
  assert.ok((await add({ name: "Owen", channel: "sms", address: "07700 900310" })).ok);
  assert.ok((await add({ name: "Bess", channel: "voice", address: "01632 960310" })).ok);
  assert.equal((await add({ name: "Bess", channel: "voice", address: "01632960310" })).ok, false, "named before");
  await work();
  const [text, call] = taken();
  const code = /code (\d{6})/.exec(text?.["Body"] ?? "")?.[1] ?? assert.fail(text?.["Body"]);
  assert.doesNotMatch(text?.["Body"] ?? "", /Nan|Owen/);
  assert.equal((await openContactsByCode(deps, "07700 900310", "000000")).ok, false);
  const opened = await openContactsByCode(deps, "07700 900310", code);
  assert.ok(opened.ok);
  assert.match((await app.inject(opened.value.path)).body, /contact for Nan\?/);
  await app.inject({ method: "POST", url: `${opened.value.path}/yes` });
  const bess = await contactBy("+441632960310");
  for (let n = 0; n < 3; n++) {
    await tell(`/providers/voice/status/contact-${bess.id}`, { CallStatus: "busy" });
    await work();
    assert.equal(taken().length, n < 2 ? 1 : 0, `call ${n + 2}`);
  }
  const question = await press(call?.["Twiml"] ?? "", "1");
  assert.match(said(question), /It is Nan\. You would get our public warnings for Sevenoaks\./);
  assert.match(said(await press(question, "1")), /The next warning for there comes to you/);
  await publish();
  const all = taken();
  assert.match(
    all.find(({ To }) => To === "+447700900310")?.["Body"] ?? "",
    /^Weald Police: For Nan: ring them\. Ask if anybody rang about their bank\./,
  );
  const warning = all.find(({ To }) => To === "+441632960310")?.["Twiml"] ?? "";
  assert.match(said(warning), /Ring Nan today.*To hear this again, press 1\. To stop these calls, press 9\.$/);
  assert.doesNotMatch(said(await press(warning, "3")), /code/, "a contact has no page of wishes");
  assert.match(said(await press(warning, "1")), /Ring Nan today/);
  assert.match(said(await press(warning, "9")), /^You get no warnings by this\. Goodbye\.$/);
  assert.equal((await contactBy("+441632960310")).ended_by, "contact");
  await tell("/providers/sms/inbound", { MessageSid: "SM1", From: "+447700900310", To: "+447700900001", Body: "STOP" });
  assert.equal((await contactBy("+447700900310")).ended_by, "contact");
});

test("revoking tells the contact nothing: pages are the same to the letter as after leaving, and as of a made-up link", async () => {
  const { path } = await agreed("Peg", [byMail("Ann"), byMail("Bob"), byMail("Cy")]);
  const [ann, bob, cy] = [
    await pageOf("ann@family.example.org"),
    await pageOf("bob@family.example.org"),
    await pageOf("cy@family.example.org"),
  ];
  await publish();
  sent.length = 0;
  taken();
  const rows = await store.trustedContacts.ofPerson((await personBy("peg@example.org")).id);
  await app.inject({
    method: "POST",
    url: `${path}/end`,
    payload: new URLSearchParams({ contact: rows[0]?.id ?? "" }).toString(),
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  await app.inject({
    method: "POST",
    url: `${bob}/leave`,
    payload: "List-Unsubscribe=One-Click",
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  assert.match((await app.inject(cy)).body, /You get warnings for Peg/);
  const answer = async (url: string, method: "GET" | "POST" = "GET") => {
    const { statusCode, body, headers } = await app.inject({ method, url });
    const { date: _, "x-ratelimit-remaining": __, ...kept } = headers;
    return { statusCode, body, kept: JSON.stringify(kept).replace(/nonce-[^']+/g, "") };
  };
  const madeUp = contactPath(deps, { id: "999999", token: "x" });
  const revoked = await answer(ann);
  for (const other of [bob, madeUp]) assert.deepEqual(await answer(other), revoked);
  for (const step of ["leave", "yes", "no"])
    assert.deepEqual(await answer(`${ann}/${step}`, "POST"), await answer(`${madeUp}/${step}`, "POST"), step);
  assert.deepEqual([sent.length, taken().length], [0, 0], "nobody was told");
  await publish();
  assert.deepEqual(
    sent.filter(({ text }) => text.includes("Peg")).map(({ to }) => to),
    ["cy@family.example.org"],
    "one goes on, the others get nothing",
  );
});

test("a correction of what they got is the same to the letter for a contact who was left", async () => {
  const { id } = await agreed("Mag", [byMail("Kit"), byMail("Lou")]);
  sent.length = 0;
  const warning = await publish();
  const kit = await contactBy("kit@family.example.org");
  assert.ok(await endContacts(deps, id, kit.id));
  sent.length = 0;
  await withdrawn(warning);
  const [a, b] = ["kit", "lou"].map((name) => sent.find(({ to }) => to.startsWith(`${name}@`)));
  const same = (mail: typeof a) =>
    `${mail?.subject}\n${mail?.text}\n${mail?.html}`.replace(/\/for\/[\w.-]+/g, "/for/…");
  assert.equal(same(a), same(b));
  assert.doesNotMatch(same(a), /Mag/);
});

async function withdrawn(id: string): Promise<void> {
  const done = await withdrawWarning(deps, ali, id, "It was a test of ours");
  assert.ok(done.ok, JSON.stringify(done));
  await deliverWarnings(deps);
}

test("a flood of sign-ups at one address gives one mail, whichever they are for: 10,000 of them in npm run prove", async () => {
  const whom = "flood@example.org";
  const person = { name: "Flo", channel: "email", address: whom };
  await pool.query("delete from graphile_worker._private_jobs");
  // As many at once as a pool of connections bears on a busy machine.
  for (let n = 0; n < 300; n += 20) {
    const some = Array.from({ length: 20 }, async (_, i) =>
      (n + i) % 50 === 1
        ? subscribe(deps, { email: whom })
        : askForContacts(deps, asked({ person, contacts: [byMail(`N${"abcdefghij"[i % 10]}`)] })),
    );
    for (const answer of await Promise.all(some)) assert.ok(answer.ok, "the answer is the same each time");
  }
  const { rows } = await pool.query<{ n: number }>(
    "select count(*)::int as n from graphile_worker.jobs where task_identifier in ('ask-person', 'send-confirmation')",
  );
  assert.deepEqual(rows, [{ n: 1 }]);
  await pool.query("delete from graphile_worker._private_jobs");
});

test("a contact whom several people name is asked once a day, and three times in all; foreign and dear numbers never", async () => {
  for (const [i, name] of ["Ada", "Ida", "Eva", "Eda"].entries()) {
    setClock(`2026-12-0${i + 1}T10:00:00Z`);
    const { id } = await agreed(name, [byMail(`Own${"abcd"[i]}`)]);
    assert.ok((await addContact(deps, id, { name: "Tim", channel: "email", address: "tim@family.example.org" })).ok);
    assert.ok(
      (await addContact(deps, id, { name: "Tim", channel: "email", address: `only${i}@family.example.org` })).ok,
    );
  }
  const asks = await pool.query(
    "select asked_at is not null as asked from trusted_contact where address = 'tim@family.example.org' order by id",
  );
  assert.deepEqual(
    asks.rows.map(({ asked: was }) => was),
    [true, true, true, false],
  );
  for (const address of ["+33 6 12 34 56 78", "0909 879 0123", "070 1234 5678", "0300 123 2040"])
    for (const channel of ["sms", "voice"])
      assert.equal(
        (await askForContacts(deps, asked({ person: { name: "Jo", channel, address } }))).ok,
        false,
        address,
      );
  await pool.query("delete from graphile_worker._private_jobs");
  setClock("2026-11-19T10:00:00Z");
});

test("nobody is joined without the person's yes, nor six at once, by the database's own word", async () => {
  const { id } = await agreed("Ivy", [byMail("Ia"), byMail("Ib"), byMail("Ic"), byMail("Id"), byMail("Ie")]);
  assert.deepEqual(await addContact(deps, id, byMail("If")), { ok: false, error: { code: "too-many-named" } });
  const [ia] = await store.trustedContacts.ofPerson(id);
  const refusedBy = (sql: string, ...values: string[]) =>
    pool.query(sql, values).then(
      () => "taken",
      (error: { constraint?: string }) => error.constraint,
    );
  const insert =
    "insert into trusted_contact (person_id, slot, channel, address, name, token, named_at, agreed_at) values ($1, $2, 'email', 'x@example.org', 'X', 'x', now(), now())";
  assert.equal(await refusedBy(insert, id, "6"), "trusted_contact_five");
  assert.equal(await refusedBy(insert, id, "5"), "trusted_contact_slot_once");
  const { rows } = await pool.query<{ id: string }>(
    "insert into protected_person (channel, address, name, token, asked_at) values ('email', 'y@example.org', 'Y', 'y', now()) returning id",
  );
  assert.equal(await refusedBy(insert, rows[0]?.id ?? "", "1"), "contact_needs_persons_yes");
  await endContacts(deps, id, ia?.id ?? "");
  assert.equal(
    await refusedBy(
      "insert into subscriber (address, token, contact_id) values ('z@example.org', 'z', $1)",
      ia?.id ?? "",
    ),
    "subscriber_needs_contacts_yes",
  );
});

test("it ends by itself after a year; a month before the person is asked, and a yes keeps it for another", async () => {
  await pool.query("delete from asked_address");
  const { id } = await agreed("Wyn", [byMail("Wa")]);
  const ends = async () => (await store.protectedPeople.byId(id))?.ends_at?.toISOString().slice(0, 10);
  const on = async (at: string) => {
    setClock(at);
    sent.length = 0;
    await tendContacts(deps);
    await work();
    return sent.filter(({ to }) => to === "wyn@example.org").map(({ subject }) => subject);
  };
  assert.equal(await ends(), "2027-11-19");
  assert.deepEqual(await on("2027-10-18T09:23:00Z"), []);
  assert.deepEqual(await on("2027-10-20T09:23:00Z"), ["Keep your trusted contacts?"]);
  assert.deepEqual(await on("2027-10-21T09:23:00Z"), [], "once a week");
  const { body } = await app.inject(personPath(deps, await personBy("wyn@example.org")));
  assert.match(body, /Keep them for another year/);
  await app.inject({ method: "POST", url: `${personPath(deps, await personBy("wyn@example.org"))}/keep` });
  assert.equal(await ends(), "2028-10-21");
  assert.deepEqual(await on("2027-11-19T09:23:00Z"), []);
  assert.equal((await store.protectedPeople.byId(id))?.ended_at, null);
  await on("2028-10-21T09:23:00Z");
  assert.equal((await store.protectedPeople.byId(id))?.ended_by, "time");
  assert.match((await app.inject(await pageOf("wa@family.example.org"))).body, /You get no warnings by this/);
  const { rows } = await pool.query<{ id: string }>(
    "select id from subscriber where address = 'wa@family.example.org'",
  );
  await on("2028-11-19T09:23:00Z");
  assert.notEqual(await store.protectedPeople.byId(id), null, "for a month it is there to look at");
  await on("2028-11-21T09:23:00Z");
  assert.equal(await store.protectedPeople.byId(id), null);
  const left = await pool.query(
    "select 1 from trusted_contact where address = 'wa@family.example.org' union all select 1 from subscriber where id = $1 union all select 1 from delivery where address = 'wa@family.example.org'",
    [rows[0]?.id],
  );
  assert.equal(left.rowCount, 0);
  setClock("2026-11-19T10:00:00Z");
});

test("erasing takes all of an address, on both sides, and counts stay", async () => {
  await pool.query("delete from asked_address");
  await agreed("Zoe", [byMail("Zed")]);
  await publish();
  const count = async () =>
    (await pool.query<{ n: number }>("select count(*)::int as n from delivery where state = 'sent'")).rows[0]?.n;
  const before = await count();
  const found = await eraseContacts(deps, "zed@family.example.org");
  assert.deepEqual(found.ok && [found.value.people.length, found.value.contacts.length], [0, 1]);
  assert.ok((await eraseContacts(deps, "zoe@example.org")).ok);
  assert.equal(await count(), before);
  const dump = await pool.query(
    "select to_jsonb(t)::text as row from delivery t union all select to_jsonb(t)::text from subscriber t union all select to_jsonb(t)::text from trusted_contact t union all select to_jsonb(t)::text from protected_person t union all select to_jsonb(t)::text from audit t",
  );
  for (const { row } of dump.rows) assert.doesNotMatch(row, /zed@|zoe@|Zoe/i);
});

/** A person by telephone, asked and confirmed by the keys or the code of their own telephone. */
async function byPhone(channel: "sms" | "voice", address: string, name: string): Promise<string> {
  const contacts = [byMail(`Of${name}`)];
  assert.ok((await askForContacts(deps, asked({ person: { name, channel, address }, isWarned: false, contacts }))).ok);
  await work();
  const fields = one(taken());
  if (channel === "voice") await press(await press(fields["Twiml"] ?? "", "1"), "1");
  else {
    const opened = await openContactsByCode(deps, address, /code (\d{6})/.exec(fields["Body"] ?? "")?.[1] ?? "");
    assert.ok(opened.ok);
    assert.equal((await app.inject({ method: "POST", url: `${opened.value.path}/yes` })).statusCode, 200);
  }
  const person = await store.protectedPeople.byAddress(channel, `+44${address.replace(/\D/g, "").slice(1)}`);
  assert.notEqual(person?.confirmed_at, null);
  await pool.query("delete from graphile_worker._private_jobs");
  return person?.id ?? assert.fail();
}

test("by text: the code says yes, CONTACTS brings another, and CONTACTS OFF ends it", async () => {
  const id = await byPhone("sms", "07700 900340", "Gwen");
  const text = (Body: string, From: string) =>
    tell("/providers/sms/inbound", { MessageSid: "SM1", From, To: "+447700900001", Body });
  await text("Contacts", "+447700900341");
  await text("Contacts", "+447700900340");
  await text("contacts please", "+447700900340");
  await work();
  const all = taken();
  assert.deepEqual(
    all.map(({ To }) => To),
    ["+447700900340"],
    "once a day, and to nobody who has none",
  );
  const code = /code (\d{6})/.exec(all[0]?.["Body"] ?? "")?.[1] ?? "";
  const opened = await openContactsByCode(deps, "07700 900340", code);
  assert.ok(opened.ok);
  assert.match((await app.inject(opened.value.path)).body, /OfGwen/);
  assert.equal((await openContactsByCode(deps, "07700 900340", code)).ok, false, "it works once");
  await text("CONTACTS OFF", "+447700900340");
  assert.equal((await store.protectedPeople.byId(id))?.ended_by, "person");
  await sayContactsEnded(deps, id);
  assert.match(one(taken())["Body"] ?? "", /They are not told\.$/);
});

test("by a call: the log is read out when asked for, once a day, and a year's end is asked of by keys", async () => {
  const id = await byPhone("voice", "01632 960350", "Olwen");
  for (const address of ["01632 960350", "01632 960350", "01632 960351"])
    assert.deepEqual(await askToLook(deps, { channel: "voice", address }), { ok: true, value: null });
  await work();
  const [call, ...more] = taken();
  assert.deepEqual(more, []);
  assert.doesNotMatch(said(call?.["Twiml"] ?? ""), /OfOlwen/, "a machine that answers keeps no name");
  assert.match(said(await press(call?.["Twiml"] ?? "", "1")), /OfOlwen\. Named on .*They have not said yes or no\./);
  for (const contact of await store.trustedContacts.ofPerson(id))
    assert.ok(await answerAsContact(deps, contact.id, true));
  setClock("2027-10-25T09:23:00Z");
  await tendContacts(deps);
  await work();
  const renewal = taken().find(({ To }) => To === "+441632960350")?.["Twiml"] ?? "";
  const question = await press(renewal, "1");
  assert.match(said(question), /OfOlwen\. It ends on 19 November 2027\. To keep them for another year, press 1\./);
  assert.match(said(await press(question, "1")), /They stay for another year/);
  assert.equal((await store.protectedPeople.byId(id))?.ends_at?.toISOString().slice(0, 10), "2028-10-25");
  assert.match(said(await press(question, "9")), /They get no more warnings by this/);
  assert.equal((await store.protectedPeople.byId(id))?.ended_by, "person");
  setClock("2026-11-19T10:00:00Z");
});

test("at night nobody is rung: a question that is put at 11 in the evening waits for 8 in the morning", async () => {
  setClock("2026-11-20T23:00:00Z");
  assert.ok(
    (await askForContacts(deps, asked({ person: { name: "Enid", channel: "voice", address: "01632 960360" } }))).ok,
  );
  const { rows } = await pool.query<{ hours: number }>(
    "select round(extract(epoch from run_at - now()) / 3600)::int as hours from graphile_worker.jobs where task_identifier = 'ask-person'",
  );
  assert.deepEqual(rows, [{ hours: 9 }]);
  setClock("2026-11-19T10:00:00Z");
});
