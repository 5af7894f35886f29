import { type Phone, sayPhone } from "@clearline/engine";
import type { OrganisationRow, OrganisationState } from "../../../store/organisations.ts";
import { button, errorSummary, type FieldErrors } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { form, type Visit } from "../parts/frame.ts";
import { proposalFields, type ProposalTyped } from "./proposal-form.ts";

export type ListView = {
  visit: Visit;
  rows: readonly OrganisationRow[];
  /** Those of which a change waits for a second person. */
  changing: ReadonlySet<string>;
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

export const listPage = ({
  visit,
  rows,
  changing,
  manyWrong,
  typed,
  errors,
}: ListView): Html => html`${errorSummary(errors)}
<div class="cl-bar"><div><h1 class="cl-h1">Organisations that log their calls</h1><p class="cl-meta">One person proposes. Another rings the published number and confirms. Then people can check their callers.</p></div><p class="cl-acts cl-acts--bar"><a class="cl-btn2" href="/console/verify">Check a caller</a></p></div>
<div class="cl-cols cl-cols--side"><section class="cl-pane" aria-labelledby="have"><div class="cl-pane__head"><h2 class="cl-h2" id="have">Organisations</h2></div>${
  rows.length === 0
    ? html`<div class="cl-pane__body"><p class="govuk-body">None yet. Until there is one, nobody’s caller can be confirmed here.</p></div>`
    : html`<ul class="cl-rows">${rows.map(
        ({ id, name, state, published_number: number }) =>
          html`<li><div><a href="/console/organisations/${id}">${name}</a><br><span class="cl-meta">Ring back on ${sayPhone(number as Phone)}</span>${changing.has(id) && html`<br><span class="cl-tag cl-tag--caution">a change waits for a second person</span>`}${wrongTag(manyWrong.get(`enrolled:${id}`))}</div>${stateTag(state)}</li>`,
      )}</ul>`
}</section>
<section class="cl-pane" aria-labelledby="new"><div class="cl-pane__head"><h2 class="cl-h2" id="new">Propose one</h2></div><div class="cl-pane__body">${form(
  visit,
  "/console/organisations",
  html`${proposalFields(typed, errors, "A second officer will ring it.")}${button("Propose it")}`,
)}</div></section></div>`;

export const stateTag = (state: OrganisationState): Html =>
  html`<span class="cl-tag ${state === "enrolled" ? "cl-tag--calm" : state === "suspended" ? "cl-tag--danger" : state === "proposed" ? "cl-tag--caution" : "cl-tag--plain"}">${STATE_SAID[state]}</span>`;

const wrongTag = (n: number | undefined): Html | null =>
  n === undefined
    ? null
    : html`<br><span class="cl-tag cl-tag--danger">${n} codes since yesterday confirmed nothing</span>`;
