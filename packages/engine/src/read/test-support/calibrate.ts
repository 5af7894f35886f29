import { judgeRules, type Judged } from "./rules.ts";

/** Sittings whose kept halves the shares are counted on. */
export const CALIBRATED_ON = ["rowan-kept", "birch-kept", "hazel-kept"];
/** A rule seen seldom counts as if it had been seen so many times more, as right as its field is. */
const PRIOR = 6;

/** Share of right readings of each rule, two decimals, in the order of their names. */
export function confidences(names: readonly string[]): Record<string, number> {
  const judged = judgeRules(names);
  const fields = tally(judged, ({ field }) => field);
  const rules = tally(judged, ({ rule }) => rule);
  return Object.fromEntries(
    [...rules]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([rule, { right, of }]): [string, number] => {
        const field = fields.get(rule.slice(0, rule.indexOf(" "))) ?? { right: 1, of: 2 };
        const share = (right + (PRIOR * field.right) / field.of) / (of + PRIOR);
        return [rule, Math.round(100 * share) / 100];
      }),
  );
}

/** Expected calibration error in ten bins: how far what is said is from what is so, weighted by how often it is said. */
export function calibrationError(judged: readonly Judged[]): number {
  const bins = Array.from({ length: 10 }, () => ({ said: 0, right: 0, of: 0 }));
  for (const { confidence, right } of judged) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    if (!bin) continue;
    bin.said += confidence;
    bin.right += right ? 1 : 0;
    bin.of++;
  }
  return bins.reduce((sum, { said, right, of }) => sum + (of === 0 ? 0 : Math.abs(said - right) / judged.length), 0);
}

function tally(judged: readonly Judged[], keyOf: (one: Judged) => string): Map<string, { right: number; of: number }> {
  const counts = new Map<string, { right: number; of: number }>();
  for (const one of judged) {
    const key = keyOf(one);
    const count = counts.get(key) ?? { right: 0, of: 0 };
    counts.set(key, { right: count.right + (one.right ? 1 : 0), of: count.of + 1 });
  }
  return counts;
}
