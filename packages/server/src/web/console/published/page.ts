import type { PublishedRow } from "../../../store/published.ts";
import { summaryList } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { form } from "../parts/frame.ts";
import { coveredText, markedWords, maskedText } from "../parts/mark-text.ts";
import { moment, recently, shortDay } from "../parts/say.ts";
import { sayDiff } from "../parts/word-diff.ts";
import { readingOf } from "./across.ts";
import { factLists } from "./facts.ts";
import { siteOf, titleOf } from "./say.ts";
import { toldElsewhere } from "./told-elsewhere.ts";
import type { DocumentView } from "./view.ts";

/** What does this page tell? Its words with the facts marked, the facts beside them, and who tells it otherwise. */
export const documentPage = (view: DocumentView): Html => {
  const { row } = view;
  const reading = readingOf(row);
  return html`<a href="/console/published" class="govuk-back-link">Back to pages published elsewhere</a>
<div class="cl-bar"><div><h1 class="cl-h1">${maskedText(titleOf(row))}</h1><p class="cl-meta">${origin(view)}</p></div><div class="cl-acts cl-acts--bar">${again(view)}</div></div>
${standing(view)}
<section class="cl-pane" aria-label="The page"><div class="cl-pane__body cl-pad"><div class="cl-cols cl-cols--read"><div><h2 class="cl-eyebrow">In their words</h2>
${markedWords(row.words, reading, { unmasked: false })}
<p class="cl-meta cl-gap-1">Private names and numbers are covered here. The page itself has them.</p></div>
<div><h2 class="cl-eyebrow">What we read</h2>${factLists(reading.incidents, reading.isPhoneFraudWarning)}</div></div></div></section>
${isNewest(view) && toldElsewhere(view)}
${about(view)}`;
};

const isNewest = ({ row, versions }: DocumentView): boolean => versions[0]?.id === row.id;

function origin({ row, today }: DocumentView): string {
  return [
    siteOf(row),
    row.published_on === null ? "day of publication not known" : `published ${shortDay(row.published_on, today)}`,
    row.area,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** A page that was pasted is pasted again: nobody fetches what could not be fetched. */
const again = ({ visit, row }: DocumentView): Html =>
  html`${
    row.came_by === "fetched"
      ? form(
          visit,
          `/console/published/${row.id}/again`,
          html`<button class="cl-btn2" type="submit">Fetch it again</button>`,
          { plain: true },
        )
      : html`<a class="cl-btn2" href="/console/published?paste=${row.id}">Paste it again</a>`
  } ${row.found_in === null && html`<a class="cl-btn2" href="${row.url}" rel="noopener noreferrer">Open the page itself</a>`}`;

/** What the officer must know before they read on: that it changed, or that this is not what it says now. */
function standing(view: DocumentView): Html | null {
  const { row, versions, before, now } = view;
  const [newest] = versions;
  if (newest && !isNewest(view)) {
    return html`<div class="cl-notice"><h2>The page says something else now</h2><p>This is what it said ${recently(row.seen_at, now)}. <a href="/console/published/${newest.id}">See what it says now</a>.</p></div>`;
  }
  if (before === null) return null;
  return html`<div class="cl-notice"><h2>The page has changed</h2><p>It said something else until ${moment(before.seen_at)}. Both versions are kept.</p>
<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Show what changed</span></summary><div class="govuk-details__text"><p class="cl-text cl-words">${sayDiff(told(before), told(row))}</p></div></details></div>`;
}

const told = (row: PublishedRow): string => `${maskedText(titleOf(row))}\n\n${coveredText(row.words, readingOf(row))}`;

function about({ row, versions }: DocumentView): Html {
  const own = versions.find(({ id }) => id === row.id);
  const others = versions.filter(({ id }) => id !== row.id);
  return html`<section class="cl-pane cl-gap-2" aria-labelledby="about"><div class="cl-pane__head"><h2 class="cl-h2" id="about">About this page</h2></div><div class="cl-pane__body">${summaryList(
    [
      row.found_in === null ? { key: "Address", value: row.url } : { key: "Found in", value: maskedText(row.found_in) },
      ...(row.asked_url === row.url ? [] : [{ key: "Address asked for", value: row.asked_url }]),
      {
        key: row.came_by === "fetched" ? "Fetched" : "Pasted",
        value: `${moment(row.fetched_at)}, by ${own?.by_name ?? "an officer"}`,
      },
      ...(row.seen_at > row.fetched_at ? [{ key: "Last seen to say this", value: moment(row.seen_at) }] : []),
      { key: "Read by", value: row.reader },
      { key: "SHA-256 of what came", value: html`<code>${row.body_hash.toString("hex")}</code>` },
      ...(others.length === 0
        ? []
        : [
            {
              key: "Other versions",
              value: html`<ul class="cl-plainlist">${others.map(
                (one) =>
                  html`<li><a href="/console/published/${one.id}">${moment(one.fetched_at)}</a>, by ${one.by_name}</li>`,
              )}</ul>`,
            },
          ]),
    ],
  )}</div></section>`;
}
