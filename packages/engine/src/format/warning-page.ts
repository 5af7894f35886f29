import { escapeMarkup, jsonForScript } from "../base/escape.ts";
import {
  describeWarning,
  PICTURE_SIZE,
  pictureUrl,
  type PublishedWarning,
  standingTitle,
  warningUrl,
  whereOf,
} from "../warning/published.ts";
import { capUrl } from "./atom.ts";
import { pictureSays } from "./picture.ts";
import { warningHtml } from "./warning-html.ts";

/** A warning as a whole page that stands alone, with the metadata that newsrooms and link previews read. */
export function warningPage(warning: PublishedWarning): string {
  const { content, force, state, publishedAt, updatedAt } = warning;
  const said = escapeMarkup;
  const title = said(standingTitle(warning));
  const url = said(warningUrl(warning));
  const about = said(describeWarning(warning));
  const ld = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: standingTitle(warning),
    description: describeWarning(warning),
    datePublished: publishedAt,
    dateModified: updatedAt,
    expires: content.lookAgainBy,
    url: warningUrl(warning),
    spatialCoverage: whereOf(content),
    publisher: { "@type": "Organization", name: force.name },
  };
  return `<!doctype html>
<html lang="en-GB" prefix="og: https://ogp.me/ns# article: https://ogp.me/ns/article#">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${about}">
<meta name="area" content="${said(whereOf(content))}">
<meta name="publish" content="${state}">
<link rel="canonical" href="${url}">
<link rel="alternate" type="application/cap+xml" href="${said(capUrl(warning))}">
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${about}">
<meta property="og:url" content="${url}">
<meta property="og:image" content="${said(pictureUrl(warning))}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${PICTURE_SIZE.width}">
<meta property="og:image:height" content="${PICTURE_SIZE.height}">
<meta property="og:image:alt" content="${said(pictureSays(warning))}">
<meta name="twitter:card" content="summary_large_image">
<meta property="og:site_name" content="${said(`Phone fraud warnings from ${force.name}`)}">
<meta property="article:published_time" content="${publishedAt}">
<meta property="article:modified_time" content="${updatedAt}">
<script type="application/ld+json">${jsonForScript(ld)}</script>
</head>
<body>
<main>
<h1>${title}</h1>
${warningHtml(warning)}
</main>
</body>
</html>
`;
}
