import assert from "node:assert/strict";
import { test } from "node:test";
import { isProtected } from "../base/phone.ts";
import { CLAIMED, DIRECTORY } from "./directory-entries.ts";

test("each entry has a key of its own, a source, and a day on which it was looked at", () => {
  assert.equal(new Set(DIRECTORY.map(({ key }) => key)).size, DIRECTORY.length);
  for (const { key, source, written, looked, says } of DIRECTORY) {
    assert.match(key, /^[a-z0-9-]{1,60}$/);
    assert.ok(source.length > 5 && says.length > 5, key);
    assert.ok(written === null || written <= looked, key);
  }
});

test("every number in the directory is a protected one: it can be imitated and never accused", () => {
  for (const { key, number } of DIRECTORY) assert.equal(isProtected(number), true, key);
});

test("the 20 members of 159 are there, and all can be chosen", () => {
  const banks = DIRECTORY.filter(({ kind, key }) => kind === "bank" && key !== "159");
  assert.equal(banks.length, 20);
  for (const bank of banks) assert.ok(CLAIMED.includes(bank), bank.name);
});

test("nobody is sent to 999 or 105 to ask whether a call was real", () => {
  assert.deepEqual(
    CLAIMED.filter(({ number }) => ["999", "105"].includes(number)),
    [],
  );
  assert.ok(CLAIMED.some(({ number }) => number === "101"));
});
