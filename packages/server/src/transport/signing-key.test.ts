import assert from "node:assert/strict";
import { createPublicKey, verify } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { isSignedBy, keyIdOf, signerFromSeed, signerInFile } from "./signing-key.ts";

const folder = mkdtempSync(join(tmpdir(), "clearline-key-"));
after(() => rmSync(folder, { recursive: true, force: true }));

test("the key is made once, for its owner's eyes, and signs the same after a restart", () => {
  const file = join(folder, "keys", "warning-key.pem");
  const first = signerInFile(file);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  const again = signerInFile(file);
  assert.equal(again.publicKey, first.publicKey);
  assert.ok(again.hasSigned("Put the phone down.", first.sign("Put the phone down.")));
  assert.equal(again.hasSigned("Put the phone up.", first.sign("Put the phone down.")), false);
});

// RFC 8032, section 7.1, test 2.
const SEED = Buffer.from("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb", "hex");
const PUBLIC = Buffer.from("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "hex");
const SIGNED =
  "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";

test("signatures are Ed25519's, as the standard's own example gives them", () => {
  const signer = signerFromSeed(SEED);
  assert.equal(signer.publicKey, PUBLIC.toString("base64url"));
  assert.equal(Buffer.from(signer.sign("r"), "base64url").toString("hex"), SIGNED);
});

test("the published key is what other programs take, and its name is its thumbprint", () => {
  // RFC 8037, appendix A.3.
  assert.equal(keyIdOf("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"), "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
  const { publicKey, sign } = signerFromSeed(Buffer.alloc(32, 3));
  const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: publicKey }, format: "jwk" });
  assert.ok(verify(null, Buffer.from("words"), key, Buffer.from(sign("words"), "base64url")));
});

test("what is no key or no signature signs nothing", () => {
  const { publicKey, sign } = signerFromSeed(Buffer.alloc(32, 3));
  for (const bad of ["", "x", sign("other"), `${sign("words")}AA`])
    assert.equal(isSignedBy(publicKey, "words", bad), false);
  assert.equal(isSignedBy("short", "words", sign("words")), false);
});
