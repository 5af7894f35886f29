import {
  dropStaleClaims,
  fail,
  type LintFinding,
  lintWarning,
  ok,
  type Result,
  type WarningContent,
  type WarningStep,
} from "@clearline/engine";
import type { DeliveryKind } from "../store/deliveries.ts";
import type { Tables } from "../store/store.ts";
import type { WarningRow } from "../store/warnings.ts";
import { type Deps, type Officer, whoOfficer } from "./deps.ts";
import { type Act, can } from "./permissions.ts";
import { contentHash, decide, type WarningError } from "./warning-facts.ts";

/** Numbers and links that are not ours, and what a warning cannot be without: see the engine's `lintWarning`. */
export type NotFit = { code: "warning-not-fit"; findings: readonly LintFinding[] };

/** Hands a draft to a second person. The words they will see are held by their hash. */
export const submitWarning = (deps: Deps, officer: Officer, id: string): Promise<Result<null, WarningError | NotFit>> =>
  step(
    deps,
    officer,
    id,
    "draft-warnings",
    { kind: "submit", by: officer.id },
    (_tx, warning) =>
      Promise.resolve({ ...warning, submitted_by: officer.id, submitted_hash: contentHash(warning.content) }),
    ({ content }) => notFit(deps, content),
  );

/**
 * The second signature: publishes, and plans a message for every subscriber it concerns.
 *
 * @param areaTyped the area's name as the approver typed it: the last moment to see that it is the wrong county
 * @param hashSeen content hash of the words on the approver's screen
 */
export const approveWarning = (
  deps: Deps,
  officer: Officer,
  id: string,
  { areaTyped, hashSeen }: { areaTyped: string; hashSeen?: string },
): Promise<Result<null, WarningError | { code: "area-differs"; area: string }>> =>
  step<{ code: "area-differs"; area: string } | { code: "words-changed" }>(
    deps,
    officer,
    id,
    "approve-warnings",
    { kind: "approve", by: officer.id },
    async (tx, warning) => {
      const published = { ...warning, approved_by: officer.id, published_at: deps.clock() };
      await sendOut(tx, published, "warning");
      return published;
    },
    ({ content: { areaName }, content_hash }) => {
      // Sent back, rewritten and sent again while they read: what they saw is not what they would sign.
      if (hashSeen !== undefined && hashSeen !== content_hash) return { code: "words-changed" };
      return plain(areaTyped) === plain(areaName) ? null : { code: "area-differs", area: areaName };
    },
  );

/** Back to the drafter, with what to mend. Their submission no longer counts. */
export const returnWarning = (
  deps: Deps,
  officer: Officer,
  id: string,
  { why }: { why: string },
): Promise<Result<null, WarningError>> =>
  step(deps, officer, id, "approve-warnings", { kind: "return", by: officer.id, why }, (_tx, warning) =>
    Promise.resolve({ ...warning, submitted_by: null, submitted_hash: null }),
  );

/** Puts published words right. One person can: harm must not wait for a second. Whoever had the warning is told. */
export const correctWarning = (
  deps: Deps,
  officer: Officer,
  id: string,
  content: WarningContent,
  what: string,
): Promise<Result<null, WarningError | NotFit | { code: "nothing-corrected" }>> =>
  step(
    deps,
    officer,
    id,
    "stop-warnings",
    { kind: "correct", by: officer.id, what },
    async (tx, warning) => {
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
      });
      await sendOut(tx, corrected, "correction");
      return corrected;
    },
    (warning) =>
      contentHash(dropStaleClaims(content)) === warning.content_hash
        ? { code: "nothing-corrected" }
        : notFit(deps, content),
  );

/** Takes a warning back. Its page stays, with the reason; messages not yet sent are stopped. */
export const withdrawWarning = (
  deps: Deps,
  officer: Officer,
  id: string,
  why: string,
): Promise<Result<null, WarningError>> =>
  step(deps, officer, id, "stop-warnings", { kind: "withdraw", by: officer.id, why }, async (tx, warning) => {
    await tx.deliveries.stopWaiting(id);
    await sendOut(tx, warning, "withdrawal");
    return { ...warning, withdrawn_at: deps.clock(), withdrawn_why: why.trim() };
  });

/** Load, decide, save, send: one transaction, one audit line, whatever the step. */
async function step<E = never>(
  deps: Deps,
  officer: Officer,
  id: string,
  act: Act,
  wanted: WarningStep,
  change: (tx: Tables, warning: WarningRow) => Promise<WarningRow>,
  refuse: (warning: WarningRow) => E | null = () => null,
): Promise<Result<null, WarningError | E>> {
  if (!can(officer, act)) return fail({ code: "not-allowed" });
  return deps.store.inTransaction(async (tx) => {
    const warning = await tx.warnings.lock(id);
    if (!warning) return fail({ code: "not-found" });
    const decided = await decide(tx, warning, wanted);
    if (!decided.ok) return decided;
    const refused = refuse(warning);
    if (refused !== null) return fail(refused);
    const changed = await change(tx, decided.value);
    await tx.warnings.save(changed);
    const why = "why" in wanted ? wanted.why.trim() : undefined;
    await tx.audit.add({
      who: whoOfficer(officer),
      did: `${wanted.kind}-warning`,
      toKind: "warning",
      toId: id,
      ...(why !== undefined && { why }),
      detail: { version: changed.version, hash: changed.content_hash },
    });
    return ok(null);
  });
}

async function sendOut(tx: Tables, warning: WarningRow, kind: DeliveryKind): Promise<void> {
  const { places } = warning.content;
  const planned = await tx.deliveries.plan(warning.id, warning.version, kind, places);
  if (planned > 0) await tx.jobs.add("deliver-warnings", {}, { key: "deliver-warnings" });
}

function notFit({ site }: Deps, content: WarningContent): NotFit | null {
  const findings = lintWarning(content, site.allowlist).filter(({ level }) => level === "refuse");
  return findings.length === 0 ? null : { code: "warning-not-fit", findings };
}

/** As typed by a person in a hurry: case and spaces do not matter. */
const plain = (words: string): string => words.trim().replace(/\s+/g, " ").toLowerCase();
