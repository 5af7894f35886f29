import { KM_PER_MILE } from "@clearline/engine";
import { type Html, html } from "./html.ts";

export type Dot = { name: string; lat: number; lon: number; n: number };
/** On public maps, `n` is null where fewer than five told us: drawn hollow, without a figure. */
export type PublicDot = Omit<Dot, "n"> & { n: number | null };
export type Ring = { lat: number; lon: number; km: number };
/** A part of the map: its middle, and how far it is from its left edge to its right. */
export type Frame = { lat: number; lon: number; km: number };
/** A town without a count, for whoever looks to know where they are. */
export type Town = { name: string; lat: number; lon: number };

const WIDTH = 520;
/** The map's names in its own units: on a phone it is drawn at little over half its size, so its letters are larger. */
type Letters = { wide: number; high: number };
export const LETTERS: Readonly<Record<"wide" | "narrow", Letters>> = {
  wide: { wide: 9, high: 14 },
  narrow: { wide: 14.5, high: 22 },
};
const KM_PER_DEGREE = 111.2;
const FRAME_HEIGHT = 400;
const LEAST_KM = 12;

/** The frame that holds all of them, with room around. */
export function frameOf(dots: readonly Pick<Dot, "lat" | "lon">[]): Frame | null {
  if (dots.length === 0) return null;
  const ends = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];
  const [south, north] = ends(dots.map(({ lat }) => lat));
  const [west, east] = ends(dots.map(({ lon }) => lon));
  const [lat, lon] = [(south + north) / 2, (west + east) / 2];
  const across = (east - west) * kmPerLon(lat);
  const up = (north - south) * KM_PER_DEGREE;
  return { lat, lon, km: Math.max(LEAST_KM, Math.ceil(Math.max(across, (up * WIDTH) / FRAME_HEIGHT) * 1.4)) };
}

/** Its edges in degrees. */
export function edgesOf({ lat, lon, km }: Frame): { north: number; south: number; west: number; east: number } {
  const [up, across] = [(km * FRAME_HEIGHT) / WIDTH / 2 / KM_PER_DEGREE, km / 2 / kmPerLon(lat)];
  return { north: lat + up, south: lat - up, west: lon - across, east: lon + across };
}

const kmPerLon = (lat: number): number => KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);

/**
 * Counts as discs on plain ground, north up: no tiles, so nothing is asked of a foreign host. Every map has a list
 * beside it with the same facts, which is why labels may give way here.
 */
export function dotMap(
  dots: readonly PublicDot[],
  {
    label,
    ring = null,
    unit = "km",
    frame = null,
    towns = [],
  }: { label: string; ring?: Ring | null; unit?: "km" | "miles"; frame?: Frame | null; towns?: readonly Town[] },
): Html | null {
  if (dots.length === 0) return null;
  const middle = frame ?? { lat: mean(dots.map(({ lat }) => lat)), lon: mean(dots.map(({ lon }) => lon)) };
  const east = kmPerLon(middle.lat);
  const plane = dots.map((dot) => ({
    ...dot,
    x: (dot.lon - middle.lon) * east,
    y: (middle.lat - dot.lat) * KM_PER_DEGREE,
  }));
  const circle = ring && {
    x: (ring.lon - middle.lon) * east,
    y: (middle.lat - ring.lat) * KM_PER_DEGREE,
    r: Math.max(ring.km, 1),
  };
  const xs = plane.flatMap(({ x }) => x).concat(circle ? [circle.x - circle.r, circle.x + circle.r] : []);
  const ys = plane.flatMap(({ y }) => y).concat(circle ? [circle.y - circle.r, circle.y + circle.r] : []);
  const spanX = Math.max(6, Math.max(...xs) - Math.min(...xs));
  const spanY = Math.max(4.5, Math.max(...ys) - Math.min(...ys));
  const height = frame ? FRAME_HEIGHT : Math.round(Math.min(460, Math.max(300, (spanY / spanX) * 360 + 100)));
  const scale = frame ? WIDTH / frame.km : Math.min((WIDTH - 190) / spanX, (height - 90) / spanY);
  const midX = frame ? 0 : (Math.max(...xs) + Math.min(...xs)) / 2;
  const midY = frame ? 0 : (Math.max(...ys) + Math.min(...ys)) / 2;
  const atX = (x: number): number => Math.round(WIDTH / 2 - (frame ? 0 : 40) + (x - midX) * scale);
  const atY = (y: number): number => Math.round(height / 2 + (y - midY) * scale);
  const isIn = ({ cx, cy }: { cx: number; cy: number }): boolean => cx >= 0 && cx <= WIDTH && cy >= 0 && cy <= height;
  const unitKm = unit === "miles" ? KM_PER_MILE : 1;
  const long = niceLength(90 / scale / unitKm);
  const placed = plane
    .map((dot) => ({ ...dot, cx: atX(dot.x), cy: atY(dot.y), r: radius(dot.n) }))
    .filter((dot) => frame === null || isIn(dot))
    .sort((a, b) => (a.n ?? 0) - (b.n ?? 0));
  const small = towns
    .filter(({ name }) => !dots.some((dot) => dot.name === name))
    .map(({ name, lat, lon }) => ({
      name,
      lat,
      lon,
      n: null,
      isTown: true,
      cx: atX((lon - middle.lon) * east),
      cy: atY((middle.lat - lat) * KM_PER_DEGREE),
      r: 3,
    }))
    .filter(isIn);
  const names = (screen: keyof typeof LETTERS): Html =>
    html`<g class="cl-map__${screen}">${placeLabels([...small, ...placed], height, LETTERS[screen]).map(
      ({ name, x, y, anchor, isTown }) =>
        html`<text class="${isTown ? "k" : "name"}" x="${x}" y="${y}" text-anchor="${anchor}">${name}</text>`,
    )}</g>`;
  return html`<svg class="cl-map" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${label}"><rect class="d" width="${WIDTH}" height="${height}"/>${
    circle &&
    html`<circle class="ring" cx="${atX(circle.x)}" cy="${atY(circle.y)}" r="${Math.round(circle.r * scale) + 18}"/>`
  }${small.map(({ cx, cy, r }) => html`<circle class="town" cx="${cx}" cy="${cy}" r="${r}"/>`)}${placed.map(
    ({ cx, cy, r, n }) =>
      html`<circle class="dot${n === null && " dot--few"}" cx="${cx}" cy="${cy}" r="${r}"/>${
        n !== null && html`<text class="n" x="${cx}" y="${cy + 5}">${n}</text>`
      }`,
  )}${names("wide")}${names("narrow")}<line class="scale" x1="16" x2="${Math.round(16 + long * unitKm * scale)}" y1="${height - 16}" y2="${height - 16}"/><text class="k" x="16" y="${height - 24}">${long} ${unit === "miles" && long === 1 ? "mile" : unit}</text></svg>`;
}

type Disc = { name: string; cx: number; cy: number; r: number; isTown?: boolean };
type Label = { name: string; x: number; y: number; anchor: "start" | "middle" | "end"; isTown: boolean };
type Box = { x1: number; x2: number; y1: number; y2: number };

/**
 * Biggest first, which is the last, beside its disc where there is room, else under or over it; one without room is left
 * to the list.
 */
export function placeLabels(
  dots: readonly Disc[],
  height: number,
  letters: Letters,
  { hasScale = true }: { hasScale?: boolean } = {},
): Label[] {
  const scale = {
    x1: 0,
    x2: Math.max(120, letters.wide * "10 miles".length + 16),
    y1: height - 26 - letters.high,
    y2: height,
  };
  const taken: Box[] = hasScale ? [scale] : [];
  const discs = dots.map((dot) => ({
    dot,
    x1: dot.cx - dot.r,
    x2: dot.cx + dot.r,
    y1: dot.cy - dot.r,
    y2: dot.cy + dot.r,
  }));
  return dots.toReversed().flatMap((dot) => {
    const others = discs.filter((one) => one.dot !== dot);
    for (const said of waysToSay(dot, letters)) {
      const box = boxOf(said, letters);
      const isInside = box.x1 >= 0 && box.x2 <= WIDTH && box.y1 >= 0 && box.y2 <= height;
      if (!isInside || [...taken, ...others].some((one) => meet(one, box))) continue;
      taken.push(box);
      return [said];
    }
    return [];
  });
}

function waysToSay({ name: said, cx, cy, r, isTown = false }: Disc, { high }: Letters): Label[] {
  const name = { name: said, isTown };
  const middle = Math.round(cy + high * 0.36);
  return [
    { ...name, x: cx + r + 5, y: middle, anchor: "start" },
    { ...name, x: cx - r - 5, y: middle, anchor: "end" },
    { ...name, x: cx, y: cy + r + high + 3, anchor: "middle" },
    { ...name, x: cx, y: cy - r - 8, anchor: "middle" },
  ];
}

/** As wide as its letters take at most, for fonts differ. */
function boxOf({ name, x, y, anchor }: Label, letters: Letters): Box {
  const width = letters.wide * name.length;
  const x1 = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { x1, x2: x1 + width, y1: y - letters.high * 0.86, y2: y + letters.high * 0.29 };
}

const meet = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/** Area grows with the count, as the eye reads a disc. */
const radius = (n: number | null): number => (n === null ? 9 : Math.round(Math.min(34, 11 + 3.6 * Math.sqrt(n))));
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const niceLength = (most: number): number =>
  [1, 2, 5, 10, 20, 50, 100, 200].findLast((one) => one <= Math.max(1, most)) ?? 1;
