import assert from "node:assert/strict";
import { test } from "node:test";
import { READ_HELP, read } from "./read.ts";

async function run(argv: string[], input: string, isTTY = false) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await read(argv, {
    stdin: (async function* () {
      yield input;
    })(),
    stdout: { write: (text: string) => out.push(text), isTTY },
    stderr: { write: (text: string) => err.push(text) },
    readFile: (path) => Promise.reject(Object.assign(new Error(path), { code: "ENOENT" })),
  });
  return { status, out: out.join(""), err: err.join("") };
}

type Answer = {
  id: unknown;
  incidents?: { place: string | null; evidence: { field: string; start: number; end: number }[] }[];
  error?: { code: string; line: number };
};
const parse = (line: string): Answer => JSON.parse(line);
const parsed = (out: string): Answer[] => out.trimEnd().split("\n").map(parse);

const WARNING =
  "On Tuesday 3 March 2026 a resident of Swanley was rung by a man claiming to be from Barclays who asked for her PIN.";

test("a document is answered with its id and with evidence that stands in its text", async () => {
  const { status, out } = await run([], `${JSON.stringify({ id: 5, text: WARNING, published: "2026-03-05" })}\n`);
  assert.equal(status, 0);
  const [answer] = parsed(out);
  assert.equal(answer?.id, 5);
  const [incident] = answer?.incidents ?? [];
  assert.equal(incident?.place, "Swanley");
  const place = incident?.evidence.find(({ field }) => field === "place");
  assert.equal(WARNING.slice(place?.start, place?.end), "Swanley");
});

test("a line without text, with a wrong day or that is not JSON is answered, and the run goes on", async () => {
  const { status, out } = await run(
    [],
    `{"id":"a"}\n{"id":"b","text":"x","published":"yesterday"}\nnot json\n{"id":"d","text":"Nothing happened","published":"2026-03"}\n`,
  );
  assert.equal(status, 1);
  assert.deepEqual(
    parsed(out).map(({ id, error }) => [id, error?.code ?? null, error?.line ?? null]),
    [
      ["a", "text-missing", 1],
      ["b", "published-not-a-day", 2],
      [null, "not-json", 3],
      ["d", null, null],
    ],
  );
});

test("a single document in Markdown brings its own day", async () => {
  const { status, out } = await run(["--format", "md"], `---\npublished: 2026-03-05\n---\n${WARNING}\n`);
  assert.equal(status, 0);
  assert.equal(parsed(out)[0]?.incidents?.length, 1);
});

test("the evidence of a page stands in its markup", async () => {
  const page = `<html><head><title>A &amp; B</title></head><body><p>${WARNING.replace("Swanley", "<b>Swanley</b>")}</p></body></html>`;
  const { out } = await run(["--format", "html"], page);
  const place = parsed(out)[0]?.incidents?.[0]?.evidence.find(({ field }) => field === "place");
  assert.equal(page.slice(place?.start, place?.end), "Swanley");
});

test("a wrong call is one sentence and exit 2", async () => {
  const format = await run(["--format", "pdf"], WARNING);
  assert.deepEqual([format.status, format.err], [2, '--format must be one of md, html, txt, not "pdf".\n']);
  const empty = await run(["--format", "txt"], " \n");
  assert.deepEqual([empty.status, empty.err], [2, "The document is empty.\n"]);
  assert.equal((await run(["nowhere.jsonl"], "")).status, 2);
});

test("--help teaches", async () => {
  assert.equal((await run(["--help"], "")).out, READ_HELP);
});

test("on a terminal a record without an id has its heading alone, and a file of another kind does not fill the screen", async () => {
  const { status, out } = await run(
    [],
    `${JSON.stringify({ text: WARNING })}\n${JSON.stringify({ id: "b", text: WARNING })}\n${"no record\n".repeat(30)}`,
    true,
  );
  assert.equal(status, 1);
  assert.match(out, /^warns of phone fraud\n/);
  assert.match(out, /^b: warns of phone fraud\n/m);
  assert.doesNotMatch(out, /null|Line 8/);
  assert.match(out, /^Line 7: .+\n25 more lines are wrong\.\n$/m);
});
