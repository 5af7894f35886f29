import type { AuditAct } from "../store/audit-acts.ts";
import {
  capAlert,
  type CapFault,
  checkCap,
  fail,
  instantOf,
  type LintFinding,
  lintWarning,
  ok,
  type PublishedWarning,
  type Result,
  signedStatement,
  versionsOf,
  type WarningContent,
  type WarningStep,
} from "@clearline/engine";
import type { DeliveryKind } from "../store/delivery-row.ts";
import type { Tables } from "../store/store.ts";
import type { WarningRow } from "../store/warnings.ts";
import { audienceOf } from "./audience.ts";
import { type Deps, type Officer, whoOfficer } from "./deps.ts";
import { type Act, can } from "./permissions.ts";
import { publishedWarning } from "./published-of.ts";
import { decide, type WarningError } from "./warning-facts.ts";

/** Numbers and links that are not ours, and what a warning cannot be without: see the engine's `lintWarning`. */
export type NotFit = { code: "warning-not-fit"; findings: readonly LintFinding[] };

/** What a step makes of a warning, what those who get it are then told, and its name in the log where not the step's. */
export type Changed = { warning: WarningRow; send?: DeliveryKind; did?: AuditAct };

export type Step<E> = {
  id: string;
  wanted: WarningStep;
  change: (tx: Tables, warning: WarningRow) => Promise<Changed>;
  refuse?: (warning: WarningRow, tx: Tables) => Promise<E | null> | E | null;
};

/** A step that an officer takes. */
export const step = async <E = never>(
  deps: Deps,
  officer: Officer,
  act: Act,
  wanted: Step<E>,
): Promise<Result<null, WarningError | E>> =>
  can(officer, act) ? stepBy(deps, whoOfficer(officer), wanted) : fail({ code: "not-allowed" });

/** Load, decide, save, send: one transaction, one audit line, whatever the step. */
export const stepBy = <E = never>(
  deps: Deps,
  who: string,
  { id, wanted, change, refuse }: Step<E>,
): Promise<Result<null, WarningError | E>> =>
  deps.store.inTransaction(async (tx) => {
    const warning = await tx.warnings.lock(id);
    if (!warning) return fail({ code: "not-found" });
    const decided = await decide(tx, warning, wanted);
    if (!decided.ok) return decided;
    const refused = refuse === undefined ? null : await refuse(warning, tx);
    if (refused !== null) return fail(refused);
    const { warning: changed, send, did } = await change(tx, decided.value);
    await tx.warnings.save(changed);
    // After the warning itself: the database plans messages for a published warning only.
    if (send !== undefined) {
      await signIssue(tx, deps, changed);
      await sendOut(tx, deps, changed, send);
    }
    const why = "why" in wanted ? wanted.why.trim() : undefined;
    await tx.audit.add({
      who,
      did: did ?? (`${wanted.kind}-warning` as const),
      toKind: "warning",
      toId: id,
      ...(why !== undefined && { why }),
      detail: { version: changed.version, hash: changed.content_hash, ...(changed.wakes && { wakes: true }) },
    });
    return ok(null);
  });

/** Signs what the public sees from now on, word for word. A drill is not signed: nobody must be able to pass it off. */
async function signIssue(tx: Tables, deps: Deps, warning: WarningRow): Promise<void> {
  if (warning.mode === "exercise") return;
  const { signer } = deps;
  const out = publishedWarning(deps, warning, await tx.warnings.versions(warning.id));
  const statement = signedStatement(out);
  await tx.warnings.addSignature(warning.id, {
    issue: versionsOf(out).length,
    statement,
    signature: signer.sign(statement),
    key_id: signer.keyId,
  });
}

async function sendOut(tx: Tables, deps: Deps, warning: WarningRow, kind: DeliveryKind): Promise<void> {
  const { id: warningId, version, content, mode } = warning;
  const { timeZone } = deps.site.force;
  const planned =
    mode === "exercise"
      ? await tx.drills.plan(warningId, version, kind)
      : await tx.deliveries.plan({ ...audienceOf(deps, content), warningId, version, kind, timeZone });
  if (planned > 0) await tx.jobs.add("deliver-warnings", {}, { key: "deliver-warnings" });
}

export function notFit(deps: Pick<Deps, "site" | "clock">, content: WarningContent): NotFit | null {
  const findings = lintWarning(content, deps.site.allowlist).filter(({ level }) => level === "refuse");
  // An alert in two languages has each fault twice, and an officer mends it once.
  const faults = new Set(capFaults(deps, content).map(({ at }) => at));
  const refused = Array.from(faults, (at) => ({ ...CAP_REFUSED, text: at }));
  const all = [...findings, ...refused];
  return all.length === 0 ? null : { code: "warning-not-fit", findings: all };
}

const CAP_REFUSED = {
  code: "cap-refused",
  level: "refuse",
  instead: null,
  part: "area",
  at: 0,
  start: 0,
  end: 0,
} as const;

/** The rules of CAP beyond its schema, on the alert as it would go out now: displays drop one that breaks them unsaid. */
function capFaults({ site, clock }: Pick<Deps, "site" | "clock">, content: WarningContent): CapFault[] {
  const now = instantOf(clock());
  const out: PublishedWarning = {
    slug: "to-be-checked",
    code: "",
    state: "published",
    content,
    publishedAt: now,
    updatedAt: now,
    corrections: [],
    withdrawn: null,
    signature: null,
    force: site.force,
    publicUrl: site.publicUrl,
  };
  return checkCap(capAlert(out, site.warningAdvice));
}
