/** Demands of one telling, settled against each other: what is told of one thing in the words of another is no second demand. */
import type { Ask } from "../base/vocabulary.ts";
import type { Facts } from "./annotate.ts";
import type { Evidence } from "./incident.ts";
import { SETTLINGS, type Settling } from "./lexicon/settled-asks.ts";
import type { Words } from "./sentences.ts";
import { hasOneOf, isOneOf, listOf } from "./vocabulary.ts";

/** `placesOf`: wherever a thing is asked for, in order. */
export function settleAsks(
  words: Words,
  parts: readonly Facts[],
  seen: Map<Ask, Evidence>,
  placesOf: (ask: Ask) => readonly Evidence[],
): void {
  // What is wanted alone has nothing to be settled against.
  for (const settling of seen.size > 1 ? SETTLINGS : []) {
    const { loses, to } = settling;
    const found = seen.get(loses);
    const others = to.flatMap((ask) => seen.get(ask) ?? []);
    if (!found || others.length === 0 || (settling.with && !seen.has(settling.with))) continue;
    if (settling.beside && !others.some((one) => settling.beside?.test(saidIn(words.text, one)))) continue;
    if (!isSettled(words.text, found, settling) || isDemandedApart(words, parts, found, others)) continue;
    // What is told in the words of another thing may be told again in its own.
    const again = placesOf(loses).find((one) => one.start >= found.end && !isSettled(words.text, one, settling));
    if (again) seen.set(loses, again);
    else seen.delete(loses);
  }
  // "Somebody would come for it": for money, where a sum is told.
  const cash = seen.get("cash_to_courier");
  if (cash && UNNAMED.test(saidIn(words.text, cash)) && !parts.some((one) => tellsSum(words, one)))
    seen.delete("cash_to_courier");
}

const NEAR = 60;

function isSettled(text: string, found: Evidence, { only, unless, near, after }: Settling): boolean {
  const { start, end } = found;
  const said = saidIn(text, found);
  if ((only && !only.test(said)) || unless?.test(said)) return false;
  if (after && !after.test(text.slice(end, end + 2 * NEAR))) return false;
  return !near?.test(sentenceFrom(text.slice(start, end + NEAR)));
}

/** "The security code. His bank rang him": what comes after the stop is of something else. */
const sentenceFrom = (text: string): string => text.split(/[.!?]\s/, 1)[0] ?? text;

const saidIn = (text: string, { start, end }: Evidence): string => text.slice(start, end);

const UNNAMED = /^(?!.*(?:cash|money|notes|£|savings|envelope)).*\b(?:it|them|this)$/i;
/** "Five thousand for bail", "sent round the cash machines", and it was collected. */
const tellsSum = (words: Words, { amounts, from, to }: Facts): boolean =>
  amounts.length > 0 || hasOneOf(words, SUMS, from, to);
const SUMS = listOf("thousand hundred grand quid money cash notes savings figure machines");

/**
 * "They asked me to send money. They wanted gift cards.": each a demand in a sentence of its own, and both are meant.
 * What is paid is one payment, whatever it is made with, and the code may be the card's: "He wanted vouchers. He asked for the codes".
 */
function isDemandedApart(words: Words, parts: readonly Facts[], found: Evidence, others: readonly Evidence[]): boolean {
  if (SAME.test(saidIn(words.text, found))) return false;
  const own = demandIn(words, parts, found);
  const theirs = others.map((one) => demandIn(words, parts, one));
  return own !== null && theirs.every((other) => other !== null && other !== own);
}
const SAME = /\b(?:pa(?:y|id|ying)|fees?|fines?|bills?|codes?|digits?|numbers?)\b/i;

/** The sentence that holds it, where it begins with who demanded and is nothing but that. */
function demandIn(words: Words, parts: readonly Facts[], { start }: Evidence): Facts | null {
  const facts = parts.find(({ from, to }) => (words.start[from] ?? 0) <= start && start < (words.end[to - 1] ?? 0));
  if (!facts || facts.to - facts.from > LONGEST_DEMAND) return null;
  if (!isOneOf(words, facts.from, CALLERS) || !isOneOf(words, facts.from + 1, DEMANDS)) return null;
  return facts;
}
const LONGEST_DEMAND = 12;
const CALLERS = listOf("they he she");
const DEMANDS = listOf("asked told wanted want wants ask asks instructed ordered");
