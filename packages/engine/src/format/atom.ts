import { escapeMarkup } from "../base/escape.ts";
import type { Instant } from "../base/instant.ts";
import { type Language, LANGUAGES } from "../base/language.ts";
import type { Force } from "../warning/force.ts";
import {
  describeWarning,
  isExercise,
  languageOf,
  type PublishedWarning,
  readUrl,
  standingTitle,
  warningUrl,
  welshUrl,
  writtenIn,
} from "../warning/published.ts";
import { signedUrl } from "../warning/signed.ts";
import { FIXED_WORDS } from "../warning/words-in.ts";
import { warningHtml } from "./warning-html.ts";

/** What a feed says of itself. */
export type Feed = {
  publicUrl: string;
  force: Pick<Force, "name" | "areaName">;
  /** Of its readers; English where it is not said. Its warnings are read for them before: see `readIn`. */
  language?: Language;
  /** When a feed without warnings was last as it is. */
  emptySince: Instant;
};

export const feedTitle = ({ force, language = "en" }: Feed): string => FIXED_WORDS[language].feed(force.name);

/** Where the feeds of a language stand, and how standards name it. */
export const FEED_LANGUAGES: Readonly<Record<Language, { path: string; tag: string }>> = {
  en: { path: "", tag: "en-GB" },
  cy: { path: "/cy", tag: "cy" },
};

/** The newest change among the warnings: a withdrawal counts, for it is what a reader must hear of. */
export const changedAt = (warnings: readonly PublishedWarning[], { emptySince }: Feed): Instant =>
  warnings.reduce<Instant | null>(
    (last, { updatedAt }) => (last === null || updatedAt > last ? updatedAt : last),
    null,
  ) ?? emptySince;

export const capUrl = ({ publicUrl, slug }: PublishedWarning): string => `${publicUrl}/warnings/${slug}/cap.xml`;

/**
 * Atom. A corrected or withdrawn warning keeps its id and says so in its title, so that readers replace what they hold.
 *
 * @param contents `html`: each warning's words. `cap`: each warning's CAP alert, by its address.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomFeed(warnings: readonly PublishedWarning[], feed: Feed, contents: "html" | "cap" = "html"): string {
  const { language = "en", publicUrl } = feed;
  const { path, tag } = FEED_LANGUAGES[language];
  const self = `${publicUrl}${path}/${contents === "cap" ? "warnings.cap.xml" : "warnings.atom"}`;
  const others = LANGUAGES.filter((one) => one !== language && contents === "html").map((one) => FEED_LANGUAGES[one]);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:c="urn:clearline:signature:1" xml:lang="${tag}">
<id>${escapeMarkup(self)}</id>
<title>${escapeMarkup(feedTitle(feed))}</title>
<updated>${changedAt(warnings, feed)}</updated>
<author><name>${escapeMarkup(feed.force.name)}</name></author>
<link rel="self" type="application/atom+xml" href="${escapeMarkup(self)}"/>
<link rel="alternate" type="text/html" href="${escapeMarkup(`${publicUrl}/warnings`)}"/>
${others.map((other) => `<link rel="alternate" type="application/atom+xml" hreflang="${other.tag}" href="${escapeMarkup(`${publicUrl}${other.path}/warnings.atom`)}"/>\n`).join("")}${warnings.map((warning) => entry(warning, contents)).join("")}</feed>
`;
}

function entry(warning: PublishedWarning, contents: "html" | "cap"): string {
  const url = escapeMarkup(readUrl(warning));
  const language = languageOf(warning);
  // What a person wrote says its language where that is not the feed's, for the voice that reads it out.
  const inside = (part: Language): string => (part === language ? "" : ` xml:lang="${FEED_LANGUAGES[part].tag}"`);
  const cap = escapeMarkup(capUrl(warning));
  const content =
    contents === "cap"
      ? `<content type="application/cap+xml" src="${cap}"/>`
      : `<content type="html">${escapeMarkup(warningHtml(warning))}</content>`;
  return `<entry>
<id>${url}</id>
<title${inside(writtenIn(warning))}>${escapeMarkup(standingTitle(warning))}</title>
<published>${warning.publishedAt}</published>
<updated>${warning.updatedAt}</updated>
${pages(warning)}<link rel="related" type="application/cap+xml" href="${cap}"/>
<summary${inside(warning.reading?.act ?? language)}>${escapeMarkup(describeWarning(warning))}</summary>
${signature(warning)}${content}
</entry>
`;
}

/** Its page in each language; a drill has one alone. */
function pages(warning: PublishedWarning): string {
  const page = (href: string, more = ""): string =>
    `<link rel="alternate" type="text/html"${more} href="${escapeMarkup(href)}"/>\n`;
  if (isExercise(warning)) return page(warningUrl(warning));
  return page(warningUrl(warning), ' hreflang="en-GB"') + page(welshUrl(warning), ' hreflang="cy"');
}

/** Where the signed words stand, and the signature itself for readers that keep it with the entry. */
function signature(warning: PublishedWarning): string {
  if (warning.signature === null) return "";
  const { value, keyId } = warning.signature;
  return `<link rel="related" type="application/json" href="${escapeMarkup(signedUrl(warning))}"/>
<c:signature algorithm="Ed25519" key="${escapeMarkup(keyId)}">${escapeMarkup(value)}</c:signature>
`;
}
