import { ok, type Result } from "@clearline/engine";
import type { Countersigns } from "../store/approvals.ts";
import type { Deps, Officer } from "./deps.ts";
import { PROOF_LASTS_SECONDS } from "./prove-again.ts";
import type { WarningError } from "./warning-facts.ts";
import { step } from "./warning-step.ts";

/** Whoever approves, and the session in which they proved who they are. */
export type Approver = Officer & { session: Buffer };

export type ApproveError =
  | WarningError
  | { code: "area-differs"; area: string }
  | { code: "words-changed" }
  | { code: "prove-again" }
  | { code: "factor-needed" }
  | { code: "one-more-approver" };

/** `held`: it goes out by itself. `one-more`: another warning went to the same area just now, so a third person signs. */
export type Approved = "held" | "one-more";

/**
 * The second signature. The warning is then held for a minute or two, in which any officer can stop it: nothing is
 * public, and no message is planned, before `releaseWarnings`. Every officer is told at once (`alarm-officers`).
 *
 * Where another warning went to the area in the last quarter of an hour, the signature is kept and one more approver
 * must add theirs: two people alone cannot flood a town.
 *
 * @param areaTyped the area's name as the approver typed it: the last moment to see that it is the wrong county
 * @param wakes it comes in people's quiet hours too
 * @param hashSeen content hash of the words on the approver's screen
 */
export async function approveWarning(
  deps: Deps,
  officer: Approver,
  id: string,
  { areaTyped, hashSeen, wakes = false }: { areaTyped: string; hashSeen?: string; wakes?: boolean },
): Promise<Result<Approved, ApproveError>> {
  let approved: Approved = "held";
  const result = await step<ApproveError>(deps, officer, "approve-warnings", {
    id,
    wanted: { kind: "approve", by: officer.id },
    async change(tx, warning) {
      if (needsOneMore(await tx.approvals.countersigns(id), officer)) {
        await tx.approvals.countersign(id, officer.id);
        approved = "one-more";
        return { warning: { ...warning, state: "in-review" }, did: "countersign-warning" };
      }
      const { holdSeconds } = deps.site;
      const times = await tx.warnings.endOfHold(holdSeconds);
      await tx.jobs.add("release-warnings", {}, { key: `release-warning-${id}`, delaySeconds: holdSeconds + 1 });
      if (warning.mode === "live") await tx.jobs.add("alarm-officers", {}, { key: "alarm-officers" });
      return { warning: { ...warning, approved_by: officer.id, wakes, ...times } };
    },
    async refuse({ content: { areaName }, content_hash }, tx) {
      // Sent back, rewritten and sent again while they read: what they saw is not what they would sign.
      if (hashSeen !== undefined && hashSeen !== content_hash) return { code: "words-changed" };
      if (plain(areaTyped) !== plain(areaName)) return { code: "area-differs", area: areaName };
      if (deps.site.approversNeedFactor && !(await tx.factors.has(officer.id))) return { code: "factor-needed" };
      if (!(await tx.sessions.isProved(officer.session, officer.id, PROOF_LASTS_SECONDS)))
        return { code: "prove-again" };
      await tx.approvals.lockAreas();
      const signed = await tx.approvals.countersigns(id);
      return needsOneMore(signed, officer) && signed.by.includes(officer.id) ? { code: "one-more-approver" } : null;
    },
  });
  return result.ok ? ok(approved) : result;
}

const needsOneMore = ({ isBusy, by }: Countersigns, officer: Approver): boolean =>
  isBusy && !by.some((signer) => signer !== officer.id);

/** Takes an approved warning back before it is out. Anyone can, without a word: there is a minute, and it runs. */
export const stopWarning = (deps: Deps, officer: Officer, id: string): Promise<Result<null, WarningError>> =>
  step(deps, officer, "stop-warnings", {
    id,
    wanted: { kind: "stop", by: officer.id },
    change: async (_tx, warning) => ({
      warning: {
        ...warning,
        submitted_by: null,
        submitted_hash: null,
        approved_by: null,
        approved_at: null,
        held_until: null,
        wakes: false,
      },
    }),
  });

/** As typed by a person in a hurry: case and spaces do not matter. */
const plain = (words: string): string => words.trim().replace(/\s+/g, " ").toLowerCase();
