import { escapeMarkup } from "../base/escape.ts";
import { isExercise, type PublishedWarning, standingTitle } from "../warning/published.ts";
import { warningHtml } from "./warning-html.ts";
import { plainText } from "./warning-words.ts";

export type WarningEmail = { subject: string; text: string; html: string };
export type EmailKind = keyof typeof OPENING;
/** Where a reader's own links lead; null where there is none. */
export type EmailLinks = { unsubscribeUrl: string | null; manageUrl?: string | null };

const OPENING = {
  warning: "",
  correction: "We have corrected a warning we sent you. What changed comes first.",
  withdrawal: "We have taken back a warning we sent you.",
} as const;

/** A drill has another colour: violet all round, which no warning has. */
const EXERCISE_COLOUR = ' style="border:12px solid #5a3a7e;padding:16px"';

const NEVER = "We will never ask you for money, a PIN, a password or a code. Do not trust a link you did not expect.";

/** The mail that carries a warning, its correction or its withdrawal: the same words as the page, and how to stop. */
export const warningEmail = (
  warning: PublishedWarning,
  { kind, ...links }: { kind: EmailKind } & EmailLinks,
): WarningEmail => warningEmails(warning, kind)(links);

/** The same for many readers: all that they share is made once, and for each only the links that are theirs. */
export function warningEmails(warning: PublishedWarning, kind: EmailKind): (links: EmailLinks) => WarningEmail {
  const opening = OPENING[kind];
  const title = standingTitle(warning);
  const said = (words: string): string => (words === "" ? "" : `<p>${escapeMarkup(words)}</p>\n`);
  const subject = (
    isExercise(warning) ? `${title}, ${warning.force.areaName}` : `${warning.force.areaName}: ${title}`
  ).replace(/\s+/g, " ");
  const text = [opening, title, plainText(warning), NEVER, `Sent by ${warning.force.name}.`]
    .filter((part) => part !== "")
    .join("\n\n");
  const html = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${escapeMarkup(title)}</title></head>
<body${isExercise(warning) ? EXERCISE_COLOUR : ""}>
${said(opening)}<h1>${escapeMarkup(title)}</h1>
${warningHtml(warning)}
${said(NEVER)}${said(`Sent by ${warning.force.name}.`)}`;
  return ({ unsubscribeUrl, manageUrl = null }) => {
    const own = [
      ...(manageUrl === null ? [] : [{ says: "Change what you get", url: manageUrl }]),
      ...(unsubscribeUrl === null ? [] : [{ says: "Stop these mails", url: unsubscribeUrl }]),
    ];
    const links = own.map(({ says, url }) => `<p><a href="${escapeMarkup(url)}">${says}</a></p>\n`).join("");
    return {
      subject,
      text: `${[text, ...own.map(({ says, url }) => `${says}: ${url}`)].join("\n\n")}\n`,
      html: `${html}${links}</body></html>\n`,
    };
  };
}
