import { MONTHS, WEEKDAYS } from "@clearline/engine";
import { html, type Part } from "../../shell/html.ts";

/** Days and named places in bold, so that the eye finds "was it near me, was it today". */
export function stress(paragraph: string, places: readonly string[]): Part[] {
  const names = [...places]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const day = `(?:(?:${WEEKDAYS.join("|")}) )?\\d{1,2} (?:${MONTHS.join("|")})(?: \\d{4})?`;
  const pattern = new RegExp(`\\b(?:${[day, ...names].join("|")})\\b`, "g");
  const parts: Part[] = [];
  let at = 0;
  for (const { index, 0: found } of paragraph.matchAll(pattern)) {
    parts.push(paragraph.slice(at, index), html`<b>${found}</b>`);
    at = index + found.length;
  }
  return [...parts, paragraph.slice(at)];
}
