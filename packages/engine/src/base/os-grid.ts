/**
 * Eastings and northings of the British National Grid as latitude and longitude. The formulas are Ordnance Survey's own
 * ("A guide to coordinate systems in Great Britain", annexes B and C): the inverse Transverse Mercator projection on the
 * Airy 1830 ellipsoid, then a Helmert transformation to WGS84, which is right to about 5 metres anywhere in Britain.
 */

/** Degrees. */
export type LatLon = { lat: number; lon: number };

/** An ellipsoid's semi-axes in metres. */
type Ellipsoid = { a: number; b: number };
const AIRY: Ellipsoid = { a: 6_377_563.396, b: 6_356_256.909 };
const WGS84: Ellipsoid = { a: 6_378_137, b: 6_356_752.314245 };

/** The grid's true origin, its false origin in metres, and its scale on the central meridian. */
const GRID = { lat: rad(49), lon: rad(-2), e: 400_000, n: -100_000, scale: 0.9996012717 };

/** Where people live on the grid: from the Isles of Scilly and St Kilda to the Shetlands. Degrees are never within it. */
export const isOnGrid = (easting: number, northing: number): boolean =>
  easting >= 5000 && easting <= 700_000 && northing >= 5000 && northing <= 1_300_000;

/** WGS84, as maps and satellites have it. @param easting metres @param northing metres */
export const fromGrid = (easting: number, northing: number): LatLon => toWgs84(airyFromGrid(easting, northing));

/** On the Airy ellipsoid (OSGB36), as older maps have it: up to 120 metres from the same figures on WGS84. */
export function airyFromGrid(easting: number, northing: number): LatLon {
  const { a, b } = AIRY;
  const { scale } = GRID;
  const e2 = (a * a - b * b) / (a * a);
  let lat = GRID.lat;
  let arc = 0;
  do {
    lat += (northing - GRID.n - arc) / (a * scale);
    arc = meridianArc(lat);
  } while (Math.abs(northing - GRID.n - arc) >= 0.000_01);

  const sin2 = Math.sin(lat) ** 2;
  const nu = (a * scale) / Math.sqrt(1 - e2 * sin2);
  const rho = (a * scale * (1 - e2)) / (1 - e2 * sin2) ** 1.5;
  const eta2 = nu / rho - 1;
  const tan = Math.tan(lat);
  const [t2, t4, t6] = [tan ** 2, tan ** 4, tan ** 6];
  const sec = 1 / Math.cos(lat);
  // The names are the guide's.
  const VII = tan / (2 * rho * nu);
  const VIII = (tan / (24 * rho * nu ** 3)) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2);
  const IX = (tan / (720 * rho * nu ** 5)) * (61 + 90 * t2 + 45 * t4);
  const X = sec / nu;
  const XI = (sec / (6 * nu ** 3)) * (nu / rho + 2 * t2);
  const XII = (sec / (120 * nu ** 5)) * (5 + 28 * t2 + 24 * t4);
  const XIIA = (sec / (5040 * nu ** 7)) * (61 + 662 * t2 + 1320 * t4 + 720 * t6);
  const d = easting - GRID.e;
  return {
    lat: deg(lat - VII * d ** 2 + VIII * d ** 4 - IX * d ** 6),
    lon: deg(GRID.lon + X * d - XI * d ** 3 + XII * d ** 5 - XIIA * d ** 7),
  };
}

/** Distance along the meridian from the true origin, scaled, in metres. */
function meridianArc(lat: number): number {
  const { a, b } = AIRY;
  const n = (a - b) / (a + b);
  const [n2, n3] = [n * n, n ** 3];
  const less = lat - GRID.lat;
  const more = lat + GRID.lat;
  return (
    b *
    GRID.scale *
    ((1 + n + (5 / 4) * (n2 + n3)) * less -
      (3 * n + 3 * n2 + (21 / 8) * n3) * Math.sin(less) * Math.cos(more) +
      (15 / 8) * (n2 + n3) * Math.sin(2 * less) * Math.cos(2 * more) -
      (35 / 24) * n3 * Math.sin(3 * less) * Math.cos(3 * more))
  );
}

/** OSGB36 to WGS84: metres, parts per million, and seconds of arc as radians. */
const SHIFT = {
  x: 446.448,
  y: -125.157,
  z: 542.06,
  scale: -20.4894e-6,
  rx: sec(0.1502),
  ry: sec(0.247),
  rz: sec(0.8421),
};

function toWgs84({ lat, lon }: LatLon): LatLon {
  const from = cartesian(rad(lat), rad(lon));
  const s = 1 + SHIFT.scale;
  const x = SHIFT.x + s * from.x - SHIFT.rz * from.y + SHIFT.ry * from.z;
  const y = SHIFT.y + SHIFT.rz * from.x + s * from.y - SHIFT.rx * from.z;
  const z = SHIFT.z - SHIFT.ry * from.x + SHIFT.rx * from.y + s * from.z;
  const { a, b } = WGS84;
  const e2 = (a * a - b * b) / (a * a);
  const p = Math.hypot(x, y);
  let phi = Math.atan2(z, p * (1 - e2));
  for (let last = Number.POSITIVE_INFINITY; Math.abs(phi - last) > 1e-12; ) {
    last = phi;
    const nu = a / Math.sqrt(1 - e2 * Math.sin(phi) ** 2);
    phi = Math.atan2(z + e2 * nu * Math.sin(phi), p);
  }
  return { lat: deg(phi), lon: deg(Math.atan2(y, x)) };
}

/** On the Airy ellipsoid, at its surface. */
function cartesian(lat: number, lon: number): { x: number; y: number; z: number } {
  const { a, b } = AIRY;
  const e2 = (a * a - b * b) / (a * a);
  const nu = a / Math.sqrt(1 - e2 * Math.sin(lat) ** 2);
  return {
    x: nu * Math.cos(lat) * Math.cos(lon),
    y: nu * Math.cos(lat) * Math.sin(lon),
    z: (1 - e2) * nu * Math.sin(lat),
  };
}

function rad(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
function deg(radians: number): number {
  return (radians * 180) / Math.PI;
}
function sec(seconds: number): number {
  return rad(seconds / 3600);
}
