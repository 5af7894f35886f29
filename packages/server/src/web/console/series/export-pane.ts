import type { ExportForm } from "../../../actions/export-series.ts";
import { type FieldErrors, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";

/** What each file is called in its address, and on the page. */
export const FILES: Readonly<Record<ExportForm, { path: string; name: string; says: string }>> = {
  csv: { path: "reports.csv", name: "CSV", says: "one line a report, for a spreadsheet" },
  stix: { path: "stix.json", name: "STIX 2.1", says: "for threat intelligence programs" },
  misp: { path: "misp.json", name: "MISP", says: "an event, kept to your organisation" },
};

type ExportView = { seriesId: string; errors: FieldErrors; since: string };

/** The series as a file. Each link is one file and one line of the audit log. */
export const exportPane = ({ seriesId, errors, since }: ExportView): Html => {
  const files = Object.values(FILES);
  const at = (path: string): string => `/console/series/${seriesId}/${path}`;
  return html`<section class="cl-pane" aria-labelledby="files"><div class="cl-pane__head"><h2 class="cl-h2" id="files">Take it elsewhere</h2></div><div class="cl-pane__body"><p class="cl-meta">Facts only: no words, names of people or ways to reach them. Genuine numbers are left out. Share it as TLP:AMBER. The audit log keeps who took what.</p><ul class="cl-plainlist">${files.map(
    ({ path, name, says }) => html`<li><a href="${at(path)}">${name}</a> <span class="cl-meta">${says}</span></li>`,
  )}</ul><details class="govuk-details cl-gap-1"${errors["since"] !== undefined && html` open`}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Only what changed</span></summary><div class="govuk-details__text"><form method="get" action="${at(FILES.csv.path)}" class="cl-form" novalidate>${textInput(
    {
      name: "since",
      label: "Reports that changed on this day or later",
      hint: "Such as 2026-11-18.",
      value: since,
      width: "10",
      errors,
    },
  )}<div class="cl-acts">${files.map(
    ({ path, name }) =>
      html`<button class="cl-btn2" type="submit" formaction="${at(path)}">${name}<span class="govuk-visually-hidden"> of what changed</span></button>`,
  )}</div></form></div></details></div></section>`;
};
