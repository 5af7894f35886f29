import type { Language, Said } from "../base/language.ts";
import { fixedWords, isPreview, languageOf, type PublishedWarning, writtenIn } from "../warning/published.ts";
import { FIXED_WORDS } from "../warning/words-in.ts";

/**
 * What a voice reads out on a call. @property offer which keys do what, said last
 * @property language of our own words; lines may be in the other one, which another voice reads
 */
export type CallScript = { lines: readonly (string | Said)[]; offer: string; language?: Language };

export const WARNING_OFFER = FIXED_WORDS.en.call.offer;

/**
 * A warning as it is read out to somebody at their own telephone, who may have been rung by a fraudster an hour ago:
 * who rings, what to do, and how to make sure. It asks for nothing, and gives no number but the one people know.
 */
export function warningScript(
  warning: PublishedWarning,
  kind: "warning" | "correction" | "withdrawal",
  { before = [], offer }: OwnWords = {},
): CallScript {
  const { content, code, force, withdrawn, corrections, reading } = warning;
  const [language, written, ours] = [languageOf(warning), writtenIn(warning), fixedWords(warning)];
  const places = content.places.length === 0 ? content.areaName : content.places.slice(0, 3).join(", ");
  const line = (words: string, lang: Language = language): Said => ({ words, lang });
  const lines =
    withdrawn !== null
      ? [line(content.title, written), line(withdrawn.why, written)]
      : [
          line(corrections.at(-1)?.what ?? "", written),
          line(content.title, written),
          line(`${ours.where}: ${places}.`),
          // Else "put the phone down" would be heard as being about this call.
          line(`${ours.ifTheyRing}:`),
          line(content.act, reading?.act ?? written),
          ...content.steps
            .slice(0, 2)
            .map(({ act }, i) => line(act, reading?.steps[i] ?? written))
            .filter(({ words }) => !content.act.includes(words)),
        ];
  return {
    lines: [
      line(isPreview(warning) ? ours.call.draft : ""),
      line(`${ours.call.from(force.name)} ${ours.call[withdrawn === null ? kind : "withdrawal"]}`),
      ...before.map((words) => line(words)),
      ...lines,
      line(`${ours.call.check(spaced(force.phone))}${code === "" ? "" : ` ${ours.giveCode(spaced(code))}`}`),
      line(ours.never),
    ]
      .filter(({ words }) => words !== "")
      .map(({ words, lang }) => ({ words: asSentence(words), lang })),
    offer: offer ?? ours.call.offer,
    language,
  };
}

/** What one listener is told besides: a trusted contact's prompt, and the keys of this call where they are others. */
export type OwnWords = { before?: readonly string[]; offer?: string };

/** The words of a line, whichever language they are in. */
export const wordsOfLine = (line: string | Said): string => (typeof line === "string" ? line : line.words);

/** Read out sign by sign: `W K, 1 9`. A voice would make words and sums of them. */
const spaced = (given: string): string =>
  given
    .split(/[\s-]+/)
    .map((group) => group.split("").join(" "))
    .join(", ");

/** A voice pauses at a full stop. */
const asSentence = (line: string): string => (/[.?!:]$/.test(line) ? line : `${line}.`);
