/** Builds an incident out of each telling, in the order told, for a day may be said from the one before. */
import type { Day } from "../base/day.ts";
import type { Ask, Channel } from "../base/vocabulary.ts";
import type { Facts } from "./annotate.ts";
import type { Claim } from "./claim.ts";
import { sameTrade, withNameOfAll } from "./claims-told-together.ts";
import { evidenceOf, type Found } from "./found.ts";
import type { Doubt, Evidence, Incident } from "./incident.ts";
import { asksWeighed } from "./asks-weighed.ts";
import { isOfMany } from "./of-many.ts";
import { readAsks } from "./read-asks.ts";
import { readChannel } from "./read-channel.ts";
import {
  claimEvidence,
  isNeverSaid,
  namedIn,
  nameOf,
  namesNoSender,
  readClaim,
  toldOf,
  withTrade,
} from "./read-claim.ts";
import { isCounted } from "./list-lines.ts";
import { readLoss } from "./read-loss.ts";
import { groupOutcome, readOutcome } from "./read-outcome.ts";
import { readFollowUp, readLure } from "./read-story.ts";
import { type DateRead, onlyDay, readDate } from "./read-when.ts";
import { piecesOf } from "./sentence-signs.ts";
import { areaAsPlace, bodyTown, forceArea, onlyTown, parishTown, readHome, readPlace } from "./read-where.ts";
import { textOf, type Words } from "./sentences.ts";
import type { DateSettled } from "./settle-date.ts";
import type { Telling, Told } from "./telling.ts";

/** `lead`: the first sentences, which say whose area it all is. */
export type Around = { published: Day | null; account: boolean; lead: readonly Facts[]; sentences: readonly Facts[] };

const MOST_WORDS_OF_NOTE = 60;

type Drafted = { telling: Telling; incident: Incident; claim: Claim | null };

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
  const ofAll = readShared(words, general, lead, around.lead);
  const together = around.account ? [] : tellings.filter(({ kind }) => kind !== "one");
  let named: readonly (Claim | null)[] | undefined;
  const names = (): readonly (Claim | null)[] =>
    (named ??= [ofAll.claim, ...together.map(({ parts }) => readClaim(words, parts, false))]);
  const shared = { ...ofAll, home, force, names };
  const sharedDay = around.account ? null : onlyDay(words, [...new Set([...lead, ...general])], around.published);
  let before: DateSettled | null = sharedDay?.settled ?? null;
  for (const telling of tellings) {
    const group = telling.ofGroup ? draftOf.get(telling.ofGroup) : undefined;
    const previous = group ?? (telling.similar ? made.at(-1) : undefined);
    // "Seven people were rung by … One woman": who rang them all rang her.
    const last = made.at(-1);
    const beside = last && last.telling.kind !== "one" && telling.kind === "one" ? last : undefined;
    const own = telling.kind === "pattern" ? null : readDate(words, telling.parts, around.published, before);
    const day = own ?? (group || telling.kind === "pattern" || telling.kind === "total" ? null : sharedDay);
    if (day?.settled.partial) before = day.settled;
    const drafted = makeIncident(words, telling, day, { group, previous, beside, around, lead, shared, made });
    made.push(drafted);
    draftOf.set(telling, drafted);
  }
  return made.map(({ incident }) => incident);
}

/** What is said of all the calls at once, read once: it stands in for what one of them leaves out. */
type Shared = {
  home: Found<string> | null;
  town: Found<string> | null;
  leadTown: Found<string> | null;
  leadTowns: Found<string> | null;
  area: Found<string> | null;
  force: Found<string> | null;
  channel: Found<Channel> | null;
  claim: Claim | null;
  /** Whom callers named, in what is told of several calls together. */
  names: () => readonly (Claim | null)[];
  named: Claim | null;
  outcome: Found<"no_loss"> | null;
  asks: Found<Ask[]>;
  /** As are those in advice: "do not press 1" tells what is asked. */
  keys: Found<Ask[]>;
};

const readShared = (
  words: Words,
  general: readonly Facts[],
  lead: readonly Facts[],
  whole: readonly Facts[],
): Omit<Shared, "home" | "force" | "names"> => ({
  town: onlyTown(words, general),
  leadTown: onlyTown(words, lead),
  leadTowns: readPlace(words, lead, "town"),
  area: readPlace(words, whole, "area") ?? readPlace(words, general, "area"),
  channel: readChannel(words, general),
  claim: readClaim(words, general, false) ?? readClaim(words, lead, false),
  named: namedIn(words, general),
  outcome: groupOutcome(words, general),
  asks: readAsks(words, general),
  keys: readAsks(words, whole),
});

/** A recording asks the same of everybody whom it rings: the key that it wants pressed may be told of all of them at once. */
function withKey(channel: Channel, own: Found<Ask[]>, shared: Found<Ask[]>): Found<Ask[]> {
  if (channel !== "automated_message" || own.value.includes("press_key") || !shared.value.includes("press_key"))
    return own;
  const key = shared.evidence.filter(({ by }) => by === "ask/press_key");
  return { value: [...own.value, "press_key"], evidence: [...own.evidence, ...key] };
}

/** "They ask for the code": what is told of such calls in general is what was wanted in one of which it is not told. */
const orShared = (own: Found<Ask[]>, shared: Found<Ask[]>): Found<Ask[]> => (own.value.length > 0 ? own : shared);

type Help = {
  group: Drafted | undefined;
  previous: Drafted | undefined;
  /** People told of together just before. */
  beside: Drafted | undefined;
  /** All told before. */
  made: readonly Drafted[];
  around: Around;
  /** The sentences of the lead that tell of no call in particular. */
  lead: readonly Facts[];
  shared: Shared;
};

function makeIncident(
  words: Words,
  telling: Telling,
  day: DateRead | null,
  { group, previous, beside, around, lead, shared, made }: Help,
): Drafted {
  const { parts } = telling;
  const pieces = piecesOf(parts, around.account ? "account" : "published");
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
    (around.account ? keep(shared.home) : null) ??
    keep(readPlace(words, parts, "town", around.account)) ??
    keep(shared.town) ??
    keep(telling.kind === "one" ? shared.leadTown : shared.leadTowns) ??
    keep(bodyTown(words, [...parts.slice(0, 1), ...lead])) ??
    (around.account ? null : keep(parishTown(words, around.lead))) ??
    (around.account || shared.area ? null : keep(carriedTown(telling, made))) ??
    // In one's own account, or a note of a line or two, the county may be all that is said of where.
    (around.account || words.word.length <= MOST_WORDS_OF_NOTE
      ? keep(areaAsPlace(readPlace(words, parts, "area")))
      : null);
  const placeArea = keep(readPlace(words, parts, "area")) ?? keep(shared.area) ?? keep(shared.force);
  const own = readChannel(words, parts);
  const heard = own?.evidence[0]?.by === "channel/spoken" && isOfRecording(words, parts, shared) ? null : own;
  // "No. 11, 9.45am. Pressed 1.", "Ignored it.": a line of a list says how it was rung where that was another way.
  const [head] = parts;
  const before = telling.similar ? previous : head && isCounted(words, head) ? made.at(-1) : undefined;
  const sameWay = !heard || heard.evidence[0]?.by === "channel/spoken" ? before?.incident : undefined;
  if (sameWay) inherit(before, "channel");
  const channel = sameWay?.channel ?? keep(heard) ?? keep(shared.channel) ?? "unknown";
  const said =
    readClaim(words, parts, around.account) ??
    previous?.claim ??
    beside?.claim ??
    (namesNoSender(words, parts) ? null : (shared.claim ?? namedIn(words, parts) ?? shared.named));
  const claim =
    said === null
      ? unsaidClaim(words, telling, around.account, made)
      : withNameOfAll(words, withTrade(said, parts), telling, shared.names);
  if (claim) evidence.push(...claimEvidence(words, claim));
  const ownAsks = readAsks(words, parts);
  // A number of reports is of calls that go as such calls do.
  const asks =
    ownAsks.value.length === 0 && telling.kind === "total" ? shared.asks : withKey(channel, ownAsks, shared.keys);
  const asksBefore = previous?.incident.evidence.filter(({ field }) => field === "askedFor");
  const askedFor =
    asks.value.length > 0
      ? asks
      : previous && asksBefore
        ? { value: previous.incident.askedFor, evidence: asksBefore }
        : orShared(asksWeighed(words, pieces), shared.asks);
  evidence.push(...askedFor.evidence);
  // What is counted of such calls in a whole county is not lost in one of them.
  const ends = telling.kind === "one" && !around.account ? parts.filter((one) => !isOfMany(words, one)) : parts;
  const outcome =
    keep(
      readOutcome(words, ends, {
        method: telling.kind === "pattern",
        account: around.account,
        weighed: ends === parts ? pieces : pieces.filter(({ facts }) => ends.includes(facts)),
      }),
    ) ??
    keep(shared.outcome) ??
    "unknown";
  const loss =
    outcome === "money_lost"
      ? keep(
          readLoss(
            words,
            ends,
            evidence.find(({ field }) => field === "outcome"),
          ),
        )
      : null;
  const victims = keep(readVictims(words, telling, around));
  const age = keep(readAge(words, telling));
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
    age,
    followUp,
    doubts: day === null ? [] : doubtsOfDay(day, around.published),
    evidence,
  };
  if (place === null && incident.place !== null) inherit(group, "place");
  return { telling, incident, claim };
}

/** Who it was where nothing says so: the caller told of before, or known by the story. */
function unsaidClaim(words: Words, telling: Telling, account: boolean, made: readonly Drafted[]): Claim | null {
  const { parts } = telling;
  if (isNeverSaid(words, parts)) return null;
  if (account) return toldOf(parts);
  const known = isKnownCaller(words, parts) ? made.at(-1)?.claim : null;
  return known ?? sameTrade(telling, made) ?? toldOf(parts);
}

const OF_RECORDING = /^(?:voice|recording|recorded|message|press|pressed|pressing|listened|button|key|machine)$/;
/** "Did as the voice bade", of a recorded call that all were rung by: the person spoken to came after. */
const isOfRecording = (words: Words, parts: readonly Facts[], { channel }: Shared): boolean =>
  channel?.value === "automated_message" &&
  parts.some(({ from, to }) => words.word.slice(from, to).some((word) => OF_RECORDING.test(word)));

/** "told the caller that the NHS was free", "heard the same recording": the one told of before. */
function isKnownCaller(words: Words, [first]: readonly Facts[]): boolean {
  if (!first) return false;
  if (isCounted(words, first)) return true;
  for (let at = first.from; at < first.to - 1; at++)
    if (/^(?:the|same|identical)$/.test(words.word[at] ?? "") && CALLER.test(words.word[at + 1] ?? "")) return true;
  return false;
}
const CALLER =
  /^(?:caller|callers|fraudster|fraudsters|scammers|voice|recording|agent|fellow|message|bureau|firm|trickster|gang|line|story|tale|call)$/;

/** Where the calls told before all were, if that is one town, and nothing is told of a whole county. */
function carriedTown({ kind, parts }: Telling, made: readonly Drafted[]): Found<string> | null {
  const last = made.at(-1);
  const place = last?.incident.place ?? null;
  const isWider =
    kind === "total" || parts.some(({ places }) => places.some((one) => one.kind === "area" && !one.ofBody));
  if (isWider) return null;
  if (!last || place === null || place.includes(";") || made.some(({ incident }) => incident.place !== place))
    return null;
  const evidence = last.incident.evidence.filter(({ field }) => field === "place");
  return { value: place, evidence: evidence.map((one) => ({ ...one, by: "place/carried", confidence: 0.6 })) };
}

/** What an officer should look at again before a day is relied on. */
function doubtsOfDay({ settled, reported }: DateRead, published: Day | null): Doubt[] {
  const doubts: Doubt[] = [];
  if (settled.disagrees) doubts.push({ code: "weekday-disagrees", field: "date" });
  if (reported) doubts.push({ code: "day-is-of-the-report", field: "date" });
  if (settled.date !== null && published !== null && settled.date > published)
    doubts.push({ code: "day-after-publication", field: "date" });
  return doubts;
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

const DECADES = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");
/** "84", "80s": of one person, or of two rung together. */
function readAge(words: Words, { kind, party }: Telling): Found<string> | null {
  if (kind !== "one" || !party?.age) return null;
  const decade = DECADES.indexOf(party.age);
  const value = decade < 0 ? party.age : `${(decade + 2) * 10}s`;
  for (let at = Math.max(0, party.from - AGE_REACH); at < party.to + AGE_REACH; at++) {
    const word = words.word[at] ?? "";
    if (word === party.age) return { value, evidence: [evidenceOf(words, "age", at, at + 1, "age/told", 0.9)] };
  }
  return null;
}
const AGE_REACH = 8;

function readVictims(words: Words, { party }: Telling, { account }: Around): Found<number> | null {
  if (!party || party.count === null || (account && party.count < 2)) return null;
  return { value: party.count, evidence: [evidenceOf(words, "victims", party.from, party.to, "victims/told", 0.85)] };
}
