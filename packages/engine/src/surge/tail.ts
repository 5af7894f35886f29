import type { Result } from "../base/result.ts";
import { ok } from "../base/result.ts";
import { replicaMaxima } from "./replicas.ts";
import { curveThrough } from "./scan.ts";
import { checkStudy } from "./study.ts";
import type { CaseCount, Location, ScanError, ScanOptions } from "./surge.ts";
import { layWindows } from "./windows.ts";

/** How often chance really passes the level at which a fitted curve says `claimed`. */
export type TailShare = { claimed: number; real: number; hits: number };

/**
 * Does the curve tell the truth far out? Curves are fitted to `options.replicas` replicas each, as an alarm is,
 * and the level that each gives for a p is laid beside `fresh` replicas that no fit has seen.
 *
 * @param fits how many curves; `real` and `hits` are their mean
 */
export function tailOf(
  cases: readonly CaseCount[],
  locations: readonly Location[],
  options: ScanOptions,
  { fits, fresh, claims }: { fits: number; fresh: number; claims: readonly number[] },
): Result<readonly TailShare[], readonly ScanError[]> {
  const checked = checkStudy(cases, locations, { ...options, replicas: fresh });
  if (!checked.ok) return checked;
  const study = checked.value;
  const windows = layWindows(study);
  const rising = replicaMaxima(study, windows).sort();
  const { replicas, seed } = { replicas: 999, seed: 1, ...options };
  const curves = Array.from({ length: fits }, (_, i) =>
    curveThrough(
      study,
      replicaMaxima({ ...study, options: { ...study.options, replicas, seed: seed + 1 + i } }, windows).sort(),
    ),
  );
  return ok(
    claims.map((claimed) => {
      const hits = curves.map((curve) => rising.reduce((sum, value) => sum + (curve(value) <= claimed ? 1 : 0), 0));
      const mean = hits.reduce((sum, n) => sum + n, 0) / fits;
      return { claimed, real: mean / rising.length, hits: mean };
    }),
  );
}
