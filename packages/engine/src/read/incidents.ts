/** Builds an incident out of each telling, in the order told, for a day may be said from the one before. */
import type { Facts } from "./annotate.ts";
import { claimIn } from "./claims.ts";
import type { Around, Drafted } from "./drafted.ts";
import { settleTotals } from "./end-of-total.ts";
import type { Incident } from "./incident.ts";
import { makeIncident } from "./make-incident.ts";
import { onDemand } from "./on-demand.ts";
import { readClaim } from "./read-claim.ts";
import { deniedOfAll } from "./outcome-of-all.ts";
import { type DateRead, onlyDay, readDate, withYearTold } from "./read-when.ts";
import { readHome } from "./read-home.ts";
import { forceArea } from "./read-where.ts";
import type { Words } from "./sentences.ts";
import type { DateSettled } from "./settle-date.ts";
import { type Telling, type Told, townsOf } from "./telling.ts";
import { readShared } from "./told-of-all.ts";

export function makeIncidents(words: Words, { tellings, general }: Told, around: Around): Incident[] {
  const made: Drafted[] = [];
  const draftOf = new Map<Telling, Drafted>();
  const isTold = ({ from, to }: Facts): boolean =>
    tellings.some(({ parts }) => parts.some((one) => one.from >= from && one.from < to));
  const lead = around.lead.filter((sentence) => !isTold(sentence));
  const home = around.account
    ? readHome(
        words,
        tellings.flatMap(({ parts }) => parts),
      )
    : null;
  const force = around.account ? null : forceArea(words, around.sentences);
  const ofBoth = around.account
    ? []
    : around.sentences.filter((sentence) => isOfBoth(words, sentence) && !isTold(sentence));
  const ofAll = readShared(words, general, lead, around.lead, ofBoth);
  const together = around.account ? [] : tellings.filter(({ kind }) => kind !== "one");
  const names = onDemand(() => [
    ofAll.claim(),
    ...together.map(({ parts }) => readClaim(words, parts, false)),
    ...(tellings.length === 1 && !around.account
      ? around.sentences.map((one) => claimIn(words, one, true, false))
      : []),
  ]);
  const isOfSeveral = !around.account && tellings.length > 1;
  const outcome = onDemand(
    () => ofAll.outcome() ?? (isOfSeveral ? deniedOfAll(words, around.sentences, tellings.length) : null),
  );
  const shared = { ...ofAll, outcome, home, force, names };
  const sharedDay = around.account
    ? null
    : (onlyDay(words, [...new Set([...lead, ...general])], around.published) ??
      (tellings.length === 1 ? onlyDay(words, around.sentences.filter(isAppeal(words)), around.published) : null));
  let before: DateSettled | null = sharedDay?.settled ?? null;
  const dayOf = new Map<Telling, DateRead | null>();
  for (const telling of tellings) {
    const group = telling.ofGroup ? draftOf.get(telling.ofGroup) : undefined;
    const previous = group ?? (telling.similar ? made.at(-1) : undefined);
    // "Seven people were rung by … One woman": who rang them all rang her.
    const last = made.at(-1);
    const beside = last && last.telling.kind !== "one" && telling.kind === "one" ? last : undefined;
    const read = telling.kind === "pattern" ? null : readDate(words, telling.parts, around.published, before);
    const own = withYearTold(read, around.sentences, around.published);
    const singled = beside && isSingledOut(words, telling, beside) ? (dayOf.get(beside.telling) ?? null) : null;
    const day = own ?? singled ?? (group || isOfOthers(telling) ? null : sharedDay);
    if (day?.settled.partial) before = day.settled;
    dayOf.set(telling, day);
    const help = { group, previous, beside, isOnly: tellings.length === 1, around, lead, shared, made };
    const drafted = makeIncident(words, telling, day, help);
    made.push(drafted);
    draftOf.set(telling, drafted);
  }
  return settleTotals(words, made, around.lead);
}

/** A number of reports, how such calls go, "in other cases": of no day that is told beside them. */
const isOfOthers = ({ kind, party }: Telling): boolean =>
  kind === "pattern" || kind === "total" || (kind === "group" && party?.what === "calls" && party.isOther);

/** "Both victims live in Deal": of all the calls, wherever it stands. */
const isOfBoth = ({ word }: Words, { from, places }: Facts): boolean =>
  places.length > 0 && /^(?:both|all|each)$/.test(word[from] ?? "");

/** "Anyone who saw a man in Mill Lane on Monday": when it was, where only one call is told. */
const isAppeal =
  ({ word }: Words) =>
  ({ from, to, dates }: Facts): boolean =>
    dates.length > 0 &&
    word.slice(from, to).some((one, i, all) => WITNESS.test(one) || (one === "anyone" && SEES.test(all[i + 2] ?? "")));
const WITNESS = /^(?:witness|witnesses|witnessed|dashcam|doorbell)$/;
const SEES = /^(?:saw|noticed|seen|was|witnessed|remembers)$/;

/** "In one of the incidents", "a resident of Deal" after "residents of Deal, Hythe and Dover": of those told of together. */
function isSingledOut(words: Words, { parts }: Telling, { incident }: Drafted): boolean {
  const [first] = parts;
  if (!first) return false;
  const one = words.word[first.from] === "in" ? first.from + 1 : first.from;
  if (words.word[one] === "one" && words.word[one + 1] === "of") return true;
  const towns = incident.place?.split("; ") ?? [];
  const town = parts.flatMap(townsOf)[0]?.name;
  return towns.length > 1 && town !== undefined && towns.includes(town);
}
