import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { VERSION } from "./version.ts";

const BIN = join(import.meta.dirname, "../bin/clearline.mjs");

function clearline(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { encoding: "utf8" });
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

test("a database that cannot be reached is said in a sentence that keeps the password", () => {
  const { status, stderr } = clearline("migrate", "--database-url", "postgres://me:hunter2@127.0.0.1:1/clearline");
  assert.equal(status, 2);
  assert.match(stderr, /^The database cannot be reached: .+\. Check DATABASE_URL\.\n$/);
  assert.doesNotMatch(stderr, /hunter2/);
});
