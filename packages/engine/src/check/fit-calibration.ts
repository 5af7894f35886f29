/**
 * Platt's calibration: a logistic curve through scores, fitted by Newton's method to targets drawn in from 0 and 1, so
 * that a part that is told apart without error does not ask for an endless slope.
 *
 * @see Platt, "Probabilistic outputs for support vector machines" (1999), section 2.2
 */
export type Scored = { score: number; fraud: boolean };

export function fitCalibration(points: readonly Scored[]): { intercept: number; slope: number } {
  const frauds = points.filter(({ fraud }) => fraud).length;
  const high = (frauds + 1) / (frauds + 2);
  const low = 1 / (points.length - frauds + 2);
  let intercept = 0;
  let slope = 0.5;
  for (let round = 0; round < 50; round++) {
    let [gi, gs, hii, his, hss] = [0, 0, 0, 0, 0];
    for (const { score, fraud } of points) {
      const p = 1 / (1 + Math.exp(-(intercept + slope * score)));
      const off = (fraud ? high : low) - p;
      const weight = p * (1 - p);
      gi += off;
      gs += off * score;
      hii += weight;
      his += weight * score;
      hss += weight * score * score;
    }
    const det = hii * hss - his * his;
    if (det < 1e-12) break;
    intercept += (hss * gi - his * gs) / det;
    slope += (hii * gs - his * gi) / det;
  }
  return { intercept, slope };
}
