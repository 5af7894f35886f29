import { escapeMarkup } from "../base/escape.ts";
import type { Said } from "../base/language.ts";
import { never } from "../base/result.ts";
import { languageOf, type PublishedWarning, readUrl } from "../warning/published.ts";
import { blocksOf } from "./warning-words.ts";

/** The warning as plain HTML without style or script, for feeds and mail. */
export const warningHtml = (warning: PublishedWarning): string =>
  blocksOf(warning)
    .map(({ kind, lines }) => {
      const said = lines.map((line) => linked(line, warning));
      const each = (tag: string): string =>
        lines.map((line, i) => `<${tag}${langOf(line, warning)}>${said[i] ?? ""}</${tag}>`).join("");
      const joined = (by: string): string =>
        lines.map((line, i) => within(said[i] ?? "", langOf(line, warning))).join(by);
      switch (kind) {
        case "heading":
          return `<h2>${joined(" ")}</h2>`;
        case "steps":
          return `<ol>${each("li")}</ol>`;
        case "quote":
          return `<blockquote>${each("p")}</blockquote>`;
        case "notice":
          return `<p><strong>${joined(" ")}</strong></p>`;
        case "text":
          return `<p>${joined("<br>")}</p>`;
        default:
          return never(kind);
      }
    })
    .join("\n");

/** Words in another language than their page's say so, for the voice that reads them out. */
const langOf = ({ lang }: Said, warning: PublishedWarning): string =>
  lang === languageOf(warning) ? "" : ` lang="${lang}"`;

const within = (said: string, lang: string): string => (lang === "" ? said : `<span${lang}>${said}</span>`);

/** Only our own address becomes a link: nothing that a person wrote does. */
function linked({ words }: Said, warning: PublishedWarning): string {
  const url = readUrl(warning);
  return words === url ? `<a href="${escapeMarkup(url)}">${escapeMarkup(url)}</a>` : escapeMarkup(words);
}
