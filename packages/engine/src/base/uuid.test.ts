import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { uuidOf, WEB_ADDRESSES } from "./uuid.ts";

test("the examples that others publish come out as theirs", () => {
  // RFC 9562, appendix A.4, and Python's manual of its uuid module.
  assert.equal(
    uuidOf("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com"),
    "2ed6657d-e927-568b-95e1-2665a8aea6a2",
  );
  assert.equal(uuidOf("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "python.org"), "886313e1-3b8a-5372-9b90-0c9aee199e5d");
});

test("names of every length and script are hashed as Node hashes them", () => {
  const space = Buffer.from(WEB_ADDRESSES.replaceAll("-", ""), "hex");
  for (let length = 0; length < 140; length++) {
    const name = "aé€𝄞".repeat(35).slice(0, length).toWellFormed();
    const hash = createHash("sha1").update(space).update(name).digest("hex");
    const made = uuidOf(WEB_ADDRESSES, name).replaceAll("-", "");
    assert.deepEqual([made.slice(0, 12), made[12], made.slice(13, 16)], [hash.slice(0, 12), "5", hash.slice(13, 16)]);
    assert.match(made[16] ?? "", /[89ab]/);
    assert.equal(made.slice(17), hash.slice(17, 32));
  }
});
