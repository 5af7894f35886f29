import { sayReceipt } from "@clearline/engine";
import { button, errorSummary, select, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { meter } from "../parts/chart.ts";
import { form } from "../parts/frame.ts";
import { answerForms, suggestionWhy } from "../parts/suggestion.ts";
import { coveredPart, maskedText, markedWords, secretWords } from "../parts/mark-text.ts";
import { holdForm, holdsNotice } from "../parts/holds.ts";
import { inHand } from "../parts/in-hand.ts";
import { NOTE_FIELD, notesPane } from "../parts/notes.ts";
import { reportLines } from "../parts/report-lines.ts";
import { isLate, lookBy } from "../../../actions/look-by.ts";
import { moment, OUTCOME_WORDS, putAside, readOn, recently, sayBy, SOURCE_WORDS, STATE_WORDS } from "../parts/say.ts";
import { factLists, FIELD_LABELS } from "./facts.ts";
import { newerReading } from "./newer-reading.ts";
import { hiddenDetails } from "./unmask.ts";
import type { ReportView } from "./view.ts";

/** Did the machine read it right? Words in the middle with the facts marked, facts beside them, the queue left. */
export const reportPage = (view: ReportView): Html => {
  const { report, reading, queue, now, lookHours, unmaskedFor, errors } = view;
  return html`${errorSummary(errors)}<div class="cl-cols cl-cols--queue">
<section class="cl-pane" aria-labelledby="rt"><div class="cl-pane__head"><div><h1 class="cl-h2" id="rt">Report ${sayReceipt(report.receipt)}</h1><p class="cl-meta">${came(view)}${clock(view)}</p></div><p class="cl-tags">${tags(view)}</p></div>
<div class="cl-pane__body">${holdsNotice(view.visit, view.holds)}${inHand({ ...view, thing: { kind: "report", id: report.id } })}${newerReading(view)}<div class="cl-cols cl-cols--read"><div><h2 class="cl-eyebrow">In their words</h2>
${markedWords(report.words, reading?.reading ?? null, { unmasked: unmaskedFor !== null })}
${reading === null && html`<p class="cl-meta cl-gap-1">Not read yet. This page has the facts in a minute: load it again.</p>`}
<div class="cl-gap-1">${hiddenDetails(view)}</div>${belongs(view)}${mayBelong(view)}${reasons(view)}</div>
<div><h2 class="cl-eyebrow">What we read</h2>${factLists(view)}${history(view)}</div></div>
${decide(view)}<div class="cl-gap-2">${notes(view)}</div></div></section>
<nav class="cl-pane cl-first" aria-label="Reports waiting"><div class="cl-pane__head"><p class="cl-h3">Waiting</p><a href="/console/reports">All</a></div>${
    queue.length === 0
      ? html`<div class="cl-pane__body"><p class="cl-meta">Nothing else is waiting.</p></div>`
      : reportLines(queue, { now, hours: lookHours }, { current: report.id })
  }</nav></div>`;
};

function came({ report, takenBy, now }: ReportView): string {
  const when =
    report.received_at === null
      ? `on ${moment(new Date(`${report.received_on}T12:00:00Z`)).split(",")[0]}`
      : recently(report.received_at, now);
  const who = [
    report.for_someone_else ? "told for someone else" : null,
    report.anonymous ? "no name given" : null,
    takenBy === null ? null : `taken by ${takenBy}`,
  ].filter(Boolean);
  return `${SOURCE_WORDS[report.source]}, ${when}${who.length > 0 ? `; ${who.join(", ")}` : ""}. ${STATE_WORDS[report.state]}.`;
}

/** By when it is to be looked at, while nobody has decided. */
function clock({ report, lookHours, now }: ReportView): Html | null {
  const by = lookBy(report, lookHours);
  if (by === null) return null;
  const words = sayBy(by, now);
  return isLate(report, lookHours, now)
    ? html` <b class="cl-late">Late: ${words}.</b>`
    : html` ${words.replace(/^l/, "L")}.`;
}

const notes = ({ visit, report, reading, notes: written, unmaskedFor, errors, typed }: ReportView): Html =>
  notesPane({
    visit,
    thing: { kind: "report", id: report.id },
    notes: written,
    secrets: unmaskedFor === null ? secretWords(report.words, reading?.reading ?? null) : null,
    isOpen: report.erased_on === null,
    errors,
    typed: typed[NOTE_FIELD] ?? "",
  });

const VERDICT_TAG = {
  likely_fraud: { kind: "danger", say: "likely fraud" },
  be_careful: { kind: "caution", say: "be careful" },
  no_signs_seen: { kind: "plain", say: "no signs seen" },
} as const;

function tags({ checked, incidents, report }: ReportView): Html {
  const verdict = checked && VERDICT_TAG[checked.verdict];
  const outcome = incidents[0]?.outcome ?? "unknown";
  return html`${verdict && html`<span class="cl-tag cl-tag--${verdict.kind}">${verdict.say}, ${checked.risk.toFixed(2)}</span> `}${
    outcome !== "unknown" &&
    html`<span class="cl-tag cl-tag--${outcome === "no_loss" ? "plain" : "caution"}">${OUTCOME_WORDS[outcome].toLowerCase()}</span> `
  }${report.state === "set-aside" && html`<span class="cl-tag cl-tag--plain">set aside</span>`}${report.state === "confirmed" && html`<span class="cl-tag cl-tag--calm">confirmed</span>`}`;
}

/** Why the program thinks it is fraud, in the caller's words. */
function reasons({ checked, report, reading, unmaskedFor }: ReportView): Html | null {
  if (!checked || checked.reasons.length === 0) return null;
  return html`<h2 class="cl-h3 cl-gap-2">What the check heard</h2><ul class="cl-because">${checked.reasons.map(
    ({ start, end, say }) => {
      const words =
        unmaskedFor === null
          ? coveredPart(report.words, reading?.reading ?? null, { start, end })
          : report.words.slice(start, end);
      return html`<li><span>“${words}”<br><span class="cl-meta">${say}</span></span></li>`;
    },
  )}</ul>`;
}

/** Why it is in its series, with weights, whether they help or not. */
function belongs({ series, report, reading }: ReportView): Html {
  if (!series)
    return html`<h2 class="cl-h3 cl-gap-2">In no series</h2><p class="cl-meta">Nothing we have heard so far is like enough.</p>`;
  const { row, member } = series;
  const secrets = secretWords(report.words, reading?.reading ?? null);
  return html`<h2 class="cl-h3 cl-gap-2">Fits <a href="/console/series/${row.id}">${row.name}</a></h2>${
    member.by_person !== null
      ? html`<p class="cl-meta">Put there by an officer, so the program leaves it there.</p>`
      : html`<ul class="cl-because">${member.because
          .slice(0, 6)
          .map(
            ({ to, score, say }) =>
              html`<li><span>${maskedText(say, secrets)}<br><a class="cl-meta" href="/console/reports/${to}">Report ${to}</a></span>${meter(score)}</li>`,
          )}</ul>`
  }`;
}

/** Probable, but not enough for the program: an officer says. */
function mayBelong({ visit, report, reading, suggestions }: ReportView): Html | null {
  if (suggestions.length === 0) return null;
  const secrets = secretWords(report.words, reading?.reading ?? null);
  return html`<h2 class="cl-h3 cl-gap-2">May belong with</h2><ul class="cl-plainlist">${suggestions.map(
    (one) =>
      html`<li class="cl-gap-1">${one.series_id === null ? html`<a href="/console/reports/${one.to_report}">Report ${one.to_report}</a>` : html`<a href="/console/series/${one.series_id}">${one.series_name}</a>`}${suggestionWhy(one, secrets)}<div class="cl-gap-1">${answerForms(visit, one, `/console/reports/${report.id}`)}</div></li>`,
  )}</ul>`;
}

function decide({ visit, report, reading, series, otherSeries, queue, errors, typed }: ReportView): Html {
  const at = `/console/reports/${report.id}`;
  const isDone = report.state === "confirmed";
  const next = queue.find(({ id }) => id !== report.id);
  return html`<div class="cl-decide">${(isDone || report.state === "set-aside") && next && html`<a class="cl-btn2 cl-btn2--go" href="/console/reports/${next.id}">Next report</a>`}${
    !isDone &&
    form(
      visit,
      `${at}/confirm`,
      html`${reading && html`<input type="hidden" name="reading" value="${reading.id}">`}<button class="cl-btn2${report.state !== "set-aside" && " cl-btn2--go"}" type="submit">${report.state === "set-aside" ? "Bring it back: the facts are right" : series ? "Facts are right, it fits the series" : "Facts are right"}</button>`,
      { plain: true },
    )
  }${series && form(visit, `${at}/leave-series`, html`<button class="cl-btn2" type="submit">Not this series</button>`, { plain: true })}
<details class="govuk-details"${errors["series"] !== undefined && html` open`}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Put it in another series</span></summary><div class="govuk-details__text">${form(
    visit,
    `${at}/series`,
    html`${select({
      name: "series",
      label: "Which series?",
      value: "new",
      choices: [
        { value: "new", label: "A new series, started by this report" },
        ...otherSeries.map((one) => ({ value: one.id, label: `${one.name} (${one.reports})` })),
      ],
      errors,
    })}${button("Move it there", "second")}`,
  )}</div></details>${
    report.state !== "set-aside" &&
    html`<details class="govuk-details"${errors["why"] !== undefined && html` open`}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Set it aside</span></summary><div class="govuk-details__text">${form(
      visit,
      `${at}/set-aside`,
      html`${textInput({ name: "why", label: "Why?", hint: "Such as: told twice, not a phone call, a test.", value: typed["why"], errors })}${button("Set it aside", "second")}`,
    )}</div></details>`
  }${holdForm(visit, at, { what: "report", errors, typed })}</div>`;
}

function history({ report, reading, corrections }: ReportView): Html {
  return html`<details class="govuk-details cl-gap-1"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">History</span></summary><div class="govuk-details__text"><ul class="cl-plainlist">${
    reading && html`<li>Read by ${reading.reader}, ${readOn(report, reading.read_at)}</li>`
  }${corrections.map((one) => html`<li>${FIELD_LABELS[one.field]} corrected by ${one.by_name}, ${moment(one.at)}${putAside(one)}</li>`)}</ul></div></details>`;
}
