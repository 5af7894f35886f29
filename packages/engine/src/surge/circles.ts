import { kmBetween } from "./distance.ts";
import type { Study } from "./study.ts";

/**
 * Every circle of the scan, as rows: a centre's rows follow one another, and each takes one more place, the next
 * nearest. So a row stands for the circle of all places from its centre's first row to itself.
 */
export type Circles = {
  /** Where each centre's rows start; one more entry at the end. */
  firstRow: Int32Array;
  /** The place that the row adds. */
  place: Int32Array;
  /** What the circle holds of cases (Poisson: of population), in all. */
  mass: Float64Array;
  /** Distance from the centre to the place that the row adds. */
  radiusKm: Float64Array;
};

/**
 * Circles grow by nearest neighbours while they hold at most `maxShare` of the mass and lie within `maxRadiusKm`.
 * Places equally far from a centre come in the order they were given.
 *
 * @param masses what each place counts towards `maxShare`
 */
export function drawCircles({ locations, options }: Study, masses: Float64Array): Circles {
  const most = options.maxShare * masses.reduce((sum, mass) => sum + mass, 0);
  const reach = options.maxRadiusKm ?? Number.POSITIVE_INFINITY;
  const firstRow = new Int32Array(locations.length + 1);
  const place: number[] = [];
  const mass: number[] = [];
  const radiusKm: number[] = [];
  const far = new Float64Array(locations.length);

  locations.forEach((centre, c) => {
    locations.forEach((other, i) => {
      far[i] = kmBetween(centre, other);
    });
    // The centre comes first even where another place stands on the same spot.
    far[c] = -1;
    const nearest = Int32Array.from(far.keys()).sort((a, b) => far[a]! - far[b]! || a - b);
    far[c] = 0;
    let held = 0;
    for (const next of nearest) {
      held += masses[next]!;
      if (held > most || far[next]! > reach) break;
      place.push(next);
      mass.push(held);
      radiusKm.push(far[next]!);
    }
    firstRow[c + 1] = place.length;
  });
  return {
    firstRow,
    place: Int32Array.from(place),
    mass: Float64Array.from(mass),
    radiusKm: Float64Array.from(radiusKm),
  };
}
