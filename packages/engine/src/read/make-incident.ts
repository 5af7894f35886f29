/** One incident out of one telling: each fact from its own words, or else from what is told of all, or before. */
import type { Day } from "../base/day.ts";
import type { Channel } from "../base/vocabulary.ts";
import type { Facts } from "./annotate.ts";
import { withNameOfAll } from "./claims-told-together.ts";
import type { Around, Drafted } from "./drafted.ts";
import { endOfDoing } from "./end-of-doing.ts";
import { evidenceOf, type Found } from "./found.ts";
import type { Doubt, Evidence, Incident } from "./incident.ts";
import { asksOfCall, asksOfCallWeighed } from "./asks-of-call.ts";
import { isOfMany } from "./of-many.ts";
import { saysSame } from "./of-open-telling.ts";
import { readAsks } from "./read-asks.ts";
import { readChannel } from "./read-channel.ts";
import { claimEvidence, namedIn, nameOf, namesNoSender, readClaim, withTrade } from "./read-claim.ts";
import { isCounted } from "./list-lines.ts";
import { readLoss } from "./read-loss.ts";
import { lossInLead, ONLY_ANSWERED, readOutcome } from "./read-outcome.ts";
import { readFollowUp, readLure } from "./read-story.ts";
import { readAge, readVictims } from "./read-victims.ts";
import type { DateRead } from "./read-when.ts";
import { piecesOf } from "./sentence-signs.ts";
import { areaAsPlace, bodyTown, isElsewhere, isUnsure, parishTown, readPlace } from "./read-where.ts";
import { textOf, type Words } from "./sentences.ts";
import { shoppedIn } from "./story-places.ts";
import type { Telling } from "./telling.ts";
import { carriedTown, sameTown, unsaidClaim } from "./told-before.ts";
import { isOfRecording, orShared, type Shared, withKey } from "./told-of-all.ts";

const MOST_WORDS_OF_NOTE = 60;

type Help = {
  group: Drafted | undefined;
  previous: Drafted | undefined;
  /** People told of together just before. */
  beside: Drafted | undefined;
  /** No other call is told. */
  isOnly: boolean;
  /** All told before. */
  made: readonly Drafted[];
  around: Around;
  /** The sentences of the lead that tell of no call in particular. */
  lead: readonly Facts[];
  shared: Shared;
};

export function makeIncident(
  words: Words,
  telling: Telling,
  day: DateRead | null,
  { group, previous, beside, isOnly, around, lead, shared, made }: Help,
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
  const elsewhere = isElsewhere(words, telling, shared.told);
  const town = readPlace(words, parts, "town", around.account);
  const place =
    (around.account ? keep(shared.home) : null) ??
    // "A woman in Hollybrook" in news from Telford: a part of the town, which is what the town's people call it.
    keep(isUnsure(town) && !elsewhere && telling.kind === "one" ? (shared.leadTown ?? town) : town) ??
    (around.account ? null : keep(sameTown(words, telling, made))) ??
    keep(elsewhere ? null : shared.town) ??
    keep(elsewhere ? null : townsOfLead(telling, shared)) ??
    keep(isOnly && !elsewhere && telling.kind !== "one" ? shared.towns() : null) ??
    keep(bodyTown(words, [...parts.slice(0, 1), ...lead])) ??
    (around.account ? null : keep(parishTown(words, around.lead))) ??
    (around.account || shared.area ? null : keep(carriedTown(telling, made))) ??
    // In one's own account, or a note of a line or two, the county may be all that is said of where.
    (around.account || words.word.length <= MOST_WORDS_OF_NOTE
      ? keep(areaAsPlace(readPlace(words, parts, "area", around.account)))
      : null) ??
    (around.account ? keep(shoppedIn(words, parts)) : null);
  const placeArea = keep(readPlace(words, parts, "area")) ?? keep(shared.area) ?? keep(shared.force);
  const own = readChannel(words, parts);
  const heard = isBySpeech(words, own) && isOfRecording(words, parts, shared) ? null : own;
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
    (namesNoSender(words, parts) ? null : (shared.claim() ?? namedIn(words, parts) ?? shared.named()));
  const claim =
    said === null
      ? unsaidClaim(words, telling, around.account, made)
      : withNameOfAll(words, withTrade(said, parts), shared.names);
  if (claim) evidence.push(...claimEvidence(words, claim));
  const ownAsks = around.account ? readAsks(words, parts) : asksOfCall(words, telling);
  // A number of reports is of calls that go as such calls do.
  const asks =
    ownAsks.value.length === 0 && telling.kind === "total" ? shared.asks() : withKey(channel, ownAsks, shared.keys);
  const asksBefore = (
    telling.similar && !saysSame(words, telling.parts[0]) ? undefined : previous
  )?.incident.evidence.filter(({ field }) => field === "askedFor");
  const askedFor =
    asks.value.length > 0
      ? asks
      : previous && asksBefore
        ? { value: previous.incident.askedFor, evidence: asksBefore }
        : isOnly || shared.asksOfAll().value.length === 0
          ? orShared(asksOfCallWeighed(words, telling, isOnly, pieces), isOnly ? shared.asks : shared.asksOfAll)
          : shared.asksOfAll();
  evidence.push(...askedFor.evidence);
  // What is counted of such calls in a whole county is not lost in one of them.
  const ends = telling.kind === "one" && !around.account ? parts.filter((one) => !isOfMany(words, one)) : parts;
  const ended = readOutcome(words, ends, {
    method: telling.kind === "pattern",
    account: around.account,
    // Of people whom nobody counts it is told how such calls go: there its words are right twice in fourteen times.
    weighed: isOfAnybody(telling) && !around.account ? null : pieces.filter(({ facts }) => ends.includes(facts)),
  });
  const done = telling.kind === "pattern" || isTold(ended) ? null : endOfDoing(words, ends, askedFor.evidence);
  const outcome =
    keep(done?.value === "details_given" && ended?.value === "money_lost" ? ended : (done ?? ended)) ??
    keep(shared.outcome()) ??
    keep(isOnly && !around.account && telling.kind !== "pattern" ? lossInLead(words, lead) : null) ??
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

/** Told only by somebody who speaks, as there is after a recording as well: "while the caller watched". */
function isBySpeech({ folded }: Words, own: Found<Channel> | null): boolean {
  const [seen] = own?.evidence ?? [];
  return seen !== undefined && (seen.by === "channel/spoken" || folded.slice(seen.start, seen.end) === "caller");
}

const isOfAnybody = ({ kind, party }: Telling): boolean => kind !== "one" && party?.count == null;

/** In words that a rule knows, and not only in words that are weighed. */
const isTold = (ended: Found<unknown> | null): boolean =>
  ended !== null &&
  !ended.evidence.some(
    ({ by, confidence }) =>
      by === "outcome/weighed" || by === "outcome/gave" || (by === "outcome/ended" && confidence <= ONLY_ANSWERED),
  );

/** "Women from Deal and Hythe have lost …": one of whom it is not told which she was from is of either. */
const townsOfLead = ({ kind }: Telling, { leadTown, leadTowns }: Shared): Found<string> | null =>
  kind !== "one" ? (leadTowns ?? leadTown) : leadTown;

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
