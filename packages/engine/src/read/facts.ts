/** What one telling says, field by field. Each value comes with the words that it was read from, or not at all. */
import type { Channel, ImpersonatedKind, Outcome } from "../base/vocabulary.ts";
import type { Facts } from "./annotate.ts";
import { claimIn, type Claim } from "./claims.ts";
import type { Evidence, IncidentField } from "./incident.ts";
import type { Cue } from "./lexicon/cues.ts";
import type { Hit } from "./phrases.ts";
import { type Words, textOf } from "./sentences.ts";

export type Found<T> = { value: T; evidence: readonly Evidence[] };

/** The words of a range as evidence. */
export function evidenceOf(
  words: Words,
  field: IncidentField,
  from: number,
  to: number,
  by: string,
  confidence: number,
): Evidence {
  return { field, start: words.start[from] ?? 0, end: words.end[to - 1] ?? 0, by, confidence };
}

type Part = { facts: Facts; cue: Hit<Cue> };

const cuesOf = (parts: readonly Facts[], wanted: (cue: Cue) => boolean): Part[] =>
  parts.flatMap((facts) => facts.cues.filter(({ means }) => wanted(means)).map((cue) => ({ facts, cue })));

/** How the first contact came: a recording before a person, where the text tells of one at its beginning. */
export function readChannel(words: Words, parts: readonly Facts[]): Found<Channel> | null {
  let first: Hit<Cue> | null = null;
  for (const { cue } of cuesOf(parts, ({ cue }) => cue === "channel")) {
    if (cue.means.cue !== "channel" || cue.means.channel === "in_person_follow_up") continue;
    if (first === null) first = cue;
    // "received a call: an automated message": the more particular word counts where both tell of the first contact.
    else if (
      isCall(first) &&
      cue.means.channel === "automated_message" &&
      (cue.from - first.from < 25 || isSort(words, first))
    )
      first = cue;
    else if (isCall(first) && cue.from - first.from < 8 && cue.means.channel !== "live_call") first = cue;
  }
  if (!first || first.means.cue !== "channel") return spoken(words, parts);
  const { channel } = first.means;
  return { value: channel, evidence: [evidenceOf(words, "channel", first.from, first.to, `channel/${channel}`, 0.9)] };
}

/** Somebody who says who they are and asks for things, in a text about telephone calls, is on the telephone. */
function spoken(words: Words, parts: readonly Facts[]): Found<Channel> | null {
  const [said] = cuesOf(
    parts,
    (cue) => cue.cue === "claim" || cue.cue === "caller-noun" || cue.cue === "ended" || cue.cue === "ask",
  );
  return said
    ? {
        value: "live_call",
        evidence: [evidenceOf(words, "channel", said.cue.from, said.cue.to, "channel/spoken", 0.7)],
      }
    : null;
}

const isCall = ({ means }: Hit<Cue>): boolean => means.cue === "channel" && means.channel === "live_call";
/** "a telephone scam" names the sort of fraud; whether a person or a recording rang is told after. */
const isSort = (words: Words, { to }: Hit<Cue>): boolean =>
  /^(?:scams?|frauds?|fraudsters?|scammers?|con)$/.test(words.word[to - 1] ?? "");

/** Who the caller said they were: the first claim that names anybody. */
export function readClaim(words: Words, parts: readonly Facts[], account: boolean): Claim | null {
  let weak: Claim | null = null;
  for (const sure of [true, false]) {
    for (const facts of parts) {
      const claim = claimIn(words, facts, sure, account);
      if (!claim) continue;
      if (claim.kind !== "unknown") return withName(words, claim, parts, account);
      weak ??= claim;
    }
  }
  return weak;
}

/** "posing as police … said he was DC Martin": the kind came first, the name after. */
function withName(words: Words, claim: Claim, parts: readonly Facts[], account: boolean): Claim {
  if (claim.name) return claim;
  for (const facts of parts) {
    for (const sure of [true, false]) {
      const other = claimIn(words, facts, sure, account, claim.kind);
      if (other?.name) return { ...claim, name: other.name };
    }
  }
  return claim;
}

export function claimEvidence(words: Words, claim: Claim): Evidence[] {
  const evidence: Evidence[] = [];
  if (claim.kind !== "unknown") {
    evidence.push(evidenceOf(words, "impersonatedKind", claim.from, claim.to, claim.rule, claim.confidence));
  }
  if (claim.name)
    evidence.push(evidenceOf(words, "impersonatedName", claim.name.from, claim.name.to, claim.rule, claim.confidence));
  return evidence;
}

export const nameOf = (words: Words, { name }: Claim): string | null =>
  name === null ? null : (name.called ?? textOf(words, name.from, name.to).replace(/['’]s$/, ""));

/** How it ended: money gone outweighs details given, which outweighs a call refused, unless something stopped it. */
export function readOutcome(
  words: Words,
  parts: readonly Facts[],
  { method = false, account = false } = {},
): Found<Outcome> | null {
  const said: Record<"lost" | "lostUnless" | "stopped" | "ended" | "gave", Hit<Cue>[]> = {
    lost: [],
    lostUnless: [],
    stopped: [],
    ended: [],
    gave: [],
  };
  for (const { facts, cue } of cuesOf(parts, () => true)) {
    const denied = isDenied(words, facts, cue.from) || isHoped(words, facts, cue.from) || isClaimed(words, facts, cue);
    switch (cue.means.cue) {
      case "lost":
        if (!denied) said.lost.push(cue);
        else if (isDenied(words, facts, cue.from)) said.stopped.push(cue);
        break;
      case "lost-unless":
        if (!denied) said.lostUnless.push(cue);
        break;
      case "stopped":
        said.stopped.push(cue);
        break;
      case "gave":
        if (saysNone(words, cue)) said.ended.push(cue);
        else if (!denied && !isCallers(words, cue)) said.gave.push(cue);
        else if (isDenied(words, facts, cue.from)) said.ended.push(cue);
        break;
      case "ended":
        if (!isBidden(words, facts, cue.from) && !isTheirs(words, facts, cue)) said.ended.push(cue);
        break;
      default:
    }
  }
  if (account && said.lost.length === 0 && said.stopped.length === 0) {
    const alone = amountAlone(words, parts);
    if (alone) return alone;
  }
  const found = (value: Outcome, hit: Hit<Cue>, by: string, confidence: number): Found<Outcome> => ({
    value,
    evidence: [evidenceOf(words, "outcome", hit.from, hit.to, `outcome/${by}`, confidence)],
  });
  const [lost] = said.lost;
  const [stopped] = said.stopped;
  // "Officers stopped a second payment" does not undo the first; "no money was lost" does.
  const undone =
    lost &&
    said.stopped.find(
      (stop) =>
        stop.from > lost.from - 3 && (isNothing(words, stop) || stop.from - lost.to < 12) && !isFurther(words, stop),
    );
  if (lost && !undone) return found("money_lost", lost, "lost", 0.9);
  // How such calls go says nothing of how any of them ended.
  if (method) return null;
  const [unless] = said.lostUnless;
  if (unless && !stopped) return found("money_lost", unless, "handed-over", 0.8);
  const [gave] = said.gave;
  const [ended] = said.ended;
  // Details are out although no money went with them.
  if (gave && stopped && gave.from < stopped.from) return found("details_given", gave, "gave", 0.7);
  if (stopped) return found("no_loss", stopped, "stopped", 0.88);
  if (gave && !(ended && ended.from <= gave.from)) return found("details_given", gave, "gave", 0.75);
  if (ended) return found("no_loss", ended, "ended", 0.85);
  return null;
}

/** "£24,000." as a sentence of its own is how somebody in haste says what went. */
function amountAlone(words: Words, parts: readonly Facts[]): Found<Outcome> | null {
  for (const { from, to, amounts } of parts) {
    const [amount] = amounts;
    if (!amount || to - from > 5 || amount.currency !== "GBP") continue;
    return {
      value: "money_lost",
      evidence: [evidenceOf(words, "outcome", amount.from, amount.to, "outcome/amount-alone", 0.7)],
    };
  }
  return null;
}

const BIDDING = new Set("told asked should advised must urged".split(" "));
/** "is told to hang up": advice, in whatever sentence. */
const isBidden = (words: Words, { from }: Facts, at: number): boolean =>
  words.word[at - 1] === "to" && near(words, from, at, 3, BIDDING);

const BODIES = new Set("officers police bank fraudsters someone somebody staff".split(" "));
/** "officers had spotted fraudulent activity": the caller's story, not what the person saw. */
const isTheirs = (words: Words, { from }: Facts, { from: at, pattern }: Hit<Cue>): boolean =>
  pattern.startsWith("(recognised") && near(words, from, at, 3, BODIES);

/** "gave a made-up name": what the caller gave. */
const isCallers = (words: Words, { from, to }: Hit<Cue>): boolean =>
  words.word
    .slice(from, to)
    .some((word) => /^(?:made|false|fake|bogus|supposed|crime|reference|contact|collar)$/.test(word));

/** "gave away no bank details". */
const saysNone = (words: Words, { from, to }: Hit<Cue>): boolean =>
  words.word.slice(from, to).some((word) => word === "no" || word === "nothing");
const isNothing = (words: Words, { from }: Hit<Cue>): boolean =>
  /^(?:no|nothing|none|neither|not|did|didn't)$/.test(words.word[from] ?? "");
/** "prevented another payment", "stopped the second amount". */
const isFurther = (words: Words, { from, to }: Hit<Cue>): boolean =>
  words.word
    .slice(Math.max(0, from - 4), to + 6)
    .some((word) => /^(?:second|third|further|another|more|that|came)$/.test(word));

/** "said that money was taken from her account": the caller's story. */
function isClaimed(words: Words, { from }: Facts, { from: at, means, pattern }: Hit<Cue>): boolean {
  if (means.cue !== "lost" || !/^(?:\(money|<money>)/.test(pattern)) return false;
  return near(words, from, at, 9, SAYS);
}
const SAYS = new Set("said says say told claims claim claiming saying claimed informed".split(" "));

const DENIALS = new Set(
  "not never didn't did'nt wouldn't hadn't without refused declined no nobody none neither don't haven't wasn't couldn't".split(
    " ",
  ),
);
const isDenied = (words: Words, { from }: Facts, at: number): boolean => near(words, from, at, 4, DENIALS);

const HOPES = new Set(
  "to should would could might tried attempted asked asking wanted trying attempting if attempts attempt unless demanded requested demanding must need needed may can told will".split(
    " ",
  ),
);
/** "asked her to transfer £2,000", "tried to get him to pay": wanted, not done. */
const isHoped = (words: Words, { from }: Facts, at: number): boolean =>
  near(words, from, at, 3, HOPES) &&
  !near(words, from, at, 4, new Set(["persuaded", "tricked", "conned", "convinced", "duped", "got", "led"]));

function near(words: Words, from: number, at: number, most: number, wanted: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= Math.max(from, at - most); i--) {
    if (wanted.has(words.word[i] ?? "")) return true;
    if (words.word[i] === "and" || words.word[i] === "but") return false;
  }
  return false;
}

/** "£1,150 on average", "an average of £800 each". */
const isAverage = (words: Words, from: number, to: number): boolean =>
  words.word.slice(Math.max(0, from - 6), to + 3).some((word) => word === "average" || word === "each");

/** Pounds lost: the amount told with the loss, or the only one. */
export function readLoss(words: Words, parts: readonly Facts[]): Found<number> | null {
  const amounts = parts.flatMap((facts) =>
    facts.amounts
      .filter(({ currency, from, to }) => currency === "GBP" && !isAverage(words, from, to))
      .map((amount) => ({ amount, facts })),
  );
  const told = amounts.find(({ amount, facts }) =>
    facts.cues.some(
      ({ means, from, to }) =>
        (means.cue === "lost" || means.cue === "lost-unless") && amount.from >= from - 6 && amount.from <= to + 8,
    ),
  );
  const chosen = told ?? amounts[0];
  if (!chosen) return null;
  const { amount } = chosen;
  return {
    value: amount.pence,
    evidence: [evidenceOf(words, "lossPence", amount.from, amount.to, "loss/amount", told ? 0.9 : 0.65)],
  };
}
