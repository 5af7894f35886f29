import { escapeMarkup } from "../base/escape.ts";
import {
  fixedWords,
  isExercise,
  languageOf,
  type PublishedWarning,
  standingOf,
  standingTitle,
  writtenIn,
} from "../warning/published.ts";
import { warningHtml } from "./warning-html.ts";
import { plainText } from "./warning-words.ts";

export type WarningEmail = { subject: string; text: string; html: string };
export type EmailKind = "warning" | "correction" | "withdrawal";
/** Where a reader's own links lead; null where there is none. @property before what they alone are told first */
export type EmailLinks = { unsubscribeUrl: string | null; manageUrl?: string | null; before?: readonly string[] };

/** A drill has another colour: violet all round, which no warning has. */
const EXERCISE_COLOUR = ' style="border:12px solid #5a3a7e;padding:16px"';

/** The mail that carries a warning, its correction or its withdrawal: the same words as the page, and how to stop. */
export const warningEmail = (
  warning: PublishedWarning,
  { kind, ...links }: { kind: EmailKind } & EmailLinks,
): WarningEmail => warningEmails(warning, kind)(links);

/** The same for many readers: all that they share is made once, and for each only the links that are theirs. */
export function warningEmails(warning: PublishedWarning, kind: EmailKind): (links: EmailLinks) => WarningEmail {
  const { name, areaName } = warning.force;
  const { email: ours, never } = fixedWords(warning);
  const [language, written] = [languageOf(warning), writtenIn(warning)];
  const [opening, warns, from] = [ours[kind], `${never} ${ours.noLinks}`, ours.sentBy(name)];
  const title = standingTitle(warning);
  const { before, title: headline } = standingOf(warning);
  const said = (words: string): string => (words === "" ? "" : `<p>${escapeMarkup(words)}</p>\n`);
  const subject = (isExercise(warning) ? `${title}, ${areaName}` : `${areaName}: ${title}`).replace(/\s+/g, " ");
  const text = [opening, title, plainText(warning), warns, from].filter((part) => part !== "").join("\n\n");
  const shown =
    language === written ? escapeMarkup(headline) : `<span lang="${written}">${escapeMarkup(headline)}</span>`;
  const head = `<!doctype html>
<html lang="${language === "en" ? "en-GB" : language}"><head><meta charset="utf-8"><title>${escapeMarkup(title)}</title></head>
<body${isExercise(warning) ? EXERCISE_COLOUR : ""}>
`;
  const html = `${said(opening)}<h1>${escapeMarkup(before)}${shown}</h1>
${warningHtml(warning)}
${said(warns)}${said(from)}`;
  return ({ unsubscribeUrl, manageUrl = null, before = [] }) => {
    const own = [
      ...(manageUrl === null ? [] : [{ says: ours.change, url: manageUrl }]),
      ...(unsubscribeUrl === null ? [] : [{ says: ours.stop, url: unsubscribeUrl }]),
    ];
    const links = own
      .map(({ says, url }) => `<p><a href="${escapeMarkup(url)}">${escapeMarkup(says)}</a></p>\n`)
      .join("");
    return {
      subject,
      text: `${[...before, text, ...own.map(({ says, url }) => `${says}: ${url}`)].join("\n\n")}\n`,
      html: `${head}${before.map(said).join("")}${html}${links}</body></html>\n`,
    };
  };
}
