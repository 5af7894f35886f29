export const INK = "#0b0c0c";
export const GREY = "#505a5f";
/** Told apart without colour too: each line has its own dashes. */
export const STROKES = [
  { colour: "#1d70b8", dashes: "", width: 4 },
  { colour: "#d4351c", dashes: "10 5", width: 2.5 },
  { colour: "#00703c", dashes: "3 4", width: 2.5 },
  { colour: "#4c2c92", dashes: "14 4 3 4", width: 2.5 },
] as const;
const PLAIN = { colour: GREY, dashes: "", width: 2 };

/** A whole picture; the title is what a screen reader says of it. */
export const svg = (width: number, height: number, title: string, parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="Arial, sans-serif" font-size="14"><title>${title}</title><rect width="${width}" height="${height}" fill="#fff"/>\n${parts.join("\n")}\n</svg>\n`;

export const text = (x: number, y: number, words: string, anchor = "start", colour: string = INK): string =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${colour}">${words}</text>`;

/** The line that is the nth of its plot, along an SVG path. */
export function curve(nth: number, path: string): string {
  const { colour, dashes, width } = STROKES.at(nth) ?? PLAIN;
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${dashes}"/>`;
}

/** What each line of a plot is, side by side below it. */
export const keys = (names: readonly string[], y: number): string[] =>
  names.map((name, nth) => {
    const left = 50 + nth * 215;
    return `${curve(nth, `M${left} ${y}H${left + 40}`)}${text(left + 48, y + 5, name)}`;
  });
