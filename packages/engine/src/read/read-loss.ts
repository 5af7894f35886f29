/** Pounds lost: what is said to have gone, added up where it went in several goes, and not what was promised or asked. */
import type { Amount } from "./amounts.ts";
import type { Facts } from "./annotate.ts";
import { evidenceOf, type Found } from "./found.ts";
import type { Evidence } from "./incident.ts";
import { Mark, type Words } from "./sentences.ts";
import { setOf } from "./vocabulary.ts";

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
  const first = within ?? went[0] ?? near;
  if (first)
    return found(words, [first, ...went.filter((one) => one.more && one.amount.from > first.amount.from)], 0.9);
  const [only] = firm.length > 0 ? firm : sums;
  return only ? found(words, [only], 0.65) : null;
}

function found(words: Words, sums: readonly Sum[], confidence: number): Found<number> {
  return {
    value: sums.reduce((sum, { amount }) => sum + amount.pence, 0),
    evidence: sums.map(({ amount: { from, to } }) =>
      evidenceOf(words, "lossPence", from, to, "loss/amount", confidence),
    ),
  };
}

/** "£1,150 on average", "an average of £800 each". */
const isAverage = (words: Words, from: number, to: number): boolean =>
  words.word.slice(Math.max(0, from - 6), to + 3).some((word) => word === "average" || word === "each");

function saidOf(words: Words, { from, to }: Facts, amount: Amount): { said: Said; more: boolean } {
  const before = clauseBefore(words, from, amount.from);
  const after = clauseAfter(words, amount.to, to);
  const near = before.slice(-CLOSE);
  const more = before.slice(-MORE_REACH).some((word) => MORE.has(word)) || AGAIN.has(after[0] ?? "");
  const wanted = before.slice(-WANT_REACH).some((word) => WANTED.has(word));
  if (OFFERS.has(after[0] ?? "") || OFFERS.has(after[1] ?? "") || near.some((word) => OFFERS.has(word)))
    return { said: "offered", more };
  if (wanted) return { said: "told", more };
  if (near.some((word) => TOTALS.has(word)) || /^(?:altogether|total)$/.test(after[0] ?? "") || isInAll(after))
    return { said: "total", more };
  const went = near.some((word) => WENT_BEFORE.has(word)) || after.slice(0, CLOSE).some((word) => WENT_AFTER.has(word));
  // "I sent £260 first, then £900, then £2,400": the verb is said once.
  const again = more && before.some((word) => WENT_BEFORE.has(word));
  return { said: went || again ? "went" : "told", more };
}

const CLOSE = 4;
const MORE_REACH = 3;
const WANT_REACH = 7;

const isInAll = (after: readonly string[]): boolean => after[0] === "in" && /^(?:all|total)$/.test(after[1] ?? "");

function clauseBefore(words: Words, from: number, at: number): string[] {
  return words.word.slice(Math.max(from, at - 14), at);
}

function clauseAfter(words: Words, at: number, to: number): string[] {
  let end = at;
  while (end < Math.min(to, at + 6) && ((words.marks[end] ?? 0) & (Mark.comma | Mark.stop)) === 0) end++;
  return words.word.slice(at, end);
}

const TOTALS = setOf("total totalling totalled altogether");
const MORE = setOf("another further then second third more extra plus later followed again next");
const AGAIN = setOf("more again");
const OFFERS = setOf(
  "refund refunded rebate owed due award awarded compensation worth prize won discount grant winnings reward credit back bonus eligible entitled overpaid overpayment",
);
const WANTED = setOf(
  "tried trying attempt attempted attempting stopped blocked wanted wants asked asking demanded demanding needed need request requested refused prevented if could would before",
);
const WENT_BEFORE = setOf(
  "sent paid transferred lost gave handed moved spent took stole stolen wired deposited taken sending paying transferring losing wrote parted invested withdrew drew drawn posted bought cost costing loss put lent",
);
const WENT_AFTER = setOf(
  "gone went taken left lost stolen vanished debited disappeared spent poorer withdrawn missing drained transferred sent moved",
);
