import { type Html, html } from "../../shell/html.ts";

const WIDTH = 520;
const MARGIN = 24;
const TALLEST = 260;

/** The outline of a warned area, north up. `ring`: [lat, lon] pairs, closed. Null where there is no area to draw. */
export function areaMap(ring: readonly (readonly [number, number])[], label: string): Html | null {
  const [first] = ring;
  if (first === undefined || ring.length < 4) return null;
  const east = Math.cos((first[0] * Math.PI) / 180);
  const points = ring.map(([lat, lon]) => ({ x: lon * east, y: -lat }));
  const [left, right] = ends(points.map(({ x }) => x));
  const [top, bottom] = ends(points.map(({ y }) => y));
  const scale = Math.min((WIDTH - 2 * MARGIN) / (right - left), TALLEST / (bottom - top));
  if (!Number.isFinite(scale)) return null;
  const at = ({ x, y }: { x: number; y: number }): string =>
    `${Math.round(MARGIN + (x - left) * scale)},${Math.round(MARGIN + (y - top) * scale)}`;
  const height = Math.round(2 * MARGIN + (bottom - top) * scale);
  return html`<svg class="cl-map" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${label}"><rect class="d" width="${WIDTH}" height="${height}"/><polygon class="a" points="${points.map(at).join(" ")}"/></svg>`;
}

const ends = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];
