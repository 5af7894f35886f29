/** The words that a report is sorted by; `unknown` and nothing asked sort nowhere. */
export type Sorted = { kind: string; channel: string; asks: readonly string[] };

/** What is counted on its own. `level` tells how finely it is cut. */
export type Stream<T> = { name: string; level: "all" | "kind" | "fine"; reports: T[] };

const SAYS_NOTHING: ReadonlySet<string> = new Set(["unknown", "other", "none_stated"]);

/**
 * Everything; each claimed organisation; and each organisation with what it asked for and how it came, such as
 * `tax/press_key/automated_message`. A wave of one kind of call so stands out from its own past, however loud the
 * others are. A report that asked for two things is in two fine streams; a fine stream that holds just what a coarser
 * one does is left out, for it would be the same look twice.
 */
export function streamsOf<T extends Sorted>(reports: readonly T[]): Stream<T>[] {
  const all: Stream<T> = { name: "all", level: "all", reports: [...reports] };
  const kinds = new Map<string, Stream<T>>();
  const fine = new Map<string, Stream<T>>();
  for (const report of reports) {
    const kind = SAYS_NOTHING.has(report.kind) ? null : report.kind;
    if (kind !== null) into(kinds, kind, "kind", report);
    for (const name of fineNames(kind, report)) into(fine, name, "fine", report);
  }
  const differs = ({ name, reports: own }: Stream<T>): boolean =>
    own.length < (kinds.get(name.split("/")[0] ?? "")?.reports ?? reports).length;
  return [all, ...byName(kinds), ...byName(fine).filter(differs)];
}

function fineNames(kind: string | null, { channel, asks }: Sorted): string[] {
  const told = [...new Set(asks)].filter((ask) => !SAYS_NOTHING.has(ask));
  return (told.length === 0 ? [null] : told)
    .map((ask) => [kind, ask, SAYS_NOTHING.has(channel) ? null : channel].filter((word) => word !== null))
    .filter((words) => words.length >= 2)
    .map((words) => words.join("/"));
}

function into<T>(streams: Map<string, Stream<T>>, name: string, level: "kind" | "fine", report: T): void {
  const stream = streams.get(name);
  if (stream) stream.reports.push(report);
  else streams.set(name, { name, level, reports: [report] });
}

const byName = <T>(streams: ReadonlyMap<string, Stream<T>>): Stream<T>[] =>
  [...streams.values()].sort((a, b) => (a.name < b.name ? -1 : 1));

const LEVELS = 3;

/**
 * How the allowance of false alarms is shared out: each level gets the same, and shares it evenly among its streams that
 * are looked at. So cutting finer costs the coarse streams nothing, and a level that comes or goes with a few reports
 * changes nothing in the others' alarms. The shares add up to 1 or less, and an alarm whose own interval is R days counts
 * as one in R x share: at most the allowed number in all, however the streams hang together (Bonferroni, weighted).
 */
export const sharesOf = (levels: readonly Stream<unknown>["level"][]): number[] =>
  levels.map((level) => 1 / (LEVELS * levels.filter((other) => other === level).length));
