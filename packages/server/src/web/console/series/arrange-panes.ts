import type { ChangeRow } from "../../../store/series-changes.ts";
import type { SeriesSummary } from "../../../store/series.ts";
import type { RelatedRow, SuggestionRow } from "../../../store/suggestions.ts";
import { button, type FieldErrors, select } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { form, type Visit } from "../parts/frame.ts";
import { maskedText, type SecretWords } from "../parts/mark-text.ts";
import { count, moment } from "../parts/say.ts";
import { answerForms, suggestionWhy } from "../parts/suggestion.ts";

export type ArrangeView = {
  visit: Visit;
  seriesId: string;
  mayBelong: readonly SuggestionRow[];
  related: readonly RelatedRow[];
  others: readonly SeriesSummary[];
  changes: readonly ChangeRow[];
  errors: FieldErrors;
  /** What is covered in the words of its reports, all of them together. */
  secrets: SecretWords;
};

/** The ticks beside the reports belong to this form, wherever they stand on the page. */
export const ARRANGE = "arrange";

/** What to do with the reports that are ticked. */
export const tickedForm = ({ visit, seriesId, errors }: ArrangeView): Html =>
  html`<div class="cl-pane__body">${form(
    visit,
    `/console/series/${seriesId}/confirm`,
    html`${
      errors["report"] !== undefined &&
      html`<p class="govuk-error-message" id="f-report" tabindex="-1"><span class="govuk-visually-hidden">Error:</span> ${errors["report"]}</p>`
    }<p class="cl-meta">With the reports that are ticked:</p><div class="cl-acts"><button class="cl-btn2" type="submit">They do belong here</button><button class="cl-btn2" type="submit" formaction="/console/series/${seriesId}/split">Make them a series of their own</button></div>`,
    { id: ARRANGE, label: "With the reports that are ticked", plain: true },
  )}</div>`;

/** Reports in no series that are probable but not sure: an officer says. */
export const mayBelongPane = ({ visit, seriesId, mayBelong, secrets }: ArrangeView): Html | null =>
  mayBelong.length === 0
    ? null
    : html`<section class="cl-pane" aria-labelledby="may"><div class="cl-pane__head"><h2 class="cl-h2" id="may">May belong here</h2></div><ul class="cl-rows">${mayBelong.map(
        (one) =>
          html`<li><div><a href="/console/reports/${one.report_id}">Report ${one.report_id}</a>${suggestionWhy(one, secrets)}</div>${answerForms(visit, one, `/console/series/${seriesId}`)}</li>`,
      )}</ul></section>`;

/** The looser level: series that something runs between, and making two of them one. */
export function relatedPane({ visit, seriesId, related, others, errors, secrets }: ArrangeView): Html {
  return html`<section class="cl-pane" aria-labelledby="rel"><div class="cl-pane__head"><h2 class="cl-h2" id="rel">Related series</h2></div>${
    related.length === 0
      ? html`<div class="cl-pane__body"><p class="cl-meta">No other series is somewhat like this one.</p></div>`
      : html`<ul class="cl-rows">${related.map(
          ({ id, name, links, say }) =>
            html`<li><div><a href="/console/series/${id}">${name}</a><br><span class="cl-meta">${count(links, "report is", "reports are")} somewhat alike. ${maskedText(say, secrets)}</span></div></li>`,
        )}</ul>`
  }${
    others.length > 0 &&
    html`<div class="cl-pane__body"><details class="govuk-details"${errors["into"] !== undefined && html` open`}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Make it one with another series</span></summary><div class="govuk-details__text">${form(
      visit,
      `/console/series/${seriesId}/merge`,
      html`${select({
        name: "into",
        label: "Which series?",
        hint: "All reports of this one go into it. You can take that back.",
        value: "",
        choices: [
          { value: "", label: "Choose one" },
          ...others.map((one) => ({ value: one.id, label: `${one.name} (${one.reports})` })),
        ],
        errors,
      })}${button("Make them one", "second")}`,
    )}</div></details></div>`
  }</section>`;
}

const SAID: Record<ChangeRow["kind"], (reports: string) => string> = {
  confirm: (reports) => `confirmed ${reports}`,
  move: (reports) => `moved ${reports}`,
  leave: (reports) => `took out ${reports}`,
  split: (reports) => `split off ${reports}`,
  merge: (reports) => `made two series one, ${reports}`,
};

/** What people did here, with the way back. */
export const historyPane = ({ visit, seriesId, changes }: ArrangeView): Html | null =>
  changes.length === 0
    ? null
    : html`<section class="cl-pane" aria-labelledby="hist"><div class="cl-pane__head"><h2 class="cl-h2" id="hist">What people did</h2></div><ul class="cl-rows">${changes.map(
        (change) =>
          html`<li><div>${change.by_name} ${SAID[change.kind](count(change.reports, "report"))}<br><span class="cl-meta">${moment(change.at)}${change.undone_at !== null && `; taken back by ${change.undone_name ?? "someone"}, ${moment(change.undone_at)}`}</span></div>${
            change.undone_at === null &&
            form(
              visit,
              `/console/series/${seriesId}/undo`,
              html`<input type="hidden" name="change" value="${change.id}"><button class="cl-btn2" type="submit">Take it back<span class="govuk-visually-hidden">: ${SAID[change.kind](count(change.reports, "report"))}, ${moment(change.at)}</span></button>`,
              { plain: true },
            )
          }</li>`,
      )}</ul></section>`;
