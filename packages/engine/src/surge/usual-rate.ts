import { addDays, type Day } from "../base/day.ts";
import { type DayFactors, worthOf } from "./baseline.ts";
import { negativeBinomialUpperTail } from "./distributions.ts";

/** What a kind of call brings in usual times: so many reports in days that are worth so many average ones. */
export type UsualRate = { cases: number; worth: number };

const WEEK = 7;
/** A week that usual times bring no more often than this was a wave of its own. */
const NO_USUAL_WEEK = 0.01;
const ROUNDS = 4;

/**
 * The usual level of a past that may hold earlier waves: whoever sends noise for a month, or a wave that is just over,
 * must not pass for what is usual and hide the next one. Weeks that stand out beside the quieter half are left out, and
 * the others are then judged again beside one another, so that a week is not left out for being above the median.
 *
 * @param days of the reports, all within `from` and `to`
 * @param clumping variance over mean of counts, 1 or more
 * @see Farrington and others 1996, Journal of the Royal Statistical Society A 159:547: down-weighting of past outbreaks
 */
export function usualRate(
  days: readonly Day[],
  { from, to, factor, clumping }: { from: Day; to: Day; factor: DayFactors; clumping: number },
): UsualRate {
  const weeks: UsualRate[] = [];
  for (let end = to; end >= from; end = addDays(end, -WEEK)) {
    const first = addDays(end, 1 - WEEK);
    const start = first > from ? first : from;
    const cases = days.filter((day) => day >= start && day <= end).length;
    weeks.push({ cases, worth: worthOf(start, end, factor) });
  }
  const rising = [...weeks].sort((a, b) => a.cases / a.worth - b.cases / b.worth);
  let kept = sumOf(rising.slice(0, Math.ceil(rising.length / 2)));
  for (let round = 0; round < ROUNDS; round++) {
    const usual = weeks.filter((week) => {
      const mean = ((kept.cases + 1) / kept.worth) * week.worth;
      return negativeBinomialUpperTail(week.cases, mean, clumping + mean / (kept.cases + 1)) > NO_USUAL_WEEK;
    });
    kept = sumOf(usual);
  }
  return kept;
}

const sumOf = (weeks: readonly UsualRate[]): UsualRate =>
  weeks.reduce((sum, { cases, worth }) => ({ cases: sum.cases + cases, worth: sum.worth + worth }), {
    cases: 0,
    worth: 0,
  });
