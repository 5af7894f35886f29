/**
 * Types, lint, format and unused code: `npm run check`, or one of them by name. Prints what failed and exits 1.
 */
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");
const bin = (path: string): string => join(ROOT, "node_modules", path);

const CHECKS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  types: [
    [bin("typescript/bin/tsc"), "-p", "packages/engine"],
    [bin("typescript/bin/tsc"), "-p", "packages/engine/tsconfig.test.json"],
    [bin("typescript/bin/tsc"), "-p", "packages/server"],
    [bin("typescript/bin/tsc"), "-p", "packages/server/tsconfig.browser.json"],
  ],
  lint: [[bin("oxlint/bin/oxlint"), "--type-aware", "--deny-warnings", "packages", "scripts", "bench", "e2e"]],
  format: [[bin("@biomejs/biome/bin/biome"), "format", "--error-on-warnings"]],
  unused: [[bin("knip/bin/knip.js"), "--no-progress"]],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(CHECKS, name));
if (unknown.length > 0) {
  console.error(`There is no check "${unknown.join(", ")}". Checks: ${Object.keys(CHECKS).join(", ")}.`);
  process.exit(2);
}
let failed = 0;
for (const name of asked.length > 0 ? asked : Object.keys(CHECKS)) {
  for (const [file = "", ...args] of CHECKS[name] ?? []) {
    const began = performance.now();
    const { status } = spawnSync(process.execPath, [file, ...args], { cwd: ROOT, stdio: "inherit" });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${status === 0 ? "ok  " : "FAIL"} ${name} (${args.at(-1) ?? ""}) ${seconds} s`);
    if (status !== 0) failed += 1;
  }
}
process.exit(failed === 0 ? 0 : 1);
