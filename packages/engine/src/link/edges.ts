/**
 * Scored pairs in columns: positions in the list of records, and the case for each pair in bits. A million reports have
 * some ten million pairs worth keeping, and as many objects would not fit.
 */
export type Edges = { length: number; a: Uint32Array; b: Uint32Array; bits: Float32Array };

export const noEdges = (): Edges => ({
  length: 0,
  a: new Uint32Array(1024),
  b: new Uint32Array(1024),
  bits: new Float32Array(1024),
});

export function addEdge(edges: Edges, a: number, b: number, bits: number): void {
  if (edges.length === MOST_EDGES) throw new RangeError(`more than ${MOST_EDGES} pairs are alike`);
  if (edges.length === edges.a.length) {
    edges.a = grown(edges.a, new Uint32Array(2 * edges.length));
    edges.b = grown(edges.b, new Uint32Array(2 * edges.length));
    edges.bits = grown(edges.bits, new Float32Array(2 * edges.length));
  }
  edges.a[edges.length] = a;
  edges.b[edges.length] = b;
  edges.bits[edges.length] = bits;
  edges.length += 1;
}

function grown<T extends Uint32Array | Float32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Without the room kept for more. */
export const trimmed = ({ length, a, b, bits }: Edges): Edges => ({
  length,
  a: a.slice(0, length),
  b: b.slice(0, length),
  bits: bits.slice(0, length),
});

/** One after the other. @param parts without room for more */
export function joinEdges(parts: readonly Edges[]): Edges {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (length > MOST_EDGES) throw new RangeError(`more than ${MOST_EDGES} pairs are alike`);
  const joined = { length, a: new Uint32Array(length), b: new Uint32Array(length), bits: new Float32Array(length) };
  let at = 0;
  for (const part of parts) {
    joined.a.set(part.a, at);
    joined.b.set(part.b, at);
    joined.bits.set(part.bits, at);
    at += part.length;
  }
  return joined;
}

const MOST_EDGES = 2 ** 25;
/** Bits are told apart to a thousandth, and no case is as strong as this. */
const STEPS = 1000;
const STRONGEST = 4096;

/**
 * A number that is less for a stronger edge, and of equals for the one added first: numbers alone sort ten times as
 * fast as pairs.
 */
export const rankOf = ({ bits }: Edges, edge: number): number =>
  Math.round((STRONGEST - bits[edge]!) * STEPS) * MOST_EDGES + edge;

/** The position in `edges` of the edge that has this rank. */
export const edgeAt = (rank: number): number => rank % MOST_EDGES;
