import type { Bounds, Town } from "../../../actions/places-near.ts";
import { attributes, type Html, html } from "../../shell/html.ts";

const WIDTH = 520;

/** What holds an outline, with a margin. */
export function boundsOf(ring: readonly (readonly [number, number])[]): Bounds {
  const [lats, lons] = [ring.map(([lat]) => lat), ring.map(([, lon]) => lon)];
  const [north, south] = [Math.max(...lats), Math.min(...lats)];
  const [east, west] = [Math.max(...lons), Math.min(...lons)];
  const [up, across] = [(north - south) * 0.15, (east - west) * 0.15];
  return { north: north + up, south: south - up, west: west - across, east: east + across };
}

/**
 * Towns on plain ground, north up: no tiles, so nothing is asked of a foreign host. Its edges in degrees are on it, for
 * the script that lets people draw; what can be drawn can be ticked in the list beside it.
 */
export function areaMap(bounds: Bounds, { label, towns = [], ring = [], drawable = false }: MapParts): Html {
  const { north, south, west, east } = bounds;
  const square = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const height = Math.round((WIDTH * (north - south)) / ((east - west) * square));
  const atX = (lon: number): number => Math.round(((lon - west) / (east - west)) * WIDTH);
  const atY = (lat: number): number => Math.round(((north - lat) / (north - south)) * height);
  const taken: { x: number; y: number; end: number }[] = [];
  const edges = { "data-north": north, "data-south": south, "data-west": west, "data-east": east };
  return html`<svg class="cl-map${drawable && " cl-map--draw"}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${label}"${drawable && attributes({ "data-draw": true, ...edges })}><rect class="d" width="${WIDTH}" height="${height}"/>${
    ring.length > 0 &&
    html`<polygon class="a" points="${ring.map(([lat, lon]) => `${atX(lon)},${atY(lat)}`).join(" ")}"/>`
  }${towns.map((town) => {
    const { name, lat, lon } = town;
    const [x, y] = [atX(lon), atY(lat)];
    const end = x + 12 + 9 * name.length;
    // A name that would run into another, or over the edge, is left to the list.
    const isNamed =
      end < WIDTH &&
      y > 14 &&
      y < height - 6 &&
      !towns.some((one) => one !== town && covers({ x, y, end }, atX(one.lon), atY(one.lat))) &&
      !taken.some((one) => Math.abs(one.y - y) < 18 && one.x < end && one.end > x);
    if (isNamed) taken.push({ x, y, end });
    return html`<circle class="dot" cx="${x}" cy="${y}" r="4"/>${isNamed && html`<text class="name" x="${x + 8}" y="${y + 5}">${name}</text>`}`;
  })}</svg>`;
}

/** Whether a name that begins right of its own dot would lie over another one. */
const covers = ({ x, y, end }: { x: number; y: number; end: number }, dotX: number, dotY: number): boolean =>
  Math.abs(dotY - y) < 11 && dotX > x && dotX < end + 4;

type MapParts = {
  label: string;
  towns?: readonly Town[];
  ring?: readonly (readonly [number, number])[];
  /** The script may draw on it. */
  drawable?: boolean;
};
