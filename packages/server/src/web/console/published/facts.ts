import { type Incident, INCIDENT_FIELDS } from "@clearline/engine";
import { type Html, html } from "../../shell/html.ts";
import { factId, KIND_OF, maskedText } from "../parts/mark-text.ts";
import { sayDoubt } from "../parts/say-doubt.ts";
import { FIELD_LABELS, sayFact } from "../report/facts.ts";

/** What was read of each call, line by line. Nobody mends it here: the page says what it says. */
export function factLists(incidents: readonly Incident[], isWarning: boolean): Html {
  if (incidents.length === 0)
    return html`<p class="govuk-body">${isWarning ? "It warns of phone fraud, and tells of no single call." : "No call was read here. The page may be about something else."}</p>`;
  return html`${incidents.map(
    (incident, i) =>
      html`${incidents.length > 1 && html`<h3 class="cl-h4">Call ${i + 1} of ${incidents.length}</h3>`}<dl class="cl-factlist">${INCIDENT_FIELDS.map(
        (field) => {
          const said = sayFact(field, incident);
          return (
            said !== null &&
            html`<div class="cl-fact cl-fact--two" id="${factId(i, field)}"><dt><span class="cl-hl cl-hl--${KIND_OF[field]}">${FIELD_LABELS[field]}</span></dt><dd>${maskedText(said)}${incident.doubts.filter((doubt) => doubt.field === field).map((doubt) => html`<br><span class="cl-meta">${maskedText(sayDoubt(doubt, "page"))}</span>`)}</dd></div>`
          );
        },
      )}</dl>`,
  )}`;
}
