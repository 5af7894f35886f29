import { type Act, can } from "../../actions/permissions.ts";
import type { Role } from "../../store/officers.ts";
import { type Html, html, type Part, raw } from "./html.ts";
import { mark, smallReceiver } from "./icons.ts";
import type { SiteView } from "./site-view.ts";

export type ResidentPage = {
  /** Answers the page's one question; also the browser's title. `Error: ` is put before it where something is wrong. */
  title: string;
  main: Part;
  /** The address of the page that this one follows, for "Back". */
  back?: string;
  /** The bar "On the phone with them now?": on every page but home and the urgent ones. */
  urgentBar?: boolean;
  /** `main` brings its own bands and containers. */
  bare?: boolean;
  /** An urgent page: the small stylesheet and script, so that the whole page stays under 50 kB. */
  light?: boolean;
  /** A script that this page alone has. */
  script?: ResidentScript;
  hasErrors?: boolean;
  /** Extra lines in the head: Open Graph, feeds. */
  head?: Part;
  language?: "en" | "cy";
};

/** A whole resident page. */
export function residentPage(site: SiteView, page: ResidentPage): string {
  const {
    title,
    main,
    back,
    urgentBar = true,
    bare = false,
    light = false,
    script: own,
    hasErrors = false,
    head,
    language = "en",
  } = page;
  const assets = light ? "urgent" : "clearline";
  // What stands around a page is in English; a page in Welsh says so of it.
  const around = language === "en" ? null : html` lang="en"`;
  const body = html`<body class="govuk-template__body cl cl-resident">
${around === null ? skipLink : html`<div lang="en">${skipLink}</div>`}
<header class="cl-top"${around}><div class="govuk-width-container cl-topbar"><a class="cl-logo" href="/">${mark}<span>Clearline</span></a><span class="cl-owner">Phone fraud help<br>from ${site.forceName}</span>
<nav aria-label="Tools"><a class="cl-wide" href="/verify">Check a caller</a><a class="cl-wide" href="/near">Near me</a><a class="cl-wide" href="/warnings">Warnings</a><a href="/receipt">Your report</a></nav></div>
${urgentBar && html`<a class="cl-urgent" href="/check">${smallReceiver}On the phone with them now?</a>`}</header>
<main id="main" tabindex="-1">${
    bare
      ? main
      : html`<div class="govuk-width-container cl-main">${back !== undefined && html`<a href="${back}" class="govuk-back-link">${language === "cy" ? "Yn ôl" : "Back"}</a>`}
${main}</div>`
  }</main>
<footer class="cl-foot"${around}><div class="govuk-width-container">
<ul><li><a href="/help">Help and contact</a></li><li><a href="/verify">Check a caller</a></li><li><a href="/directory">Numbers to ring back</a></li><li><a href="/privacy">Privacy</a></li><li><a href="/accessibility">Accessibility</a></li><li><a href="/real">Is this warning real?</a></li><li><a href="/protect">Print a by-the-phone card</a></li><li><a href="/feeds">Feeds for newsrooms</a></li></ul>
<p><b>We will never ask you for money, a PIN, a password or a code.</b> If someone says they are from Clearline and asks, end the call.</p>
<p>${site.demo && "Demonstration: the people, calls and figures here are made up. "}Run by ${site.forceName}. Clearline is open source.</p></div></footer>
${script(site, assets)}${own && script(site, own)}</body>`;
  const fault = hasErrors ? { en: "Error: ", cy: "Gwall: " }[language] : "";
  return document(site, { title: `${fault}${title}`, head, body, language, assets });
}

type ResidentScript = "listen" | "report-reader" | "device" | "draw-area" | "tip";

export type ConsoleScript = "desk" | "passkey" | "tip-key" | "tip-open";

export type ConsolePage = {
  title: string;
  main: Part;
  /** Which part of the console this belongs to, for the bar. */
  section: ConsoleSection | null;
  /** Null on the pages before signing in. */
  officer: { name: string; role: Role } | null;
  csrf?: string;
  counts?: Partial<Record<ConsoleSection, number>>;
  hasErrors?: boolean;
  /** A script that this page alone has. */
  script?: ConsoleScript;
};

export type ConsoleSection =
  | "morning"
  | "reports"
  | "series"
  | "surges"
  | "warnings"
  | "published"
  | "call-desk"
  | "organisations"
  | "tips"
  | "audit"
  | "people"
  | "channels";

/** `act`: shown to those who may use it. The gate refuses the others in any case. */
const SECTIONS: readonly { key: ConsoleSection; label: string; href: string; act?: Act }[] = [
  { key: "morning", label: "Morning", href: "/console" },
  { key: "reports", label: "Reports", href: "/console/reports" },
  { key: "series", label: "Series", href: "/console/series" },
  { key: "surges", label: "Surges", href: "/console/surges" },
  { key: "warnings", label: "Warnings", href: "/console/warnings" },
  { key: "published", label: "Elsewhere", href: "/console/published" },
  { key: "call-desk", label: "Call desk", href: "/console/new-report" },
  { key: "organisations", label: "Callers", href: "/console/organisations" },
  { key: "tips", label: "Tips", href: "/console/tips", act: "open-tips" },
  { key: "audit", label: "Audit", href: "/console/audit", act: "read-audit" },
  { key: "people", label: "People", href: "/console/people", act: "manage-people" },
  { key: "channels", label: "Channels", href: "/console/channels", act: "manage-channels" },
];

/** A whole console page. */
export function consolePage(site: SiteView, page: ConsolePage): string {
  const { title, main, section, officer, csrf = "", counts = {}, hasErrors = false, script: own } = page;
  const body = html`<body class="govuk-template__body cl cl-console">
${skipLink}
<header class="cl-ctop"><div class="cl-wide-container"><a class="cl-logo" href="/console">${mark}<span>Clearline</span></a>${
    officer &&
    html`<nav aria-label="Console"><ul class="cl-cnav">${SECTIONS.filter(
      ({ act }) => act === undefined || can(officer, act),
    ).map(
      (one) =>
        html`<li><a href="${one.href}"${one.key === section && raw(' aria-current="page"')}>${one.label}${
          (counts[one.key] ?? 0) > 0 &&
          html` <span class="cl-count">${counts[one.key] ?? 0}<span class="govuk-visually-hidden"> waiting</span></span>`
        }</a></li>`,
    )}</ul></nav>
<div class="cl-who"><a href="/console/account">${officer.name}, ${officer.role}</a><form method="post" action="/console/sign-out"><input type="hidden" name="_csrf" value="${csrf}"><button class="cl-plainbtn" type="submit">Sign out</button></form></div>`
  }</div></header>
<main id="main" class="cl-cmain" tabindex="-1"><div class="cl-wide-container">${main}</div></main>
<footer class="cl-foot"><div class="cl-wide-container"><p>${site.demo && "Demonstration: the people, calls and figures here are made up. "}Every look at a report is logged.</p></div></footer>
${script(site, "clearline")}${officer && script(site, "console")}${own && script(site, own)}</body>`;
  return document(site, {
    title: `${hasErrors ? "Error: " : ""}${title}`,
    head: html`<meta name="robots" content="noindex">`,
    body,
    language: "en",
    assets: "clearline",
  });
}

const skipLink: Html = html`<a href="#main" class="govuk-skip-link" data-module="govuk-skip-link">Skip to main content</a>`;

/** A stylesheet and a script of one name: everything, or what an urgent page needs. */
type Assets = "clearline" | "urgent";

/** `console`: what officers get besides; others for one page each. */
const script = (site: SiteView, assets: Assets | "console" | ConsoleScript | ResidentScript): Html =>
  html`<script type="module" src="/assets/${assets}.js?v=${site.assetVersion}"></script>`;

function document(
  site: SiteView,
  { title, head, body, language, assets }: { title: string; head?: Part; body: Html; language: string; assets: Assets },
): string {
  return html`${raw("<!doctype html>")}
<html lang="${language}" class="govuk-template">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${title} - Clearline</title>
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/${assets}.css?v=${site.assetVersion}">
${head}
</head>
${body}
</html>
`.markup;
}
