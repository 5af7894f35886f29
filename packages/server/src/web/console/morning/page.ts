import { type Day, daysBetween, sayDay, sayReceipt, sayTime, instantOf } from "@clearline/engine";
import { londonHour } from "../../../actions/days.ts";
import type { CallBackLine } from "../../../store/call-backs.ts";
import type { DeliveryTotal } from "../../../store/delivery-counts.ts";
import type { Site } from "../../../site.ts";
import type { QueueRow } from "../../../store/queue.ts";
import type { SeriesSummary } from "../../../store/series.ts";
import type { SurgeRow } from "../../../store/surges.ts";
import type { WarningRow } from "../../../store/warnings.ts";
import { type Html, html } from "../../shell/html.ts";
import { icon } from "../../shell/icons.ts";
import { dueWords, PATH as CALL_BACKS } from "../call-backs/page.ts";
import type { KeptClass } from "../../../kept.ts";
import type { ChannelView } from "../channels/state.ts";
import { usualTop } from "../parts/calls.ts";
import { curve, everyDay } from "../parts/chart.ts";
import { form, type Visit } from "../parts/frame.ts";
import { reportLines } from "../parts/report-lines.ts";
import { count, listOf, onceIn, recently } from "../parts/say.ts";
import { PATH as READING, sayBehind } from "../reading/page.ts";
import { seriesLines } from "../series/list-page.ts";
import { dayLabel, surgeSentence } from "../surges/sentence.ts";
import { warningLines } from "../warnings/list-page.ts";
import { announced } from "../keeping/page.ts";
import { gettingOut } from "./getting-out.ts";

export type MorningView = {
  visit: Visit;
  now: Date;
  today: Day;
  /** When this officer last saw the board, before now. */
  lastLook: Date | null;
  /** Reports that came since then. */
  fresh: number;
  surges: readonly SurgeRow[];
  /** The rarest open alarm, with the days of its calls. */
  alarm: { surge: SurgeRow; from: Day; to: Day; days: readonly Day[]; draft: WarningRow | null } | null;
  waiting: readonly QueueRow[];
  waitingCount: number;
  /** Of those that wait, how many are late. */
  lateCount: number;
  /** Waiting and in this officer's hands, and how many in all. */
  mine: readonly QueueRow[];
  mineCount: number;
  mySeries: readonly { id: string; name: string }[];
  lookHours: Site["lookHours"];
  series: readonly SeriesSummary[];
  seriesCount: number;
  grown: ReadonlyMap<string, number>;
  /** Drafts, those that wait for a second person, and those due to be looked at again. */
  warnings: readonly WarningRow[];
  deliveries: readonly DeliveryTotal[];
  channels: readonly ChannelView[];
  /** Promised by call handlers, soonest first, and how many in all. */
  callBacks: readonly CallBackLine[];
  callBackCount: number;
  /** Reports that an earlier reader read, where nobody has had them read again yet. */
  behind: number;
  /** What would go by age from a day that is to come, as last counted. */
  announced: readonly { of: KeptClass; from: Day; told: number }[];
};

/** What must I do before nine? */
export const morningPage = (view: MorningView): Html => html`
<div class="cl-bar"><div><h1 class="cl-h1">${greeting(view)}</h1><p class="cl-meta">${sinceThen(view)}</p></div><a class="cl-btn2" href="/console/new-report">${icon("phone")}Take a call</a></div>
${view.behind > 0 && html`<p class="govuk-body">${sayBehind(view.behind)} <a href="${READING}">Look at it</a>.</p>`}
${announced(view.announced)}
${view.alarm && alarm(view, view.alarm)}${moreAlarms(view)}
<div class="cl-cols cl-gap-2"><div class="cl-stack">${yours(view)}${callBacks(view)}${waiting(view)}${gettingOut(view)}</div><div class="cl-stack">${growing(view)}${warnings(view)}</div></div>`;

function greeting({ visit, now }: MorningView): string {
  const hour = londonHour(now);
  const part = hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
  return `Good ${part}, ${visit.officer.name.split(/\s+/)[0]}`;
}

function sinceThen({ now, today, lastLook, fresh, surges, warnings }: MorningView): string {
  const date = `${sayDay(today, { weekday: true, year: false })}, ${sayTime(instantOf(now), "Europe/London")}.`;
  if (lastLook === null) return `${date} This is your first look at the board.`;
  const raised = surges.filter(({ found_at }) => found_at > lastLook).length;
  const review = warnings.filter(({ state }) => state === "in-review").length;
  const news = [
    count(fresh, "new report"),
    ...(raised > 0 ? [count(raised, "surge")] : []),
    ...(review > 0 ? [`${count(review, "warning")} waiting for a second person`] : []),
  ];
  return `${date} Since you last looked, ${recently(lastLook, now)}: ${listOf(news)}.`;
}

function alarm(
  { visit, now, today }: MorningView,
  { surge, from, to, days, draft }: NonNullable<MorningView["alarm"]>,
): Html {
  const length = daysBetween(surge.starts_on, surge.ends_on) + 1;
  const label = `${dayLabel(surge)}: ${surge.observed} seen in ${count(length, "day")}, ${(surge.usual ?? surge.expected).toFixed(1)} usual`;
  return html`<section class="cl-alarm" aria-labelledby="alarm"><div><p class="cl-eyebrow">${icon("bell")} Surge, raised ${recently(surge.found_at, now)}</p><h2 class="say" id="alarm">${surgeSentence(surge, today)}</h2><p>By chance this would happen ${onceIn(surge.recurrence_days)}.</p><div class="cl-acts">${
    draft
      ? html`<a class="cl-btn2 cl-btn2--go" href="/console/warnings/${draft.id}">Open the ${draft.state === "draft" ? "draft " : ""}warning</a>`
      : form(
          visit,
          `/console/surges/${surge.id}/warn`,
          html`<button class="cl-btn2 cl-btn2--go" type="submit">Draft a warning</button>`,
          { plain: true },
        )
  }<a class="cl-btn2" href="/console/surges/${surge.id}">Why this is unusual</a></div></div>
<div>${curve({ days: everyDay(days, from, to), window: { from: surge.starts_on, to: surge.ends_on }, usual: usualTop((surge.usual ?? surge.expected) / length), today, label })}<p class="cl-meta">Reports a day, the same person's too. The band is the usual range. Today, dashed, is not over.</p></div></section>`;
}

const moreAlarms = ({ surges, today }: MorningView): Html | null =>
  surges.length < 2
    ? null
    : html`<section class="cl-pane cl-gap-2" aria-labelledby="more"><div class="cl-pane__head"><h2 class="cl-h2" id="more">Other surges: ${surges.length - 1}</h2></div><ul class="cl-queue">${surges
        .slice(1, 6)
        .map(
          (surge) =>
            html`<li><a href="/console/surges/${surge.id}"><b>${surgeSentence(surge, today)}</b><span class="cl-age">${onceIn(surge.recurrence_days)}</span></a></li>`,
        )}</ul></section>`;

/** What this officer took or was given. */
const yours = ({ mine, mineCount, mySeries, now, lookHours }: MorningView): Html | null =>
  mineCount + mySeries.length === 0
    ? null
    : html`<section class="cl-pane" aria-labelledby="yours"><div class="cl-pane__head"><h2 class="cl-h2" id="yours">Yours: ${mineCount + mySeries.length}</h2><a href="/console/reports?whose=mine">Your reports</a></div>${
        mine.length > 0 && reportLines(mine, { now, hours: lookHours })
      }${mineCount > mine.length && html`<div class="cl-pane__body cl-pad"><a href="/console/reports?whose=mine">${mineCount - mine.length} more of yours</a></div>`}${
        mySeries.length > 0 &&
        html`<ul class="cl-queue">${mySeries.map(({ id, name }) => html`<li><a href="/console/series/${id}"><b>${name}</b><span class="cl-age">series</span></a></li>`)}</ul>`
      }</section>`;

const waiting = ({ waiting: lines, waitingCount, lateCount, now, lookHours }: MorningView): Html =>
  html`<section class="cl-pane" aria-labelledby="waiting"><div class="cl-pane__head"><h2 class="cl-h2" id="waiting">Reports waiting: ${waitingCount}</h2><span>${lateCount > 0 && html`<a class="cl-late" href="/console/reports?late=1">Late: ${lateCount}</a> `}<a href="/console/reports">Open the queue</a></span></div>${
    lines.length === 0
      ? html`<div class="cl-pane__body"><p class="cl-meta">Nobody is waiting for an answer.</p></div>`
      : reportLines(lines, { now, hours: lookHours })
  }${waitingCount > lines.length && html`<div class="cl-pane__body cl-pad"><a href="/console/reports">${waitingCount - lines.length} more</a></div>`}</section>`;

const callBacks = ({ callBacks: lines, callBackCount, now }: MorningView): Html | null =>
  lines.length === 0
    ? null
    : html`<section class="cl-pane" aria-labelledby="ring"><div class="cl-pane__head"><h2 class="cl-h2" id="ring">To ring back: ${callBackCount}</h2><a href="${CALL_BACKS}">All call-backs</a></div><ul class="cl-queue">${lines.map(
        (one) =>
          html`<li><a href="/console/reports/${one.report_id}"><b>${dueWords(one, now)}</b><span class="cl-age">${sayReceipt(one.receipt)}</span><small>agreed by ${one.agreed_by_name}</small></a></li>`,
      )}</ul></section>`;

const growing = ({ series, seriesCount, grown, today }: MorningView): Html =>
  html`<section class="cl-pane" aria-labelledby="growing"><div class="cl-pane__head"><h2 class="cl-h2" id="growing">Series growing</h2><a href="/console/series">All ${seriesCount} series</a></div>${
    series.length === 0
      ? html`<div class="cl-pane__body"><p class="cl-meta">No series yet.</p></div>`
      : seriesLines(series, grown, today)
  }</section>`;

const warnings = ({ warnings: lines, today, visit }: MorningView): Html =>
  html`<section class="cl-pane" aria-labelledby="wn"><div class="cl-pane__head"><h2 class="cl-h2" id="wn">Warnings</h2><a href="/console/warnings">All warnings</a></div>${
    lines.length === 0
      ? html`<div class="cl-pane__body"><p class="cl-meta">No draft is open and none is due a second look.</p></div>`
      : warningLines(lines, { today, officer: visit.officer })
  }</section>`;
