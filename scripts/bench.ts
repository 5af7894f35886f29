/**
 * `npm run bench -- NAME [options]`: one seeded benchmark, or all of them. A benchmark is a file in `bench/` of that
 * name; it prints for a person, or with `--json` one line of figures.
 */
import { spawnSync } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";

const FOLDER = resolve(import.meta.dirname, "../bench");
/** What a benchmark stands on, not benchmarks themselves. */
const SUPPORT = /^made-|\.d\.ts$|\.test\.ts$/;

const known = (await readdir(FOLDER))
  .filter((file) => file.endsWith(".ts") && !SUPPORT.test(file))
  .map((file) => file.slice(0, -3))
  .sort();
const [first, ...rest] = process.argv.slice(2);
const named = first !== undefined && !first.startsWith("-");
if (named && !known.includes(first)) {
  console.error(`There is no benchmark "${first}". Benchmarks: ${known.join(", ")}.`);
  process.exit(2);
}
const options = named ? rest : process.argv.slice(2);
let failed = false;
for (const name of named ? [first] : known) {
  const { status } = spawnSync(process.execPath, [join(FOLDER, `${name}.ts`), ...options], { stdio: "inherit" });
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
