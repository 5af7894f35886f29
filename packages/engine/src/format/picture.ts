import { sayDay } from "../base/day.ts";
import { escapeMarkup } from "../base/escape.ts";
import { dayAt } from "../base/instant.ts";
import {
  fixedWords,
  isExercise,
  isPreview,
  languageOf,
  type PublishedWarning,
  standingTitle,
  whereOf,
} from "../warning/published.ts";
import { widthOf } from "./letter-widths.ts";

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 64;
const FOOT = 98;
const FOOT_WORDS = 380;

const INK = "#16232b";
const BRAND = "#0f4c5c";
const DANGER = "#a3211b";
const NEUTRAL = "#44525a";
/** A drill's alone. */
const EXERCISE_COLOUR = "#5a3a7e";

/** The mark, on a white ground for the foot: a receiver laid on a line. */
const MARK = `<g transform="translate(${MARGIN} ${HEIGHT - FOOT + 20})"><rect width="58" height="58" rx="13" fill="#ffffff"/><g transform="scale(.906)"><path fill="${BRAND}" d="M11 33.5c0-11 9.2-17.5 21-17.5s21 6.5 21 17.5c0 2.5-1.8 4.3-4.2 4.3h-6.1c-2.3 0-4-1.7-4-4v-2.6c0-1.5-1-2.6-2.5-2.8-2.7-.4-5.7-.4-8.4 0-1.5.2-2.5 1.3-2.5 2.8v2.6c0 2.3-1.7 4-4 4h-6.1c-2.4 0-4.2-1.8-4.2-4.3z"/><rect x="8" y="44" width="48" height="5" rx="2.5" fill="#2c7c8c"/></g></g>`;

/** The title is set as large as it fits in whole. */
const TITLE_SIZES = [
  { size: 64, line: 72, most: 3 },
  { size: 52, line: 60, most: 4 },
] as const;
const TITLE_TOP = 192;

/** What, where, do what: 1200 by 630, readable at a quarter of the size, with the code by which a copy is checked. */
export function warningPicture(warning: PublishedWarning): string {
  const { content, force, code, withdrawn, publishedAt } = warning;
  const [language, ours] = [languageOf(warning), fixedWords(warning)];
  const title = titleLines(standingTitle(warning));
  const where = wrap(whereOf(content, language), { size: 38, face: "bold", most: 1 });
  const does = withdrawn === null ? content.act : ours.picture.doNotAct;
  const act = wrap(does, { size: 38, face: "regular", most: 2 });
  const { words: tag, fill } = tagOf(warning);
  const titleEnd = TITLE_TOP + (title.lines.length - 1) * title.line;
  // The code first: where a long name is cut, a copy can still be checked.
  const said = `${code === "" ? "" : `${ours.picture.code} ${code}, `}${sayDay(dayAt(publishedAt, force.timeZone), { language })}, ${force.name}`;
  const foot = wrap(said, { size: 28, face: "regular", most: 1, from: FOOT_WORDS });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${escapeMarkup(pictureSays(warning))}" font-family="'Source Sans 3', system-ui, arial, sans-serif">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#faf8f3"/>
<rect x="${MARGIN}" y="48" width="${Math.ceil(widthOf(tag, { size: 30, face: "bold" })) + 44}" height="56" rx="8" fill="${fill}"/>
${line(tag, { x: MARGIN + 22, y: 87, size: 30, face: "bold", fill: "#ffffff" })}
${title.lines.map((words, i) => line(words, { x: MARGIN, y: TITLE_TOP + i * title.line, size: title.size, face: "bold", fill: INK })).join("\n")}
${where.map((words) => line(words, { x: MARGIN, y: titleEnd + 66, size: 38, face: "bold", fill: INK })).join("\n")}
${act.map((words, i) => line(words, { x: MARGIN, y: titleEnd + 114 + i * 44, size: 38, face: "regular", fill: INK })).join("\n")}
<rect y="${HEIGHT - FOOT}" width="${WIDTH}" height="${FOOT}" fill="${isExercise(warning) ? EXERCISE_COLOUR : BRAND}"/>
${isExercise(warning) ? EDGE : ""}${MARK}
${line("Clearline", { x: MARGIN + 78, y: HEIGHT - 38, size: 34, face: "bold", fill: "#ffffff" })}
${foot.map((words) => line(words, { x: FOOT_WORDS, y: HEIGHT - 39, size: 28, face: "regular", fill: "#ffffff" })).join("\n")}
</svg>
`;
}

/** All round, so that no part cut out of it passes for a warning. */
const EDGE = `<rect x="12" y="12" width="${WIDTH - 24}" height="${HEIGHT - 24}" fill="none" stroke="${EXERCISE_COLOUR}" stroke-width="24"/>
`;

/** The picture in words, for those who do not see it. */
export function pictureSays(warning: PublishedWarning): string {
  const { content, withdrawn } = warning;
  return `${standingTitle(warning)}. ${whereOf(content, languageOf(warning))}. ${withdrawn === null ? content.act : fixedWords(warning).picture.doNotAct}`;
}

/** How a warning stands, for one who looks at nothing else. */
function tagOf(warning: PublishedWarning): { words: string; fill: string } {
  const { standing, picture, exercise } = fixedWords(warning);
  if (isExercise(warning)) return { words: exercise.tag, fill: EXERCISE_COLOUR };
  if (isPreview(warning)) return { words: standing.draft, fill: NEUTRAL };
  if (warning.withdrawn !== null) return { words: standing.withdrawn, fill: NEUTRAL };
  return { words: warning.corrections.length > 0 ? picture.corrected : picture.warning, fill: DANGER };
}

function titleLines(title: string): { lines: string[]; size: number; line: number } {
  const [large, small] = TITLE_SIZES;
  const inLarge = wrap(title, { size: large.size, face: "bold", most: large.most });
  const cut = inLarge.at(-1)?.endsWith("…") === true && !title.endsWith("…");
  if (!cut) return { ...large, lines: inLarge };
  return { ...small, lines: wrap(title, { size: small.size, face: "bold", most: small.most }) };
}

type Face = "regular" | "bold";
type Style = { x: number; y: number; size: number; face: Face; fill: string };

const line = (words: string, { x, y, size, face, fill }: Style): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${face === "bold" ? 700 : 400}" fill="${fill}">${escapeMarkup(words)}</text>`;

/** Where the picture is drawn in a reader's own face, that may be somewhat wider than ours. */
const SLACK = 1.06;

/** Words in lines that fit, the last cut short with an ellipsis where there is more. */
function wrap(
  words: string,
  { size, face, most, from = MARGIN }: { size: number; face: Face; most: number; from?: number },
): string[] {
  const room = WIDTH - from - MARGIN;
  const fits = (text: string): boolean => widthOf(text, { size, face }) * SLACK <= room;
  const cut = (text: string): string => {
    // No line holds more than this, however narrow its letters.
    const letters = Array.from(text.slice(0, 300));
    while (letters.length > 0 && !fits(`${letters.join("")}…`)) letters.pop();
    return `${letters.join("").trimEnd()}…`;
  };
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(fits(word) ? word : cut(word));
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cut(lines.slice(most - 1).join(" "))];
}
