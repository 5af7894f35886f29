/**
 * `npm test`: everything, on a real PostgreSQL and in a real browser. `npm test -- read link` runs the files whose
 * path holds one of the words. Fails when fewer tests ran than the floor, for a runner that finds no files passes.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { glob, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { pathToFileURL } from "node:url";
import { startTestServer } from "../packages/server/src/database/test-support.ts";
import { buildAssets } from "./build-assets.ts";
import { groupsOf } from "./together.ts";

const ROOT = resolve(import.meta.dirname, "..");
const PATTERNS = ["packages/*/src/**/*.test.ts", "scripts/**/*.test.ts", "e2e/**/*.test.ts"];
const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
/** Long enough for a file that walks all pages in a browser on a busy two-core machine; a hang still ends. */
const FILE_TIMEOUT_MS = 900_000;
const PROCESS_TIMEOUT_MS = 1_800_000;

const words = process.argv.slice(2);
const files = (await Array.fromAsync(glob(PATTERNS, { cwd: ROOT })))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort();
if (files.length === 0) {
  console.error(`No test file holds ${words.map((word) => `"${word}"`).join(" or ")} in its path.`);
  process.exit(2);
}

await buildAssets();
const browser = findBrowser();
if (browser) process.env["CLEARLINE_CHROMIUM"] = browser;
const server = await startTestServer();
process.env["CLEARLINE_TEST_DATABASE_URL"] = server.url;

// What one process compiled, the next takes up: the sources are the same for all.
process.env["NODE_COMPILE_CACHE"] ??= join(ROOT, "node_modules/.cache/clearline-tests");

/** One process more than there are processors: a test often waits for its browser, its database or the disk. */
const SIDE_BY_SIDE = availableParallelism() + 1;

let ran = 0;
let failed = 0;
const folder = await mkdtemp(join(tmpdir(), "clearline-tests-"));
const stream = run({
  files: await Promise.all(groupsOf(files).map(fileOf)),
  concurrency: SIDE_BY_SIDE,
  timeout: PROCESS_TIMEOUT_MS,
});
stream.on("test:pass", (event) => {
  if (event.details.type !== "suite" && event.skip === undefined) ran += 1;
});
stream.on("test:fail", () => {
  failed += 1;
});
stream.compose(spec).pipe(process.stdout);
await new Promise((done) => stream.on("end", done));
await server.stop();
await rm(folder, { recursive: true, force: true });

const { tests: floor } = JSON.parse(await readFile(join(ROOT, "scripts/test-floor.json"), "utf8")) as { tests: number };
// Without a browser its tests are skipped, which was said; in CI there is always one.
if (words.length === 0 && browser !== null && ran < floor) {
  console.error(
    `Only ${ran} tests ran, and the floor is ${floor}: some were lost or skipped. See scripts/test-floor.json.`,
  );
  failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;

/** What a process runs: a file that we write here and that runs the test files of a group, each within its time. */
async function fileOf(group: readonly string[], index: number): Promise<string> {
  const paths = group.map((file) => join(ROOT, file));
  const own = join(folder, `group-${String(index).padStart(3, "0")}.mjs`);
  const together = JSON.stringify(pathToFileURL(join(ROOT, "scripts/together.ts")).href);
  const args = [paths, ROOT, FILE_TIMEOUT_MS].map((arg) => JSON.stringify(arg)).join(", ");
  await writeFile(own, `import { runTogether } from ${together};\nrunTogether(${args});\n`);
  return own;
}

/** A Chromium, installed where that can be done; else null, and the browser tests say why they are skipped. */
function findBrowser(): string | null {
  const found = [process.env["CLEARLINE_CHROMIUM"], ...CHROMIUM].find((path) => path && existsSync(path));
  if (found) return found;
  const debian = existsSync("/usr/bin/apt-get");
  if (debian && process.getuid?.() === 0) {
    console.log("Installing Chromium for the browser tests.");
    const quiet = { stdio: ["ignore", "ignore", "inherit"] as ["ignore", "ignore", "inherit"] };
    spawnSync("apt-get", ["update", "-qq"], quiet);
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet);
    const installed = CHROMIUM.find((path) => existsSync(path));
    if (installed) return installed;
  }
  if (process.env["CI"]) {
    console.error("Chromium is not here and could not be installed. In CI the browser tests must run.");
    process.exit(1);
  }
  console.log(
    "No Chromium: the browser tests are skipped. Install one (Debian: apt-get install chromium) or set CLEARLINE_CHROMIUM.",
  );
  return null;
}
