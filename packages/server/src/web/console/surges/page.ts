import { type Day, daysBetween, tailError } from "@clearline/engine";
import { londonDay } from "../../../actions/days.ts";
import type { CaseWithWords } from "../../../store/cases.ts";
import { button, errorSummary, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { byPlace, isWhere, usualTop } from "../parts/calls.ts";
import { curve, curveTable, everyDay, legend } from "../parts/chart.ts";
import { form } from "../parts/frame.ts";
import { dotMap } from "../parts/map.ts";
import { reportLines } from "../parts/report-lines.ts";
import { count, days, everySo, onceIn, recently, shortDay } from "../parts/say.ts";
import { doubts } from "./doubts.ts";
import { life } from "./life.ts";
import { surgeTag } from "./list-page.ts";
import { placeTable } from "./place-table.ts";
import { dayLabel, surgeSentence } from "./sentence.ts";
import type { SurgeView } from "./view.ts";

/** Is it real? The heading is the sentence; picture, table and doubts stand together. */
export const surgePage = (view: SurgeView): Html => {
  const { surge, now, recurrenceSetting, errors } = view;
  const today = londonDay(now);
  return html`${errorSummary(errors)}<p class="cl-eyebrow">Surge ${surge.id}, raised ${recently(surge.found_at, now)} ${surgeTag(surge)}</p>
<h1 class="cl-h1 cl-sayline">${surgeSentence(surge, today)}</h1>
<p class="cl-lead">If nothing had changed, chance alone would give a cluster this strong <b>${onceIn(surge.recurrence_days)}</b>. The alarm is set to one false alarm ${everySo(recurrenceSetting)}.</p>
${surge.dismissed_why !== null && html`<div class="cl-notice"><h2>Dismissed</h2><p>${surge.dismissed_why}</p></div>`}
${acts(view)}
<div class="cl-cols cl-cols--side"><div class="cl-stack">${picture(view, today)}${life(view)}${placeTable(view)}${behindIt(view)}</div><div class="cl-stack">${where(view)}${doubts(view)}${method(view)}</div></div>`;
};

function acts({ visit, surge, warnings, errors, why }: SurgeView): Html {
  const draft = warnings.find(({ state }) => state !== "withdrawn");
  return html`<div class="cl-acts">${
    draft
      ? html`<a class="cl-btn2 cl-btn2--go" href="/console/warnings/${draft.id}">${draft.state === "draft" ? "Open the draft warning" : "Open the warning"}</a>`
      : form(
          visit,
          `/console/surges/${surge.id}/warn`,
          html`<button class="cl-btn2 cl-btn2--go" type="submit">Draft a warning</button>`,
          { plain: true },
        )
  }<a class="cl-btn2" href="#behind">The ${surge.reports.length} reports</a></div>${
    surge.ended_at === null &&
    html`<details class="govuk-details cl-gap-1"${errors["why"] !== undefined && html` open`}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Not a surge</span></summary><div class="govuk-details__text">${form(
      visit,
      `/console/surges/${surge.id}/dismiss`,
      html`${textInput({ name: "why", label: "Why is there nothing to warn about?", hint: "Kept for the next time, and in the audit log.", value: why, errors })}${button("End this alarm", "second")}`,
    )}</div></details>`
  }`;
}

function picture({ surge, stream, span }: SurgeView, today: Day): Html {
  const inside = stream.filter((one) => isWhere(surge, one));
  const found = everyDay(
    inside.map(({ call_date }) => call_date),
    span.from,
    span.to,
  );
  const length = daysBetween(surge.starts_on, surge.ends_on) + 1;
  const level = surge.usual ?? surge.expected;
  const usual = usualTop(level / length);
  // With too short a past there is no "usual": then it is what the scan expects.
  const likely = `${level.toFixed(1)} ${surge.usual === null ? "expected" : "usual"}`;
  const label = `${dayLabel(surge)}. ${surge.observed} seen from ${days(surge.starts_on, surge.ends_on, today)}, ${likely}; usually 0 to ${usual} a day`;
  return html`<section class="cl-pane" aria-labelledby="pic"><div class="cl-pane__head"><h2 class="cl-h2" id="pic">Seen and usual</h2><span class="cl-meta">${surge.observed} seen, ${likely}</span></div><div class="cl-pane__body">${curve({ days: found, window: { from: surge.starts_on, to: surge.ends_on }, usual, today, label, wide: true })}${legend(["window", "seen", "usual", "today"])}<p class="cl-meta">The band holds 19 usual days in 20. Bars show every report of this kind ${surge.places.length === 0 ? "that named no place" : "there"}; of those with the same words or contact the alarm counts one, as they may be one person.</p>${curveTable(found, today)}</div></section>`;
}

function where({ surge, behind }: SurgeView): Html {
  const dots = byPlace(behind);
  if (dots.length === 0)
    return html`<section class="cl-pane" aria-labelledby="wh"><div class="cl-pane__head"><h2 class="cl-h2" id="wh">Where</h2></div><div class="cl-pane__body cl-pad"><p class="govuk-body">There is no map: none of these calls named a place we know.</p></div></section>`;
  const centre = dots.find(({ name }) => name === surge.centre) ?? dots[0];
  const ring = centre ? { lat: centre.lat, lon: centre.lon, km: surge.radius_km } : null;
  return html`<section class="cl-pane" aria-labelledby="wh"><div class="cl-pane__head"><h2 class="cl-h2" id="wh">Where</h2><span class="cl-meta">Within ${Math.max(1, Math.round(surge.radius_km))} km of ${surge.centre}</span></div><div class="cl-pane__body">${dotMap(dots, { ring, label: `Map of the surge: ${dots.map(({ name, n }) => `${name} ${n}`).join(", ")}` })}${surge.placeless > 0 && html`<p class="cl-meta">Not on the map: ${count(surge.placeless, "call")} that named no place we know.</p>`}</div></section>`;
}

const behindIt = ({ lines, behind, now, lookHours, surge }: SurgeView): Html =>
  html`<section class="cl-pane" id="behind" aria-labelledby="bh"><div class="cl-pane__head"><h2 class="cl-h2" id="bh">The ${surge.reports.length} reports behind it</h2></div>${reportLines(lines, { now, hours: lookHours }, { aside: ({ id }) => dayOf(behind, id, now) })}</section>`;

function dayOf(behind: readonly CaseWithWords[], id: string, now: Date): string {
  const day = behind.find(({ report_id }) => report_id === id)?.call_date;
  return day === undefined ? "" : shortDay(day, londonDay(now));
}

const NULL_MODELS: Readonly<Record<string, string>> = {
  permutation: "every report on its own",
  dispersed: "reports in clumps, as each place’s own past shows",
  "dispersed-once-a-day":
    "each kind of call once for each place and day, and what is still clumped as each place’s own past shows",
  history: "a count about what the weeks before had of this kind of call, all places together",
};

const isOfHistory = ({ null_model }: SurgeView["surge"]): boolean => null_model === "history";

const METHOD_WORDS = {
  scan: "A space-time permutation scan (Kulldorff and others, 2005): circles of places over the last days, against the same reports with their days shuffled.",
  history:
    "This kind of call beside its own past, all places together. It finds a kind that is new, where there is too little past to shuffle.",
} as const;

/** The figures as a statistician would ask for them. */
function method({ surge, now }: SurgeView): Html {
  const rows: [string, string][] = [
    [
      "Area",
      surge.places.length === 0
        ? "No place known"
        : `${count(surge.places.length, "place")} within ${surge.radius_km.toFixed(1)} km of ${surge.centre}`,
    ],
    ["Days", days(surge.starts_on, surge.ends_on, londonDay(now))],
    ["Seen", String(surge.observed)],
    [isOfHistory(surge) ? "Expected by its past" : "Expected by the scan", surge.expected.toFixed(2)],
    ["Times what was expected", surge.ratio.toFixed(1)],
    ["Likelihood ratio (log)", surge.llr.toFixed(2)],
    [isOfHistory(surge) ? "p" : "p, counted over shuffles", small(surge.p)],
    ...(isOfHistory(surge) ? [] : ([["p, from a curve through them", small(surge.p_gumbel)]] as [string, string][])),
    ...(isOfHistory(surge) ? [] : ([["Shuffles", String(surge.replicas)]] as [string, string][])),
    ["By chance", onceIn(surge.recurrence_days)],
    ["How sure that is", howSure(surge)],
    ["Likely harm, to rank alarms", surge.harm.toFixed(1)],
    ["What chance is taken to be", NULL_MODELS[surge.null_model] ?? surge.null_model],
    ["Still stood", recently(surge.seen_at, now)],
  ];
  return html`<section class="cl-pane" aria-labelledby="me"><div class="cl-pane__head"><h2 class="cl-h2" id="me">Method and figures</h2></div><div class="cl-pane__body"><p class="cl-meta">${METHOD_WORDS[isOfHistory(surge) ? "history" : "scan"]} Each sender is counted once in 14 days.</p><dl class="cl-factlist">${rows.map(
    ([name, value]) => html`<div class="cl-fact cl-fact--two"><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl></div></section>`;
}

/** A figure from shuffles is never exact: what other shuffles might have said belongs beside it. */
function howSure({ null_model, p_gumbel, replicas, recurrence_days: days }: SurgeView["surge"]): string {
  if (null_model === "history")
    return "Good to about twice or half as reports stand. One report more, or another day, can move it several times.";
  const times = Math.max(MOST_STEADY, tailError(p_gumbel, replicas));
  const [more, less] = [onceIn(days / times), onceIn(days * times)];
  const range = more === less ? more : `${more} to ${less}`;
  return `Other shuffles would say ${range}, two times in three. The words change when it is twice or half of what they say.`;
}
/** The figure that was said stays until the new one is twice or half of it. */
const MOST_STEADY = 1.4;

const small = (p: number): string => (p < 0.001 ? p.toExponential(1) : p.toFixed(3));
