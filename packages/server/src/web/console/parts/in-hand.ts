import type { AssignError } from "../../../actions/assign.ts";
import type { Assigned, InHand } from "../../../store/assignments.ts";
import type { OfficerRow } from "../../../store/officers.ts";
import { button, type FieldErrors, select } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { form, type Visit } from "./frame.ts";
import { recently } from "./say.ts";

export type InHandView = {
  visit: Visit;
  thing: InHand;
  assigned: Assigned;
  /** Who else can be given it. */
  officers: readonly Pick<OfficerRow, "id" | "name">[];
  now: Date;
  errors: FieldErrors;
};

export const HAND_FIELD = "to";
const PATH = { report: "/console/reports", series: "/console/series" } as const;

/** Who has it in hand, with the buttons to take it, to give it to another and to give it back. */
export function inHand({ visit, thing, assigned, officers, now, errors }: InHandView): Html {
  const isMine = assigned?.id === visit.officer.id;
  const action = `${PATH[thing.kind]}/${thing.id}/assign`;
  const was = html`<input type="hidden" name="was" value="${assigned?.id ?? "nobody"}">`;
  const press = (to: "me" | "nobody", label: string): Html =>
    form(visit, action, html`${was}<button class="cl-btn2" type="submit" name="to" value="${to}">${label}</button>`, {
      plain: true,
    });
  const others = officers.filter(({ id }) => id !== visit.officer.id && id !== assigned?.id);
  const who =
    assigned === null
      ? "Nobody has it in hand."
      : `${isMine ? "You have" : `${assigned.name} has`} it in hand, since ${recently(assigned.since, now)}.`;
  return html`<section class="cl-hand" aria-label="In hand"><p>${who}</p><div class="cl-acts cl-acts--bar">${isMine ? press("nobody", "Give it back") : press("me", assigned === null ? "Take it" : "Take it over")}${
    others.length > 0 &&
    html`<details class="govuk-details"${errors[HAND_FIELD] !== undefined && html` open`}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Give it to somebody</span></summary><div class="govuk-details__text">${form(
      visit,
      action,
      html`${was}${select({
        name: HAND_FIELD,
        label: "To whom?",
        value: "",
        choices: [{ value: "", label: "Choose one" }, ...others.map(({ id, name }) => ({ value: id, label: name }))],
        errors,
      })}${button("Give it to them", "second")}`,
    )}</div></details>`
  }</div></section>`;
}

/** What came in between, as the person who pressed the button needs it. */
export function sayInBetween({ now: has }: Extract<AssignError, { code: "in-other-hands" }>, now: Date): string {
  return has === null
    ? "It was given back meanwhile. Nobody has it now, and nothing was changed"
    : `${has.name} took it meanwhile, ${recently(has.since, now)}. Nothing was changed`;
}
