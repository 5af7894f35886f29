/**
 * How well incidents are read, against narratives with what is to be read of each: precision, recall and F1 of every
 * field over all of them. Incidents are paired so that the most fields agree; one left alone counts against every field
 * that it fills. "unknown", null and ["none_stated"] say nothing, and so count as nothing.
 */
import { assign } from "../../link/assign.ts";

export type Fields = Readonly<Record<string, unknown>>;
export type Told = { id: string; expected: readonly Fields[]; read: readonly Fields[] };
export type Counts = { right: number; wrong: number; missed: number };
export type Score = {
  incidents: Counts;
  fields: Readonly<Record<string, Counts>>;
  misses: readonly string[];
  /** Which incident read was taken for which expected one: positions in each document, null for one left alone. */
  pairs: readonly { id: string; expected: number | null; read: number }[];
};

export const CORE = ["date", "place", "channel", "impersonated_kind", "asked_for", "outcome"] as const;
const FIELDS = [...CORE, "impersonated_name", "loss_gbp", "victims"] as const;
type Field = (typeof FIELDS)[number];

export function scoreIncidents(told: readonly Told[]): Score {
  const fields = Object.fromEntries(FIELDS.map((field): [Field, Counts] => [field, none()]));
  const incidents = none();
  const misses: string[] = [];
  const pairs: { id: string; expected: number | null; read: number }[] = [];
  for (const { id, expected, read } of told) {
    const worth = expected.map((one) => read.map((other) => likeness(one, other)));
    const paired = expected.length > 0 && read.length > 0 ? assign(worth) : expected.map(() => null);
    const used = new Set(paired);
    for (const j of read.keys()) {
      const i = paired.indexOf(j);
      pairs.push({ id, expected: i < 0 ? null : i, read: j });
    }
    expected.forEach((one, i) => {
      const at = paired[i] ?? null;
      const other = at === null ? {} : (read[at] ?? {});
      const stated = CORE.filter((field) => valuesOf(field, one).length > 0).length;
      const alike = at === null ? 0 : (worth[i]?.[at] ?? 0);
      if (at !== null && alike >= Math.min(1.5, stated * 0.75)) incidents.right++;
      else {
        incidents.missed++;
        if (at !== null) incidents.wrong++;
      }
      for (const field of FIELDS) {
        // A field that is not annotated is not looked at.
        if (!(field in one)) continue;
        const counts = compare(field, one, other);
        addTo(fields[field] ?? none(), counts);
        if (counts.wrong + counts.missed > 0)
          misses.push(
            `${id} ${i} ${field}: ${JSON.stringify(valuesOf(field, one))} read as ${JSON.stringify(valuesOf(field, other))}`,
          );
      }
    });
    read.forEach((other, j) => {
      if (used.has(j)) return;
      incidents.wrong++;
      misses.push(`${id}: an incident too many, ${JSON.stringify(other["date"])} ${JSON.stringify(other["place"])}`);
      for (const field of CORE) (fields[field] ?? none()).wrong += valuesOf(field, other).length;
    });
  }
  return { incidents, fields, misses, pairs };
}

export const f1 = ({ right, wrong, missed }: Counts): number =>
  right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);

/** The plain mean of the core fields' F1. */
export const macroF1 = ({ fields }: Score): number =>
  CORE.reduce((sum, field) => sum + f1(fields[field] ?? none()), 0) / CORE.length;

const none = (): Counts => ({ right: 0, wrong: 0, missed: 0 });

function addTo(total: Counts, { right, wrong, missed }: Counts): void {
  total.right += right;
  total.wrong += wrong;
  total.missed += missed;
}

function likeness(a: Fields, b: Fields): number {
  let sum = 0.01;
  for (const field of CORE) {
    const { right, wrong, missed } = compare(field, a, b);
    if (right > 0) sum += right / (right + wrong + missed);
  }
  return sum;
}

/** Whether one value read is among those expected. */
export const isExpected = (field: string, value: unknown, expected: Fields): boolean =>
  (field === "place_area" && isSameArea(value, expected["place_area"])) ||
  FIELDS.some(
    (one) =>
      one === field &&
      valuesOf(one, { [field]: value }).some((said) =>
        valuesOf(one, expected).some((wanted) => isSame(one, wanted, said)),
      ),
  );

const isSameArea = (read: unknown, wanted: unknown): boolean =>
  typeof read === "string" && typeof wanted === "string" && plain(read) === plain(wanted);

function compare(field: Field, expected: Fields, read: Fields): Counts {
  const left = [...valuesOf(field, read)];
  const wanted = valuesOf(field, expected);
  let right = 0;
  for (const value of wanted) {
    const at = left.findIndex((other) => isSame(field, value, other));
    if (at < 0) continue;
    left.splice(at, 1);
    right++;
  }
  return { right, wrong: left.length, missed: wanted.length - right };
}

function valuesOf(field: Field, incident: Fields): string[] {
  const given = incident[field];
  const value = field === "date" ? (given ?? incident["date_partial"]) : given;
  if (value === null || value === undefined || value === "unknown" || value === "") return [];
  if (Array.isArray(value)) return value.filter((one) => one !== "none_stated").map(String);
  if (typeof value !== "string") return [JSON.stringify(value)];
  if (field === "place") return value.split(";").map(plain).filter(Boolean);
  return [field === "impersonated_name" ? plain(value) : JSON.stringify(value)];
}

function isSame(field: Field, a: string, b: string): boolean {
  if (a === b) return true;
  if (field === "impersonated_name") return a.includes(b) || b.includes(a);
  // A day without a year is the same day.
  const [x, y] = [a.replaceAll('"', ""), b.replaceAll('"', "")];
  return field === "date" && x.slice(-6) === y.slice(-6) && (x.startsWith("--") || y.startsWith("--"));
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9 ]+/g, " ")
    .replace(/\b(?:the|plc|ltd|limited)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
