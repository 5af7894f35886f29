/**
 * A published document as `readDocument` takes it: Markdown with its YAML front matter, a page with its metadata, or
 * plain words. Nothing is refused: what cannot be understood of somebody else's file is left out.
 */
import { type Day, dayOf, MONTHS, parseDay } from "../base/day.ts";
import type { Span } from "../base/span.ts";
import type { Document, Reading } from "../read/incident.ts";
import { readPage } from "./html-text.ts";

export type DocumentFormat = "md" | "html" | "txt";

/** A document, and where its words stand in the file that it came in. */
export type SourceDocument = Document & { placeInSource: (span: Span) => Span };

/** The reading with every place a place in the file: for `html` the words are not where the markup has them. */
export function placedInSource(reading: Reading, { placeInSource }: SourceDocument): Reading {
  const placed = <T extends Span>(spans: readonly T[]): T[] =>
    spans.map((span) => ({ ...span, ...placeInSource(span) }));
  return {
    ...reading,
    incidents: reading.incidents.map((incident) => ({ ...incident, evidence: placed(incident.evidence) })),
    phoneNumbers: placed(reading.phoneNumbers),
    personalDetails: placed(reading.personalDetails),
  };
}

/**
 * For `md` and `txt` places in the document's text are places in `source`: front matter becomes spaces. For `html` the
 * text is the page's words alone, and `placedInSource` leads back.
 * @param id what the answer is called, such as the file's name
 */
export function parseDocument(source: string, format: DocumentFormat, id = "-"): SourceDocument {
  if (format === "html") {
    const { published, ...page } = readPage(source);
    return { id, ...page, published: published === null ? null : publishedDay(published) };
  }
  const { fields, length } = frontMatterOf(source);
  const day = valueOf(fields, PUBLISHED);
  return {
    id,
    text: source.slice(0, length).replace(/[^\n]/g, " ") + source.slice(length),
    title:
      valueOf(fields, ["title", "og:title", "headline"]) ?? (format === "md" ? headingOf(source.slice(length)) : null),
    url: valueOf(fields, ["url", "canonical", "og:url", "link", "permalink", "source"]),
    area: valueOf(fields, ["area", "location", "region", "place"]),
    published: day === null ? null : publishedDay(day),
    placeInSource: (span) => span,
  };
}

const PUBLISHED = [
  "published",
  "date",
  "publish_date",
  "published_at",
  "datepublished",
  "article:published_time",
  "publish",
  "updated",
];

/** The first `# heading`, where the front matter has no title. */
const headingOf = (body: string): string | null =>
  /^[ \t]{0,3}#[ \t]+(\S[^\n]{0,300})/m.exec(body)?.[1]?.trim() ?? null;

const valueOf = (fields: ReadonlyMap<string, string>, names: readonly string[]): string | null => {
  for (const name of names) {
    const value = fields.get(name);
    if (value !== undefined) return value;
  }
  return null;
};

// Nobody's front matter is longer, and a rule of dashes without a second one is no front matter.
const MOST_LINES = 200;

/** The plain `name: value` lines between two rules; lists, nested values and comments are passed over. */
function frontMatterOf(source: string): { fields: ReadonlyMap<string, string>; length: number } {
  const fields = new Map<string, string>();
  const none = { fields: new Map<string, string>(), length: 0 };
  let at = source.startsWith("\uFEFF") ? 1 : 0;
  if (lineAt(source, at).trimEnd() !== "---") return none;
  at += lineAt(source, at).length + 1;
  for (let i = 0; i < MOST_LINES && at < source.length; i++) {
    const line = lineAt(source, at);
    at += line.length + 1;
    if (/^(?:---|\.\.\.)\s*$/.test(line)) return { fields, length: Math.min(at, source.length) };
    const pair = /^([A-Za-z_"'][\w:."'-]{0,60}): (.*)$/.exec(line);
    const value = unquote((pair?.[2] ?? "").trim());
    if (pair && value !== "" && value !== "null" && value !== "~")
      fields.set(unquote(pair[1] ?? "").toLowerCase(), value);
  }
  return none;
}

function lineAt(source: string, at: number): string {
  const end = source.indexOf("\n", at);
  return source.slice(at, end < 0 ? source.length : end);
}

function unquote(value: string): string {
  const single = /^'(.*)'$/.exec(value);
  if (single) return (single[1] ?? "").replaceAll("''", "'").trim();
  if (/^"(.*)"$/.test(value))
    return value
      .slice(1, -1)
      .replace(/\\(["\\/])/g, "$1")
      .trim();
  return value.replace(/\s+#.*$/, "").trim();
}

/** `2021-02-17`, `2021-02-17T09:30:00Z`, `17 February 2021`, `Wed, 17 Feb 2021`, `February 17, 2021`, `17/02/2021`. */
export function publishedDay(given: string): Day | null {
  const iso = /^(\d{4}-\d{2}-\d{2})(?!\d)/.exec(given);
  if (iso) return parseDay(iso[1] ?? "");
  const british = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/.exec(given);
  if (british) return dayOf(Number(british[3]), Number(british[2]), Number(british[1]));
  const words = given.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  const month = words.findIndex((word) => monthOf(word) > 0);
  const year = Number(words.find((word) => /^(?:19|20)\d\d$/.test(word)));
  const date = [words[month - 1], words[month - 2], words[month + 1]].find((word) => /^\d{1,2}$/.test(word ?? ""));
  return month < 0 || !year || date === undefined ? null : dayOf(year, monthOf(words[month] ?? ""), Number(date));
}

const monthOf = (word: string): number =>
  word.length < 3
    ? 0
    : MONTHS.findIndex(
        (name) =>
          name.toLowerCase() === word ||
          name.slice(0, 3).toLowerCase() === word ||
          (word === "sept" && name === "September"),
      ) + 1;
