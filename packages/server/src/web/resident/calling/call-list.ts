import {
  type Csv,
  type CsvDelimiter,
  type CsvError,
  type CsvMisfit,
  dayOf,
  fail,
  ok,
  parseInstant,
  type Result,
  sayCallCode,
  toDate,
} from "@clearline/engine";
import { atLondon, londonDay, londonMinute } from "../../../actions/days.ts";
import { type CallToLog, checkCall, type LoggedCall } from "../../../actions/log-call.ts";
import type { WorkingAccess } from "../../../store/organisations.ts";
import { WORDS } from "../../errors.ts";

/** A line of a list of calls: `reference` is the organisation's own, and comes back beside the code. */
export type ListedCall = CallToLog & { line: number; reference: string };
/** A line that cannot be taken, and what to do about it. */
export type WrongLine = { line: number; reference: string; say: string };
export type CallList = { calls: readonly ListedCall[]; wrong: readonly WrongLine[]; delimiter: CsvDelimiter };

/** As many as a team rings in a morning, and half of what an organisation may log in an hour. */
const MOST_LINES = 300;
const COLUMNS = ["reference", "to", "from", "at"];
const TIME_LIKE = "Write when you ring like 14:30, or like 2026-11-19 14:30";

/**
 * Reads `reference,to,from,at`; only the first column must be there. Every line is looked at, so that all that is wrong
 * can be put right at once. The error is a sentence about the list as a whole.
 */
export function readCallList(
  csv: Result<Csv, readonly CsvError[]>,
  access: Pick<WorkingAccess, "shows">,
  now: Date,
): Result<CallList, string> {
  if (!csv.ok) return fail(`Check line ${csv.error[0]?.line ?? 1} of the list. It cannot be read`);
  const header = csv.value.header.map((name) => name.toLowerCase());
  const { rows, misfits } = csv.value;
  if (!header.includes("reference") || header.some((name) => !COLUMNS.includes(name)))
    return fail("Begin the list with a line that says: reference,to,from,at");
  const lines = rows.length + misfits.length;
  if (lines === 0) return fail("Add a line for each call");
  if (lines > MOST_LINES) return fail(`Send ${MOST_LINES} calls or fewer at once. This list has ${lines}`);
  const calls: ListedCall[] = [];
  const wrong: WrongLine[] = misfits.map(misfitLine);
  for (const { line, cells } of rows) {
    const values = new Map([...cells].map(([name, cell]) => [name.toLowerCase(), cell.trim()]));
    const cell = (name: string): string | null => values.get(name) || null;
    const reference = cell("reference") ?? "";
    const at = cell("at");
    const starts = at === null ? null : callTime(at, now);
    const call = { line, reference, to: cell("to"), from: cell("from"), at: starts ?? null };
    if (starts === undefined) {
      wrong.push({ line, reference, say: TIME_LIKE });
      continue;
    }
    const checked = checkCall(access, call, now);
    if (checked.ok) calls.push(call);
    else wrong.push({ line, reference, say: WORDS[checked.error.code].say });
  }
  return ok({ calls, wrong: wrong.sort((a, b) => a.line - b.line), delimiter: csv.value.delimiter });
}

/** Many times what 300 lines need. */
export const MOST_FILE_KB = 100;
export const FILE_TOO_BIG = `Choose a file of ${MOST_FILE_KB} kB or less. ${MOST_LINES} calls need far less`;

/** A list out of a file, as a spreadsheet saves it: UTF-8, UTF-16 with its mark, or Windows-1252. */
export function textOf(file: Uint8Array): Result<string, string> {
  if (file.length > MOST_FILE_KB * 1024) return fail(FILE_TOO_BIG);
  const text = decoded(file);
  return text.includes("\0") || text.startsWith("PK\u0003\u0004")
    ? fail("Choose a CSV file. In a spreadsheet, choose Save as and then CSV")
    : ok(text);
}

function decoded(file: Uint8Array): string {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder("utf-16le").decode(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch {
    return new TextDecoder("windows-1252").decode(file);
  }
}

/** Cells that were copied out of a spreadsheet come with tabs between them. */
export function withCommas(pasted: string): string {
  const [first = ""] = pasted.split("\n", 1);
  if (!first.includes("\t") || /[,;]/.test(first)) return pasted;
  return pasted
    .split(/\r?\n/)
    .map((line) => (line.trim() === "" ? "" : line.split("\t").map(quoted).join(",")))
    .join("\n");
}

/**
 * `2026-11-19T14:30:00Z` for a program; `2026-11-19 14:30`, `19/11/2026 14:30` or `14:30` today on London's clocks for a
 * person. Undefined for anything else: `2:30` may be night or day.
 */
export function callTime(typed: string, now: Date): Date | undefined {
  const exact = parseInstant(typed);
  if (exact !== null) return toDate(exact);
  const [, date, hours = "", minutes = ""] = /^(?:(\S{8,10})[ T])?(\d{1,2})[:.](\d{2})(?::00)?$/.exec(typed) ?? [];
  const day = date === undefined ? londonDay(now) : dayIn(date);
  if (hours === "" || /^[1-7]$/.test(hours) || Number(hours) > 23 || Number(minutes) > 59 || day === null)
    return undefined;
  return atLondon(day, Number(hours), Number(minutes));
}

function dayIn(date: string) {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(date) ?? [];
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(day));
  const [, first, second, last] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(date) ?? [];
  return last === undefined ? null : dayOf(Number(last), Number(second), Number(first));
}

const misfitLine = ({ line, given, expected }: CsvMisfit): WrongLine => ({
  line,
  reference: "",
  say: `Give it ${expected} parts like the first line. It has ${given}`,
});

/**
 * The list again with a code beside each call. Quoted, and never a formula: a spreadsheet opens it, where the delimiter
 * is the one that it wrote.
 */
export const listAnswer = (
  rows: readonly { reference: string; line: number; result: LoggedCall | string }[],
  delimiter: CsvDelimiter,
): string =>
  [
    ["reference", "code", "say", "starts", "until", "problem"],
    ...rows.map(({ reference, line, result }) =>
      typeof result === "string"
        ? [reference, "", "", "", "", `Line ${line}: ${result}`]
        : [
            reference,
            result.code,
            sayCallCode(result.code),
            londonMinute(result.liveFrom),
            londonMinute(result.liveUntil),
            "",
          ],
    ),
  ]
    .map((cells) =>
      cells.map((cell) => quoted(/^[\s\u00a0]*[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell)).join(delimiter),
    )
    .join("\r\n")
    .concat("\r\n");

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
