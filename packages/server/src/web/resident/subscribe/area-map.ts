import type { Bounds, Town } from "../../../actions/places-near.ts";
import { LETTERS, placeLabels } from "../../shell/dot-map.ts";
import { attributes, type Html, html } from "../../shell/html.ts";

const WIDTH = 520;
const DOT = 4;
/** What a name keeps off a dot. */
const ROOM = 3;

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
  const dots = towns.map(({ name, lat, lon }) => ({ name, cx: atX(lon), cy: atY(lat), r: DOT + ROOM }));
  // The first of the towns come first to a name; one that would lie on another or on a dot is left to the list.
  const names = (screen: keyof typeof LETTERS): Html =>
    html`<g class="cl-map__${screen}">${placeLabels(dots.toReversed(), height, LETTERS[screen], {
      hasScale: false,
    }).map(
      ({ name, x, y, anchor }) => html`<text class="name" x="${x}" y="${y}" text-anchor="${anchor}">${name}</text>`,
    )}</g>`;
  const edges = { "data-north": north, "data-south": south, "data-west": west, "data-east": east };
  return html`<svg class="cl-map${drawable && " cl-map--draw"}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${label}"${drawable && attributes({ "data-draw": true, ...edges })}><rect class="d" width="${WIDTH}" height="${height}"/>${
    ring.length > 0 &&
    html`<polygon class="a" points="${ring.map(([lat, lon]) => `${atX(lon)},${atY(lat)}`).join(" ")}"/>`
  }${dots.map(({ cx, cy }) => html`<circle class="dot" cx="${cx}" cy="${cy}" r="${DOT}"/>`)}${dots.length > 0 && html`${names("wide")}${names("narrow")}`}</svg>`;
}

type MapParts = {
  label: string;
  towns?: readonly Town[];
  ring?: readonly (readonly [number, number])[];
  /** The script may draw on it. */
  drawable?: boolean;
};
