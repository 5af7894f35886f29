import type { Language } from "../base/language.ts";
import { languageOf, type PublishedWarning, readUrl, standingTitle, whereOf } from "../warning/published.ts";

/** What our service worker is given, and shows. Push services take 4096 bytes with their own; this stays well below. */
export type PushWords = {
  title: string;
  body: string;
  /** The page that a press opens. */
  url: string;
  /** A notification takes the place of the one with the same tag: a correction stands where the warning stood. */
  tag: string;
  lang: Language;
  /** Where the person changes what they get, or stops it. */
  manage: string;
};

const MOST_CHARS = 300;

export function warningPush(warning: PublishedWarning, { manageUrl }: { manageUrl: string }): PushWords {
  const { content, withdrawn, corrections, code } = warning;
  const corrected = corrections.at(-1);
  const says =
    withdrawn !== null
      ? withdrawn.why
      : `${corrected ? `${corrected.what} ` : ""}${content.act} ${whereOf(content, languageOf(warning))}.`;
  return {
    title: shortened(standingTitle(warning)),
    body: shortened(says),
    url: readUrl(warning),
    tag: `warning-${code}`,
    lang: languageOf(warning),
    manage: manageUrl,
  };
}

const shortened = (words: string): string =>
  words.length <= MOST_CHARS ? words : `${words.slice(0, MOST_CHARS - 1).trimEnd()}…`;
