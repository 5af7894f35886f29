import { createHash } from "node:crypto";
import {
  canonicalContent,
  fail,
  ok,
  type Result,
  takeStep,
  type WarningContent,
  type WarningRefused,
  type WarningStep,
} from "@clearline/engine";
import type { Tables } from "../store/store.ts";
import type { WarningRow } from "../store/warnings.ts";
import type { NotAllowed, NotFound } from "./deps.ts";

export type WarningError = NotAllowed | NotFound | WarningRefused | { code: "changed-meanwhile"; version: number };

/** What two people sign: SHA-256 of the canonical words and area, in hex. One letter changed is another hash. */
export const contentHash = (content: WarningContent): string =>
  createHash("sha256").update(canonicalContent(content)).digest("hex");

/** Decides a step on a warning that the transaction holds. Everyone who made any version has had a hand in it. */
export async function decide(
  tx: Tables,
  warning: WarningRow,
  step: WarningStep,
): Promise<Result<WarningRow, WarningRefused>> {
  const decided = takeStep(step, {
    state: warning.state,
    hands: await tx.approvals.hands(warning.id),
    hash: contentHash(warning.content),
    submittedHash: warning.submitted_hash,
    holdIsOver: step.kind !== "release" || (await tx.warnings.holdIsOver(warning.id)),
  });
  return decided.ok ? ok({ ...warning, state: decided.value }) : fail(decided.error);
}
