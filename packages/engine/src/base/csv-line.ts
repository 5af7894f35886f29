/**
 * The cells of one line of comma-separated values, for files too long to hold, whose cells have no line ends in them.
 * Cells are trimmed where they are not quoted; `""` is a quote inside a quoted one.
 *
 * @returns null where a quote never closes, or something stands after one that has closed
 */
export function cellsOfLine(line: string): string[] | null {
  if (!line.includes('"')) return line.split(",").map((cell) => cell.trim());
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (line[at] === '"') {
      let cell = "";
      let from = at + 1;
      for (;;) {
        const close = line.indexOf('"', from);
        if (close < 0) return null;
        cell += line.slice(from, close);
        at = close + 1;
        if (line[at] !== '"') break;
        cell += '"';
        from = at + 1;
      }
      cells.push(cell);
      if (at < line.length && line[at] !== ",") return null;
    } else {
      const comma = line.indexOf(",", at);
      const end = comma < 0 ? line.length : comma;
      cells.push(line.slice(at, end).trim());
      at = end;
    }
    if (at >= line.length) return cells;
    at += 1;
  }
}
