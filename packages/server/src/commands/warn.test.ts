import assert from "node:assert/strict";
import { test } from "node:test";
import type { Io } from "./io.ts";
import { warn } from "./warn.ts";

const incident = (report: string, place: string) => ({
  report,
  place,
  date: "2026-11-17",
  channel: "live_call",
  impersonated_kind: "bank",
  asked_for: ["money_transfer"],
  outcome: "no_loss",
});
const SERIES = {
  area: { name: "west Kent" },
  force: { name: "Weald Police", domain: "clearline.example" },
  incidents: ["a", "b", "c", "d", "e"].map((report) => incident(report, "Swanley")),
};

async function run(argv: readonly string[], files: Record<string, string>) {
  let out = "";
  let err = "";
  const io: Io = {
    stdin: (async function* () {})(),
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    readFile: (path) => Promise.resolve(files[path] ?? assert.fail(path)),
  };
  return { status: await warn(argv, io), out, err };
}

const drafted = (series: unknown) =>
  run(["draft", "--series", "s.json", "--today", "2026-11-19"], { "s.json": JSON.stringify(series) });

test("a series becomes a draft document with its facts in front, and no rise is told without a surge", async () => {
  const { status, out } = await drafted(SERIES);
  assert.equal(status, 0);
  assert.match(out, /\npublish: "draft"\n/);
  assert.match(out, /\narea: "west Kent"\n/);
  assert.match(out, /Tuesday 17 November/);
  assert.doesNotMatch(out, /usually/);
  const surge = { id: "s1", observed: 15, expected: 3.1, start: "2026-11-16", end: "2026-11-18", recurrence_days: 900 };
  assert.match((await drafted({ ...SERIES, surge })).out, /15 people told us[^]*about 3/);
});

test("a draft renders in every form, each of which says that it is a draft", async () => {
  const { out: document } = await drafted(SERIES);
  for (const form of ["html", "atom", "jsonfeed", "cap", "email", "sms", "og-image", "card"]) {
    const { status, out } = await run(["render", "d.md", "--as", form], { "d.md": document });
    assert.equal(status, 0, form);
    assert.match(out, /draft/i, form);
    assert.match(out, /Put the phone down/, form);
  }
});

test("what the document says is kept from draft to form", async () => {
  const { out } = await drafted(SERIES);
  assert.equal(/^title: "(.*)"$/m.exec(out)?.[1], "Calls that pretend to be from your bank");
  const sms = await run(["render", "d.md", "--as", "sms"], { "d.md": out });
  assert.match(sms.out, /^DRAFT\. Weald Police: Calls that pretend to be from your bank, Swanley\./);
});

test("a wrong call or an unusable input is one sentence, and exit 2", async () => {
  const wrong = async (argv: readonly string[], files: Record<string, string> = {}) => {
    const { status, out, err } = await run(argv, files);
    assert.deepEqual([status, out, err.trimEnd().split("\n").length], [2, "", 1], err);
    return err;
  };
  assert.match(await wrong([]), /draft, render or send/);
  assert.match(await wrong(["draft"]), /needs --series/);
  assert.match(await wrong(["render", "d.md", "--as", "fax"], { "d.md": "" }), /--as must be one of/);
  assert.match(await wrong(["render", "d.md", "--as", "cap"], { "d.md": "hello" }), /three hyphens/);
  assert.match(await wrong(["draft", "--series", "s"], { s: "{" }), /not JSON/);
  assert.match(await wrong(["draft", "--series", "s"], { s: "{}" }), /incidents/);
  const bad = JSON.stringify({ incidents: [{ channel: "pigeon" }] });
  assert.match(await wrong(["draft", "--series", "s"], { s: bad }), /"channel" must be one of/);
});
