import type { Facts } from "./annotate.ts";
import { HELD } from "./lexicon/target-words.ts";
import { onDemand } from "./on-demand.ts";
import { schemesOf } from "./other-schemes.ts";
import { datesOf, sameDay } from "./same-telling.ts";
import type { Words } from "./sentences.ts";
import { type Telling, type Told, townsOf } from "./telling.ts";
import { untoldPerson } from "./untold-person.ts";

/** Leaves what convention counts as incidents: particular calls before totals that only add them up, before patterns. */
export function settleTellings(words: Words, tellings: readonly Telling[], described: readonly Facts[]): Told {
  const ones = tellings.filter(({ kind }) => kind === "one");
  // People told together first and then one by one are told twice; told after the others, they are others.
  const told = new Map<Telling, number>();
  let seen = 0;
  for (const telling of tellings) {
    told.set(telling, seen);
    if (telling.kind === "one") seen++;
  }
  const people = (some: readonly Telling[]): number => some.reduce((sum, { party }) => sum + (party?.count ?? 1), 0);
  const groups = tellings.filter(({ kind, party }) => kind === "group" && (party?.count ?? 0) > 0);
  // "Ten people were rung": the pensioner and the nine others who are told of after that.
  const lastOf = new Map(groups.map(({ party }, i) => [party?.count ?? 0, i]));
  const placeOf = new Map(groups.map((one, i) => [one, i]));
  const retold = (telling: Telling): number => {
    if (telling.kind === "total") return ones.length;
    const singly = people(ones.slice(told.get(telling) ?? 0));
    const left = (telling.party?.count ?? 0) - singly;
    const isToldInTwo = singly > 0 && (lastOf.get(left) ?? -1) > (placeOf.get(telling) ?? 0);
    return isToldInTwo ? singly + left : singly;
  };
  const counted = new Set(
    tellings.filter(
      (telling) =>
        telling.kind !== "one" &&
        (telling.party?.count ?? 0) > retold(telling) &&
        !((telling.kind === "total" ? ones.length > 1 : isOfTrial(words, telling)) && isOfOtherYear(words, telling)),
    ),
  );
  const total = largest([...counted].filter(({ kind }) => kind === "total"));
  const townsTold = onDemand(() => countTowns(tellings));
  const firstGroup =
    ones.length === 0 && counted.size === 0 ? tellings.find(({ kind }) => kind === "group") : undefined;
  const kept = tellings.filter((telling) => {
    if (telling.kind === "one") return true;
    if (telling.party?.count != null)
      return telling === total || (telling.kind === "group" && counted.has(telling) && !isCountedAgain(telling, total));
    if (isOfOthers(telling)) return true;
    // "Residents have been rung": the lead of what is told after it, unless it is of other towns.
    return telling === firstGroup || (hasOwnTown(telling, townsTold) && !isOfTotal(telling, total));
  });
  nameTheRest(kept);
  const keptOnes = new Set(kept);
  const dropped = tellings.filter((telling) => !keptOnes.has(telling)).toReversed();
  const general = [...dropped.flatMap(({ parts }) => parts), ...described];
  if (kept.length === 0 && general.length > 0) {
    const party = untoldPerson(words, general);
    if (party) return { tellings: [{ kind: "one", parts: general, party, ofGroup: null, similar: false }], general };
    // A day and something done on it: people rung together, though nobody is told singly.
    const kind = general.some((one) => datesOf(one).length > 0 && one.cues.some(({ means }) => means.cue === "event"))
      ? "group"
      : "pattern";
    const schemes = schemesOf(words, general);
    return {
      tellings: schemes.map((parts) => ({ kind, parts, party: null, ofGroup: null, similar: false })),
      general: schemes.length > 1 ? [] : general,
    };
  }
  if (firstGroup && kept.length === 1) {
    const schemes = schemesOf(words, [...new Set([...firstGroup.parts, ...general])]);
    if (schemes.length > 1) return { tellings: schemes.map((parts) => ({ ...firstGroup, parts })), general: [] };
  }
  // "Eight reports", "people in Deal, Hythe and Lydd were rung": the same calls.
  if (total && ones.length > 0)
    total.parts = [
      ...total.parts,
      ...dropped
        .filter((one) => isCountedAgain(one, total) || (hasOwnTown(one, townsTold) && isOfTotal(one, total)))
        .flatMap(({ parts }) => parts),
    ];
  // A number of reports is told by what is said of such calls in general.
  if (total && ones.length === 0) total.parts = [...total.parts, ...general];
  return { tellings: kept, general };
}

/** "In other cases": said of calls beside those told. */
const isOfOthers = ({ kind, party }: Telling): boolean =>
  kind === "group" && party !== null && party.what === "calls" && party.isOther;

/** "Seven men were charged last year after a scam in which 36 people lost money". */
const isOfTrial = (words: Words, { parts: [first] }: Telling): boolean =>
  first !== undefined && words.word.slice(first.from, first.to).some((word) => HELD.has(word));

const OTHER_YEAR = /^(?:last|past|previous|financial)$/;
const LONG_AGO = /^(?:year|christmas|easter|summer|autumn|winter|spring)$/;
const SINCE_REACH = 4;
/** "His department took 37 reports last year", "60 since New Year", "47 in the year to June": no part of the calls that are told. */
const isOfOtherYear = (words: Words, { parts: [first] }: Telling): boolean =>
  first !== undefined &&
  words.word
    .slice(first.from, first.to)
    .some(
      (word, i, told) =>
        (/^(?:year|years)$/.test(word) && (OTHER_YEAR.test(told[i - 1] ?? "") || told[i + 1] === "to")) ||
        (word === "since" && told.slice(i + 1, i + SINCE_REACH).some((next) => LONG_AGO.test(next))),
    );

const largest = (totals: readonly Telling[]): Telling | null =>
  totals.reduce<Telling | null>(
    (most, one) => (most && (most.party?.count ?? 0) >= (one.party?.count ?? 0) ? most : one),
    null,
  );

const townNames = ({ parts }: Telling): Set<string> => new Set(parts.flatMap(townsOf).map(({ name }) => name));

/** In how many tellings each town is named. */
function countTowns(tellings: readonly Telling[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const telling of tellings) {
    for (const name of townNames(telling)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** Of five people, two of whom are told singly, three are left; "similar episodes in three towns" is of those three. */
function nameTheRest(kept: Telling[]): void {
  const groups = kept.filter(({ kind, party }) => kind === "group" && (party?.count ?? 0) > 2);
  const [group] = groups;
  if (!group?.party || groups.length > 1) return;
  const singled = kept.filter(({ ofGroup }) => ofGroup === group);
  const rest = (group.party.count ?? 0) - singled.reduce((sum, { party }) => sum + (party?.count ?? 1), 0);
  if (singled.length > 0 && rest > 0) group.party = { ...group.party, count: rest };
}

/** "A dozen people in the county …", in the lead, "15 reports in all" afterwards. */
const isCountedAgain = (telling: Telling, total: Telling | null): boolean =>
  total !== null &&
  telling.kind === "group" &&
  telling.party?.isOther === false &&
  telling.party.count !== null &&
  telling.party.count <= (total.party?.count ?? 0) &&
  townNames(telling).size === 0 &&
  telling.parts.every((part) => datesOf(part).length === 0);

/** Of no other day or town than the total has. */
function isOfTotal(telling: Telling, total: Telling | null): boolean {
  if (!total || telling.party?.isOther) return false;
  const towns = townNames(total);
  const isElsewhere = towns.size > 0 && ![...townNames(telling)].some((name) => towns.has(name));
  const days = total.parts.flatMap(datesOf);
  const ownDays = telling.parts.flatMap(datesOf);
  const isOtherDay =
    days.length > 0 && ownDays.length > 0 && !ownDays.some((one) => days.some((other) => sameDay(one, other)));
  return !isElsewhere && !isOtherDay;
}

/** Two towns or more, not all told elsewhere. */
function hasOwnTown(telling: Telling, townsTold: () => ReadonlyMap<string, number>): boolean {
  const own = townNames(telling);
  return own.size > 1 && [...own].some((name) => townsTold().get(name) === 1);
}
