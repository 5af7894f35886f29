import { escapeMarkup } from "../base/escape.ts";
import { type PublishedWarning, warningUrl } from "../warning/published.ts";

/** The pages that stand whatever happens: what search engines should find of us besides warnings. */
const PAGES = [
  "/",
  "/check",
  "/report",
  "/near",
  "/warnings",
  "/verify",
  "/real",
  "/directory",
  "/subscribe",
  "/protect",
  "/help",
];

/** Every page to be found, and when each warning last changed. @see https://www.sitemaps.org/protocol.html */
export function sitemap(warnings: readonly PublishedWarning[], publicUrl: string): string {
  const url = (address: string, changed: string | null): string =>
    `<url><loc>${escapeMarkup(address)}</loc>${changed === null ? "" : `<lastmod>${changed}</lastmod>`}</url>`;
  const urls = [
    ...PAGES.map((path) => url(`${publicUrl}${path}`, null)),
    ...warnings.map((warning) => url(warningUrl(warning), warning.updatedAt)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("\n")}
</urlset>
`;
}

/** What crawlers are asked to leave alone: pages for officers and programs, and forms that people are in the middle of. */
export const robots = (publicUrl: string): string =>
  `User-agent: *
Disallow: /console
Disallow: /api/
Disallow: /report/
Disallow: /subscribe/

Sitemap: ${publicUrl}/sitemap.xml
`;
