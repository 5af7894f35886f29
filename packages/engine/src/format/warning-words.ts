import { sayDay } from "../base/day.ts";
import { sayInstant } from "../base/instant.ts";
import { type PublishedWarning, warningUrl, whereOf } from "../warning/published.ts";

/** A run of a warning's words, of one kind. Every text form is made of these, so that none says less than another. */
export type Block = { kind: "heading" | "text" | "notice" | "steps" | "quote"; lines: readonly string[] };

/** The whole warning in reading order: what changed first, then the act, what is happening, what to do, how to check. */
export function blocksOf(warning: PublishedWarning): Block[] {
  const { content, force, withdrawn, corrections, code } = warning;
  const on = (at: Parameters<typeof sayInstant>[0]) => sayInstant(at, force.timeZone);
  const text = (...lines: string[]): Block => ({ kind: "text", lines });
  const heading = (words: string): Block => ({ kind: "heading", lines: [words] });
  return [
    ...(withdrawn === null
      ? []
      : [{ kind: "notice" as const, lines: [`Withdrawn on ${on(withdrawn.at)}.`, withdrawn.why, DO_NOT_ACT] }]),
    ...corrections.map(({ at, what }) => ({ kind: "notice" as const, lines: [`Corrected on ${on(at)}.`, what] })),
    ...(withdrawn === null ? [text(content.act)] : []),
    text(`Where: ${whereOf(content)}.`, `Look again by ${sayDay(content.lookAgainBy)}.`),
    heading("What is happening"),
    ...content.happening.map((paragraph) => text(paragraph)),
    ...(content.quote === null
      ? []
      : [{ kind: "quote" as const, lines: [`“${content.quote.words}”`, content.quote.by] }]),
    heading("If they ring you"),
    { kind: "steps", lines: content.steps.map(({ act, more }) => `${act} ${more}`.trim()) },
    heading("Is this warning real?"),
    text(
      `Type ${force.domain}/real yourself, or ring ${force.phone}.${code === "" ? "" : ` Give the code ${code}.`}`,
      warningUrl(warning),
    ),
  ];
}

const DO_NOT_ACT = "Do not act on this warning, and do not pass it on.";

/** Plain text, a blank line between blocks. */
export const plainText = (warning: PublishedWarning): string =>
  blocksOf(warning)
    .map(({ kind, lines }) => (kind === "steps" ? lines.map((line, i) => `${i + 1}. ${line}`) : lines).join("\n"))
    .join("\n\n");
