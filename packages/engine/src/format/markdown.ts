import { type PublishedWarning, standingTitle, warningUrl, whereOf } from "../warning/published.ts";
import { blocksOf } from "./warning-words.ts";

/** The warning as Markdown, its facts in YAML front matter, as newsrooms and programs read it. */
export function warningMarkdown(warning: PublishedWarning): string {
  const { content, code, force, publishedAt, updatedAt } = warning;
  const front = {
    title: standingTitle(warning),
    url: warningUrl(warning),
    published: publishedAt,
    updated: updatedAt,
    area: whereOf(content),
    publisher: force.name,
    code,
    expires: content.lookAgainBy,
  };
  const yaml = Object.entries(front).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const body = blocksOf(warning).map(({ kind, lines }) => {
    const said = lines.map(plain);
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
