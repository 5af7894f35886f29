import type { Outcome } from "../base/vocabulary.ts";
import type { Facts } from "./annotate.ts";
import { evidenceOf, type Found } from "./found.ts";
import type { Cue } from "./lexicon/cue.ts";
import type { Hit } from "./phrases.ts";
import { cuesOf } from "./read-channel.ts";
import type { Words } from "./sentences.ts";

type End = "lost" | "lostUnless" | "stopped" | "ended" | "gave";
type Said = Record<End, Hit<Cue>[]>;

/** How it ended: money gone outweighs details given, which outweighs a call refused, unless something stopped it. */
export function readOutcome(
  words: Words,
  parts: readonly Facts[],
  { method = false, account = false } = {},
): Found<Outcome> | null {
  const said: Said = { lost: [], lostUnless: [], stopped: [], ended: [], gave: [] };
  for (const { facts, cue } of cuesOf(parts, () => true)) {
    // What a person says of their own answer is only theirs to say: "Trading Standards said it was a scam".
    if (!account && ANSWERED_BACK.test(cue.pattern)) continue;
    const end = endOf(words, facts, cue);
    if (end) said[end].push(cue);
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

/** What a cue comes to in its sentence: "lost" after "never" is the contrary. */
function endOf(words: Words, facts: Facts, cue: Hit<Cue>): End | null {
  const { cue: kind } = cue.means;
  // "Do not hand over money": what to do.
  if (kind === "stopped" && words.word[cue.from] === "not" && /^(?:do|to)$/.test(words.word[cue.from - 1] ?? ""))
    return null;
  // "They can't get it back": gone for good.
  if (kind === "stopped") return GOT_BACK.test(cue.pattern) && isDenied(words, facts, cue.from) ? "lost" : "stopped";
  if (kind === "ended") return isBidden(words, facts, cue.from) || isTheirs(words, facts, cue) ? null : "ended";
  if (kind === "gave" && saysNone(words, cue)) return "ended";
  if (kind !== "lost" && kind !== "lost-unless" && kind !== "gave") return null;
  if (
    kind === "gave" &&
    (isHeldAlready(words, cue) ||
      isWanted(words, facts, cue.from) ||
      isUnable(words, cue) ||
      isToldOf(words, facts, cue))
  )
    return null;
  const notDone = isDenied(words, facts, cue.from);
  if (notDone && kind !== "lost-unless") return kind === "lost" ? "stopped" : "ended";
  if (notDone || isHoped(words, facts, cue.from) || isClaimed(words, facts, cue)) return null;
  if (kind === "gave") return isCallers(words, cue) ? null : "gave";
  return kind === "lost" ? "lost" : "lostUnless";
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

const ANSWERED_BACK = /^\((?:i\|we\) \(said|said\|told\|asked\|wished)/;
const GOT_BACK = /^\(?(?:got|get)\b/;

/** "They already have all the information they need". */
const isHeldAlready = (words: Words, { from }: Hit<Cue>): boolean =>
  words.word[from - 1] === "already" || words.word[from + 1] === "already";

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
  for (let i = at - 1; i >= Math.max(from, at - 9); i--) {
    // "My bank say £250 went": who would know.
    if (SAYS.has(words.word[i] ?? "")) return !KNOW.has(words.word[i - 1] ?? "");
  }
  return false;
}
const KNOW = new Set("bank police officers force son daughter".split(" "));
const SAYS = new Set("said says say told claims claim claiming saying claimed informed".split(" "));

const DENIALS = new Set(
  "not never didn't did'nt wouldn't hadn't without refused declined no nobody none neither don't haven't wasn't couldn't cannot can't won't".split(
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

// "Let", "put" and "read" are alike whether done or wanted.
const SAME_IN_PAST = new Set(["let", "put", "read"]);
const WANTS = new Set(
  "told asked asking wanted wants instructed urged persuading trying tried begged ordered".split(" "),
);
const FURTHEST_WANT = 14;
/** "I was told to type in an address and let them on": the second thing wanted, unless somebody is said to have done it. */
function isWanted(words: Words, { from }: Facts, at: number): boolean {
  if (!SAME_IN_PAST.has(words.word[at] ?? "") || !/^(?:and|or|then|to)$/.test(words.word[at - 1] ?? "")) return false;
  for (let i = at - 2; i >= Math.max(from, at - FURTHEST_WANT); i--) {
    if (WANTS.has(words.word[i] ?? "")) return words.word.slice(i + 1, i + 5).includes("to");
  }
  return false;
}

/** "He could not get into his bank": nothing was refused. */
const isUnable = (words: Words, { from, pattern }: Hit<Cue>): boolean =>
  pattern.includes("remote access") && /^(?:could|can)$/.test(words.word[from - 2] ?? "");

/** "He said they had control of my laptop": the caller's story. */
function isToldOf(words: Words, { from }: Facts, { from: at, to }: Hit<Cue>): boolean {
  if (!words.word.slice(at, to).some((word) => HOLDS.has(word))) return false;
  for (let i = at - 1; i >= Math.max(from, at - 4); i--) {
    if (SAYS.has(words.word[i] ?? "")) return !/^(?:i|we)$/.test(words.word[i - 1] ?? "");
  }
  return false;
}
const HOLDS = new Set(["had", "took", "gained"]);

function near(words: Words, from: number, at: number, most: number, wanted: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= Math.max(from, at - most); i--) {
    if (wanted.has(words.word[i] ?? "")) return true;
    if (words.word[i] === "and" || words.word[i] === "but") return false;
  }
  return false;
}

/** What is said of all of them at once: "on these occasions no money was stolen". */
export function groupOutcome(words: Words, general: readonly Facts[]): Found<"no_loss"> | null {
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
