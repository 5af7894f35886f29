import type { FastifyInstance } from "fastify";
import type { Services } from "../../services.ts";
import { html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";
import { feedLinks } from "../warnings/feed-links.ts";

export function registerFeeds(app: FastifyInstance, services: Services): void {
  app.get("/feeds", async (_request, reply) => reply.type("text/html").send(feedsPage(services)));
}

function feedsPage(services: Services): string {
  const { publicUrl } = services.site;
  const title = "Feeds for newsrooms";
  const feed = (name: string, path: string, about: string) =>
    html`<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${name}</dt><dd class="govuk-summary-list__value">${about}<br><a class="cl-taplink cl-break" href="${path}">${publicUrl}${path}</a></dd></div>`;
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">Every warning, as it stands now. Free to use.</p>
<dl class="govuk-summary-list cl-gap-2">${feed("Atom", "/warnings.atom", "For news readers and newsroom systems.")}${feed("JSON Feed", "/warnings.json", "The same, for programs.")}${feed("CAP 1.2", "/warnings.cap.xml", "Alerts for emergency systems and displays, with our advice in Welsh too.")}${feed("Atom in Welsh", "/cy/warnings.atom", "Our words and advice in Welsh. The rest as it was written.")}${feed("JSON Feed in Welsh", "/cy/warnings.json", "The same, for programs.")}</dl>
<h2 class="cl-h2">When you copy a warning</h2><ul class="govuk-list govuk-list--bullet cl-gap-1"><li>Keep the code, so that readers can check it at ${services.site.force.domain}/real.</li><li>Keep the steps and the numbers as they are.</li><li>Look at the feed again: a warning may be corrected or withdrawn. The feed says so at once.</li></ul>
<p class="govuk-body">Each warning also has a plain text form: add <b>.md</b> to its address. For one CAP alert, add <b>/cap.xml</b>.</p>
<p class="govuk-body">Do you have a website? <a href="/widget">Put the check on it</a>.</p></div>`;
  return residentPage(services.view, { title, main, back: "/", head: feedLinks(services) });
}
