import { addDays, daysBetween, inAll } from "@clearline/engine";
import { type Html, html } from "../../shell/html.ts";
import { isWhere } from "../parts/calls.ts";
import { count, onceIn, SOURCE_WORDS } from "../parts/say.ts";
import type { SurgeView } from "./view.ts";

/** What speaks for and against trusting the alarm. Doubt is shown to officers, never hidden. */
export const doubts = (view: SurgeView): Html =>
  html`<section class="cl-pane" aria-labelledby="doubt"><div class="cl-pane__head"><h2 class="cl-h2" id="doubt">Before you trust it</h2></div><div class="cl-pane__body"><ul class="govuk-list govuk-list--bullet">${[
    separatePeople(view),
    repeated(view),
    howItCame(view),
    handled(view),
    ourWarnings(view),
    comeLate(view),
    elsewhere(view),
  ].map((doubt) => html`<li>${doubt}</li>`)}</ul></div></section>`;

function separatePeople({ lines, sameContact }: SurgeView): string {
  const anonymous = lines.length - sameContact;
  return sameContact === 0
    ? `No two of the ${lines.length} reports give the same phone or e-mail address. Anonymous ones cannot be compared.`
    : `${count(sameContact, "report")} came from a phone or e-mail address that another one gave. At most ${anonymous} are from separate people.`;
}

const howItCame = ({ sources }: SurgeView): string =>
  `${sources.map(({ source, n }) => `${SOURCE_WORDS[source]}: ${n}`).join(". ")}.`;

function repeated({ surge }: SurgeView): string {
  return surge.repeats === 0
    ? "No sender counts twice: none gave the same address or the same words again."
    : `${count(surge.repeats, "more report")} came from senders counted here, by address or by words. They are left out.`;
}

function handled({ lines }: SurgeView): string {
  const confirmed = lines.filter(({ state }) => state === "confirmed").length;
  return confirmed === lines.length
    ? "An officer has confirmed the facts of every one."
    : `An officer has confirmed the facts of ${confirmed} of ${lines.length}. The rest are as the program read them.`;
}

const ourWarnings = (view: SurgeView): Html => html`${ourWarningsHere(view)}${withoutThem(view)}`;

/** The alarm computed without what we may have stirred up ourselves. */
function withoutThem({ surge, recurrenceSetting }: SurgeView): string {
  const { unstirred_observed: left, unstirred_recurrence_days: apart } = surge;
  if (left === null || apart === null) return "";
  if (apart < 1) return ` Without those reports ${left} are left, and there is no surge.`;
  const still = apart >= recurrenceSetting ? "it would still be an alarm" : "it would be no alarm";
  return ` Without those reports ${left} are left, and ${still}: by chance ${onceIn(apart)}.`;
}

const ourWarningsHere = ({ stirs }: SurgeView): Html =>
  stirs.length === 0
    ? html`No warning of ours went out here in the 14 days before to stir people up.`
    : html`A warning of ours went out here and may have brought people to tell us: ${stirs.map(({ id, content }, i) => html`${i > 0 && ", "}<a href="/console/warnings/${id}">${content.title}</a>`)}.`;

function comeLate(view: SurgeView): string {
  return `${toldLate(view)}${whenIn(view)}`;
}

/** What it comes to when late reports are in, with the range that nine in ten such guesses keep to. */
function whenIn({ complete }: SurgeView): string {
  if (complete === null) return "";
  const { told, expected, low, high } = inAll(complete);
  if (high === told) return "";
  return ` When they are in, expect about ${Math.round(expected)} calls where ${told} are told so far: ${low} to ${high}, in nine cases of ten.`;
}

function toldLate({ lines, behind }: SurgeView): string {
  const toldOn = new Map(lines.map(({ id, received_on }) => [id, received_on]));
  const late = behind.filter(({ report_id, call_date }) => {
    const told = toldOn.get(report_id);
    return told !== undefined && daysBetween(call_date, told) >= 2;
  }).length;
  return late === 0
    ? "All were told within a day of the call. Late ones may still come."
    : `Reports come in late: ${late} of ${behind.length} were told two days or more after the call, so the last days may still grow.`;
}

function elsewhere({ surge, stream }: SurgeView): string {
  const outside = stream.filter((one) => !isWhere(surge, one));
  const length = daysBetween(surge.starts_on, surge.ends_on) + 1;
  const within = (from: string, to: string): number =>
    outside.filter(({ call_date }) => call_date >= from && call_date <= to).length;
  const now = within(surge.starts_on, surge.ends_on);
  const before = within(addDays(surge.starts_on, -length), addDays(surge.starts_on, -1));
  return `Everywhere else: ${now} in the same days, ${before} in as many days before.`;
}
