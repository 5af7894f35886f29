import assert from "node:assert/strict";
import { createECDH } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { vapidKeyFrom, vapidKeyInFile } from "./vapid-key.ts";

const folder = mkdtempSync(join(tmpdir(), "clearline-vapid-"));
after(() => rmSync(folder, { recursive: true, force: true }));

test("a key is made once, kept from others, and found again", () => {
  const file = join(folder, "keys", "push-key");
  const made = vapidKeyInFile(file);
  assert.deepEqual(vapidKeyInFile(file), made);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  const pair = createECDH("prime256v1");
  pair.setPrivateKey(Buffer.from(made.privateKey, "base64url"));
  assert.equal(pair.getPublicKey("base64url"), made.publicKey);
  assert.equal(Buffer.from(made.publicKey, "base64url").length, 65);
  assert.notDeepEqual(vapidKeyInFile(join(folder, "other")), made);
});

test("machines that hold one secret have one key, and another secret gives another", () => {
  const secret = "the same words on every machine, long enough";
  assert.deepEqual(vapidKeyFrom(secret), vapidKeyFrom(secret));
  assert.notEqual(vapidKeyFrom(`${secret}.`).publicKey, vapidKeyFrom(secret).publicKey);
});
