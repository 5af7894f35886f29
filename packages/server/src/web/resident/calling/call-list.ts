import { type Csv, type CsvError, fail, ok, parseInstant, type Result, sayCallCode, toDate } from "@clearline/engine";
import type { CallToLog, LoggedCall } from "../../../actions/log-call.ts";

/** A line of a list of calls: `reference` is the organisation's own, and comes back beside the code. */
export type ListedCall = CallToLog & { line: number; reference: string };

/** As many as one person can ring in half an hour with help; a longer list is for the API. */
const MOST_LINES = 100;
const COLUMNS = ["reference", "to", "from", "at"];

/** Reads `reference,to,from,at`; only the first column must be there. The error is a sentence. */
export function readCallList(csv: Result<Csv, readonly CsvError[]>): Result<readonly ListedCall[], string> {
  if (!csv.ok) return fail(`Check line ${csv.error[0]?.line ?? 1} of the list. It cannot be read`);
  const { header, rows, misfits } = csv.value;
  const [misfit] = misfits;
  if (!header.includes("reference") || header.some((name) => !COLUMNS.includes(name)))
    return fail("Begin the list with a line that says: reference,to,from,at");
  if (misfit)
    return fail(`Check line ${misfit.line}. It has ${misfit.given} parts, and the first line has ${misfit.expected}`);
  if (rows.length === 0) return fail("Add a line for each call");
  if (rows.length > MOST_LINES) return fail(`Send ${MOST_LINES} calls or fewer at once`);
  const calls: ListedCall[] = [];
  for (const { line, cells } of rows) {
    const cell = (name: string): string | null => cells.get(name)?.trim() || null;
    const at = cell("at");
    const starts = at === null ? null : parseInstant(at);
    if (at !== null && starts === null)
      return fail(`Check the time on line ${line}. Write it like 2026-11-19T14:30:00Z`);
    calls.push({
      line,
      reference: cell("reference") ?? "",
      to: cell("to"),
      from: cell("from"),
      at: starts && toDate(starts),
    });
  }
  return ok(calls);
}

/** The list again with a code beside each call. Quoted, and never a formula: a spreadsheet opens it. */
export const listAnswer = (rows: readonly { reference: string; line: number; result: LoggedCall | string }[]): string =>
  [
    ["reference", "code", "say", "until", "problem"],
    ...rows.map(({ reference, line, result }) =>
      typeof result === "string"
        ? [reference, "", "", "", `Line ${line}: ${result}`]
        : [reference, result.code, sayCallCode(result.code), result.liveUntil.toISOString(), ""],
    ),
  ]
    .map((cells) => cells.map(quoted).join(","))
    .join("\r\n")
    .concat("\r\n");

const quoted = (cell: string): string =>
  `"${(/^[\s\u00a0]*[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
