/** Figures of how well calls are told apart. */
import type { Verdict } from "../../base/vocabulary.ts";
import { checkStream } from "../stream.ts";

export type Judged = { fraud: boolean; risk: number; verdict: Verdict };

/** The share of pairs of a fraud and a genuine call in which the fraud has the higher risk; a tie is half. */
export function auroc(judged: readonly Judged[]): number {
  const genuine = judged.filter(({ fraud }) => !fraud).map(({ risk }) => risk);
  const frauds = judged.filter(({ fraud }) => fraud).map(({ risk }) => risk);
  let above = 0;
  for (const a of frauds) for (const b of genuine) above += a > b ? 1 : a === b ? 0.5 : 0;
  return above / (frauds.length * genuine.length);
}

/** The share of frauds above the risk that only one genuine call in a hundred exceeds. */
export function recallAtOnePercent(judged: readonly Judged[]): number {
  const genuine = judged.filter(({ fraud }) => !fraud).map(({ risk }) => risk);
  const cut = genuine.sort((a, b) => b - a)[Math.floor(genuine.length * 0.01)] ?? 0;
  const frauds = judged.filter(({ fraud }) => fraud);
  return frauds.filter(({ risk }) => risk > cut).length / frauds.length;
}

export function share(judged: readonly Judged[], fraud: boolean, verdict: Verdict): number {
  const of = judged.filter((one) => one.fraud === fraud);
  return of.filter((one) => one.verdict === verdict).length / of.length;
}

/** Expected calibration error in ten bins of equal width. */
export function calibrationError(judged: readonly Judged[]): number {
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const inBin = judged.filter(({ risk }) => Math.min(9, Math.floor(risk * 10)) === bin);
    const gap = inBin.reduce((sum, { risk, fraud }) => sum + risk - (fraud ? 1 : 0), 0);
    error += Math.abs(gap) / judged.length;
  }
  return error;
}

export const sayFigures = (name: string, judged: readonly Judged[]): string =>
  [
    name.padEnd(14),
    `${judged.length} calls`.padStart(10),
    `AUROC ${auroc(judged).toFixed(3)}`,
    `recall at 1% ${recallAtOnePercent(judged).toFixed(3)}`,
    `fraud named ${share(judged, true, "likely_fraud").toFixed(3)}`,
    `noticed ${(1 - share(judged, true, "no_signs_seen")).toFixed(3)}`,
    `genuine named ${share(judged, false, "likely_fraud").toFixed(3)}`,
    `doubted ${(1 - share(judged, false, "no_signs_seen")).toFixed(3)}`,
    `ECE ${calibrationError(judged).toFixed(3)}`,
  ].join("  ");

export type Named = { fraudByHalf: number; fraudEver: number; genuineEver: number };

/** The shares of calls that are called likely fraud while they go on: by half of their words, and at any moment. */
export function namedWhileHeard(calls: readonly { id: string; text: string; fraud: boolean }[]): Named {
  const found = calls.map(({ id, text, fraud }) => {
    const stream = checkStream(id);
    const first = [...stream.push(text), ...stream.end().lines].find(({ verdict }) => verdict === "likely_fraud");
    return { fraud, at: first === undefined ? Infinity : first.atWord / (text.match(/\S+/g)?.length ?? 1) };
  });
  const named = (fraud: boolean, by: number): number => {
    const of = found.filter((call) => call.fraud === fraud);
    return of.filter(({ at }) => at <= by).length / of.length;
  };
  return { fraudByHalf: named(true, 0.5), fraudEver: named(true, 1), genuineEver: named(false, 1) };
}

export const sayNamed = (name: string, { fraudByHalf, fraudEver, genuineEver }: Named): string =>
  `${name}: while heard, fraud named by half ${fraudByHalf.toFixed(3)}, at all ${fraudEver.toFixed(3)}, genuine ${genuineEver.toFixed(3)}`;
