import { SWEEP_WASM } from "./sweep-wasm.ts";

/** What of WebAssembly is used here: the engine's types know of no environment. */
declare const WebAssembly:
  | {
      Module: new (program: Uint8Array) => object;
      Instance: new (module: object) => { exports: { memory: Memory; sweep: (...at: number[]) => number } };
    }
  | undefined;
type Memory = { buffer: ArrayBuffer; grow(pages: number): number };

/** The tables of one scan inside the memory of a program that adds and compares eight durations at once. */
export type Sweep = {
  firstRow: Int32Array;
  place: Int32Array;
  entryOf: Int32Array;
  short: Int32Array;
  counts: Int32Array;
  /** Rows with a window that comes up to the level, eight numbers each: the row, three unused, four sums. */
  hits: Int32Array;
  /** @returns how many rows were hit in this lane, -1 where there is no room for all */
  run: (lane: number) => number;
};

export type Sizes = { places: number; rows: number; entries: number; lanes: number };

const PAGE = 65_536;
const MOST_PAGES = 16_384;
/** So many rows of one replica and lane can be hit: with a level just below the replicas' maxima a few hundred are. */
export const MOST_HITS = 8192;
/** Numbers for each hit, and for each entry of `short` and `counts`. */
export const HIT = 8;
const NUMBERS = 4;

/** @returns null where there is no such program to be had, or no memory: plain TypeScript does the same more slowly */
export function laySweep({ places, rows, entries, lanes }: Sizes): Sweep | null {
  const instance = instantiate();
  if (!instance) return null;
  const { memory, sweep } = instance.exports;
  // The tables that are read sixteen bytes at a time come first, so that none of those reads crosses a line.
  const sizes = [lanes * entries * NUMBERS, lanes * places * NUMBERS, MOST_HITS * HIT, places + 1, rows, rows];
  const pages = Math.ceil((4 * sizes.reduce((sum, size) => sum + size, 0)) / PAGE);
  if (pages > MOST_PAGES || !hasGrown(memory, pages)) return null;
  let from = 0;
  const [short, counts, hits, firstRow, place, entryOf] = sizes.map((size) => {
    const table = new Int32Array(memory.buffer, from, size);
    from += 4 * size;
    return table;
  });
  if (!short || !counts || !hits || !firstRow || !place || !entryOf) return null;
  const run = (lane: number): number =>
    sweep(
      firstRow.byteOffset,
      place.byteOffset,
      entryOf.byteOffset,
      counts.byteOffset + 4 * NUMBERS * lane * places,
      short.byteOffset + 4 * NUMBERS * lane * entries,
      places,
      hits.byteOffset,
      MOST_HITS,
    );
  return { firstRow, place, entryOf, short, counts, hits, run };
}

let program: object | null | undefined;

function instantiate() {
  if (typeof WebAssembly === "undefined") return null;
  try {
    program ??= new WebAssembly.Module(bytesOf(SWEEP_WASM));
    return new WebAssembly.Instance(program);
  } catch {
    // An old machine without SIMD, or a page whose rules forbid it.
    return null;
  }
}

function hasGrown(memory: Memory, pages: number): boolean {
  try {
    memory.grow(pages);
    return true;
  } catch {
    return false;
  }
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function bytesOf(base64: string): Uint8Array {
  const digits = base64.replace(/=+$/, "");
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const digit of digits) {
    bits = ((bits << 6) | DIGITS.indexOf(digit)) & 0xfff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 0xff;
  }
  return bytes;
}
