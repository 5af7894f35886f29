import { type Html, html } from "../../shell/html.ts";
import { maskedText } from "../parts/mark-text.ts";
import { shortDay } from "../parts/say.ts";
import type { SharedEvent } from "./across.ts";
import { labelOf, sayValue, siteOf, titleOf } from "./say.ts";
import type { DocumentView } from "./view.ts";

/** Who else tells the same, and where they disagree. Nothing is decided here: the officer sees both. */
export function toldElsewhere({ row, events, today }: DocumentView): Html {
  const lines = events.flatMap(({ others }) => others);
  return html`<section class="cl-pane cl-gap-2" aria-labelledby="elsewhere"><div class="cl-pane__head"><h2 class="cl-h2" id="elsewhere">Told elsewhere too</h2></div>${
    lines.length === 0
      ? html`<div class="cl-pane__body"><p class="govuk-body">No other kept page tells of the same calls.</p></div>`
      : html`<ul class="cl-queue">${lines.map(
          (one) =>
            html`<li><a href="/console/published/${one.id}"><b>${maskedText(titleOf(one))}</b><span class="cl-tag cl-tag--plain">${sharing(one.shared)}</span><small>${siteOf(one)}${one.published_on !== null && ` · ${shortDay(one.published_on, today)}`}</small></a></li>`,
        )}</ul>${events.map((shared) => disagreements(shared, row.id))}`
  }</section>`;
}

const sharing = (calls: number): string =>
  calls === 0 ? "the same event" : calls === 1 ? "the same call" : `the same ${calls} calls`;

function disagreements({ event, others }: SharedEvent, id: string): Html {
  if (event.conflicts.length === 0)
    return html`<div class="cl-pane__body cl-pad"><p class="govuk-body">They agree, as far as they say the same things.</p></div>`;
  const nameOf = (document: string): Html => {
    const other = others.find((one) => one.id === document);
    if (document === id || !other) return html`this page`;
    return html`<a href="/console/published/${document}">${siteOf(other)}</a>`;
  };
  return html`<div class="cl-pane__body cl-pad"><table class="govuk-table cl-apart"><caption class="govuk-table__caption govuk-table__caption--m">Where they disagree</caption><thead><tr><th scope="col" class="govuk-table__header">Fact</th><th scope="col" class="govuk-table__header">What each says</th></tr></thead><tbody>${event.conflicts.map(
    ({ incident, field, values }) =>
      html`<tr class="govuk-table__row"><th scope="row" class="govuk-table__header cl-rowhead">${labelOf(field)}${incident !== null && event.incidents.length > 1 && html`<br><span class="cl-meta">${callOf(event.incidents[incident], field)}</span>`}</th><td class="govuk-table__cell"><ul class="cl-plainlist">${values.map(
        ({ value, documents }) =>
          html`<li><b>${sayValue(field, value)}</b>: ${documents.map((one, i) => html`${i > 0 && ", "}${nameOf(one)}`)}</li>`,
      )}</ul></td></tr>`,
  )}</tbody></table></div>`;
}

/** Which call of several, by what is not in dispute. */
function callOf(incident: SharedEvent["event"]["incidents"][number] | undefined, field: string): string {
  if (!incident) return "";
  const said = [
    field === "place" ? null : incident.place,
    field === "date" ? null : incident.dateText,
    field === "impersonatedKind" || incident.impersonatedKind === "unknown"
      ? null
      : sayValue("impersonatedKind", incident.impersonatedKind),
  ].filter((one) => one !== null);
  return said.length === 0 ? "One of the calls" : maskedText(said.join(", "));
}
