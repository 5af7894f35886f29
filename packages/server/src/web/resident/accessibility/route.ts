import type { FastifyInstance } from "fastify";
import type { Services } from "../../services.ts";
import { html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";
import { writeTo } from "../write-to.ts";

export function registerAccessibility(app: FastifyInstance, services: Services): void {
  app.get("/accessibility", async (_request, reply) => reply.type("text/html").send(accessibilityPage(services)));
}

/** Says what was tested and, as plainly, what was not. */
function accessibilityPage(services: Services): string {
  const title = "Accessibility";
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">These pages are for everyone, on any phone or computer, old or new.</p>
<h2 class="cl-h2 cl-gap-3">What you can do</h2><ul class="govuk-list govuk-list--bullet cl-gap-1"><li>Use every page with a keyboard only.</li><li>Use every page without script.</li><li>Make the letters four times larger without losing any.</li><li>Take as long as you need. The only wait is the one we advise.</li><li>Use dark colours or more contrast, as your device is set.</li><li>Print the answer, a warning or the card.</li></ul>
<h2 class="cl-h2">How we test</h2><p class="govuk-body cl-gap-1">Before each change goes out, programs check these pages against WCAG 2.2, level AA. They check small and large screens, light and dark, and every error.</p>
<h2 class="cl-h2">What we have not tested</h2><ul class="govuk-list govuk-list--bullet cl-gap-1"><li>No one who uses a screen reader every day has tried these pages for us yet.</li><li>No one with low vision or shaky hands has either.</li><li>A program does not find every fault. We may have missed some.</li></ul>
<h2 class="cl-h2">Tell us what is in your way</h2><p class="govuk-body cl-gap-1">${writeTo(services)}. You can make a report by phone instead.</p></div>`;
  return residentPage(services.view, { title, main, back: "/" });
}
