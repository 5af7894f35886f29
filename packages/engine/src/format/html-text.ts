/**
 * The words and the metadata of a page that somebody else published. Not a browser: tags are walked once from left to
 * right, what is not the story (scripts, menus, forms) is left out, and a broken page gives what can be read of it.
 */
import type { Span } from "../base/span.ts";
import { decodeEntities } from "./html-entities.ts";
import { piecesOf } from "./html-pieces.ts";
import { Prose } from "./prose.ts";

export type PageText = {
  text: string;
  title: string | null;
  /** As the page writes it: a date with or without a time. */
  published: string | null;
  url: string | null;
  area: string | null;
  /** Where words of the text stand in the markup. */
  placeInSource: (span: Span) => Span;
};

export function readPage(html: string, leftOut: ReadonlySet<string> = LEFT_OUT): PageText {
  const meta = new Map<string, string>();
  const whole = new Prose();
  const story = new Prose();
  let left = 0;
  let inStory = 0;
  let storyTag = /<main[\s>]/i.test(html) ? "main" : "article";
  let headline: Prose | null = null;
  for (const piece of piecesOf(html)) {
    if (piece.kind === "text") {
      if (headline) headline.say(piece.text, piece.start);
      if (left > 0) continue;
      whole.say(piece.text, piece.start);
      if (inStory > 0) story.say(piece.text, piece.start);
      continue;
    }
    if (piece.kind === "raw") {
      const day = piece.name === "script" ? /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(piece.text)?.[1] : undefined;
      if (day) note(meta, "datepublished", day);
      if (piece.name === "title") note(meta, "title", squeeze(decodeEntities(piece.text)));
      continue;
    }
    const { name, closes } = piece;
    if (!closes) noteMetadata(meta, piece.name, piece.attributes);
    if (name === "h1") {
      if (!closes) headline = new Prose();
      else if (headline) {
        note(meta, "h1", headline.text());
        headline = null;
      }
    }
    if (name === storyTag) {
      if (!closes) inStory++;
      else if (inStory > 0 && --inStory === 0) storyTag = ""; // the first is the story; later ones are teasers
    }
    if (leftOut.has(name)) left = Math.max(0, left + (closes ? -1 : 1));
    const gap = PARAGRAPHS.has(name) ? "\n\n" : LINES.has(name) ? "\n" : CELLS.has(name) ? " " : "";
    if (gap === "" || left > 0) continue;
    whole.pause(gap);
    if (inStory > 0) story.pause(gap);
  }
  const said = story.text() === "" ? whole : story;
  // A menu that is never closed would swallow the story.
  if (said.text() === "" && leftOut.size > 0) return readPage(html, new Set());
  return {
    text: said.text(),
    placeInSource: (span) => said.placeInSource(span),
    title: first(meta, "og:title", "h1", "title", "dc.title"),
    published: first(meta, ...PUBLISHED),
    url: first(meta, "canonical", "og:url"),
    area: first(meta, "area", "geo.placename", "og:locality", "article:location", "dc.coverage"),
  };
}

const PUBLISHED = [
  "article:published_time", "og:published_time", "datepublished", "published", "publish-date", "publication_date", "pubdate",
  "parsely-pub-date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "date", "time",
]; // biome-ignore format: a list

const LEFT_OUT = new Set("nav header footer aside form button select noscript svg template iframe dialog".split(" "));
const PARAGRAPHS = new Set("p h1 h2 h3 h4 h5 h6 ul ol table blockquote section article main pre figure".split(" "));
const LINES = new Set("br li tr div dt dd hr figcaption".split(" "));
const CELLS = new Set("td th".split(" "));

function noteMetadata(meta: Map<string, string>, tag: string, attributes: ReadonlyMap<string, string>): void {
  if (tag === "meta") {
    const name = attributes.get("property") ?? attributes.get("name") ?? attributes.get("itemprop");
    if (name) note(meta, name.toLowerCase(), attributes.get("content") ?? "");
  }
  if (tag === "link" && attributes.get("rel")?.toLowerCase() === "canonical") {
    note(meta, "canonical", attributes.get("href") ?? "");
  }
  if (tag === "time") note(meta, "time", attributes.get("datetime") ?? "");
}

/** The first of a name counts: a page may quote another's metadata further down. */
function note(meta: Map<string, string>, name: string, value: string): void {
  const said = value.trim();
  if (said !== "" && !meta.has(name)) meta.set(name, said);
}

const first = (meta: ReadonlyMap<string, string>, ...names: readonly string[]): string | null => {
  for (const name of names) {
    const value = meta.get(name);
    if (value !== undefined) return value;
  }
  return null;
};

const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();
