import { dropStaleClaims, type Result, type WarningContent } from "@clearline/engine";
import { outlinesOf } from "./audience.ts";
import type { Deps, Officer } from "./deps.ts";
import { contentHash, type WarningError } from "./warning-facts.ts";
import { type NotFit, notFit, step } from "./warning-step.ts";

/** Hands a draft to a second person. The words they will see are held by their hash. */
export const submitWarning = (deps: Deps, officer: Officer, id: string): Promise<Result<null, WarningError | NotFit>> =>
  step(deps, officer, "draft-warnings", {
    id,
    wanted: { kind: "submit", by: officer.id },
    change: async (_tx, warning) => ({
      warning: { ...warning, submitted_by: officer.id, submitted_hash: contentHash(warning.content) },
    }),
    refuse: ({ content }) => notFit(deps, content),
  });

/** Back to the drafter, with what to mend. Their submission no longer counts. */
export const returnWarning = (
  deps: Deps,
  officer: Officer,
  id: string,
  { why }: { why: string },
): Promise<Result<null, WarningError>> =>
  step(deps, officer, "approve-warnings", {
    id,
    wanted: { kind: "return", by: officer.id, why },
    change: async (_tx, warning) => ({ warning: { ...warning, submitted_by: null, submitted_hash: null } }),
  });

/** Puts published words right. One person can: harm must not wait for a second. Whoever had the warning is told. */
export const correctWarning = (
  deps: Deps,
  officer: Officer,
  id: string,
  content: WarningContent,
  what: string,
): Promise<Result<null, WarningError | NotFit | { code: "nothing-corrected" }>> =>
  step<NotFit | { code: "nothing-corrected" }>(deps, officer, "stop-warnings", {
    id,
    wanted: { kind: "correct", by: officer.id, what },
    async change(tx, warning) {
      const kept = dropStaleClaims(content);
      const corrected = { ...warning, version: warning.version + 1, content: kept, content_hash: contentHash(kept) };
      // Before the warning itself: the database lets published words change only by a correction on record.
      await tx.warnings.addVersion({
        warning_id: id,
        version: corrected.version,
        content: kept,
        content_hash: corrected.content_hash,
        by_officer: officer.id,
        correction: what.trim(),
        outlines: outlinesOf(deps, kept),
      });
      await tx.deliveries.makeWay(id);
      return { warning: corrected, send: "correction" };
    },
    refuse: (warning) =>
      contentHash(dropStaleClaims(content)) === warning.content_hash
        ? { code: "nothing-corrected" }
        : notFit(deps, content),
  });

/** Takes a warning back. Its page stays, with the reason; messages not yet sent are stopped. */
export const withdrawWarning = (
  deps: Deps,
  officer: Officer,
  id: string,
  why: string,
): Promise<Result<null, WarningError>> =>
  step(deps, officer, "stop-warnings", {
    id,
    wanted: { kind: "withdraw", by: officer.id, why },
    async change(tx, warning) {
      await tx.deliveries.stopWaiting(id);
      const withdrawn = { ...warning, withdrawn_at: deps.clock(), withdrawn_why: why.trim() };
      return { warning: withdrawn, send: "withdrawal" };
    },
  });
