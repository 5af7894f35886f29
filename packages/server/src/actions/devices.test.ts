import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, test } from "node:test";
import { TransportError } from "../ports.ts";
import { approveWarning } from "./approve-warning.ts";
import { deliverWarnings } from "./deliver-warnings.ts";
import { type Device, joinDevice, leaveDevice, welcomeDevice } from "./devices.ts";
import { correctWarning, submitWarning, withdrawWarning } from "./step-warning.ts";
import { changeWants, leave, linkToken } from "./subscribe.ts";
import { draftOf, fitContent, testDeps } from "./test-support.ts";
import { wishOf } from "./wants.ts";

const { deps, pool, pushed, failFor, officer, passHold, close } = await testDeps();
after(close);
const [ali, bo] = [await officer("officer"), await officer("approver")];

const anywhere = wishOf("");
// At any hour, so that the test does not depend on when it is run.
const atAnyHour = { ...anywhere, quiet: "none" };
const deviceAt = (name: string): Device => ({
  endpoint: `https://push.example/${name}`,
  key: `B${randomBytes(64).toString("base64url")}`,
  secret: randomBytes(16).toString("base64url"),
});
const rowOf = async ({ endpoint }: Device) =>
  (await deps.store.subscribers.byAddress("push", endpoint)) ?? assert.fail(`${endpoint} is not there`);

async function joined(name: string): Promise<Device> {
  const device = deviceAt(name);
  assert.deepEqual(await joinDevice(deps, device, atAnyHour), { ok: true, value: null });
  await welcomeDevice(deps, (await rowOf(device)).id);
  return device;
}

async function published(): Promise<string> {
  const id = await draftOf(deps, ali);
  await submitWarning(deps, ali, id);
  assert.equal((await approveWarning(deps, bo, id, { areaTyped: "west Kent" })).ok, true);
  await passHold();
  return id;
}
const told = () =>
  pushed.splice(0).map(({ endpoint, body, topic }) => ({ endpoint, topic, words: JSON.parse(body) as Words }));
type Words = { title: string; body: string; url: string; tag: string; manage: string };

test("a device counts once its push service has taken a first message, which leads to what it gets", async () => {
  const device = deviceAt("first");
  assert.deepEqual(await joinDevice(deps, device, atAnyHour), { ok: true, value: null });
  const row = await rowOf(device);
  assert.equal(row.confirmed_at, null);
  await welcomeDevice(deps, row.id);
  assert.notEqual((await rowOf(device)).confirmed_at, null);
  const [welcome] = told();
  assert.equal(welcome?.words.url, `${deps.site.publicUrl}/subscribe/manage/${linkToken(deps, "manage", row)}`);
});

test("a device whose push service knows nothing of it never counts; trouble that may pass is tried again", async () => {
  const device = deviceAt("unknown");
  await joinDevice(deps, device, atAnyHour);
  const { id } = await rowOf(device);
  failFor(device.endpoint, new TransportError("answered with 503", "later"));
  await assert.rejects(welcomeDevice(deps, id), /503/);
  failFor(device.endpoint, new TransportError("answered with 410", "no-receiver"));
  await welcomeDevice(deps, id);
  const row = await rowOf(device);
  assert.deepEqual([row.confirmed_at, row.unreachable_at instanceof Date], [null, true]);
});

test("a correction and a withdrawal take the place of the warning on the device", async () => {
  await pool.query("update subscriber set left_at = now()");
  const device = await joined("second");
  told();
  const id = await published();
  await deliverWarnings(deps);
  const content = { ...fitContent(deps), title: "Calls that pretend to be from a bank" };
  await correctWarning(deps, ali, id, content, "Any bank, not yours only.");
  await deliverWarnings(deps);
  await withdrawWarning(deps, ali, id, "The bank rang to test us.");
  await deliverWarnings(deps);
  const all = told();
  assert.deepEqual(
    all.map(({ endpoint, words }) => [endpoint, words.title.split(":")[0]]),
    ["Calls that pretend to be from your bank", "Corrected", "Withdrawn"].map((title) => [device.endpoint, title]),
  );
  assert.equal(new Set(all.map(({ topic }) => topic)).size, 1);
  assert.equal(new Set(all.map(({ words }) => words.tag)).size, 1);
  assert.match(all[1]?.words.body ?? "", /Any bank, not yours only/);
});

test("a device that is gone is ended once, and gets nothing more", async () => {
  await pool.query("update subscriber set left_at = now()");
  const device = await joined("third");
  told();
  failFor(device.endpoint, new TransportError("answered with 410", "no-receiver"));
  const id = await published();
  await deliverWarnings(deps);
  const { unreachable_at: ended } = await rowOf(device);
  assert.ok(ended);
  const { rows } = await pool.query("select state, attempts from delivery where warning_id = $1", [id]);
  assert.deepEqual(rows, [{ state: "failed", attempts: 1 }]);
  failFor(device.endpoint, null);
  await published();
  await deliverWarnings(deps);
  assert.deepEqual(told(), []);
  assert.deepEqual((await rowOf(device)).unreachable_at, ended);
});

test("a push service that asks for time is given it", async () => {
  await pool.query("update subscriber set left_at = now()");
  const device = await joined("fourth");
  failFor(device.endpoint, new TransportError("answered with 429", "later", { retryAfterSeconds: 900 }));
  const id = await published();
  await deliverWarnings(deps);
  const { rows } = await pool.query<{ minutes: number }>(
    "select round(extract(epoch from due_at - now()) / 60)::int as minutes from delivery where warning_id = $1",
    [id],
  );
  assert.deepEqual(rows, [{ minutes: 15 }]);
  failFor(device.endpoint, null);
});

test("who has left gets nothing that was planned before, and can come back by the device's own button", async () => {
  await pool.query("update subscriber set left_at = now()");
  const device = await joined("fifth");
  told();
  await published();
  await leaveDevice(deps, device.endpoint);
  await deliverWarnings(deps);
  assert.deepEqual(told(), []);
  await joinDevice(deps, device, atAnyHour);
  await welcomeDevice(deps, (await rowOf(device)).id);
  assert.equal((await rowOf(device)).left_at, null);
  assert.equal(told().length, 1);
  await leaveDevice(deps, "https://push.example/nobody");
});

test("nobody who does not hold the device's secret changes what it gets, and what is no device is refused", async () => {
  const device = await joined("sixth");
  const before = await rowOf(device);
  await joinDevice(deps, { ...deviceAt("sixth") }, wishOf("Dover"));
  assert.deepEqual(await rowOf(device), before);
  for (const wrong of [
    { ...device, endpoint: "http://push.example/x" },
    { ...device, endpoint: `https://push.example/${"x".repeat(1000)}` },
    { ...device, endpoint: "no address" },
    { ...device, key: "short" },
    { ...device, secret: "short" },
  ])
    assert.deepEqual(await joinDevice(deps, wrong, anywhere), { ok: false, error: { code: "device-not-understood" } });
});

test("what somebody gets changes by their own link, not after they have left", async () => {
  const device = await joined("seventh");
  const row = await rowOf(device);
  const token = linkToken(deps, "manage", row);
  const wished = { ...wishOf("Sevenoaks"), kinds: ["doorstep"], language: "cy" };
  assert.deepEqual(await changeWants(deps, token, wished), { ok: true, value: null });
  const { place, kinds, language, quiet_from: from } = await rowOf(device);
  assert.deepEqual([place, kinds, language, from], ["Sevenoaks", ["doorstep"], "cy", "21:00:00"]);
  const other = { ok: false, error: { code: "link-not-valid" } };
  assert.deepEqual(await changeWants(deps, linkToken(deps, "leave", row), wished), other);
  await leave(deps, linkToken(deps, "leave", row));
  assert.deepEqual(await changeWants(deps, token, wishOf("Dover")), other);
});
