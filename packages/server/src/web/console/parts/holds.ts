import { type Day, dayOf, sayDay } from "@clearline/engine";
import type { FastifyRequest } from "fastify";
import type { HoldError } from "../../../actions/legal-hold.ts";
import { can } from "../../../actions/permissions.ts";
import type { LegalHoldLine } from "../../../store/legal-holds.ts";
import { button, dateInput, type FieldErrors, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { typed } from "./form-body.ts";
import { form, type Visit } from "./frame.ts";
import { REFUSALS } from "./refusals.ts";
import { moment } from "./say.ts";

export const KEEPING = "/console/keeping";

/** Legal holds on a report or a series: who keeps it, why, and how it is let go. */
/** @param at the series whose page it is on */
export const holdsNotice = (visit: Visit, holds: readonly LegalHoldLine[], at: string | null = null): Html | null =>
  holds.length === 0
    ? null
    : html`<div class="cl-notice cl-notice--small cl-gap-1">${holds.map(
        (one) => html`<p>${holdWords(one, at)}</p>${liftForm(visit, one)}`,
      )}</div>`;

export const holdWords = (
  { reason, by_name, made_at, until, series_id, name }: LegalHoldLine,
  at: string | null = null,
): Html =>
  html`<b>Held for a case${series_id !== at && html`, with its series <a href="/console/series/${series_id}">${name}</a>`}:</b> ${reason} <span class="cl-meta">${by_name}, ${moment(made_at)}. ${until === null ? "Until somebody lifts it." : `Until ${sayDay(until)}.`}</span>`;

/** For those who may, and not for whoever made it. */
export function liftForm(visit: Visit, { id, made_by }: LegalHoldLine): Html | null {
  if (!can(visit.officer, "lift-holds")) return null;
  if (made_by === visit.officer.id) return html`<p class="cl-meta">Another approver or admin must lift it.</p>`;
  return form(
    visit,
    `${KEEPING}/${id}/lift`,
    html`<button class="cl-btn2" type="submit">Lift the hold<span class="govuk-visually-hidden"> ${id}</span></button>`,
    { plain: true },
  );
}

const FIELDS = { reason: "hold-reason", until: "hold-until" } as const;
export type HoldTyped = Readonly<Record<string, string>>;

export const holdForm = (
  visit: Visit,
  at: string,
  { what, errors, typed: given }: { what: "report" | "series"; errors: FieldErrors; typed: HoldTyped },
): Html | null =>
  can(visit.officer, "put-holds")
    ? html`<details class="govuk-details"${Object.values(FIELDS).some((name) => errors[name] !== undefined) && html` open`}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Keep it for a case</span></summary><div class="govuk-details__text"><p class="govuk-body">${what === "report" ? "This report is" : "The reports of this series are"} not deleted while a hold is on. <a href="${KEEPING}">How long things are kept</a>.</p>${form(
        visit,
        `${at}/hold`,
        html`${textInput({ name: FIELDS.reason, label: "Why?", hint: "Such as a crime number. Give no names.", value: given[FIELDS.reason], errors })}${dateInput({ name: FIELDS.until, label: "Until which day?", hint: "Leave it empty to hold it until somebody lifts it.", day: given[`${FIELDS.until}-day`] ?? "", month: given[`${FIELDS.until}-month`] ?? "", year: given[`${FIELDS.until}-year`] ?? "", errors })}${button("Put the hold on", "second")}`,
      )}</div></details>`
    : null;

/** What was typed into it: the day is undefined where it is none. */
export function holdTyped(request: FastifyRequest): {
  reason: string;
  until: Day | null | undefined;
  typed: HoldTyped;
} {
  const names = [FIELDS.reason, ...["day", "month", "year"].map((part) => `${FIELDS.until}-${part}`)];
  const given = Object.fromEntries(names.map((name) => [name, typed(request, name)]));
  const parts = names.slice(1).map((name) => (given[name] ?? "").trim());
  const [d = 0, m = 0, y = 0] = parts.map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : 0));
  const until = parts.every((part) => part === "") ? null : (dayOf(y < 100 ? y + 2000 : y, m, d) ?? undefined);
  return { reason: given[FIELDS.reason] ?? "", until, typed: given };
}

/** Where its errors stand; null for one that has no field. */
export function holdErrors(code: HoldError["code"]): FieldErrors | null {
  const { say } = REFUSALS[code];
  if (code === "reason-missing" || code === "reason-too-long") return { [FIELDS.reason]: say };
  return code === "until-not-a-day" || code === "until-has-been" ? { [FIELDS.until]: say } : null;
}
