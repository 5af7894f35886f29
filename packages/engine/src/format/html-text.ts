/**
 * The words and the metadata of a page that somebody else published. Not a browser: tags are walked once from left to
 * right, what is not the story (scripts, menus, forms) is left out, and a broken page gives what can be read of it.
 */
import { decodeEntities } from "./html-entities.ts";

export type PageText = {
  text: string;
  title: string | null;
  /** As the page writes it: a date with or without a time. */
  published: string | null;
  url: string | null;
  area: string | null;
};

export function readPage(html: string): PageText {
  const meta = new Map<string, string>();
  const whole = new Prose();
  const story = new Prose();
  let left = 0;
  let inStory = 0;
  let storyTag = /<main[\s>]/i.test(html) ? "main" : "article";
  let headline: Prose | null = null;
  for (const piece of piecesOf(html)) {
    if (piece.kind === "text") {
      if (headline) headline.say(piece.text);
      if (left > 0) continue;
      whole.say(piece.text);
      if (inStory > 0) story.say(piece.text);
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
    if (LEFT_OUT.has(name)) left = Math.max(0, left + (closes ? -1 : 1));
    const gap = PARAGRAPHS.has(name) ? "\n\n" : LINES.has(name) ? "\n" : CELLS.has(name) ? " " : "";
    if (gap === "" || left > 0) continue;
    whole.pause(gap);
    if (inStory > 0) story.pause(gap);
  }
  return {
    text: story.text() || whole.text(),
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

type Piece =
  | { kind: "text"; text: string }
  | { kind: "raw"; name: string; text: string }
  | { kind: "tag"; name: string; closes: boolean; attributes: ReadonlyMap<string, string> };

/** Elements whose content is no markup. */
const RAW = new Set(["script", "style", "title", "textarea"]);
const NONE: ReadonlyMap<string, string> = new Map();

function* piecesOf(html: string): Generator<Piece> {
  // Past the last ">" nothing can be a tag; without this a page of "<" would be walked once for each of them.
  const lastEnd = html.lastIndexOf(">");
  const lower = html.toLowerCase();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0 || open > lastEnd) {
      yield { kind: "text", text: decodeEntities(html.slice(at)) };
      return;
    }
    if (open > at) yield { kind: "text", text: decodeEntities(html.slice(at, open)) };
    if (html.startsWith("<!--", open)) {
      const end = html.indexOf("-->", open + 4);
      if (end < 0) return;
      at = end + 3;
      continue;
    }
    const name = /^<\/?([a-z][a-z0-9-]{0,30})/.exec(lower.slice(open, open + 34))?.[1];
    if (name === undefined) {
      if (/^<[!?]/.test(html.slice(open, open + 2))) at = html.indexOf(">", open) + 1;
      else {
        yield { kind: "text", text: "<" };
        at = open + 1;
      }
      continue;
    }
    const end = endOfTag(html, open);
    const closes = html.charAt(open + 1) === "/";
    at = end + 1;
    if (!closes && RAW.has(name)) {
      const close = lower.indexOf(`</${name}`, at);
      yield { kind: "raw", name, text: html.slice(at, close < 0 ? html.length : close) };
      if (close < 0) return;
      at = html.indexOf(">", close) + 1 || html.length;
      continue;
    }
    const wanted = !closes && /^(?:meta|link|time)$/.test(name);
    yield { kind: "tag", name, closes, attributes: wanted ? attributesOf(html.slice(open, end)) : NONE };
  }
}

const LONGEST_TAG = 4096;

/** The ">" that ends a tag: not one inside quotes, unless a quote is never closed. */
function endOfTag(html: string, open: number): number {
  let quote = "";
  for (let i = open; i < html.length && i - open < LONGEST_TAG; i++) {
    const letter = html.charAt(i);
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if (letter === ">") return i;
    else if ((letter === '"' || letter === "'") && html.charAt(i - 1) === "=") quote = letter;
  }
  return html.indexOf(">", open);
}

function attributesOf(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const match of tag.matchAll(/([a-z][\w:.-]*)\s{0,4}=\s{0,4}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi)) {
    attributes.set((match[1] ?? "").toLowerCase(), decodeEntities(match[2] ?? match[3] ?? match[4] ?? ""));
  }
  return attributes;
}

/** Text as a browser would lay it out: white space is one space, a block begins a line. */
class Prose {
  readonly #parts: string[] = [];
  #gap = "";

  say(text: string): void {
    const said = squeeze(text);
    if (said === "") {
      if (/\s/.test(text)) this.pause(" ");
      return;
    }
    if (/^\s/.test(text)) this.pause(" ");
    if (this.#parts.length > 0) this.#parts.push(this.#gap);
    this.#parts.push(said);
    this.#gap = /\s$/.test(text) ? " " : "";
  }

  pause(gap: string): void {
    if (gap.length > this.#gap.length || (gap === "\n" && this.#gap === " ")) this.#gap = gap;
  }

  text(): string {
    return this.#parts.join("");
  }
}

const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();
