import type { Result } from "@clearline/engine";
import type { Deps } from "./deps.ts";
import type { WarningError } from "./warning-facts.ts";
import { stepBy } from "./warning-step.ts";

/**
 * A job: publishes every warning whose hold is over, plans a message for each subscriber it concerns, and asks to be
 * called when the next hold ends. One that was stopped meanwhile is passed over: both hold its row.
 */
export async function releaseWarnings(deps: Deps): Promise<void> {
  const { store } = deps;
  for (const id of await store.warnings.holdsOver()) {
    await releaseOne(deps, id);
  }
  const next = await store.warnings.nextHoldEndsIn();
  if (next === null) return;
  await store.inTransaction((tx) =>
    tx.jobs.add("release-warnings", {}, { key: "release-warnings-next", delaySeconds: Math.max(1, next) }),
  );
}

/** One of them, where its hold is over by then: it may have been stopped since the list was read. */
export const releaseOne = (deps: Deps, id: string): Promise<Result<null, WarningError>> =>
  stepBy(deps, "program", {
    id,
    wanted: { kind: "release" },
    change: async (_tx, warning) => ({ warning: { ...warning, published_at: deps.clock() }, send: "warning" }),
  });
