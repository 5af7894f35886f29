import { fail, ok, type Result } from "./result.ts";

/** One record: `line` is where it starts in the file, counted from 1, for errors a person can act on. */
export type CsvRow = { line: number; cells: ReadonlyMap<string, string> };
/** A record with more or fewer cells than the header names. */
export type CsvMisfit = { code: "csv-wrong-width"; line: number; given: number; expected: number };
/** What stands between two cells: spreadsheets write semicolons where a comma is for decimals. */
export type CsvDelimiter = "," | ";";
export type Csv = {
  header: readonly string[];
  rows: readonly CsvRow[];
  misfits: readonly CsvMisfit[];
  delimiter: CsvDelimiter;
};

export type CsvError =
  | { code: "csv-empty"; line: number }
  | { code: "csv-header-unnamed"; line: number; column: number }
  | { code: "csv-header-twice"; line: number; column: number; name: string }
  | { code: "csv-quote-open"; line: number }
  | { code: "csv-quote-misplaced"; line: number; column: number };

type Cells = { line: number; cells: string[] };

/**
 * Reads comma-separated values with a header row (RFC 4180, strict), or semicolons where the header has those and no
 * commas outside quotes: cells may be quoted, `""` is a quote inside one,
 * lines end in LF or CRLF, blank lines are skipped, a byte order mark is skipped. Cells are not trimmed inside quotes;
 * unquoted cells are. Nothing doubtful becomes a row: a count read from the wrong column is worse than no count.
 *
 * @returns the rows, and apart from them those that do not fit the header; or why no row can be trusted
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function parseCsv(text: string): Result<Csv, readonly CsvError[]> {
  const marked = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const delimiter = delimiterOf(marked);
  const split = records(marked, delimiter);
  if (!split.ok) return fail([split.error]);
  const [head, ...body] = split.value;
  if (!head) return fail([{ code: "csv-empty", line: 1 }]);

  const errors = headerErrors(head);
  const rows: CsvRow[] = [];
  const misfits: CsvMisfit[] = [];
  for (const { line, cells } of body) {
    if (cells.length === head.cells.length)
      rows.push({ line, cells: new Map(head.cells.map((n, i) => [n, cells[i]!])) });
    else misfits.push({ code: "csv-wrong-width", line, given: cells.length, expected: head.cells.length });
  }
  return errors.length > 0 ? fail(errors) : ok({ header: head.cells, rows, misfits, delimiter });
}

/** By the first line with anything on it; what is quoted there is passed over. */
function delimiterOf(text: string): CsvDelimiter {
  const start = text.search(/\S/);
  let hasSemicolon = false;
  let isQuoted = false;
  for (let at = Math.max(start, 0); at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (letter === ",") return ",";
    else if (letter === ";") hasSemicolon = true;
    else if (letter === "\n") break;
  }
  return hasSemicolon ? ";" : ",";
}

function headerErrors({ line, cells }: Cells): CsvError[] {
  const errors: CsvError[] = [];
  cells.forEach((name, i) => {
    if (name === "") errors.push({ code: "csv-header-unnamed", line, column: i + 1 });
    else if (cells.indexOf(name) < i) errors.push({ code: "csv-header-twice", line, column: i + 1, name });
  });
  return errors;
}

/** Splits into records of cells, one pass, no look-back. */
function records(text: string, delimiter: CsvDelimiter): Result<Cells[], CsvError> {
  const found: Cells[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const record: Cells = { line, cells: [] };
    for (;;) {
      if (text[at] === '"') {
        const quoted = quotedCell(text, at);
        if (!quoted) return fail({ code: "csv-quote-open", line });
        record.cells.push(quoted.cell);
        line += quoted.lines;
        at = quoted.end;
        if (at < text.length && ![delimiter, "\r", "\n"].includes(text[at]!))
          return fail({ code: "csv-quote-misplaced", line, column: record.cells.length });
      } else {
        const start = at;
        while (at < text.length && text[at] !== delimiter && text[at] !== "\n") at++;
        const cell = text.slice(start, at).trim();
        if (cell.includes('"')) return fail({ code: "csv-quote-misplaced", line, column: record.cells.length + 1 });
        record.cells.push(cell);
      }
      if (text[at] !== delimiter) break;
      at++;
    }
    if (text[at] === "\r") at++;
    at++;
    line++;
    const blank = record.cells.length === 1 && record.cells[0] === "";
    if (!blank) found.push(record);
  }
  return ok(found);
}

/** The cell that opens with a quote at `start`; null when the quote never closes. */
function quotedCell(text: string, start: number): { cell: string; end: number; lines: number } | null {
  let cell = "";
  let from = start + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close < 0) return null;
    cell += text.slice(from, close);
    if (text[close + 1] !== '"') return { cell, end: close + 1, lines: cell.split("\n").length - 1 };
    cell += '"';
    from = close + 2;
  }
}
