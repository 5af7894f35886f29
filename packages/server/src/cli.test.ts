import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { VERSION } from "./version.ts";

const BIN = join(import.meta.dirname, "../bin/clearline.mjs");

const clearline = (...args: string[]) => started(args);

function started(args: readonly string[], settings: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    encoding: "utf8",
    env: { ...process.env, ...settings },
    timeout: 60_000,
    killSignal: "SIGKILL",
  });
  return { status, stdout, stderr };
}

test("the help names every command with what it does and one example, and goes to standard output", () => {
  const { status, stdout, stderr } = clearline("--help");
  assert.deepEqual([status, stderr], [0, ""]);
  for (const name of [
    "serve",
    "work",
    "demo",
    "migrate",
    "user",
    "api-key",
    "places",
    "organisations",
    "erase",
    "reread",
    "read",
    "check",
    "link",
    "surge",
    "warn",
  ]) {
    assert.match(stdout, new RegExp(`^  ${name} +\\S.+\\n.*clearline ${name}`, "m"), name);
  }
});

test("the version is the package's", () => {
  assert.deepEqual(clearline("--version"), { status: 0, stdout: `${VERSION}\n`, stderr: "" });
});

test("help and version answer to what people type out of habit", () => {
  for (const args of [["-v"], ["version"]]) assert.equal(clearline(...args).stdout, `${VERSION}\n`);
  assert.match(clearline("-h").stdout, /^Clearline .+\n\n {2}serve /);
  for (const args of [
    ["user", "-h"],
    ["help", "user"],
  ])
    assert.match(clearline(...args).stdout, /^clearline user: /);
  assert.equal(clearline("help", "sreve").status, 2);
});

test("who has seen enough of a file's answers ends the command, long before the file is read", () => {
  const folder = mkdtempSync(join(tmpdir(), "clearline-pipe-"));
  const file = join(folder, "calls.jsonl");
  writeFileSync(file, '{"text":"He said he was from my bank and wanted my PIN"}\n'.repeat(400_000));
  try {
    const { status, stdout } = spawnSync(
      "sh",
      ["-c", '"$0" "$1" check "$2" | head -n 1', process.execPath, BIN, file],
      {
        encoding: "utf8",
        timeout: 60_000,
      },
    );
    assert.equal(status, 0);
    assert.match(stdout, /^\{"id":null,"risk":/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a wrong call is one sentence on standard error and exit 2", () => {
  assert.deepEqual(clearline("sreve"), {
    status: 2,
    stdout: "",
    stderr: 'There is no command "sreve". See clearline --help.\n',
  });
  assert.deepEqual(clearline("user", "remove"), {
    status: 2,
    stdout: "",
    stderr: "There is no clearline user remove; see clearline user --help.\n",
  });
  assert.equal(clearline().status, 2);
});

test("serve lists its settings, and wrong ones stop the start with all errors", () => {
  const help = clearline("serve", "--help");
  assert.equal(help.status, 0);
  assert.match(help.stdout, /--database-url .+DATABASE_URL/);
  const wrong = clearline("serve", "--port", "many", "--public-url", "here");
  assert.deepEqual([wrong.status, wrong.stdout], [2, ""]);
  assert.match(wrong.stderr, /^Clearline did not start\. Put these right:\n {2}PORT .+\.\n {2}PUBLIC_URL .+\.\n/);
});

test("a folder that cannot hold the data is said in a sentence, and so is one in which no server has begun", () => {
  const folder = mkdtempSync(join(tmpdir(), "clearline-folder-"));
  const file = join(folder, "file");
  writeFileSync(file, "");
  try {
    const { status, stderr } = clearline("migrate", "--clearline-data", file);
    assert.equal(status, 2);
    assert.match(
      stderr,
      /^Clearline keeps its data in .+ it is not a folder\. Or set CLEARLINE_DATA to another folder\.\n$/,
    );
    const elsewhere = started(["user", "invite"], { CLEARLINE_DATA: join(folder, "elsewhere"), DATABASE_URL: "" });
    assert.deepEqual([elsewhere.status, elsewhere.stdout], [2, ""]);
    assert.match(elsewhere.stderr, /^Set CLEARLINE_DATA to the server’s data folder .+elsewhere/);
    assert.deepEqual(readdirSync(folder), ["file"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a folder in which nothing can be made ends the start in a sentence, whatever the database", (t) => {
  // Node's own way to make folders goes round for ever there.
  if (process.platform !== "linux") return t.skip("needs /proc");
  for (const DATABASE_URL of ["", "postgres://me:hunter2@127.0.0.1:1/clearline"])
    assert.deepEqual(started(["serve", "--clearline-data", "/proc/x/data"], { DATABASE_URL, PORT: "0" }), {
      status: 2,
      stdout: "",
      stderr:
        "Clearline keeps its data in /proc/x/data and cannot use /proc/x: nothing can be made there. Or set CLEARLINE_DATA to another folder.\n",
    });
});

test("a disk that can only be read, and one that is full, are told as that", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "clearline-disk-"));
  chmodSync(folder, 0o755);
  // A disk of the test's own, seen by nothing else and gone with the command.
  const onDisk = (kind: string, argv: readonly string[]) =>
    spawnSync("unshare", ["-m", "sh", "-c", `mount -t tmpfs -o ${kind} none "$0" && exec "$@"`, folder, ...argv], {
      encoding: "utf8",
      timeout: 60_000,
      killSignal: "SIGKILL",
    });
  try {
    if (onDisk("ro", ["true"]).status !== 0) return t.skip("needs to mount");
    const start = [process.execPath, BIN, "migrate", "--clearline-data", join(folder, "data")];
    const faults = { ro: "its disk can only be read", "size=1m,mode=755": "its disk is full. Make room on it" };
    for (const [kind, fault] of Object.entries(faults)) {
      const { status, stderr } = onDisk(kind, start);
      assert.deepEqual(
        [status, stderr],
        [
          2,
          `Clearline keeps its data in ${join(folder, "data")} and cannot use ${join(folder, "data")}: ${fault}. Or set CLEARLINE_DATA to another folder.\n`,
        ],
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a database that cannot be reached is said in a sentence that keeps the password", () => {
  const { status, stderr } = clearline("migrate", "--database-url", "postgres://me:hunter2@127.0.0.1:1/clearline");
  assert.equal(status, 2);
  assert.match(stderr, /^The database cannot be reached: .+\. Check DATABASE_URL\.\n$/);
  assert.doesNotMatch(stderr, /hunter2/);
});
