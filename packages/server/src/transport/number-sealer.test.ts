import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { ristretto255_oprf } from "@noble/curves/ed25519.js";
import { type Day, sealedAs } from "@clearline/engine";
import { numberSealerFrom, numberSealerIn, quarterBefore, quarterOf } from "./number-sealer.ts";

const folder = mkdtempSync(join(tmpdir(), "clearline-keys-"));
after(() => rmSync(folder, { recursive: true }));
const day = (given: string): Day => given as Day;
const { oprf } = ristretto255_oprf;
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

/** RFC 9497, A.1.1: ristretto255-SHA512, OPRF mode, the first test vector. */
test("the keyed function is that of RFC 9497", () => {
  const { secretKey } = oprf.deriveKeyPair(Buffer.alloc(32, 0xa3), Buffer.from("test key"));
  assert.equal(hex(secretKey), "5ebcea5ee37023ccb9fc2d2019f9d7737be85591ae8652ffa9ef0f4d37063b0e");
  const input = Uint8Array.of(0);
  const { blind, blinded } = oprf.blind(input);
  assert.equal(
    hex(oprf.finalize(input, blind, oprf.blindEvaluate(secretKey, blinded))),
    "527759c3d9366f277d8c6020418d96bb393ba2afb20ff90df23fb7708264e2f3ab9135e3bd69955851de4b1f9fe8a0973396719b7912ba9ee8aa7d0b5e24bcf6",
  );
});

test("what is evaluated blindly and what is sealed of a number that we hold are one value, under one quarter's key", () => {
  for (const sealer of [numberSealerFrom("a secret"), numberSealerIn(folder)]) {
    const input = Buffer.from(sealedAs("+441632960123"));
    const { blind, blinded } = oprf.blind(input);
    const evaluated = sealer.evaluate(blinded, day("2026-11-19")) ?? assert.fail();
    const value = hex(oprf.finalize(input, blind, evaluated).slice(0, 32));
    const held = (number: string, on: string) => sealer.seal(number, day(on)).map(hex);
    assert.ok(held("+441632960123", "2026-12-31").includes(value));
    assert.ok(held("+441632960123", "2027-01-01").includes(value), "the last quarter's values are kept");
    assert.ok(!held("+441632960124", "2026-11-19").includes(value));
    assert.ok(!held("+441632960123", "2027-04-01").includes(value));
    assert.equal(sealer.evaluate(Buffer.alloc(32), day("2027-04-01")), null, "the point that tells the key");
    assert.equal(sealer.evaluate(Buffer.alloc(31), day("2027-04-01")), null);
  }
});

test("keys in files are their owner's, and the last two are kept", () => {
  assert.deepEqual(readdirSync(folder).sort(), ["tip-numbers-2027-Q1", "tip-numbers-2027-Q2"]);
  assert.equal(statSync(join(folder, "tip-numbers-2027-Q2")).mode & 0o777, 0o600);
  assert.deepEqual(
    ["2026-01-01", "2026-12-31"].map((one) => quarterOf(day(one))),
    ["2026-Q1", "2026-Q4"],
  );
  assert.deepEqual(["2026-Q1", "2026-Q4"].map(quarterBefore), ["2025-Q4", "2026-Q3"]);
});
