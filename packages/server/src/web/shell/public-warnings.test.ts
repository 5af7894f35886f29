import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { publish } from "../resident/test-support.ts";
import { type TestApp, testApp } from "../test-support.ts";
import { PublicWarnings } from "./public-warnings.ts";

let clearline: TestApp;
let folder: string;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "clearline-public-"));
  clearline = await testApp();
  await publish(clearline.database, { slug: "first" });
});
after(async () => {
  await clearline.close();
  rmSync(folder, { recursive: true, force: true });
});

const html = { type: "text/html", changedAt: new Date("2026-11-19T09:15:00Z") };
const away = {
  mark: () => Promise.reject(Object.assign(new Error("gone"), { code: "ECONNREFUSED" })),
  newest: () => Promise.reject(new Error("not asked")),
  bySlug: () => Promise.reject(Object.assign(new Error("gone"), { code: "ECONNREFUSED" })),
};
const withoutDatabase = (snapshotFile: string) =>
  new PublicWarnings({
    ...clearline.services,
    store: { ...clearline.services.store, publicWarnings: away },
    snapshotFile,
  });

test("a page is made once, and anew after another process published, corrected or withdrew", async () => {
  const warnings = new PublicWarnings(clearline.services);
  let made = 0;
  const page = async () =>
    (await warnings.now()).page("list", () => {
      made += 1;
      return { ...html, body: String(made) };
    });
  assert.equal((await page()).etag, (await page()).etag);
  assert.equal(made, 1);
  await publish(clearline.database, { slug: "second", withdraw: "The calls told of were not fraud." });
  await page();
  assert.equal(made, 2);
});

test("what was out is there again after a restart without the database, and as it was", async () => {
  const snapshotFile = join(folder, "public", "warnings.json");
  const before = await new PublicWarnings({ ...clearline.services, snapshotFile }).now();
  assert.equal(statSync(snapshotFile).mode & 0o077, 0, "for its owner only");
  const warnings = withoutDatabase(snapshotFile);
  assert.deepEqual((await warnings.now()).warnings, before.warnings);
  assert.equal((await warnings.find("first"))?.found.row.slug, "first");
  await assert.rejects(warnings.find("never-seen"), { code: "ECONNREFUSED" });
});

test("a file that is cut short or of another shape is not read", async () => {
  const snapshotFile = join(folder, "cut.json");
  await new PublicWarnings({ ...clearline.services, snapshotFile }).now();
  const whole = readFileSync(snapshotFile, "utf8");
  for (const broken of [whole.slice(0, -20), whole.replace('"shape":1', '"shape":0'), "null", "", '{"shape":1}']) {
    writeFileSync(snapshotFile, broken);
    await assert.rejects(withoutDatabase(snapshotFile).now(), { code: "ECONNREFUSED" }, broken.slice(0, 20));
  }
});
