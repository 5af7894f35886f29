import { isLate, lookBy } from "../../../actions/look-by.ts";
import type { Site } from "../../../site.ts";
import type { QueueRow } from "../../../store/queue.ts";
import { attributes, type Html, html } from "../../shell/html.ts";
import { CHANNEL_WORDS, KIND_SHORT, OUTCOME_WORDS, sayBy, waited } from "./say.ts";

/** What a line is called: harm first, then who they said they were. Never a person's own words. */
export function lineTitle(row: QueueRow): string {
  const harm = row.outcome === "money_lost" || row.outcome === "details_given" ? OUTCOME_WORDS[row.outcome] : null;
  const who =
    row.impersonated_kind === null || row.impersonated_kind === "unknown"
      ? null
      : (row.impersonated_name ?? KIND_SHORT[row.impersonated_kind]);
  const how = row.channel === null || row.channel === "unknown" ? null : CHANNEL_WORDS[row.channel];
  if (harm !== null) return [harm, who].filter(Boolean).join(", ");
  return [how, who].filter(Boolean).join(", ") || (row.state === "received" ? "Not read yet" : "A call, not much said");
}

/** What is cut off where there is no room stands last: a series has the longest name. */
const lineSmall = (row: QueueRow, by: string | null): string =>
  [
    row.case_place ?? "place not known",
    by,
    row.assigned_name === null ? null : `${row.assigned_name} has it`,
    row.series_name === null ? null : `fits “${row.series_name}”`,
  ]
    .filter(Boolean)
    .join(" · ");

/** What tells whether a report is late: the time, and how long each may wait. */
export type LineClock = { now: Date; hours: Site["lookHours"] };

export type LineOptions = {
  current?: string | null;
  /** Stands in place of the wait. */
  aside?: (row: QueueRow) => string;
  /** Whether each line says by when it is to be looked at. */
  saysBy?: boolean;
};

/** Lines that lead to their report: by harm, then by age. */
export const reportLines = (
  rows: readonly QueueRow[],
  { now, hours }: LineClock,
  { current = null, aside, saysBy = false }: LineOptions = {},
): Html =>
  html`<ul class="cl-queue">${rows.map((row) => {
    const late = aside === undefined && isLate(row, hours, now);
    const words = aside?.(row) ?? waited(row.received_at, row.received_on, now);
    const by = lookBy(row, hours);
    return html`<li><a href="/console/reports/${row.id}"${attributes({ "aria-current": row.id === current && "true" })}><b>${lineTitle(row)}</b><span class="cl-age${late && " is-old"}">${words}${late && html`<span class="cl-latemark">, late</span>`}</span><small>${lineSmall(row, saysBy && by !== null ? sayBy(by, now) : null)}</small></a></li>`;
  })}</ul>`;
