import type { Location } from "./surge.ts";

/**
 * The radius SaTScan uses, so that circles and their limits can be compared with it. The Earth's mean radius is
 * 6371 km: a distance here is 0.06 % short of that, 9 metres in 15 km.
 */
const EARTH_KM = 6367;

/**
 * Straight-line distance on a plane, or great-circle distance on a sphere (haversine formula: exact for near places,
 * where the cosine formula loses its digits).
 *
 * @throws TypeError when one place is flat and the other is not, a bug in the caller
 */
export function kmBetween(a: Location, b: Location): number {
  if ("xKm" in a && "xKm" in b) return Math.hypot(a.xKm - b.xKm, a.yKm - b.yKm);
  if ("xKm" in a || "xKm" in b) throw new TypeError(`${a.id} and ${b.id} are not on the same map`);
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2;
  const h = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lon, b.lon);
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
