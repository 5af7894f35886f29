import type { Services } from "../../services.ts";
import { type Html, html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";

/** How another site puts the check on its own page: two lines, and what they do. */
export function widgetPage(services: Services, integrity: string): string {
  const { publicUrl } = services.site;
  const title = "Put the check on your own website";
  const lines = [
    `<div data-clearline-check><a href="${publicUrl}/check">Someone on the phone now? Check the call</a></div>`,
    `<script type="module" src="${publicUrl}/widget/check.js" integrity="${integrity}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`,
  ].join("\n");
  const policy = `script-src 'self' ${publicUrl}`;
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead cl-lead--ink">For a council, a bank or a watch group. Paste two lines into your page.</p>
<h2 class="cl-h2">The two lines</h2>${code("The two lines to paste", lines)}
<p class="govuk-body">The first line is a link. It stays if the script does not run. The second line puts the check in its place.</p>
<h2 class="cl-h2">If your site has a content policy</h2><p class="govuk-body">Add our address to your scripts. Nothing else is needed: no styles, frames, pictures or requests.</p>${code("What to add to your policy", policy)}
<h2 class="cl-h2">What it does with words</h2><ul class="govuk-list govuk-list--bullet"><li>It reads them in your visitor’s own browser.</li><li>It sends nothing, to us or to you.</li><li>It sets no cookie, and keeps nothing.</li><li>We do not count your visitors.</li></ul>
<h2 class="cl-h2">When we change it</h2><p class="govuk-body">The long code after <code>integrity</code> fits this version alone. When we change the script, your page shows the link instead. Come back here for the new line.</p><p class="govuk-body">Would you rather have each change at once? Leave out <code>integrity</code>. Then you trust us with your page.</p>
<h2 class="cl-h2">Fit it in</h2><p class="govuk-body">The heading is an <code>h2</code>. Write <code>data-level="3"</code> in the first line for an <code>h3</code>, and so on.</p></div>`;
  return residentPage(services.view, { title, main, back: "/" });
}

/** A box that can be scrolled, so that long lines do not widen the page. */
const code = (label: string, words: string): Html =>
  html`<section class="cl-codebox" tabindex="0" aria-label="${label}"><pre><code>${words}</code></pre></section>`;
