import type { Day } from "@clearline/engine";
import type { TimelineRow } from "../../../store/timeline.ts";

/** What stands as one entry: rows of one sort that followed one another within a day. */
export type Entry = { rows: readonly [TimelineRow, ...TimelineRow[]] };
export type TimelineDay = { day: Day; entries: readonly Entry[] };

/** Reports that came one after the other, and links that the program made, are told together. */
const TOGETHER = new Set(["reports/came", "links/linked"]);

/** Rows in order, as days with entries. */
export function byDay(rows: readonly TimelineRow[]): TimelineDay[] {
  const days: { day: Day; entries: { rows: [TimelineRow, ...TimelineRow[]] }[] }[] = [];
  for (const row of rows) {
    let last = days.at(-1);
    if (last?.day !== row.day) days.push((last = { day: row.day, entries: [] }));
    const before = last.entries.at(-1)?.rows;
    const sort = `${row.kind}/${row.what}`;
    if (before && TOGETHER.has(sort) && `${before[0].kind}/${before[0].what}` === sort) before.push(row);
    else last.entries.push({ rows: [row] });
  }
  return days;
}
