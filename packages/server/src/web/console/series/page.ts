import type { Because, Day, ScriptLine } from "@clearline/engine";
import { londonDay } from "../../../actions/days.ts";
import type { Assigned } from "../../../store/assignments.ts";
import type { CaseWithWords } from "../../../store/cases.ts";
import type { LegalHoldLine } from "../../../store/legal-holds.ts";
import type { OfficerRow } from "../../../store/officers.ts";
import type { QueueRow } from "../../../store/queue.ts";
import type { MemberRow, SeriesRow } from "../../../store/series.ts";
import type { WarningRow } from "../../../store/warnings.ts";
import { button, errorSummary, type FieldErrors, textInput } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { byPlace, curveDays, tally } from "../parts/calls.ts";
import { curve, curveTable, everyDay, legend, meter } from "../parts/chart.ts";
import { form, type Visit } from "../parts/frame.ts";
import { holdForm, holdsNotice, type HoldTyped } from "../parts/holds.ts";
import { seriesNav } from "../parts/series-nav.ts";
import { inHand } from "../parts/in-hand.ts";
import { type NotesView, notesPane } from "../parts/notes.ts";
import { dotMap } from "../parts/map.ts";
import { maskedText, type SecretWords } from "../parts/mark-text.ts";
import { lineTitle } from "../parts/report-lines.ts";
import { ASK_WORDS, CHANNEL_WORDS, count, KIND_WORDS, OUTCOME_WORDS, shortDay } from "../parts/say.ts";
import { ARRANGE, type ArrangeView, historyPane, mayBelongPane, relatedPane, tickedForm } from "./arrange-panes.ts";
import { exportPane } from "./export-pane.ts";
import { scriptPane } from "./script-pane.ts";
import { tipsPane } from "./tips-pane.ts";

export type SeriesView = {
  visit: Visit;
  series: SeriesRow;
  members: readonly MemberRow[];
  cases: readonly CaseWithWords[];
  lines: readonly QueueRow[];
  warnings: readonly WarningRow[];
  /** Sealed tips that name one of its numbers, as far as can be told without opening them. */
  tips: readonly string[];
  /** The lines that its reports share, of so many looked at. */
  script: { lines: readonly ScriptLine[]; of: number };
  /** What is covered in the words of each report. */
  secretsOf: ReadonlyMap<string, SecretWords>;
  arrange: ArrangeView;
  /** Why its reports are not deleted, where they are not. */
  holds: readonly LegalHoldLine[];
  /** A refused one, as it was typed. */
  hold: HoldTyped;
  assigned: Assigned;
  officers: readonly OfficerRow[];
  notes: Pick<NotesView, "notes" | "secrets" | "typed">;
  now: Date;
  errors: FieldErrors;
  /** The name in the form, which may be a refused one. */
  name: string;
  /** A refused day in the form of the files; empty else. */
  since: string;
};

/** One gang or coincidence? What grew where, and why each report is thought to belong. */
export const seriesPage = (view: SeriesView): Html => {
  const { series, errors } = view;
  const isOpen = series.closed_at === null;
  return html`${errorSummary(errors)}<div class="cl-bar"><div><p class="cl-eyebrow">Series ${series.id}${!isOpen && ", closed: no report is left in it"}</p><h1 class="cl-h1">${series.name}</h1></div><div class="cl-acts cl-acts--bar">${warn(view)}</div></div>
${seriesNav(series.id, "series")}
${inHand({ ...view, thing: { kind: "series", id: series.id } })}
${holdsNotice(view.visit, view.holds, series.id)}${isOpen && renaming(view)}${isOpen && holdForm(view.visit, `/console/series/${series.id}`, { what: "series", errors, typed: view.hold })}
${figures(view)}
<div class="cl-cols cl-cols--side">${grew(view)}${where(view)}</div>
<div class="cl-cols cl-cols--side cl-gap-2"><div>${reports(view)}${tipsPane(view.tips)}${mayBelongPane(view.arrange)}${historyPane(view.arrange)}</div><div>${notesPane({ ...view.notes, visit: view.visit, thing: { kind: "series", id: series.id }, isOpen, errors })}${scriptPane(view.script.lines, view.script.of)}${inCommon(view)}${isOpen && relatedPane(view.arrange)}${exportPane({ seriesId: series.id, errors, since: view.since })}</div></div>`;
};

const renaming = ({ visit, series, errors, name }: SeriesView): Html =>
  html`<details class="govuk-details"${errors["name"] !== undefined && html` open`}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Rename it</span></summary><div class="govuk-details__text">${form(
    visit,
    `/console/series/${series.id}/name`,
    html`${textInput({ name: "name", label: "A name that a person would use", hint: "Such as: Bank fraud team, safe account.", value: name, errors })}${button("Rename", "second")}`,
  )}</div></details>`;

function warn({ visit, series, warnings, members }: SeriesView): Html | null {
  const open = warnings.find(({ state }) => state !== "withdrawn");
  if (open) return html`<a class="cl-btn2 cl-btn2--go" href="/console/warnings/${open.id}">Open the warning</a>`;
  if (members.length === 0) return null;
  return form(
    visit,
    `/console/series/${series.id}/warn`,
    html`<button class="cl-btn2 cl-btn2--go" type="submit">Draft a warning</button>`,
    { plain: true },
  );
}

function figures({ cases, members, lines, now }: SeriesView): Html {
  const yesterday = new Date(now.getTime() - 86_400_000);
  const since = lines.filter((line) => isToldSince(line, yesterday)).length;
  const numbers = new Set(cases.flatMap(({ number_e164 }) => number_e164 ?? [])).size;
  const said = (outcome: string): number => cases.filter((one) => one.outcome === outcome).length;
  return html`<dl class="cl-stat">${[
    ["Reports", String(members.length)],
    ["Since yesterday", `+${since}`],
    ["Lost money", count(said("money_lost"), "person", "people")],
    ["Gave details", count(said("details_given"), "person", "people")],
    ["Numbers shown", `${numbers} different`],
    ["Places", String(byPlace(cases).length)],
  ].map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** The same as the list of series counts: of an anonymous report the day is known. */
const isToldSince = ({ received_at, received_on }: QueueRow, at: Date): boolean =>
  received_at === null ? received_on >= londonDay(at) : received_at >= at;

function grew({ cases, now }: SeriesView): Html {
  const today = londonDay(now);
  const found = cases.map(({ call_date }) => call_date);
  const first = [...found].sort()[0] ?? null;
  const { from, to } = curveDays(today, first);
  const days = everyDay(found, from, to);
  const top = days.reduce((a, b) => (b.n > a.n ? b : a));
  const label = `Reports a day, ${shortDay(from, today)} to ${shortDay(to, today)}. Most: ${top.n} on ${shortDay(top.day, today)}`;
  return html`<section class="cl-pane" aria-labelledby="grew"><div class="cl-pane__head"><h2 class="cl-h2" id="grew">How it grew</h2></div><div class="cl-pane__body">${curve({ days, window: null, usual: null, today, label, wide: true })}${legend(["seen", "today"])}${curveTable(days, today)}</div></section>`;
}

function where({ cases, series }: SeriesView): Html {
  const dots = byPlace(cases);
  const unknown = cases.length - dots.reduce((sum, { n }) => sum + n, 0);
  return html`<section class="cl-pane" aria-labelledby="where"><div class="cl-pane__head"><h2 class="cl-h2" id="where">Where</h2></div><div class="cl-pane__body">${dotMap(dots, { label: `Map of ${series.name}: ${dots.map(({ name, n }) => `${name} ${n}`).join(", ")}` })}<ul class="cl-plainlist cl-gap-1">${dots.map(({ name, n }) => html`<li>${name}: ${n}</li>`)}${unknown > 0 && html`<li>Place not known: ${unknown}</li>`}</ul></div></section>`;
}

function reports({ visit, series, members, cases, lines, secretsOf, now, arrange }: SeriesView): Html {
  const today = londonDay(now);
  const caseOf = new Map(cases.map((one) => [one.report_id, one]));
  const memberOf = new Map(members.map((one) => [one.report_id, one]));
  const newest = [...lines].sort((a, b) => dayOf(caseOf, b).localeCompare(dayOf(caseOf, a)));
  return html`<section class="cl-pane" aria-labelledby="rep"><div class="cl-pane__head"><h2 class="cl-h2" id="rep">Reports, and why each belongs</h2></div><ul class="cl-rows">${newest.map(
    (line) => {
      const member = memberOf.get(line.id);
      const day = caseOf.get(line.id)?.call_date;
      return html`<li><div><input class="cl-tick" type="checkbox" name="report" value="${line.id}" form="${ARRANGE}" aria-label="Report ${line.id}"> <a href="/console/reports/${line.id}"><b>${lineTitle(line)}</b></a><br><span class="cl-meta">Report ${line.id}: ${line.case_place ?? "place not known"}${day !== undefined && `, ${shortDay(day, today)}`}</span>${member && why(member, secretsOf.get(line.id))}</div>${form(
        visit,
        `/console/reports/${line.id}/leave-series`,
        html`<input type="hidden" name="back" value="/console/series/${series.id}"><button class="cl-btn2" type="submit">Take out<span class="govuk-visually-hidden"> report ${line.id}</span></button>`,
        { plain: true },
      )}</li>`;
    },
  )}</ul>${lines.length > 0 && tickedForm(arrange)}</section>`;
}

const dayOf = (cases: ReadonlyMap<string, CaseWithWords>, line: QueueRow): Day | "" =>
  cases.get(line.id)?.call_date ?? "";

const SHOWN_REASONS = 1;

function why({ because, by_person }: MemberRow, secrets: SecretWords | undefined): Html {
  const strongest: Because[] = [...because].sort((a, b) => b.score - a.score).slice(0, SHOWN_REASONS);
  const kept = by_person !== null && html`<br><span class="cl-meta">Kept here by an officer.</span>`;
  if (kept !== false && strongest.length === 0) return kept;
  if (strongest.length === 0) return html`<br><span class="cl-meta">The first of the series.</span>`;
  return html`${kept}<ul class="cl-because">${strongest.map(({ to, score, say }) => html`<li><span class="cl-meta">${maskedText(say, secrets)} (report ${to})</span>${meter(score)}</li>`)}</ul>`;
}

/** What all or most have in common, and what they do not. */
function inCommon({ cases }: SeriesView): Html {
  const all = cases.length;
  const rows = [
    ...tally(cases.map(({ impersonated_kind }) => impersonated_kind)).map(({ word, n }) => ({
      say: `Said to be: ${KIND_WORDS[word].toLowerCase()}`,
      n,
    })),
    ...tally(cases.map(({ channel }) => channel)).map(({ word, n }) => ({
      say: `How: ${CHANNEL_WORDS[word].toLowerCase()}`,
      n,
    })),
    ...tally(cases.flatMap(({ asked_for }) => asked_for)).map(({ word, n }) => ({
      say: `Asked for: ${ASK_WORDS[word].toLowerCase()}`,
      n,
    })),
    ...tally(cases.map(({ outcome }) => outcome)).map(({ word, n }) => ({
      say: `What came of it: ${OUTCOME_WORDS[word].toLowerCase()}`,
      n,
    })),
  ];
  return html`<section class="cl-pane" aria-labelledby="common"><div class="cl-pane__head"><h2 class="cl-h2" id="common">What they have in common</h2></div><div class="cl-pane__body"><ul class="cl-because">${rows.map(
    ({ say, n }) => html`<li><span>${say}</span><span>${n} of ${all}</span></li>`,
  )}</ul></div></section>`;
}
