/** `clearline relink` as an operator runs it: beside a running server, on its database. */
import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { readReport } from "../actions/read-report.ts";
import { receiveReport } from "../actions/receive-report.ts";
import { relinkReports } from "../actions/relink-reports.ts";
import { readConfig } from "../config.ts";
import { wire } from "../wire.ts";
import { relink } from "./relink.ts";

const folder = mkdtempSync(join(tmpdir(), "clearline-relink-"));
chmodSync(folder, 0o755); // the database's own user must get in
process.env["CLEARLINE_DATA"] = folder;
const read = readConfig(process.env, []);
assert.ok(read.ok);
const server = await wire(read.config, { mayJoin: false });
process.env["DATABASE_URL"] = server.database.url;
const { deps } = server;
after(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function run(...argv: string[]): Promise<{ status: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await relink(argv, {
    stdin: (async function* () {})(),
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => err.push(text) },
    readFile: () => Promise.reject(new Error("no file is read")),
  });
  return { status, out: out.join(""), err: err.join("") };
}

test("with nothing stored it says so; then it begins, tells how far it is, and ends", async () => {
  assert.deepEqual(await run(), { status: 1, out: "", err: "There are no reports to link yet.\n" });
  assert.deepEqual(await run("--progress"), { status: 0, out: "null\n", err: "" });
  for (let i = 0; i < 2; i++) {
    const report = {
      words: "A recorded message said it was the fraud team of my bank and told me to press 1.",
      callDate: null,
      place: "Sevenoaks",
      numberShown: "01632 960123",
      forSomeoneElse: false,
      anonymous: false,
      contact: null,
    };
    const received = await receiveReport(deps, { report, source: "web" });
    assert.ok(received.ok);
    await readReport(deps, received.value.id);
  }
  assert.match((await run()).out, /^2 reports are to be linked anew\./);
  assert.match((await run()).err, /^This is under way already/);
  const waiting = JSON.parse((await run("--progress")).out);
  assert.deepEqual([waiting.state, waiting.done, waiting.total], ["waiting", 0, 2]);
  await relinkReports(deps, waiting.id);
  const finished = JSON.parse((await run("--progress")).out);
  assert.deepEqual([finished.state, finished.moved, finished.parted], ["finished", 2, 0]);
  assert.deepEqual(await run("--stop"), { status: 1, out: "", err: "Nothing is being linked anew.\n" });
});

test("called wrongly, it says how to call it", async () => {
  assert.equal((await run("--progress", "--stop")).status, 2);
  assert.equal((await run("reports.jsonl")).status, 2);
  assert.match((await run("--help")).out, /^clearline relink: links every stored report anew/);
});
