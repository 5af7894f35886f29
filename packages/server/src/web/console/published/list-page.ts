import type { Day } from "@clearline/engine";
import type { PublishedSummary } from "../../../store/published.ts";
import { errorSummary } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { maskedText } from "../parts/mark-text.ts";
import { count, shortDay } from "../parts/say.ts";
import { type PageForms, pageForms } from "./forms.ts";
import { siteOf, titleOf } from "./say.ts";

export type ListView = PageForms & {
  pages: readonly PublishedSummary[];
  total: number;
  page: number;
  last: number;
  today: Day;
};

export const listPage = (view: ListView): Html => {
  const { errors, pages, total, page, last, today } = view;
  return html`${errorSummary(errors)}<div class="cl-bar"><div><h1 class="cl-h1">Published elsewhere</h1><p class="cl-meta">Warnings and news from other forces, councils and papers. What they tell is read, kept and laid side by side.</p></div></div>
${pageForms(view)}
<section class="cl-pane cl-gap-2" aria-labelledby="kept"><div class="cl-pane__head"><h2 class="cl-h2" id="kept">Kept pages</h2><span class="cl-meta">${count(total, "page")}</span></div>${
    pages.length === 0
      ? html`<div class="cl-pane__body"><p class="govuk-body">No page is kept yet.</p></div>`
      : html`<ul class="cl-queue">${pages.map((one) => line(one, today))}</ul>`
  }</section>${
    last > 1 &&
    html`<nav class="cl-acts" aria-label="Pages">${page > 1 && html`<a class="cl-btn2" href="/console/published?page=${page - 1}">Before</a>`}<span class="cl-meta">Page ${page} of ${last}</span>${page < last && html`<a class="cl-btn2" href="/console/published?page=${page + 1}">Next</a>`}</nav>`
  }`;
};

const line = (one: PublishedSummary, today: Day): Html =>
  html`<li><a href="/console/published/${one.id}"><b>${maskedText(titleOf(one))}</b><span class="cl-tag cl-tag--plain">${one.incidents === 0 ? "no call read" : count(one.incidents, "call")}</span><small>${[
    siteOf(one),
    one.published_on === null ? "day not known" : shortDay(one.published_on, today),
    one.area,
    one.versions > 1 ? `changed, ${one.versions} versions` : null,
  ]
    .filter(Boolean)
    .join(" · ")}</small></a></li>`;
