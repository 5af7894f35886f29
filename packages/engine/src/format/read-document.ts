import { addDays, type Day, parseDay } from "../base/day.ts";
import { type Instant, parseInstant } from "../base/instant.ts";
import { fail, ok, type Result } from "../base/result.ts";
import type { Force } from "../warning/force.ts";
import { type PublishedWarning, slugOf } from "../warning/published.ts";
import type { WarningContent, WarningState } from "../warning/warning.ts";
import { type FrontMatterError, type FrontValue, readFrontMatter } from "./front-matter.ts";

export type WarningDocumentError =
  | FrontMatterError
  | { code: "document-field-missing"; field: string }
  | { code: "document-field-wrong"; field: string; given: string };

/** What a document need not say: who publishes it, and when it is read. */
export type DocumentSetting = { force: Force; publicUrl: string; now: Instant; today: Day };

const STATES: readonly WarningState[] = ["draft", "in-review", "published", "withdrawn"];
const LOOK_AGAIN_DAYS = 14;

/**
 * Takes a warning back from its Markdown document: what `warningMarkdown` wrote comes back the same, but for the claims,
 * which never leave the console. A document written by hand needs only `title`, `area` and words.
 */
export function parseWarningDocument(
  source: string,
  { force, publicUrl, now, today }: DocumentSetting,
): Result<PublishedWarning, WarningDocumentError> {
  const read = readFrontMatter(source);
  if (!read.ok) return read;
  const { values, body } = read.value;
  const text = (name: string): string | null => {
    const value = values.get(name);
    return typeof value === "string" && value.trim() !== "" ? value : null;
  };
  for (const field of ["title", "area"])
    if (text(field) === null) return fail({ code: "document-field-missing", field });
  for (const field of ["from", "to", "expires"]) {
    const given = text(field);
    if (given !== null && parseDay(given) === null) return fail({ code: "document-field-wrong", field, given });
  }
  for (const field of ["published", "updated"]) {
    const given = text(field);
    if (given !== null && instantIn(given) === null) return fail({ code: "document-field-wrong", field, given });
  }
  const state = STATES.find((known) => known === (text("publish") ?? "draft"));
  if (state === undefined)
    return fail({ code: "document-field-wrong", field: "publish", given: text("publish") ?? "" });
  const title = text("title") ?? "";
  const dayIn = (name: string): Day | null => parseDay(text(name) ?? "");
  const content: WarningContent = {
    title,
    act: text("act") ?? "",
    areaName: text("area") ?? "",
    areaCode: text("area_code"),
    places: stringsIn(values.get("places")),
    polygon: ringIn(values.get("polygon")),
    from: dayIn("from"),
    to: dayIn("to"),
    lookAgainBy: dayIn("expires") ?? addDays(today, LOOK_AGAIN_DAYS),
    ...partsOfBody(body),
    claims: [],
  };
  const publishedAt = instantIn(text("published") ?? "") ?? now;
  const withdrawn = noteIn(values.get("withdrawn"), "why");
  return ok({
    slug: text("slug") ?? slugOf(title, today),
    code: text("code") ?? "",
    signature: null,
    state,
    content,
    publishedAt,
    updatedAt: instantIn(text("updated") ?? "") ?? publishedAt,
    corrections: listIn(values.get("corrections")).flatMap((one) => {
      const note = noteIn(one, "what");
      return note === null ? [] : [{ at: note.at, what: note.words }];
    }),
    withdrawn: withdrawn === null ? null : { at: withdrawn.at, why: withdrawn.words },
    force,
    publicUrl,
  });
}

/** A day alone is its first moment in UTC: good enough for a document written by hand. */
const instantIn = (given: string): Instant | null =>
  parseInstant(given) ?? (parseDay(given) === null ? null : parseInstant(`${given}T00:00:00Z`));

const listIn = (value: FrontValue | undefined): readonly FrontValue[] => (Array.isArray(value) ? value : []);

const stringsIn = (value: FrontValue | undefined): string[] =>
  typeof value === "string" ? [value] : listIn(value).filter((one) => typeof one === "string");

function ringIn(value: FrontValue | undefined): WarningContent["polygon"] {
  const ring = listIn(value).flatMap((pair) => {
    const [lat, lon] = listIn(pair);
    return typeof lat === "number" && typeof lon === "number" ? [[lat, lon] as const] : [];
  });
  return ring.length >= 4 ? ring : null;
}

function noteIn(value: FrontValue | undefined, name: string): { at: Instant; words: string } | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const record = value as { readonly [key: string]: FrontValue };
  const { at } = record;
  const words = record[name];
  const when = typeof at === "string" ? instantIn(at) : null;
  return when !== null && typeof words === "string" ? { at: when, words } : null;
}

/** The parts that stand in the body: paragraphs, a quote, steps. What the front matter says already is passed over. */
function partsOfBody(body: string): Pick<WarningContent, "happening" | "quote" | "steps"> {
  const happening: string[] = [];
  let quote: WarningContent["quote"] = null;
  let steps: WarningContent["steps"] = [];
  // A document written by hand may have no headings: then all of it is what is happening.
  let section = /^## /m.test(body) ? "" : "what is happening";
  for (const block of body.split(/\n\s*\n/).map((one) => one.trim())) {
    if (block === "" || block.startsWith("# ")) continue;
    if (block.startsWith("## ")) section = bare(block.slice(3)).toLowerCase();
    else if (section === "what is happening") {
      if (block.startsWith(">")) quote = quoteIn(block) ?? quote;
      else happening.push(bare(block));
    } else if (section === "if they ring you" && /^\d+[.)] /.test(block)) steps = stepsIn(block);
  }
  return { happening, quote, steps };
}

function quoteIn(block: string): WarningContent["quote"] {
  const lines = block
    .split("\n")
    .map((line) => bare(line.replace(/^>\s?/, "")))
    .filter((line) => line !== "");
  const [words, by] = lines;
  return words === undefined ? null : { words: words.replace(/^“|”$/g, ""), by: by ?? "" };
}

/** "1. Put the phone down. Do not press any key.": the first sentence is the act. */
const stepsIn = (block: string): WarningContent["steps"] =>
  block.split("\n").map((line) => {
    const said = bare(line.replace(/^\d+[.)] /, ""));
    const end = /[.?!] /.exec(said)?.index;
    return end === undefined ? { act: said, more: "" } : { act: said.slice(0, end + 1), more: said.slice(end + 2) };
  });

/** Markdown's escapes taken back, and one line made of several. */
const bare = (words: string): string =>
  words
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\\([\\`*_[\]<>#|+=~.)-])/g, "$1");
