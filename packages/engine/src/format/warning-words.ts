import { sayDay } from "../base/day.ts";
import { sayInstant } from "../base/instant.ts";
import type { Language, Said } from "../base/language.ts";
import { fixedWords, languageOf, type PublishedWarning, readUrl, whereOf, writtenIn } from "../warning/published.ts";

/** A run of a warning's words, of one kind. Every text form is made of these, so that none says less than another. */
export type Block = { kind: "heading" | "text" | "notice" | "steps" | "quote"; lines: readonly Said[] };

/** The whole warning in reading order: what changed first, then the act, what is happening, what to do, how to check. */
export function blocksOf(warning: PublishedWarning): Block[] {
  const { content, force, withdrawn, corrections, code, reading } = warning;
  const [language, written, ours] = [languageOf(warning), writtenIn(warning), fixedWords(warning)];
  const on = (at: Parameters<typeof sayInstant>[0]) => sayInstant(at, force.timeZone, language);
  const line = (words: string, lang: Language = language): Said => ({ words, lang });
  const text = (...lines: Said[]): Block => ({ kind: "text", lines });
  const heading = (words: string): Block => ({ kind: "heading", lines: [line(words)] });
  const notice = (...lines: Said[]): Block => ({ kind: "notice", lines });
  return [
    ...(language === written ? [] : [text(line(ours.otherLanguage))]),
    ...(withdrawn === null
      ? []
      : [notice(line(`${ours.withdrawnOn(on(withdrawn.at))}.`), line(withdrawn.why, written), line(ours.doNotAct))]),
    ...corrections.map(({ at, what }) => notice(line(`${ours.correctedOn(on(at))}.`), line(what, written))),
    ...(withdrawn === null ? [text(line(content.act, reading?.act ?? written))] : []),
    text(
      line(`${ours.where}: ${whereOf(content, language)}.`),
      line(`${ours.lookAgainBy} ${sayDay(content.lookAgainBy, { language })}.`),
    ),
    heading(ours.happening),
    ...content.happening.map((paragraph) => text(line(paragraph, written))),
    ...(content.quote === null
      ? []
      : [
          {
            kind: "quote" as const,
            lines: [line(`“${content.quote.words}”`, written), line(content.quote.by, written)],
          },
        ]),
    heading(ours.ifTheyRing),
    {
      kind: "steps",
      lines: content.steps.map(({ act, more }, i) => line(`${act} ${more}`.trim(), reading?.steps[i] ?? written)),
    },
    heading(ours.isItReal),
    text(
      line(`${ours.typeOrRing(force.domain, force.phone)}${code === "" ? "" : ` ${ours.giveCode(code)}`}`),
      line(readUrl(warning)),
    ),
  ];
}

/** Plain text, a blank line between blocks. */
export const plainText = (warning: PublishedWarning): string =>
  blocksOf(warning)
    .map(({ kind, lines }) => lines.map(({ words }, i) => (kind === "steps" ? `${i + 1}. ${words}` : words)).join("\n"))
    .join("\n\n");
