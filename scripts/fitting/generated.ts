/** Files of the engine that a program writes, as `npm run check` wants them to look. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");

/** @param name of the file in the engine's sources, such as `read/generated/rule-confidence.ts` */
export function writeGenerated(name: string, text: string): void {
  const file = join(ROOT, "packages/engine/src", name);
  writeFileSync(file, text);
  spawnSync(process.execPath, [join(ROOT, "node_modules/@biomejs/biome/bin/biome"), "format", "--write", file], {
    stdio: "ignore",
  });
}

/**
 * Weights as `read/sentence-weights.ts` unpacks them.
 *
 * @param lines a feature, a tab and its weights in tenths, each
 */
export const packedWeights = (constant: string, bias: readonly number[], lines: readonly string[]): string =>
  `export const ${constant} = { bias: [${bias.map((one) => Math.round(100 * one) / 100).join(", ")}], packed: \`\n${lines.join("\n")}\n\` };`;
