/**
 * Comma-separated values for people and for programs (RFC 4180): a header row, CRLF, cells quoted where they must be.
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it: what a caller or a reporter put into
 * a fact must not run on an investigator's machine. A byte order mark tells spreadsheets that it is UTF-8.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export const writeCsv = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\uFEFF${[header, ...rows].map((cells) => `${cells.map(written).join(",")}\r\n`).join("")}`;

const FORMULA = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/;

function written(cell: string): string {
  const guarded = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;\t]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
