import type { Random } from "../base/random.ts";
import { type Background, EMPTY_BACKGROUND, keyOf } from "./background.ts";
import { agreementAmong } from "./agreement.ts";
import { chanceAmong } from "./chance.ts";
import { type Counted, channelHash, kindHash, numberHash, type Profile, weighWords } from "./profile.ts";

/** Counts what is ordinary among these records, then how often strangers agree. Weighs the words on the way. */
export function backgroundAmong(
  counted: readonly Counted[],
  random: Random,
): { background: Background; profiles: Profile[] } {
  const counts = new Map<number, number>();
  const count = (hash: number): void => void counts.set(keyOf(hash), (counts.get(keyOf(hash)) ?? 0) + 1);
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const profile of counted) {
    for (const word of profile.words) count(word);
    for (const number of new Set([profile.shown, ...profile.said, ...profile.references])) {
      if (number !== null) count(numberHash(number));
    }
    for (const place of new Set(profile.calls.map((call) => call.place))) if (place !== null) count(place);
    if (profile.name !== null) count(profile.name);
    count(kindHash(profile.record.impersonatedKind));
    count(channelHash(profile.record.channel));
    for (const { day } of profile.calls) {
      if (day === null) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  // Half of all words come once only; "once" is what a missing count means.
  for (const [hash, times] of counts) if (times < 2) counts.delete(hash);
  const spanDays = last >= first ? last - first + 1 : 0;
  const ordinary = { ...EMPTY_BACKGROUND, total: counted.length, spanDays, counts };
  const profiles = counted.map((profile) => weighWords(profile, ordinary));
  const background = { ...ordinary, agreement: agreementAmong(profiles, ordinary) };
  return { background: { ...background, chance: chanceAmong(profiles, background, random) }, profiles };
}
