import assert from "node:assert/strict";
import { test } from "node:test";
import { CHECK_HELP, check } from "./check.ts";

type Ran = { status: number; out: string; err: string };

async function run(argv: string[], input = "", isTTY = false): Promise<Ran> {
  const ran: Ran = { status: -1, out: "", err: "" };
  ran.status = await check(argv, {
    stdin: (async function* () {
      yield input;
    })(),
    stdout: { isTTY, write: (chunk) => (ran.out += chunk) },
    stderr: { write: (chunk) => (ran.err += chunk) },
    readFile: () => Promise.reject(Object.assign(new Error("gone"), { code: "ENOENT" })),
  });
  return ran;
}

type Answer = Record<string, unknown> & { error?: { code: string; line: number } };

const linesOf = (out: string): Answer[] =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

const PIN = "He said he was from my bank and wanted me to read out my PIN";

test("a call is answered in the contract's words, under its own id", async () => {
  const { status, out } = await run([], `${JSON.stringify({ id: 7, text: PIN, other: true })}\n`);
  assert.equal(status, 0);
  const [answer] = linesOf(out);
  assert.deepEqual(Object.keys(answer ?? {}), [
    "id",
    "risk",
    "verdict",
    "impersonated_kind",
    "asked_for",
    "reasons",
    "do",
  ]);
  assert.equal(answer?.["id"], 7);
  assert.equal(answer?.["verdict"], "likely_fraud");
  assert.equal(answer?.["impersonated_kind"], "bank");
  assert.deepEqual(answer?.["asked_for"], ["pin_or_password"]);
});

test("a bad line is answered in its place and the rest goes on", async () => {
  const { status, out } = await run([], `nonsense\n{"id":"a"}\n{"id":"b","text":"${PIN}"}\n`);
  assert.equal(status, 1);
  const lines = linesOf(out);
  assert.deepEqual(
    lines.slice(0, 2).map(({ id, error }) => [id, error?.code]),
    [
      [null, "not-json"],
      ["a", "text-missing"],
    ],
  );
  assert.equal(lines[2]?.["verdict"], "likely_fraud");
});

test("a stream gives a line at most ten words apart, and then the whole answer", async () => {
  const { status, out } = await run(["--stream"], `{"id":"a","text":"${PIN} ${PIN}"}\n`);
  assert.equal(status, 0);
  const lines = linesOf(out);
  assert.deepEqual(
    lines.slice(0, -1).map(({ id, at_word }) => [id, at_word]),
    [
      ["a", 10],
      ["a", 20],
      ["a", 30],
    ],
  );
  assert.equal(lines.at(-2)?.["risk"], lines.at(-1)?.["risk"]);
  assert.ok("do" in (lines.at(-1) ?? {}));
});

test("on a terminal the act comes first and the words are quoted", async () => {
  const { out } = await run([], `{"id":"a","text":"${PIN}"}\n`, true);
  assert.match(out, /^a: End the call\. This is likely fraud\.\n {2}1\. Put the phone down now\./);
  assert.match(out, /"[^"]*PIN": They want a PIN/);
});

test("no text, white space alone and what is not text are answered with one sentence that says what to do", async () => {
  const say = 'Write what was said in the call in "text"';
  for (const record of [{}, { text: "" }, { text: " \n\t\u00a0" }, { text: null }, { text: 5 }])
    for (const argv of [[], ["--stream"]]) {
      const { status, out } = await run(argv, `${JSON.stringify({ id: "a", ...record })}\n`);
      assert.equal(status, 1);
      const code = "text" in record && record.text === 5 ? "text-not-text" : "text-missing";
      assert.deepEqual(linesOf(out), [{ id: "a", error: { code, message: say, line: 1 } }]);
    }
});

test("on a terminal what is wrong is a sentence with the line, and a record without an id has its heading alone", async () => {
  const input = `nonsense\n[1]\n{"id":"a","text":" "}\n{"text":"${PIN}"}\n`;
  const errors = [
    'Line 1: The line is not JSON. Write each as {"text": "..."}, on a line of its own.',
    'Line 2: The line is JSON but not an object. Write each as {"text": "..."}, on a line of its own.',
    'Line 3: Write what was said in the call in "text".',
  ];
  const { status, out } = await run([], input, true);
  assert.equal(status, 1);
  assert.deepEqual(out.split("\n").slice(0, 4), [...errors, "End the call. This is likely fraud."]);
  const stream = await run(["--stream"], input, true);
  assert.deepEqual(stream.out.split("\n").slice(0, 3), errors);
  assert.match(stream.out, /\nEnd the call\. This is likely fraud\.\n/);
  assert.match((await run(["--json"], input, true)).out, /^\{"id":null,"error":\{"code":"not-json"/);
});

test("on a terminal a stream is laid out too", async () => {
  const { out } = await run(["--stream"], `{"id":"a","text":"${PIN} ${PIN}"}\n`, true);
  assert.match(out, /^ {4}10 words {2}\d\.\d\d {2}(?:likely fraud|be careful|no signs seen)\n/);
  assert.match(out, /\na: End the call\. This is likely fraud\.\n {2}1\. Put the phone down/);
  assert.match(
    (await run(["--stream", "--json"], `{"id":"a","text":"${PIN}"}\n`, true)).out,
    /^\{"id":"a","at_word":10/,
  );
});

test("a wrong call is one sentence and exit 2; help is printed", async () => {
  assert.deepEqual(await run(["none.jsonl"]), {
    status: 2,
    out: "",
    err: "Cannot read none.jsonl: there is no such file.\n",
  });
  assert.equal((await run(["--quick"])).status, 2);
  assert.equal((await run(["--help"])).out, CHECK_HELP);
});
