import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, test } from "node:test";
import { internet } from "../transport/egress/test-support/internet.ts";
import { pushService } from "../transport/test-support/push-service.ts";
import { vapidKeyFrom } from "../transport/vapid-key.ts";
import { pushes } from "../transport/web-push.ts";
import { approveWarning } from "./approve-warning.ts";
import { deliverWarnings } from "./deliver-warnings.ts";
import { type Device, joinDevice, leaveDevice, moveDevice, welcomeDevice } from "./devices.ts";
import { receiverGone } from "./receiver-gone.ts";
import { correctWarning, submitWarning } from "./step-warning.ts";
import { draftOf, fitContent, testDeps } from "./test-support.ts";
import { wishOf } from "./wants.ts";

const made = await testDeps();
const out = await internet({ withinMs: 2000 });
after(async () => {
  await made.close();
  await out.close();
});
const push = pushes(out.post, vapidKeyFrom("a secret of the tests"), "mailto:help@weald.example");
const service = pushService(out.at(""));
out.serve(service.listener);
const deps = { ...made.deps, push };
const { subscribers } = deps.store;
const [ali, bo] = [await made.officer("officer"), await made.officer("approver")];

/** A browser's subscription at the push service, which checks who sends and decrypts what comes. */
async function browser(): Promise<{ device: Device; read: () => string[]; end: () => void }> {
  const { id, endpoint, keys } = await service.join(push.publicKey);
  return {
    device: { endpoint, key: keys.p256dh, secret: keys.auth },
    read: () => service.read(id).map((body) => (JSON.parse(body) as { title: string }).title),
    end: () => service.end(id),
  };
}
const rowAt = ({ endpoint }: Device) => subscribers.byAddress("push", endpoint);

async function joined() {
  const one = await browser();
  assert.ok((await joinDevice(deps, one.device, { ...wishOf(""), quiet: "none" })).ok);
  await welcomeDevice(deps, (await rowAt(one.device))?.id ?? "");
  return one;
}

async function published(): Promise<string> {
  const id = await draftOf(deps, ali);
  await submitWarning(deps, ali, id);
  assert.ok((await approveWarning(deps, bo, id, { areaTyped: "west Kent" })).ok);
  await made.passHold();
  return id;
}
const WELCOME = "You will get warnings on this device";
const TITLE = "Calls that pretend to be from your bank";

test("a browser that moved gets what it would have got, in its own keys, and a correction of what it had before", async () => {
  const old = await joined();
  const id = await published();
  await deliverWarnings(deps);
  assert.deepEqual(old.read(), [WELCOME, TITLE]);
  const { id: before, ...rest } = (await rowAt(old.device)) ?? assert.fail();
  const fresh = await browser();
  assert.deepEqual(await moveDevice(deps, old.device, fresh.device), { ok: true, value: null });
  old.end();
  const now = (await rowAt(fresh.device)) ?? assert.fail();
  assert.equal(await rowAt(old.device), null);
  assert.deepEqual(
    [now.id, now.place, now.quiet_from, now.token, now.confirmed_at],
    [before, rest.place, rest.quiet_from, rest.token, rest.confirmed_at],
  );
  await correctWarning(deps, ali, id, { ...fitContent(deps), title: "Calls about a bank" }, "Any bank.");
  await deliverWarnings(deps);
  await published();
  await deliverWarnings(deps);
  assert.deepEqual(fresh.read(), ["Corrected: Calls about a bank", TITLE], "no second welcome either");
  assert.deepEqual(old.read(), [WELCOME, TITLE]);
  await leaveDevice(deps, fresh.device.endpoint);
});

test("what was lost because the old address had ended goes to the new one, and the device counts again", async () => {
  const old = await joined();
  old.end();
  await published();
  await deliverWarnings(deps);
  assert.ok((await rowAt(old.device))?.unreachable_at);
  const fresh = await browser();
  await moveDevice(deps, old.device, fresh.device);
  assert.equal((await rowAt(fresh.device))?.unreachable_at, null);
  await deliverWarnings(deps);
  assert.deepEqual(fresh.read(), [TITLE]);
  await leaveDevice(deps, fresh.device.endpoint);
});

test("nobody moves a device whose address and secret they do not both know, nor one that left, nor onto another's", async () => {
  const [mine, other, gone] = [await joined(), await joined(), await joined()];
  await leaveDevice(deps, gone.device.endpoint);
  const { device: thief } = await browser();
  const guess = randomBytes(16).toString("base64url");
  for (const [was, now] of [
    [{ ...mine.device, secret: guess }, thief],
    [{ ...mine.device, endpoint: `${mine.device.endpoint}x` }, thief],
    [{ endpoint: "", secret: "" }, thief],
    [gone.device, thief],
    [mine.device, other.device],
  ] as const) {
    const before = [await rowAt(mine.device), await rowAt(other.device), await rowAt(gone.device)];
    assert.deepEqual(await moveDevice(deps, was, now), { ok: true, value: null }, "the same answer");
    assert.deepEqual([await rowAt(mine.device), await rowAt(other.device), await rowAt(gone.device)], before);
  }
  assert.equal(await rowAt(thief), null);
  const wrong = await moveDevice(deps, mine.device, { ...thief, endpoint: "http://10.0.0.1/" });
  assert.deepEqual(wrong, { ok: false, error: { code: "device-not-understood" } });
});

test("a late word that the old address is gone does not end a device that has moved", async () => {
  const [old, fresh] = [await joined(), await browser()];
  const { id } = (await rowAt(old.device)) ?? assert.fail();
  await moveDevice(deps, old.device, fresh.device);
  await receiverGone(deps, id, "answered with 410", old.device.endpoint);
  assert.equal((await rowAt(fresh.device))?.unreachable_at, null);
  await receiverGone(deps, id, "answered with 410", fresh.device.endpoint);
  assert.ok((await rowAt(fresh.device))?.unreachable_at);
});
