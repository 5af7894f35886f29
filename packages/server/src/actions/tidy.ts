import { addDays } from "@clearline/engine";
import { londonDay } from "./days.ts";
import type { Deps } from "./deps.ts";
import { keepMissingWords } from "./keep-words.ts";
import { renewBackground } from "./link-background.ts";

/** The keys that numbers of tips are sealed under last no longer. */
const DAYS_OF_TWO_QUARTERS = 184;

/**
 * Clears away what is nobody's and has served its time, counts what is ordinary anew, and makes reports from before there
 * was a search ready for it. What people told: `keep.ts`.
 */
export async function tidy(deps: Deps): Promise<void> {
  await deps.store.inTransaction(async (tx) => {
    await tx.calls.tidy();
    const today = londonDay(deps.clock());
    await tx.tips.forgetHour(today);
    await tx.tips.forgetNumbers(addDays(today, -DAYS_OF_TWO_QUARTERS));
  });
  await renewBackground(deps);
  await keepMissingWords(deps);
}
