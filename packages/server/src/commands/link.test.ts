import assert from "node:assert/strict";
import { test } from "node:test";
import { LINK_HELP, link } from "./link.ts";
import { givenLines } from "./link-lines.ts";
import { linkLines, linkTogether } from "./link-together.ts";

async function run(argv: string[], input: string, isTTY = false) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await link(argv, {
    stdin: (async function* () {
      yield input;
    })(),
    stdout: { write: (text: string) => out.push(text), isTTY },
    stderr: { write: (text: string) => err.push(text) },
    readFile: (path) => Promise.reject(Object.assign(new Error(path), { code: "ENOENT" })),
  });
  return { status, out: out.join(""), err: err.join("") };
}

const lines = (...records: object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join("");
type Answer = { id: unknown; series?: string | null; because?: unknown; error?: { code: string } };
const parsed = (out: string): Answer[] => out.trimEnd().split("\n").map(parse);
const parse = (line: string): Answer => JSON.parse(line);

test("records of one number come back in their order, in one series, with the reason", async () => {
  const { status, out } = await run(
    [],
    lines(
      { id: 12, text: "Rang about my card", number: "01632 960123" },
      { id: "b", text: "Wanted the loft lined", unknown_field: [] },
      { id: "c", text: "Somebody from the water board", number: "+441632960123" },
    ),
  );
  assert.equal(status, 0);
  const [first, second, third] = parsed(out);
  assert.deepEqual([first?.id, first?.series], [12, "12"]);
  assert.deepEqual(second, { id: "b", series: null, because: [] });
  assert.deepEqual([third?.id, third?.series], ["c", "12"]);
  assert.match(JSON.stringify(third?.because), /"to":"12".*Same number shown, 01632 960123/);
});

test("the weights can be looked at: what kin share and strangers do not speaks for a link", async () => {
  const words = ["loft", "card", "parcel", "router", "grandson"];
  const records = words.flatMap((word, i) =>
    ["x", "y", "z"].map((id) => ({
      id: `${id}${i}`,
      text: `They rang about my ${word} and would not say who they were`,
      date: `2026-0${i + 1}-10`,
      number: `01632 96010${i}`,
    })),
  );
  const { status, out } = await run(["--weights"], lines(...records));
  assert.equal(status, 0);
  const weights = out
    .trimEnd()
    .split("\n")
    .map((line): { level: string; kin: number; bits: number } => JSON.parse(line));
  const bitsOf = (level: string): number => weights.find((one) => one.level === level)?.bits ?? Number.NaN;
  assert.ok(bitsOf("same number shown") > 5 && bitsOf("different numbers") < 0 && bitsOf("at most a day apart") > 2);
  assert.match((await run(["--weights"], lines(...records), true)).out, /^number\n  same number shown +kin /);
  assert.equal((await run(["--weights", "--across"], "")).status, 2);
});

test("bad lines are answered where they stand, and the rest is linked", async () => {
  const { status, out } = await run(
    [],
    `{"id":"a","number":"01632 960123"}\nnot json\n${lines(
      { text: "no id" },
      { id: "a", text: "again" },
      { id: "d", date: "2026-02-30" },
      { id: "e", text: 7 },
      { id: "f", channel: "pigeon" },
      { id: "g", number: "01632 960123", date: "--02-10" },
    )}`,
  );
  assert.equal(status, 1);
  const answers = parsed(out);
  assert.deepEqual(
    answers.map(({ error }) => error?.code ?? null),
    [null, "not-json", "id-missing", "id-repeated", "date-not-a-day", "field-not-text", "word-not-known", null],
  );
  assert.equal(answers[0]?.series, "a");
  assert.equal(answers[7]?.series, "a");
});

test("the same input and seed give the same bytes", async () => {
  const input = lines(
    ...Array.from({ length: 30 }, (_, i) => ({ id: `${i}`, text: `call ${i % 4} about parcel ${i % 3}` })),
  );
  assert.deepEqual(await run(["--seed", "5"], input), await run(["--seed", "5"], input));
});

test("a wrong call is one sentence and exit 2", async () => {
  assert.deepEqual(await run(["--sideways"], ""), {
    status: 2,
    out: "",
    err: "Unknown option '--sideways'; see clearline link --help.\n",
  });
  const missing = await run(["nowhere.jsonl"], "");
  assert.deepEqual([missing.status, missing.err], [2, "Cannot read nowhere.jsonl: there is no such file.\n"]);
  assert.equal((await run(["--seed", "x"], "")).status, 2);
});

test("no input is no output, and --help teaches", async () => {
  assert.deepEqual(await run([], ""), { status: 0, out: "", err: "" });
  assert.equal((await run(["--help"], "")).out, LINK_HELP);
});

test("on a terminal a person is shown the series by name", async () => {
  const { out } = await run(
    [],
    lines(
      { id: "a", number: "01632 960123", place: "Deal", impersonated_kind: "bank", date: "2026-03-01" },
      { id: "b", number: "01632 960123", place: "Deal", impersonated_kind: "bank", date: "2026-03-02" },
    ),
    true,
  );
  assert.match(out, /^Bank calls: Deal, from 1 March \(2 records\)\n {2}a {2}with b: /);
  assert.match(out, /0 of 2 records stand alone\n$/);
});

test("on a terminal what is wrong with a line is a sentence, whatever is printed of the others", async () => {
  const input = `${lines({ id: "a", text: "Rang about my card" })}not json\n${lines({ text: "no id" })}`;
  const said =
    'Line 2: The line is not JSON. Write each as {"text": "..."}, on a line of its own.\nLine 3: The record has no "id".\n';
  for (const argv of [[], ["--across"], ["--weights"]]) {
    const { status, out, err } = await run(argv, input, true);
    assert.equal(status, 1);
    assert.ok(`${err}${out}`.includes(said), argv.join());
    assert.doesNotMatch(`${err}${out}`, /"error"/);
  }
});

test("three threads read and link as one does, bad lines included, and say how far they are", async () => {
  const asks = ["a payment for customs", "the code on your phone", "vouchers for the tax", "your card at the door"];
  const given = Array.from({ length: 240 }, (_, i) => ({
    id: i,
    text: `Press ${1 + (i % 3)} now, ${asks[i % 4]}, reference KX${1000 + (i % 30)}. I live in ${i % 2 ? "Deal" : "Ashford"}.`,
    date: i === 100 ? "2026-02-30" : `2026-02-${String(1 + (i % 28)).padStart(2, "0")}`,
  }));
  const all = await givenLines(
    (async function* () {
      yield `${lines(...given.slice(0, 200))}not json\n${lines(...given.slice(200))}`;
    })(),
    { across: false },
  );
  const seen: number[] = [];
  const linkOn = (threads: number) => linkLines(all, { seed: 3, threads, onProgress: (done) => seen.push(done) });
  const [one, three] = [await linkOn(1), await linkOn(3)];
  assert.deepEqual(three.linked, one.linked);
  assert.ok(one.linked.some(({ series }) => series !== null));
  const bad = ({ lines }: typeof one) =>
    lines.flatMap((line) => (line.kind === "bad" ? [[line.line, line.error]] : []));
  assert.deepEqual(bad(three), bad(one));
  assert.deepEqual(
    bad(three).map(([line]) => line),
    [101, 201],
  );
  assert.ok(seen.length > 1);
});

test("a thread that fails ends the others, and who waits is told", { timeout: 20_000 }, async () => {
  const broken = { kind: "read", records: [{ id: "a" }] } as never;
  const sound = { kind: "read" as const, records: [] };
  await assert.rejects(
    linkTogether([broken, sound], { seed: 1, onProgress: () => {}, wantsRecords: false }),
    TypeError,
  );
});
