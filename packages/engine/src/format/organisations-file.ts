/**
 * Organisations as an operator writes them down: a CSV with a header, a line for each name of a body, or the same as
 * JSON. What is wrong is told by its line; the rest is taken.
 */
import { type CsvError, type CsvRow, parseCsv } from "../base/csv.ts";
import { type Day, parseDay } from "../base/day.ts";
import { parsePhone, type Phone } from "../base/phone.ts";
import { fail, ok, type Result } from "../base/result.ts";
import { IMPERSONATED_KINDS, type ImpersonatedKind } from "../base/vocabulary.ts";
import type { BodyName, OperatorOrganisation, PublishedNumber } from "../read/operator-organisations.ts";

export type OrganisationError =
  | CsvError
  | { code: "csv-wrong-width"; given: number; expected: number }
  | { code: "column-missing"; column: string }
  | { code: "not-json" }
  | { code: "not-a-list" }
  | { code: "not-an-object" }
  | { code: "name-missing" }
  | { code: "kind-unknown"; given: string }
  | { code: "kind-differs"; body: string }
  | { code: "day-wrong"; column: string; given: string }
  | { code: "days-in-wrong-order" }
  | { code: "number-wrong"; given: string }
  | { code: "number-without-source"; given: string };

/** `at` is the line of a CSV, or the position of an entry in JSON, counted from 1. */
export type OrganisationFault = { at: number; error: OrganisationError };
export type OrganisationsRead = { bodies: readonly OperatorOrganisation[]; faults: readonly OrganisationFault[] };

/** One line, or one entry, before lines of one body are put together. */
type Entry = { at: number; body: string; kind: ImpersonatedKind | null; common: boolean } & Pick<
  OperatorOrganisation,
  "names" | "aliases" | "numbers"
>;

export function readOrganisationsCsv(text: string): OrganisationsRead {
  const csv = parseCsv(text);
  if (!csv.ok) return { bodies: [], faults: csv.error.map((error) => ({ at: error.line, error })) };
  const missing = ["name", "kind"].find((column) => !csv.value.header.includes(column));
  if (missing !== undefined)
    return { bodies: [], faults: [{ at: 1, error: { code: "column-missing", column: missing } }] };
  const misfits = csv.value.misfits.map(
    ({ line, code, given, expected }): OrganisationFault => ({
      at: line,
      error: { code, given, expected },
    }),
  );
  const read = joined(csv.value.rows.map((row) => [row.line, entryOfRow(row)]));
  return { ...read, faults: [...misfits, ...read.faults].sort((a, b) => a.at - b.at) };
}

export function readOrganisationsJson(text: string): OrganisationsRead {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return { bodies: [], faults: [{ at: 1, error: { code: "not-json" } }] };
  }
  if (!Array.isArray(list)) return { bodies: [], faults: [{ at: 1, error: { code: "not-a-list" } }] };
  return joined(list.map((one: unknown, i) => [i + 1, entryOfJson(one, i + 1)]));
}

function entryOfRow({ line, cells }: CsvRow): Result<Entry, OrganisationError> {
  const cell = (name: string): string => cells.get(name)?.trim() ?? "";
  return entryFrom(line, {
    name: cell("name"),
    body: cell("body"),
    kind: cell("kind"),
    aliases: listOf(cell("aliases")),
    common: /^(?:y|yes|true|1)$/i.test(cell("common")),
    names: [{ name: cell("name"), from: cell("from"), until: cell("until") }],
    numbers: listOf(cell("numbers")).map((number) => ({ number, source: cell("source"), checked: cell("checked") })),
  });
}

function entryOfJson(given: unknown, at: number): Result<Entry, OrganisationError> {
  if (!isObject(given)) return fail({ code: "not-an-object" });
  const name = textOf(given["name"]);
  const names = objectsOf(given["names"]).map((one) => ({
    name: textOf(one["name"]),
    from: textOf(one["from"]),
    until: textOf(one["until"]),
  }));
  return entryFrom(at, {
    name: name === "" ? (names.at(-1)?.name ?? "") : name,
    body: textOf(given["body"]),
    kind: textOf(given["kind"]),
    aliases: Array.isArray(given["aliases"]) ? given["aliases"].map(textOf).filter(Boolean) : [],
    common: given["common"] === true,
    names: names.length > 0 ? names : [{ name, from: textOf(given["from"]), until: textOf(given["until"]) }],
    numbers: objectsOf(given["numbers"]).map((one) => ({
      number: textOf(one["number"]),
      source: textOf(one["source"]),
      checked: textOf(one["checked"]),
    })),
  });
}

type Typed = {
  name: string;
  body: string;
  kind: string;
  aliases: readonly string[];
  common: boolean;
  names: readonly { name: string; from: string; until: string }[];
  numbers: readonly { number: string; source: string; checked: string }[];
};

function entryFrom(at: number, typed: Typed): Result<Entry, OrganisationError> {
  if (typed.names.some(({ name }) => name === "")) return fail({ code: "name-missing" });
  const kind = IMPERSONATED_KINDS.find((one) => one === typed.kind && one !== "unknown") ?? null;
  if (kind === null && (typed.kind !== "" || typed.body === ""))
    return fail({ code: "kind-unknown", given: typed.kind });
  const names: BodyName[] = [];
  for (const one of typed.names) {
    const from = dayIn("from", one.from);
    const until = dayIn("until", one.until);
    if (!from.ok) return from;
    if (!until.ok) return until;
    if (from.value !== null && until.value !== null && until.value < from.value)
      return fail({ code: "days-in-wrong-order" });
    names.push({ name: one.name, from: from.value, until: until.value });
  }
  const numbers: PublishedNumber[] = [];
  for (const one of typed.numbers) {
    const number = parsePhone(one.number);
    if (!number.ok) return fail({ code: "number-wrong", given: one.number });
    const checked = dayIn("checked", one.checked);
    if (!checked.ok) return checked;
    if (one.source === "" || checked.value === null) return fail({ code: "number-without-source", given: one.number });
    numbers.push({ number: number.value satisfies Phone, source: one.source, checked: checked.value });
  }
  const body = (typed.body === "" ? typed.name : typed.body).toLowerCase();
  return ok({ at, body, kind, common: typed.common, names, aliases: typed.aliases, numbers });
}

function dayIn(column: string, given: string): Result<Day | null, OrganisationError> {
  if (given === "") return ok(null);
  const day = parseDay(given);
  return day === null ? fail({ code: "day-wrong", column, given }) : ok(day);
}

/** Lines of one body put together, its names by their days. */
function joined(entries: readonly (readonly [at: number, Result<Entry, OrganisationError>])[]): OrganisationsRead {
  const faults: OrganisationFault[] = [];
  const bodies = new Map<string, Entry[]>();
  for (const [at, entry] of entries) {
    if (!entry.ok) faults.push({ at, error: entry.error });
    else bodies.set(entry.value.body, [...(bodies.get(entry.value.body) ?? []), entry.value]);
  }
  const made: OperatorOrganisation[] = [];
  for (const [body, lines] of bodies) {
    const kinds = new Set(lines.flatMap(({ kind }) => kind ?? []));
    const [kind] = kinds;
    const [{ at } = { at: 1 }] = lines;
    if (kind === undefined) faults.push({ at, error: { code: "kind-unknown", given: "" } });
    else if (kinds.size > 1) faults.push({ at, error: { code: "kind-differs", body } });
    else
      made.push({
        kind,
        names: lines.flatMap(({ names }) => names).sort((a, b) => (a.from ?? "").localeCompare(b.from ?? "")),
        aliases: [...new Set(lines.flatMap(({ aliases }) => aliases))],
        common: lines.some(({ common }) => common),
        numbers: lines.flatMap(({ numbers }) => numbers),
      });
  }
  return { bodies: made, faults: faults.sort((a, b) => a.at - b.at) };
}

const listOf = (cell: string): string[] =>
  cell
    .split("|")
    .map((one) => one.trim())
    .filter(Boolean);
const textOf = (value: unknown): string => (typeof value === "string" ? value.trim() : "");
const objectsOf = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isObject) : []);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
