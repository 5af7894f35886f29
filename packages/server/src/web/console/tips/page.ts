import { MAX_WORDS_CHARS, type PutAwayReason, sayDay } from "@clearline/engine";
import type { TipRow } from "../../../store/tips.ts";
import { button, errorSummary, type FieldErrors, radios, textArea } from "../../shell/form.ts";
import { type Html, html, type Part } from "../../shell/html.ts";
import { form, type Visit } from "../parts/frame.ts";
import { tipTag } from "./list-page.ts";

/** @property kept how long what is sealed is there after the tip was dealt with */
export type TipView = { visit: Visit; row: TipRow; kept: string; words: string; errors: FieldErrors };

const WHY_WORDS: Record<PutAwayReason, string> = {
  "not-phone-fraud": "It is not about phone fraud",
  "too-little": "It tells too little to act on",
  "known-already": "We know it already",
  "passed-on": "Another team has it now",
  abuse: "It is abuse, or made up",
  "cannot-be-opened": "It cannot be opened",
};

/** What the script says while it opens a tip. */
const SAYS = {
  none: "Choose the file with the private key, or paste the key",
  "not-a-key": "Choose another file. No private key stands in this one",
  "wrong-key": "Try another key. This one does not open this tip",
  opening: "Opening it on this device.",
  opened: "Opened on this device. Nothing of it was sent.",
} as const;

/**
 * One tip: sealed, until the officer's own browser opens it. The fields for keys have no name, so no form can send them;
 * and the one to paste into is no password's, which browsers offer to keep, and to carry to their maker.
 */
export const tipPage = (view: TipView): Html => {
  const { row, errors } = view;
  const isDone = row.state === "used" || row.state === "put-away";
  return html`${errorSummary(errors)}<div class="cl-bar"><div><h1 class="cl-h1">Sealed tip ${row.id}</h1><p class="cl-meta">Came on ${sayDay(row.received_on)}. ${tipTag(row.state)}</p></div><p class="cl-acts cl-acts--bar"><a class="cl-btn2" href="/console/tips">All tips</a></p></div>
${isDone && outcome(view)}
<div class="cl-cols cl-cols--side"><div>${openPane(view)}${!isDone && reportPane(view)}</div>${!isDone && putAwayPane(view)}</div>`;
};

function outcome({ row: { state, report_id, put_away_why, closed_on, sealed }, kept }: TipView): Html {
  const day = closed_on === null ? "" : ` on ${sayDay(closed_on)}`;
  return html`<div class="cl-notice"><h2>${state === "used" ? (report_id === null ? "A report was made of it" : html`<a href="/console/reports/${report_id}">Report ${report_id}</a> was made of it`) : `Put away: ${put_away_why === null ? "" : WHY_WORDS[put_away_why].toLowerCase()}`}</h2><p>${sealed === null ? "What was sealed is deleted." : `Done with${day}. What is sealed is deleted ${kept} later.`}</p></div>`;
}

function openPane({ visit, row }: TipView): Part {
  if (row.sealed === null) return null;
  return html`<section class="cl-pane" aria-labelledby="open"><div class="cl-pane__head"><h2 class="cl-h2" id="open">Open it</h2></div><div class="cl-pane__body">
<form data-tip-open data-sealed="${row.sealed.toString("base64")}" data-noted="/console/tips/${row.id}/opened" data-csrf="${visit.csrf}" data-says="${JSON.stringify(SAYS)}" hidden novalidate><p class="govuk-body">Your browser opens it here. Neither the key nor what it opens is sent.</p>
<div class="govuk-form-group"><label class="govuk-label" for="f-key-file">File with the private key</label><input class="govuk-file-upload" id="f-key-file" type="file" accept=".txt,.key,text/plain"></div>
<div class="govuk-form-group"><label class="govuk-label" for="f-key">Or paste the private key</label><div class="govuk-hint" id="f-key-hint">It begins with AGE-SECRET-KEY-1.</div><input class="govuk-input cl-masked" id="f-key" type="text" autocomplete="off" spellcheck="false" aria-describedby="f-key-hint"></div>
<p class="govuk-error-message" role="alert" data-open-error hidden></p><button type="submit" class="govuk-button">Open it</button><p class="cl-meta" role="status" data-open-state></p></form>
<div data-opened tabindex="-1" hidden><h3 class="cl-h3">What it says</h3><blockquote class="cl-words" data-words></blockquote></div>
<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Open it on a machine without a network</span></summary><div class="govuk-details__text"><p class="govuk-body"><a href="/console/tips/${row.id}/tip.age" download>Take the sealed file</a>, carry it there and run:</p><p class="cl-wrap"><code>clearline tip open tip-${row.id}.age --identity clearline-tip-key.txt</code></p><p class="govuk-body">Any age program opens it too.</p>${
    row.state === "waiting" &&
    form(
      visit,
      `/console/tips/${row.id}/opened`,
      html`<button class="cl-btn2" type="submit">I have opened it there</button>`,
      {
        plain: true,
      },
    )
  }</div></details></div></section>`;
}

const reportPane = ({ visit, row, words, errors }: TipView): Html =>
  html`<section class="cl-pane" aria-labelledby="use"><div class="cl-pane__head"><h2 class="cl-h2" id="use">Make a report of it</h2></div><div class="cl-pane__body"><p class="govuk-body">Your choice. These words will no longer be sealed. They are read and linked as a report without a name. Take out what could tell who wrote it.</p>${form(
    visit,
    `/console/tips/${row.id}/report`,
    html`${textArea({ name: "words", label: "Words of the report", value: words, rows: 8, maxChars: MAX_WORDS_CHARS, errors })}${button("Make a report of these words")}`,
  )}</div></section>`;

const putAwayPane = ({ visit, row, kept, errors }: TipView): Html =>
  html`<section class="cl-pane" aria-labelledby="away"><div class="cl-pane__head"><h2 class="cl-h2" id="away">Put it away</h2></div><div class="cl-pane__body">${form(
    visit,
    `/console/tips/${row.id}/put-away`,
    html`${radios({ name: "why", label: "Why?", choices: Object.entries(WHY_WORDS).map(([value, label]) => ({ value, label })), errors })}${button("Put it away", "second")}`,
  )}<p class="cl-meta">The teller sees only that it was put away. What is sealed is deleted ${kept} later.</p></div></section>`;
