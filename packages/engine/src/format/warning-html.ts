import { escapeMarkup } from "../base/escape.ts";
import { never } from "../base/result.ts";
import { type PublishedWarning, warningUrl } from "../warning/published.ts";
import { blocksOf } from "./warning-words.ts";

/** The warning as plain HTML without style or script, for feeds and mail. */
export const warningHtml = (warning: PublishedWarning): string =>
  blocksOf(warning)
    .map(({ kind, lines }) => {
      const said = lines.map((line) => linked(line, warning));
      switch (kind) {
        case "heading":
          return `<h2>${said.join(" ")}</h2>`;
        case "steps":
          return `<ol>${said.map((line) => `<li>${line}</li>`).join("")}</ol>`;
        case "quote":
          return `<blockquote><p>${said.join("</p><p>")}</p></blockquote>`;
        case "notice":
          return `<p><strong>${said.join(" ")}</strong></p>`;
        case "text":
          return `<p>${said.join("<br>")}</p>`;
        default:
          return never(kind);
      }
    })
    .join("\n");

/** Only our own address becomes a link: nothing that a person wrote does. */
function linked(line: string, warning: PublishedWarning): string {
  const url = warningUrl(warning);
  return line === url ? `<a href="${escapeMarkup(url)}">${escapeMarkup(url)}</a>` : escapeMarkup(line);
}
