/**
 * "We read this. Is it right?": an offer below a person's own words, made by their own browser and answered there. What
 * comes of a "Yes" arrives with the words, and is looked at like anything that is typed.
 */
import type { Day } from "@clearline/engine";
import type { FormBody } from "../../shell/body.ts";
import { type Html, html } from "../../shell/html.ts";
import type { Answers } from "./answers.ts";
import { type Question, readAnswers } from "./questions.ts";

/** Hidden until the script is there: without it the form is as it is. */
export const weReadOffer = ({ today, areaName }: { today: Day; areaName: string }): Html =>
  html`<div class="cl-weread" data-we-read data-today="${today}" data-area="${areaName}" hidden>
<button type="button" class="govuk-button govuk-button--secondary" data-read>See what we understood</button>
<p class="cl-hint">You do not have to. It happens on your own device. Nothing is sent until you press “Carry on”.</p>
<section class="cl-panel" aria-labelledby="we-read" data-answer hidden><h2 id="we-read" tabindex="-1">We read this. Is it right?</h2>
<dl class="govuk-summary-list" data-rows></dl>
<p class="govuk-body">If it is, we fill in the next pages for you. You can change every answer.</p>
<div class="govuk-button-group"><button type="button" class="govuk-button" data-yes>Yes, it is right</button><button type="button" class="govuk-button govuk-button--secondary" data-no>No, I will answer myself</button></div></section>
<div role="status"><p class="govuk-body" data-is="yes" hidden>Thank you. We have filled in what we could. Press “Carry on” to look at it.</p>
<p class="govuk-body" data-is="no" hidden>That is fine. We use none of it. Press “Carry on” to answer in your own words.</p>
<p class="govuk-body" data-is="empty" hidden>Write what happened first. Then press the button again.</p>
<p class="govuk-body" data-is="nothing" hidden>We could not pick anything out. That is fine. We will ask you about it.</p></div></div>`;

/** Answers to later questions that the person said are right; those that no question would take are left out. */
export function answersRead(body: FormBody, asked: { today: Day; yesterday: Day }): Answers {
  const [year = "", month = "", day = ""] = (body["read-day"] ?? "").split("-");
  const given: [Question, FormBody | null][] = [
    ["when", body["read-day"] ? { when: "other", "day-day": day, "day-month": month, "day-year": year } : null],
    ["where", body["read-where"] ? { where: body["read-where"] } : null],
    ["number", body["read-number"] ? { shown: "yes", number: body["read-number"] } : null],
    ["what-happened", body["read-outcome"] ? { outcome: body["read-outcome"] } : null],
  ];
  const answers: Answers = {};
  for (const [question, typed] of given) {
    const read = typed === null ? null : readAnswers(question, typed, asked);
    if (read?.ok) Object.assign(answers, read.answers);
  }
  return answers;
}
