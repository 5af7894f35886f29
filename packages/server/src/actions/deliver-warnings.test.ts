import assert from "node:assert/strict";
import { after, test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { TransportError } from "../ports.ts";
import { deliverWarnings } from "./deliver-warnings.ts";
import { approveWarning } from "./approve-warning.ts";
import { correctWarning, submitWarning, withdrawWarning } from "./step-warning.ts";
import { confirmSubscription, leave, linkToken, sendConfirmation, subscribe } from "./subscribe.ts";
import { addWebhook, endWebhook, testWebhook } from "./webhooks.ts";
import { draftOf, fitContent, testDeps } from "./test-support.ts";

const { deps, pool, sent, posted, failFor, officer, passHold, close } = await testDeps();
after(close);
const { store } = deps;
const [ali, bo] = [await officer("officer"), await officer("approver")];

async function subscriber(email: string, place: string | null = null): Promise<string> {
  assert.deepEqual(await subscribe(deps, { email, place }), { ok: true, value: null });
  const { rows } = await pool.query<{ id: string; token: string }>(
    "select id, token from subscriber where address = lower($1)",
    [email],
  );
  const row = rows[0] ?? assert.fail();
  assert.deepEqual(await confirmSubscription(deps, linkToken(deps, "confirm", row)), { ok: true, value: null });
  return linkToken(deps, "leave", row);
}

async function published(): Promise<string> {
  const id = await draftOf(deps, ali);
  await submitWarning(deps, ali, id);
  assert.equal((await approveWarning(deps, bo, id, { areaTyped: "west Kent" })).ok, true);
  await passHold();
  return id;
}
const sentTo = (): string[] => sent.map(({ to }) => to).sort();
const makeDue = () => pool.query("update delivery set due_at = now() - interval '1 second' where state = 'waiting'");

test("asking twice sends one confirmation, that holds nothing the asker typed and says how to stop it", async () => {
  for (let n = 0; n < 5; n++)
    assert.equal((await subscribe(deps, { email: "Ann@Example.org", place: "Sevenoaks" })).ok, true);
  const { rows } = await pool.query<{ payload: { subscriberId: string } }>(
    "select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'send-confirmation'",
  );
  assert.equal(rows.length, 1);
  await sendConfirmation(deps, rows[0]?.payload.subscriberId ?? "");
  const [mail] = sent.splice(0);
  assert.equal(mail?.to, "ann@example.org");
  assert.doesNotMatch(mail?.text ?? "", /Sevenoaks/);
  assert.match(mail?.unsubscribeUrl ?? "", /\/subscribe\/leave\/\d+\.[\w-]{43}$/);
});

test("nobody gets a warning who has not pressed the button, or has left", async () => {
  const gone = await subscriber("gone@example.org");
  assert.equal((await leave(deps, gone)).ok, true);
  await subscriber("all@example.org");
  await subscriber("near@example.org", "sevenoaks");
  await subscriber("far@example.org", "Dover");
  await published();
  await deliverWarnings(deps);
  assert.deepEqual(sentTo(), ["all@example.org", "near@example.org"]);
  assert.ok(
    sent.every(({ unsubscribeUrl, subject }) => unsubscribeUrl?.includes("/subscribe/leave/") && subject.length > 0),
  );
  await deliverWarnings(deps);
  assert.equal(sent.splice(0).length, 2, "sent once");
});

test("who chose Welsh gets the mail in Welsh, and nobody else does", async () => {
  await pool.query("update subscriber set language = 'cy' where address = 'near@example.org'");
  await published();
  await deliverWarnings(deps);
  const words = new Map(sent.splice(0).map(({ to, text }) => [to, text]));
  assert.match(words.get("near@example.org") ?? "", /Edrychwch eto erbyn .*Stopio’r e-byst hyn: /s);
  assert.match(words.get("all@example.org") ?? "", /Look again by .*Stop these mails: /s);
  assert.doesNotMatch(words.get("all@example.org") ?? "", /Edrychwch/);
  await pool.query("update subscriber set language = 'en'");
});

test("a town we do not know, and an address that is none, are refused", async () => {
  assert.deepEqual(await subscribe(deps, { email: "a@example.org", place: "Nowhere at All" }), {
    ok: false,
    error: { code: "place-not-known" },
  });
  assert.deepEqual(await subscribe(deps, { email: "nobody", place: null }), {
    ok: false,
    error: { code: "email-not-an-address" },
  });
  assert.deepEqual(await leave(deps, "no such token"), { ok: false, error: { code: "link-not-valid" } });
});

test("one that must wait is tried again later, one that never will is given up, and both hold up nobody else", async () => {
  failFor("near@example.org", new TransportError("refused with 451", "later"));
  failFor("all@example.org", new TransportError("refused with 550", "refused"));
  await subscriber("fine@example.org");
  const id = await published();
  await deliverWarnings(deps);
  assert.deepEqual(sentTo(), ["fine@example.org"]);
  const states = await pool.query(
    "select address, state, attempts, last_error, due_at > now() as later from delivery where warning_id = $1 order by address",
    [id],
  );
  assert.deepEqual(states.rows, [
    { address: "all@example.org", state: "failed", attempts: 1, last_error: "refused with 550", later: false },
    { address: "fine@example.org", state: "sent", attempts: 1, last_error: null, later: false },
    { address: "near@example.org", state: "waiting", attempts: 1, last_error: "refused with 451", later: true },
  ]);
  for (let n = 0; n < 12; n++) {
    await makeDue();
    await deliverWarnings(deps);
  }
  const { rows } = await pool.query(
    "select state, attempts from delivery where warning_id = $1 and address = 'near@example.org'",
    [id],
  );
  assert.deepEqual(rows, [{ state: "failed", attempts: 12 }]);
  sent.splice(0);
  failFor("near@example.org", null);
  failFor("all@example.org", null);
});

test("a warning goes out at once, though another's message waits to be tried again", async () => {
  failFor("near@example.org", new TransportError("refused with 451", "later"));
  await published();
  await pool.query("delete from graphile_worker._private_jobs");
  await deliverWarnings(deps);
  assert.equal(await store.jobs.isDue("deliver-warnings"), false, "it waits half a minute");
  failFor("near@example.org", null);
  await published();
  assert.equal(await store.jobs.isDue("deliver-warnings"), true);
  await makeDue();
  await deliverWarnings(deps);
  sent.splice(0);
});

test("a row whose worker died is taken over after a minute, and marked: it may have gone out twice", async () => {
  const id = await published();
  const claimed = await store.deliveries.claim("email", 2);
  assert.equal(claimed.length, 2);
  await deliverWarnings(deps);
  assert.equal(sent.splice(0).length, 1, "a row that another worker holds is left alone");
  await pool.query("update delivery set leased_until = now() - interval '1 second' where leased_until is not null");
  await deliverWarnings(deps);
  assert.equal(sent.splice(0).length, 2);
  const { rows } = await pool.query(
    "select maybe_twice, count(*)::int as n from delivery where warning_id = $1 group by 1 order by 1",
    [id],
  );
  assert.deepEqual(rows, [
    { maybe_twice: false, n: 1 },
    { maybe_twice: true, n: 2 },
  ]);
});

test("a correction goes to whoever had the warning; a withdrawal stops what has not gone", async () => {
  const id = await published();
  await deliverWarnings(deps);
  const had = sentTo();
  sent.splice(0);
  await subscriber("late@example.org");
  const content = { ...fitContent(deps), title: "Calls that pretend to be from a bank" };
  assert.equal((await correctWarning(deps, ali, id, content, "Any bank, not yours only.")).ok, true);
  await deliverWarnings(deps);
  assert.deepEqual(sentTo(), had);
  sent.splice(0);

  const unsent = await published();
  assert.equal((await withdrawWarning(deps, ali, unsent, "Sent to the wrong county.")).ok, true);
  await deliverWarnings(deps);
  assert.deepEqual(sentTo(), []);
  assert.deepEqual(
    (await store.deliveries.progress(unsent)).map(({ state }) => state),
    ["stopped"],
  );

  assert.equal((await withdrawWarning(deps, ali, id, "The bank rang to test us.")).ok, true);
  await deliverWarnings(deps);
  assert.deepEqual(sentTo(), had);
});

test("a correction made while two workers send: whoever got the old words gets the new ones after, once", async () => {
  await pool.query("update subscriber set left_at = now()");
  await pool.query(
    "insert into subscriber (address, token, confirmed_at) select 'race' || n || '@example.org', 'race-' || n, now() from generate_series(1, 300) n",
  );
  const content = { ...fitContent(deps), title: "Calls that pretend to be from a bank" };
  for (let round = 0; round < 4; round++) {
    sent.splice(0);
    const id = await published();
    const working = Promise.all([deliverWarnings(deps), deliverWarnings(deps)]);
    while (sent.length < 40 + round * 60) await setImmediate();
    const before = sent.length;
    assert.equal((await correctWarning(deps, ali, id, content, "Any bank, not yours only.")).ok, true);
    await working;
    await deliverWarnings(deps);
    const by = Map.groupBy(sent, ({ to }) => to);
    assert.equal(by.size, 300);
    for (const [to, mails] of by) {
      const subjects = mails.map(({ subject }) => /a bank/.test(subject));
      assert.equal(subjects.at(-1), true, `${to} ends with the corrected words`);
      assert.ok(
        subjects.filter((isNew) => isNew).length <= 2,
        `${to} is told at most as a first message and as a correction`,
      );
    }
    assert.ok(before < sent.length);
    const { rows } = await pool.query(
      "select state, count(*)::int as n from delivery where warning_id = $1 and state not in ('sent', 'stopped') group by 1",
      [id],
    );
    assert.deepEqual(rows, []);
  }
});

test("a message under way when its warning is withdrawn is not tried again, and its receiver is told", async () => {
  await pool.query("update subscriber set left_at = now()");
  await subscriber("slow@example.org");
  sent.splice(0);
  const id = await published();
  const [under] = await store.deliveries.claim("email", 1);
  assert.ok(under);
  assert.equal((await withdrawWarning(deps, ali, id, "Sent to the wrong county.")).ok, true);
  await store.deliveries.failed(under.id, { error: "no answer", retryAfterSeconds: 0 });
  await deliverWarnings(deps);
  assert.deepEqual(
    sent.map(({ to, subject }) => [to, /Withdrawn/.test(subject)]),
    [["slow@example.org", true]],
  );
});

test("a program that answered its test is told of a warning, its correction and its withdrawal; no other is", async () => {
  const added = await addWebhook(deps, "terminal", { url: "https://newsroom.example/hook", name: "" });
  await addWebhook(deps, "terminal", { url: "https://untested.example/hook", name: "" });
  assert.ok(added.ok);
  const { id: hook, secret } = added.value;
  assert.match(secret, /^whsec_[A-Za-z0-9+/]{43}=$/);
  assert.deepEqual(await testWebhook(deps, "terminal", hook), { ok: true, value: null });
  const [asked] = posted.splice(0);
  assert.equal((JSON.parse(asked?.body ?? "{}") as { type?: string }).type, "webhook.test");
  const id = await published();
  await deliverWarnings(deps);
  const content = { ...fitContent(deps), title: "Calls that pretend to be from a bank" };
  await correctWarning(deps, ali, id, content, "Any bank, not yours only.");
  await deliverWarnings(deps);
  await withdrawWarning(deps, ali, id, "The bank rang to test us.");
  await deliverWarnings(deps);
  assert.deepEqual(
    posted.map(({ url, body }) => [url, (JSON.parse(body) as { type: string }).type]),
    ["published", "corrected", "withdrawn"].map((what) => ["https://newsroom.example/hook", `warning.${what}`]),
  );
  assert.equal(new Set(posted.map((one) => one.id)).size, 3);
  assert.deepEqual(await endWebhook(deps, "terminal", hook), { ok: true, value: true });
  posted.splice(0);
  await published();
  await deliverWarnings(deps);
  assert.deepEqual(posted, []);
});
