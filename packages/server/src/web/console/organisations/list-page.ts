import { type Phone, sayPhone } from "@clearline/engine";
import type { OrganisationRow, OrganisationState } from "../../../store/organisations.ts";
import { button, dateInput, errorSummary, type FieldErrors, textArea, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { form, type Visit } from "../parts/frame.ts";

export type ProposalTyped = {
  name: string;
  number: string;
  source: string;
  day: string;
  month: string;
  year: string;
  shows: string;
};
export const NOTHING_TYPED: ProposalTyped = {
  name: "",
  number: "",
  source: "",
  day: "",
  month: "",
  year: "",
  shows: "",
};

export type ListView = {
  visit: Visit;
  rows: readonly OrganisationRow[];
  /** Codes since yesterday that confirmed nothing, by organisation, where there are many. */
  manyWrong: ReadonlyMap<string, number>;
  typed: ProposalTyped;
  errors: FieldErrors;
};

export const STATE_SAID: Record<OrganisationState, string> = {
  proposed: "waits for a second person",
  enrolled: "enrolled",
  suspended: "stopped for now",
  ended: "ended",
};

export const listPage = ({ visit, rows, manyWrong, typed, errors }: ListView): Html => html`${errorSummary(errors)}
<div class="cl-bar"><div><h1 class="cl-h1">Organisations that log their calls</h1><p class="cl-meta">One person proposes. Another rings the published number and confirms. Then people can check their callers.</p></div><p class="cl-acts cl-acts--bar"><a class="cl-btn2" href="/console/verify">Check a caller</a></p></div>
<div class="cl-cols cl-cols--side"><section class="cl-pane" aria-labelledby="have"><div class="cl-pane__head"><h2 class="cl-h2" id="have">Organisations</h2></div>${
  rows.length === 0
    ? html`<div class="cl-pane__body"><p class="govuk-body">None yet. Until there is one, nobody’s caller can be confirmed here.</p></div>`
    : html`<ul class="cl-rows">${rows.map(
        ({ id, name, state, published_number: number }) =>
          html`<li><div><a href="/console/organisations/${id}">${name}</a><br><span class="cl-meta">Ring back on ${sayPhone(number as Phone)}</span>${wrongTag(manyWrong.get(`enrolled:${id}`))}</div>${stateTag(state)}</li>`,
      )}</ul>`
}</section>
<section class="cl-pane" aria-labelledby="new"><div class="cl-pane__head"><h2 class="cl-h2" id="new">Propose one</h2></div><div class="cl-pane__body">${form(
  visit,
  "/console/organisations",
  html`${textInput({ name: "name", label: "Its name, as people say it", value: typed.name, errors, autocomplete: "off" })}${textInput(
    {
      name: "number",
      label: "The number it publishes",
      hint: "Find it yourself: on a card, a letter or its own site. Never from the person who asks. A second officer will ring it.",
      value: typed.number,
      errors,
      inputmode: "tel",
      autocomplete: "off",
      width: "20",
    },
  )}${textInput({ name: "source", label: "Where it is published", hint: "Like: back of a debit card; northmoorbank.example/contact", value: typed.source, errors, autocomplete: "off" })}${dateInput(
    { name: "checked", label: "When you looked", day: typed.day, month: typed.month, year: typed.year, errors },
  )}${textArea({ name: "shows", label: "Numbers that its calls show", hint: "One a line. If the number above only takes calls, leave it out here: then a call that shows it is an imitation.", rows: 3, value: typed.shows, errors })}${button("Propose it")}`,
)}</div></section></div>`;

export const stateTag = (state: OrganisationState): Html =>
  html`<span class="cl-tag ${state === "enrolled" ? "cl-tag--calm" : state === "suspended" ? "cl-tag--danger" : state === "proposed" ? "cl-tag--caution" : "cl-tag--plain"}">${STATE_SAID[state]}</span>`;

const wrongTag = (n: number | undefined): Html | null =>
  n === undefined
    ? null
    : html`<br><span class="cl-tag cl-tag--danger">${n} codes since yesterday confirmed nothing</span>`;
