import { dayAt, instantOf, sayDay } from "@clearline/engine";
import type { logOf } from "../../../actions/contact-log.ts";
import { areaOf } from "../../../actions/contact-area.ts";
import { londonDay } from "../../../actions/days.ts";
import { LOOK_PATH } from "../../../actions/contact-links.ts";
import type { PersonRow } from "../../../store/protected-people.ts";
import type { Services } from "../../services.ts";
import { html, raw } from "../../shell/html.ts";
import { contactLogHtml } from "../../shell/contact-log-html.ts";
import { icon, mark } from "../../shell/icons.ts";
import { PATH } from "./page.ts";

/** The log as a letter: A4, 16 point, black on white. Where it goes to is written on the envelope, and kept nowhere. */
export function letterPage(services: Services, person: PersonRow, log: Awaited<ReturnType<typeof logOf>>): string {
  const { view, site, clock } = services;
  const { forceName, force } = site;
  const ends = person.ends_at === null ? null : sayDay(dayAt(instantOf(person.ends_at), force.timeZone));
  return html`${raw("<!doctype html>")}
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Letter about trusted contacts - Clearline</title>
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/letter.css?v=${view.assetVersion}">
</head>
<body class="cl-letterpage">
<nav class="cl-letterbar" aria-label="This letter"><a href="${PATH}/${person.id}">Back</a><button type="button" data-print hidden>${icon("print")}Print the letter</button><span>Print it on A4. Give it to the person alone.</span></nav>
<main class="cl-letter"><p class="cl-letter__from">${mark}<span>${forceName}</span></p><p>${sayDay(londonDay(clock()))}</p>
<h1>Your trusted contacts</h1><p>Dear ${person.name},</p>
<p>You asked us to warn people you trust. They get our public warnings for ${areaOf(services, person)}. They never learn what you tell us, nor if you tell us anything.</p>
<h2>Who they are, and what we sent them</h2>${contactLogHtml(log, person.language)}
<h2>To change it or end it</h2><ul><li>Ring ${force.phone} and ask for trusted contacts.</li>${
    person.channel === "voice" && html`<li>Or press 5 when we ring you with a warning.</li>`
  }${person.channel === "sms" && html`<li>Or text us CONTACTS OFF to end it.</li>`}<li>Or go to <b>${force.domain}${LOOK_PATH}</b></li></ul>
<p>They are not told.${ends !== null && html` It ends by itself on ${ends}. We ask you a month before if you want to keep it.`}</p>
<p><b>We will never ask you for money, a PIN, a password or a code.</b> If somebody says they are from us and asks, put the phone down.</p></main>
<script type="module" src="/assets/urgent.js?v=${view.assetVersion}"></script>
</body>
</html>
`.markup;
}
