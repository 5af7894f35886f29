import { KM_PER_MILE } from "@clearline/engine";
import { type Html, html } from "./html.ts";

export type Dot = { name: string; lat: number; lon: number; n: number };
/** On public maps, `n` is null where fewer than five told us: drawn hollow, without a figure. */
export type PublicDot = Omit<Dot, "n"> & { n: number | null };
export type Ring = { lat: number; lon: number; km: number };

const WIDTH = 520;
const KM_PER_DEGREE = 111.2;

/**
 * Counts as discs on plain ground, north up: no tiles, so nothing is asked of a foreign host. Every map has a list
 * beside it with the same facts, which is why labels may give way here.
 */
export function dotMap(
  dots: readonly PublicDot[],
  { label, ring = null, unit = "km" }: { label: string; ring?: Ring | null; unit?: "km" | "miles" },
): Html | null {
  const first = dots[0];
  if (first === undefined) return null;
  const middle = { lat: mean(dots.map(({ lat }) => lat)), lon: mean(dots.map(({ lon }) => lon)) };
  const east = KM_PER_DEGREE * Math.cos((middle.lat * Math.PI) / 180);
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
  const height = Math.round(Math.min(460, Math.max(300, (spanY / spanX) * 360 + 100)));
  const scale = Math.min((WIDTH - 190) / spanX, (height - 90) / spanY);
  const atX = (x: number): number => Math.round(WIDTH / 2 - 40 + (x - (Math.max(...xs) + Math.min(...xs)) / 2) * scale);
  const atY = (y: number): number => Math.round(height / 2 + (y - (Math.max(...ys) + Math.min(...ys)) / 2) * scale);
  const unitKm = unit === "miles" ? KM_PER_MILE : 1;
  const long = niceLength(90 / scale / unitKm);
  const labels = placeLabels(
    plane.map((dot) => ({ ...dot, cx: atX(dot.x), cy: atY(dot.y), r: radius(dot.n) })),
    height,
  );
  return html`<svg class="cl-map" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${label}"><rect class="d" width="${WIDTH}" height="${height}"/>${
    circle &&
    html`<circle class="ring" cx="${atX(circle.x)}" cy="${atY(circle.y)}" r="${Math.round(circle.r * scale) + 18}"/>`
  }${labels.map(
    ({ cx, cy, r, n, name, said }) =>
      html`<circle class="dot${n === null && " dot--few"}" cx="${cx}" cy="${cy}" r="${r}"/>${
        n !== null && html`<text class="n" x="${cx}" y="${cy + 5}">${n}</text>`
      }${said && html`<text class="name" x="${said.x}" y="${said.y}" text-anchor="${said.anchor}">${name}</text>`}`,
  )}<line class="scale" x1="16" x2="${Math.round(16 + long * unitKm * scale)}" y1="${height - 16}" y2="${height - 16}"/><text class="k" x="16" y="${height - 24}">${long} ${unit === "miles" && long === 1 ? "mile" : unit}</text></svg>`;
}

type Placed = PublicDot & { cx: number; cy: number; r: number };
type Label = { x: number; y: number; anchor: "start" | "middle" | "end" };
type Box = { x1: number; x2: number; y1: number; y2: number };

/** Biggest first, beside its disc where there is room, else under or over it; one without room is left to the list. */
function placeLabels(dots: readonly Placed[], height: number): (Placed & { said: Label | null })[] {
  const taken: Box[] = [];
  const discs = dots.map((dot) => ({
    dot,
    x1: dot.cx - dot.r,
    x2: dot.cx + dot.r,
    y1: dot.cy - dot.r,
    y2: dot.cy + dot.r,
  }));
  return [...dots]
    .sort((a, b) => (b.n ?? 0) - (a.n ?? 0))
    .map((dot) => {
      const others = discs.filter((one) => one.dot !== dot);
      for (const said of waysToSay(dot)) {
        const box = boxOf(said, dot.name);
        const isInside = box.x1 >= 0 && box.x2 <= WIDTH && box.y1 >= 0 && box.y2 <= height;
        if (!isInside || [...taken, ...others].some((one) => meet(one, box))) continue;
        taken.push(box);
        return { ...dot, said };
      }
      return { ...dot, said: null };
    })
    .toReversed();
}

const waysToSay = ({ cx, cy, r }: Placed): Label[] => [
  { x: cx + r + 5, y: cy + 5, anchor: "start" },
  { x: cx - r - 5, y: cy + 5, anchor: "end" },
  { x: cx, y: cy + r + 17, anchor: "middle" },
  { x: cx, y: cy - r - 8, anchor: "middle" },
];

/** As wide as its letters take at most, for fonts differ. */
function boxOf({ x, y, anchor }: Label, name: string): Box {
  const width = 9 * name.length;
  const x1 = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { x1, x2: x1 + width, y1: y - 12, y2: y + 4 };
}

const meet = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/** Area grows with the count, as the eye reads a disc. */
const radius = (n: number | null): number => (n === null ? 9 : Math.round(Math.min(34, 11 + 3.6 * Math.sqrt(n))));
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const niceLength = (most: number): number =>
  [1, 2, 5, 10, 20, 50, 100, 200].findLast((one) => one <= Math.max(1, most)) ?? 1;
