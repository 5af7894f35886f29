import {
  describeWarning,
  isExercise,
  languageOf,
  pictureUrl,
  type PublishedWarning,
  readUrl,
  standingTitle,
  warningUrl,
  welshUrl,
  whereOf,
} from "../warning/published.ts";
import { signedUrl } from "../warning/signed.ts";
import { capUrl, type Feed, FEED_LANGUAGES, feedTitle } from "./atom.ts";
import { warningHtml } from "./warning-html.ts";
import { plainText } from "./warning-words.ts";

/**
 * JSON Feed 1.1, with what a warning has beyond an article under `_clearline`.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(warnings: readonly PublishedWarning[], feed: Feed): string {
  const { publicUrl, force, language = "en" } = feed;
  const { path, tag } = FEED_LANGUAGES[language];
  const value = {
    version: "https://jsonfeed.org/version/1.1",
    title: feedTitle(feed),
    home_page_url: `${publicUrl}/warnings`,
    feed_url: `${publicUrl}${path}/warnings.json`,
    language: tag,
    authors: [{ name: force.name, url: publicUrl }],
    items: warnings.map((warning) => item(warning)),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function item(warning: PublishedWarning) {
  const { content, code, publishedAt, updatedAt, withdrawn, corrections, signature } = warning;
  return {
    id: readUrl(warning),
    url: readUrl(warning),
    title: standingTitle(warning),
    summary: describeWarning(warning),
    content_html: warningHtml(warning),
    content_text: plainText(warning),
    image: pictureUrl(warning),
    date_published: publishedAt,
    date_modified: updatedAt,
    attachments: [{ url: capUrl(warning), mime_type: "application/cap+xml", title: "CAP 1.2 alert" }],
    _clearline: {
      code,
      state: withdrawn === null ? "published" : "withdrawn",
      area: whereOf(content, languageOf(warning)),
      pages: { en: warningUrl(warning), ...(!isExercise(warning) && { cy: welshUrl(warning) }) },
      area_code: content.areaCode,
      from: content.from,
      to: content.to,
      look_again_by: content.lookAgainBy,
      corrections,
      withdrawn,
      signature: signature && {
        algorithm: "Ed25519",
        key: signature.keyId,
        value: signature.value,
        statement_url: signedUrl(warning),
      },
    },
  };
}
