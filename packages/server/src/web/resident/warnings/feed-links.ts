import { FIXED_WORDS } from "@clearline/engine";
import type { Services } from "../../services.ts";
import { type Html, html } from "../../shell/html.ts";

/** Lets a reader or browser find the feeds. */
export const feedLinks = ({ view }: Services): Html =>
  html`<link rel="alternate" type="application/atom+xml" title="Phone fraud warnings from ${view.forceName}" href="/warnings.atom">
<link rel="alternate" type="application/feed+json" title="Phone fraud warnings from ${view.forceName}" href="/warnings.json">
<link rel="alternate" type="application/atom+xml" hreflang="cy" title="${FIXED_WORDS.cy.feed(view.forceName)}" href="/cy/warnings.atom">
<link rel="alternate" type="application/feed+json" hreflang="cy" title="${FIXED_WORDS.cy.feed(view.forceName)}" href="/cy/warnings.json">`;
