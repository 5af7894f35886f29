import { escapeMarkup } from "../base/escape.ts";
import { type PublishedWarning, standingTitle, whereOf } from "../warning/published.ts";

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;

/** What, where, do what: 1200 by 630, readable at a quarter of the size, with the code by which a copy is checked. */
export function warningPicture(warning: PublishedWarning): string {
  const { content, force, code, withdrawn } = warning;
  const title = wrap(standingTitle(warning), { size: 68, most: 3 });
  const act = wrap(withdrawn === null ? content.act : "Do not act on this warning.", { size: 42, most: 2 });
  const where = wrap(whereOf(content), { size: 38, most: 1 });
  const titleEnd = 178 + title.length * 78;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${escapeMarkup(`${standingTitle(warning)}. ${content.act}`)}" font-family="system-ui, arial, sans-serif">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#faf8f3"/>
<rect width="${WIDTH}" height="96" fill="${withdrawn === null ? "#0f4c5c" : "#44525a"}"/>
${line(`Warning from ${force.name}`, { x: MARGIN, y: 62, size: 36, weight: 650, fill: "#ffffff" })}
${title.map((words, i) => line(words, { x: MARGIN, y: 190 + i * 78, size: 68, weight: 750, fill: "#16232b" })).join("\n")}
${where.map((words) => line(words, { x: MARGIN, y: titleEnd + 16, size: 38, weight: 400, fill: "#4a565d" })).join("\n")}
${act.map((words, i) => line(words, { x: MARGIN, y: titleEnd + 84 + i * 52, size: 42, weight: 700, fill: "#16232b" })).join("\n")}
<rect x="${MARGIN}" y="556" width="${WIDTH - 2 * MARGIN}" height="4" fill="#4f8f9b"/>
${line(`Real? Type ${force.domain}/real and give ${code}`, { x: MARGIN, y: 604, size: 30, weight: 400, fill: "#4a565d" })}
</svg>
`;
}

type Style = { x: number; y: number; size: number; weight: number; fill: string };

const line = (words: string, { x, y, size, weight, fill }: Style): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeMarkup(words)}</text>`;

/** Half the size is a generous width for a letter of a system face, so that a wider one than ours still fits. */
function wrap(words: string, { size, most }: { size: number; most: number }): string[] {
  const room = Math.floor((WIDTH - 2 * MARGIN) / (size * 0.54));
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length <= room ? word : `${word.slice(0, room - 1)}…`);
  }
  if (lines.length <= most) return lines;
  const cut = lines.slice(0, most);
  cut[most - 1] = `${(cut[most - 1] ?? "").slice(0, room - 1)}…`;
  return cut;
}
