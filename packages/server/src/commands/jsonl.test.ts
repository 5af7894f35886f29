import assert from "node:assert/strict";
import { test } from "node:test";
import { asText } from "./io.ts";
import { LineError, LinesRead, runJsonl, textField } from "./jsonl.ts";
import { readOptions } from "./options.ts";

async function* chunks(...parts: (string | Uint8Array)[]) {
  yield* parts;
}

async function run(input: AsyncIterable<string | Uint8Array>, handle: (record: Record<string, unknown>) => object) {
  const lines: string[] = [];
  const status = await runJsonl(
    input,
    { stdout: { write: (s) => lines.push(s) }, stderr: { write: () => {} } },
    handle,
  );
  return { status, lines: lines.map((line) => JSON.parse(line) as unknown) };
}

test("answers come in input order with the id unchanged, whatever its type", async () => {
  const { status, lines } = await run(chunks('{"id":7,"n":1}\n\n{"id":"b","n":2}'), ({ n }) => ({ n }));
  assert.equal(status, 0);
  assert.deepEqual(lines, [
    { id: 7, n: 1 },
    { id: "b", n: 2 },
  ]);
});

test("a bad line is answered with its number, the run goes on and the exit status is 1", async () => {
  const { status, lines } = await run(chunks('{"id":"a"}\n{"id":\n[1]\n{"id":"d"}\n'), () => ({ fine: true }));
  assert.equal(status, 1);
  assert.deepEqual(lines, [
    { id: "a", fine: true },
    { id: null, error: { code: "not-json", message: "The line is not JSON", line: 2 } },
    { id: null, error: { code: "not-an-object", message: "The line is JSON but not an object", line: 3 } },
    { id: "d", fine: true },
  ]);
});

test("a record the handler refuses keeps its id in the error line", async () => {
  const { status, lines } = await run(chunks('{"id":"a"}\n'), (record) => ({
    text: textField(record, "text", "required"),
  }));
  assert.equal(status, 1);
  assert.deepEqual(lines, [{ id: "a", error: { code: "text-missing", message: 'The record has no "text"', line: 1 } }]);
});

test("a handler that fails on its own account does not stop the run", async () => {
  const { lines } = await run(chunks('{"id":"a"}\n{"id":"b"}\n'), (record) => {
    if (record["id"] === "a") throw new Error("no luck");
    return {};
  });
  assert.deepEqual(lines, [{ id: "a", error: { code: "internal-error", message: "no luck", line: 1 } }, { id: "b" }]);
});

test("characters and lines split between chunks are put together, and a byte order mark is passed over", async () => {
  const bytes = new TextEncoder().encode('\uFEFF{"id":"a","text":"£5 \u{1F600}"}\r\n{"id":"b","text":""}');
  const one = Array.from(bytes, (byte) => Uint8Array.of(byte));
  const { status, lines } = await run(chunks(...one), ({ text }) => ({ text }));
  assert.equal(status, 0);
  assert.deepEqual(lines, [
    { id: "a", text: "£5 \u{1F600}" },
    { id: "b", text: "" },
  ]);
});

test("an answer is written before the next line is asked for", async () => {
  const seen: string[] = [];
  async function* slow() {
    yield '{"id":"a"}\n';
    seen.push("second chunk asked for");
    yield '{"id":"b"}\n';
  }
  await runJsonl(
    slow(),
    { stdout: { write: (line) => seen.push(line.trim()) }, stderr: { write: () => {} } },
    () => ({}),
  );
  assert.deepEqual(seen, ['{"id":"a"}', "second chunk asked for", '{"id":"b"}']);
});

test("a wrong option is refused in one sentence", () => {
  assert.throws(() => readOptions(["--frmat", "md"], { format: { type: "string" } }, { command: "clearline read" }), {
    name: "BadCall",
    message: "Unknown option '--frmat'; see clearline read --help.",
  });
  assert.throws(() => readOptions(["a", "b"], {}, { command: "clearline read" }), {
    message: '"b" is one word too many; see clearline read --help.',
  });
});

test("a field of the wrong type is refused by name", () => {
  assert.throws(() => textField({ text: 5 }, "text"), new LineError("text-not-text", '"text" must be text'));
});

test("UTF-16 as Windows writes it is read, and letters that are lost are told once", async () => {
  const err: string[] = [];
  const io = { stderr: { write: (text: string) => err.push(text) } };
  const textIn = async (...bytes: Uint8Array[]): Promise<string> => {
    let text = "";
    for await (const part of asText(chunks(...bytes), io)) text += part;
    return text;
  };
  const little = Buffer.from('\uFEFF{"text":"£5"}\r\n', "utf16le");
  assert.equal(await textIn(little.subarray(0, 7), little.subarray(7)), '{"text":"£5"}\r\n');
  assert.equal(await textIn(Buffer.from(little).swap16()), '{"text":"£5"}\r\n');
  assert.deepEqual(err, []);
  assert.equal(await textIn(Buffer.from("£5\n", "latin1"), Buffer.from("£6\n", "latin1")), "\uFFFD5\n\uFFFD6\n");
  assert.deepEqual(err, ["Some letters could not be read: the input is not UTF-8. Save it as UTF-8 and try again.\n"]);
});

test("who waits while answers go into a file sees how many lines were read, and that an empty file was empty", () => {
  const err: string[] = [];
  let now = 0;
  const watched = { stdout: { write: () => {} }, stderr: { write: (text: string) => err.push(text), isTTY: true } };
  const reading = new LinesRead(watched, () => now);
  for (; now < 2000; now += 500) reading.count();
  reading.end();
  new LinesRead(watched, () => now).end();
  assert.deepEqual(err, ["\r\u001B[K3 lines read", "\r\u001B[K", "There was nothing in it to read.\n"]);
  const unwatched = new LinesRead({ ...watched, stdout: { write: () => {}, isTTY: true } }, () => now);
  now += 5000;
  unwatched.count();
  unwatched.end();
  assert.equal(err.length, 3);
});
