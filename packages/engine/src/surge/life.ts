import { addDays, type Day, daysBetween } from "../base/day.ts";
import { tellsOf } from "./same-wave.ts";
import type { FoundSurge } from "./watched.ts";

/** An alarm as it was kept at the last look. */
export type KnownAlarm = {
  id: string;
  stream: string;
  places: readonly string[];
  reports: readonly string[];
  observed: number;
  /** How rare it was said to be. */
  recurrenceDays: number;
  /** Last day of its window, and the last day on which a look still saw it. */
  endsOn: Day;
  seenOn: Day;
  state: "open" | "ended" | "dismissed";
};

/** An alarm as it is known from the look that saw it, and stands. */
export const alarmOf = (found: FoundSurge, id: string, today: Day): KnownAlarm => ({
  id,
  stream: found.stream,
  places: found.locations,
  reports: found.reports,
  observed: found.observed,
  recurrenceDays: found.recurrenceDays,
  endsOn: found.end,
  seenOn: today,
  state: "open",
});

/** What becomes of an alarm at one look. */
export type LifeStep<F extends FoundSurge = FoundSurge> =
  | { kind: "raise"; found: F }
  | { kind: "keep"; id: string; found: F; change: "grew" | "shrank" | "returned" | "same" }
  | { kind: "end"; id: string };

/** An alarm that no look has seen for so many days is over. */
const QUIET_DAYS = 3;
/** So long after its end the same is still the same, and comes back instead of being raised anew. */
const REMEMBERED_DAYS = 14;
/** A person said that it is nothing: only half as many again are news. */
const NEWS_AGAIN = 1.5;

/**
 * One look's findings laid beside the alarms that are known: each wave is raised once, and from then on grows, shrinks,
 * ends or returns. It is raised when chance gives one like it no more often than the setting allows, and stands while
 * it is found at all, which is a lower bar: an alarm that hovers at the threshold does not come and go.
 *
 * @param found rarest first
 */
export function liveOn<F extends FoundSurge>(
  known: readonly KnownAlarm[],
  found: readonly F[],
  { today, recurrenceDays }: { today: Day; recurrenceDays: number },
): LifeStep<F>[] {
  const steps: LifeStep<F>[] = [];
  const met = new Set<string>();
  const told: FoundSurge[] = [];
  for (const one of found) {
    // A second cut of a wave that this look has already told of is not a second wave.
    if (told.some((other) => isSameWave(other.reports, one.reports))) continue;
    const isRare = one.recurrenceDays >= recurrenceDays;
    const left = known.filter(({ id }) => !met.has(id));
    // The same reports say more than the same places, where a loud wave and a quiet one of one kind overlap.
    const same =
      left.find(({ reports }) => isSameWave(reports, one.reports)) ?? left.find((alarm) => isSame(alarm, one));
    if (!same) {
      if (!isRare) continue;
      steps.push({ kind: "raise", found: one });
    } else if (same.state === "dismissed") {
      met.add(same.id);
      if (isRare && one.observed >= NEWS_AGAIN * same.observed) steps.push({ kind: "raise", found: one });
    } else if (same.state === "open" || isRare) {
      met.add(same.id);
      const recurrenceDays = rarityOf(same, one);
      steps.push({ kind: "keep", id: same.id, found: { ...one, recurrenceDays }, change: changeOf(same, one) });
    }
    told.push(one);
  }
  for (const { id, state, seenOn } of known)
    if (state === "open" && !met.has(id) && daysBetween(seenOn, today) >= QUIET_DAYS) steps.push({ kind: "end", id });
  return steps;
}

/** Less than so many times rarer or commoner is no news: other replicas would change a figure as much. */
const NEWS_OF_RARITY = 2;

/** What is said of how rare it is stays until it is plainly wrong: an officer can't trust a figure that swings. */
function rarityOf({ state, recurrenceDays: said }: KnownAlarm, { recurrenceDays: now }: FoundSurge): number {
  const isNews = state === "ended" || now >= said * NEWS_OF_RARITY || now * NEWS_OF_RARITY <= said;
  return isNews ? now : said;
}

function changeOf({ state, observed }: KnownAlarm, found: FoundSurge): "grew" | "shrank" | "returned" | "same" {
  if (state === "ended") return "returned";
  if (found.observed === observed) return "same";
  return found.observed > observed ? "grew" : "shrank";
}

/** The same reports, or the same kind of call in the same places before the dust has settled. */
function isSame(alarm: KnownAlarm, found: FoundSurge): boolean {
  if (isSameWave(alarm.reports, found.reports)) return true;
  // What an officer dismissed was these reports: others there are another matter.
  if (alarm.state === "dismissed" || alarm.stream !== found.stream) return false;
  const shared = found.locations.filter((place) => alarm.places.includes(place)).length;
  const fewer = Math.min(alarm.places.length, found.locations.length);
  return (
    // Calls of which nobody said where share no place with any that are somewhere.
    (fewer > 0 ? shared * 2 >= fewer : alarm.places.length === found.locations.length) &&
    found.start <= addDays(alarm.endsOn, REMEMBERED_DAYS)
  );
}

/** Each tells of the other. */
const isSameWave = (a: readonly string[], b: readonly string[]): boolean =>
  tellsOf(a, new Set(b)) && tellsOf(b, new Set(a));
