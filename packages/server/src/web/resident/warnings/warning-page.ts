import {
  type Day,
  type Instant,
  type PublishedWarning,
  dayAt,
  sayDay,
  sayInstant,
  sayTime,
  standingTitle,
  warningUrl,
  whereOf,
} from "@clearline/engine";
import type { Services } from "../../services.ts";
import { type Html, html, type Part } from "../../shell/html.ts";
import { icon } from "../../shell/icons.ts";
import { residentPage } from "../../shell/page.ts";
import { figureOf } from "./figure.ts";
import { stress } from "./stress.ts";

/** A published warning: the act first, then where and when, what is happening, what to do. @param head metadata */
export function warningPage(services: Services, warning: PublishedWarning, head: Part): string {
  const { content, force, withdrawn } = warning;
  const main = html`<div class="cl-grid cl-grid--main"><article${withdrawn && html` class="cl-was"`}><p class="cl-eyebrow">Warning from ${force.name}</p><h1 class="cl-h1">${content.title}</h1>
${withdrawn === null && html`<p class="cl-lead cl-lead--under">${content.act}</p>`}${notices(warning)}
<dl class="cl-facts">${fact("Where", whereOf(content))}${fact("When", daysSaid(content.from, content.to))}${fact("Published", sayInstant(warning.publishedAt, force.timeZone))}${fact("Look again by", sayDay(content.lookAgainBy))}</dl>
${happening(warning)}${quote(warning)}
<h2 class="cl-h2">If they ring you</h2><ol class="cl-steps">${content.steps.map(
    ({ act, more }) => html`<li><b>${act}</b>${more}</li>`,
  )}</ol>
<div class="cl-noprint"><h2 class="cl-h2">Did you get this call?</h2><p class="govuk-body cl-gap-half"><a href="/report">Tell us about it</a>. It takes about 3 minutes and helps the next person.</p></div></article>
<aside class="cl-stack" aria-label="About this warning">${realPanel(warning)}${sharePanel(warning)}<div class="cl-panel cl-noprint"><h2>Get the next one</h2><p>Warnings for your own area, by e-mail. <a href="/subscribe">Sign up</a></p></div></aside></div>`;
  return residentPage(services.view, { title: standingTitle(warning), main, head });
}

const fact = (name: string, value: string): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

/** `16 to 18 November 2026`, saying no month or year twice. */
export function daysSaid(from: Day | null, to: Day | null): string {
  const known = from ?? to;
  if (known === null) return "Not known";
  if (from === null || to === null || from === to) return sayDay(known);
  const [fromYear, fromMonth, fromDay] = from.split("-");
  const [toYear, toMonth] = to.split("-");
  if (fromYear !== toYear) return `${sayDay(from)} to ${sayDay(to)}`;
  return `${fromMonth === toMonth ? Number(fromDay) : sayDay(from, { year: false })} to ${sayDay(to)}`;
}

/** A withdrawal or a correction stands above the facts: whoever read the first version must see it before anything. */
function notices({ slug, withdrawn, corrections, force }: PublishedWarning): Part {
  const on = (at: Instant) => `${sayDay(dayAt(at, force.timeZone), { year: false })} at ${sayTime(at, force.timeZone)}`;
  return [
    withdrawn &&
      html`<div class="cl-notice cl-gap-2" role="note"><h2>Withdrawn on ${on(withdrawn.at)}</h2><p>${withdrawn.why}</p><p>Do not act on this warning, and do not pass it on. Everyone who got it is told.</p></div>`,
    ...corrections
      .toReversed()
      .map(
        ({ at, what }) =>
          html`<div class="cl-notice cl-gap-2" role="note"><h2>Corrected on ${on(at)}</h2><p>${what}</p><p>Everyone who got the first version is sent this one. <a href="/warnings/${slug}/versions">See what changed</a></p></div>`,
      ),
  ];
}

function happening({ content }: PublishedWarning): Html {
  return html`<h2 class="cl-h2">What is happening</h2>${content.happening.map((paragraph, index) => {
    const figure = figureOf(paragraph, content.claims);
    if (figure === null) {
      return html`<p class="govuk-body${index === 0 && " cl-gap-half"}">${stress(paragraph, content.places)}</p>`;
    }
    return html`<div class="cl-figure"><strong>${figure.count}</strong><p class="govuk-body"><b>${figure.claim}</b> ${figure.rest}</p></div>${howWeKnow}`;
  })}`;
}

const howWeKnow: Html = html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">How we know</span></summary><div class="govuk-details__text">People told us about these calls. We read each report and joined those that belong together. “Usually” is what we hear in as many days at this time, from the weeks before. Two officers checked every figure against the reports.</div></details>`;

const quote = ({ content }: PublishedWarning): Part =>
  content.quote &&
  html`<blockquote class="cl-quote"><p>“${content.quote.words}”</p><cite>${content.quote.by}</cite></blockquote>`;

const realPanel = ({ code, force, slug, signature }: PublishedWarning): Html =>
  html`<div class="cl-panel cl-panel--real"><h2>Is this warning real?</h2><p>Type <b class="cl-break">${force.domain}/real</b> yourself, or ring ${force.phone}, and give this code:</p><p class="cl-gap-half"><span class="cl-code cl-code--middle">${code}</span></p><p class="cl-meta">Do not trust a link in a message you did not expect. Not even ours.</p>${signature && html`<p class="cl-meta">We signed these words. <a href="/warnings/${slug}/signed.json">For programs: what we signed</a></p>`}</div>`;

function sharePanel(warning: PublishedWarning): Html {
  const { slug, content } = warning;
  const url = warningUrl(warning);
  const mail = `mailto:?subject=${encodeURIComponent(content.title)}&body=${encodeURIComponent(`${content.act}\n\n${url}`)}`;
  return html`<div class="cl-panel cl-noprint"><h2>Share it</h2><ul class="cl-linklist"><li hidden data-with-script><button class="cl-plainbtn" type="button" data-copy="${url}">${icon("link")}<span>Copy the link</span></button></li><li><a href="${mail}">${icon("mail")}E-mail it</a></li><li hidden data-with-script><button class="cl-plainbtn" type="button" data-print>${icon("print")}<span>Print for a noticeboard</span></button></li><li><a href="/warnings/${slug}/og.png">${icon("picture")}Picture for social media</a></li><li><a href="/warnings/${slug}/card">${icon("print")}Card for beside the phone</a></li></ul><p class="cl-meta">For newsrooms: <a href="/warnings/${slug}.md">plain text</a>, <a href="/warnings/${slug}/cap.xml">CAP alert</a>, <a href="/feeds">feeds</a></p></div>`;
}
