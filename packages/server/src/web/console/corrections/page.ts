import { type Day, sayDay } from "@clearline/engine";
import { isShipped } from "../../../actions/directory-numbers.ts";
import { can } from "../../../actions/permissions.ts";
import type { ListedNumber } from "../../../actions/directory-entries.ts";
import type { CorrectionAskedRow, QuestionRow } from "../../../store/directory.ts";
import { button, checkboxes, errorSummary, type FieldErrors, radios, textInput } from "../../shell/form.ts";
import { type Html, html, type Part } from "../../shell/html.ts";
import { form, type Visit } from "../parts/frame.ts";
import { moment } from "../parts/say.ts";
import { shippedPane } from "./number-page.ts";

export type CorrectionsView = {
  visit: Visit;
  open: readonly CorrectionAskedRow[];
  settled: readonly CorrectionAskedRow[];
  entries: readonly ListedNumber[];
  /** Shipped entries of which a change waits for a second person. */
  waiting: ReadonlySet<string>;
  questions: readonly QuestionRow[];
  today: Day;
  typed: (field: string) => string;
  errors: FieldErrors;
};

export const correctionsPage = (view: CorrectionsView): Html => {
  const { open, settled, entries, errors } = view;
  const hidden = entries.filter(({ isHidden }) => isHidden);
  return html`${errorSummary(errors)}<div class="cl-bar"><div><h1 class="cl-h1">Numbers to put right</h1><p class="cl-meta">What people say is wrong in the call-back directory. Check it on a number that you find yourself.</p></div><p class="cl-acts cl-acts--bar"><a class="cl-btn2" href="/directory">The directory</a></p></div>
<section class="cl-pane" aria-labelledby="open"><div class="cl-pane__head"><h2 class="cl-h2" id="open">Waiting</h2></div>${
    open.length === 0
      ? html`<div class="cl-pane__body"><p class="govuk-body">Nobody has asked for anything that is not settled.</p></div>`
      : html`<ul class="cl-rows">${open.map((one) => openRow(view, one))}</ul>`
  }</section>
${
  hidden.length > 0 &&
  html`<section class="cl-pane" aria-labelledby="down"><div class="cl-pane__head"><h2 class="cl-h2" id="down">Taken down</h2></div><ul class="cl-rows">${hidden.map((one) => hiddenRow(view, one))}</ul></section>`
}
${shippedPane(entries, view.waiting)}
${
  settled.length > 0 &&
  html`<section class="cl-pane" aria-labelledby="done"><div class="cl-pane__head"><h2 class="cl-h2" id="done">Settled</h2></div><ul class="cl-rows">${settled.map(
    (one) =>
      html`<li><div><b>${nameOf(entries, one.entry)}</b><br><span class="cl-meta">${one.state === "right" ? "They were right" : "The directory was right"}: ${one.why}</span></div><span class="cl-meta">${one.settled_at && moment(one.settled_at)}</span></li>`,
  )}</ul></section>`
}`;
};

const nameOf = (entries: readonly ListedNumber[], entry: string): string =>
  entries.find(({ key }) => key === entry)?.name ?? entry;

function openRow(view: CorrectionsView, one: CorrectionAskedRow): Html {
  const { visit, entries, today, errors, typed } = view;
  const isLate = one.due_on < today;
  const [why, outcome, told, question] = ["why", "outcome", "told", "question"].map((name) => `${name}-${one.id}`) as [
    string,
    string,
    string,
    string,
  ];
  const asked = view.questions.filter((each) => each.correction_id === one.id);
  const waits = asked.some(({ answer }) => answer === null);
  return html`<li><div><b>${nameOf(entries, one.entry)}</b> <span class="cl-tag ${isLate ? "cl-tag--danger" : "cl-tag--caution"}">${isLate ? "was due" : "due"} ${sayDay(one.due_on)}</span><p class="cl-words">${one.says}</p><p class="cl-meta">${one.proof !== "" && `They say to look at: ${one.proof}. `}${one.from_owner ? "They say that they work there. " : ""}${one.contact === null ? "They left no way to reach them." : `Reach them: ${one.contact}.`} Asked ${moment(one.asked_at)}.</p>${asked.map(askedBack)}${isShipped(one.entry) && html`<p><a href="/console/corrections/numbers/${one.entry}">Put the number right<span class="govuk-visually-hidden">: ${nameOf(entries, one.entry)}, ${one.id}</span></a></p>`}</div><details class="govuk-details"${[why, outcome, told, question].some((name) => errors[name] !== undefined) && html` open`}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Settle it<span class="govuk-visually-hidden">: ${nameOf(entries, one.entry)}, ${one.id}</span></span></summary><div class="govuk-details__text">${form(
    visit,
    `/console/corrections/${one.id}`,
    html`${radios({
      name: outcome,
      label: "What did you find?",
      value: typed(outcome) || undefined,
      choices: [
        { value: "wrong", label: "The directory is right" },
        {
          value: "right",
          label: "They are right",
          more: checkboxes({
            name: `down-${one.id}`,
            label: "The number",
            values: typed(`down-${one.id}`) === "yes" ? ["yes"] : [],
            choices: [{ value: "yes", label: "Take it down now, until it is put right" }],
          }),
        },
        ...(one.token_hash === null || waits
          ? []
          : [
              {
                value: "ask",
                label: "Not sure yet: ask them",
                more: textInput({
                  name: question,
                  label: "What do you want to know?",
                  hint: "They see it on their own page. Nothing is settled by it.",
                  value: typed(question),
                  errors,
                  autocomplete: "off",
                }),
              },
            ]),
      ],
      errors,
    })}${textInput({ name: why, label: "How do you know?", hint: "Whom you rang, or what you looked at. Only officers see it.", value: typed(why), errors, autocomplete: "off" })}${textInput({ name: told, label: "What do you tell them?", hint: "They see it on their own page. You need not say. How to reach them is deleted now.", value: typed(told), errors, autocomplete: "off" })}${button("Settle it", "second")}`,
  )}</div></details></li>`;
}

const askedBack = ({ question, answer, asked_at: at }: QuestionRow): Html =>
  html`<p class="cl-meta">We asked ${moment(at)}: ${question}</p>${answer === null ? html`<p class="cl-meta">No answer yet.</p>` : html`<p class="cl-words">${answer}</p>`}`;

function hiddenRow({ visit, errors }: CorrectionsView, one: ListedNumber): Html {
  const why = `show-${one.key}`;
  const act: Part = can(visit.officer, "confirm-organisations")
    ? form(
        visit,
        "/console/corrections/show",
        html`<input type="hidden" name="entry" value="${one.key}">${textInput({ name: why, label: `Why is the number of ${one.name} right again?`, errors, autocomplete: "off" })}${button("Put it up again", "second")}`,
      )
    : html`<p class="cl-meta">An approver can put it up again.</p>`;
  return html`<li><div><b>${one.name}</b>${isShipped(one.key) && html`<br><a href="/console/corrections/numbers/${one.key}">Put another number in its place<span class="govuk-visually-hidden">: ${one.name}</span></a>`}</div><div>${act}</div></li>`;
}
