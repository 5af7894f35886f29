import type { Day, ImpersonatedKind, WarningAdvice } from "@clearline/engine";
import type { WarningRow } from "../../../store/warnings.ts";
import type { Services } from "../../services.ts";
import { dotMap } from "../../shell/dot-map.ts";
import { button, errorSummary, textInput } from "../../shell/form.ts";
import { type Html, html, type Part } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";
import { warningRows } from "../warnings/rows.ts";
import type { NearPlace } from "./counts.ts";

export type NearView = {
  typed: string;
  /** The place the person asked for; null for the whole area. */
  around: string | null;
  /** A sentence, where what they typed is no place we know. */
  error: string | null;
  places: readonly NearPlace[];
  moreThan: number | null;
  days: number;
  /** Who callers say they are, in enough of these calls to say so. Fixed words only: nothing a reporter wrote. */
  kinds: readonly ImpersonatedKind[];
  warnings: readonly WarningRow[];
  today: Day;
};

export function nearPage(services: Services, view: NearView): string {
  const { around, error, typed, places, days, moreThan } = view;
  const where = around ?? services.view.areaName;
  const title = `What’s happening ${around === null ? "in" : "near"} ${where}`;
  const errors: Record<string, string> = error === null ? {} : { place: error };
  const told =
    moreThan === null
      ? `A few people, or none, told us about calls in the last ${days} days.`
      : `More than ${moreThan} people told us about calls in the last ${days} days.`;
  const main = html`${errorSummary(errors)}<div class="cl-bar"><div><h1 class="cl-h1">${title}</h1><p class="cl-lead">${told}</p></div>
<form class="cl-inline" method="get" action="/near" novalidate>${textInput({ name: "place", label: "Postcode or place", value: typed, errors, width: "10", autocomplete: "postal-code", spellcheck: false, maxlength: 100 })}${button("Change", "second")}</form></div>
<div class="cl-grid cl-grid--main"><section aria-label="Map and list of places">${places.length === 0 ? empty(where, days) : mapAndList(where, places, days)}</section>
<div class="cl-stack"><section aria-labelledby="going-round"><h2 class="cl-h2" id="going-round">Calls going round now</h2>${goingRound(view, services)}</section>
<section aria-labelledby="warnings"><h2 class="cl-h2" id="warnings">Warnings</h2>${
    view.warnings.length === 0
      ? html`<p class="govuk-body cl-gap-1">No warning covers ${where} today. That does not mean no calls.</p>`
      : warningRows(services, view.warnings, view.today)
  }</section></div></div>
<p class="govuk-body cl-gap-2">Only what people told us. A quiet map does not mean no calls. <a href="/report">Tell us about one</a>.</p>`;
  return residentPage(services.view, { title, main, back: "/", hasErrors: error !== null });
}

const empty = (where: string, days: number): Html =>
  html`<div class="cl-empty"><h2 class="cl-h3">No calls told from ${where} in the last ${days} days</h2><p>That does not mean no calls. <a href="/report">Tell us about one</a>.</p></div>`;

function mapAndList(where: string, places: readonly NearPlace[], days: number): Html {
  const label = `Map of calls told to us around ${where} in the last ${days} days. The same is in the list.`;
  const dots = places.map(({ name, lat, lon, count }) => ({ name, lat, lon, n: count }));
  const counted = places.filter(({ count }) => count !== null);
  const few = places.filter(({ count }) => count === null);
  return html`${dotMap(dots, { label, unit: "miles" })}
<ul class="cl-legend"><li><i class="cl-legend__dot"></i>People who told us</li><li><i class="cl-legend__few"></i>Fewer than 5: we do not show how many</li></ul>
<table class="govuk-table cl-gap-2"><caption class="govuk-table__caption govuk-table__caption--s">People who told us, by place</caption><thead class="govuk-table__head"><tr class="govuk-table__row"><th scope="col" class="govuk-table__header">Place</th><th scope="col" class="govuk-table__header govuk-table__header--numeric">People</th></tr></thead>
<tbody class="govuk-table__body">${[...counted, ...few].map(
    ({ name, count }) =>
      html`<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">${name}</th><td class="govuk-table__cell govuk-table__cell--numeric">${count ?? "fewer than 5"}</td></tr>`,
  )}</tbody></table>`;
}

/** Callers by what they claim, and the act. Kinds that are too mixed to say anything of are left out. */
const KINDS: Partial<Record<ImpersonatedKind, { who: string; act: (advice: WarningAdvice) => string }>> = {
  bank: { who: "a bank", act: ({ bankNumber }) => `End the call. Ring ${bankNumber} from another phone.` },
  police: {
    who: "the police",
    act: ({ policeNumber }) => `Give them nothing. Ring ${policeNumber} from another phone.`,
  },
  government_benefits: { who: "a government office", act: () => "Press nothing. Put the phone down." },
  tax: { who: "the tax office", act: () => "Press nothing. Put the phone down." },
  telecom_provider: { who: "a phone or broadband company", act: () => "Never read out bank details. End the call." },
  tech_support: { who: "computer help", act: () => "Let no one into your computer. End the call." },
  courier: { who: "a parcel company", act: () => "Pay nothing. End the call." },
  retailer: { who: "a shop", act: () => "Give no card details. End the call." },
  energy: { who: "an energy company", act: () => "Give no bank details. End the call." },
  health: { who: "the health service", act: () => "Pay nothing. End the call." },
  family_member: { who: "your family", act: () => "Ring them back on the number you know." },
  investment: { who: "an investment company", act: () => "Send no money. End the call." },
};

function goingRound({ kinds }: NearView, { site }: Services): Part {
  const known = kinds.flatMap((kind) => KINDS[kind] ?? []);
  if (known.length === 0) {
    return html`<p class="govuk-body cl-gap-1">No one kind of call stands out. Any caller who wants money, a code or a secret is likely fraud.</p>`;
  }
  return html`<ul class="cl-rows">${known.map(
    ({ who, act }) =>
      html`<li class="cl-row"><h3 class="cl-h3">Callers who say they are from ${who}</h3><p class="cl-say"><b>If they ring:</b> ${act(site.warningAdvice)}</p></li>`,
  )}</ul>`;
}
