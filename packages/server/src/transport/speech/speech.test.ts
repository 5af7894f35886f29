import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { modelIn } from "./model-files.ts";
import { piecesOf } from "./pieces.ts";
import { speechFrom } from "./sherpa.ts";

const folder = mkdtempSync(join(tmpdir(), "clearline-speech-"));
after(() => rmSync(folder, { recursive: true }));

const files = (...names: string[]) => names.map((name, i) => ({ name, bytes: 100 - i }));

test("a folder's kind of model is told from its files, and the smaller of two is taken", () => {
  const kind = (...names: string[]) => {
    const model = modelIn(files(...names));
    return model.ok ? Object.keys(model.value).filter((key) => key !== "tokens")[0] : model.error.code;
  };
  assert.equal(kind("encoder-epoch-1.onnx", "decoder-epoch-1.onnx", "joiner-epoch-1.onnx", "tokens.txt"), "transducer");
  assert.equal(kind("tiny.en-encoder.onnx", "tiny.en-decoder.onnx", "tiny.en-tokens.txt"), "whisper");
  assert.equal(
    kind("preprocess.onnx", "encode.onnx", "uncached_decode.onnx", "cached_decode.onnx", "tokens.txt"),
    "moonshine",
  );
  assert.equal(kind("model.int8.onnx", "tokens.txt"), "nemoCtc");
  assert.equal(kind("model.onnx"), "no-tokens");
  assert.equal(kind("tokens.txt", "README.md"), "no-model");
  const whisper = modelIn(files("en-encoder.onnx", "en-decoder.onnx", "en-encoder.int8.onnx", "en-tokens.txt"));
  assert.ok(whisper.ok && "whisper" in whisper.value);
  assert.equal(whisper.value.whisper.encoder, "en-encoder.int8.onnx");
});

test("a long recording is cut where it is quiet, into pieces that a model can hear, and nothing is lost", () => {
  const sampleRate = 100;
  const samples = Float32Array.from({ length: 100 * sampleRate }, (_, i) =>
    Math.floor(i / sampleRate) % 25 === 24 ? 0 : 0.5,
  );
  const pieces = piecesOf({ samples, sampleRate });
  assert.ok(pieces.every((piece) => piece.length <= 28 * sampleRate && piece.length > 0));
  assert.equal(
    pieces.reduce((sum, piece) => sum + piece.length, 0),
    samples.length,
  );
  let at = 0;
  for (const piece of pieces.slice(0, -1)) {
    at += piece.length;
    assert.equal(samples[at], 0, `cut at ${at}`);
  }
  assert.deepEqual(piecesOf({ samples: new Float32Array(), sampleRate }), []);
});

test("without the package or a model the operator is told what to do", async () => {
  await assert.rejects(speechFrom(join(folder, "none")), /there is no folder/);
  await assert.rejects(speechFrom(folder), /no tokens\.txt/);
  writeFileSync(join(folder, "tokens.txt"), "a 0\n");
  await assert.rejects(speechFrom(folder), /no model that we know/);
  writeFileSync(join(folder, "model.onnx"), "not a model");
  const missing = () => Promise.reject(Object.assign(new Error("gone"), { code: "ERR_MODULE_NOT_FOUND" }));
  await assert.rejects(speechFrom(folder, missing), /Install it beside Clearline: npm install sherpa-onnx-node/);
});
