import { escapeMarkup } from "../base/escape.ts";
import {
  describeWarning,
  PICTURE_SIZE,
  pictureUrl,
  type PublishedWarning,
  standingTitle,
  warningUrl,
} from "../warning/published.ts";

const WIDTH = 600;
const HEIGHT = 220;
/** A withdrawal must not hide in somebody's page for longer than in ours. */
const KEPT_SECONDS = 60;

/** How a page of somebody else's shows a warning that it links to. No script: words and a link. @see https://oembed.com/ */
export function oembed(warning: PublishedWarning, { maxWidth }: { maxWidth: number }): string {
  const url = warningUrl(warning);
  const says = warning.withdrawn === null ? describeWarning(warning) : "Do not act on this warning.";
  return JSON.stringify({
    version: "1.0",
    type: "rich",
    title: standingTitle(warning),
    author_name: warning.force.name,
    author_url: warning.publicUrl,
    provider_name: `Phone fraud help from ${warning.force.name}`,
    provider_url: warning.publicUrl,
    cache_age: KEPT_SECONDS,
    thumbnail_url: pictureUrl(warning),
    thumbnail_width: PICTURE_SIZE.width,
    thumbnail_height: PICTURE_SIZE.height,
    html: `<blockquote><p><strong>${escapeMarkup(standingTitle(warning))}</strong></p><p>${escapeMarkup(says)}</p><p><a href="${escapeMarkup(url)}">${escapeMarkup(warning.force.name)}</a></p></blockquote>`,
    width: Math.min(WIDTH, maxWidth),
    height: HEIGHT,
  });
}
