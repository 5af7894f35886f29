/** The two shapes that CAP gives an area, as it writes them. */

/** `51.2,0.1`: degrees of latitude, then of longitude, WGS 84. */
function pointOf(given: string): readonly [number, number] | null {
  const match = /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/.exec(given);
  if (!match) return null;
  const [lat, lon] = [Number(match[1]), Number(match[2])];
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [lat, lon] : null;
}

/** Four points and more, the last the first again, and not all in one place. */
export function polygonFault(given: string): boolean {
  const written = given.trim().split(/\s+/);
  const points = written.map(pointOf);
  if (points.length < 4 || points.includes(null)) return true;
  const [first, last] = [points[0], points.at(-1)];
  const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return !isClosed || new Set(written).size < 3;
}

/** `51.2,0.1 5`: the middle, a space, and the radius in kilometres. */
export function circleFault(given: string): boolean {
  const [middle = "", radius = "", ...more] = given.trim().split(/\s+/);
  return pointOf(middle) === null || !/^\d+(?:\.\d+)?$/.test(radius) || more.length > 0;
}
