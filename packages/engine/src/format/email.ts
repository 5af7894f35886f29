import { escapeMarkup } from "../base/escape.ts";
import { isExercise, type PublishedWarning, standingTitle } from "../warning/published.ts";
import { warningHtml } from "./warning-html.ts";
import { plainText } from "./warning-words.ts";

export type WarningEmail = { subject: string; text: string; html: string };

const OPENING = {
  warning: "",
  correction: "We have corrected a warning we sent you. What changed comes first.",
  withdrawal: "We have taken back a warning we sent you.",
} as const;

/** A drill has another colour: violet all round, which no warning has. */
const EXERCISE_COLOUR = ' style="border:12px solid #5a3a7e;padding:16px"';

const NEVER = "We will never ask you for money, a PIN, a password or a code. Do not trust a link you did not expect.";

/** The mail that carries a warning, its correction or its withdrawal: the same words as the page, and how to stop. */
export function warningEmail(
  warning: PublishedWarning,
  {
    kind,
    unsubscribeUrl,
    manageUrl = null,
  }: { kind: keyof typeof OPENING; unsubscribeUrl: string | null; manageUrl?: string | null },
): WarningEmail {
  const opening = OPENING[kind];
  const title = standingTitle(warning);
  const stop = unsubscribeUrl === null ? null : `Stop these mails: ${unsubscribeUrl}`;
  const change = manageUrl === null ? null : `Change what you get: ${manageUrl}`;
  const text = [opening, title, plainText(warning), NEVER, `Sent by ${warning.force.name}.`, change, stop];
  const said = (words: string): string => (words === "" ? "" : `<p>${escapeMarkup(words)}</p>\n`);
  return {
    subject: (isExercise(warning)
      ? `${title}, ${warning.force.areaName}`
      : `${warning.force.areaName}: ${title}`
    ).replace(/\s+/g, " "),
    text: `${text.filter((part) => part !== null && part !== "").join("\n\n")}\n`,
    html: `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${escapeMarkup(title)}</title></head>
<body${isExercise(warning) ? EXERCISE_COLOUR : ""}>
${said(opening)}<h1>${escapeMarkup(title)}</h1>
${warningHtml(warning)}
${said(NEVER)}${said(`Sent by ${warning.force.name}.`)}${
  manageUrl === null ? "" : `<p><a href="${escapeMarkup(manageUrl)}">Change what you get</a></p>\n`
}${
  unsubscribeUrl === null ? "" : `<p><a href="${escapeMarkup(unsubscribeUrl)}">Stop these mails</a></p>\n`
}</body></html>
`,
  };
}
