import { DIRECTORY, type Phone, sayDay, sayPhone } from "@clearline/engine";
import type { ListedNumber } from "../../../actions/directory-entries.ts";
import { can } from "../../../actions/permissions.ts";
import type { DirectoryNumberRow } from "../../../store/directory-numbers.ts";
import {
  button,
  checkboxes,
  dateInput,
  errorSummary,
  type FieldErrors,
  summaryList,
  textArea,
  textInput,
} from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { form, type Visit } from "../parts/frame.ts";
import { moment } from "../parts/say.ts";

/** The form as it stands. */
export type NumberTyped = { number: string; says: string; source: string; day: string; month: string; year: string };

export type NumberView = {
  visit: Visit;
  entry: ListedNumber;
  /** The newest first; one at most is neither confirmed nor dropped. */
  changes: readonly DirectoryNumberRow[];
  nameOf: (officerId: string | null) => string;
  /** Null for what the page has. */
  given: NumberTyped | null;
  found: boolean;
  dropWhy: string;
  errors: FieldErrors;
};

/** One shipped number: what the page has, what is asked for, and who decided what. */
export const numberPage = (view: NumberView): Html => {
  const { entry, errors, changes } = view;
  const open = changes.find((one) => one.confirmed_by === null && one.dropped_by === null);
  return html`${errorSummary(errors)}<a href="/console/corrections" class="govuk-back-link">Back to numbers to put right</a>
<h1 class="cl-h1">${entry.name}</h1>
<p class="cl-meta">A number of the call-back directory that comes with Clearline. Everyone who looks there sees it.</p>
<div class="cl-cols cl-cols--side cl-gap-1"><div><section class="cl-pane" aria-labelledby="has"><div class="cl-pane__head"><h2 class="cl-h2" id="has">What the page has</h2></div><div class="cl-pane__body">${summaryList(
    [
      { key: "Number", value: html`<b>${sayPhone(entry.number as Phone)}</b>${entry.isHidden && " (taken down)"}` },
      { key: "It says there", value: entry.says || "Nothing" },
      { key: "Published", value: published(entry) },
      ...shippedLine(entry),
    ],
  )}</div></section>${history(view)}</div>
<section class="cl-pane" aria-labelledby="act"><div class="cl-pane__head"><h2 class="cl-h2" id="act">${open ? "A change waits" : "Put it right"}</h2></div><div class="cl-pane__body">${open ? waits(view, open) : askForm(view)}</div></section></div>`;
};

const published = ({ source, looked }: Pick<ListedNumber, "source" | "looked">): string =>
  `${source}, looked at on ${sayDay(looked)}`;

/** What came with Clearline, where officers put another in its place. A newer Clearline may have caught up. */
function shippedLine(entry: ListedNumber): { key: string; value: string }[] {
  const shipped = DIRECTORY.find(({ key }) => key === entry.key);
  if (!shipped || (shipped.number === entry.number && shipped.source === entry.source)) return [];
  return [{ key: "Came with Clearline", value: `${sayPhone(shipped.number)}: ${published(shipped)}` }];
}

function askForm({ visit, entry, given, errors }: NumberView): Html {
  const typed = given ?? {
    number: sayPhone(entry.number as Phone),
    says: entry.says,
    source: entry.source,
    day: "",
    month: "",
    year: "",
  };
  return form(
    visit,
    `/console/corrections/numbers/${entry.key}`,
    html`<p class="govuk-body">Another officer looks it up and confirms. Until then the page has what it had.</p>${textInput(
      {
        name: "number",
        label: "The right number",
        hint: "Find it yourself, never from the person who asks.",
        value: typed.number,
        errors,
        inputmode: "tel",
        autocomplete: "off",
        width: "20",
      },
    )}${textInput({ name: "source", label: "Where it is published", hint: "Everyone sees it beside the number. Like: crimestoppers-uk.org, contact page", value: typed.source, errors, autocomplete: "off" })}${dateInput(
      { name: "looked", label: "When you looked", day: typed.day, month: typed.month, year: typed.year, errors },
    )}${textArea({ name: "says", label: "What stands beside it", hint: "What it is for, in one or two short sentences. 300 letters at most.", rows: 3, value: typed.says, errors })}${button("Ask for the change")}`,
  );
}

function waits(view: NumberView, change: DirectoryNumberRow): Html {
  const { visit, entry, nameOf, errors } = view;
  const path = `/console/corrections/numbers/${entry.key}/${change.id}`;
  const mayConfirm = can(visit.officer, "confirm-organisations") && visit.officer.id !== change.asked_by;
  return html`<p class="govuk-body">Asked for by ${nameOf(change.asked_by)}, ${moment(change.asked_at)}.</p>${summaryList(
    [
      { key: "Number", value: html`<b>${sayPhone(change.number as Phone)}</b>` },
      { key: "It says there", value: change.says || "Nothing" },
      { key: "Published", value: published(change) },
    ],
  )}${
    mayConfirm
      ? form(
          visit,
          `${path}/confirm`,
          html`${checkboxes({
            name: "found",
            label: "The number",
            values: view.found ? ["yes"] : [],
            choices: [{ value: "yes", label: "I looked it up myself where it is published, and it is the same" }],
            errors,
          })}${entry.isHidden && html`<p class="govuk-body">The number is down now. The new one goes up at once.</p>`}${button("Confirm it")}`,
        )
      : html`<p class="govuk-body">An approver who did not ask for it must look it up and confirm.</p>`
  }<details class="govuk-details cl-gap-1"${errors["dropWhy"] !== undefined && html` open`}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Drop the change</span></summary><div class="govuk-details__text">${form(
    visit,
    `${path}/drop`,
    html`${textInput({ name: "dropWhy", label: "Why drop it?", value: view.dropWhy, errors, autocomplete: "off" })}${button("Drop it", "second")}`,
  )}</div></details>`;
}

function history({ changes, nameOf }: NumberView): Html | null {
  const decided = changes.filter((one) => one.confirmed_by !== null || one.dropped_by !== null);
  if (decided.length === 0) return null;
  return html`<section class="cl-pane" aria-labelledby="changes"><div class="cl-pane__head"><h2 class="cl-h2" id="changes">Changes so far</h2></div><ul class="cl-rows">${decided.map(
    (one) =>
      html`<li><div><b>${sayPhone(one.number as Phone)}</b><br><span class="cl-meta">Before: ${sayPhone(one.was_number as Phone)}. ${published(one)}. Asked for by ${nameOf(one.asked_by)}, ${moment(one.asked_at)}. ${
        one.confirmed_at === null
          ? `Dropped by ${nameOf(one.dropped_by)}, ${one.dropped_at === null ? "" : moment(one.dropped_at)}: ${one.dropped_why ?? ""}`
          : `Confirmed by ${nameOf(one.confirmed_by)}, ${moment(one.confirmed_at)}.`
      }</span></div></li>`,
  )}</ul></section>`;
}

/** On the page of all that is to be put right: what ships, and what waits for a second person. */
export function shippedPane(entries: readonly ListedNumber[], waiting: ReadonlySet<string>): Html {
  const shipped = DIRECTORY.flatMap(({ key }) => entries.find((one) => one.key === key) ?? []);
  return html`<section class="cl-pane" aria-labelledby="shipped"><div class="cl-pane__head"><h2 class="cl-h2" id="shipped">Numbers that come with Clearline</h2></div><ul class="cl-rows">${shipped.map(
    (one) =>
      html`<li><div><a href="/console/corrections/numbers/${one.key}">${one.name}</a><br><span class="cl-meta">${sayPhone(one.number as Phone)}. ${published(one)}.</span></div>${waiting.has(one.key) && html`<span class="cl-tag cl-tag--caution">a change waits for a second person</span>`}</li>`,
  )}</ul></section>`;
}
