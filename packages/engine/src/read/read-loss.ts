/** Pounds lost: what is said to have gone, added up where it went in several goes, and not what was promised or asked. */
import { type Amount, countAt } from "./amounts.ts";
import type { Facts } from "./annotate.ts";
import { evidenceOf, type Found } from "./found.ts";
import type { Evidence } from "./incident.ts";
import { Mark, type Words } from "./sentences.ts";
import { hasOneOf, isOneOf, listOf, type WordList } from "./vocabulary.ts";

/** What the words around an amount say of it. */
type Said = "total" | "went" | "told" | "offered";
type Sum = { amount: Amount; facts: Facts; said: Said; more: boolean };

/** The total where one is told, what went, or else what is told in or near the words that tell the loss, or the only amount. */
export function readLoss(words: Words, parts: readonly Facts[], lost?: Evidence): Found<number> | null {
  const sums = parts.flatMap((facts) =>
    facts.amounts
      .filter(({ currency, from, to }) => currency === "GBP" && !isAverage(words, from, to))
      .map((amount): Sum => ({ amount, facts, ...saidOf(words, facts, amount) })),
  );
  const total = sums.find(({ said }) => said === "total");
  if (total) return found(words, [total], 0.9);
  const went = sums.filter(({ said }) => said === "went");
  const firm = sums.filter(({ said }) => said !== "offered");
  const within = firm.find(({ amount }) => {
    const start = words.start[amount.from] ?? 0;
    return lost !== undefined && start >= lost.start - 2 && start < lost.end;
  });
  const near = firm.find(({ amount, facts }) =>
    facts.cues.some(
      ({ means, from, to }) =>
        (means.cue === "lost" || means.cue === "lost-unless") && amount.from >= from - 6 && amount.from <= to + 8,
    ),
  );
  const bare = within || !lost ? null : bareSum(words, parts, lost);
  if (bare) return found(words, [bare], 0.7);
  const first = within ?? went[0] ?? near;
  if (first) return found(words, withMore(words, first, sums), 0.9);
  const [only] = firm.length > 0 ? firm : sums;
  return only ? found(words, [only], 0.65) : null;
}

/** "£760 and £1,240 gone", "£299, followed by a further £299": what went besides. */
function withMore(words: Words, first: Sum, sums: readonly Sum[]): Sum[] {
  const all = [first];
  let last = first;
  for (const one of sums) {
    if (one.amount.from <= last.amount.from || one.said === "offered") continue;
    // The same sum told again in another sentence is the same money.
    if (
      one.facts !== last.facts &&
      all.some(({ amount }) => amount.pence === one.amount.pence) &&
      !isSaidMore(words, one)
    )
      continue;
    if (!(one.said === "went" && one.more) && !isJoined(words, last, one)) continue;
    all.push(one);
    last = one;
  }
  return all;
}

const isSaidMore = (words: Words, { amount }: Sum): boolean =>
  hasOneOf(words, FURTHER_OR_SECOND, Math.max(0, amount.from - MORE_REACH), amount.from);

/** "the first of £9,800 and the second of £4,500", "£48.20 then £1,150": not "between £500 and £600". */
function isJoined(words: Words, { amount: one, facts }: Sum, { amount: next, facts: factsOfNext }: Sum): boolean {
  if (facts !== factsOfNext || next.from - one.to > JOIN_REACH) return false;
  const [from, to] = [one.to, next.from];
  // "£300 in a garage, £500 in a supermarket and £450 at a newsagent's".
  const isListed =
    hasOneOf(words, SPENT_AT, from, Math.min(to, from + 1)) &&
    (words.word[to - 1] === "and" || ((words.marks[to] ?? 0) & Mark.comma) !== 0);
  return (
    (isListed || hasOneOf(words, JOINS, from, Math.min(to, from + 1)) || hasOneOf(words, FURTHER, from, to)) &&
    words.word[one.from - 1] !== "between" &&
    !(hasOneOf(words, WANTED, from, to) || hasOneOf(words, OFFERS, from, to) || hasOneOf(words, NOT_JOINED, from, to))
  );
}
const JOIN_REACH = 7;
const SPENT_AT = listOf("in at from worth");
const JOINS = listOf("and then plus followed");
const FURTHER = listOf("further another");
const FURTHER_OR_SECOND = listOf("further another second");
const NOT_JOINED = listOf("not which back saved up worth until because him her");

/** "I paid him a thousand": pounds, where the words that tell the loss go on with a number and nothing that it counts. */
function bareSum(words: Words, parts: readonly Facts[], lost: Evidence): Sum | null {
  const facts = parts.find(
    ({ from, to }) => (words.start[from] ?? 0) <= lost.start && lost.start < (words.start[to] ?? Infinity),
  );
  if (!facts) return null;
  for (let at = facts.from; at < facts.to; at++) {
    const start = words.start[at] ?? 0;
    if (start < lost.start - BARE_REACH || start > lost.end + BARE_REACH) continue;
    const count = countAt(words, at);
    if (!count) continue;
    const isRound = /^(?:hundred|thousand|grand)$/.test(words.word[count.to - 1] ?? "");
    const isAlone = count.to >= facts.to || isOneOf(words, count.to, AFTER_SUM);
    if (!isRound || !isAlone || words.word[at - 1] === "a") return null;
    return {
      amount: { from: at, to: count.to, pence: count.count * 100, currency: "GBP" },
      facts,
      said: "went",
      more: false,
    };
  }
  return null;
}
/** In characters. */
const BARE_REACH = 24;
const AFTER_SUM = listOf("gone before and to out off from by into that went well");

function found(words: Words, sums: readonly Sum[], confidence: number): Found<number> {
  const last = sums.at(-1);
  const again = last && isSameAgain(words, last) ? last.amount.pence : 0;
  return {
    value: sums.reduce((sum, { amount }) => sum + amount.pence * timesOf(words, amount), again),
    evidence: sums.map(({ amount: { from, to } }) =>
      evidenceOf(words, "lossPence", from, to, "loss/amount", confidence),
    ),
  };
}

/** "£160 went that day and the same again yesterday". */
function isSameAgain(words: Words, { amount, facts }: Sum): boolean {
  const after = words.word.slice(amount.to, facts.to);
  return after.some((word, i) => word === "again" && /^(?:same|much|amount)$/.test(after[i - 1] ?? ""));
}

/** "six £100 cards": how many of that sum. */
function timesOf(words: Words, { from }: Amount): number {
  const count = (words.marks[from] ?? 0) & (Mark.comma | Mark.stop) ? null : countAt(words, from - 1);
  return count && count.to === from && count.count > 1 && count.count <= MOST_TIMES ? count.count : 1;
}
const MOST_TIMES = 50;

/** "£1,150 on average", "an average of £800 each". */
const isAverage = (words: Words, from: number, to: number): boolean =>
  words.word.slice(Math.max(0, from - 6), to + 3).some((word) => word === "average" || word === "each");

function saidOf(words: Words, { from, to }: Facts, amount: Amount): { said: Said; more: boolean } {
  const first = Math.max(from, amount.from - LONGEST_BEFORE);
  const end = endOfClause(words, amount.to, to);
  const before = (list: WordList, most: number): boolean =>
    hasOneOf(words, list, Math.max(first, amount.from - most), amount.from);
  const after = (list: WordList, most: number): boolean =>
    hasOneOf(words, list, amount.to, Math.min(end, amount.to + most));
  const more = before(MORE, MORE_REACH) || after(AGAIN, 1);
  if (after(OFFERS, 2) || before(OFFERS, CLOSE)) return { said: "offered", more };
  if (before(WANTED, WANT_REACH)) return { said: "told", more };
  if (before(TOTALS, CLOSE) || isSummedUp(words, first, amount.from) || isInAll(words, amount.to, end))
    return { said: "total", more };
  const went = before(WENT_BEFORE, CLOSE) || after(WENT_AFTER, CLOSE);
  // "I sent £260 first, then £900, then £2,400": the verb is said once.
  const again = more && before(WENT_BEFORE, LONGEST_BEFORE);
  return { said: went || again ? "went" : "told", more };
}

const CLOSE = 4;
const MORE_REACH = 3;
const WANT_REACH = 7;
const LONGEST_BEFORE = 14;
const LONGEST_AFTER = 6;

function endOfClause(words: Words, at: number, to: number): number {
  let end = at;
  while (end < Math.min(to, at + LONGEST_AFTER) && ((words.marks[end] ?? 0) & (Mark.comma | Mark.stop)) === 0) end++;
  return end;
}

/** "The whole came to £7,480", "all told £3,560". */
const isSummedUp = (words: Words, from: number, at: number): boolean =>
  at > from &&
  isOneOf(words, at - 1, SUMS_UP) &&
  /(?:^| )(?:(?:whole|lot|all|bill) (?:came|comes|came in all) to|all told)$/.test(
    words.word.slice(Math.max(from, at - 4), at).join(" "),
  );
const SUMS_UP = listOf("to told");

/** "£900 altogether", "£900 in all". */
const isInAll = (words: Words, at: number, end: number): boolean =>
  at < end &&
  (isOneOf(words, at, ALTOGETHER) || (words.word[at] === "in" && at + 1 < end && isOneOf(words, at + 1, ALL)));
const ALTOGETHER = listOf("altogether total");
const ALL = listOf("all total");

const TOTALS = listOf("total totalling totalled altogether");
const MORE = listOf("another further then second third more extra plus later followed again next");
const AGAIN = listOf("more again");
const OFFERS = listOf(
  "promised promising promise refund refunded rebate owed due award awarded compensation worth prize won discount grant winnings reward credit back bonus eligible entitled overpaid overpayment",
);
const WANTED = listOf(
  "tried trying attempt attempted attempting stopped blocked wanted wants asked asking demanded demanding needed need request requested refused prevented if could would before",
);
const WENT_BEFORE = listOf(
  "sent paid transferred lost gave handed moved spent took stole stolen wired deposited taken sending paying transferring losing wrote parted invested withdrew drew drawn posted bought cost costing loss put lent",
);
const WENT_AFTER = listOf(
  "gone went taken left lost stolen vanished debited disappeared spent poorer withdrawn missing drained transferred sent moved",
);
