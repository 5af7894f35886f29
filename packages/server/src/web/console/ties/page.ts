import { type Bridge, restsOnNumber, type Tie } from "@clearline/engine";
import type { SeriesRow } from "../../../store/series.ts";
import { type Html, html } from "../../shell/html.ts";
import { meter } from "../parts/chart.ts";
import { maskedText, type SecretWords } from "../parts/mark-text.ts";
import { count } from "../parts/say.ts";
import { seriesNav } from "../parts/series-nav.ts";
import { drawTies, MOST_DRAWN } from "./draw.ts";

export type TiesView = {
  series: SeriesRow;
  members: number;
  /** Put or kept here by an officer. */
  byPerson: readonly string[];
  ties: readonly Tie[];
  parts: readonly (readonly string[])[];
  bridges: readonly Bridge[];
  /** Ties of this page of the table. */
  shown: readonly Tie[];
  page: number;
  pages: number;
  secretsOf: ReadonlyMap<string, SecretWords>;
};

/** One gang or two? What ties which report to which, and what alone holds two parts together. */
export const tiesPage = (view: TiesView): Html => {
  const { series, members, ties } = view;
  return html`<div class="cl-bar"><div><p class="cl-eyebrow"><a href="/console/series/${series.id}">Series ${series.id}</a></p><h1 class="cl-h1">What ties them: ${series.name}</h1><p class="cl-meta">${count(members, "report")}, ${count(ties.length, "tie")}. The program keeps the strongest ties of each report, so weaker ones are not shown.</p></div></div>
${seriesNav(series.id, "ties")}
<div class="cl-cols cl-cols--side"><div class="cl-stack">${alone(view)}${table(view)}</div>${picture(view)}</div>`;
};

const link = (id: string): Html => html`<a href="/console/reports/${id}">${id}</a>`;
const list = (ids: readonly string[]): Html =>
  html`<span class="cl-chips">${ids.slice(0, 20).map((id) => html`${link(id)} `)}${ids.length > 20 && html`<span>and ${ids.length - 20} more</span>`}</span>`;
const say = ({ a, b, say: words }: Tie, secretsOf: TiesView["secretsOf"]): string =>
  maskedText(words, new Map([...(secretsOf.get(a) ?? []), ...(secretsOf.get(b) ?? [])]));

function alone({ series, bridges, parts, byPerson, secretsOf }: TiesView): Html {
  const [, ...apart] = parts;
  return html`<section class="cl-pane" aria-labelledby="alone"><div class="cl-pane__head"><h2 class="cl-h2" id="alone">Where it may come apart</h2></div>${
    bridges.length === 0
      ? html`<div class="cl-pane__body"><p class="govuk-body">No two parts hang together by one tie alone.</p></div>`
      : html`<ul class="cl-rows">${bridges.map(
          ({ tie, parts: [smaller, larger] }) =>
            html`<li><div><b>${smaller.length} and ${count(larger.length, "report")} hang together by one tie alone</b><br>Report ${link(tie.a)} and report ${link(tie.b)}: ${say(tie, secretsOf)}.${restsOnNumber(tie) && html` <span class="cl-tag cl-tag--caution">by a number only</span><br><span class="cl-meta">A number can be borrowed. Two gangs may show the same one.</span>`}<br><span class="cl-meta">The smaller part: ${list(smaller)}</span></div></li>`,
        )}</ul><div class="cl-pane__body"><p class="cl-meta">Are they two? <a href="/console/series/${series.id}#rep">Tick the smaller part and make it a series of its own</a>. You can take that back.</p></div>`
  }${
    apart.length > 0 &&
    html`<div class="cl-pane__body"><p class="cl-meta">${count(apart.flat().length, "report has", "reports have")} no tie to the rest that the program keeps${byPerson.length > 0 && `; an officer put or keeps ${byPerson.length} here`}: ${list(apart.flat())}</p></div>`
  }</section>`;
}

function picture({ parts, ties, bridges, members }: TiesView): Html {
  const drawn = drawTies(parts, ties, bridges);
  return html`<section class="cl-pane" aria-labelledby="pic"><div class="cl-pane__head"><h2 class="cl-h2" id="pic">Picture</h2></div><div class="cl-pane__body">${
    drawn === null
      ? html`<p class="cl-meta">${members > MOST_DRAWN ? `There is no picture of more than ${MOST_DRAWN} reports: nobody could read it.` : "There is nothing to draw."} The table has it all.</p>`
      : html`${drawn}<p class="cl-meta">A circle is a report, a line a tie. A heavy, dashed line alone holds two parts together.</p>`
  }</div></section>`;
}

function table({ series, shown, page, pages, secretsOf }: TiesView): Html {
  const to = (at: number): string => `/console/series/${series.id}/ties?page=${at}`;
  return html`<section class="cl-pane" aria-labelledby="ties"><div class="cl-pane__head"><h2 class="cl-h2" id="ties">Every tie</h2><span class="cl-meta">The strongest first</span></div>${
    shown.length === 0
      ? html`<div class="cl-pane__body cl-pad"><p class="govuk-body">The program keeps no tie between these reports.</p></div>`
      : html`<ul class="cl-rows">${shown.map((tie) => html`<li><div>Report ${link(tie.a)} and report ${link(tie.b)}<br><span class="cl-meta">${say(tie, secretsOf)}</span></div>${meter(tie.score)}</li>`)}</ul>`
  }</section>${
    pages > 1 &&
    html`<nav class="cl-acts" aria-label="Pages">${page > 1 && html`<a class="cl-btn2" href="${to(page - 1)}">Before</a>`}<span class="cl-meta">Page ${page} of ${pages}</span>${page < pages && html`<a class="cl-btn2" href="${to(page + 1)}">Next</a>`}</nav>`
  }`;
}
