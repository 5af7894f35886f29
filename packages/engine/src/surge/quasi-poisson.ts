/**
 * Log-linear regression of counts whose variance is a multiple of their mean (quasi-Poisson), by iteratively
 * reweighted least squares.
 *
 * @see McCullagh and Nelder 1989, Generalized Linear Models, sections 2.5 and 6.2
 */
export type QuasiPoissonFit = {
  coefficients: Float64Array;
  /** Fitted means. */
  means: Float64Array;
  /** (X'WX)^-1, row by row: times a dispersion it is the coefficients' covariance. */
  covariance: Float64Array;
  /** Leverage of each observation. */
  leverages: Float64Array;
  /** Pearson: weighted squared residuals over the degrees of freedom. Variance over mean. */
  dispersion: number;
  freedom: number;
  /** False where the fit was still moving when patience ran out, as it does when a group holds nothing but zeros. */
  isSettled: boolean;
};

/** The stopping rule and patience usual for such fits; both decide the last digits that others can compare with. */
const TOLERANCE = 1e-8;
const MOST_STEPS = 25;

/**
 * @param design row by row, `counts.length` rows of `columns` numbers
 * @param weights prior weight of each observation, above 0
 * @returns null where the columns are not independent or the means run away
 */
export function fitQuasiPoisson(
  design: Float64Array,
  columns: number,
  counts: Float64Array,
  weights: Float64Array,
): QuasiPoissonFit | null {
  const n = counts.length;
  const freedom = n - columns;
  if (freedom < 1) return null;
  const means = counts.map((count) => count + 0.1);
  const working = new Float64Array(n);
  let covariance: Float64Array | null = null;
  let coefficients = new Float64Array(columns);
  let deviance = devianceOf(counts, means, weights);
  let isSettled = false;
  for (let step = 0; step < MOST_STEPS && !isSettled; step++) {
    const response = means.map((mean, i) => Math.log(mean) + (counts[i]! - mean) / mean);
    for (let i = 0; i < n; i++) working[i] = weights[i]! * means[i]!;
    covariance = inverseOfNormal(design, columns, working);
    if (!covariance) return null;
    coefficients = solve(design, columns, working, response, covariance);
    for (let i = 0; i < n; i++) means[i] = Math.exp(linear(design, columns, i, coefficients));
    const before = deviance;
    deviance = devianceOf(counts, means, weights);
    if (!Number.isFinite(deviance)) return null;
    isSettled = Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < TOLERANCE;
  }
  if (!covariance) return null;
  let pearson = 0;
  for (let i = 0; i < n; i++) pearson += working[i]! * ((counts[i]! - means[i]!) / means[i]!) ** 2;
  const leverages = working.map((weight, i) => weight * spreadOf(design, columns, i, covariance));
  return { coefficients, means, covariance, leverages, dispersion: pearson / freedom, freedom, isSettled };
}

function devianceOf(counts: Float64Array, means: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    const y = counts[i]!;
    sum += 2 * weights[i]! * ((y > 0 ? y * Math.log(y / means[i]!) : 0) - (y - means[i]!));
  }
  return sum;
}

function linear(design: Float64Array, columns: number, row: number, coefficients: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < columns; j++) sum += design[row * columns + j]! * coefficients[j]!;
  return sum;
}

/** x' C x of one row. */
function spreadOf(design: Float64Array, columns: number, row: number, covariance: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < columns; j++)
    for (let k = 0; k < columns; k++)
      sum += design[row * columns + j]! * design[row * columns + k]! * covariance[j * columns + k]!;
  return sum;
}

function solve(
  design: Float64Array,
  columns: number,
  working: Float64Array,
  response: Float64Array,
  covariance: Float64Array,
): Float64Array<ArrayBuffer> {
  const right = new Float64Array(columns);
  for (let i = 0; i < response.length; i++)
    for (let j = 0; j < columns; j++) right[j]! += working[i]! * response[i]! * design[i * columns + j]!;
  return right.map((_, j) => linear(covariance, columns, j, right));
}

/** (X'WX)^-1 by Cholesky, on columns scaled to length 1 so that a nearly empty group does not lose its digits. */
function inverseOfNormal(design: Float64Array, columns: number, working: Float64Array): Float64Array | null {
  const normal = new Float64Array(columns * columns);
  for (let i = 0; i < working.length; i++)
    for (let j = 0; j < columns; j++) {
      const weighted = working[i]! * design[i * columns + j]!;
      if (weighted === 0) continue;
      for (let k = 0; k <= j; k++) normal[j * columns + k]! += weighted * design[i * columns + k]!;
    }
  const scale = new Float64Array(columns);
  for (let j = 0; j < columns; j++) scale[j] = 1 / Math.sqrt(normal[j * columns + j]!);
  for (let j = 0; j < columns; j++) for (let k = 0; k <= j; k++) normal[j * columns + k]! *= scale[j]! * scale[k]!;

  // Lower triangle L with L L' = the scaled matrix.
  for (let j = 0; j < columns; j++) {
    for (let k = 0; k <= j; k++) {
      let sum = normal[j * columns + k]!;
      for (let m = 0; m < k; m++) sum -= normal[j * columns + m]! * normal[k * columns + m]!;
      if (k < j) normal[j * columns + k] = sum / normal[k * columns + k]!;
      else if (sum > 1e-11) normal[j * columns + j] = Math.sqrt(sum);
      else return null;
    }
  }
  const inverse = new Float64Array(columns * columns);
  const column = new Float64Array(columns);
  for (let k = 0; k < columns; k++) {
    column.fill(0);
    column[k] = 1;
    for (let j = 0; j < columns; j++) {
      for (let m = 0; m < j; m++) column[j]! -= normal[j * columns + m]! * column[m]!;
      column[j]! /= normal[j * columns + j]!;
    }
    for (let j = columns - 1; j >= 0; j--) {
      for (let m = j + 1; m < columns; m++) column[j]! -= normal[m * columns + j]! * column[m]!;
      column[j]! /= normal[j * columns + j]!;
    }
    for (let j = 0; j < columns; j++) inverse[j * columns + k] = column[j]! * scale[j]! * scale[k]!;
  }
  return inverse;
}
