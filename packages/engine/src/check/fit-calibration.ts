/**
 * Platt's calibration: a logistic curve through scores, fitted by Newton's method to targets drawn in from 0 and 1, so
 * that a part that is told apart without error does not ask for an endless slope. Points count as much as they are said to.
 *
 * @see Platt, "Probabilistic outputs for support vector machines" (1999), section 2.2
 */
import type { Curve } from "./calibration.ts";

export type Scored = { scores: readonly number[]; fraud: boolean; weight: number };

export function fitCalibration(points: readonly Scored[]): Curve {
  const sum = (of: readonly Scored[]): number => of.reduce((all, { weight }) => all + weight, 0);
  const frauds = sum(points.filter(({ fraud }) => fraud));
  const high = (frauds + 1) / (frauds + 2);
  const low = 1 / (sum(points) - frauds + 2);
  const size = 1 + (points[0]?.scores.length ?? 0);
  let at: number[] = Array.from({ length: size }, (_, n) => (n === 0 ? 0 : 0.5));
  for (let round = 0; round < 50; round++) {
    const gradient = Array.from({ length: size }, () => 0);
    const curvature = gradient.map(() => gradient.map(() => 0));
    for (const { scores, fraud, weight } of points) {
      const row = [1, ...scores];
      const p = 1 / (1 + Math.exp(-row.reduce((z, value, n) => z + value * (at[n] ?? 0), 0)));
      const off = weight * ((fraud ? high : low) - p);
      for (const [i, value] of row.entries()) {
        gradient[i] = (gradient[i] ?? 0) + off * value;
        const line = curvature[i] ?? [];
        for (const [j, other] of row.entries()) line[j] = (line[j] ?? 0) + weight * p * (1 - p) * value * other;
      }
    }
    const step = solve(curvature, gradient);
    if (!step) break;
    at = at.map((value, n) => value + (step[n] ?? 0));
  }
  const [intercept = 0, ...slopes] = at;
  return { intercept, slopes };
}

/** Gauss's elimination, for a matrix that is positive definite; null where it is not by far enough. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] | null {
  const rows = matrix.map((row, n) => [...row, right[n] ?? 0]);
  for (const [n, row] of rows.entries()) {
    const pivot = row[n] ?? 0;
    if (pivot < 1e-9) return null;
    for (const [m, other] of rows.entries()) {
      if (m === n) continue;
      const share = (other[n] ?? 0) / pivot;
      for (const [c, value] of row.entries()) other[c] = (other[c] ?? 0) - share * value;
    }
  }
  return rows.map((row, n) => (row.at(-1) ?? 0) / (row[n] ?? 1));
}
