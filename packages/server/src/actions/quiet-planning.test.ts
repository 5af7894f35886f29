import assert from "node:assert/strict";
import { after, test } from "node:test";
import { approveWarning } from "./approve-warning.ts";
import { deliverWarnings } from "./deliver-warnings.ts";
import { correctWarning, submitWarning } from "./step-warning.ts";
import { draftOf, fitContent, testDeps } from "./test-support.ts";

const { deps, pool, sent, pushed, officer, passHold, close } = await testDeps();
after(close);
const [ali, bo] = [await officer("officer"), await officer("approver")];

/** Quiet from an hour ago for two hours more, whenever the test is run. */
const NOW_QUIET = `(now() at time zone 'Europe/London' - interval '1 hour')::time(0), (now() at time zone 'Europe/London' + interval '2 hours')::time(0)`;
const [key, secret] = [`B${"x".repeat(86)}`, "y".repeat(22)];
await pool.query(
  `insert into subscriber (channel, address, token, confirmed_at, push_key, push_secret, quiet_from, quiet_until)
   values ('push', 'https://push.example/asleep', 'a', now(), $1, $2, ${NOW_QUIET}),
          ('push', 'https://push.example/awake', 'b', now(), $1, $2, null, null)`,
  [key, secret],
);
await pool.query("insert into subscriber (address, token, confirmed_at) values ('mail@example.org', 'c', now())");

async function published({ wakes = false } = {}): Promise<string> {
  const id = await draftOf(deps, ali);
  await submitWarning(deps, ali, id);
  assert.equal((await approveWarning(deps, bo, id, { areaTyped: "west Kent", wakes })).ok, true);
  await passHold();
  return id;
}
const told = (): string[] => pushed.splice(0).map(({ endpoint }) => endpoint.split("/").at(-1) ?? "");

test("nobody is woken: a message waits for the end of its receiver's quiet hours, others get theirs at once", async () => {
  const id = await published();
  await deliverWarnings(deps);
  assert.deepEqual([told(), sent.splice(0).length], [["awake"], 1]);
  const { rows } = await pool.query<{ hours: number }>(
    "select round(extract(epoch from due_at - now()) / 3600)::int as hours from delivery where warning_id = $1 and state = 'waiting'",
    [id],
  );
  assert.deepEqual(rows, [{ hours: 2 }]);
});

test("what became due too late in the evening rests until morning, and is not counted as a try", async () => {
  const id = await published();
  await pool.query("update delivery set due_at = now() - interval '1 minute' where warning_id = $1", [id]);
  await deliverWarnings(deps);
  assert.deepEqual(told(), ["awake"]);
  const { rows } = await pool.query(
    "select attempts, due_at > now() as later from delivery where warning_id = $1 and state = 'waiting'",
    [id],
  );
  assert.deepEqual(rows, [{ attempts: 0, later: true }]);
  sent.splice(0);
});

test("a warning whose approver lets it wake people wakes them, and so does its correction", async () => {
  const id = await published({ wakes: true });
  await deliverWarnings(deps);
  assert.deepEqual(told().sort(), ["asleep", "awake"]);
  const content = { ...fitContent(deps), title: "Calls that pretend to be from a bank" };
  assert.equal((await correctWarning(deps, ali, id, content, "Any bank, not yours only.")).ok, true);
  await deliverWarnings(deps);
  assert.deepEqual(told().sort(), ["asleep", "awake"]);
});

test("a withdrawal or correction of an ordinary one waits until its receiver is up", async () => {
  const id = await published();
  await deliverWarnings(deps);
  told();
  await pool.query("update delivery set attempts = 1, state = 'sent' where warning_id = $1", [id]);
  const content = { ...fitContent(deps), title: "Calls that pretend to be from a bank" };
  await correctWarning(deps, ali, id, content, "Any bank, not yours only.");
  await deliverWarnings(deps);
  assert.deepEqual(told(), ["awake"]);
});

test("only the approver's own step lets a warning wake people, in the database too", async () => {
  const id = await draftOf(deps, ali);
  const wake = (): Promise<unknown> => pool.query("update warning set wakes = true where id = $1", [id]);
  await assert.rejects(wake(), /warning_wakes_is_approved|only whoever approves/);
  await submitWarning(deps, ali, id);
  await assert.rejects(wake(), /only whoever approves/);
  await approveWarning(deps, bo, id, { areaTyped: "west Kent" });
  await assert.rejects(wake(), /only whoever approves/);
  await passHold();
  await assert.rejects(wake(), /only whoever approves/);
});
