/** Which areas a point lies in: districts, counties, police areas, from boundaries that an operator brought. */

/** GeoJSON: polygons of rings of `[longitude, latitude]`; the first ring is the outside, the others are holes. */
export type Shape = readonly (readonly (readonly (readonly [lon: number, lat: number])[])[])[];

export type AreaLevel = "district" | "county" | "police" | "other";

/** Whether a point is inside a shape. A point on the very line may be either. */
export type Inside = (lat: number, lon: number) => boolean;

// A full boundary has 50,000 corners and more: a point is only compared with the sides in its own band of latitude.
const MOST_BANDS = 1024;
const SIDES_PER_BAND = 8;

/** Makes a shape ready to be asked about many points. */
export function insideOf(shape: Shape): Inside {
  const sides = sidesOf(shape);
  if (sides.length === 0) return () => false;
  let [south, north, west, east] = [90, -90, 180, -180];
  for (const [fromLon, fromLat, toLon, toLat] of sides) {
    south = Math.min(south, fromLat, toLat);
    north = Math.max(north, fromLat, toLat);
    west = Math.min(west, fromLon, toLon);
    east = Math.max(east, fromLon, toLon);
  }
  const count = Math.max(1, Math.min(MOST_BANDS, Math.ceil(sides.length / SIDES_PER_BAND)));
  const height = (north - south) / count || 1;
  const bandOf = (lat: number): number => Math.min(count - 1, Math.max(0, Math.floor((lat - south) / height)));
  const bands: Side[][] = Array.from({ length: count }, () => []);
  for (const side of sides) {
    const [first, last] = [bandOf(Math.min(side[1], side[3])), bandOf(Math.max(side[1], side[3]))];
    for (let band = first; band <= last; band++) bands[band]?.push(side);
  }
  return (lat, lon) => {
    if (lat < south || lat > north || lon < west || lon > east) return false;
    let inside = false;
    // Each side that a line to the east crosses takes the point in or out again: so holes and islands come out right.
    for (const [fromLon, fromLat, toLon, toLat] of bands[bandOf(lat)] ?? []) {
      if (fromLat > lat === toLat > lat) continue;
      if (lon < fromLon + ((lat - fromLat) / (toLat - fromLat)) * (toLon - fromLon)) inside = !inside;
    }
    return inside;
  };
}

type Side = readonly [fromLon: number, fromLat: number, toLon: number, toLat: number];

function sidesOf(shape: Shape): Side[] {
  const sides: Side[] = [];
  for (const polygon of shape) {
    for (const ring of polygon) {
      for (let i = 0; i < ring.length; i++) {
        const [fromLon, fromLat] = ring[i] ?? [0, 0];
        const [toLon, toLat] = ring[(i + 1) % ring.length] ?? [0, 0];
        if (fromLat !== toLat) sides.push([fromLon, fromLat, toLon, toLat]);
      }
    }
  }
  return sides;
}
