import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import loadWabt from "wabt";
import { SWEEP_WASM } from "./sweep-wasm.ts";

test("the program is what its source compiles to", async () => {
  const wabt = await loadWabt();
  const source = readFileSync(new URL("sweep.wat", import.meta.url), "utf8");
  const { buffer } = wabt.parseWat("sweep.wat", source, { simd: true }).toBinary({});
  assert.equal(SWEEP_WASM, Buffer.from(buffer).toString("base64"));
});
