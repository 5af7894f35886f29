import type { Facts } from "./annotate.ts";
import { evidenceOf, type Found } from "./found.ts";
import type { Evidence } from "./incident.ts";
import type { Words } from "./sentences.ts";

/** "£1,150 on average", "an average of £800 each". */
const isAverage = (words: Words, from: number, to: number): boolean =>
  words.word.slice(Math.max(0, from - 6), to + 3).some((word) => word === "average" || word === "each");

/** Pounds lost: the amount in the words that tell the loss, or told near such words, or the only one. */
export function readLoss(words: Words, parts: readonly Facts[], lost?: Evidence): Found<number> | null {
  const amounts = parts.flatMap((facts) =>
    facts.amounts
      .filter(({ currency, from, to }) => currency === "GBP" && !isAverage(words, from, to))
      .map((amount) => ({ amount, facts })),
  );
  const within = amounts.find(({ amount }) => {
    const start = words.start[amount.from] ?? 0;
    return lost !== undefined && start >= lost.start - 2 && start < lost.end;
  });
  const near = amounts.find(({ amount, facts }) =>
    facts.cues.some(
      ({ means, from, to }) =>
        (means.cue === "lost" || means.cue === "lost-unless") && amount.from >= from - 6 && amount.from <= to + 8,
    ),
  );
  const told = within ?? near;
  const chosen = told ?? amounts[0];
  if (!chosen) return null;
  const { amount } = chosen;
  const evidence = evidenceOf(words, "lossPence", amount.from, amount.to, "loss/amount", told ? 0.9 : 0.65);
  return { value: amount.pence, evidence: [evidence] };
}
