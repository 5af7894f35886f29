import type { Bridge, Tie } from "@clearline/engine";
import { type Html, html } from "../../shell/html.ts";
import { count } from "../parts/say.ts";

/** More than this cannot be told apart in a picture. */
export const MOST_DRAWN = 48;
const [SIZE, MIDDLE, AROUND] = [560, 280, 236];

/** Reports around a circle, those of one part beside one another, with their ties; a tie that alone holds is heavy. */
export function drawTies(
  parts: readonly (readonly string[])[],
  ties: readonly Tie[],
  bridges: readonly Bridge[],
): Html | null {
  const ids = ordered(parts, bridges);
  if (ids.length < 2 || ids.length > MOST_DRAWN) return null;
  const at = new Map(
    ids.map((id, i) => {
      const turn = (2 * Math.PI * i) / ids.length - Math.PI / 2;
      return [id, { x: Math.round(MIDDLE + AROUND * Math.cos(turn)), y: Math.round(MIDDLE + AROUND * Math.sin(turn)) }];
    }),
  );
  const alone = new Set(bridges.map(({ tie }) => tie));
  const line = (tie: Tie): Html | null => {
    const [a, b] = [at.get(tie.a), at.get(tie.b)];
    return a && b
      ? html`<line class="${alone.has(tie) ? "tie tie--alone" : "tie"}" x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}"/>`
      : null;
  };
  const label = `${count(ids.length, "report")} and ${count(ties.length, "tie")} between them. ${bridges.length === 0 ? "No two parts hang together by one tie alone." : `${count(bridges.length, "tie")} alone ${bridges.length === 1 ? "holds" : "hold"} two parts together, drawn heavy and dashed.`} The tables below have the same.`;
  return html`<svg class="cl-ties" viewBox="0 0 ${SIZE} ${SIZE}" role="img" aria-label="${label}">${ties.filter((tie) => !alone.has(tie)).map(line)}${bridges.map(({ tie }) => line(tie))}${ids.map(
    (id) => {
      const { x, y } = at.get(id) ?? { x: 0, y: 0 };
      return html`<circle class="node" cx="${x}" cy="${y}" r="17"/><text x="${x}" y="${y + 5}" text-anchor="middle">${id}</text>`;
    },
  )}</svg>`;
}

/** The smaller side of each bridge stands together, so that the halves are seen as halves. */
function ordered(parts: readonly (readonly string[])[], bridges: readonly Bridge[]): string[] {
  const sides = bridges.map(({ parts: [smaller] }) => new Set(smaller));
  const key = (id: string): string => sides.map((side) => (side.has(id) ? "1" : "0")).join("");
  return parts.flatMap((part) =>
    [...part].sort((a, b) => key(a).localeCompare(key(b)) || a.length - b.length || a.localeCompare(b)),
  );
}
