import { escapeMarkup } from "../base/escape.ts";
import { addDays, type Day } from "../base/day.ts";
import { dayAt, type Instant } from "../base/instant.ts";
import {
  isExercise,
  isPreview,
  type PublishedWarning,
  standingTitle,
  versionsOf,
  warningUrl,
  whereOf,
} from "../warning/published.ts";
import { signedUrl } from "../warning/signed.ts";

/**
 * One warning as a CAP 1.2 alert. A correction is an `Update` and a withdrawal a `Cancel`; both refer to every message
 * before them, so that a display that missed one still takes the first down.
 *
 * @see http://docs.oasis-open.org/emergency/cap/v1.2/CAP-v1.2-os.html
 */
export function capAlert(warning: PublishedWarning): string {
  const { content, force, withdrawn, corrections } = warning;
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
    "<info>",
    tag("language", "en-GB"),
    tag("category", "Security"),
    tag("event", "Phone fraud"),
    // Never "AllClear": that a warning was wrong does not make calls safe.
    tag("responseType", withdrawn === null ? "Avoid" : "None"),
    tag("urgency", withdrawn === null ? "Expected" : "Past"),
    tag("severity", withdrawn === null ? "Moderate" : "Unknown"),
    tag("certainty", withdrawn === null ? "Likely" : "Unknown"),
    tag("effective", capTime(last.at)),
    tag("expires", `${expiryOf(content.lookAgainBy, last.at)}T23:59:59-00:00`),
    tag("senderName", force.name),
    tag("headline", standingTitle(warning)),
    tag("description", content.happening.join("\n\n")),
    tag("instruction", [content.act, ...content.steps.map(({ act, more }) => `${act} ${more}`.trim())].join("\n")),
    tag("web", warningUrl(warning)),
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
    tag("areaDesc", whereOf(content)),
    content.polygon !== null && tag("polygon", content.polygon.map(([lat, lon]) => `${lat},${lon}`).join(" ")),
    content.areaCode !== null && `<geocode>${tag("valueName", "ONS")}${tag("value", content.areaCode)}</geocode>`,
    "</area>",
    "</info>",
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
${lines.filter((line) => line !== false).join("\n")}
</alert>
`;
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
