import {
  describeWarning,
  pictureUrl,
  type PublishedWarning,
  standingTitle,
  warningUrl,
  whereOf,
} from "../warning/published.ts";
import { blocksOf } from "./warning-words.ts";

/**
 * The warning as Markdown, its facts in YAML front matter, as newsrooms and programs read it. Each value is written as
 * JSON, which YAML 1.2 reads too; `parseWarningDocument` takes it back without loss.
 */
export function warningMarkdown(warning: PublishedWarning): string {
  const { content, code, force, slug, state, publishedAt, updatedAt, corrections, withdrawn } = warning;
  const front = {
    title: content.title,
    description: describeWarning(warning),
    url: warningUrl(warning),
    slug,
    code,
    publish: state,
    published: publishedAt,
    updated: updatedAt,
    publisher: force.name,
    area: content.areaName,
    area_code: content.areaCode,
    places: content.places,
    where: whereOf(content),
    polygon: content.polygon,
    from: content.from,
    to: content.to,
    expires: content.lookAgainBy,
    act: content.act,
    corrections,
    withdrawn,
    "og:title": standingTitle(warning),
    "og:description": describeWarning(warning),
    "og:type": "article",
    "og:url": warningUrl(warning),
    "og:image": pictureUrl(warning),
  };
  const yaml = Object.entries(front)
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const body = blocksOf(warning).map(({ kind, lines }) => {
    const said = lines.map(({ words }) => plain(words));
    if (kind === "heading") return `## ${said.join(" ")}`;
    if (kind === "steps") return said.map((line, i) => `${i + 1}. ${line}`).join("\n");
    if (kind === "quote" || kind === "notice") return said.map((line) => `> ${line}`).join("\n>\n");
    return said.join("\n\n");
  });
  return `---\n${yaml.join("\n")}\n---\n\n# ${plain(standingTitle(warning))}\n\n${body.join("\n\n")}\n`;
}

/** Words that Markdown would take for its own marks stay words; a line of its own stays one line. */
const plain = (words: string): string =>
  words
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>#|]/g, "\\$&")
    .replace(/^([-+=~])/, "\\$1")
    .replace(/^(\d{1,9})([.)] )/, "$1\\$2");
