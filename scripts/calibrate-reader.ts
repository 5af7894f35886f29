/**
 * Writes how often each rule of the reader is right into `packages/engine/src/read/generated/rule-confidence.ts`, counted
 * on the kept halves of the corpora, which no rule was mended by. Run it after the rules changed.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { CALIBRATED_ON, confidences } from "../packages/engine/src/read/test-support/calibrate.ts";

const ROOT = resolve(import.meta.dirname, "..");
const FILE = join(ROOT, "packages/engine/src/read/generated/rule-confidence.ts");

const lines = Object.entries(confidences(CALIBRATED_ON)).map(([rule, share]) => `  "${rule}": ${share},`);
writeFileSync(
  FILE,
  `/** Written by scripts/calibrate-reader.ts: how often each rule was right on narratives that it was not mended by. */
export const RULE_CONFIDENCE: Readonly<Record<string, number>> = {
${lines.join("\n")}
};
`,
);
spawnSync(process.execPath, [join(ROOT, "node_modules/@biomejs/biome/bin/biome"), "format", "--write", FILE], {
  stdio: "ignore",
});
console.log(`${lines.length} rules`);
