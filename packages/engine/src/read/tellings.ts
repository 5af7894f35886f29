/**
 * Tells the calls of a text apart. A reader of a news story keeps in mind who is being told of and when; so does this:
 * it goes through the sentences once, begins a new telling where somebody new was rung ("another resident", "a second
 * victim", a woman after a man), and gives every other sentence to the telling that is open. What is said of such calls
 * in general is kept apart, and counts only where no particular call is told.
 */
import { type Annotated, type Facts, part } from "./annotate.ts";
import type { DateSeen } from "./dates.ts";
import type { Party } from "./people.ts";
import type { PlaceSeen } from "./places.ts";
import { Mark, type Words } from "./sentences.ts";
import { beginsAnother, isAdvice, isGeneral, isHeading, knownTarget, newTargets, totalIn } from "./targets.ts";

/** One call as told: the parts of the text that tell it. */
export type Telling = {
  /** `one`: people told singly; `group`: people told together; `total`: a number of reports; `pattern`: how such calls go. */
  kind: "one" | "group" | "total" | "pattern";
  parts: Facts[];
  party: Party | null;
  /** Singled out of the group told before it: the group's date, place and story are its own. */
  ofGroup: Telling | null;
  /** "a similar call": the story is that of the telling before. */
  similar: boolean;
};

export type Told = {
  tellings: readonly Telling[];
  /** Sentences of the lead and of general description: where an incident says nothing, these may. */
  general: readonly Facts[];
};

/** One account by the person who was rung: one telling, whatever it says. */
export function tellAccount({ words, sentences }: Annotated): Told {
  const parts = sentences.filter((sentence) => sentence.to > sentence.from);
  const people = sentences.flatMap(({ parties }) => parties);
  const couple = people.find(({ noun }) => noun === "couple");
  // Who tells of others says how many; who tells of themselves need not.
  const isOwn = words.word.some((word) => OWN_WORDS.has(word));
  const told = isOwn
    ? undefined
    : people.find(({ isNew, what, count }) => isNew && what === "people" && count !== null);
  const party = couple ?? told ?? null;
  return { tellings: [{ kind: "one", parts: [...parts], party, ofGroup: null, similar: false }], general: [] };
}

const OWN_WORDS = new Set("i i'm i've i'd my me mine myself we we've us our mum dad".split(" "));

const LEAD_SENTENCES = 3;

/** A published text: any number of tellings. */
export function tellCalls({ words, sentences }: Annotated): Told {
  const tellings: Telling[] = [];
  const general: Facts[] = [];
  let open: Telling | null = null;
  let aside = 0;
  // Only the lead is told over again in full.
  const lead = sentences[LEAD_SENTENCES]?.from ?? 0;
  const begin = (kind: Telling["kind"], first: Facts, party: Party | null, ofGroup: Telling | null = null): Telling => {
    const similar = saysSimilar(words, first);
    const telling: Telling = { kind, parts: [first], party, ofGroup, similar };
    tellings.push(telling);
    aside = 0;
    return telling;
  };
  for (const sentence of sentences) {
    if (isHeading(words, sentence)) continue;
    const another = beginsAnother(words, sentence);
    const targets = newTargets(words, sentence).map((target, i) =>
      i === 0 && another ? { ...target, isOther: true } : target,
    );
    const total = totalIn(words, sentence);
    const advice = isAdvice(words, sentence);
    if (
      targets.length > 0 &&
      !(advice && targets.every((target) => !isTold(words, target) && !datesOf(sentence).length))
    ) {
      for (const [i, target] of targets.entries()) {
        const from = i === 0 ? sentence.from : target.from;
        const to = targets[i + 1]?.from ?? sentence.to;
        const piece = part(sentence, from, to);
        const kind =
          target.count === null || target.count > 2 || (target.count === 2 && target.plural) ? "group" : "one";
        const group: Telling | null = target.ofGroup ? lastGroup(tellings) : null;
        const told = ordinalTold(words, tellings, target);
        if (told) {
          told.parts.push(piece);
          open = told;
          aside = 0;
          continue;
        }
        const same: Telling | null = group ? null : sameAs(words, tellings, open, target, piece, lead);
        if (same && i === 0) {
          same.parts.push(piece);
          if (same.kind === "group" && kind === "one" && same.party?.count === null) same.kind = kind;
          same.party = fullerParty(same.party, target);
          open = same;
          aside = 0;
        } else open = begin(kind, piece, target, group);
      }
      continue;
    }
    if (total && !advice) {
      open = begin("total", sentence, total);
      continue;
    }
    if (advice) {
      aside++;
      continue;
    }
    const known =
      open?.kind === "one" || (open?.party?.count ?? 0) > 0 || isGeneral(words, sentence)
        ? null
        : knownTarget(words, sentence);
    if (known) {
      const told = open?.kind === "group" ? open : null;
      open = begin("one", sentence, known);
      // The lead told of the same person, too briefly to be seen.
      if (told) open.parts.unshift(...told.parts);
      if (told) tellings.splice(tellings.indexOf(told), 1);
      continue;
    }
    if (isGeneral(words, sentence)) {
      general.push(sentence);
      // The present tense inside a telling is the caller's story; after advice it is about such calls at large.
      if (open && aside === 0 && refersBack(words, sentence)) open.parts.push(sentence);
      continue;
    }
    if (open && (aside < 2 || refersBack(words, sentence))) open.parts.push(sentence);
    else general.push(sentence);
  }
  return settleTellings(tellings, general);
}

/** Leaves what convention counts as incidents: particular calls before totals that only add them up, before patterns. */
function settleTellings(tellings: readonly Telling[], general: Facts[]): Told {
  const ones = tellings.filter(({ kind }) => kind === "one");
  // People told together first and then one by one are told twice; told after the others, they are others.
  const told = new Map<Telling, number>();
  let seen = 0;
  for (const telling of tellings) {
    told.set(telling, seen);
    if (telling.kind === "one") seen++;
  }
  const retold = (telling: Telling): number =>
    telling.kind === "total" ? ones.length : ones.length - (told.get(telling) ?? 0);
  const counted = new Set(
    tellings.filter((telling) => telling.kind !== "one" && (telling.party?.count ?? 0) > retold(telling)),
  );
  const total = largest([...counted].filter(({ kind }) => kind === "total"));
  const townsTold = countTowns(tellings);
  const firstGroup =
    ones.length === 0 && counted.size === 0 ? tellings.find(({ kind }) => kind === "group") : undefined;
  const kept = tellings.filter((telling) => {
    if (telling.kind === "one") return true;
    if (telling.party?.count != null) return telling === total || (telling.kind === "group" && counted.has(telling));
    // "Residents have been rung": the lead of what is told after it, unless it is of other towns.
    return telling === firstGroup || hasOwnTown(telling, townsTold);
  });
  const keptOnes = new Set(kept);
  for (const telling of tellings) if (!keptOnes.has(telling)) general.unshift(...telling.parts);
  if (kept.length === 0 && general.length > 0) {
    // A day and something done on it: people rung together, though nobody is told singly.
    const kind = general.some((one) => datesOf(one).length > 0 && one.cues.some(({ means }) => means.cue === "event"))
      ? "group"
      : "pattern";
    return { tellings: [{ kind, parts: general, party: null, ofGroup: null, similar: false }], general };
  }
  // A number of reports is told by what is said of such calls in general.
  if (total && ones.length === 0) total.parts.push(...general);
  return { tellings: kept, general };
}

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

/** Two towns or more, not all told elsewhere. */
function hasOwnTown(telling: Telling, townsTold: ReadonlyMap<string, number>): boolean {
  const own = townNames(telling);
  return own.size > 1 && [...own].some((name) => townsTold.get(name) === 1);
}

const ORDINALS = ["first", "second", "third", "fourth", "fifth"];
/** "The first", "the second victim": of those already told one by one. */
function ordinalTold(words: Words, tellings: readonly Telling[], { from, ofGroup }: Party): Telling | null {
  if (!ofGroup) return null;
  const ordinal = ORDINALS.findIndex((word) => word === words.word[from] || word === words.word[from + 1]);
  const ones = tellings.filter(({ kind }) => kind === "one");
  return ones.length > 1 ? (ones[ordinal] ?? null) : null;
}

/** "Beware, say police, after a woman was rung": advice on account of a call that is told. */
const isTold = (words: Words, { from, isOther, count }: Party): boolean =>
  isOther || (count !== null && /^(?:after|when|following|because|as)$/.test(words.word[from - 1] ?? ""));

const lastGroup = (tellings: readonly Telling[]): Telling | null =>
  tellings.findLast(({ kind }) => kind !== "one") ?? null;

/** The telling that a person newly mentioned belongs to after all: the lead told of them, and now comes the story. */
function sameAs(
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
      telling.party?.what === "calls" &&
      telling.kind === "one" &&
      telling.parts.length === 1 &&
      !target.plural;
    if (asCase) return telling;
    if ((telling.parts[0]?.from ?? 0) >= lead) {
      if (telling === open) continue;
      break;
    }
    // A day of its own begins a story of its own, unless that day was told.
    if (telling !== open && datesOf(piece).length > 0 && !telling.parts.some((one) => datesOf(one).length > 0))
      continue;
    if (agrees(words, telling, target, piece)) return telling;
  }
  return null;
}

function* openFirst(tellings: readonly Telling[], open: Telling | null): Generator<Telling> {
  if (open) yield open;
  for (const telling of tellings) if (telling !== open) yield telling;
}

function agrees(words: Words, telling: Telling, target: Party, piece: Facts): boolean {
  const { party } = telling;
  if (!party) return true;
  const openGroup = party.plural && party.count === null;
  if (openGroup !== (target.plural && target.count === null)) return false;
  if (party.count !== target.count) return false;
  if (party.gender && target.gender && party.gender !== target.gender) return false;
  if (party.age && target.age && decade(party.age) !== decade(target.age)) return false;
  const days = telling.parts.flatMap(datesOf);
  const day = datesOf(piece);
  if (days.length > 0 && day.length > 0 && !day.some((one) => days.some((other) => sameDay(one, other)))) return false;
  const towns = telling.parts.flatMap(townsOf);
  const here = townsOf(piece);
  if (towns.length > 0 && here.length > 0 && !here.some((one) => towns.some(({ name }) => name === one.name)))
    return false;
  // Nothing but the noun in common, far apart: told anew only where something says it is the same.
  const far = piece.paragraph - (telling.parts.at(-1)?.paragraph ?? 0) > 4;
  return !(
    far &&
    days.length > 0 &&
    towns.length > 0 &&
    day.length === 0 &&
    here.length === 0 &&
    hasWord(words, piece, "was")
  );
}

const AGE_WORDS = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");
function decade(age: string): string {
  const word = AGE_WORDS.indexOf(age);
  return word >= 0 ? String(word + 2) : age.slice(0, -1).replace(/0s?$/, "") || age.charAt(0);
}

const datesOf = (facts: Facts): DateSeen[] =>
  facts.dates.filter(
    ({ said }) => said.kind === "day" || said.kind === "weekday" || said.kind === "ago" || said.kind === "chained",
  );
const townsOf = (facts: Facts): PlaceSeen[] => facts.places.filter(({ kind, ofBody }) => kind === "town" && !ofBody);

function sameDay(a: DateSeen, b: DateSeen): boolean {
  const [x, y] = [a.said, b.said];
  if (x.kind === "day" && y.kind === "day") return x.date === y.date && x.month === y.month;
  if (x.kind === "chained" && y.kind === "chained") return x.days === y.days;
  if (x.kind === "chained") return x.days === 0;
  if (y.kind === "chained") return y.days === 0;
  const weekday = (said: DateSeen["said"]): number | null => ("weekday" in said ? said.weekday : null);
  return weekday(x) === null || weekday(y) === null || weekday(x) === weekday(y);
}

function fullerParty(told: Party | null, now: Party): Party {
  if (!told || told.what === "calls") return now;
  return { ...told, count: told.count ?? now.count, gender: told.gender ?? now.gender, age: told.age ?? now.age };
}

const BACK = new Set("he she they his her their him them the".split(" "));
/** "She was told", "The victim": goes on about somebody told of before. */
const refersBack = (words: Words, { from, to }: Facts): boolean => {
  for (let at = from; at < Math.min(to, from + 3); at++) {
    const word = words.word[at] ?? "";
    if (
      BACK.has(word) &&
      (word !== "the" ||
        /^(?:victim|woman|man|caller|message|couple|resident|pensioner|pair|offender|fraudster|call|person|suspect)/.test(
          words.word[at + 1] ?? "",
        ))
    )
      return true;
  }
  return false;
};

/** "a similar call", "the same scam": not "the same day". */
function saysSimilar(words: Words, { from, to }: Facts): boolean {
  for (let at = from; at < to; at++) {
    const word = words.word[at];
    if (word !== "similar" && word !== "same" && word !== "identical") continue;
    if (
      /^(?:call|calls|scam|scams|circumstances|manner|fashion|story|message|trick|fraud|way|phone|telephone|ploy|incident|report)$/.test(
        words.word[at + 1] ?? "",
      )
    )
      return true;
  }
  return false;
}

function hasWord(words: Words, { from, to }: Facts, word: string): boolean {
  for (let at = from; at < to; at++) if (words.word[at] === word) return true;
  return false;
}

/** The mark before a word, for those who ask whether a new clause begins there. */
export const startsClause = (words: Words, at: number): boolean =>
  ((words.marks[at] ?? 0) & (Mark.comma | Mark.dash | Mark.colon | Mark.stop)) !== 0;
