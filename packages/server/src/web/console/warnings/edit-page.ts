import type { Day, LintFinding, WarningAdvice, WarningContent } from "@clearline/engine";
import type { WarningRow } from "../../../store/warnings.ts";
import { button, dateInput, errorSummary, type FieldErrors, textArea, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { form, type Visit } from "../parts/frame.ts";
import { advicePane } from "./advice-pane.ts";
import { changes } from "./diff.ts";
import { type ContentTyped, kindsTyped, MOST_STEPS } from "./content-form.ts";
import { kindsField } from "./kinds.ts";
import { lintPane } from "./lint-pane.ts";
import { readingPane } from "./reading-pane.ts";

export type EditView = {
  visit: Visit;
  warning: WarningRow;
  given: ContentTyped;
  errors: FieldErrors;
  advice: WarningAdvice;
  today: Day;
  /** What the form holds where it can be read, else as stored. */
  content: WarningContent;
  findings: readonly LintFinding[];
  /** Set when the words are published: each change is then a correction, with its reason. */
  correction: { what: string; preview: WarningContent | null } | null;
  /** Someone else saved meanwhile; theirs is what is stored now. */
  isBehind: boolean;
};

export const editPage = (view: EditView): Html => {
  const { visit, warning, errors, content, advice, today, findings, correction, isBehind } = view;
  const at = `/console/warnings/${warning.id}`;
  return html`<a href="${at}" class="govuk-back-link">Back to the warning</a>${errorSummary(errors)}
<h1 class="cl-h1">${correction ? "Correct a published warning" : "Edit the words"}</h1>
<p class="cl-meta">${correction ? "The page says what changed, and everyone who got it is told. You need no second person: harm must not wait." : "A sentence keeps its evidence as long as its words stay the same."}</p>
${isBehind && html`<div class="cl-notice cl-gap-1"><h2>Someone changed this while you were writing</h2><p>Your text is kept below. <a href="${at}/versions">Read what they changed</a>, take over what you want to keep, then save. Saving now replaces their words with yours.</p></div>`}
${correction?.preview && html`<section class="cl-pane cl-gap-1" aria-labelledby="chg"><div class="cl-pane__head"><h2 class="cl-h2" id="chg">What changes</h2></div><div class="cl-pane__body">${changes(warning.content, correction.preview) ?? html`<p class="govuk-body">Nothing changes yet.</p>`}</div></section>`}
<div class="cl-cols cl-cols--side cl-gap-1"><section class="cl-pane" aria-label="The words"><div class="cl-pane__body cl-pad">${form(
    visit,
    `${at}/${correction ? "correct" : "edit"}`,
    html`<input type="hidden" name="version" value="${warning.version}">${fields(view)}${
      correction
        ? html`${textArea({ name: "what", label: "What changed, and why?", hint: "Residents read this at the top of the page. Such as: We first said 17 November. It was 18 November. The advice has not changed.", value: correction.what, rows: 3, errors })}<div class="cl-acts"><button class="cl-btn2" type="submit" name="do" value="look">Show what changes</button><button class="cl-btn2 cl-btn2--go" type="submit" name="do" value="correct">Correct it and tell everyone</button></div>`
        : button("Save")
    }`,
  )}</div></section><div class="cl-stack">${lintPane(findings)}${readingPane(content)}${advicePane(advice, today)}<section class="cl-pane" aria-labelledby="how"><div class="cl-pane__head"><h2 class="cl-h2" id="how">How to write it</h2></div><div class="cl-pane__body"><ul class="govuk-list govuk-list--bullet"><li>The act first: what to do, then what is happening.</li><li>Sentences under 15 words. One idea each.</li><li>No number, link or name that is not on our list.</li><li>Never words that point to the person who told us.</li></ul></div></section></div></div>`;
};

function fields({ given, errors, correction }: EditView): Html {
  const at = (name: string): string => given[name] ?? "";
  const date = (name: string, label: string, hint: string): Html =>
    dateInput({
      name,
      label,
      hint,
      day: at(`${name}-day`),
      month: at(`${name}-month`),
      year: at(`${name}-year`),
      errors,
    });
  const filled = Array.from({ length: MOST_STEPS }, (_, i) => i + 1).filter(
    (n) => at(`step-${n}-act`) !== "" || at(`step-${n}-more`) !== "",
  );
  const rows = Math.min(MOST_STEPS, Math.max(3, (filled.at(-1) ?? 0) + 1));
  return html`${textInput({ name: "title", label: "Title", value: at("title"), errors })}
${textInput({ name: "act", label: "What to do", hint: "One line, first thing on the page. Such as: Do not press anything. Put the phone down.", value: at("act"), errors })}
${textArea({ name: "happening", label: "What is happening", hint: "Leave an empty line between paragraphs.", value: at("happening"), rows: 10, errors })}
<fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">If they ring you</legend>${Array.from(
    { length: rows },
    (_, i) => i + 1,
  ).map(
    (n) =>
      html`<div class="cl-step2">${textInput({ name: `step-${n}-act`, label: `Step ${n}`, value: at(`step-${n}-act`), errors })}${textInput({ name: `step-${n}-more`, label: `Line under step ${n}`, value: at(`step-${n}-more`), errors })}</div>`,
  )}</fieldset>
${textArea({ name: "quote-words", label: "An officer’s words", hint: "Leave it empty for none.", value: at("quote-words"), rows: 3, errors })}
${textInput({ name: "quote-by", label: "Who said them", value: at("quote-by"), errors })}
${textInput({ name: "areaName", label: "Area", hint: "The approver types this name to publish.", value: at("areaName"), errors })}
${textArea({ name: "places", label: "Places", hint: "One on each line. Subscribers of these places are written to. A place that fewer than five people told us of stays out.", value: at("places"), rows: 3, errors })}
${correction === null && kindsField(kindsTyped(given))}
${date("from", "First day of the calls", "Leave it empty if it is not known.")}
${date("to", "Last day of the calls", "Leave it empty if it is not known.")}
${date("lookAgainBy", "Look again by", "The day by which somebody keeps, corrects or withdraws it.")}`;
}
