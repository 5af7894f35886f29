import { londonDay } from "./days.ts";
import type { Deps } from "./deps.ts";
import { renewBackground } from "./link-background.ts";

/**
 * Clears away what has served its time: half-made reports after a day, ended sessions, old failed sign-ins, what people
 * said of answers. Counts what is ordinary anew.
 */
export async function tidy(deps: Deps): Promise<void> {
  await deps.store.inTransaction(async (tx) => {
    await tx.drafts.tidy();
    await tx.sessions.tidy();
    await tx.apiKeys.tidyIdempotency();
    await tx.checkFeedback.tidy(londonDay(deps.clock()));
    await tx.calls.tidy();
  });
  await renewBackground(deps);
}
