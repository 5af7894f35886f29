import { type Claim, type Unsupported, unsupported, type WarningContent } from "@clearline/engine";
import { type Html, html, type Part } from "../../shell/html.ts";
import { count } from "../parts/say.ts";

/** The words as an approver reads them: each claim underlined with its evidence's number, each bare one amber. */
export function claimedWords(content: WarningContent): Html {
  const bare = unsupported(content);
  const words = (part: Unsupported["part"], at: number, text: string): Part =>
    marked(
      text,
      content.claims,
      bare.filter((one) => one.part === part && one.at === at),
    );
  return html`<div class="cl-doc"><h2>${words("title", 0, content.title)}</h2><p><b>${words("act", 0, content.act)}</b></p>${content.happening.map((text, i) => html`<p>${words("happening", i, text)}</p>`)}${
    content.quote &&
    html`<blockquote class="cl-quote"><p>“${content.quote.words}”</p><p class="cl-meta">${content.quote.by}</p></blockquote>`
  }<h3 class="cl-h3 cl-gap-2">If they ring you</h3><ol class="govuk-list govuk-list--number">${content.steps.map(({ act, more }) => html`<li><b>${act}</b> ${more}</li>`)}</ol></div>`;
}

type Mark = { start: number; end: number; claim: number | null };

function marked(text: string, claims: readonly Claim[], bare: readonly Unsupported[]): Part {
  const marks: Mark[] = bare.map(({ start, end }) => ({ start, end, claim: null }));
  for (const [i, claim] of claims.entries()) {
    const start = claim.text === "" ? -1 : text.indexOf(claim.text);
    if (start >= 0) marks.push({ start, end: start + claim.text.length, claim: i });
  }
  const parts: Part[] = [];
  let at = 0;
  for (const mark of marks.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start < at) continue; // inside one that is marked already
    parts.push(text.slice(at, mark.start), chip(text.slice(mark.start, mark.end), mark.claim));
    at = mark.end;
  }
  return [...parts, text.slice(at)];
}

const chip = (words: string, claim: number | null): Html =>
  claim === null
    ? html`<span class="cl-claim cl-claim--bare">${words}</span><a class="cl-ev cl-ev--bare" href="#bare"><span class="govuk-visually-hidden">no evidence</span><span aria-hidden="true">?</span></a>`
    : html`<span class="cl-claim">${words}</span><a class="cl-ev" href="#evidence-${claim + 1}"><span class="govuk-visually-hidden">evidence </span>${claim + 1}</a>`;

/** What stands behind each claim, with the way to it; what has nothing behind it comes first. */
export function evidencePane(content: WarningContent): Html {
  const bare = unsupported(content);
  return html`<section class="cl-pane" aria-labelledby="ev"><div class="cl-pane__head"><h2 class="cl-h2" id="ev">Evidence</h2></div><div class="cl-pane__body">${
    bare.length > 0 &&
    html`<div class="cl-notice" id="bare"><h3>${sayBare(bare.length)}</h3><ul class="cl-plainlist">${bare.map(({ text, kind }) => html`<li>“${text}”: ${BARE_WORDS[kind]}</li>`)}</ul></div>`
  }${
    content.claims.length === 0
      ? html`<p class="govuk-body">No claim is bound to a report yet.</p>`
      : html`<ol class="cl-because">${content.claims.map(({ say, surge, reports }, i) => html`<li id="evidence-${i + 1}"><div><span class="cl-ev" aria-hidden="true">${i + 1}</span> ${say}${behind(reports)}</div>${surge !== null && html`<a href="/console/surges/${surge}">Open surge ${surge}</a>`}</li>`)}</ol>`
  }</div></section>`;
}

export const sayBare = (n: number): string =>
  `${count(n, "claim")} ${n === 1 ? "has" : "have"} nothing behind ${n === 1 ? "it" : "them"}`;

const BARE_WORDS: Record<Unsupported["kind"], string> = {
  count: "no report is behind this figure",
  place: "no report is behind this place",
  date: "no report is behind this day",
  increase: "only a surge can show a rise",
  statement: "no report is behind this sentence",
};

const behind = (reports: readonly string[]): Html | null =>
  reports.length === 0
    ? null
    : html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${count(reports.length, "report")}</span></summary><div class="govuk-details__text"><p class="cl-chips">${reports.map((id) => html`<a href="/console/reports/${id}">${id}</a> `)}</p></div></details>`;
