import { html, type Part } from "../../shell/html.ts";

type Piece = { kind: "same" | "out" | "in"; words: string };

/** Two texts as one: struck out and put in, in words for those who do not see it. */
export const sayDiff = (before: string, after: string): Part =>
  wordDiff(before, after).map(({ kind, words }) => {
    if (kind === "same") return words;
    return kind === "out"
      ? html`<del><span class="govuk-visually-hidden">taken out: </span>${words}</del> `
      : html`<ins><span class="govuk-visually-hidden">put in: </span>${words}</ins> `;
  });

/** Longer texts are shown whole, old then new: comparing every word with every word would keep a page waiting. */
const MOST_PAIRS = 1_000_000;

/** The longest common run of words, by the textbook table (Hunt and McIlroy, 1976, without their short cuts). */
export function wordDiff(before: string, after: string): Piece[] {
  const a = before.match(/\S+\s*/g) ?? [];
  const b = after.match(/\S+\s*/g) ?? [];
  if (a.length * b.length > MOST_PAIRS) return joined([...a.map(out), ...b.map(put)]);
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] = same(a[i], b[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]];
    if (x !== undefined && y !== undefined && same(x, y)) {
      pieces.push({ kind: "same", words: y });
      i += 1;
      j += 1;
    } else if (x !== undefined && (y === undefined || at(i + 1, j) >= at(i, j + 1))) {
      pieces.push(out(x));
      i += 1;
    } else {
      pieces.push(put(y ?? ""));
      j += 1;
    }
  }
  return joined(pieces);
}

const same = (a: string | undefined, b: string | undefined): boolean => a?.trim() === b?.trim();
const out = (words: string): Piece => ({ kind: "out", words });
const put = (words: string): Piece => ({ kind: "in", words });

function joined(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.kind === piece.kind) last.words += piece.words;
    else runs.push({ ...piece });
  }
  return runs.map((run) => (run.kind === "same" ? run : { ...run, words: run.words.trim() }));
}
