/** What is said of all the calls of a text at once. */
import type { Ask, Channel } from "../base/vocabulary.ts";
import type { Facts } from "./annotate.ts";
import type { Claim } from "./claim.ts";
import type { Found } from "./found.ts";
import { onDemand } from "./on-demand.ts";
import { readAsks } from "./read-asks.ts";
import { readChannel } from "./read-channel.ts";
import { namedIn, readClaim } from "./read-claim.ts";
import { groupOutcome } from "./outcome-of-all.ts";
import { onlyTown, readPlace } from "./read-where.ts";
import type { Words } from "./sentences.ts";
import { isOfEachCase, isToldAtLarge, isToldOfAll } from "./told-at-large.ts";

/**
 * What is said of all the calls at once: it stands in for what one of them leaves out. What most calls tell of themselves
 * is read when it is first asked for.
 */
export type Shared = {
  /** Where it stands. */
  told: readonly Facts[];
  home: Found<string> | null;
  town: Found<string> | null;
  /** Where such calls were, if there were several of them. */
  towns: () => Found<string> | null;
  leadTown: Found<string> | null;
  leadTowns: Found<string> | null;
  area: Found<string> | null;
  force: Found<string> | null;
  channel: Found<Channel> | null;
  claim: () => Claim | null;
  /** Whom callers named, in what is told of several calls together. */
  names: () => readonly (Claim | null)[];
  named: () => Claim | null;
  outcome: () => Found<"no_loss"> | null;
  asks: () => Found<Ask[]>;
  /** Told of those calls, and neither in the lead, which tells of all in a line, nor of how such calls go. */
  asksOfAll: () => Found<Ask[]>;
  /** As are those in advice: "do not press 1" tells what is asked. */
  keys: () => Found<Ask[]>;
};

export const readShared = (
  words: Words,
  general: readonly Facts[],
  lead: readonly Facts[],
  whole: readonly Facts[],
  ofBoth: readonly Facts[],
): Omit<Shared, "home" | "force" | "names"> => ({
  told: [...lead, ...general],
  town: onlyTown(words, general) ?? onlyTown(words, ofBoth),
  towns: onDemand(() => readPlace(words, general, "town")),
  leadTown: onlyTown(words, lead),
  leadTowns: readPlace(words, lead, "town"),
  area: readPlace(words, whole, "area") ?? readPlace(words, general, "area"),
  channel: readChannel(words, general),
  claim: onDemand(() => readClaim(words, general, false) ?? readClaim(words, lead, false)),
  named: onDemand(() => namedIn(words, general)),
  outcome: onDemand(() => groupOutcome(words, general)),
  asks: onDemand(() => readAsks(words, general)),
  asksOfAll: onDemand(() => readAsks(words, toldOfAll(words, general, whole))),
  keys: onDemand(() => readAsks(words, whole)),
});

/** Those that tell of such calls as they were, and are none of the lead unless they say that it is of all. */
function toldOfAll(words: Words, general: readonly Facts[], whole: readonly Facts[]): Facts[] {
  // "In each case he said … He wanted the clerk to …": goes on so to the end of the paragraph.
  const inEach = new Set(general.filter((one) => isOfEachCase(words, one)).map(({ paragraph }) => paragraph));
  return general.filter(
    (one) =>
      inEach.has(one.paragraph) || (!isToldAtLarge(words, one) && (!whole.includes(one) || isToldOfAll(words, one))),
  );
}

/** A recording asks the same of everybody whom it rings: the key that it wants pressed may be told of all of them at once. */
export function withKey(channel: Channel, own: Found<Ask[]>, keys: Shared["keys"]): Found<Ask[]> {
  if (channel !== "automated_message" || own.value.includes("press_key") || !keys().value.includes("press_key"))
    return own;
  const key = keys().evidence.filter(({ by }) => by === "ask/press_key");
  return { value: [...own.value, "press_key"], evidence: [...own.evidence, ...key] };
}

/** "All six rang off when he asked for the code": what is told of all the calls was wanted in one of which it is not told. */
export const orShared = (own: Found<Ask[]>, shared: Shared["asks"]): Found<Ask[]> =>
  own.value.length > 0 ? own : shared();

const OF_RECORDING = /^(?:voice|recording|recorded|message|press|pressed|pressing|listened|button|key|machine)$/;
/** "Did as the voice bade", of a recorded call that all were rung by: the person spoken to came after. */
export const isOfRecording = (words: Words, parts: readonly Facts[], { channel }: Shared): boolean =>
  channel?.value === "automated_message" &&
  parts.some(({ from, to }) => words.word.slice(from, to).some((word) => OF_RECORDING.test(word)));
