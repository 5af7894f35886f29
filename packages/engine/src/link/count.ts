import type { Random } from "../base/random.ts";
import { agreementAmong } from "./agreement.ts";
import { type Background, EMPTY_BACKGROUND, keyOf } from "./background.ts";
import { chanceAmong } from "./chance.ts";
import { type Occurrences, occurrencesIn } from "./occurrences.ts";
import { channelHash, kindHash, numberHash, type Profile } from "./profile.ts";
import { type Rows, rowsOf } from "./rows.ts";

/** Counts what is ordinary among these records, then how often strangers agree. Lays them out in rows on the way. */
export function backgroundAmong(profiles: readonly Profile[], random: Random): { background: Background; rows: Rows } {
  const occurrences = occurrencesIn(profiles);
  const counts = countsOf(profiles, occurrences);
  const ordinary = { ...EMPTY_BACKGROUND, total: profiles.length, spanDays: spanOf(profiles), counts };
  const rows = rowsOf(profiles, ordinary, occurrences);
  const background = { ...ordinary, agreement: agreementAmong(rows, ordinary) };
  return { background: { ...background, chance: chanceAmong(rows, background, random) }, rows };
}

/** Half of all words come once only; "once" is what a missing count means. */
function countsOf(profiles: readonly Profile[], { words, times, placeOf }: Occurrences): Map<number, number> {
  const counts = new Map<number, number>();
  const count = (fact: number): void => void counts.set(fact, (counts.get(fact) ?? 0) + 1);
  for (const profile of profiles) eachFact(profile, count);
  for (const [fact, told] of counts) {
    const place = placeOf(fact >>> 0);
    // A word may have the hash of a fact, once in four thousand million: they are counted as one.
    const all = told + (place < 0 ? 0 : times[place]!);
    if (all > 1) counts.set(fact, all);
    else counts.delete(fact);
  }
  words.forEach((word, place) => {
    if (times[place]! > 1 && !counts.has(keyOf(word))) counts.set(keyOf(word), times[place]!);
  });
  return counts;
}

/** The keys of what a record says beside its words, each once. */
function eachFact({ shown, said, references, calls, name, record }: Profile, count: (fact: number) => void): void {
  count(keyOf(kindHash(record.impersonatedKind)));
  count(keyOf(channelHash(record.channel)));
  if (name !== null) count(keyOf(name));
  for (const place of different(calls.map((call) => call.place))) count(keyOf(place));
  for (const trace of different([shown, ...said, ...references])) count(keyOf(numberHash(trace)));
}

/** What is known of these, each once. */
function different<T>(given: readonly (T | null)[]): T[] {
  const known = given.filter((one) => one !== null);
  return known.length < 2 ? known : [...new Set(known)];
}

function spanOf(profiles: readonly Profile[]): number {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { calls } of profiles) {
    for (const { day } of calls) {
      if (day === null) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  return last >= first ? last - first + 1 : 0;
}
