import type { Assessment, Result, ScanResult, Surge } from "@clearline/engine/surge";
import { BAD_LINES, BadCall, DONE, type Io } from "./io.ts";
import { writeLine } from "./jsonl.ts";
import type { BadRow } from "./surge-input.ts";

/** Bad rows are named even where too little is left for a scan. */
export type Scanned = { bad: readonly BadRow[]; found: Result<ScanResult, string> };

/** @returns the exit status */
export function printScan({ bad, found }: Scanned, io: Io, isJson: boolean): number {
  for (const { line, code, say } of [...bad].sort((a, b) => a.line - b.line)) {
    if (isJson) io.stdout.write(writeLine({ id: null, error: { code, message: `${capital(say)}.`, line } }));
    else io.stderr.write(`Line ${line} is left out: ${say}.\n`);
  }
  if (!found.ok) throw new BadCall(found.error);
  const { clusters, total, replicas, nullQuantiles } = found.value;
  const status = bad.length > 0 ? BAD_LINES : DONE;
  if (isJson) {
    for (const cluster of clusters) io.stdout.write(writeLine(surgeRecord(cluster)));
    io.stdout.write(writeLine({ total, replicas, null_quantiles: nullQuantiles }));
    return status;
  }
  for (const cluster of clusters) io.stdout.write(`${sayCluster(cluster)}\n\n`);
  if (clusters.length === 0) io.stdout.write("No place saw more reports than expected.\n");
  io.stdout.write(`${total} reports; each surge compared with the strongest of ${replicas} replicas by chance.\n`);
  return status;
}

/** A surge in the words of the contract. */
export const surgeRecord = (cluster: Surge) => ({
  rank: cluster.rank,
  locations: cluster.locations,
  centre: cluster.centre,
  radius_km: cluster.radiusKm,
  start: cluster.start,
  end: cluster.end,
  observed: cluster.observed,
  expected: cluster.expected,
  ratio: cluster.ratio,
  llr: cluster.llr,
  p: cluster.p,
  p_gumbel: cluster.pGumbel,
  recurrence_days: cluster.recurrenceDays,
});

const sayCluster = (cluster: Surge): string =>
  [
    `${cluster.rank}. ${cluster.start} to ${cluster.end}, within ${cluster.radiusKm.toFixed(1)} km of ${cluster.centre}`,
    `   ${cluster.observed} reports where ${cluster.expected.toFixed(1)} were expected (${cluster.ratio.toFixed(1)} times)`,
    `   p ${cluster.p.toPrecision(2)}; by chance about once in ${Math.floor(cluster.recurrenceDays)} days of daily looks`,
    `   ${cluster.locations.join(", ")}`,
  ].join("\n");

export function printAssessments(assessments: readonly Assessment[], io: Io, isJson: boolean): number {
  for (const { t, observed, expected, upper, alarm } of assessments) {
    const isFinite = upper === null || Number.isFinite(upper);
    const row = { t, observed, expected, upper: isFinite ? upper : null, alarm: alarm ? 1 : 0 };
    const limit = upper === null ? "too few cases for a verdict" : `at most ${upper.toFixed(2)} is usual`;
    io.stdout.write(isJson ? writeLine(row) : `${t}: ${observed} seen, ${limit}${alarm ? "  ALARM" : ""}\n`);
  }
  return DONE;
}

export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
