import {
  builtInGazetteer,
  type Document,
  type LinkRecord,
  linkRecordOf,
  parseDay,
  parseLinkLine,
  type Reading,
  readDocument,
  whereIs,
} from "@clearline/engine";
import { idOf, LineError, readJsonl, textField } from "./jsonl.ts";

export type Given = Record<string, unknown>;
/** What is wrong with a line. */
export type BadLine = { kind: "bad"; id: unknown; line: number; error: unknown };
/** A line as it was given: well formed, and not read yet. */
export type GivenLine = { kind: "given"; id: string | number; line: number; given: Given } | BadLine;

/** The whole of what was read, kept only where documents are compared. */
export type Told = { document: Document; reading: Reading };

/** A line of `clearline link`, read, or what is wrong with it. Inside, a record goes by its place in the order. */
export type ReadLine = { kind: "read"; id: string | number; record: LinkRecord; told: Told | null } | BadLine;

/** Every line; a series can only be told when the last is in. */
export async function givenLines(
  input: AsyncIterable<Uint8Array | string>,
  { across }: { across: boolean },
): Promise<GivenLine[]> {
  const lines: GivenLine[] = [];
  const seen = new Set<unknown>();
  for await (const item of readJsonl(input)) {
    const { line } = item;
    const id = item.kind === "record" ? idOf(item.record) : null;
    try {
      if (item.kind === "bad") throw item.error;
      if (id === null) throw new LineError("id-missing", 'The record has no "id"');
      if (typeof id !== "string" && typeof id !== "number") {
        throw new LineError("id-not-text", '"id" must be text or a number');
      }
      if (seen.has(id)) throw new LineError("id-repeated", `The id ${JSON.stringify(id)} was on an earlier line`);
      if (across) textField(item.record, "text", "required");
      lines.push({ kind: "given", id, line, given: item.record });
      seen.add(id);
    } catch (error) {
      lines.push({ kind: "bad", id, line, error });
    }
  }
  return lines;
}

export const readLines = (lines: readonly GivenLine[], { across }: { across: boolean }): ReadLine[] =>
  lines.map((line, i) => {
    if (line.kind === "bad") return line;
    try {
      const { record, ...told } = recordIn(line.given, String(i));
      return { kind: "read", id: line.id, record, told: across ? told : null };
    } catch (error) {
      return { kind: "bad", id: line.id, line: line.line, error };
    }
  });

/**
 * One record, with what it does not say read from its text.
 *
 * @param id what it goes by from here on
 * @throws LineError when a field is not what it must be
 */
export function recordIn(given: Given, id: string): Told & { record: LinkRecord } {
  const parsed = parseLinkLine(given);
  if (!parsed.ok) {
    const { code, field } = parsed.error;
    throw new LineError(code, `${SAY[code]}: "${field}" is ${JSON.stringify(parsed.error.given)}`);
  }
  const { text, ...said } = parsed.value;
  const day = textField(given, "published");
  const area = textField(given, "area");
  const document: Document = {
    id,
    text,
    published: day === null ? null : parseDay(day),
    title: textField(given, "title"),
    url: textField(given, "url"),
    area,
  };
  const published = [day, document.title, document.url].some((one) => one !== null && one !== undefined);
  const reading = readDocument(document);
  const gazetteer = builtInGazetteer();
  const read = linkRecordOf(reading, document, gazetteer);
  const at = said.place ? { at: whereIs(said.place, area ?? reading.area, gazetteer) } : {};
  return { document, reading, record: { ...read, ...said, ...at, published } };
}

const SAY = {
  "field-not-text": "A field that must be text is not",
  "date-not-a-day": "A date must be a day that exists, such as 2026-02-10",
  "word-not-known": "A field has a word that is not in the list",
} as const;
