/** A point of a flat map in kilometres, east and north. */
export type OnPlane = { x: number; y: number };

const EARTH_KM = 6371;
const MIDDLE_LON = -2;
export const KM_PER_MILE = 1.609344;

/**
 * Where a point stands on a flat map of these islands, so that circles and outlines can be compared as a database does
 * it. The transverse Mercator projection of a sphere on the meridian that Ordnance Survey uses: nothing is more than
 * 0.5 % too long or short from Ireland to East Anglia.
 *
 * @see J. P. Snyder, "Map projections: a working manual", USGS 1395 (1987), equations 8-1 to 8-5
 */
export function onPlane(lat: number, lon: number): OnPlane {
  const phi = (lat * Math.PI) / 180;
  const lambda = ((lon - MIDDLE_LON) * Math.PI) / 180;
  return {
    x: EARTH_KM * Math.atanh(Math.cos(phi) * Math.sin(lambda)),
    y: EARTH_KM * Math.atan2(Math.tan(phi), Math.cos(lambda)),
  };
}

/** The other way. Degrees. @see Snyder, equations 8-6 to 8-8 */
export function fromPlane({ x, y }: OnPlane): { lat: number; lon: number } {
  const [east, north] = [x / EARTH_KM, y / EARTH_KM];
  return {
    lat: (Math.asin(Math.sin(north) / Math.cosh(east)) * 180) / Math.PI,
    lon: MIDDLE_LON + (Math.atan2(Math.sinh(east), Math.cos(north)) * 180) / Math.PI,
  };
}
