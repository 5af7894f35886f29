import assert from "node:assert/strict";
import { after, beforeEach, test } from "node:test";
import { TransportError } from "../ports.ts";
import { alarmOfficers } from "./alarm-officers.ts";
import { approveWarning, stopWarning } from "./approve-warning.ts";
import { submitWarning } from "./step-warning.ts";
import { draftOf, testDeps } from "./test-support.ts";

const { deps, pool, sent, officer, failFor, passHold, close } = await testDeps();
after(close);
const [ali, bo, cy, gone] = [
  await officer("officer"),
  await officer("approver"),
  await officer("admin"),
  await officer("approver"),
];
await deps.store.officers.setDisabled(gone.id, true);
const addressOf = async ({ id }: { id: string }): Promise<string> => (await deps.store.officers.byId(id))?.email ?? "";
beforeEach(async () => {
  await passHold();
  await alarmOfficers(deps);
  sent.length = 0;
});

async function approved(mode: "live" | "exercise" = "live"): Promise<string> {
  const id = await draftOf(deps, ali, undefined, mode);
  await submitWarning(deps, ali, id);
  assert.deepEqual(await approveWarning(deps, bo, id, { areaTyped: "west Kent" }), { ok: true, value: "held" });
  return id;
}

test("every officer with an account is told by mail while the warning can be stopped, whoever approved it too", async () => {
  const id = await approved();
  await alarmOfficers(deps);
  const to = await Promise.all([ali, bo, cy].map(addressOf));
  assert.deepEqual(sent.map((mail) => mail.to).sort(), to.sort());
  for (const { subject, text } of sent) {
    assert.match(
      subject,
      /^A warning goes out at \d{1,2}[:.]\d\d[ap]m: Calls that pretend to be from your bank, west Kent$/,
    );
    assert.match(text, /Officer 2 approved it/);
    assert.match(text, new RegExp(`/console/warnings/${id}\n`));
  }
  await alarmOfficers(deps);
  assert.equal(sent.length, 3, "once each");
});

test("stopped and approved again, everyone is told again; of a drill nobody is", async () => {
  const id = await approved();
  await stopWarning(deps, cy, id);
  await alarmOfficers(deps);
  assert.ok(sent.every(({ subject }) => subject.startsWith("A warning was approved, and stopped: ")));
  await submitWarning(deps, ali, id);
  await approveWarning(deps, bo, id, { areaTyped: "west Kent" });
  await alarmOfficers(deps);
  assert.equal(sent.length, 6);
  sent.length = 0;
  await passHold();
  await approved("exercise");
  await alarmOfficers(deps);
  assert.deepEqual(sent, []);
});

test("an approval by hand in the database tells everyone as well", async () => {
  const id = await draftOf(deps, ali);
  await submitWarning(deps, ali, id);
  await pool.query(
    "update warning set state = 'held', approved_by = $2, held_until = now() + interval '90 seconds' where id = $1",
    [id, bo.id],
  );
  await alarmOfficers(deps);
  assert.equal(sent.length, 3);
  assert.deepEqual(await deps.store.officerAlarms.told(id), { sent: 3, waiting: 0, failed: 0 });
});

test("a worker that dies loses no alarm: another takes it over, marked as perhaps told twice", async () => {
  const id = await approved();
  // Taken by a worker that is then killed.
  assert.equal((await deps.store.officerAlarms.claim(20)).length, 3);
  await alarmOfficers(deps);
  assert.equal(sent.length, 0, "they are in its hands for a minute");
  await pool.query("update officer_alarm set leased_until = now() - interval '1 second' where warning_id = $1", [id]);
  await alarmOfficers(deps);
  assert.equal(sent.length, 3);
  const { rows } = await pool.query("select 1 from officer_alarm where warning_id = $1 and maybe_twice", [id]);
  assert.equal(rows.length, 3);
});

test("a mail server that is away holds up no other, and the alarm waits for it", async () => {
  const address = await addressOf(cy);
  failFor(address, new TransportError("the mail server did not answer", "later"));
  const id = await approved();
  await alarmOfficers(deps);
  assert.deepEqual(await deps.store.officerAlarms.told(id), { sent: 2, waiting: 1, failed: 0 });
  failFor(address, null);
  await pool.query("update officer_alarm set due_at = now() where warning_id = $1", [id]);
  await alarmOfficers(deps);
  assert.deepEqual(await deps.store.officerAlarms.told(id), { sent: 3, waiting: 0, failed: 0 });
});
