import type { Day } from "@clearline/engine";
import type { WarningRow } from "../../../store/warnings.ts";
import type { Services } from "../../services.ts";
import { type Html, html, type Part } from "../../shell/html.ts";
import { icon, type IconName, restingReceiver } from "../../shell/icons.ts";
import { residentPage } from "../../shell/page.ts";
import { feedLinks } from "../warnings/feed-links.ts";
import { warningRows } from "../warnings/rows.ts";

export function homePage(services: Services, warnings: readonly WarningRow[] | null, today: Day): string {
  const { view } = services;
  const main = html`<div class="cl-hero"><div class="govuk-width-container"><div class="cl-hero__text"><h1 class="cl-h1">Had a phone call you are not sure about?</h1><p class="cl-lead">Tell us what was said. Get a straight answer.</p></div>${restingReceiver}</div></div>
<div class="govuk-width-container"><div class="cl-doors">
${door("/check", "phone", "Someone is on the phone now", "What to do, in 20 seconds", true)}
${door("/report", "speech", "I had a call", "Tell us about it. 3 minutes, no account")}
${door("/near", "pin", "What’s happening near me", "Calls and warnings where you live")}
</div></div>
<div class="govuk-width-container cl-main"><div class="cl-grid cl-grid--main"><section aria-labelledby="warnings"><h2 class="cl-h2" id="warnings">Warnings in ${view.areaName}</h2>
${warningsPart(services, warnings, today)}</section>
<section class="cl-stack" aria-label="More help">
${card("/verify", "Is it really them calling?", "Type the code they gave you. Or find a real number to ring back.")}
${card("/subscribe", "Get warnings for your area", "By e-mail. Stop when you like.")}
${card("/protect", "Look after someone", "A card to print for beside their phone.")}
${card("/tell", "Tell us without your name", "We do not keep your name, number or where you wrote from.")}
</section></div></div>`;
  return residentPage(view, {
    title: "Had a phone call you are not sure about?",
    main,
    bare: true,
    urgentBar: false,
    head: feedLinks(services),
  });
}

const door = (href: string, name: IconName, heading: string, line: string, now = false): Html =>
  html`<a class="cl-door${now && " cl-door--now"}" href="${href}">${icon(name)}<span><b>${heading}</b><small>${line}</small></span><span class="cl-door__go" aria-hidden="true">›</span></a>`;

const card = (href: string, heading: string, line: string): Html =>
  html`<div class="cl-card"><h3><a href="${href}">${heading}</a></h3><p>${line}</p></div>`;

function warningsPart(services: Services, warnings: readonly WarningRow[] | null, today: Day): Part {
  if (warnings === null) {
    return html`<div class="cl-empty cl-gap-1"><h3>We cannot show warnings just now</h3><p>Try again in a minute. If someone is on the phone now, put it down.</p></div>`;
  }
  if (warnings.length === 0) {
    return html`<div class="cl-empty cl-gap-1"><h3>No warnings stand today</h3><p>That does not mean no calls. <a href="/report">Tell us about one</a>.</p></div>`;
  }
  return html`${warningRows(services, warnings, today)}<p class="govuk-body cl-gap-1"><a class="cl-taplink" href="/warnings">See all warnings</a></p>`;
}
