import {
  type Day,
  dayAt,
  FIXED_WORDS,
  type FixedWords,
  fixedWords,
  type Instant,
  type Language,
  languageOf,
  type PublishedWarning,
  readUrl,
  sayDay,
  sayInstant,
  sayTime,
  standingTitle,
  whereOf,
  writtenIn,
} from "@clearline/engine";
import type { Services } from "../../services.ts";
import { type Html, html, type Part } from "../../shell/html.ts";
import { icon } from "../../shell/icons.ts";
import { inOther, pathIn } from "../../shell/other-language.ts";
import { residentPage } from "../../shell/page.ts";
import { figureOf } from "./figure.ts";
import { stress } from "./stress.ts";

/** What the parts of the page need: the warning as it is read, our own words for it, and where its files stand. */
type Read = { warning: PublishedWarning; ours: FixedWords; language: Language; at: string };

/**
 * A published warning: the act first, then where and when, what is happening, what to do. In Welsh what a person wrote
 * stays as it was written, says so, and is marked for the voice that reads it out.
 *
 * @param head metadata
 */
export function warningPage(services: Services, warning: PublishedWarning, head: Part): string {
  const { content, force, withdrawn, slug, reading } = warning;
  const language = languageOf(warning);
  const ours = fixedWords(warning);
  const read: Read = { warning, ours, language, at: pathIn(language, `/warnings/${slug}`) };
  const written = writtenIn(warning);
  const fact = (name: string, value: string): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const main = html`<div class="cl-grid cl-grid--main"><article${withdrawn && html` class="cl-was"`}>${inOther(language, `/warnings/${slug}`)}<p class="cl-eyebrow">${ours.page.from(force.name)}</p><h1 class="cl-h1"${lang(read, written)}>${content.title}</h1>
${withdrawn === null && html`<p class="cl-lead cl-lead--under"${lang(read, reading?.act)}>${content.act}</p>`}${notices(read)}
${language !== written && html`<p class="cl-meta cl-gap-1">${ours.otherLanguage}</p>`}<dl class="cl-facts">${fact(ours.where, whereOf(content, language))}${fact(ours.page.when, daysSaid(content.from, content.to, language))}${fact(ours.page.published, sayInstant(warning.publishedAt, force.timeZone, language))}${fact(ours.lookAgainBy, sayDay(content.lookAgainBy, { language }))}</dl>
${happening(read)}${quote(read)}
<h2 class="cl-h2">${ours.ifTheyRing}</h2><ol class="cl-steps">${content.steps.map(
    ({ act, more }, i) => html`<li${lang(read, reading?.steps[i])}><b>${act}</b>${more}</li>`,
  )}</ol>
<div class="cl-noprint"><h2 class="cl-h2">${ours.page.gotThisCall}</h2><p class="govuk-body cl-gap-half"><a href="/report">${ours.page.tellUs}</a>. ${ours.page.tellUsWhy}</p></div></article>
<aside class="cl-stack" aria-label="${ours.page.about}">${realPanel(read)}${withdrawn === null && sharePanel(read)}<div class="cl-panel cl-noprint"><h2>${ours.page.next}</h2><p>${ours.page.nextSaid} <a href="${pathIn(language, "/subscribe")}">${ours.page.signUp}</a></p></div></aside></div>`;
  return residentPage(services.view, { title: standingTitle(warning), main, head, language });
}

/** Nothing where the words are in the page's own language. */
const lang = ({ warning, language }: Read, own: Language = writtenIn(warning)): Part =>
  own !== language && html` lang="${own}"`;

/** `16 to 18 November 2026`, saying no month or year twice. */
export function daysSaid(from: Day | null, to: Day | null, language: Language = "en"): string {
  const ours = FIXED_WORDS[language].page;
  const said = (day: Day, year = true): string => sayDay(day, { year, language });
  const known = from ?? to;
  if (known === null) return ours.notKnown;
  if (from === null || to === null || from === to) return said(known);
  const [fromYear, fromMonth, fromDay] = from.split("-");
  const [toYear, toMonth] = to.split("-");
  if (fromYear !== toYear) return `${said(from)} ${ours.to} ${said(to)}`;
  return `${fromMonth === toMonth ? Number(fromDay) : said(from, false)} ${ours.to} ${said(to)}`;
}

/** A withdrawal or a correction stands above the facts: whoever read the first version must see it before anything. */
function notices(read: Read): Part {
  const { ours, language } = read;
  const { slug, withdrawn, corrections, force } = read.warning;
  const on = (at: Instant): string =>
    `${sayDay(dayAt(at, force.timeZone), { year: false, language })} ${ours.page.at} ${sayTime(at, force.timeZone, language)}`;
  return [
    withdrawn &&
      html`<div class="cl-notice cl-gap-2" role="note"><h2>${ours.withdrawnOn(on(withdrawn.at))}</h2><p${lang(read)}>${withdrawn.why}</p><p>${ours.page.allTold}</p></div>`,
    ...corrections
      .toReversed()
      .map(
        ({ at, what }) =>
          html`<div class="cl-notice cl-gap-2" role="note"><h2>${ours.correctedOn(on(at))}</h2><p${lang(read)}>${what}</p><p>${withdrawn === null && html`${ours.page.allSent} `}<a href="/warnings/${slug}/versions">${ours.page.seeChanges}</a></p></div>`,
      ),
  ];
}

function happening(read: Read): Html {
  const { ours, warning } = read;
  const { content } = warning;
  return html`<h2 class="cl-h2">${ours.happening}</h2>${content.happening.map((paragraph, index) => {
    const figure = figureOf(paragraph, content.claims);
    if (figure === null) {
      return html`<p class="govuk-body${index === 0 && " cl-gap-half"}"${lang(read)}>${stress(paragraph, content.places)}</p>`;
    }
    return html`<div class="cl-figure"${lang(read)}><strong>${figure.count}</strong><p class="govuk-body"><b>${figure.claim}</b> ${figure.rest}</p></div><details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${ours.page.howWeKnow}</span></summary><div class="govuk-details__text">${ours.page.howWeKnowSaid}</div></details>`;
  })}`;
}

const quote = (read: Read): Part => {
  const { quote: said } = read.warning.content;
  return (
    said && html`<blockquote class="cl-quote"${lang(read)}><p>“${said.words}”</p><cite>${said.by}</cite></blockquote>`
  );
};

function realPanel({ warning, ours }: Read): Html {
  const { code, force, slug, signature } = warning;
  const [before, between, after] = ours.page.typeOrRing;
  return html`<div class="cl-panel cl-panel--real"><h2>${ours.isItReal}</h2><p>${before}<b class="cl-break">${force.domain}/real</b>${between}${force.phone}${after}</p><p class="cl-gap-half"><span class="cl-code cl-code--middle">${code}</span></p><p class="cl-meta">${ours.page.noLinks}</p>${signature && html`<p class="cl-meta">${ours.page.signed} <a href="/warnings/${slug}/signed.json">${ours.page.whatWasSigned}</a></p>`}</div>`;
}

function sharePanel({ warning, ours: { page }, at }: Read): Html {
  const { slug, content } = warning;
  const url = readUrl(warning);
  const mail = `mailto:?subject=${encodeURIComponent(content.title)}&body=${encodeURIComponent(`${content.act}\n\n${url}`)}`;
  return html`<div class="cl-panel cl-noprint"><h2>${page.share}</h2><ul class="cl-linklist"><li hidden data-with-script><button class="cl-plainbtn" type="button" data-copy="${url}">${icon("link")}<span>${page.copyLink}</span></button></li><li><a href="${mail}">${icon("mail")}${page.mailIt}</a></li><li hidden data-with-script><button class="cl-plainbtn" type="button" data-print>${icon("print")}<span>${page.printIt}</span></button></li><li><a href="${at}/og.png">${icon("picture")}${page.pictureFor}</a></li><li><a href="${at}/card">${icon("print")}${page.cardFor}</a></li></ul><p class="cl-meta">${page.newsrooms} <a href="/warnings/${slug}.md">${page.plainText}</a>, <a href="/warnings/${slug}/cap.xml">${page.capAlert}</a>, <a href="/feeds">${page.feeds}</a></p></div>`;
}
