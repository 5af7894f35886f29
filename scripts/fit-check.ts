/**
 * Fits what CHECK takes from the corpus (packages/engine/src/check/corpus): the weights of words and phrases, and the
 * curve from weights to a probability. Writes `packages/engine/src/check/generated/wording-weights.ts`, and tells the
 * figures of each sitting when it was left out. Run it after signs or the corpus changed.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Curve, Curves } from "../packages/engine/src/check/calibration.ts";
import { fitCalibration } from "../packages/engine/src/check/fit-calibration.ts";
import { fitWording } from "../packages/engine/src/check/fit-wording.ts";
import { hearAll } from "../packages/engine/src/check/listen.ts";
import { scoreOf } from "../packages/engine/src/check/score.ts";
import { type Call, calls } from "../packages/engine/src/check/test-support/corpus.ts";
import { sayFigures } from "../packages/engine/src/check/test-support/measure.ts";
import { pack, unpack, type Weights } from "../packages/engine/src/check/wording.ts";

const ROOT = resolve(import.meta.dirname, "..");
const FILE = join(ROOT, "packages/engine/src/check/generated/wording-weights.ts");

const all = calls();
const fitted = all.filter(({ use }) => use !== "kept");
const leftOut = sittingsOf(fitted).map((sitting) => {
  const weights = fit(fitted.filter((call) => call.sitting !== sitting));
  const own = fitted.filter((call) => call.sitting === sitting);
  return { sitting, heard: own.map(({ text, fraud }) => ({ fraud, heard: hearAll(text, weights) })) };
});
const scored = leftOut.flatMap(({ heard: own }) => own.map(({ fraud, heard }) => ({ fraud, ...scoreOf(heard) })));
const curves: Curves = {
  whole: rounded(fitCalibration(scored.map(({ fraud, whole }) => ({ fraud, score: whole })))),
  demand: rounded(
    fitCalibration(scored.flatMap(({ fraud, demand }) => (demand === null ? [] : [{ fraud, score: demand }]))),
  ),
};
const weights = fit(fitted);
write(curves, weights);

const told = leftOut.map(({ sitting, heard: own }) => ({
  sitting,
  judged: own.map(({ fraud, heard }) => ({ fraud, ...scoreOf(heard, curves) })),
}));
console.log(`${weights.size} weights; ${JSON.stringify(curves)}\nfitted to, each left out in its turn:`);
for (const { sitting, judged } of told) console.log(sayFigures(sitting, judged));
console.log(
  sayFigures(
    "together",
    told.flatMap(({ judged }) => judged),
  ),
);
console.log("kept, never looked at nor fitted to:");
for (const sitting of sittingsOf(all.filter(({ use }) => use === "kept"))) {
  const own = all.filter((call) => call.sitting === sitting);
  const judged = own.map(({ text, fraud }) => ({ fraud, ...scoreOf(hearAll(text, weights), curves) }));
  console.log(sayFigures(sitting, judged));
}

/** Rounded as they are kept in the file. */
function fit(to: readonly Call[]): Weights {
  return unpack(pack(fitWording(to)));
}

function sittingsOf(of: readonly Call[]): string[] {
  return [...new Set(of.map(({ sitting }) => sitting))];
}

function rounded({ intercept, slope }: Curve): Curve {
  const round = (value: number): number => Math.round(1000 * value) / 1000;
  return { intercept: round(intercept), slope: round(slope) };
}

function write(fittedCurves: Curves, fittedWeights: Weights): void {
  const text = `/** Written by scripts/fit-check.ts: see wording.ts. */
export const FITTED = ${JSON.stringify(fittedCurves)};
export const PACKED = \`
${pack(fittedWeights)}
\`;
`;
  writeFileSync(FILE, text);
  spawnSync(process.execPath, [join(ROOT, "node_modules/@biomejs/biome/bin/biome"), "format", "--write", FILE], {
    stdio: "ignore",
  });
}
