import type { WarningRow } from "../../../store/warnings.ts";
import { button, errorSummary, type FieldErrors, textArea } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { form, type Visit } from "../parts/frame.ts";

export type WithdrawView = { visit: Visit; warning: WarningRow; why: string; errors: FieldErrors };

export const withdrawPage = ({
  visit,
  warning,
  why,
  errors,
}: WithdrawView): Html => html`<a href="/console/warnings/${warning.id}" class="govuk-back-link">Back to the warning</a>${errorSummary(errors)}
<h1 class="cl-h1">Withdraw: ${warning.content.title}</h1>
<p class="govuk-body cl-gap-1">Messages not yet sent are stopped. Everyone who got it is told. The page stays, marked as withdrawn, with your reason. This cannot be undone.</p>
${form(
  visit,
  `/console/warnings/${warning.id}/withdraw`,
  html`${textArea({ name: "why", label: "Why is it withdrawn?", hint: "Residents read this at the top of the page.", value: why, rows: 3, errors })}${button("Withdraw it and tell everyone", "warning")}`,
)}`;
