import { dayOf } from "@clearline/engine";
import type { FastifyRequest } from "fastify";
import type { Proposal, ProposalError } from "../../../actions/organisation-details.ts";
import { dateInput, type FieldErrors, textArea, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { typed } from "../parts/form-body.ts";

/** The details of an organisation, as they stand in the form. */
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

export const PROPOSAL_FIELD: Record<ProposalError["code"], string> = {
  "name-missing": "name",
  "name-too-long": "name",
  "organisation-known": "name",
  "published-number-wrong": "number",
  "number-source-missing": "source",
  "number-day-wrong": "checked",
  "shows-wrong": "shows",
};

/** Something is wrong with the details that were typed. */
export const isProposalWrong = (errors: FieldErrors): boolean =>
  ["name", "number", "source", "checked", "shows"].some((name) => errors[name] !== undefined);

export const proposalTyped = (request: FastifyRequest): ProposalTyped => ({
  name: typed(request, "name"),
  number: typed(request, "number"),
  source: typed(request, "source"),
  day: typed(request, "checked-day"),
  month: typed(request, "checked-month"),
  year: typed(request, "checked-year"),
  shows: typed(request, "shows"),
});

export const proposalOf = ({ name, number, source, day, month, year, shows }: ProposalTyped): Proposal => ({
  name,
  publishedNumber: number,
  source,
  checked: dayOf(Number(year), Number(month), Number(day)),
  shows,
});

/** @param rung which number a second officer rings */
export const proposalFields = (given: ProposalTyped, errors: FieldErrors, rung: string): Html =>
  html`${textInput({ name: "name", label: "Its name, as people say it", value: given.name, errors, autocomplete: "off" })}${textInput(
    {
      name: "number",
      label: "The number it publishes",
      hint: `Find it yourself: on a card, a letter or its own site. Never from the person who asks. ${rung}`,
      value: given.number,
      errors,
      inputmode: "tel",
      autocomplete: "off",
      width: "20",
    },
  )}${textInput({ name: "source", label: "Where it is published", hint: "Like: back of a debit card; northmoorbank.example/contact", value: given.source, errors, autocomplete: "off" })}${dateInput(
    { name: "checked", label: "When you looked", day: given.day, month: given.month, year: given.year, errors },
  )}${textArea({ name: "shows", label: "Numbers that its calls show", hint: "One a line. If the number above only takes calls, leave it out here: then a call that shows it is an imitation.", rows: 3, value: given.shows, errors })}`;
