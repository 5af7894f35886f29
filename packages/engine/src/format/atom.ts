import { escapeMarkup } from "../base/escape.ts";
import type { Instant } from "../base/instant.ts";
import type { Force } from "../warning/force.ts";
import { describeWarning, type PublishedWarning, standingTitle, warningUrl } from "../warning/published.ts";
import { signedUrl } from "../warning/signed.ts";
import { warningHtml } from "./warning-html.ts";

/** What a feed says of itself. */
export type Feed = {
  publicUrl: string;
  force: Pick<Force, "name" | "areaName">;
  /** When a feed without warnings was last as it is. */
  emptySince: Instant;
};

export const feedTitle = ({ force }: Feed): string => `Phone fraud warnings from ${force.name}`;

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
  const self = `${feed.publicUrl}/${contents === "cap" ? "warnings.cap.xml" : "warnings.atom"}`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:c="urn:clearline:signature:1" xml:lang="en-GB">
<id>${escapeMarkup(self)}</id>
<title>${escapeMarkup(feedTitle(feed))}</title>
<updated>${changedAt(warnings, feed)}</updated>
<author><name>${escapeMarkup(feed.force.name)}</name></author>
<link rel="self" type="application/atom+xml" href="${escapeMarkup(self)}"/>
<link rel="alternate" type="text/html" href="${escapeMarkup(`${feed.publicUrl}/warnings`)}"/>
${warnings.map((warning) => entry(warning, contents)).join("")}</feed>
`;
}

function entry(warning: PublishedWarning, contents: "html" | "cap"): string {
  const url = escapeMarkup(warningUrl(warning));
  const cap = escapeMarkup(capUrl(warning));
  const content =
    contents === "cap"
      ? `<content type="application/cap+xml" src="${cap}"/>`
      : `<content type="html">${escapeMarkup(warningHtml(warning))}</content>`;
  return `<entry>
<id>${url}</id>
<title>${escapeMarkup(standingTitle(warning))}</title>
<published>${warning.publishedAt}</published>
<updated>${warning.updatedAt}</updated>
<link rel="alternate" type="text/html" href="${url}"/>
<link rel="related" type="application/cap+xml" href="${cap}"/>
<summary>${escapeMarkup(describeWarning(warning))}</summary>
${signature(warning)}${content}
</entry>
`;
}

/** Where the signed words stand, and the signature itself for readers that keep it with the entry. */
function signature(warning: PublishedWarning): string {
  if (warning.signature === null) return "";
  const { value, keyId } = warning.signature;
  return `<link rel="related" type="application/json" href="${escapeMarkup(signedUrl(warning))}"/>
<c:signature algorithm="Ed25519" key="${escapeMarkup(keyId)}">${escapeMarkup(value)}</c:signature>
`;
}
