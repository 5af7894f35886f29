import type { SuggestionRow } from "../../../store/suggestions.ts";
import { type Html, html } from "../../shell/html.ts";
import { meter } from "./chart.ts";
import { form, type Visit } from "./frame.ts";
import { maskedText, type SecretWords } from "./mark-text.ts";

/** Why two may belong together. @param secrets what is covered in the words of either: what both said is in both */
export const suggestionWhy = ({ say, score, to_report }: SuggestionRow, secrets: SecretWords): Html =>
  html`<ul class="cl-because"><li><span class="cl-meta">${maskedText(say, secrets)} (report ${to_report})</span>${meter(score)}</li></ul>`;

/** Yes or no to one suggestion. @param back where the officer goes on */
export const answerForms = (visit: Visit, { report_id, to_report }: SuggestionRow, back: string): Html =>
  form(
    visit,
    `/console/reports/${report_id}/suggestion`,
    html`<input type="hidden" name="other" value="${to_report}"><input type="hidden" name="back" value="${back}"><div class="cl-acts cl-acts--bar"><button class="cl-btn2" type="submit" name="answer" value="yes">Put it there<span class="govuk-visually-hidden">: report ${report_id}</span></button><button class="cl-btn2" type="submit" name="answer" value="no">Keep apart<span class="govuk-visually-hidden">: report ${report_id}</span></button></div>`,
    { plain: true },
  );
