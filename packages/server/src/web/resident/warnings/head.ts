import {
  describeWarning,
  jsonForScript,
  languageOf,
  PICTURE_SIZE,
  pictureSays,
  pictureUrl,
  type PublishedWarning,
  readUrl,
  standingTitle,
  versionsOf,
  warningUrl,
  welshUrl,
  whereOf,
} from "@clearline/engine";
import { type Html, html, raw } from "../../shell/html.ts";

/** What link previews, search engines and newsroom readers take from a warning's page. */
export function headFor(warning: PublishedWarning): Html {
  const { content, force, publishedAt, updatedAt, slug } = warning;
  const title = standingTitle(warning);
  const description = describeWarning(warning);
  const url = readUrl(warning);
  const language = languageOf(warning);
  const image = pictureUrl(warning);
  const property = (name: string, value: string) => html`<meta property="${name}" content="${value}">
`;
  const meta = (name: string, value: string) => html`<meta name="${name}" content="${value}">
`;
  return html`<link rel="canonical" href="${url}">
<link rel="alternate" hreflang="en" href="${warningUrl(warning)}">
<link rel="alternate" hreflang="cy" href="${welshUrl(warning)}">
<link rel="alternate" type="text/markdown" href="/warnings/${slug}.md">
<link rel="alternate" type="application/cap+xml" href="/warnings/${slug}/cap.xml">
<link rel="alternate" type="application/json+oembed" title="${title}" href="${`${warning.publicUrl}/oembed?format=json&url=${encodeURIComponent(warningUrl(warning))}`}">
${meta("description", description)}${meta("area", whereOf(content, languageOf(warning)))}${meta("publish", publishedAt)}${meta("author", force.name)}${property("og:type", "article")}${property("og:site_name", `Phone fraud help from ${force.name}`)}${property("og:title", title)}${property("og:description", description)}${property("og:url", url)}${property("og:image", image)}${property("og:image:type", "image/png")}${property("og:image:width", String(PICTURE_SIZE.width))}${property("og:image:height", String(PICTURE_SIZE.height))}${property("og:image:alt", pictureSays(warning))}${meta("twitter:card", "summary_large_image")}${meta("twitter:title", title)}${meta("twitter:description", description)}${meta("twitter:image", image)}${meta("twitter:image:alt", pictureSays(warning))}${property("og:locale", language === "cy" ? "cy_GB" : "en_GB")}${property("article:published_time", publishedAt)}${property("article:modified_time", updatedAt)}${property("article:expiration_time", `${content.lookAgainBy}T23:59:59Z`)}${versionsOf(warning).length > 1 && meta("clearline:version", String(versionsOf(warning).length))}${
  warning.signature &&
  html`<link rel="related" type="application/json" title="Signed statement" href="/warnings/${slug}/signed.json">
${meta("clearline:signature", warning.signature.value)}${meta("clearline:key", warning.signature.keyId)}`
}${linkedData(warning)}`;
}

/**
 * schema.org's article, for search engines. A data block: no script runs from it, and `<` cannot end it.
 *
 * @see https://schema.org/NewsArticle
 */
function linkedData(warning: PublishedWarning): Html {
  const { content, force, publishedAt, updatedAt, publicUrl } = warning;
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: standingTitle(warning),
    description: describeWarning(warning),
    url: readUrl(warning),
    datePublished: publishedAt,
    dateModified: updatedAt,
    expires: content.lookAgainBy,
    image: [pictureUrl(warning)],
    mainEntityOfPage: readUrl(warning),
    isAccessibleForFree: true,
    inLanguage: languageOf(warning) === "cy" ? "cy" : "en-GB",
    spatialCoverage: { "@type": "Place", name: whereOf(content, languageOf(warning)) },
    author: { "@type": "Organization", name: force.name, url: publicUrl },
    publisher: { "@type": "Organization", name: force.name, url: publicUrl },
  };
  return raw(`<script type="application/ld+json">${jsonForScript(data)}</script>`);
}
