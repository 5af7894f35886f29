import { dropStaleClaims, fail, ok, type Result, type WarningContent } from "@clearline/engine";
import { outlinesOf } from "./audience.ts";
import { type Deps, type Officer, whoOfficer } from "./deps.ts";
import { can } from "./permissions.ts";
import { contentHash, type WarningError } from "./warning-facts.ts";

/**
 * Keeps new words for a draft. A claim whose sentence was edited away goes with it.
 *
 * @param version the one the officer had on the screen: refused when someone else has saved since
 * @returns the new version, or the old one when nothing changed
 */
export async function editWarning(
  deps: Deps,
  officer: Officer,
  id: string,
  content: WarningContent,
  version: number,
): Promise<Result<{ version: number }, WarningError>> {
  if (!can(officer, "draft-warnings")) return fail({ code: "not-allowed" });
  return deps.store.inTransaction(async (tx) => {
    const warning = await tx.warnings.lock(id);
    if (!warning) return fail({ code: "not-found" });
    if (warning.state !== "draft") return fail({ code: "wrong-state", from: warning.state, step: "submit" });
    if (warning.version !== version) return fail({ code: "changed-meanwhile", version: warning.version });
    const kept = dropStaleClaims(content);
    const hash = contentHash(kept);
    // Who saves without a change has no hand in the words, and may still approve them.
    if (hash === warning.content_hash) return ok({ version });
    const next = version + 1;
    await tx.warnings.addVersion({
      warning_id: id,
      version: next,
      content: kept,
      content_hash: hash,
      by_officer: officer.id,
      correction: null,
      outlines: outlinesOf(deps, kept),
    });
    await tx.warnings.save({ ...warning, version: next, content: kept, content_hash: hash, submitted_hash: null });
    const detail = { version: next, hash };
    await tx.audit.add({ who: whoOfficer(officer), did: "edit-warning", toKind: "warning", toId: id, detail });
    return ok({ version: next });
  });
}
