import assert from "node:assert/strict";
import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { inDataFolder } from "./cannot-start.ts";
import { makeFolder } from "./make-folder.ts";

const at = mkdtempSync(join(tmpdir(), "clearline-make-folder-"));
after(() => rmSync(at, { recursive: true }));

test("the folders above one that is made are made with it, and one that is there is left as it is", () => {
  const deep = join(at, "with a space", "München", "日本");
  makeFolder(deep, 0o700);
  makeFolder(deep, 0o755);
  assert.equal(statSync(deep).mode & 0o777, 0o700);
});

test("a file, a link to nothing, a link to itself and a name that is too long are told in a sentence", () => {
  writeFileSync(join(at, "file"), "");
  symlinkSync(join(at, "nowhere"), join(at, "dangling"));
  symlinkSync("loop", join(at, "loop"));
  const faults = {
    file: "it is not a folder",
    dangling: "it is not a folder",
    loop: "it is a link that leads to itself",
    ["long".repeat(100)]: "its name is too long",
  };
  for (const [name, fault] of Object.entries(faults)) {
    const path = join(at, name);
    assert.throws(() => inDataFolder(path, () => makeFolder(path, 0o700)), {
      name: "CannotStart",
      message: `Clearline keeps its data in ${path} and cannot use ${path}: ${fault}. Or set CLEARLINE_DATA to another folder.`,
    });
  }
});
