import { londonDay } from "./days.ts";
import type { Deps } from "./deps.ts";
import { keepMissingWords } from "./keep-words.ts";
import { renewBackground } from "./link-background.ts";

/**
 * Clears away what is nobody's and has served its time, counts what is ordinary anew, and makes reports from before there
 * was a search ready for it. What people told: `keep.ts`.
 */
export async function tidy(deps: Deps): Promise<void> {
  await deps.store.inTransaction(async (tx) => {
    await tx.calls.tidy();
    await tx.tips.forgetHour(londonDay(deps.clock()));
  });
  await renewBackground(deps);
  await keepMissingWords(deps);
}
