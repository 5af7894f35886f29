import type { Deps } from "./deps.ts";
import { renewBackground } from "./link-background.ts";

/** Clears away what is nobody's and has served its time, and counts what is ordinary anew. What people told: `keep.ts`. */
export async function tidy(deps: Deps): Promise<void> {
  await deps.store.inTransaction((tx) => tx.calls.tidy());
  await renewBackground(deps);
}
