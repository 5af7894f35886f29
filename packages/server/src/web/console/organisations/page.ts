import { never, type Phone, sayDay, sayPhone } from "@clearline/engine";
import type { OrganisationRow } from "../../../store/organisations.ts";
import { button, checkboxes, errorSummary, summaryList, textInput } from "../../shell/form.ts";
import { type Html, html, type Part } from "../../shell/html.ts";
import { form } from "../parts/frame.ts";
import { count, moment } from "../parts/say.ts";
import { accessPane } from "./access-pane.ts";
import { askChangeForm, changesSoFar, changeWaits, mayConfirm } from "./change-pane.ts";
import type { OrganisationView } from "./view.ts";
import { stateTag } from "./list-page.ts";

/** More codes in a day that confirm nothing than slips explain: somebody may be trying them out. */
export const MANY_WRONG = 20;

export function organisationPage(view: OrganisationView): Html {
  const { row, nameOf, errors, calls, wrongCodes } = view;
  return html`${errorSummary(errors)}<div class="cl-bar"><div><h1 class="cl-h1">${row.name}</h1><p class="cl-meta">${stateTag(row.state)}</p></div><p class="cl-acts cl-acts--bar"><a class="cl-btn2" href="/console/organisations">All organisations</a></p></div>
${
  wrongCodes >= MANY_WRONG &&
  html`<div class="cl-notice"><h2>${wrongCodes} codes since yesterday confirmed nothing</h2><p>A few are slips. So many may be somebody who imitates ${row.name}, or who tries out codes. Tell them, on the number below.</p></div>`
}
<div class="cl-cols cl-cols--side"><div><section class="cl-pane" aria-labelledby="who"><div class="cl-pane__head"><h2 class="cl-h2" id="who">Who it is</h2></div><div class="cl-pane__body">${summaryList(
    [
      { key: "Number it publishes", value: html`<b>${sayPhone(row.published_number as Phone)}</b>` },
      { key: "Published", value: `${row.number_source}, looked at on ${sayDay(row.number_checked)}` },
      {
        key: "Its calls show",
        value:
          row.shows.length === 0
            ? "No number that it told us of"
            : row.shows.map((one) => sayPhone(one as Phone)).join(", "),
      },
      { key: "Proposed", value: `${nameOf(row.proposed_by)}, ${moment(row.proposed_at)}` },
      {
        key: "Rung back",
        value:
          row.rang_at === null
            ? "Not yet"
            : `${nameOf(row.rang_by)}, ${moment(row.rang_at)}. ${row.rang_who === null ? "" : `${row.rang_who} answered.`}`,
      },
      {
        key: "Since yesterday",
        value: `${count(calls, "call")} logged, ${count(wrongCodes, "code")} that confirmed nothing`,
      },
      ...stopped(row, nameOf),
    ],
  )}</div></section>${row.state !== "ended" && changeWaits(view)}${row.state !== "ended" && accessPane(view)}${changesSoFar(view)}</div>
<section class="cl-pane" aria-labelledby="act"><div class="cl-pane__head"><h2 class="cl-h2" id="act">${row.state === "ended" ? "This has ended" : "What you can do"}</h2></div><div class="cl-pane__body">${acts(view)}</div></section></div>`;
}

function stopped(row: OrganisationRow, nameOf: OrganisationView["nameOf"]): { key: string; value: Part }[] {
  const rows: { key: string; value: Part }[] = [];
  if (row.suspended_at !== null)
    rows.push({
      key: "Stopped",
      value: `${nameOf(row.suspended_by)}, ${moment(row.suspended_at)}: ${row.suspended_why ?? ""}`,
    });
  if (row.resumed_by !== null) rows.push({ key: "Taken up again", value: nameOf(row.resumed_by) });
  if (row.ended_at !== null) rows.push({ key: "Ended", value: `${moment(row.ended_at)}: ${row.ended_why ?? ""}` });
  return rows;
}

function acts(view: OrganisationView): Part {
  const { row, visit } = view;
  switch (row.state) {
    case "proposed":
      return [confirmForm(view), endForm(view)];
    case "enrolled":
      return [stopForm(view), askChangeForm(view), endForm(view)];
    case "suspended":
      return [
        html`<p class="govuk-body">None of its codes confirms a call now.</p>`,
        mayConfirm(view, row.suspended_by)
          ? form(visit, `/console/organisations/${row.id}/resume`, button("Take it up again"))
          : html`<p class="cl-meta">An approver other than the one who stopped it can take it up again.</p>`,
        askChangeForm(view),
        endForm(view),
      ];
    case "ended":
      return html`<p class="govuk-body">It can be proposed anew. Two people are needed again.</p>`;
    default:
      return never(row.state);
  }
}

function confirmForm(view: OrganisationView): Html {
  const { row, visit, typed, errors } = view;
  const number = sayPhone(row.published_number as Phone);
  if (!mayConfirm(view, row.proposed_by))
    return html`<p class="govuk-body">An approver who did not propose it must ring ${number} and confirm.</p>`;
  return form(
    visit,
    `/console/organisations/${row.id}/confirm`,
    html`<p class="govuk-body">First look the number up yourself. Then ring it, and ask for whoever looks after calls to customers. Ask if they want this.</p>${checkboxes(
      {
        name: "rang",
        label: "The call back",
        values: typed["rang"] ? [typed["rang"]] : [],
        choices: [{ value: "yes", label: `I looked up ${number} myself, rang it, and they said yes` }],
        errors,
      },
    )}${textInput({ name: "who", label: "Who answered?", hint: "Name and role", value: typed["who"], errors, autocomplete: "off" })}${button("Confirm and enrol")}`,
  );
}

const stopForm = ({ row, visit, typed, errors }: OrganisationView): Html =>
  form(
    visit,
    `/console/organisations/${row.id}/suspend`,
    html`<p class="govuk-body">Something wrong? Stop it now. You need nobody else for that.</p>${textInput({ name: "stopWhy", label: "Why stop it?", value: typed["stopWhy"], errors, autocomplete: "off" })}${button("Stop its codes now", "warning")}`,
  );

const endForm = ({ row, visit, typed, errors }: OrganisationView): Html =>
  html`<details class="govuk-details cl-gap-1"${errors["endWhy"] !== undefined && html` open`}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">End it for good</span></summary><div class="govuk-details__text">${form(
    visit,
    `/console/organisations/${row.id}/end`,
    html`${textInput({ name: "endWhy", label: "Why end it?", value: typed["endWhy"], errors, autocomplete: "off" })}${button("End it", "second")}`,
  )}</div></details>`;
