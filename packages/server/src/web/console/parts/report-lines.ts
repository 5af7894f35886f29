import type { QueueRow } from "../../../store/reports.ts";
import { attributes, type Html, html } from "../../shell/html.ts";
import { CHANNEL_WORDS, KIND_SHORT, OUTCOME_WORDS, waited } from "./say.ts";

/** Somebody who lost money and has waited this long is told in red. */
const LATE_MINUTES = [240, 120, 60] as const;

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

const lineSmall = (row: QueueRow): string =>
  [row.case_place ?? "place not known", row.series_name === null ? null : `fits “${row.series_name}”`]
    .filter(Boolean)
    .join(" · ");

export function isLate(row: QueueRow, now: Date): boolean {
  // Of an anonymous report the day alone is known: at its end it had come.
  const since = row.received_at?.getTime() ?? Date.parse(row.received_on) + 86_400_000;
  const limit = LATE_MINUTES[Math.min(2, Math.max(0, row.urgency))] ?? 240;
  return now.getTime() - since > limit * 60_000;
}

/** Lines that lead to their report: by harm, then by age. `aside` stands in place of the wait. */
export const reportLines = (
  rows: readonly QueueRow[],
  now: Date,
  { current = null, aside }: { current?: string | null; aside?: (row: QueueRow) => string } = {},
): Html =>
  html`<ul class="cl-queue">${rows.map((row) => {
    const late = aside === undefined && isLate(row, now);
    const words = aside?.(row) ?? waited(row.received_at, row.received_on, now);
    return html`<li><a href="/console/reports/${row.id}"${attributes({ "aria-current": row.id === current && "true" })}><b>${lineTitle(row)}</b><span class="cl-age${late && " is-old"}">${words}${late && html`<span class="cl-latemark">, late</span>`}</span><small>${lineSmall(row)}</small></a></li>`;
  })}</ul>`;
