import { escapeMarkup } from "../base/escape.ts";
import { addDays, type Day } from "../base/day.ts";
import { dayAt, type Instant } from "../base/instant.ts";
import type { Language } from "../base/language.ts";
import type { WarningAdvice } from "../warning/force.ts";
import {
  fixedWords,
  isExercise,
  isPreview,
  languageOf,
  type PublishedWarning,
  readUrl,
  standingOf,
  standingTitle,
  versionsOf,
  whereOf,
  writtenIn,
} from "../warning/published.ts";
import { readIn } from "../warning/read-in.ts";
import { signedUrl } from "../warning/signed.ts";

/**
 * One warning as a CAP 1.2 alert. A correction is an `Update` and a withdrawal a `Cancel`; both refer to every message
 * before them, so that a display that missed one still takes the first down. Where the act and every step are ours, a
 * second `info` gives them in the other language: displays show the one of their language, and the first where they know none.
 *
 * @param advice what the steps are known by; without it in one language alone
 * @see http://docs.oasis-open.org/emergency/cap/v1.2/CAP-v1.2-os.html
 */
export function capAlert(warning: PublishedWarning, advice: WarningAdvice | null = null): string {
  const { withdrawn, corrections } = warning;
  const written = writtenIn(warning);
  const first = advice === null ? warning : readIn(warning, written, advice);
  const second = advice && adviceIn(written === "cy" ? "en" : "cy", warning, advice);
  const versions = versionsOf(warning);
  const last = versions.at(-1) ?? { version: 1, at: warning.publishedAt };
  const earlier = versions.slice(0, -1);
  const note = withdrawn?.why ?? corrections.at(-1)?.what ?? null;
  const lines = [
    tag("identifier", identifier(warning, last.version)),
    tag("sender", senderOf(warning)),
    tag("sent", capTime(last.at)),
    tag("status", isExercise(warning) ? "Exercise" : isPreview(warning) ? "Draft" : "Actual"),
    tag("msgType", withdrawn !== null ? "Cancel" : corrections.length > 0 ? "Update" : "Alert"),
    tag("scope", "Public"),
    note !== null && tag("note", note),
    earlier.length > 0 &&
      tag(
        "references",
        earlier
          .map(({ version, at }) => `${senderOf(warning)},${identifier(warning, version)},${capTime(at)}`)
          .join(" "),
      ),
    ...info(first, last.at, true),
    ...(second === null ? [] : info(second, last.at, false)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
${lines.filter((line) => line !== false).join("\n")}
</alert>
`;
}

/** The warning for readers of the language that it was not written in; null where some of its advice is not in it. */
function adviceIn(language: Language, warning: PublishedWarning, advice: WarningAdvice): PublishedWarning | null {
  const read = readIn(warning, language, advice);
  const { act, steps = [] } = read.reading ?? {};
  return act === language && steps.every((step) => step === language) ? read : null;
}

/**
 * An `info` has one language. Where that is not the one it was written in, what a person wrote is left out, and our own
 * words stand for the title.
 */
function info(warning: PublishedWarning, at: Instant, isAsWritten: boolean): (string | false)[] {
  const { content, force, withdrawn } = warning;
  const [language, ours] = [languageOf(warning), fixedWords(warning)];
  const where = whereOf(content, language);
  return [
    "<info>",
    tag("language", language === "cy" ? "cy" : "en-GB"),
    tag("category", "Security"),
    tag("event", ours.event),
    // Never "AllClear": that a warning was wrong does not make calls safe.
    tag("responseType", withdrawn === null ? "Avoid" : "None"),
    tag("urgency", withdrawn === null ? "Expected" : "Past"),
    tag("severity", withdrawn === null ? "Moderate" : "Unknown"),
    tag("certainty", withdrawn === null ? "Likely" : "Unknown"),
    tag("effective", capTime(at)),
    tag("expires", `${expiryOf(content.lookAgainBy, at)}T23:59:59-00:00`),
    tag("senderName", force.name),
    tag(
      "headline",
      isAsWritten ? standingTitle(warning) : `${standingOf(warning).before}${ours.picture.warning}: ${where}`,
    ),
    isAsWritten && tag("description", content.happening.join("\n\n")),
    tag("instruction", [content.act, ...content.steps.map(({ act, more }) => `${act} ${more}`.trim())].join("\n")),
    tag("web", readUrl(warning)),
    tag("contact", force.phone),
    parameter("code", warning.code),
    ...(warning.signature === null
      ? []
      : [
          parameter("signature-ed25519", warning.signature.value),
          parameter("signature-key", warning.signature.keyId),
          parameter("signature-of", signedUrl(warning)),
        ]),
    "<area>",
    tag("areaDesc", where),
    content.polygon !== null && tag("polygon", content.polygon.map(([lat, lon]) => `${lat},${lon}`).join(" ")),
    content.areaCode !== null && `<geocode>${tag("valueName", "ONS")}${tag("value", content.areaCode)}</geocode>`,
    "</area>",
    "</info>",
  ];
}

/** The day to look again by; a day more where what is sent now comes after that, or displays would drop it unread. */
function expiryOf(lookAgainBy: Day, at: Instant): Day {
  const sent = dayAt(at, "UTC");
  return lookAgainBy > sent ? lookAgainBy : addDays(sent, 1);
}

const tag = (name: string, words: string): string => `<${name}>${escapeMarkup(words)}</${name}>`;

const parameter = (name: string, value: string): string =>
  `<parameter>${tag("valueName", name)}${tag("value", value)}</parameter>`;

/** No space, comma, `<` or `&` may stand in it: it is a part of `references`. */
const identifier = ({ slug, force }: PublishedWarning, version: number): string =>
  `${bare(force.domain)}/warnings/${bare(slug)}/${version}`;

const senderOf = ({ force }: PublishedWarning): string => bare(force.email === "" ? force.domain : force.email);

const bare = (words: string): string => words.replace(/[\s,<&]/g, "");

/** CAP refuses `Z`: universal time is written `-00:00`. */
const capTime = (at: Instant): string => at.replace("Z", "-00:00");
