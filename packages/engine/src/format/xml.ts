/** A small, strict reader of XML: enough for an alert or a feed, and nothing that could reach outside the text. */
import { fail, ok, type Result } from "../base/result.ts";

/** `text` is what stands directly in it, entities read. */
export type Element = {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly Element[];
  text: string;
};

/** `at`: the character at which it stops making sense. */
export type XmlError = { code: "xml-broken" | "xml-doctype" | "xml-too-deep"; at: number };

const MOST_DEEP = 50;
const TOKEN =
  /<\?[^?]*\?>|<!--(?:(?!--)[^])*-->|<!\[CDATA\[((?:(?!\]\]>)[^])*)\]\]>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

type Open = { name: string; attributes: ReadonlyMap<string, string>; children: Element[]; text: string };

/** The root element. A document type is refused: it is how a text would make a reader fetch or swell. */
export function readXml(source: string): Result<Element, XmlError> {
  const root: Open = { name: "", attributes: new Map(), children: [], text: "" };
  const open: Open[] = [root];
  let at = 0;
  while (at < source.length) {
    const inner = open.at(-1) ?? root;
    if (source.startsWith("<!DOCTYPE", at)) return fail({ code: "xml-doctype", at });
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(source);
    if (!match) return fail({ code: "xml-broken", at });
    const [whole, cdata, closes, opens, attributes = "", alone, text] = match;
    const said = text === undefined ? cdata : decode(text);
    if (said === null) return fail({ code: "xml-broken", at });
    if (said !== undefined) inner.text += said;
    if (opens !== undefined) {
      const read = attributesOf(attributes);
      if (read === null) return fail({ code: "xml-broken", at });
      const element: Open = { name: opens, attributes: read, children: [], text: "" };
      inner.children.push(element);
      if (alone === "") open.push(element);
      if (open.length > MOST_DEEP) return fail({ code: "xml-too-deep", at });
    }
    if (closes !== undefined && (open.length === 1 || open.pop()?.name !== closes))
      return fail({ code: "xml-broken", at });
    at += whole.length;
  }
  const [only] = root.children;
  const isWhole = open.length === 1 && root.children.length === 1 && root.text.replace(/^\uFEFF/, "").trim() === "";
  return only && isWhole ? ok(only) : fail({ code: "xml-broken", at });
}

function attributesOf(source: string): ReadonlyMap<string, string> | null {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of source.matchAll(ATTRIBUTE)) {
    const value = decode(double ?? single ?? "");
    if (value === null || attributes.has(name)) return null;
    attributes.set(name, value);
  }
  return attributes;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Null where an entity is none of XML's own, or not closed. */
function decode(text: string): string | null {
  let broken = false;
  const read = text.replace(/&(?:(\w+)|#(\d{1,7})|#x([\da-f]{1,6}));|&/gi, (_whole, name, decimal, hex) => {
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    const letter =
      name === undefined ? (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null) : NAMED[String(name)];
    if (letter === undefined || letter === null) broken = true;
    return letter ?? "";
  });
  return broken ? null : read;
}

export const childrenOf = ({ children }: Element, name: string): readonly Element[] =>
  children.filter((one) => one.name === name);

/** The words of the first child of this name, without the space around them; null where there is none. */
export const wordsIn = (element: Element, name: string): string | null =>
  childrenOf(element, name)[0]?.text.trim() ?? null;
