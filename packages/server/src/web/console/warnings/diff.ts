import { sayDay, type WarningContent } from "@clearline/engine";
import { type Html, html, type Part } from "../../shell/html.ts";

type Piece = { kind: "same" | "out" | "in"; words: string };

/** What changed between two versions, part by part: struck out and put in. Null where every part is the same. */
export function changes(before: WarningContent, after: WarningContent): Html | null {
  const [old, fresh] = [partsOf(before), partsOf(after)];
  const labels = [...new Set([...old.keys(), ...fresh.keys()])];
  const changed = labels.filter((label) => old.get(label) !== fresh.get(label));
  if (changed.length === 0) return null;
  return html`<dl class="cl-factlist">${changed.map(
    (label) =>
      html`<div class="cl-fact cl-fact--two"><dt>${label}</dt><dd>${said(wordDiff(old.get(label) ?? "", fresh.get(label) ?? ""))}</dd></div>`,
  )}</dl>`;
}

const said = (pieces: readonly Piece[]): Part =>
  pieces.map(({ kind, words }) => {
    if (kind === "same") return words;
    return kind === "out"
      ? html`<del><span class="govuk-visually-hidden">taken out: </span>${words}</del> `
      : html`<ins><span class="govuk-visually-hidden">put in: </span>${words}</ins> `;
  });

/** Every part that a person reads or that decides who is warned, by what it is called. */
function partsOf(content: WarningContent): Map<string, string> {
  const day = (given: WarningContent["from"]): string => (given === null ? "" : sayDay(given));
  const parts: [string, string][] = [
    ["Title", content.title],
    ["What to do", content.act],
    ["Area", content.areaName],
    ["Area code", content.areaCode ?? ""],
    ["Area shape", content.polygon === null ? "" : content.polygon.map((pair) => pair.join(",")).join(" ")],
    ["Places", content.places.join(", ")],
    ["First day", day(content.from)],
    ["Last day", day(content.to)],
    ["Look again by", day(content.lookAgainBy)],
    ...content.happening.map((words, i): [string, string] => [`Paragraph ${i + 1}`, words]),
    ["Quote", content.quote === null ? "" : `${content.quote.words} (${content.quote.by})`],
    ...content.steps.map(({ act, more }, i): [string, string] => [`Step ${i + 1}`, `${act} ${more}`.trim()]),
    ["Evidence", content.claims.map(({ say }) => say).join("; ")],
  ];
  return new Map(parts.filter(([, words]) => words !== ""));
}

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
