/** Whether somebody newly mentioned was told of before: the lead tells a story in a line, and then it is told in full. */
import type { Facts } from "./annotate.ts";
import type { DateSeen } from "./date-said.ts";
import type { Party } from "./party.ts";
import type { Words } from "./sentences.ts";
import { setOf } from "./vocabulary.ts";
import { type Telling, townsOf } from "./telling.ts";

/** The telling that a person newly mentioned belongs to after all: the lead told of them, and now comes the story. */
export function sameAs(
  words: Words,
  tellings: readonly Telling[],
  open: Telling | null,
  target: Party,
  piece: Facts,
  lead: number,
): Telling | null {
  if (target.isOther) return null;
  for (const telling of openFirst(tellings, open)) {
    if (telling.kind === "total" || telling.kind === "pattern") continue;
    const asCase =
      telling === open &&
      (telling.party?.what === "calls" || ORDINAL.test(telling.party?.noun ?? "")) &&
      telling.kind === "one" &&
      telling.parts.length === 1 &&
      !target.plural &&
      !tellsOfVictim(words, telling);
    if (asCase) return telling;
    // "In Modbury, an hour afterwards, it wanted a sort code. A lady of 92 read it out".
    if (telling === open && telling.kind === "one" && telling.party === null && agrees(words, telling, target, piece))
      return telling;
    if ((telling.parts[0]?.from ?? 0) >= lead) {
      if (telling === open) continue;
      break;
    }
    // A day of its own begins a story of its own, unless that day was told.
    if (
      telling !== open &&
      datesOf(piece).length > 0 &&
      toldIn(telling).days.length === 0 &&
      !isOnlyNamed(telling, lead)
    )
      continue;
    if (agrees(words, telling, target, piece) || isOfSameLoss(telling, target, piece)) return telling;
  }
  return null;
}

const LEAST_LOSS = 100_000;
const FEW = 3;
/** "One was conned out of £106,000", in the lead, and then "a man of 81 lost £106,000". */
const isOfSameLoss = ({ kind, parts, party }: Telling, target: Party, { amounts }: Facts): boolean =>
  kind === "one" &&
  party?.ofGroup === true &&
  !target.plural &&
  amounts.some(
    ({ pence }) =>
      pence >= LEAST_LOSS && parts.slice(0, FEW).some((one) => one.amounts.some((told) => told.pence === pence)),
  );

/** "… and another woman had a narrow escape", in the lead: whoever is told of next may be she. */
const isOnlyNamed = (telling: Telling, lead: number): boolean =>
  telling.ofGroup === null && telling.parts.every(({ from }) => from < lead) && toldIn(telling).towns.size === 0;

/** "The first incident was on Monday, when that victim, 84, …": whoever is told of next is somebody else. */
const tellsOfVictim = (words: Words, { parts }: Telling): boolean =>
  parts.some(({ parties }) =>
    parties.some(
      ({ what, from, age, plural }) =>
        what === "people" && !plural && (age !== null || /^(?:the|that|this)$/.test(words.word[from] ?? "")),
    ),
  );

const ORDINAL = /^(?:first|second|third|fourth|fifth|other)$/;

function* openFirst(tellings: readonly Telling[], open: Telling | null): Generator<Telling> {
  if (open) yield open;
  for (const telling of tellings) if (telling !== open) yield telling;
}

function agrees(words: Words, telling: Telling, target: Party, piece: Facts): boolean {
  const { party } = telling;
  if (!party) return !isOfOtherTown(telling, piece);
  const openGroup = party.plural && party.count === null;
  if (openGroup !== (target.plural && target.count === null)) return false;
  if (party.count !== target.count) return false;
  if (party.gender && target.gender && party.gender !== target.gender) return false;
  if (party.noun !== target.noun && isTrade(party.noun) && isTrade(target.noun)) return false;
  if (party.age && target.age && decade(party.age) !== decade(target.age)) return false;
  const { days, towns } = toldIn(telling);
  const day = datesOf(piece);
  if (days.length > 0 && day.length > 0 && !day.some((one) => days.some((other) => sameDay(one, other)))) return false;
  const here = townsOf(piece);
  if (isOfOtherTown(telling, piece)) return false;
  // Nothing but the noun in common, far apart: told anew only where something says it is the same.
  const far = piece.paragraph - (telling.parts.at(-1)?.paragraph ?? 0) > 4;
  return !(
    far &&
    days.length > 0 &&
    towns.size > 0 &&
    day.length === 0 &&
    here.length === 0 &&
    hasWord(words, piece, "was")
  );
}

function isOfOtherTown(telling: Telling, piece: Facts): boolean {
  const here = townsOf(piece);
  const { towns } = toldIn(telling);
  return towns.size > 0 && here.length > 0 && !here.some(({ name }) => towns.has(name));
}

/** "A vet" and "a shopkeeper" are two people; "a vet" may be "the woman". */
const isTrade = (noun: string): boolean => !ANYBODY.has(noun) && !ANYBODIES.has(noun) && /^[a-z]/.test(noun);
const ANYBODIES = setOf(
  "residents people pensioners victims householders customers men women ladies villagers homeowners members locals persons citizens elderly",
);
const ANYBODY = new Set(
  "resident person pensioner victim householder customer man woman lady gentleman grandmother grandfather widow widower villager someone somebody couple pair mother father octogenarian nonagenarian septuagenarian centenarian homeowner local member grandad gran great-grandmother great-grandfather great-aunt individual male female parishioner tenant reader grandparent subscriber taxpayer bachelor spinster complainant informant retiree neighbour patient mum dad granny nan nana grandma grandpa grampa husband wife uncle aunt auntie worker businessman businesswoman volunteer guest visitor one first second third fourth fifth other old case report incident".split(
    " ",
  ),
);

/** The days and towns of a telling, each once. A telling only grows, so only what it has grown by is looked at. */
type ToldIn = { days: DateSeen[]; towns: Set<string>; keys: Set<string>; first: Facts | undefined; parts: number };
const told = new WeakMap<Telling, ToldIn>();

/** Days told of it, each once. */
export const daysTold = (telling: Telling): readonly DateSeen[] => toldIn(telling).days;

function toldIn(telling: Telling): ToldIn {
  const { parts } = telling;
  const [first] = parts;
  let known = told.get(telling);
  if (known?.first !== first || known === undefined) {
    known = { days: [], towns: new Set(), keys: new Set(), first, parts: 0 };
    told.set(telling, known);
  }
  for (; known.parts < parts.length; known.parts++) {
    const facts = parts[known.parts];
    if (!facts) continue;
    const warned = telling.party && known.parts === 0 ? warnedBefore(facts, telling.party) : 0;
    for (const { name, from } of townsOf(facts)) if (from >= warned) known.towns.add(name);
    for (const seen of datesOf(facts)) {
      const key = JSON.stringify(seen.said);
      if (known.keys.has(key)) continue;
      known.keys.add(key);
      known.days.push(seen);
    }
  }
  return known;
}

/** "People in Telford are warned after a woman was rung": the town is theirs who are warned. */
const warnedBefore = ({ parties }: Facts, { from }: Party): number =>
  parties.some((one) => one.from < from && one.plural && one.count === null) ? from : 0;

const AGE_WORDS = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");
function decade(age: string): string {
  const word = AGE_WORDS.indexOf(age);
  return word >= 0 ? String(word + 2) : age.slice(0, -1).replace(/0s?$/, "") || age.charAt(0);
}

/** Dates that name a day. */
export const datesOf = (facts: Facts): DateSeen[] =>
  facts.dates.filter(
    ({ said }) =>
      said.kind === "day" ||
      said.kind === "day-of-month" ||
      said.kind === "weekday" ||
      said.kind === "moving" ||
      said.kind === "ago" ||
      said.kind === "chained",
  );

export function sameDay(a: DateSeen, b: DateSeen): boolean {
  const [x, y] = [a.said, b.said];
  if (x.kind === "day" && y.kind === "day") return x.date === y.date && x.month === y.month;
  if ("date" in x && "date" in y && (x.kind === "day-of-month" || y.kind === "day-of-month")) return x.date === y.date;
  if (x.kind === "chained" && y.kind === "chained") return x.days === y.days;
  if (x.kind === "chained") return x.days === 0;
  if (y.kind === "chained") return y.days === 0;
  const weekday = (said: DateSeen["said"]): number | null => ("weekday" in said ? said.weekday : null);
  return weekday(x) === null || weekday(y) === null || weekday(x) === weekday(y);
}

/** What two mentions together say of somebody. */
export function fullerParty(told: Party | null, now: Party): Party {
  if (!told || told.what === "calls") return now;
  return { ...told, count: told.count ?? now.count, gender: told.gender ?? now.gender, age: told.age ?? now.age };
}

function hasWord(words: Words, { from, to }: Facts, word: string): boolean {
  for (let at = from; at < to; at++) if (words.word[at] === word) return true;
  return false;
}
