/** Builds an incident out of each telling, in the order told, for a day may be said from the one before. */
import type { Day } from "../base/day.ts";
import type { Ask } from "../base/vocabulary.ts";
import { ASKS } from "../base/vocabulary.ts";
import type { Facts } from "./annotate.ts";
import type { Claim } from "./claims.ts";
import { type DateSeen, type DateSettled, settleDate } from "./dates.ts";
import {
  claimEvidence,
  evidenceOf,
  type Found,
  nameOf,
  readChannel,
  readClaim,
  readLoss,
  readOutcome,
} from "./facts.ts";
import type { Evidence, Incident } from "./incident.ts";
import type { PlaceSeen } from "./places.ts";
import { textOf, type Words } from "./sentences.ts";
import type { Telling, Told } from "./tellings.ts";

/** `lead`: the first sentences, which say whose area it all is. */
export type Around = { published: Day | null; account: boolean; lead: readonly Facts[] };

type Drafted = { telling: Telling; incident: Incident; claim: Claim | null };

export function makeIncidents(words: Words, { tellings, general }: Told, around: Around): Incident[] {
  const made: Drafted[] = [];
  const isTold = ({ from, to }: Facts): boolean =>
    tellings.some(({ parts }) => parts.some((one) => one.from >= from && one.from < to));
  const lead = around.lead.filter((sentence) => !isTold(sentence));
  let before: DateSettled | null = null;
  for (const telling of tellings) {
    const group = telling.ofGroup ? made.find((one) => one.telling === telling.ofGroup) : undefined;
    const previous = group ?? (telling.similar ? made.at(-1) : undefined);
    const day: DateRead | null =
      telling.kind === "pattern" ? null : readDate(words, telling.parts, around.published, before);
    if (day?.settled.partial) before = day.settled;
    made.push(makeIncident(words, telling, day, { general, group, previous, around, lead }));
  }
  return made.map(({ incident }) => incident);
}

type DateRead = { seen: DateSeen; settled: DateSettled };
type Help = {
  general: readonly Facts[];
  group: Drafted | undefined;
  previous: Drafted | undefined;
  around: Around;
  /** The sentences of the lead that tell of no call in particular. */
  lead: readonly Facts[];
};

function makeIncident(
  words: Words,
  telling: Telling,
  day: DateRead | null,
  { general, group, previous, around, lead }: Help,
): Drafted {
  const { parts } = telling;
  const evidence: Evidence[] = [];
  const keep = <T>(found: Found<T> | null): T | null => {
    if (found) evidence.push(...found.evidence);
    return found?.value ?? null;
  };
  const inherit = (drafted: Drafted | undefined, ...fields: string[]): void => {
    for (const one of drafted?.incident.evidence ?? []) if (fields.includes(one.field)) evidence.push(one);
  };
  if (day)
    evidence.push(evidenceOf(words, "date", day.seen.from, day.seen.to, day.settled.rule, day.settled.confidence));
  else inherit(group, "date");
  const dated = day
    ? {
        date: day.settled.date,
        datePartial: day.settled.partial,
        dateEnd: day.settled.end,
        dateText: textOf(words, day.seen.from, day.seen.to),
      }
    : null;
  const none = { date: null, datePartial: null, dateEnd: null, dateText: null };
  const place =
    (around.account ? keep(readHome(words, parts)) : null) ??
    keep(readPlace(words, parts, "town")) ??
    keep(general.length > 0 ? onlyTown(words, general) : null) ??
    keep(telling.kind === "one" ? onlyTown(words, lead) : readPlace(words, lead, "town")) ??
    keep(bodyTown(words, [...parts.slice(0, 1), ...lead])) ??
    // In one's own account the county may be all that is said of where.
    (around.account ? keep(areaAsPlace(readPlace(words, parts, "area"))) : null);
  const placeArea =
    keep(readPlace(words, parts, "area")) ??
    keep(readPlace(words, around.lead, "area")) ??
    keep(readPlace(words, general, "area"));
  const heard = readChannel(words, parts);
  const sameWay = telling.similar && heard?.evidence[0]?.by === "channel/spoken" ? previous?.incident : undefined;
  if (sameWay) inherit(previous, "channel");
  const channel = sameWay?.channel ?? keep(heard) ?? keep(readChannel(words, general)) ?? "unknown";
  const claim =
    readClaim(words, parts, around.account) ??
    previous?.claim ??
    (saysItsSender(words, parts)
      ? null
      : (readClaim(words, general, false) ?? readClaim(words, lead, false) ?? namedIn(parts) ?? namedIn(general)));
  if (claim) evidence.push(...claimEvidence(words, claim));
  const asks = readAsks(words, parts);
  const askedFor =
    asks.value.length > 0
      ? asks
      : previous
        ? {
            value: previous.incident.askedFor,
            evidence: previous.incident.evidence.filter(({ field }) => field === "askedFor"),
          }
        : asks;
  evidence.push(...askedFor.evidence);
  const outcome =
    keep(readOutcome(words, parts, { method: telling.kind === "pattern", account: around.account })) ??
    keep(groupOutcome(words, general)) ??
    "unknown";
  const loss = outcome === "money_lost" ? keep(readLoss(words, parts)) : null;
  const victims = keep(readVictims(words, telling, around));
  const lure = keep(readLure(words, parts));
  const followUp = keep(readFollowUp(words, parts));
  const incident: Incident = {
    ...(dated ?? (group ? datesOf(group.incident) : none)),
    place: place ?? (group ? group.incident.place : null),
    placeArea,
    channel,
    impersonatedKind: claim?.kind ?? "unknown",
    impersonatedName: claim ? nameOf(words, claim) : null,
    lure,
    askedFor: askedFor.value,
    outcome,
    lossPence: loss,
    victims,
    followUp,
    evidence,
  };
  if (place === null && incident.place !== null) inherit(group, "place");
  return { telling, incident, claim };
}

const NAMED_KINDS = new Set(["tax", "retailer", "telecom_provider", "bank", "tech_support", "courier", "energy"]);
/** A recording about "your Amazon order" is from Amazon, though nothing says who it claimed to be. */
function namedIn(parts: readonly Facts[]): Claim | null {
  for (const { organisations, cues } of parts) {
    if (!cues.some(({ means }) => means.cue === "channel" || means.cue === "ask" || means.cue === "caller-noun"))
      continue;
    const seen = organisations.find(({ organisation }) => NAMED_KINDS.has(organisation.kind));
    if (!seen) continue;
    const { from, to, organisation } = seen;
    return {
      from,
      to,
      kind: organisation.kind,
      name: { from, to, called: organisation.name },
      rule: "claim/about",
      confidence: 0.55,
    };
  }
  return null;
}

const datesOf = ({
  date,
  datePartial,
  dateEnd,
  dateText,
}: Incident): Pick<Incident, "date" | "datePartial" | "dateEnd" | "dateText"> => ({
  date,
  datePartial,
  dateEnd,
  dateText,
});

/** The first day told; where none is, the words of a period, which are no day. */
function readDate(
  words: Words,
  parts: readonly Facts[],
  published: Day | null,
  before: DateSettled | null,
): DateRead | null {
  let period: DateRead | null = null;
  let reported: DateRead | null = null;
  for (const { dates, from, cues } of parts) {
    for (const seen of dates) {
      if (isBirthOrPast(words, from, seen) || isOfWarning(words, seen)) continue;
      const read = { seen, settled: settleDate(seen.said, published, before) };
      // "On Friday police were told that …": the day of the report, unless a day of the call is told too.
      if (
        read.settled.partial &&
        cues.some((cue) => cue.means.cue === "reported" && cue.from >= seen.to && cue.from < seen.to + 3)
      ) {
        reported ??= read;
        continue;
      }
      if (read.settled.partial && (reported === null || seen.said.kind === "day")) return read;
      period ??= read;
    }
  }
  return reported ?? period;
}

/** "since 10 May", "by 3 June", "until Friday": not when the call was. */
const isBirthOrPast = (words: Words, from: number, { from: at }: DateSeen): boolean =>
  at > from && /^(?:until|by|born|before|since)$/.test(words.word[at - 1] ?? "");

/** "is today (20 May) alerting the public": the day of the warning. */
const isOfWarning = (words: Words, { to }: DateSeen): boolean =>
  words.word
    .slice(to, to + 5)
    .some((word) => /^(?:alerting|warning|warned|warn|issued|launched|urged|urging)$/.test(word));

const HOME = /^(?:live|lives|living|home|i'm|im|am|here|we're)$/;
/** "I live in Sittingbourne": before any other place that an account names. */
function readHome(words: Words, parts: readonly Facts[]): Found<string> | null {
  for (const { places } of parts) {
    const seen = places.find(
      ({ from, kind }) =>
        kind === "town" && HOME.test(words.word[from - 2] ?? "") && /^(?:in|near)$/.test(words.word[from - 1] ?? ""),
    );
    if (seen)
      return { value: seen.name, evidence: [evidenceOf(words, "place", seen.from, seen.to, "place/home", 0.92)] };
  }
  return null;
}

/** The first place told, with those listed beside it. */
function readPlace(words: Words, parts: readonly Facts[], kind: PlaceSeen["kind"]): Found<string> | null {
  for (const { places } of parts) {
    const here = places.filter((one) => one.kind === kind && !one.ofBody);
    const [first] = here;
    if (!first) continue;
    const listed = [first];
    for (const next of here.slice(1)) {
      const last = listed.at(-1) ?? first;
      if (next.from - last.to <= 1 && kind === "town") listed.push(next);
    }
    // "in Aylesford, Maidstone" is one place with the larger one after it; "Hythe, Deal and Dover" are three.
    if (!listed.slice(1).some(({ from }) => /^(?:and|or)$/.test(words.word[from - 1] ?? ""))) listed.length = 1;
    return {
      value: listed.map(({ name }) => name).join("; "),
      evidence: listed.map(({ from, to }) =>
        evidenceOf(words, kind === "town" ? "place" : "placeArea", from, to, `place/${kind}`, 0.88),
      ),
    };
  }
  return null;
}

const BODIES_OF = /^(?:borough|town|city|police|officers|detectives|council|residents)$/;
/** "Hythe Borough Council warns": whose town it is, where the text names no other. */
function bodyTown(words: Words, parts: readonly Facts[]): Found<string> | null {
  for (const { places, cues } of parts) {
    const isClaimed = (at: number): boolean =>
      cues.some(({ means, to }) => means.cue === "claim" && to <= at && at - to < 9);
    const seen = places.find(({ kind, ofBody, from, to }) => {
      if (kind !== "town" || !ofBody || isClaimed(from)) return false;
      const follows = words.word[from - 1] === "in" && BODIES_OF.test(words.word[from - 2] ?? "");
      return follows || BODIES_OF.test(words.word[to] ?? "");
    });
    if (!seen) continue;
    return { value: seen.name, evidence: [evidenceOf(words, "place", seen.from, seen.to, "place/of-body", 0.55)] };
  }
  return null;
}

const areaAsPlace = (area: Found<string> | null): Found<string> | null =>
  area && { value: area.value, evidence: area.evidence.map((one) => ({ ...one, field: "place", confidence: 0.7 })) };

/** The town of the lead, where it names one only. */
function onlyTown(words: Words, general: readonly Facts[]): Found<string> | null {
  const towns = general.flatMap(({ places }) => places.filter(({ kind, ofBody }) => kind === "town" && !ofBody));
  return new Set(towns.map(({ name }) => name)).size === 1 ? readPlace(words, general, "town") : null;
}

/** A recorded message about a National Insurance number names no sender, and the lead's bank is not it. */
const saysItsSender = (words: Words, parts: readonly Facts[]): boolean =>
  parts.some(({ from, to }) =>
    words.word.slice(from, to).some((word, i) => word === "insurance" && words.word[from + i + 1] === "number"),
  );

function readAsks(words: Words, parts: readonly Facts[]): Found<Ask[]> {
  const seen = new Map<Ask, Evidence>();
  for (const { cues, from } of parts) {
    for (const { means, from: at, to } of cues) {
      if (
        means.cue !== "ask" ||
        seen.has(means.ask) ||
        isNaming(words, to) ||
        neverAsked(words, from, at) ||
        isTheft(words, from, at)
      )
        continue;
      seen.set(means.ask, evidenceOf(words, "askedFor", at, to, `ask/${means.ask}`, 0.8));
    }
  }
  // Vouchers are bought; the buying is no second demand.
  if (seen.has("gift_cards_or_vouchers")) {
    seen.delete("buy_goods");
    const pay = seen.get("money_transfer");
    if (pay && /\b(?:ow(?:e|ed|es|ing)|pay|paid|bill|fine)\b/i.test(words.text.slice(pay.start, pay.end)))
      seen.delete("money_transfer");
  }
  // A courier who came for a watch or a card came for no cash.
  const cash = seen.get("cash_to_courier");
  if (
    cash &&
    (seen.has("buy_goods") || seen.has("card_handover")) &&
    !CASH.test(words.text.slice(cash.start, cash.end))
  ) {
    seen.delete("cash_to_courier");
  }
  const value = ASKS.filter((one) => seen.has(one));
  return { value, evidence: value.flatMap((one) => seen.get(one) ?? []) };
}

const CASH = /cash|money|£|notes|savings|withdr|euro|sums|courier fraud/i;

/** "somebody was trying to take money out of her account": the story told, not what was asked. */
function isTheft(words: Words, from: number, at: number): boolean {
  for (let i = Math.max(from, at - 3); i < at; i++) {
    if (/^(?:trying|tried|attempting|attempted|someone|somebody|criminals|fraudsters|used)$/.test(words.word[i] ?? ""))
      return words.word[i + 1] !== "asked";
  }
  return false;
}

/** "gave his name as Peter": the caller's own name. */
const isNaming = (words: Words, to: number): boolean =>
  words.word[to - 1] === "name" && /^(?:as|of)$/.test(words.word[to] ?? "");

/** "did not ask for my bank details". */
function neverAsked(words: Words, from: number, at: number): boolean {
  for (let i = Math.max(from, at - 5); i < at; i++) {
    if (!/^(?:ask|asked|asking|want|request)$/.test(words.word[i] ?? "")) continue;
    for (let j = Math.max(from, i - 2); j < i; j++)
      if (/^(?:not|never|didn't|without|doesn't|don't|nobody)$/.test(words.word[j] ?? "")) return true;
  }
  return false;
}

/** What is said of all of them at once: "on these occasions no money was stolen". */
function groupOutcome(words: Words, general: readonly Facts[]): Found<"no_loss"> | null {
  for (const facts of general) {
    const all = words.word
      .slice(facts.from, facts.to)
      .some((word) => /^(?:everyone|all|none|these|nobody|both|each|thankfully|fortunately|luckily)$/.test(word));
    const hit = all ? facts.cues.find(({ means }) => means.cue === "stopped" || means.cue === "ended") : undefined;
    if (hit)
      return { value: "no_loss", evidence: [evidenceOf(words, "outcome", hit.from, hit.to, "outcome/of-all", 0.75)] };
  }
  return null;
}

function readVictims(words: Words, { party }: Telling, { account }: Around): Found<number> | null {
  if (!party || party.count === null || (account && party.count < 2)) return null;
  return { value: party.count, evidence: [evidenceOf(words, "victims", party.from, party.to, "victims/told", 0.85)] };
}

const MOST_LURE_WORDS = 30;
/** What the caller told: the words after "told that", "said that", to the end of the sentence. */
function readLure(words: Words, parts: readonly Facts[]): Found<string> | null {
  for (const { from, to } of parts) {
    for (let at = from; at < to - 4; at++) {
      if (!/^(?:told|informed|informing|said|saying|advised|claimed|claiming|told)$/.test(words.word[at] ?? ""))
        continue;
      let next = at + 1;
      if (/^(?:him|her|them|me|us|the|they)$/.test(words.word[next] ?? "")) next++;
      if (words.word[next] === "victim" || words.word[next] === "that") next++;
      if (words.word[next] === "that") next++;
      if (
        !/^(?:his|her|their|there|a|an|my|our|your|someone|somebody|two|some|i|she|they|he|fraudsters|suspicious|fraudulent|money)$/.test(
          words.word[next] ?? "",
        ) ||
        (/^(?:he|she|they)$/.test(words.word[next] ?? "") &&
          /^(?:was|were|is|worked)$/.test(words.word[next + 1] ?? "") &&
          /^(?:a|an|from|calling|the)$/.test(words.word[next + 2] ?? ""))
      )
        continue;
      const end = Math.min(to, next + MOST_LURE_WORDS);
      return {
        value: textOf(words, next, end),
        evidence: [evidenceOf(words, "lure", next, end, "lure/told-that", 0.7)],
      };
    }
  }
  return null;
}

function readFollowUp(words: Words, parts: readonly Facts[]): Found<string> | null {
  for (const { cues, from, to } of parts) {
    const hit = cues.find(({ means }) => means.cue === "follow-up");
    if (hit)
      return {
        value: textOf(words, from, to),
        evidence: [evidenceOf(words, "followUp", from, to, "follow-up/sentence", 0.65)],
      };
  }
  return null;
}
