import type { Day } from "@clearline/engine";
import type { WarningRow } from "../../../store/warnings.ts";
import type { Services } from "../../services.ts";
import { html } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";
import { feedLinks } from "./feed-links.ts";
import { warningRows } from "./rows.ts";

export function listPage(services: Services, warnings: readonly WarningRow[], today: Day): string {
  const title = `Warnings in ${services.view.areaName}`;
  const main = html`<div class="cl-column"><h1 class="cl-h1">${title}</h1><p class="cl-lead">Two officers read every warning before it goes out.</p>
${
  warnings.length === 0
    ? html`<div class="cl-empty cl-gap-2"><h2 class="cl-h3">No warnings stand today</h2><p>That does not mean no calls. <a href="/report">Tell us about one</a>.</p></div>`
    : warningRows(services, warnings, today)
}
<p class="govuk-body cl-gap-2"><a class="cl-taplink" href="/subscribe">Get warnings by e-mail</a><br><a class="cl-taplink" href="/feeds">Feeds for newsrooms</a></p></div>`;
  return residentPage(services.view, { title, main, back: "/", head: feedLinks(services) });
}
