import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, test } from "node:test";
import { groupsOf } from "./together.ts";

const folder = mkdtempSync(join(tmpdir(), "clearline-together-"));
after(() => rmSync(folder, { recursive: true, force: true }));

test("files of one room share a process, as far as its number goes; each that ends processes or is timed has its own", () => {
  const read = Array.from({ length: 13 }, (_, i) => `packages/engine/src/read/${i}.test.ts`);
  const alone = [
    "packages/server/src/jobs/a.test.ts",
    "packages/server/src/jobs/b.test.ts",
    "scripts/proofs/c.test.ts",
  ];
  const web = ["packages/server/src/web/api/d.test.ts", "packages/server/src/web/console/e.test.ts"];
  assert.deepEqual(groupsOf([...read, ...alone, ...web]), [
    read.slice(0, 12),
    read.slice(12),
    ...alone.map((file) => [file]),
    web,
  ]);
});

test("in a shared process each file's hooks are its own, and one that fails or cannot be loaded fails the run", () => {
  const hooks = (name: string): string => `
    import { after, before, beforeEach, test } from "node:test";
    await new Promise((done) => setTimeout(done, 20));
    before(() => console.log("before ${name}"));
    beforeEach(() => console.log("each ${name}"));
    after(() => console.log("after ${name}"));
    test("of ${name}", () => console.log("test ${name}"));`;
  const ran = runOf({ a: hooks("a"), b: hooks("b") });
  assert.deepEqual(
    ran.said,
    ["a", "b"].flatMap((name) => [`before ${name}`, `each ${name}`, `test ${name}`, `after ${name}`]),
  );
  assert.equal(ran.status, 0);
  assert.equal(runOf({ a: hooks("a"), c: 'throw new Error("broken")' }).status, 1);
  assert.equal(
    runOf({ a: hooks("a"), d: 'import { test } from "node:test"; test("d", () => { throw 1; });' }).status,
    1,
  );
});

function runOf(files: Readonly<Record<string, string>>): { status: number | null; said: string[] } {
  const paths = Object.entries(files).map(([name, source]) => {
    const path = join(folder, `${name}.mjs`);
    writeFileSync(path, source);
    return path;
  });
  const together = JSON.stringify(pathToFileURL(join(import.meta.dirname, "together.ts")).href);
  const script = `import { runTogether } from ${together}; runTogether(${JSON.stringify(paths)}, ${JSON.stringify(folder)}, 60000);`;
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { status, stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    env,
    encoding: "utf8",
  });
  return { status, said: stdout.split("\n").filter((line) => /^(before|each|test|after) /.test(line)) };
}
