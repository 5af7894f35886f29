import { sayDay } from "../base/day.ts";
import { escapeMarkup } from "../base/escape.ts";
import { dayAt } from "../base/instant.ts";
import { type PublishedWarning, standingTitle, whereOf } from "../warning/published.ts";

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 64;
const FOOT = 98;
const FOOT_WORDS = 380;

const INK = "#16232b";
const BRAND = "#0f4c5c";
const DANGER = "#a3211b";
const NEUTRAL = "#44525a";

/** The mark, on a white ground for the foot: a receiver laid on a line. */
const MARK = `<g transform="translate(${MARGIN} ${HEIGHT - FOOT + 20})"><rect width="58" height="58" rx="13" fill="#ffffff"/><g transform="scale(.906)"><path fill="${BRAND}" d="M11 33.5c0-11 9.2-17.5 21-17.5s21 6.5 21 17.5c0 2.5-1.8 4.3-4.2 4.3h-6.1c-2.3 0-4-1.7-4-4v-2.6c0-1.5-1-2.6-2.5-2.8-2.7-.4-5.7-.4-8.4 0-1.5.2-2.5 1.3-2.5 2.8v2.6c0 2.3-1.7 4-4 4h-6.1c-2.4 0-4.2-1.8-4.2-4.3z"/><rect x="8" y="44" width="48" height="5" rx="2.5" fill="#2c7c8c"/></g></g>`;

/** What, where, do what: 1200 by 630, readable at a quarter of the size, with the code by which a copy is checked. */
export function warningPicture(warning: PublishedWarning): string {
  const { content, force, code, withdrawn, publishedAt } = warning;
  const title = wrap(standingTitle(warning), { size: 64, most: 3 });
  const where = wrap(whereOf(content), { size: 38, most: 1 });
  const act = wrap(withdrawn === null ? content.act : "Do not act on this warning.", { size: 38, most: 2 });
  const tag = withdrawn === null ? "Phone fraud warning" : "Withdrawn";
  const titleEnd = 192 + (title.length - 1) * 72;
  // The code first: where a long name is cut, a copy can still be checked.
  const said = `Code ${code}, ${sayDay(dayAt(publishedAt, force.timeZone))}, ${force.name}`;
  const foot = wrap(said, { size: 28, most: 1, from: FOOT_WORDS });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${escapeMarkup(`${standingTitle(warning)}. ${content.act}`)}" font-family="system-ui, arial, sans-serif">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#faf8f3"/>
<rect x="${MARGIN}" y="48" width="${tag.length * 19 + 44}" height="56" rx="8" fill="${withdrawn === null ? DANGER : NEUTRAL}"/>
${line(tag, { x: MARGIN + 22, y: 87, size: 30, weight: 650, fill: "#ffffff" })}
${title.map((words, i) => line(words, { x: MARGIN, y: 192 + i * 72, size: 64, weight: 750, fill: INK })).join("\n")}
${where.map((words) => line(words, { x: MARGIN, y: titleEnd + 66, size: 38, weight: 700, fill: INK })).join("\n")}
${act.map((words, i) => line(words, { x: MARGIN, y: titleEnd + 116 + i * 46, size: 38, weight: 400, fill: INK })).join("\n")}
<rect y="${HEIGHT - FOOT}" width="${WIDTH}" height="${FOOT}" fill="${BRAND}"/>
${MARK}
${line("Clearline", { x: MARGIN + 78, y: HEIGHT - 38, size: 34, weight: 750, fill: "#ffffff" })}
${foot.map((words) => line(words, { x: FOOT_WORDS, y: HEIGHT - 39, size: 28, weight: 400, fill: "#ffffff" })).join("\n")}
</svg>
`;
}

type Style = { x: number; y: number; size: number; weight: number; fill: string };

const line = (words: string, { x, y, size, weight, fill }: Style): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeMarkup(words)}</text>`;

/** Half the size is a generous width for a letter of a system face, so that a wider one than ours still fits. */
function wrap(words: string, { size, most, from = MARGIN }: { size: number; most: number; from?: number }): string[] {
  const room = Math.floor((WIDTH - from - MARGIN) / (size * 0.54));
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
