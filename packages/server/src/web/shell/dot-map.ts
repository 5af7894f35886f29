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
  { label, ring = null }: { label: string; ring?: Ring | null },
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
  const km = niceKm(90 / scale);
  const labels = placeLabels(plane.map((dot) => ({ ...dot, cx: atX(dot.x), cy: atY(dot.y), r: radius(dot.n) })));
  return html`<svg class="cl-map" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${label}"><rect class="d" width="${WIDTH}" height="${height}"/>${
    circle &&
    html`<circle class="ring" cx="${atX(circle.x)}" cy="${atY(circle.y)}" r="${Math.round(circle.r * scale) + 18}"/>`
  }${labels.map(
    ({ cx, cy, r, n, name, isLabelled }) =>
      html`<circle class="dot${n === null && " dot--few"}" cx="${cx}" cy="${cy}" r="${r}"/>${
        n !== null && html`<text class="n" x="${cx}" y="${cy + 5}">${n}</text>`
      }${isLabelled && html`<text class="name" x="${cx + r + 5}" y="${cy + 5}">${name}</text>`}`,
  )}<line class="scale" x1="16" x2="${Math.round(16 + km * scale)}" y1="${height - 16}" y2="${height - 16}"/><text class="k" x="16" y="${height - 24}">${km} km</text></svg>`;
}

type Placed = PublicDot & { cx: number; cy: number; r: number };

/** Biggest first; a name that would run into another is left to the list. */
function placeLabels(dots: readonly Placed[]): (Placed & { isLabelled: boolean })[] {
  const taken: { x1: number; x2: number; y: number }[] = [];
  return [...dots]
    .sort((a, b) => (b.n ?? 0) - (a.n ?? 0))
    .map((dot) => {
      const x1 = dot.cx + dot.r;
      const x2 = x1 + 9 * dot.name.length;
      const clashes = taken.some(({ x1: a, x2: b, y }) => Math.abs(y - dot.cy) < 18 && x1 < b && x2 > a);
      const covers = dots.some(
        (other) =>
          other !== dot &&
          Math.abs(other.cy - dot.cy) < other.r + 6 &&
          other.cx + other.r > x1 &&
          other.cx - other.r < x2,
      );
      const isLabelled = !clashes && !covers;
      if (isLabelled) taken.push({ x1, x2, y: dot.cy });
      return { ...dot, isLabelled };
    })
    .toReversed();
}

/** Area grows with the count, as the eye reads a disc. */
const radius = (n: number | null): number => (n === null ? 9 : Math.round(Math.min(34, 11 + 3.6 * Math.sqrt(n))));
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const niceKm = (km: number): number => [1, 2, 5, 10, 20, 50, 100, 200].findLast((one) => one <= Math.max(1, km)) ?? 1;
