import { parseReceipt } from "@clearline/engine";
import type { Sent } from "./submit.ts";

export type Tally = {
  acknowledged: number;
  lost: number;
  /** Retried after a lost answer, and made twice. */
  doubled: number;
};

/** Every receipt shown is there, with its words; and nothing that was sent is there twice. */
export function tally(result: Tally, sent: readonly Sent[], rows: readonly { receipt: string; words: string }[]): void {
  const kept = new Map(rows.map(({ receipt, words }) => [receipt, words]));
  for (const { receipt, words } of sent) {
    if (receipt === null) continue;
    result.acknowledged += 1;
    const parsed = parseReceipt(receipt);
    // The form adds what came of the call to the words.
    if (!parsed.ok || !kept.get(parsed.value)?.startsWith(words)) result.lost += 1;
  }
  result.doubled += rows.length - new Set(rows.map(({ words }) => words)).size;
}
