import { type Phone, sayDay, sayPhone } from "@clearline/engine";
import { can } from "../../../actions/permissions.ts";
import type { OrganisationChangeRow } from "../../../store/organisation-changes.ts";
import type { OrganisationRow } from "../../../store/organisations.ts";
import { button, radios, summaryList, textInput } from "../../shell/form.ts";
import { type Html, html, type Part } from "../../shell/html.ts";
import { form } from "../parts/frame.ts";
import { moment } from "../parts/say.ts";
import { isProposalWrong, proposalFields, type ProposalTyped } from "./proposal-form.ts";
import type { OrganisationView } from "./view.ts";

/** A second person who may sign: an approver, and not the first. */
export const mayConfirm = ({ visit }: OrganisationView, firstPerson: string | null): boolean =>
  can(visit.officer, "confirm-organisations") && visit.officer.id !== firstPerson;

const openOf = ({ changes }: OrganisationView): OrganisationChangeRow | undefined =>
  changes.find(({ rang_by: rangBy, dropped_by: droppedBy }) => rangBy === null && droppedBy === null);

/** What is asked for, beside what holds; and the call back to the number known so far. */
export function changeWaits(view: OrganisationView): Html | null {
  const change = openOf(view);
  if (change === undefined) return null;
  const { row, visit, nameOf, typed, errors } = view;
  const path = `/console/organisations/${row.id}/change/${change.id}`;
  const known = sayPhone(change.was_number as Phone);
  return html`<section class="cl-pane" aria-labelledby="change"><div class="cl-pane__head"><h2 class="cl-h2" id="change">A change waits</h2></div><div class="cl-pane__body"><p class="govuk-body">Asked for by ${nameOf(change.asked_by)}, ${moment(change.asked_at)}. Until it is confirmed, what held so far goes on.</p>${summaryList(differences(change))}${
    mayConfirm(view, change.asked_by)
      ? form(
          visit,
          `${path}/confirm`,
          html`<p class="govuk-body">Ring the number that we know: <b>${known}</b>. Never a new one because the change has it: whoever asks for it may not be ${row.name}. Ask for whoever looks after calls to customers, and read them the change.</p>${radios(
            {
              name: "changeRang",
              label: "Which number did you ring?",
              value: typed["changeRang"],
              errors,
              choices: [
                { value: "known", label: `I rang ${known}, and they said that it is so` },
                {
                  value: "found",
                  label: `${known} is out of use. I rang another number of theirs`,
                  hint: "One that you looked up yourself, somewhere else than the change says.",
                  more: html`${textInput({ name: "changeNumber", label: "The number that you rang", value: typed["changeNumber"], errors, autocomplete: "off" })}${textInput({ name: "changeFoundIn", label: "Where did you find it?", hint: "Like: a bank statement, or the FCA register", value: typed["changeFoundIn"], errors, autocomplete: "off" })}`,
                },
              ],
            },
          )}${textInput({ name: "changeWho", label: "Who answered?", hint: "Name and role", value: typed["changeWho"], errors, autocomplete: "off" })}${button("Confirm the change")}`,
        )
      : html`<p class="govuk-body">An approver who did not ask for it must ring ${known} and confirm. Is that number out of use? Then they ring another that they look up themselves.</p>`
  }<details class="govuk-details cl-gap-1"${errors["dropWhy"] !== undefined && html` open`}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Drop the change</span></summary><div class="govuk-details__text">${form(
    visit,
    `${path}/drop`,
    html`${textInput({ name: "dropWhy", label: "Why drop it?", hint: "Like: they know nothing of it.", value: typed["dropWhy"], errors, autocomplete: "off" })}${button("Drop it", "second")}`,
  )}</div></details></div></section>`;
}

/** For an organisation of which no change waits. */
export function askChangeForm(view: OrganisationView): Html | null {
  const { row, visit, errors, proposal } = view;
  if (openOf(view) !== undefined) return null;
  return html`<details class="govuk-details cl-gap-1"${isProposalWrong(errors) && html` open`}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Its name, number or site has changed</span></summary><div class="govuk-details__text"><p class="govuk-body">Put in what is new. Another officer rings ${sayPhone(row.published_number as Phone)} and confirms it. Is that number out of use? Then they find another one themselves, and ring that.</p>${form(
    visit,
    `/console/organisations/${row.id}/change`,
    html`${proposalFields(proposal ?? typedOf(row), errors, "A second officer will ring the number that we know so far.")}${button("Ask for the change", "second")}`,
  )}</div></details>`;
}

/** The form opens with what holds. The day is asked anew: somebody must have looked. */
const typedOf = (row: OrganisationRow): ProposalTyped => ({
  name: row.name,
  number: sayPhone(row.published_number as Phone),
  source: row.number_source,
  day: "",
  month: "",
  year: "",
  shows: row.shows.map((one) => sayPhone(one as Phone)).join("\n"),
});

/** Every change that was decided, and by whom. */
export function changesSoFar(view: OrganisationView): Html | null {
  const { changes, nameOf } = view;
  const decided = changes.filter((one) => one.rang_by !== null || one.dropped_by !== null);
  if (decided.length === 0) return null;
  return html`<section class="cl-pane" aria-labelledby="changes"><div class="cl-pane__head"><h2 class="cl-h2" id="changes">Changes so far</h2></div><div class="cl-pane__body">${decided.map(
    (one) =>
      html`<p class="govuk-body">Asked for by ${nameOf(one.asked_by)}, ${moment(one.asked_at)}. ${
        one.rang_at === null
          ? `Dropped by ${nameOf(one.dropped_by)}, ${one.dropped_at === null ? "" : moment(one.dropped_at)}: ${one.dropped_why ?? ""}`
          : `Confirmed by ${nameOf(one.rang_by)}, ${moment(one.rang_at)}, on ${rung(one)}. ${one.rang_who === null ? "" : `${one.rang_who} answered.`}`
      }</p>${summaryList(differences(one))}`,
  )}</div></section>`;
}

const rung = ({ was_number: known, rang_number: found, rang_found_in: where }: OrganisationChangeRow): string =>
  found === null
    ? sayPhone(known as Phone)
    : `${sayPhone(found as Phone)}, found in: ${where ?? ""}. ${sayPhone(known as Phone)} was out of use`;

const shown = (numbers: readonly string[]): string =>
  numbers.length === 0 ? "no number" : numbers.map((one) => sayPhone(one as Phone)).join(", ");

const published = (source: string, checked: OrganisationChangeRow["number_checked"]): string =>
  `${source}, looked at on ${sayDay(checked)}`;

function differences(one: OrganisationChangeRow): { key: string; value: Part }[] {
  const lines: readonly [key: string, was: string, is: string][] = [
    ["Name", one.was_name, one.name],
    ["Number it publishes", sayPhone(one.was_number as Phone), sayPhone(one.published_number as Phone)],
    ["Published", published(one.was_source, one.was_checked), published(one.number_source, one.number_checked)],
    ["Its calls show", shown(one.was_shows), shown(one.shows)],
  ];
  return lines
    .filter(([, was, is]) => was !== is)
    .map(([key, was, is]) => ({ key, value: html`<b>${is}</b><br><span class="cl-meta">Before: ${was}</span>` }));
}
