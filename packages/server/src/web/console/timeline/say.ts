import { instantOf, type Day, sayTime } from "@clearline/engine";
import type { TimelineKind, TimelineRow } from "../../../store/timeline.ts";
import { type Html, html } from "../../shell/html.ts";
import { maskedText, type SecretWords } from "../parts/mark-text.ts";
import { count, listOf, shortDay } from "../parts/say.ts";
import type { Entry } from "./entries.ts";

export const KIND_LABELS: Readonly<Record<TimelineKind, string>> = {
  calls: "Calls, by the day they were made",
  reports: "Reports, when they came in",
  links: "Put together and taken apart",
  surges: "Surges",
  warnings: "Warnings",
  notes: "Notes",
  hands: "Who had it in hand",
};

export type SayEntry = { seriesId: string; today: Day; secretsOf: ReadonlyMap<string, SecretWords> };

/** `9:02am`, `9:02am to 11:30am`; nothing where no hour is known. */
export function when({ rows }: Entry): string {
  const time = (at: Date): string => sayTime(instantOf(at), "Europe/London");
  const times = rows.flatMap(({ at }) => (at === null ? [] : [time(at)]));
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return "";
  return first === last ? first : `${first} to ${last}`;
}

export function sayEntry({ rows }: Entry, say: SayEntry): Html {
  const [row] = rows;
  switch (row.kind) {
    case "calls":
      return calls(row);
    case "reports":
      return reports(rows, say);
    case "links":
      return row.what === "linked" ? linked(rows, say) : changed(row, say);
    case "surges":
      return html`<a href="/console/surges/${row.id}">Surge ${row.id}</a> ${SURGE[row.what] ?? row.what}: ${count(row.detail.observed ?? 0, "call")} seen, about ${Math.round((row.detail.expected ?? 0) * 10) / 10} expected.`;
    case "warnings":
      return html`<a href="/console/warnings/${row.id}">${row.detail.title || "A warning"}</a> ${WARNING[row.what] ?? row.what}${row.who !== null && ` by ${row.who}`}.${row.detail.words && html` <span class="cl-meta">${row.detail.words}</span>`}`;
    case "notes":
      return html`${row.who} noted${row.detail.report != null && html` on ${report(row.detail.report)}`}: <span class="cl-note">${maskedText(row.detail.words ?? "", say.secretsOf.get(row.detail.report ?? ""))}</span>`;
    case "hands":
      return hands(row);
    default:
      return row.kind satisfies never;
  }
}

const report = (id: string): Html => html`<a href="/console/reports/${id}">report ${id}</a>`;
const reportList = (ids: readonly string[], n: number): Html =>
  html`<span class="cl-chips">${ids.map((id) => html`<a href="/console/reports/${id}">${id}</a> `)}${n > ids.length && html`<span>and ${n - ids.length} more</span>`}</span>`;

function calls({ detail: { n = 0, places = [], toldLater = 0 } }: TimelineRow): Html {
  const named = places.slice(0, 6).map(({ place, n: here }) => `${place ?? "place not known"} ${here}`);
  const later =
    toldLater === 0
      ? ""
      : toldLater === n
        ? n === 1
          ? " It was told on a later day."
          : " All were told on a later day."
        : ` ${toldLater} of them told on a later day.`;
  return html`<b>${count(n, "call")} made</b>: ${listOf([...named, ...(places.length > 6 ? [count(places.length - 6, "more place")] : [])])}.${later}`;
}

const SHOWN = 20;

function reports(rows: Entry["rows"], { today }: SayEntry): Html {
  const [first] = rows;
  if (rows.length === 1) {
    const { callDay, place } = first.detail;
    return html`${report(first.id)} came in${callDay !== undefined && (callDay === first.day ? ", of a call that day" : `, of a call on ${shortDay(callDay, today)}`)}${place != null && ` in ${place}`}.`;
  }
  const earlier = rows.filter(({ day, detail }) => detail.callDay !== undefined && detail.callDay < day).length;
  return html`${rows.length} reports came in${earlier > 0 && `, ${earlier} of them of calls on earlier days`}: ${reportList(
    rows.slice(0, SHOWN).map(({ id }) => id),
    rows.length,
  )}`;
}

/** What the program put together, each with its strongest reason. */
function linked(rows: Entry["rows"], { secretsOf }: SayEntry): Html {
  const shown = rows.slice(0, SHOWN);
  return html`The program put ${count(rows.length, "report")} here.<ul class="cl-plainlist cl-meta">${shown.map(
    ({ id, detail }) => {
      const [best] = [...(detail.because ?? [])].sort((a, b) => b.score - a.score);
      return html`<li>${report(id)}: ${best === undefined ? "the first of the series" : `${maskedText(best.say, secretsOf.get(id))} (report ${best.to})`}</li>`;
    },
  )}${rows.length > shown.length && html`<li>and ${rows.length - shown.length} more</li>`}</ul>`;
}

function changed(
  { what, who, detail: { n = 0, reports: ids = [], from = [], to = [], title = "" } }: TimelineRow,
  { seriesId }: SayEntry,
): Html {
  if (what === "begun") return html`Series ${seriesId} began.`;
  if (what === "undone") return html`${who} took back that they ${UNDONE[title] ?? title}.`;
  const series = (ids_: readonly string[]): Html =>
    html`${ids_.map((id, i) => html`${i > 0 && " and "}<a href="/console/series/${id}">series ${id}</a>`)}`;
  const which = html`${count(n, "report")}`;
  const list = reportList(ids, n);
  switch (what) {
    case "confirm":
      return html`${who} said that ${which} ${n === 1 ? "belongs" : "belong"} here: ${list}`;
    case "merge":
      return html`${who} made this and ${series([...from, ...to])} one: ${list}`;
    case "split":
      return html`${who} split ${which} off ${to.length > 0 ? html`into ${series(to)}` : html`from ${series(from)}, into this`}: ${list}`;
    case "leave":
      return html`${who} took ${which} out: ${list}`;
    default:
      return html`${who} moved ${which} ${to.length > 0 ? html`to ${series(to)}` : from.length > 0 ? html`here from ${series(from)}` : "here"}: ${list}`;
  }
}

function hands({ what, who, detail }: TimelineRow): Html {
  const thing = detail.report == null ? html`this series` : report(detail.report);
  if (what === "taken") return html`${who} took ${thing} in hand.`;
  return what === "back"
    ? html`${who} gave ${thing} back.`
    : html`${who} gave ${thing} to ${detail.toName ?? "somebody"}.`;
}

const UNDONE: Readonly<Record<string, string>> = {
  confirm: "confirmed reports",
  move: "moved a report",
  leave: "took a report out",
  split: "split reports off",
  merge: "made two series one",
};
const SURGE: Readonly<Record<string, string>> = {
  raised: "was raised",
  returned: "came back",
  ended: "ended",
  dismissed: "was dismissed",
};
const WARNING: Readonly<Record<string, string>> = {
  drafted: "was drafted",
  submitted: "was sent for approval",
  approved: "was approved",
  sent: "went out",
  corrected: "was corrected",
  withdrawn: "was withdrawn",
  "stop-warning": "was stopped before it went out",
  "return-warning": "was sent back",
};
