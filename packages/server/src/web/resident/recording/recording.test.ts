import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type TestApp, testApp } from "../../test-support.ts";
import { readWav } from "./wav.ts";

/** A WAV of these samples, -1 to 1. */
export function wavOf(samples: readonly number[], { bits = 16, channels = 1, rate = 16_000, kind = 1 } = {}): Buffer {
  const width = bits / 8;
  const bytes = Buffer.alloc(44 + samples.length * width);
  bytes.write("RIFF", 0).toString();
  bytes.writeUInt32LE(36 + samples.length * width, 4);
  bytes.write("WAVEfmt ", 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(kind, 20);
  bytes.writeUInt16LE(channels, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate * channels * width, 28);
  bytes.writeUInt16LE(channels * width, 32);
  bytes.writeUInt16LE(bits, 34);
  bytes.write("data", 36);
  bytes.writeUInt32LE(samples.length * width, 40);
  samples.forEach((sample, i) => {
    const at = 44 + i * width;
    if (kind === 3) bytes.writeFloatLE(sample, at);
    else if (bits === 8) bytes.writeUInt8(Math.round(sample * 127) + 128, at);
    else bytes.writeIntLE(Math.round(sample * (2 ** (bits - 1) - 1)), at, width);
  });
  return bytes;
}

test("uncompressed WAV files are read, whatever their width, and channels become one", () => {
  for (const format of [{ bits: 8 }, { bits: 16 }, { bits: 24 }, { bits: 32 }, { bits: 32, kind: 3 }]) {
    const read = readWav(wavOf([0, 0.5, -0.5], format));
    assert.ok(read.ok, JSON.stringify(format));
    assert.equal(read.value.sampleRate, 16_000);
    [0, 0.5, -0.5].forEach((sample, i) =>
      assert.ok(Math.abs((read.value.samples[i] ?? 9) - sample) < 0.01, `${i} of ${JSON.stringify(format)}`),
    );
  }
  const stereo = readWav(wavOf([0.4, 0.8, 0, 0.2], { channels: 2 }));
  assert.ok(stereo.ok);
  assert.deepEqual(
    [...stereo.value.samples].map((sample) => sample.toFixed(1)),
    ["0.6", "0.1"],
  );
});

test("what is no such file is named, never thrown", () => {
  const code = (bytes: Uint8Array): string => {
    const read = readWav(bytes);
    return read.ok ? "read" : read.error.code;
  };
  assert.equal(code(Buffer.from("ID3 an mp3")), "not-a-wav");
  assert.equal(code(Buffer.alloc(0)), "not-a-wav");
  assert.equal(code(wavOf([])), "wav-empty");
  assert.equal(code(wavOf([0, 0], { kind: 6 })), "wav-packed");
  assert.equal(
    code(
      wavOf(
        Array.from({ length: 8000 * 241 }, () => 0),
        { rate: 8000, bits: 8 },
      ),
    ),
    "wav-too-long",
  );
  const whole = wavOf([0.1, 0.2, 0.3]);
  for (let cut = 0; cut < whole.length; cut++) code(whole.subarray(0, cut));
});

let clearline: TestApp;
before(async () => {
  clearline = await testApp();
});
after(() => clearline.close());

function send(file: Buffer | null): Promise<{ statusCode: number; body: string }> {
  const part =
    file === null
      ? Buffer.alloc(0)
      : Buffer.concat([
          Buffer.from(
            '--b\r\ncontent-disposition: form-data; name="recording"; filename="a.wav"\r\ncontent-type: audio/wav\r\n\r\n',
          ),
          file,
          Buffer.from("\r\n"),
        ]);
  return clearline.app.inject({
    method: "POST",
    url: "/check/recording",
    headers: { "content-type": "multipart/form-data; boundary=b" },
    payload: Buffer.concat([part, Buffer.from("--b--\r\n")]),
  });
}

test("where the operator has given no model the page says that it is off, and takes no file", async () => {
  const page = await clearline.app.inject("/check/recording");
  assert.match(page.body, /This is switched off here\./);
  assert.doesNotMatch(page.body, /type="file"/);
  assert.equal((await send(wavOf([0.1]))).statusCode, 404);
});

test("where there is one, its words are shown to be mended, and what cannot be read is said", async () => {
  let answer: string | null = "This is your bank, press 1 now";
  let heard = 0;
  clearline.services.transcribe = async ({ samples }) => {
    heard = samples.length;
    return answer;
  };
  assert.match((await clearline.app.inject("/check/recording")).body, /type="file"/);
  const read = await send(wavOf([0.1, 0.2, 0.3]));
  assert.equal(read.statusCode, 200);
  assert.equal(heard, 3);
  assert.match(read.body, /<h1[^>]*><label for="f-words">This is what we heard/);
  assert.match(read.body, />\nThis is your bank, press 1 now<\/textarea>/);
  for (const [file, status, say] of [
    [null, 422, /Choose the recording on your device/],
    [Buffer.from("ID3"), 422, /Choose a WAV file/],
  ] as const) {
    const refused = await send(file);
    assert.equal(refused.statusCode, status);
    assert.match(refused.body, say);
  }
  answer = "";
  assert.match((await send(wavOf([0]))).body, /We heard no words/);
  answer = null;
  assert.equal((await send(wavOf([0]))).statusCode, 503);
  clearline.services.transcribe = () => Promise.reject(new Error("the model broke"));
  const broke = await send(wavOf([0]));
  assert.equal(broke.statusCode, 503);
  assert.match(broke.body, /Write what you heard\. This machine could not read the recording/);
  delete clearline.services.transcribe;
});

test("a file that is too large is refused with the length it may have", async () => {
  clearline.services.transcribe = async () => "words";
  const refused = await send(Buffer.alloc(25 * 1024 * 1024));
  assert.equal(refused.statusCode, 413);
  assert.match(refused.body, /4 minutes or less/);
  delete clearline.services.transcribe;
});
