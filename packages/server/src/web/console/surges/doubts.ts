import { addDays, daysBetween } from "@clearline/engine";
import { type Html, html } from "../../shell/html.ts";
import { isWithin } from "../parts/calls.ts";
import { count, SOURCE_WORDS } from "../parts/say.ts";
import type { SurgeView } from "./view.ts";

/** What speaks for and against trusting the alarm. Doubt is shown to officers, never hidden. */
export const doubts = (view: SurgeView): Html =>
  html`<section class="cl-pane" aria-labelledby="doubt"><div class="cl-pane__head"><h2 class="cl-h2" id="doubt">Before you trust it</h2></div><div class="cl-pane__body"><ul class="govuk-list govuk-list--bullet">${[
    separatePeople(view),
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

function handled({ lines }: SurgeView): string {
  const confirmed = lines.filter(({ state }) => state === "confirmed").length;
  return confirmed === lines.length
    ? "An officer has confirmed the facts of every one."
    : `An officer has confirmed the facts of ${confirmed} of ${lines.length}. The rest are as the program read them.`;
}

const ourWarnings = ({ stirs }: SurgeView): Html =>
  stirs.length === 0
    ? html`No warning of ours went out here in the 14 days before to stir people up.`
    : html`A warning of ours went out here and may have brought people to tell us: ${stirs.map(({ id, content }, i) => html`${i > 0 && ", "}<a href="/console/warnings/${id}">${content.title}</a>`)}.`;

function comeLate({ lines, behind }: SurgeView): string {
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
  const outside = stream.filter((one) => !isWithin(surge.places, one));
  const length = daysBetween(surge.starts_on, surge.ends_on) + 1;
  const within = (from: string, to: string): number =>
    outside.filter(({ call_date }) => call_date >= from && call_date <= to).length;
  const now = within(surge.starts_on, surge.ends_on);
  const before = within(addDays(surge.starts_on, -length), addDays(surge.starts_on, -1));
  return `Everywhere else: ${now} in the same days, ${before} in as many days before.`;
}
