/** Markup cut into text, tags and raw elements, from left to right; text keeps its place and its entities. */
import { decodeEntities } from "./html-entities.ts";

export type Piece =
  | { kind: "text"; text: string; start: number }
  | { kind: "raw"; name: string; text: string }
  | { kind: "tag"; name: string; closes: boolean; attributes: ReadonlyMap<string, string> };

/** Elements whose content is no markup. */
const RAW = new Set(["script", "style", "title", "textarea"]);
const NONE: ReadonlyMap<string, string> = new Map();

export function* piecesOf(html: string): Generator<Piece> {
  // Past the last ">" nothing can be a tag; without this a page of "<" would be walked once for each of them.
  const lastEnd = html.lastIndexOf(">");
  const lower = html.toLowerCase();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0 || open > lastEnd) {
      yield { kind: "text", text: html.slice(at), start: at };
      return;
    }
    if (open > at) yield { kind: "text", text: html.slice(at, open), start: at };
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
        yield { kind: "text", text: "<", start: open };
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
