/**
 * Fits what CHECK takes from the corpus (packages/engine/src/check/corpus): the weights of words and phrases, and the
 * curves from weights to a probability. Writes `packages/engine/src/check/generated/wording-weights.ts`, and tells the
 * figures of each sitting when it was left out. Run it after signs or the corpus changed.
 */
import type { Curve, Curves, FormCurves } from "../packages/engine/src/check/calibration.ts";
import { fitCalibration, type Scored } from "../packages/engine/src/check/fit-calibration.ts";
import {
  asOpenings,
  asWholes,
  fitWording,
  OPENINGS,
  fitRetelling,
  WHOLES,
} from "../packages/engine/src/check/fit-wording.ts";
import { hearAll, type Listening } from "../packages/engine/src/check/listen.ts";
import { scoreOf } from "../packages/engine/src/check/score.ts";
import { type Call, calls } from "../packages/engine/src/check/test-support/corpus.ts";
import { sayFigures } from "../packages/engine/src/check/test-support/measure.ts";
import { pack, type Tables, unpack } from "../packages/engine/src/check/weight-tables.ts";
import { writeGenerated } from "./fitting/generated.ts";

/** What is taken of the calls that people ask about: see docs/decisions/0011-newest-words.md. */
const HARD_SHARE = 0.25;
const PARTS = 6;

const corpus = calls();
const fitted = corpus.filter(({ use }) => use === "fitted" || use === "mended" || use === "retold");
const calibrated = fitted.filter(({ use }) => use !== "mended");
const leftOut = inParts(sittingsOf(calibrated)).flatMap((part) => {
  const tables = fit(fitted.filter(({ sitting }) => !part.includes(sitting)));
  return part.map((sitting) => {
    const own = calibrated.filter((call) => call.sitting === sitting);
    return { sitting, heard: own.map((call) => ({ call, heard: hearAll(call.text, tables) })) };
  });
});
const curves = calibrate(leftOut.flatMap(({ heard: own }) => own));
const tables = fit(fitted);
write(curves, tables);

const told = leftOut.map(({ sitting, heard: own }) => ({
  sitting,
  judged: own.map(({ call: { fraud, sort }, heard }) => ({ fraud, sort, ...scoreOf(heard, curves) })),
}));
console.log(
  `${String(tables.whole.size)} and ${String(tables.opening.size)} and ${String(tables.told.size)} weights; ${JSON.stringify(curves)}`,
);
console.log("fitted to, each left out with two or three others:");
for (const { sitting, judged } of told) console.log(sayFigures(sitting, judged));
for (const kind of ["hard", "ordinary"] as const) {
  const judged = told.flatMap(({ judged: own }) => own.filter(({ sort }) => sort === kind));
  console.log(sayFigures(`${kind}, together`, judged));
}
console.log("not fitted to, and but for the open ones never looked at:");
for (const sitting of sittingsOf(corpus.filter(({ use }) => use === "open" || use === "kept"))) {
  const own = corpus.filter((call) => call.sitting === sitting);
  const judged = own.map(({ text, fraud }) => ({ fraud, ...scoreOf(hearAll(text, tables), curves) }));
  console.log(sayFigures(sitting, judged));
}

/** Sittings that are left out together: one by one it takes three times as long. */
function inParts(sittings: readonly string[]): string[][] {
  return Array.from({ length: PARTS }, (_, part) => sittings.filter((__, n) => n % PARTS === part));
}

/** Rounded as they are kept in the file. */
function fit(to: readonly Call[]): Tables {
  const others = to.filter(({ use }) => use !== "retold");
  const whole = fitWording(asWholes(others), WHOLES);
  const opening = fitWording(asOpenings(others), OPENINGS);
  const told = fitRetelling(
    to.filter(({ use }) => use === "retold"),
    whole,
  );
  return unpack(pack({ whole, opening, told }));
}

type Heard = { call: Call; heard: Listening };

function calibrate(all: readonly Heard[]): Curves {
  return {
    // Where their words leave it open, whoever wrote the newest accounts knew that they told.
    heard: curvesFor(
      all.filter(({ call }) => call.use !== "retold"),
      (told) => 1 - told,
    ),
    told: curvesFor(all, (told) => told),
  };
}

function curvesFor(all: readonly Heard[], shareOf: (told: number) => number): FormCurves {
  const hard = all.filter(({ call }) => call.sort === "hard").length;
  const weights = { hard: HARD_SHARE / hard, ordinary: (1 - HARD_SHARE) / (all.length - hard) };
  const whole: Scored[] = [];
  const demand: Scored[] = [];
  for (const { call, heard } of all) {
    const { evidence, demand: worst, told } = scoreOf(heard);
    const point = { fraud: call.fraud, weight: all.length * weights[call.sort] * shareOf(told) };
    whole.push({ ...point, scores: evidence });
    if (worst !== null) demand.push({ ...point, scores: [worst] });
  }
  return { whole: rounded(fitCalibration(whole)), demand: rounded(fitCalibration(demand)) };
}

function sittingsOf(of: readonly Call[]): string[] {
  return [...new Set(of.map(({ sitting }) => sitting))];
}

function rounded({ intercept, slopes }: Curve): Curve {
  const round = (value: number): number => Math.round(1000 * value) / 1000;
  return { intercept: round(intercept), slopes: slopes.map(round) };
}

function write(fittedCurves: Curves, fittedTables: Tables): void {
  const text = `/** Written by scripts/fit-check.ts: see wording.ts. */
export const FITTED = ${JSON.stringify(fittedCurves)};
export const PACKED = \`${pack(fittedTables)}\`;
`;
  writeGenerated("check/generated/wording-weights.ts", text);
}
