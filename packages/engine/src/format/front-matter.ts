import { fail, ok, type Result } from "../base/result.ts";

/** A value in front matter: what JSON can say. */
export type FrontValue =
  | string
  | number
  | boolean
  | null
  | readonly FrontValue[]
  | { readonly [key: string]: FrontValue };

export type FrontMatter = { values: ReadonlyMap<string, FrontValue>; body: string };

export type FrontMatterError = {
  code: "front-matter-missing" | "front-matter-open" | "front-matter-line";
  line: number;
};

/**
 * Reads the small part of YAML that front matter needs: `name: value`, a value in JSON or as bare words, and lists of
 * `- item` under a bare name. Anything cleverer (anchors, tags, folded blocks) is refused, so that nothing is guessed.
 */
export function readFrontMatter(source: string): Result<FrontMatter, FrontMatterError> {
  const lines = source.replace(/^\uFEFF/, "").split(/\r?\n/);
  if (lines[0]?.trimEnd() !== "---") return fail({ code: "front-matter-missing", line: 1 });
  const end = lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  if (end < 0) return fail({ code: "front-matter-open", line: lines.length });
  const values = new Map<string, FrontValue>();
  let list: { name: string; items: FrontValue[] } | null = null;
  for (let i = 1; i < end; i++) {
    const line = (lines[i] ?? "").trimEnd();
    if (line === "" || line.startsWith("#")) continue;
    const item = /^\s*- (.*)$/.exec(line);
    if (item && list) {
      list.items.push(scalar(item[1] ?? ""));
      values.set(list.name, list.items);
      continue;
    }
    const pair = /^([A-Za-z_][\w:.-]*):(?: (.*))?$/.exec(line);
    if (!pair) return fail({ code: "front-matter-line", line: i + 1 });
    const name = pair[1] ?? "";
    const given = (pair[2] ?? "").trim();
    list = given === "" ? { name, items: [] } : null;
    values.set(name, given === "" ? null : scalar(given));
  }
  return ok({ values, body: lines.slice(end + 1).join("\n") });
}

/** JSON where it is JSON; `'single quoted'`; else the words as they stand. */
function scalar(given: string): FrontValue {
  if (/^["[{]|^(?:true|false|null|-?\d+(?:\.\d+)?)$/.test(given)) {
    try {
      return JSON.parse(given) as FrontValue;
    } catch {
      return given;
    }
  }
  const single = /^'(.*)'$/.exec(given);
  return single ? (single[1] ?? "").replaceAll("''", "'") : given;
}
